import { kit } from '../packages/feed/src/sample/kit.ts';
import { materialOf } from '../packages/feed/src/sample/kit/material.ts';
import { languages } from '../packages/feed/src/sample/text.ts';
import type { Language } from '../packages/feed/src/sample/text.ts';
import type { MaterialDraft } from '../packages/feed/src/materials/draft.ts';

/** Materials that resemble those of the kit: their names are put together from the words of all names, always in the same way. */
export function crowd(count: number): MaterialDraft[] {
  const drafts = kit.map(materialOf);
  const names = (language: Language) => kit.flatMap(({ name }) => (name[language] ?? '').split(/\s+/).filter((word) => word.length > 3));
  const words = Object.fromEntries(languages.map((language) => [language, names(language)])) as Record<Language, string[]>;
  const nameIn = (language: Language, number: number) => [3, 7, 11].map((step) => words[language][(number * step + step) % words[language].length]).join(' ');
  return Array.from({ length: count }, (_, number) => {
    const like = drafts[number % drafts.length]!;
    const localizations = Object.fromEntries(Object.entries(like.localizations ?? {}).map(([language, texts]) => [language, { ...texts, name: nameIn(language as Language, number) }]));
    const { isBasedOn: _basis, associatedMedia: _media, ...rest } = like;
    return { ...(rest.scenario ? rest : like), id: `crowd-${number}`, name: nameIn(like.locale as Language, number), localizations };
  });
}
