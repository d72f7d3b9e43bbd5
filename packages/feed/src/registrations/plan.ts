import type { Event, RecurrenceOverride, RegistrationSettings } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { statusAt } from '../shared/event-status.ts';
import { invalidBody } from '../shared/body.ts';
import { invalidParameter, Problem } from '../shared/problem.ts';
import { registrationTimes } from '../shared/registration-times.ts';
import type { Schema } from '../shared/schema.ts';
import { settingsOf } from './settings.ts';

/** What is registered for: the whole event, then `recurrenceId` is '', or one of its dates. */
export interface Key {
  eventId: string;
  recurrenceId: string;
}

/** When that takes place and when one can register for it, in UTC milliseconds. */
export interface Plan extends Key {
  organizer: string;
  settings: RegistrationSettings;
  start: number;
  /** Of the last date, for the whole event. */
  end: number;
  isCancelled: boolean;
  opens: number | undefined;
  closes: number;
}

interface Times {
  start: number;
  end: number;
  override: string | null;
}

/**
 * The plan of what one registers for. `place` says where the date was given, for the message when it is wrong. Throws
 * `event-not-found`, `registration-not-offered` or `occurrence-not-found`.
 */
export async function planOf(q: Kysely<Schema>, eventId: string, recurrenceId: string | null | undefined, place: 'query' | 'body' = 'query'): Promise<Plan> {
  const event = await q.selectFrom('event').select(['data', 'organizer']).where('id', '=', eventId).executeTakeFirst();
  if (!event) throw new Problem('event-not-found', { detail: `No event has the identifier ${eventId}.` });
  const settings = await settingsOf(q, eventId);
  if (!settings) throw new Problem('registration-not-offered');
  const key = { eventId, recurrenceId: keyIn(settings, recurrenceId, place, await repeats(q, eventId)) };
  const times = await timesOf(q, key);
  if (!times) throw new Problem('occurrence-not-found');
  const draft: Event = JSON.parse(event.data);
  const override: RecurrenceOverride = times.override === null ? {} : JSON.parse(times.override);
  const first = key.recurrenceId === '' ? times.start : ((await timesOf(q, { eventId, recurrenceId: '' }))?.start ?? times.start);
  return {
    ...key,
    organizer: event.organizer,
    settings,
    start: times.start,
    end: times.end,
    isCancelled: statusAt(draft, override) === 'cancelled' || draft.status === 'cancelled',
    ...registrationTimes(settings, draft.timeZone, times.start, first),
  };
}

/** The plan of a stored counter or registration; undefined when its date does not exist any more. */
export async function planAt(q: Kysely<Schema>, { eventId, recurrenceId }: Key): Promise<Plan | undefined> {
  try {
    return await planOf(q, eventId, recurrenceId === '' ? null : recurrenceId);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** The date as it is stored: '' where one registers for the whole event, or where it takes place once. */
function keyIn({ scope }: RegistrationSettings, recurrenceId: string | null | undefined, place: 'query' | 'body', isSeries: boolean): string {
  const wrong = (detail: string) => (place === 'body' ? invalidBody('/recurrenceId', 'missing', detail) : invalidParameter('recurrenceId', detail));
  if (scope === 'event' || !isSeries) return '';
  if (!recurrenceId) throw wrong('One registers for each date on its own: name the date by its recurrenceId.');
  return recurrenceId;
}

async function repeats(q: Kysely<Schema>, eventId: string): Promise<boolean> {
  const row = await q.selectFrom('occurrence').select('recurrence_id').where('event_id', '=', eventId).where('recurrence_id', '<>', '').limit(1).executeTakeFirst();
  return row !== undefined;
}

async function timesOf(q: Kysely<Schema>, { eventId, recurrenceId }: Key): Promise<Times | undefined> {
  if (recurrenceId !== '') {
    const row = q.selectFrom('occurrence').select(['utc_start as start', 'utc_end as end', 'override']);
    return row.where('event_id', '=', eventId).where('recurrence_id', '=', recurrenceId).executeTakeFirst();
  }
  const { rows } = await sql<{ start: number | null; end: number | null }>`
    select min(utc_start) as start, max(utc_end) as end from occurrence where event_id = ${eventId}`.execute(q);
  const [{ start, end }] = rows as [{ start: number | null; end: number | null }];
  return start === null || end === null ? undefined : { start, end, override: null };
}
