import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { EventRow, Schema } from '../shared/schema.ts';
import { filterConditions, occurrencesWithSeats } from './filters.ts';
import type { Filters } from './filters.ts';

const day = 86_400_000;

/** An event as it is exported: with the instant at which it takes place next, null when it no longer does. */
export interface Exported extends EventRow {
  next: number | null;
}

export interface Choice {
  filters: Filters & { online?: boolean; freeSeats?: boolean };
  /** Without the filter `event`: only events that take place after this instant. */
  since: number;
  most: number;
  /** Which come first, and stay when there are more than `most`. */
  first: 'next to take place' | 'last changed';
}

/** The events of an export. `online` and `freeSeats` are of single occurrences: an event that has such a one is among them. */
export async function eventsTakingPlace(q: Kysely<Schema>, { filters, since, most, first }: Choice): Promise<Exported[]> {
  const conditions = filterConditions(filters);
  const today = startOfToday();
  const fits = sql`event_id in (select id from event where ${sql.join([sql`1 = 1`, ...conditions], sql` and `)})`;
  const seats = filters.freeSeats === undefined ? sql`1 = 1` : occurrencesWithSeats(filters.freeSeats);
  const online = filters.online === undefined ? sql`1 = 1` : sql`online = ${filters.online ? 1 : 0}`;
  const recent = filters.event?.length ? sql`1 = 1` : sql`max(utc_end) >= ${since}`;
  const times = sql`select event_id, min(case when utc_end >= ${today} then utc_start end) as next, max(utc_end) as latest
    from occurrence where ${fits} and ${online} and ${seats} group by event_id having ${recent}`;
  const order = first === 'last changed' ? sql`event.updated desc` : sql`case when next is null then 1 else 0 end, next, latest desc`;
  const { rows } = await sql<Exported>`select event.*, times.next from event join (${times}) as times on times.event_id = event.id
    order by ${order}, event.id limit ${most}`.execute(q);
  return rows;
}

/** Midnight in UTC: what is going on today still takes place. */
export function startOfToday(): number {
  return Math.floor(Date.now() / day) * day;
}
