import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** The tables of what the feed holds, those that others refer to first, with the columns of their keys. */
export const tables = [
  { name: 'partner', key: ['id'] },
  { name: 'event', key: ['id'] },
  { name: 'occurrence', key: ['event_id', 'recurrence_id'] },
  { name: 'import_stamp', key: ['event_id'] },
  { name: 'material', key: ['id'] },
  { name: 'material_basis', key: ['material_id', 'based_on'] },
  { name: 'attachment', key: ['material_id', 'media_id'] },
  { name: 'run', key: ['id'] },
  { name: 'revision', key: ['id'] },
  { name: 'registration_settings', key: ['event_id'] },
  { name: 'seats', key: ['event_id', 'recurrence_id'] },
  { name: 'registration', key: ['id'] },
  { name: 'registration_token', key: ['hash'] },
  { name: 'idempotency', key: ['key_hash'] },
  { name: 'message', key: ['id'] },
  { name: 'outbox', key: ['id'] },
  { name: 'topic', key: ['id'] },
  { name: 'dialogue_clock', key: ['id'] },
  { name: 'board', key: ['partner_id'] },
  { name: 'post', key: ['id'] },
  { name: 'post_token', key: ['hash'] },
  { name: 'report', key: ['id'] },
  { name: 'moderation_token', key: ['hash'] },
  { name: 'glossary_entry', key: ['id'] },
  { name: 'moderation_action', key: ['id'] },
  { name: 'dialogue_mail', key: ['id'] },
  { name: 'partner_key', key: ['hash'] },
  { name: 'partner_session', key: ['hash'] },
  { name: 'spent_challenge', key: ['id'] },
  { name: 'secret', key: ['name'] },
] as const satisfies { name: keyof Schema; key: string[] }[];

export type Table = (typeof tables)[number];
export type Row = Record<string, string | number | null>;

const rowsAtOnce = 500;

/** All rows of a table in the order of its key, some at a time. */
export async function* batches(q: Kysely<Schema>, { name, key }: Table): AsyncGenerator<Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: Row | undefined; ; ) {
    const after = last && sql`where (${columns}) > (${sql.join(key.map((column) => last![column]))})`;
    const { rows } = await sql<Row>`select * from ${sql.table(name)} ${after ?? sql``} order by ${columns} limit ${rowsAtOnce}`.execute(q);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1);
  }
}

/** A row's own hash, the same on every database. */
export function rowHash(row: Row): string {
  const columns = Object.keys(row).sort();
  return createHash('sha256').update(JSON.stringify(columns.map((column) => [column, row[column]]))).digest('hex');
}

/** How many rows a table has and one hash of them all, whatever order the database sorts text in. */
export async function fingerprint(q: Kysely<Schema>, table: Table): Promise<{ rows: number; hash: string }> {
  let [count, sum] = [0, 0n];
  for await (const rows of batches(q, table)) {
    count += rows.length;
    for (const row of rows) sum = BigInt.asUintN(256, sum + BigInt(`0x${rowHash(row)}`));
  }
  return { rows: count, hash: sum.toString(16).padStart(64, '0') };
}
