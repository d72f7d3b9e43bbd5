import { setImmediate as immediately } from 'node:timers/promises';
import type { Database, Tx } from '../shared/database.ts';
import { contentHash } from '../shared/hash.ts';
import { raiseRevision } from '../shared/revision.ts';
import type { OccurrenceRow } from '../shared/schema.ts';
import { expansionOf, horizon, storeOccurrences } from './occurrences.ts';
import { draftOf } from './store.ts';

/**
 * Stores further occurrences of the events whose stored ones reach less than `horizon.nearest` beyond `now`, each in a
 * transaction of its own, and returns how many events gained some. `stop` ends it after the event that it is at.
 */
export async function extendHorizons(database: Database, now: number = Date.now(), stop?: AbortSignal): Promise<number> {
  const due = await database.q.selectFrom('event').select('id').where('expanded_until', '<', now + horizon.nearest).execute();
  let extended = 0;
  for (const { id } of due) {
    if (stop?.aborted) break;
    await immediately(); // SQLite answers at once, so that nothing else would get a turn
    if (await database.write((tx) => extend(tx, id, now))) extended++;
  }
  return extended;
}

async function extend(tx: Tx, id: string, now: number): Promise<boolean> {
  const row = await tx.selectFrom('event').select('data').where('id', '=', id).executeTakeFirst();
  if (!row) return false;
  const { rows, until } = expansionOf(id, draftOf(row), now);
  const before = await tx.selectFrom('occurrence').selectAll().where('event_id', '=', id).execute();
  const isChanged = occurrencesHash(before) !== occurrencesHash(rows);
  await tx.updateTable('event').set({ expanded_until: until }).where('id', '=', id).execute();
  if (!isChanged) return false;
  await storeOccurrences(tx, id, rows);
  await raiseRevision(tx);
  return true;
}

function occurrencesHash(rows: OccurrenceRow[]): string {
  return contentHash(rows.toSorted((a, b) => (a.recurrence_id < b.recurrence_id ? -1 : 1)));
}
