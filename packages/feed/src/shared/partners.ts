import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { NamedPartner } from './partner-reference.ts';

/** The partners that events name, by identifier. */
export async function partnersById(q: Kysely<Schema>, ids: string[]): Promise<Map<string, NamedPartner>> {
  const different = [...new Set(ids)];
  if (different.length === 0) return new Map();
  const rows = await q.selectFrom('partner').select(['id', 'data']).where('id', 'in', different).execute();
  return new Map(rows.map((row) => [row.id, JSON.parse(row.data)]));
}
