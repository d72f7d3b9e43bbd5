// People who register at an app that listens nowhere, and what the tests of its pages need to know of them.
import { randomUUID } from 'node:crypto';
import type { CreatedRegistration, RegistrationSettings } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { anEvent } from '../src/events/draft.samples.ts';
import type { EventDraft } from '../src/events/draft.ts';
import { saveEvent } from '../src/events/store.ts';
import { saveSettings } from '../src/registrations/settings.ts';
import { formToken } from '../src/shared/form-token.ts';
import type { Database } from '../src/shared/database.ts';

const day = 86_400_000;
/** A year from now, as a local date. */
export const nextYear = new Date(Date.now() + 365 * day).toISOString().slice(0, 10);

const defaults: RegistrationSettings = {
  ...{ capacity: 10, walkIns: 0, waitingListCapacity: 0, maximumPartySize: 1, scope: 'event', confirmation: false },
  ...{ holdMinutes: 120, offerMinutes: 1_440, approval: false, reminderHours: 0, retentionDays: { name: 30, email: 30, answers: 30, accessNeeds: 3 } },
};
let number = 0;

/** An event that one can register for; answers its identifier and its draft. */
export async function openEvent(database: Database, settings: Partial<RegistrationSettings>, own: Partial<EventDraft> = {}): Promise<{ id: string; draft: EventDraft }> {
  const draft = anEvent({ uid: `event-${number++}`, start: `${nextYear}T17:00:00`, ...own });
  const id = await database.write(async (tx) => {
    const saved = await saveEvent(tx, draft);
    await saveSettings(tx, saved.id, { ...defaults, ...settings }, Date.now());
    return saved.id;
  });
  return { id, draft };
}

/** Of a form that was shown long enough ago. */
export const shownForm = async (database: Database, eventId: string): Promise<string> => formToken(database, eventId, (await database.now(database.q)) - 10_000);

/** Registers somebody by the contract's operation. */
export async function signUp(app: FastifyInstance, database: Database, eventId: string, person: Record<string, unknown> = {}): Promise<CreatedRegistration> {
  const body = { name: 'Ilze Bērziņa', email: `visitor-${number++}@example.org`, language: 'lv', formToken: await shownForm(database, eventId), ...person };
  const answer = await app.inject({
    method: 'POST',
    url: `/v1/events/${eventId}/registrations`,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    payload: JSON.stringify(body),
  });
  if (answer.statusCode !== 201) throw new Error(`The registration was answered with ${answer.statusCode}: ${answer.body}`);
  return answer.json();
}

/** Sends a form as a browser does that shows a page of this feed. */
export function send(app: FastifyInstance, url: string, fields: Record<string, string | string[]> = {}, headers: Record<string, string | undefined> = {}) {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])));
  const all = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers };
  return app.inject({ method: 'POST', url, headers: sentOf(all), payload: body.toString() });
}

/** Without those that are not sent. */
export const sentOf = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** What the fields of the first form of a page hold that a person does not see. */
export const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries([...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [name!, value!]));

/** Every row that registering, or changing a registration, writes. */
export async function everyRow(database: Database): Promise<string> {
  const tables = [
    ...(['registration', 'seats', 'outbox', 'registration_token', 'message', 'registration_settings', 'idempotency'] as const),
    ...(['topic', 'board', 'post', 'post_token', 'report', 'moderation_token', 'glossary_entry', 'moderation_action', 'dialogue_mail', 'dialogue_clock'] as const),
  ] as const;
  const rows = await Promise.all(tables.map((table) => database.q.selectFrom(table).selectAll().execute()));
  const sorted = rows.map((some) => some.map((row) => JSON.stringify(row)).sort());
  return JSON.stringify(Object.fromEntries(tables.map((table, at) => [table, sorted[at]])), undefined, 1);
}
