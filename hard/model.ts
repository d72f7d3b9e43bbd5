// Random sequences of registering, cancelling, undoing, waiting, offering, more and fewer seats on both databases against a pure model; shrinks what differs (--sequences 10000 --seed 1 --engine sqlite|postgres|both)
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { RegistrationSettings } from '@kopa/contract';
import { migrate, openDatabase, savePartner } from '@kopa/feed';
import type { Database } from '@kopa/feed';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { saveEvent } from '../packages/feed/src/events/store.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import { counterOf, setWanted, takeSeats } from '../packages/feed/src/registrations/counter.ts';
import { register } from '../packages/feed/src/registrations/registering.ts';
import { saveSettings } from '../packages/feed/src/registrations/settings.ts';
import { registrationAt } from '../packages/feed/src/registrations/store.ts';
import { cancel, change, confirm, promote, refuse, release, transact, undo } from '../packages/feed/src/registrations/transitions.ts';
import { advance } from '../packages/feed/src/registrations/waiting-list.ts';
import { settle } from '../packages/feed/src/registrations/worker.ts';
import { Problem } from '../packages/feed/src/shared/problem.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import { apply, begin, taken, waiting } from '../packages/feed/test/registration-model.ts';
import type { Command, Model, Settings } from '../packages/feed/test/registration-model.ts';

const { values } = parseArgs({ options: { sequences: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, engine: { type: 'string', default: 'both' } } });
const [sequences, seed] = [Number(values.sequences), Number(values.seed)];
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');

/** Nothing here is about the disk: a folder in memory makes SQLite's waiting for it short. */
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm';

const minute = 60_000;
const epoch = Date.parse('2026-11-22T08:00:00Z');
const eventStart = '2027-11-22T17:00:00';

const size = fc.integer({ min: 1, max: 4 });
const who = fc.nat(9);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('register' as const), size }) },
  { weight: 9, arbitrary: fc.record({ does: fc.constantFrom('confirm' as const, 'open' as const, 'cancel' as const, 'cancel' as const, 'undo' as const, 'promote' as const, 'refuse' as const, 'erase' as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('resize' as const), who, size }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), minutes: fc.constantFrom(1, 7, 16, 40, 130) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('resettle' as const), capacity: fc.integer({ min: 1, max: 6 }), waitingListCapacity: fc.integer({ min: 0, max: 6 }) }) },
  { weight: 1, arbitrary: fc.constant({ does: 'close' as const }) },
);
const settings: fc.Arbitrary<Settings> = fc.record({
  capacity: fc.integer({ min: 1, max: 6 }),
  waitingListCapacity: fc.integer({ min: 0, max: 6 }),
  confirmation: fc.boolean(),
  approval: fc.constantFrom(false, false, true),
  holdMinutes: fc.constantFrom(10, 60),
  offerMinutes: fc.constantFrom(0, 30, 60),
});

/** A feed's database with one event, told the same commands as the model. */
class Real {
  readonly #database: Database;
  readonly #eventId: string;
  readonly #ids: string[] = [];
  #now = epoch;
  #settings: RegistrationSettings;

  constructor(database: Database, eventId: string, wanted: Settings) {
    this.#database = database;
    this.#eventId = eventId;
    this.#settings = { ...wanted, walkIns: 0, maximumPartySize: 4, scope: 'event', reminderHours: 0 } as unknown as RegistrationSettings;
  }

  async begin(): Promise<void> {
    await this.#database.write((tx) => saveSettings(tx, this.#eventId, this.#settings, this.#now));
  }

  async apply(command: Command): Promise<string> {
    this.#now += 1; // no two things happen in the same millisecond, so their order is clear
    try {
      return await this.#do(command);
    } catch (error) {
      if (error instanceof Problem) return error.code;
      throw error;
    }
  }

  async #do(command: Command): Promise<string> {
    const database = this.#database;
    if (command.does === 'register') return this.#register(command.size);
    if (command.does === 'wait') {
      this.#now += command.minutes * minute;
      await settle(database, { now: this.#now });
      return 'ok';
    }
    if (command.does === 'close') return this.#change({ closes: '2026-11-22T00:00:00' });
    if (command.does === 'resettle') return this.#change({ capacity: command.capacity, waitingListCapacity: command.waitingListCapacity });
    const id = this.#ids[command.who % (this.#ids.length || 1)];
    if (id === undefined) return 'nobody';
    const row = await registrationAt(database.q, id);
    await transact(database, row, this.#now, async (context) => {
      if (command.does === 'confirm') return confirm(context, true);
      if (command.does === 'open') return confirm(context, false);
      if (command.does === 'cancel') return cancel(context);
      if (command.does === 'undo') return undo(context);
      if (command.does === 'promote') return promote(context);
      if (command.does === 'refuse') return refuse(context, undefined);
      if (command.does === 'erase') return release(context);
      return change(context, { partySize: (command as Extract<Command, { does: 'resize' }>).size });
    });
    return 'ok';
  }

  async #register(partySize: number): Promise<string> {
    const request = { name: 'A', email: `${this.#ids.length}@example.org`, language: 'en', partySize, formToken: '' };
    const row = await this.#database.write((tx) => register(this.#database, tx, this.#eventId, request, this.#now, takeSeats));
    this.#ids.push(row!.id);
    return 'ok';
  }

  async #change(own: Partial<RegistrationSettings>): Promise<string> {
    this.#settings = { ...this.#settings, ...own };
    const key = { eventId: this.#eventId, recurrenceId: '' };
    await this.#database.write(async (tx) => {
      await saveSettings(tx, this.#eventId, this.#settings, this.#now);
      await setWanted(tx, key, this.#settings);
      await advance(tx, key, this.#now);
    });
    return 'ok';
  }

  /** Everybody's state, and what the counter says. */
  async state() {
    const rows = await this.#database.q.selectFrom('registration').selectAll().where('event_id', '=', this.#eventId).execute();
    const people = this.#ids.map((id) => rows.find((row) => row.id === id)!);
    const counter = await counterOf(this.#database.q, { eventId: this.#eventId, recurrenceId: '' });
    const shown = people.map((row) => ({ status: row.status, size: row.party_size, seated: row.seats > 0, queued: row.queue_number !== null }));
    return { people: shown, order: order(people.map((row) => row.queue_number ?? undefined)), taken: counter?.taken ?? 0, waiting: counter?.waiting ?? 0 };
  }
}

/** Who stands where in the list, by their positions among all people. */
const order = (numbers: (number | undefined)[]) =>
  numbers.flatMap((number, at) => (number === undefined ? [] : [{ number, at }])).sort((a, b) => a.number - b.number).map(({ at }) => at);

const stateOf = (model: Model) => ({
  people: model.people.map(({ status, size: people, seated, queued }) => ({ status, size: people, seated, queued: queued !== undefined })),
  order: order(model.people.map(({ queued }) => queued)),
  taken: taken(model),
  waiting: waiting(model),
});

let number = 0;

async function run(database: Database, wanted: Settings, commands: Command[], seen: Map<string, number>): Promise<void> {
  const { id } = await database.write((tx) => saveEvent(tx, anEvent({ uid: `model-${number++}`, start: eventStart })));
  const real = new Real(database, id, wanted);
  const model = begin({ ...wanted });
  await real.begin();
  try {
    for (const [at, each] of commands.entries()) {
      const expected = apply(model, each);
      const told = await real.apply(each);
      seen.set(`${each.does}: ${told}`, (seen.get(`${each.does}: ${told}`) ?? 0) + 1);
      const where = `after ${JSON.stringify(commands.slice(0, at + 1))}`;
      assert.equal(told, expected, where);
      assert.deepEqual(await real.state(), stateOf(model), where);
    }
  } finally {
    await database.write((tx) => tx.deleteFrom('event').where('id', '=', id).execute());
  }
}

for (const engine of engines) {
  const place = await newPlace(engine);
  const database = await openDatabase(place.address);
  const seen = new Map<string, number>();
  const start = Date.now();
  try {
    await migrate(database);
    await database.write((tx) => savePartner(tx, aPartner()));
    const property = fc.asyncProperty(settings, fc.array(command, { minLength: 1, maxLength: 40, size: 'max' }), (wanted, commands) => run(database, wanted, commands, seen));
    const result = await fc.check(property, { numRuns: sequences, seed });
    if (result.failed) {
      process.exitCode = 1;
      console.log(fc.defaultReportMessage(result));
    }
    const steps = [...seen.values()].reduce((sum, count) => sum + count, 0);
    console.log([...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `  ${what} × ${count}`).join('\n'));
    console.log(`${engine}: ${result.numRuns} sequences, ${steps} steps, ${result.failed ? 1 : 0} differences, ${Math.round((Date.now() - start) / 1_000)} s`);
  } finally {
    await database.close();
    await place.stop();
  }
}
