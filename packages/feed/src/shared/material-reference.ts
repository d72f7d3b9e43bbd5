import type { MaterialDraft, MaterialReference } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { askedLanguage, languageChain, resolvePlain } from './language.ts';
import { materialPage } from './material-page.ts';
import { partnerReference } from './partner-reference.ts';
import { partnersById } from './partners.ts';
import type { Schema } from './schema.ts';

/** Who reads, and where the feed is. */
export interface Readers {
  publicUrl: string;
  /** The languages in which a text is looked for, best first. */
  chain: string[];
  /** The language that was understood from the asked tag, for addresses. */
  language: string;
}

export const readersOf = (publicUrl: string, language: string): Readers => ({ publicUrl, language: askedLanguage(language), chain: languageChain(language) });

/** What a link needs of each: identifiers of this feed with name and publisher, addresses as they are. What is not published is left out. */
export async function referencesTo(q: Kysely<Schema>, named: string[], readers: Readers): Promise<MaterialReference[]> {
  const found = await materialsById(q, named, readers);
  return named.flatMap((one) => found.get(one) ?? []);
}

/** The same for many that are named, by what names them. */
export async function materialsById(q: Kysely<Schema>, named: string[], { publicUrl, chain, language }: Readers): Promise<Map<string, MaterialReference>> {
  const different = [...new Set(named)];
  const ids = different.filter((one) => !isAddress(one));
  const rows = ids.length > 0 ? await q.selectFrom('material').selectAll().where('id', 'in', ids).where('withdrawn', '=', 0).execute() : [];
  const partners = await partnersById(q, rows.map(({ publisher }) => publisher));
  const own = rows.map(({ id, data, publisher, learning_resource_type: type }): [string, MaterialReference] => [
    id,
    { id, url: materialPage(publicUrl, id, language), name: nameOf(JSON.parse(data), chain), learningResourceType: type, publisher: partnerReference(partners.get(publisher)!, chain) },
  ]);
  return new Map([...different.filter(isAddress).map((url): [string, MaterialReference] => [url, { url }]), ...own]);
}

const isAddress = (named: string) => /^https?:/.test(named);

function nameOf({ locale, name, localizations = {} }: MaterialDraft, chain: string[]): NonNullable<MaterialReference['name']> {
  const translated = Object.entries(localizations).flatMap(([language, texts]) => (texts['name'] ? [[language, texts['name']]] : []));
  return resolvePlain({ [locale]: name, ...Object.fromEntries(translated) }, chain, locale)!;
}
