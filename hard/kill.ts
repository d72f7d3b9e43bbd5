// Registering under kill -9: at random moments, and between commit and answer; nobody is lost, doubled or told something else (--tries 200 --engine sqlite|postgres|both --at-once 8 --seed 1).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Dice } from '../packages/feed/src/events/expansion.samples.ts';
import { startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine, Place } from '../packages/feed/test/databases.ts';
import { compare, crowd, newVisitor, prepareEvents, register, tryOnce, unlimited, withDatabase } from '../packages/feed/test/registering.ts';
import type { Opened, Stored, Visitor } from '../packages/feed/test/registering.ts';

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '200' },
    engine: { type: 'string', default: 'both' },
    'at-once': { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});
const [tries, atOnce, dice] = [Number(values.tries), Number(values['at-once']), new Dice(Number(values.seed))];
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
const crash = fileURLToPath(new URL('../packages/feed/test/crash-before-answer.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kopa-kill-'));

type House = Place & { environment: Record<string, string> };

async function newHouse(engine: Engine): Promise<House> {
  const place = await newPlace(engine);
  const files = { MAIL_DIR: join(folder, `mail-${engine}`), ERASURES_FILE: join(folder, `erasures-${engine}.jsonl`) };
  return { ...place, environment: { ...unlimited, ...files, ...place.environment } };
}

/** Starts it after a kill; ready means that it answers. */
async function start(house: House, environment: Record<string, string> = {}) {
  const server = await startServer({ ...house.environment, ...environment });
  const { status } = await fetch(`${server.url}/readyz`);
  if (status !== 200) throw new Error(`/readyz answers ${status}.`);
  return server;
}

function integrityOf(house: House): string {
  if (house.environment.DATA_DIR === undefined) return 'ok';
  const database = new DatabaseSync(join(house.environment.DATA_DIR, 'kopa.sqlite'));
  const { integrity_check: answer } = database.prepare('pragma integrity_check').get() as { integrity_check: string };
  database.close();
  return answer;
}

interface Result {
  line: string;
  faults: string[];
}

const faultsOf = ({ lost, doubled, faults }: Stored, without: Visitor[]): string[] => [
  ...(lost.length > 0 ? [`${lost.length} acknowledged registrations are lost, such as ${lost[0]}.`] : []),
  ...(doubled.length > 0 ? [`${doubled.length} people are doubled, such as ${doubled[0]}.`] : []),
  ...(without.length > 0 ? [`${without.length} people have no registration, however often they asked.`] : []),
  ...faults.slice(0, 5),
];

/** A crowd registers; the feed is killed; it is started again, and whoever had no answer asks again. */
async function atRandomMoments(engine: Engine): Promise<Result> {
  const house = await newHouse(engine);
  try {
    const { events } = await prepareEvents(house.address, [{}]);
    const [event] = events as [Opened];
    const [visitors, faults] = [[] as Visitor[], [] as string[]];
    let [restarts, unanswered, committed] = [0, 0, 0];
    let server = await start(house);
    for (let number = 0; number < tries; number++) {
      const arrived = new AbortController();
      const coming = crowd(server.url, event, atOnce, arrived.signal);
      await sleep(dice.number(5, 250));
      server.child.kill('SIGKILL');
      await server.ended;
      arrived.abort();
      const came = await coming;
      visitors.push(...came);
      const integrity = integrityOf(house);
      if (integrity !== 'ok') faults.push(`The integrity check says ${integrity}.`);
      faults.push(...faultsOf(await compare(house.address, visitors, { [event.id]: 'confirmed' }), []));
      const open = came.filter(({ registration }) => registration === undefined);
      [unanswered, committed] = [unanswered + open.length, committed + (await known(house, open))];
      server = await start(house);
      restarts++;
      await Promise.all(open.map((visitor) => tryOnce(server.url, visitor)));
    }
    server.child.kill('SIGKILL');
    await server.ended;
    const stored = await compare(house.address, visitors, { [event.id]: 'confirmed' });
    faults.push(...faultsOf(stored, visitors.filter(({ registration }) => registration === undefined)));
    if (visitors.length < 5 * tries) faults.push(`Only ${visitors.length} people came: the feed was hardly under load.`);
    const line = `${engine}: ${tries} kills -9 while ${atOnce} registered at once: ${visitors.length - unanswered} acknowledged, ${stored.lost.length} lost, ${stored.doubled.length} doubled; ${unanswered} without an answer (${committed} of them committed) asked again; ${restarts} of ${tries} restarts`;
    return { line, faults };
  } finally {
    await house.stop();
  }
}

/** How many of those who got no answer are registered nevertheless. */
async function known(house: House, visitors: Visitor[]): Promise<number> {
  const emails = visitors.map(({ person }) => person.email);
  if (emails.length === 0) return 0;
  return withDatabase(house.address, async ({ q }) => (await q.selectFrom('registration').select('id').where('email', 'in', emails).execute()).length);
}

/** The feed dies after the commit and before the answer; the visitor asks again with the same key. */
async function betweenCommitAndAnswer(engine: Engine): Promise<Result> {
  const house = await newHouse(engine);
  try {
    const kindsInOrder = ['confirmed', 'please-confirm', 'waiting', 'requested'];
    const { events } = await prepareEvents(house.address, [{}, { confirmation: true }, { capacity: 1, waitingListCapacity: 100_000 }, { approval: true }]);
    const kinds = Object.fromEntries(events.map(({ id }, index) => [id, kindsInOrder[index]!]));
    const [visitors, faults] = [[] as Visitor[], [] as string[]];
    let [committed, refused] = [0, 0];
    const first = newVisitor(events[2]!); // takes the only seat
    let server = await start(house, { NODE_OPTIONS: `--import=${crash}` });
    await tryOnce(server.url, first);
    for (let number = 0; number < tries; number++) {
      const visitor = newVisitor(events[number % events.length]!);
      visitors.push(visitor);
      await tryOnce(server.url, visitor, { 'x-crash': 'yes' });
      const { code } = await server.ended;
      if (visitor.registration !== undefined || code !== null) faults.push(`${visitor.person.email} was answered, or the feed ended by itself.`);
      committed += await known(house, [visitor]);
      server = await start(house, { NODE_OPTIONS: `--import=${crash}` });
      // The control: without the key nobody can know that it is the same request.
      if (number % 10 === 0 && (await register(server.url, visitor.event, visitor.person)).status === 409) refused++;
      await tryOnce(server.url, visitor);
    }
    server.child.kill('SIGKILL');
    await server.ended;
    await withoutLinks(house);
    const stored = await compare(house.address, [first, ...visitors], { ...kinds, [events[2]!.id]: 'waiting' });
    const others = stored.faults.filter((fault) => fault !== `${first.registration} has the mails [confirmed] instead of waiting.`);
    faults.push(...faultsOf({ ...stored, faults: others }, visitors.filter(({ registration }) => registration === undefined)));
    if (committed !== tries) faults.push(`Only ${committed} of ${tries} had been committed when the feed died.`);
    if (refused !== Math.ceil(tries / 10)) faults.push(`With another key, only ${refused} of ${Math.ceil(tries / 10)} were refused.`);
    const one = visitors.filter(({ registration }) => registration !== undefined).length - stored.doubled.length - stored.lost.length;
    const line = `${engine}: ${tries} crashes between commit and answer: ${one} of ${tries} have one registration with the right message after asking again; with another key ${refused} of ${Math.ceil(tries / 10)} are refused as registered already`;
    return { line, faults };
  } finally {
    await house.stop();
  }
}

/** The link that goes to somebody who registers a second time is none of the messages that are compared. */
async function withoutLinks(house: House): Promise<void> {
  await withDatabase(house.address, (database) => database.write((tx) => tx.deleteFrom('outbox').where('kind', '=', 'link').execute()));
}

let failed = engines.length === 0 || !(tries >= 1) ? 1 : 0;
const lines: string[] = [];
try {
  for (const engine of engines) {
    for (const check of [atRandomMoments, betweenCommitAndAnswer]) {
      const { line, faults } = await check(engine);
      lines.push(line, ...faults.map((fault) => `  ${fault}`));
      failed += faults.length;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(lines.join('\n'));
process.exitCode = failed > 0 ? 1 : 0;
