import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { MaterialRow, Schema } from '../../shared/schema.ts';
import type { Position } from './token.ts';

/** What a header is made from. */
export type HeaderRow = Pick<MaterialRow, 'id' | 'publisher' | 'entry' | 'withdrawn' | 'number' | 'updated'>;

/** A set of the repository. */
export interface OaiSet {
  spec: string;
  /** `partner`: all of a partner's; `language`: all that can be read in it. */
  kind: 'partner' | 'language';
  /** Undefined for the set that holds all sets of its kind. */
  value?: string;
}

/** The set that a setSpec names; undefined where there can be none. */
export function setNamed(spec: string): OaiSet | undefined {
  const [, kind, value] = /^(partner|language)(?::([A-Za-z0-9-]+))?$/.exec(spec) ?? [];
  return kind === undefined ? undefined : { spec, kind: kind as OaiSet['kind'], ...(value !== undefined && { value }) };
}

/** The languages of a material, also of a withdrawn one. */
export const languagesOf = ({ entry }: Pick<MaterialRow, 'entry'>): string[] => (JSON.parse(entry) as { languages: string[] }).languages;

/** Where records are, by publisher: harvesters choose by it. */
export const setsOf = (row: HeaderRow): string[] => [`partner:${row.publisher}`, ...languagesOf(row).map((language) => `language:${language}`)];

/** The records after a position, withdrawn ones among them, and how many there are from it on. */
export async function recordsAfter(q: Kysely<Schema>, position: Position, limit: number): Promise<{ rows: MaterialRow[]; left: number }> {
  const all = recordsIn(q, position).where('number', '>', position.after);
  const rows = await all.selectAll().orderBy('number').limit(limit).execute();
  const { count } = await all.select((is) => is.fn.countAll().as('count')).executeTakeFirstOrThrow();
  return { rows, left: Number(count) };
}

function recordsIn(q: Kysely<Schema>, { from, until, set }: Position) {
  const chosen = set === undefined ? undefined : setNamed(set);
  let all = q.selectFrom('material');
  if (from !== undefined) all = all.where('updated', '>=', from);
  if (until !== undefined) all = all.where('updated', '<=', until);
  if (set !== undefined && !chosen) all = all.where(sql<boolean>`1 = 0`);
  if (chosen?.kind === 'partner' && chosen.value !== undefined) all = all.where('publisher', '=', chosen.value);
  // The languages stand before the texts in an entry, and no text there is without spaces around it, so only a language fits.
  if (chosen?.kind === 'language' && chosen.value !== undefined) all = all.where('entry', 'like', `%"languages":[%"${chosen.value}"%`);
  return all;
}

/** The record of a material, also of a withdrawn one. */
export async function recordOf(q: Kysely<Schema>, id: string): Promise<MaterialRow | undefined> {
  return q.selectFrom('material').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The first instant at which anything changed; before there is anything, that of no change. */
export async function earliestChange(q: Kysely<Schema>): Promise<string> {
  const { first } = await q.selectFrom('material').select((is) => is.fn.min('updated').as('first')).executeTakeFirstOrThrow();
  return first ?? '1970-01-01T00:00:00Z';
}

/** Publishers and languages of all records, each once, in order. */
export async function membership(q: Kysely<Schema>): Promise<{ partners: string[]; languages: string[] }> {
  const rows = await q.selectFrom('material').select(['publisher', 'entry']).execute();
  const each = (values: string[]) => [...new Set(values)].sort();
  return { partners: each(rows.map(({ publisher }) => publisher)), languages: each(rows.flatMap(languagesOf)) };
}
