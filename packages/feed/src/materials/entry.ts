import type { AudienceType, Competence, EducationalLevel, LearningResourceType, License, Theme } from '@kopa/contract';
import { fold } from '../shared/folding.ts';
import { understand } from '../shared/language.ts';
import { minutesOf, typeOf } from './draft.ts';
import type { MaterialDraft } from './draft.ts';

/** What the catalogue holds of a material: what it can be filtered by, and its folded texts. It is stored with it. */
export interface Entry {
  id: string;
  publisher: string;
  learningResourceType: LearningResourceType;
  /** Undefined for the publisher's own. */
  country?: string;
  themes: Theme[];
  teaches: Competence[];
  audience: AudienceType[];
  educationalLevel?: EducationalLevel;
  /** The languages that its name exists in, its own first. */
  languages: string[];
  license: License;
  groupSize?: { minValue: number; maxValue: number };
  minutes?: number;
  /** What a collection holds. */
  parts?: string[];
  /** Language → the folded words of its name. */
  names: Record<string, string>;
  /** Folded words of all languages. */
  keywords: string;
  description: string;
}

/** The entry of a draft. */
export function entryOf(draft: MaterialDraft): Entry {
  const { id, publisher, locale, themes, teaches, audience, educationalLevel, license, scenario, experiment, collection, localizations = {} } = draft;
  const minutes = minutesOf(draft);
  const translated = Object.entries(localizations);
  const inAll = (pointers: RegExp, original: string[]) => words([...original, ...translated.flatMap(([, texts]) => Object.keys(texts).filter((pointer) => pointers.test(pointer)).map((pointer) => texts[pointer]!))]);
  const names: Record<string, string> = {};
  // Two Norwegian names, or those of two countries, are found as one language's.
  for (const [language, name] of [[locale, draft.name], ...translated.map(([language, texts]) => [language, texts['name']])]) {
    if (name) names[understand(language!)] = [names[understand(language!)], name].filter(Boolean).join(' ');
  }
  return {
    ...{ id, publisher, learningResourceType: typeOf(draft), themes, teaches, audience, license },
    ...(experiment && { country: experiment.addressCountry }),
    ...(educationalLevel && { educationalLevel }),
    languages: Object.keys(names),
    ...(scenario && { groupSize: scenario.groupSize }),
    ...(minutes !== undefined && { minutes }),
    ...(collection && { parts: collection.chapter.flatMap(({ hasPart }) => hasPart) }),
    names: Object.fromEntries(Object.entries(names).map(([language, name]) => [language, words([name])])),
    keywords: inAll(/^keywords\//, draft.keywords ?? []),
    description: inAll(/^(description|scenario\/aims\/\d+)$/, [draft.description, ...(scenario?.aims ?? [])]),
  };
}

/** ` a b `: folded words with a space before each, so that ` wor` finds the beginning of one. */
function words(texts: string[]): string {
  return ` ${fold(texts.join(' ')).split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(' ')} `;
}
