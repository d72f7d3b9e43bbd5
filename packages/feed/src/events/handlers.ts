import type { Event } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Handlers, Input } from '../shared/contract.ts';
import { cursorAfter, positionIn } from '../shared/cursor.ts';
import type { Database } from '../shared/database.ts';
import { askedLanguage } from '../shared/language.ts';
import { readersOf } from '../shared/material-reference.ts';
import { Problem } from '../shared/problem.ts';
import type { OccurrenceRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { exportAtom } from './atom.ts';
import { getFacets } from './facets.ts';
import { eventsWithSeats, filterConditions, occurrencesWithSeats, rangeConditions } from './filters.ts';
import { exportCalendar } from './icalendar/export.ts';
import { jsonLdOf } from './json-ld.ts';
import type { Range } from './range.ts';
import { rangeOf } from './range.ts';
import { registrableEvents } from './registration.ts';
import { shownOccurrences } from './shown.ts';
import { eventOf } from './store.ts';

type Reads = Kysely<Schema>;

type EventOperations = 'listEvents' | 'getEvent' | 'listOccurrences' | 'getFacets' | 'exportCalendar' | 'exportAtom' | 'exportJsonLd';

/** The operations of the contract's slice `events`; `publicUrl` is where exports say that the feed is. */
export function eventHandlers({ q }: Database, publicUrl: string): Pick<Handlers, EventOperations> {
  return {
    listEvents: async ({ query }) => ({ status: 200, body: await listEvents(q, query) }),
    getEvent: async ({ path }) => ({ status: 200, body: await getEvent(q, path.eventId) }),
    listOccurrences: async ({ query }) => ({ status: 200, body: await listOccurrences(q, query, publicUrl) }),
    getFacets: async ({ query }) => ({ status: 200, body: await getFacets(q, query) }),
    exportCalendar: async ({ query }) => ({ status: 200, ...(await exportCalendar(q, query, publicUrl)) }),
    exportAtom: async ({ query }) => ({ status: 200, body: await exportAtom(q, query, publicUrl) }),
    exportJsonLd: async ({ query }) => {
      const { items, language } = await listOccurrences(q, { ...query, limit: 500 }, publicUrl);
      return { status: 200, body: jsonLdOf(items, { publicUrl, language }) };
    },
  };
}

async function getEvent(q: Reads, id: string): Promise<Event> {
  const row = await q.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('event-not-found', { detail: `No event has the identifier ${id}.` });
  return eventOf(row, (await registrableEvents(q, [id])).get(id)?.settings);
}

async function listEvents(q: Reads, query: Input<'listEvents'>['query']): Promise<{ items: Event[]; next: string | null }> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, ['', '']);
  let select = q.selectFrom('event').selectAll().orderBy('updated', 'desc').orderBy('id', 'desc').limit(limit + 1);
  for (const condition of filterConditions(query)) select = select.where(condition);
  if (query.online !== undefined) select = select.where('online', '=', query.online ? 1 : 0);
  if (query.freeSeats !== undefined) select = select.where(eventsWithSeats(query.freeSeats));
  if (after) select = select.where(sql<boolean>`(updated, id) < (${after[0]}, ${after[1]})`);
  const rows = await select.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const registrable = await registrableEvents(q, shown.map(({ id }) => id));
  return { items: shown.map((row) => eventOf(row, registrable.get(row.id)?.settings)), next: last ? cursorAfter([last.updated, last.id], query) : null };
}

type OccurrenceQuery = Input<'listOccurrences'>['query'];
/** The day that a range without `from` starts on, then what the list is ordered by. */
type OccurrencePosition = [today: string, utcStart: number, eventId: string, recurrenceId: string];

async function listOccurrences(q: Reads, query: OccurrenceQuery, publicUrl: string) {
  const limit = query.limit ?? 500;
  const after = positionIn<OccurrencePosition>(query, ['', 0, '', '']);
  const today = after?.[0] ?? utcDateTime(Date.now()).slice(0, 10);
  const rows = await occurrencesIn(q, rangeOf(query, today), query, after, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const language = query.language ?? 'en';
  return {
    items: await shownOccurrences(q, shown, readersOf(publicUrl, language)),
    next: last ? cursorAfter([today, last.utc_start, last.event_id, last.recurrence_id], query) : null,
    language: askedLanguage(language),
  };
}

async function occurrencesIn(
  q: Reads,
  range: Range,
  query: OccurrenceQuery,
  after: OccurrencePosition | undefined,
  limit: number,
): Promise<OccurrenceRow[]> {
  let select = q
    .selectFrom('occurrence')
    .innerJoin('event', 'event.id', 'occurrence.event_id')
    .selectAll('occurrence')
    .orderBy('occurrence.utc_start')
    .orderBy('occurrence.event_id')
    .orderBy('occurrence.recurrence_id')
    .limit(limit);
  for (const condition of [...rangeConditions(range), ...filterConditions(query)]) select = select.where(condition);
  if (query.online !== undefined) select = select.where('occurrence.online', '=', query.online ? 1 : 0);
  if (query.freeSeats !== undefined) select = select.where(occurrencesWithSeats(query.freeSeats));
  if (after) {
    const [, start, event, recurrence] = after;
    const order = sql`(occurrence.utc_start, occurrence.event_id, occurrence.recurrence_id)`;
    select = select.where(sql<boolean>`${order} > (${start}, ${event}, ${recurrence})`);
  }
  return select.execute();
}
