// Many more registrations than seats, at once: exactly the seats are given, the rest wait or are refused with a reason; two servers on PostgreSQL; with the guard off it oversells (--tries 10000 --seats 100 --waiting 500 --in-flight 64 --seeds 20 --engine sqlite|postgres|both)
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { RegistrationSettings } from '@kopa/contract';
import { migrate, openDatabase, savePartner } from '@kopa/feed';
import type { Database } from '@kopa/feed';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { Dice } from '../packages/feed/src/events/expansion.samples.ts';
import { saveEvent } from '../packages/feed/src/events/store.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import type { TakeSeats } from '../packages/feed/src/registrations/counter.ts';
import { register } from '../packages/feed/src/registrations/registering.ts';
import { saveSettings } from '../packages/feed/src/registrations/settings.ts';
import { Problem } from '../packages/feed/src/shared/problem.ts';
import { startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine, Place } from '../packages/feed/test/databases.ts';
import { sql } from 'kysely';

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '10000' },
    seats: { type: 'string', default: '100' },
    waiting: { type: 'string', default: '500' },
    'in-flight': { type: 'string', default: '64' },
    seeds: { type: 'string', default: '20' },
    engine: { type: 'string', default: 'both' },
  },
});
const [tries, seats, waiting, inFlight, seeds] = [values.tries, values.seats, values.waiting, values['in-flight'], values.seeds].map(Number) as [number, number, number, number, number];
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');

const settings = {
  capacity: seats,
  walkIns: 0,
  waitingListCapacity: waiting,
  maximumPartySize: 1,
  scope: 'event',
  confirmation: false,
  approval: false,
  holdMinutes: 120,
  offerMinutes: 1440,
  reminderHours: 0,
} as unknown as RegistrationSettings;

/** What came of all tries for one event. */
interface Outcome {
  confirmed: number;
  waiting: number;
  /** Refusals with a reason: full, or registered already. */
  refused: number;
  /** Anything else. */
  other: number;
  stored: number;
  milliseconds: number[];
  seconds: number;
}

async function newEvent(database: Database, uid: string): Promise<string> {
  return database.write(async (tx) => {
    const { id } = await saveEvent(tx, anEvent({ uid, start: `${new Date().getUTCFullYear() + 1}-11-22T17:00:00` }));
    await saveSettings(tx, id, settings, Date.now());
    return id;
  });
}

/** Runs all tries, some at a time, in an order that the seed decides; one in fifty repeats an address. */
async function flood(seed: number, attempt: (email: string, at: number) => Promise<string>): Promise<Omit<Outcome, 'stored'>> {
  const dice = new Dice(seed);
  const outcome = { confirmed: 0, waiting: 0, refused: 0, other: 0, milliseconds: [] as number[], seconds: 0 };
  const begin = performance.now();
  let at = 0;
  const worker = async () => {
    while (at < tries) {
      const mine = at++;
      const who = mine > 0 && dice.chance(1 / 50) ? dice.number(0, mine - 1) : mine;
      const start = performance.now();
      const status = await attempt(`visitor-${who}@example.org`, mine);
      outcome.milliseconds.push(performance.now() - start);
      if (status === 'confirmed' || status === 'waiting') outcome[status]++;
      else if (status === 'full' || status === 'already-registered') outcome.refused++;
      else outcome.other++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { ...outcome, seconds: (performance.now() - begin) / 1_000 };
}

async function storedSeats(database: Database, eventId: string): Promise<number> {
  const { rows } = await sql<{ seats: number }>`select cast(sum(case when status = 'confirmed' then party_size else 0 end) as bigint) as seats
    from registration where event_id = ${eventId}`.execute(database.q);
  return Number(rows[0]!.seats);
}

/** Through the HTTP interface of real servers, in turn. */
async function guarded(database: Database, urls: string[], seed: number): Promise<Outcome> {
  const eventId = await newEvent(database, `seats-${seed}`);
  const { formToken } = (await (await fetch(`${urls[0]}/v1/events/${eventId}/seats`)).json()) as { formToken: string };
  await sleep(3_100); // nobody fills in a form faster
  const outcome = await flood(seed, async (email, at) => {
    const answer = await fetch(`${urls[at % urls.length]}/v1/events/${eventId}/registrations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ name: 'Visitor', email, language: 'lv', formToken }),
    });
    const body = (await answer.json()) as { code?: string; registration?: { status: string } };
    return body.registration?.status ?? body.code ?? String(answer.status);
  });
  return { ...outcome, stored: await storedSeats(database, eventId) };
}

/** Looks first, then takes: what the conditional update, the transaction, the lock and the CHECK are there against. */
const lookThenTake: TakeSeats = async (tx, { eventId, recurrenceId }, people) => {
  const counter = tx.selectFrom('seats').selectAll().where('event_id', '=', eventId).where('recurrence_id', '=', recurrenceId);
  const { taken, capacity } = await counter.executeTakeFirstOrThrow();
  if (taken + people > capacity) return false;
  await sql`update seats set taken = taken + ${people} where event_id = ${eventId} and recurrence_id = ${recurrenceId}`.execute(tx);
  return true;
};

async function unguarded(database: Database, seed: number): Promise<Outcome> {
  const open: Database = { ...database, lock: async () => {}, write: (work) => work(database.q as Parameters<typeof work>[0]) };
  const eventId = await newEvent(database, `unguarded-${seed}`);
  const outcome = await flood(seed, async (email) => {
    try {
      const row = await register(open, open.q as Parameters<typeof register>[1], eventId, { name: 'Visitor', email, language: 'lv', formToken: '' }, Date.now(), lookThenTake);
      return row?.status ?? 'already-registered';
    } catch (error) {
      return error instanceof Problem ? error.code : 'failed';
    }
  });
  return { ...outcome, stored: await storedSeats(database, eventId) };
}

/** The control's own database, whose counter has no CHECK. */
async function withoutCheck(database: Database, engine: Engine): Promise<void> {
  if (engine === 'postgres') return void (await sql`alter table seats drop constraint no_seat_twice`.execute(database.q));
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_master where name = 'seats'`.execute(database.q);
  await sql`drop table seats`.execute(database.q);
  await sql.raw(rows[0]!.sql.replace(/,\s*constraint no_seat_twice check \([^)]*\)/, '')).execute(database.q);
}

async function withDatabase<T>(engine: Engine, work: (database: Database, place: Place) => Promise<T>): Promise<T> {
  const place = await newPlace(engine);
  const database = await openDatabase(place.address);
  try {
    await migrate(database);
    await database.write((tx) => savePartner(tx, aPartner()));
    return await work(database, place);
  } finally {
    await database.close();
    await place.stop();
  }
}

const p99 = (outcomes: Outcome[]) => {
  const all = outcomes.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return all[Math.floor(all.length * 0.99)]!;
};
const rate = (outcomes: Outcome[]) => (outcomes.length * tries) / outcomes.reduce((sum, { seconds }) => sum + seconds, 0);

const measured: Partial<Record<Engine, Outcome[]>> = {};
for (const engine of engines) {
  const outcomes: Outcome[] = [];
  await withDatabase(engine, async (database, place) => {
    const environment = { ...place.environment, RATE_LIMIT: '0', PROOF_ABOVE: '0', LOG_LEVEL: 'error' };
    await using first = await startServer(environment);
    await using second = engine === 'postgres' ? await startServer(environment) : undefined;
    const urls = [first.url, ...(second ? [second.url] : [])];
    for (let seed = 1; seed <= seeds; seed++) outcomes.push(await guarded(database, urls, seed));
  });
  measured[engine] = outcomes;
  const right = outcomes.filter(({ confirmed, stored, waiting: queued, other }) => confirmed === seats && stored === seats && queued === Math.min(waiting, tries - seats) && other === 0);
  if (right.length < seeds) process.exitCode = 1;
  const sum = (name: 'confirmed' | 'waiting' | 'refused' | 'other') => outcomes.reduce((total, outcome) => total + outcome[name], 0);
  console.log(`${engine}: ${tries} tries for ${seats} seats, ${inFlight} in flight, ${seeds} seeds, ${engine === 'postgres' ? 2 : 1} servers: exactly ${seats} confirmed in ${right.length} of ${seeds}; confirmed ${sum('confirmed')}, waiting ${sum('waiting')}, refused ${sum('refused')}, anything else ${sum('other')}`);

  let oversold = 0;
  let most = 0;
  await withDatabase(engine, async (database) => {
    await withoutCheck(database, engine);
    for (let seed = 1; seed <= seeds; seed++) {
      const { stored } = await unguarded(database, seed);
      if (stored > seats) oversold++;
      most = Math.max(most, stored);
    }
  });
  if (oversold < Math.floor(seeds * 0.95)) process.exitCode = 1;
  console.log(`${engine}: with the guard off oversold in ${oversold} of ${seeds}, up to ${most} people on ${seats} seats`);
}
const { sqlite, postgres } = measured;
for (const [engine, outcomes] of Object.entries(measured)) console.log(`${engine}: ${Math.round(rate(outcomes))} a second, p99 ${Math.round(p99(outcomes))} ms`);
if (sqlite && postgres) console.log(`postgres beside sqlite: rate ${(rate(postgres) / rate(sqlite)).toFixed(2)}×, p99 ${(p99(postgres) / p99(sqlite)).toFixed(2)}×`);
