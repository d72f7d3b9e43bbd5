// Registers people at a feed that runs as a process of its own, as their browsers do.
import { randomUUID } from 'node:crypto';
import type { CreatedRegistration, RegistrationSettings } from '@kopa/contract';
import { anEvent } from '../src/events/draft.samples.ts';
import type { EventDraft } from '../src/events/draft.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { formToken } from '../src/shared/form-token.ts';
import { openDatabase } from '../src/shared/database.ts';
import type { Database, DatabaseAddress } from '../src/shared/database.ts';
import { migrate } from '../src/shared/migrate.ts';
import type { Environment } from './command.ts';

/** A feed that lets one machine register as many people as a check needs. */
export const unlimited: Environment = { RATE_LIMIT: '0', PROOF_ABOVE: '0' };

export interface Opened {
  id: string;
  /** Of a form that was shown long enough ago. */
  formToken: string;
}

export interface Request {
  body?: unknown;
  bearer?: string;
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  text: string;
}

const hour = 3_600_000;

export async function withDatabase<T>(address: DatabaseAddress, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(address);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Fills an empty database with a partner and events one can register for; answers them and the partner's key. */
export async function prepareEvents(address: DatabaseAddress, settings: Partial<RegistrationSettings>[], own: Partial<EventDraft> = {}): Promise<{ key: string; events: Opened[] }> {
  return withDatabase(address, async (database) => {
    await migrate(database);
    const start = `${new Date(Date.now() + 60 * 24 * hour).toISOString().slice(0, 10)}T18:00:00`;
    const key = await database.write(async (tx) => {
      await savePartner(tx, aPartner());
      return makeKey(tx, aPartner().id, Date.now());
    });
    const events: Opened[] = [];
    for (const [index, one] of settings.entries()) {
      const id = await database.write(async (tx) => {
        const saved = await saveEvent(tx, anEvent({ uid: `event-${index}@example.org`, organizer: aPartner().id, start, ...own }));
        const whole = { ...defaults, ...one };
        const row = { data: JSON.stringify(whole), scope: whole.scope, capacity: whole.capacity - whole.walkIns, updated: Date.now() };
        await tx.insertInto('registration_settings').values({ event_id: saved.id, ...row }).execute();
        return saved.id;
      });
      events.push({ id, formToken: await formToken(database, id, (await database.now(database.q)) - 60_000) });
    }
    return { key, events };
  });
}

const defaults: RegistrationSettings = {
  ...{ capacity: 100_000, walkIns: 0, waitingListCapacity: 0, maximumPartySize: 5, scope: 'event', confirmation: false },
  ...{ holdMinutes: 120, offerMinutes: 1_440, approval: false, reminderHours: 0, retentionDays: {} },
};

/** One request to the contract's operations. Rejected where no answer comes. */
export async function ask(url: string, method: string, path: string, { body, bearer, idempotencyKey, ...request }: Request = {}): Promise<Answer> {
  const headers = {
    ...request.headers,
    ...(body !== undefined && { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
    ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  const answer = await fetch(`${url}/v1${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { status: answer.status, text: await answer.text() };
}

export interface Person {
  name: string;
  email: string;
  [field: string]: unknown;
}

/** Registers somebody; the answer of a feed that takes them is 201. */
export function register(url: string, event: Opened, person: Person, idempotencyKey: string = randomUUID(), headers: Record<string, string> = {}): Promise<Answer> {
  return ask(url, 'POST', `/events/${event.id}/registrations`, { body: { language: 'lv', formToken: event.formToken, ...person }, idempotencyKey, headers });
}

/** The same, for whom everything but being taken is a fault. */
export async function registered(url: string, event: Opened, person: Person): Promise<CreatedRegistration> {
  const { status, text } = await register(url, event, person);
  if (status !== 201) throw new Error(`The registration was answered with ${status}: ${text}`);
  return JSON.parse(text);
}

/** Somebody who tries to register until there is an answer: always the same request with the same key. */
export interface Visitor {
  event: Opened;
  person: Person;
  idempotencyKey: string;
  /** The number of the registration, once the feed has said it. */
  registration?: string;
}

export function newVisitor(event: Opened): Visitor {
  const idempotencyKey = randomUUID();
  return { event, person: { name: 'Ilze', email: `${idempotencyKey}@example.org` }, idempotencyKey };
}

/** One try; a visitor who gets no answer stays without a number. Throws at any other answer than that they are taken. */
export async function tryOnce(url: string, visitor: Visitor, headers: Record<string, string> = {}): Promise<void> {
  const answer = await register(url, visitor.event, visitor.person, visitor.idempotencyKey, headers).catch(() => undefined);
  if (answer === undefined) return;
  if (answer.status !== 201) throw new Error(`A registration was answered with ${answer.status}: ${answer.text}`);
  const { id } = (JSON.parse(answer.text) as CreatedRegistration).registration;
  if (visitor.registration !== undefined && visitor.registration !== id) throw new Error(`The same key was answered with ${id} after ${visitor.registration}.`);
  visitor.registration = id;
}

/** Registers one visitor after another, some at once, until `stop`; answers them all. */
export async function crowd(url: string, event: Opened, atOnce: number, stop: AbortSignal): Promise<Visitor[]> {
  const visitors: Visitor[] = [];
  const come = async () => {
    while (!stop.aborted) {
      const visitor = newVisitor(event);
      visitors.push(visitor);
      await tryOnce(url, visitor);
      if (visitor.registration === undefined) return; // nobody answers any more
    }
  };
  await Promise.all(Array.from({ length: atOnce }, come));
  return visitors;
}

export interface Stored {
  /** Acknowledged registrations that are not there. */
  lost: string[];
  /** People who are there more than once, or not with the number that they were told. */
  doubled: string[];
  /** What else is not as it must be, a sentence each. */
  faults: string[];
}

/** What the database holds of these visitors and no others: a registration each, its seat, and one mail of the kind. */
export async function compare(address: DatabaseAddress, visitors: Visitor[], kinds: Record<string, string>): Promise<Stored> {
  return withDatabase(address, async ({ q }) => {
    const rows = await q.selectFrom('registration').select(['id', 'email', 'event_id', 'seats', 'queue_number', 'party_size']).execute();
    const mails = await q.selectFrom('outbox').select(['registration_id', 'kind']).execute();
    const counters = await q.selectFrom('seats').select(['event_id', 'taken', 'waiting']).execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    const byEmail = Map.groupBy(rows, ({ email }) => email);
    const mailsOf = Map.groupBy(mails, (mail) => mail.registration_id);
    const lost = visitors.filter(({ registration }) => registration !== undefined && !byId.has(registration));
    const doubled = visitors.filter(({ person, registration }) => {
      const own = byEmail.get(person.email) ?? [];
      return own.length > 1 || (own.length === 1 && registration !== undefined && own[0]!.id !== registration);
    });
    const faults = rows.flatMap(({ id, event_id }) => {
      const found = (mailsOf.get(id) ?? []).map(({ kind }) => kind).join(', ');
      return found === kinds[event_id] ? [] : [`${id} has the mails [${found}] instead of ${kinds[event_id]}.`];
    });
    for (const { event_id, taken, waiting } of counters) {
      const own = rows.filter((row) => row.event_id === event_id);
      const seats = own.reduce((sum, row) => sum + row.seats, 0);
      const queue = own.reduce((sum, row) => sum + (row.queue_number === null ? 0 : row.party_size), 0);
      if (taken !== seats || waiting !== queue) faults.push(`The counter says ${taken} seats and ${waiting} waiting, the registrations ${seats} and ${queue}.`);
    }
    return { lost: lost.map(({ registration }) => registration!), doubled: doubled.map(({ person }) => person.email), faults };
  });
}
