import type { Material, MaterialSummary, MediaObject, ResolvedText } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { resolveText, sameLanguage } from '../shared/language.ts';
import { referencesTo } from '../shared/material-reference.ts';
import type { Readers } from '../shared/material-reference.ts';
import { partnerReference } from '../shared/partner-reference.ts';
import type { NamedPartner } from '../shared/partner-reference.ts';
import type { MaterialRow, Schema } from '../shared/schema.ts';
import { durationOf, minutesOf, typeOf } from './draft.ts';
import type { MaterialDraft } from './draft.ts';
import { draftOf, entryIn, sourcesIn } from './store.ts';
import { textsOf, withTexts } from './texts.ts';
import { translationsOf } from './translation.ts';
import type { Sources } from './translation.ts';

/** A material as lists show it, in the first language of the chain that each text exists in. */
export function summaryOf(row: MaterialRow, publisher: NamedPartner, chain: string[]): MaterialSummary {
  const draft = draftOf(row);
  const sources = sourcesIn(row);
  const resolve = (pointer: 'name' | 'description') => resolveText(translationsOf(draft, sources, pointer, draft[pointer]), chain, draft.locale)!;
  const { id, locale, themes, teaches, audience, educationalLevel, license, scenario, experiment } = draft;
  const minutes = minutesOf(draft);
  return {
    ...{ id, learningResourceType: typeOf(draft), publisher: partnerReference(publisher, chain), locale },
    ...{ name: resolve('name'), description: resolve('description'), themes, teaches, audience },
    ...(educationalLevel && { educationalLevel }),
    ...(scenario && { groupSize: scenario.groupSize }),
    ...(minutes !== undefined && { timeRequired: durationOf(minutes) }),
    inLanguage: entryIn(row).languages,
    license,
    addressCountry: experiment?.addressCountry ?? publisher.addressCountry,
    dateModified: row.updated.slice(0, 10),
  };
}

/** What a material says beside what others say of it. */
export type Own = Omit<Material, 'isBasedOn' | 'isPartOf' | 'associatedMedia' | 'adaptations' | 'runs' | 'events' | 'url' | 'language'>;

/** The whole material in the first language of the chain that each text exists in; `untranslated` are those that are in none of the asked ones. */
export async function wholeOf(q: Kysely<Schema>, row: MaterialRow, publisher: NamedPartner, readers: Readers): Promise<Own> {
  const draft = draftOf(row);
  const resolve = resolver(draft, sourcesIn(row), readers.chain);
  const { keywords = [], creator = [], citation = [], datePublished } = draft;
  const shown = withTexts(draft, resolve) as Pick<Material, 'scenario' | 'experiment' | 'course' | 'model' | 'collection'>;
  const { scenario, experiment, course } = shown;
  const untranslated = Object.keys(textsOf(draft)).filter((pointer) => !sameLanguage(resolve(pointer).inLanguage, readers.language));
  return {
    ...summaryOf(row, publisher, readers.chain),
    keywords: keywords.map((_, at) => resolve(`keywords/${at}`)),
    ...{ creator, citation, untranslated },
    ...(datePublished && { datePublished }),
    ...(scenario && { scenario }),
    ...(experiment && { experiment }),
    ...(course && { course }),
    ...(draft.model && { model: await modelOf(q, draft, shown, readers) }),
    ...(draft.collection && { collection: await collectionOf(q, draft, shown, readers) }),
  };
}

/** The name of each attachment, in the nearest language. */
export function mediaNames(row: MaterialRow, chain: string[]): Pick<MediaObject, 'id' | 'name' | 'inLanguage'>[] {
  const draft = draftOf(row);
  const resolve = resolver(draft, sourcesIn(row), chain);
  return (draft.associatedMedia ?? []).map(({ id, inLanguage }, at) => ({ id, name: resolve(`associatedMedia/${at}/name`), ...(inLanguage && { inLanguage }) }));
}

/** Finds a text by its pointer. */
export function resolver(draft: MaterialDraft, sources: Sources, chain: string[]): (pointer: string) => ResolvedText {
  const originals = textsOf(draft);
  return (pointer) => resolveText(translationsOf(draft, sources, pointer, originals[pointer] ?? ''), chain, draft.locale)!;
}

async function modelOf(q: Kysely<Schema>, { model }: MaterialDraft, shown: Pick<Material, 'model'>, readers: Readers): Promise<NonNullable<Material['model']>> {
  const dimension = await Promise.all(shown.model!.dimension.map(async (one, at) => ({ ...one, material: await referencesTo(q, model!.dimension[at]!.material, readers) })));
  return { dimension };
}

async function collectionOf(q: Kysely<Schema>, { collection }: MaterialDraft, shown: Pick<Material, 'collection'>, readers: Readers): Promise<NonNullable<Material['collection']>> {
  const chapter = await Promise.all(shown.collection!.chapter.map(async (one, at) => ({ ...one, hasPart: await referencesTo(q, collection!.chapter[at]!.hasPart, readers) })));
  return { chapter };
}
