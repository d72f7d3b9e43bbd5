import type { RegistrationSettings, Retention } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { RegistrationRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';

export const day = 86_400_000;

/** Days after the end of the event, where the organizer does not say otherwise. */
export const defaultDays = { name: 30, email: 30, answers: 30, accessNeeds: 3 } as const;

/** Days for what does not depend on the event. */
export const days = {
  /** All personal data of a registration that ended without seats, after it did. */
  ended: 7,
  /** The stored answer to an idempotency key, after it was given. */
  idempotency: 7,
  /** A mail that was sent, given up or dropped, in the outbox, after that. */
  outbox: 30,
  /** What an organizer wrote to those who are registered, after it was written. */
  message: 30,
  /** What somebody told of a run of a material, after it was sent, while the publisher has not read it. */
  run: 180,
  /** A mail that was written to a file because there is no mail server. */
  mailFile: 7,
} as const;

/** What retention needs of the settings, as stored: defaults may be left out. */
type Settings = Partial<Pick<RegistrationSettings, 'retentionDays' | 'questions'>>;

/** How many days after the end each field is kept. */
export interface Days {
  name: number;
  email: number;
  accessNeeds: number;
  /** Answers to questions that have no days of their own, or are no longer asked. */
  answers: number;
  /** Question → days. */
  questions: Record<string, number>;
}

/** What the settings say, and so the form promises. */
export function daysOf({ retentionDays, questions = [] }: Settings): Days {
  const wanted = { ...defaultDays, ...retentionDays };
  return { ...wanted, questions: Object.fromEntries(questions.map(({ id, retentionDays: own }) => [id, own ?? wanted.answers])) };
}

/** The days for somebody who was promised some, as JSON: what the organizer has lengthened since is not for them, what was shortened is. */
export function daysKept(settings: Settings, promised: string | null): Days {
  const now = daysOf(settings);
  if (promised === null) return now;
  const then: Days = JSON.parse(promised);
  const least = (field: Exclude<keyof Days, 'questions'>) => Math.min(now[field], then[field]);
  const ids = Object.keys({ ...then.questions, ...now.questions });
  // A question that was added later was answered under what its own form said.
  const questions = ids.map((id) => [id, Math.min(now.questions[id] ?? now.answers, then.questions[id] ?? Infinity)]);
  return { name: least('name'), email: least('email'), accessNeeds: least('accessNeeds'), answers: least('answers'), questions: Object.fromEntries(questions) };
}

/** Until when each field is kept, in UTC milliseconds. */
export interface Times {
  name: number;
  email: number;
  accessNeeds: number;
  /** Question → until when. */
  answers: Record<string, number>;
  /** Answers to questions that are no longer asked. */
  otherAnswers: number;
}

/**
 * Until when each field is kept. What a form promises and what is removed both follow from this.
 *
 * @param kept see `daysOf` and `daysKept`
 * @param end of the event, or of the date that one registers for: see `endOf`
 * @param ended when the registration ended without seats: see `endedOf`
 */
export function timesOf(kept: Days, end: number, ended?: number): Times {
  const until = (after: number) => Math.min(end + after * day, ended === undefined ? Infinity : ended + days.ended * day);
  return {
    name: until(kept.name),
    email: until(kept.email),
    accessNeeds: until(kept.accessNeeds),
    answers: Object.fromEntries(Object.entries(kept.questions).map(([id, after]) => [id, until(after)])),
    otherAnswers: until(kept.answers),
  };
}

/** The same as the contract says it. */
export function retentionOf(kept: Days, end: number, ended?: number): Retention {
  const { name, email, accessNeeds, answers } = timesOf(kept, end, ended);
  return {
    name: utcDateTime(name),
    email: utcDateTime(email),
    accessNeeds: utcDateTime(accessNeeds),
    answers: Object.fromEntries(Object.entries(answers).map(([id, until]) => [id, utcDateTime(until)])),
  };
}

/** The states in which a registration has come to an end without taking part. */
export const endedStates = ['cancelled', 'expired', 'withdrawn', 'refused'] as const;

/** When a registration ended without seats; undefined while it has not, or while its cancellation can be undone. */
export function endedOf({ status, seats, updated }: Pick<RegistrationRow, 'status' | 'seats' | 'updated'>): number | undefined {
  return seats === 0 && endedStates.some((state) => state === status) ? updated : undefined;
}

/**
 * The end of the date, or of the event (`recurrenceId` is ''): of a series without end, of the last date that is stored.
 * A date that is no longer there ends a day after its own time, an event without any date when it was last changed.
 */
export async function endOf(q: Kysely<Schema>, eventId: string, recurrenceId: string): Promise<number> {
  let dates = q.selectFrom('occurrence').select((is) => is.fn.max('utc_end').as('end')).where('event_id', '=', eventId);
  if (recurrenceId !== '') dates = dates.where('recurrence_id', '=', recurrenceId);
  const { end } = await dates.executeTakeFirstOrThrow();
  if (end !== null) return Number(end);
  if (recurrenceId !== '') return Date.parse(`${recurrenceId}Z`) + day;
  const event = await q.selectFrom('event').select('updated').where('id', '=', eventId).executeTakeFirstOrThrow();
  return Date.parse(event.updated);
}
