import type { Occurrence } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Readers } from '../shared/material-reference.ts';
import type { Schema } from '../shared/schema.ts';
import { shownOccurrences } from './shown.ts';

/** The occurrence at a time by the rule; without a time the next one, else the last. Undefined when there is none. */
export async function oneOccurrence(q: Kysely<Schema>, eventId: string, recurrenceId: string | null, readers: Readers): Promise<Occurrence | undefined> {
  const all = q.selectFrom('occurrence').selectAll().where('event_id', '=', eventId);
  const row =
    recurrenceId === null
      ? ((await all.where('utc_end', '>', Date.now()).orderBy('utc_start').limit(1).executeTakeFirst()) ?? (await all.orderBy('utc_start', 'desc').limit(1).executeTakeFirst()))
      : await all.where('recurrence_id', '=', recurrenceId).executeTakeFirst();
  if (!row) return undefined;
  const [shown] = await shownOccurrences(q, [row], readers);
  return shown;
}

/** The occurrences of an event that end after `from` (UTC milliseconds), in the order of time. */
export async function occurrencesAfter(q: Kysely<Schema>, eventId: string, from: number, limit: number, readers: Readers): Promise<Occurrence[]> {
  const rows = await q.selectFrom('occurrence').selectAll().where('event_id', '=', eventId).where('utc_end', '>', from).orderBy('utc_start').limit(limit).execute();
  return shownOccurrences(q, rows, readers);
}
