import type { Event, Occurrence } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Handlers, Input } from '../shared/contract.ts';
import { cursorAfter, positionIn } from '../shared/cursor.ts';
import type { Database } from '../shared/database.ts';
import { askedLanguage, languageChain } from '../shared/language.ts';
import { Problem } from '../shared/problem.ts';
import type { OccurrenceRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { filterConditions, rangeConditions } from './filters.ts';
import type { Range } from './range.ts';
import { rangeOf } from './range.ts';
import { partnerReference } from './partner-reference.ts';
import type { NamedPartner } from './partner-reference.ts';
import { contentOf } from './resolution.ts';
import type { Content } from './resolution.ts';
import { draftOf, eventOf, sourcesIn } from './store.ts';

type Reads = Kysely<Schema>;

/** The operations of the contract's slice `events`. */
export function eventHandlers({ q }: Database): Pick<Handlers, 'listEvents' | 'getEvent' | 'listOccurrences'> {
  return {
    listEvents: async ({ query }) => ({ status: 200, body: await listEvents(q, query) }),
    getEvent: async ({ path }) => ({ status: 200, body: await getEvent(q, path.eventId) }),
    listOccurrences: async ({ query }) => ({ status: 200, body: await listOccurrences(q, query) }),
  };
}

async function getEvent(q: Reads, id: string): Promise<Event> {
  const row = await q.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('event-not-found', { detail: `No event has the identifier ${id}.` });
  return eventOf(row);
}

async function listEvents(q: Reads, query: Input<'listEvents'>['query']): Promise<{ items: Event[]; next: string | null }> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, ['', '']);
  let select = q.selectFrom('event').selectAll().orderBy('updated', 'desc').orderBy('id', 'desc').limit(limit + 1);
  for (const condition of filterConditions(query)) select = select.where(condition);
  if (query.online !== undefined) select = select.where('online', '=', query.online ? 1 : 0);
  if (after) select = select.where(sql<boolean>`(updated, id) < (${after[0]}, ${after[1]})`);
  const rows = await select.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(eventOf), next: last ? cursorAfter([last.updated, last.id], query) : null };
}

type OccurrenceQuery = Input<'listOccurrences'>['query'];
/** The day that a range without `from` starts on, then what the list is ordered by. */
type OccurrencePosition = [today: string, utcStart: number, eventId: string, recurrenceId: string];

async function listOccurrences(q: Reads, query: OccurrenceQuery) {
  const limit = query.limit ?? 500;
  const after = positionIn<OccurrencePosition>(query, ['', 0, '', '']);
  const today = after?.[0] ?? utcDateTime(Date.now()).slice(0, 10);
  const rows = await occurrencesIn(q, rangeOf(query, today), query, after, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const language = query.language ?? 'en';
  return {
    items: await shownOccurrences(q, shown, languageChain(language)),
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
  if (after) {
    const [, start, event, recurrence] = after;
    const order = sql`(occurrence.utc_start, occurrence.event_id, occurrence.recurrence_id)`;
    select = select.where(sql<boolean>`${order} > (${start}, ${event}, ${recurrence})`);
  }
  return select.execute();
}

async function shownOccurrences(q: Reads, rows: OccurrenceRow[], chain: string[]): Promise<Occurrence[]> {
  const events = await eventsById(q, rows.map((row) => row.event_id));
  const partners = await partnersById(q, [...events.values()].flatMap(({ draft }) => [draft.organizer, draft.host ?? draft.organizer]));
  const inGeneral = new Map<string, Content>();
  const contentAt = (row: OccurrenceRow): Content => {
    const { draft, sources } = events.get(row.event_id)!;
    if (row.override !== null) return contentOf(draft, sources, JSON.parse(row.override), chain);
    const content = inGeneral.get(row.event_id) ?? contentOf(draft, sources, {}, chain);
    inGeneral.set(row.event_id, content);
    return content;
  };
  return rows.map((row) => {
    const { organizer, host } = events.get(row.event_id)!.draft;
    const reference = (id: string) => partnerReference(partners.get(id)!, chain);
    return { ...timesOf(row), ...contentAt(row), organizer: reference(organizer), ...(host !== undefined && { host: reference(host) }) };
  });
}

function timesOf(row: OccurrenceRow) {
  return {
    eventId: row.event_id,
    recurrenceId: row.recurrence_id || null,
    start: row.start_local,
    end: row.end_local,
    utcStart: utcDateTime(row.utc_start),
    utcEnd: utcDateTime(row.utc_end),
  };
}

async function eventsById(q: Reads, ids: string[]) {
  const rows = await fetchAll(ids, (some) => q.selectFrom('event').select(['id', 'data', 'sources']).where('id', 'in', some).execute());
  return new Map(rows.map((row) => [row.id, { draft: draftOf(row), sources: sourcesIn(row) }]));
}

async function partnersById(q: Reads, ids: string[]): Promise<Map<string, NamedPartner>> {
  const rows = await fetchAll(ids, (some) => q.selectFrom('partner').select(['id', 'data']).where('id', 'in', some).execute());
  return new Map(rows.map((row) => [row.id, JSON.parse(row.data)]));
}

async function fetchAll<T>(ids: string[], fetchSome: (ids: string[]) => Promise<T[]>): Promise<T[]> {
  const different = [...new Set(ids)];
  return different.length > 0 ? fetchSome(different) : [];
}
