import type { Kysely } from 'kysely';
import type { Tx } from './database.ts';
import type { Schema } from './schema.ts';

/** Which state of the feed an answer shows: `number` rises with every change, `changed` is its time in milliseconds. */
export interface Revision {
  number: number;
  changed: number;
  /** How long a copy may be shown without asking; a minute where nothing is said. */
  cacheControl?: string;
}

/** The present revision: one small read, the only one that a 304 costs. */
export async function revisionOf(q: Kysely<Schema>): Promise<Revision> {
  return q.selectFrom('revision').select(['number', 'changed']).executeTakeFirstOrThrow();
}

/** To be called in every transaction that changes what the feed says; answers the number that it has then. */
export async function raiseRevision(tx: Tx): Promise<number> {
  const { number } = await tx
    .updateTable('revision')
    .set((is) => ({ number: is('number', '+', 1), changed: Date.now() }))
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}
