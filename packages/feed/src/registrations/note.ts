import type { Event, RecurrenceOverride } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Schema } from '../shared/schema.ts';
import type { Plan } from './plan.ts';

/** What registered people know of time, place and state. They are told when it changes. */
export interface Note {
  isCancelled: boolean;
  start: number;
  end: number;
  status: string;
  places: string[];
}

/** What there is to know now, as the counter keeps it. */
export async function noteOf(q: Kysely<Schema>, { eventId, recurrenceId, isCancelled, start, end }: Plan): Promise<string> {
  const event = await q.selectFrom('event').select('data').where('id', '=', eventId).executeTakeFirstOrThrow();
  const draft: Event = JSON.parse(event.data);
  const override = recurrenceId === '' ? {} : await overrideAt(q, eventId, recurrenceId);
  const rooms = Object.values(override.virtualLocations ?? draft.virtualLocations ?? {}).map(({ uri }) => uri);
  const places = Object.values(override.locations ?? draft.locations ?? {}).map(({ name, address }) => [name, address?.streetAddress].filter(Boolean).join(', '));
  const status = override.eventStatus ?? override.status ?? draft.eventStatus;
  const note: Note = { isCancelled, start, end, status, places: [...places, ...rooms] };
  return JSON.stringify(note);
}

async function overrideAt(q: Kysely<Schema>, eventId: string, recurrenceId: string): Promise<RecurrenceOverride> {
  const row = await q.selectFrom('occurrence').select('override').where('event_id', '=', eventId).where('recurrence_id', '=', recurrenceId).executeTakeFirst();
  return row?.override ? JSON.parse(row.override) : {};
}
