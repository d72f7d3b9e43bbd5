import type { EducationalLevel, LearningResourceType, License } from '@kopa/contract';
import { publishedLanguages } from '../../shared/language.ts';
import { terms } from '../../shared/terms.ts';
import { plain } from '../../shared/xml.ts';
import type { Element } from '../../shared/xml.ts';
import { durationOf, minutesOf, typeOf } from '../draft.ts';
import { licenseAddresses } from '../json-ld.ts';
import { relatedOf, rootOf, textsAt } from './described.ts';
import type { Described } from './described.ts';

export const lom = {
  prefix: 'oai_lom',
  namespace: 'http://ltsc.ieee.org/xsd/LOM',
  schema: 'http://ltsc.ieee.org/xsd/lomv1.0/lom.xsd',
};

/** What LOM's own vocabulary has for each type, who uses it, and how its parts are ordered. */
const kinds: Record<LearningResourceType, { type: string; role: string; structure: string; aggregation: string }> = {
  scenario: { type: 'exercise', role: 'teacher', structure: 'linear', aggregation: '2' },
  experiment: { type: 'narrative text', role: 'manager', structure: 'atomic', aggregation: '1' },
  model: { type: 'self assessment', role: 'manager', structure: 'hierarchical', aggregation: '2' },
  course: { type: 'lecture', role: 'learner', structure: 'linear', aggregation: '3' },
  collection: { type: 'narrative text', role: 'teacher', structure: 'collection', aggregation: '4' },
};

const difficulties: Record<EducationalLevel, string> = { beginner: 'easy', intermediate: 'medium', advanced: 'difficult' };

/** The material as a learning object (IEEE 1484.12.1 in the XML of 1484.12.3), in all languages in one record. */
export function writeLom(described: Described): Element {
  const { draft, page } = described;
  return {
    lom: {
      ...rootOf({ '@xmlns': lom.namespace }, lom.namespace, lom.schema),
      general: generalOf(described),
      lifeCycle: { status: fixed('final'), contribute: contributionsOf(described) },
      metaMetadata: { metadataSchema: 'LOMv1.0', language: draft.locale },
      technical: { format: 'text/html', location: page },
      educational: educationalOf(described),
      rights: rightsOf(draft.license),
      relation: relationsOf(described),
      classification: classificationsOf(described),
    },
  };
}

function generalOf(described: Described): Element {
  const { draft, languages, page } = described;
  const { structure, aggregation } = kinds[typeOf(draft)];
  return {
    identifier: identifier(page),
    title: strings(textsAt(described, 'name', draft.name)),
    language: languages,
    description: strings(textsAt(described, 'description', draft.description)),
    keyword: (draft.keywords ?? []).map((keyword, at) => strings(textsAt(described, `keywords/${at}`, keyword))),
    structure: fixed(structure),
    aggregationLevel: fixed(aggregation),
  };
}

function contributionsOf({ draft, publisher, published }: Described): Element[] {
  const name = publisher.name[draft.locale] ?? Object.values(publisher.name)[0]!;
  const authors = draft.creator?.length ? [{ role: fixed('author'), entity: draft.creator.map((one) => card(one.name)) }] : [];
  return [{ role: fixed('publisher'), entity: card(name, publisher.url), date: { dateTime: published } }, ...authors];
}

function educationalOf(described: Described): Element {
  const { draft } = described;
  const { type, role } = kinds[typeOf(draft)];
  const minutes = minutesOf(draft);
  const aims = draft.scenario?.aims ?? [];
  return {
    learningResourceType: [fixed(type), { source: 'https://schema.org/learningResourceType', value: typeOf(draft) }],
    intendedEndUserRole: fixed(role),
    context: fixed('training'),
    difficulty: draft.educationalLevel && fixed(difficulties[draft.educationalLevel]),
    typicalLearningTime: minutes === undefined ? undefined : { duration: durationOf(minutes) },
    description: aims.map((aim, at) => strings(textsAt(described, `scenario/aims/${at}`, aim))),
  };
}

function rightsOf(license: License): Element {
  return {
    cost: fixed('no'),
    copyrightAndOtherRestrictions: fixed(license === 'CC0-1.0' ? 'no' : 'yes'),
    description: strings([['en', `${license.replace(/^CC-/, 'CC ').replace(/-(?=\d)/, ' ')}: ${licenseAddresses[license]}`]]),
  };
}

function relationsOf(described: Described): Element[] {
  const { isBasedOn, hasPart } = relatedOf(described);
  const to = (kind: string) => (address: string): Element => ({ kind: fixed(kind), resource: { identifier: identifier(address) } });
  return [...isBasedOn.map(to('isbasedon')), ...hasPart.map(to('haspart'))];
}

function classificationsOf({ draft, languages }: Described): Element[] {
  return [
    ...classification('competency', 'Council Recommendation 2018/C 189/01', draft.teaches, terms.competence, languages),
    ...classification('discipline', 'Kopa', draft.themes, terms.theme, languages),
  ];
}

function classification<T extends string>(purpose: string, source: string, values: T[], named: Record<T, Record<string, string>>, languages: string[]): Element[] {
  if (values.length === 0) return [];
  const spoken = publishedLanguages.filter((language) => language === 'en' || languages.includes(language));
  const path = (value: T): Element => ({
    source: strings([['en', source]]),
    taxon: { id: value, entry: strings(spoken.map((language) => [language, named[value][language]!])) },
  });
  return [{ purpose: fixed(purpose), taxonPath: values.map(path) }];
}

/** A term of the standard's own vocabulary. */
const fixed = (value: string): Element => ({ source: 'LOMv1.0', value });

const identifier = (address: string): Element => ({ catalog: 'URI', entry: address });

const strings = (texts: [string, string][]): Element => ({ string: texts.map(([language, text]) => ({ '@language': language, '#': text })) });

/** An institution as vCard 3.0. */
function card(name: string, url?: string): string {
  const escaped = plain(name).replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
  return ['BEGIN:VCARD', 'VERSION:3.0', `FN:${escaped}`, 'N:;;;;', `ORG:${escaped}`, ...(url === undefined ? [] : [`URL:${url}`]), 'END:VCARD'].join('\n');
}
