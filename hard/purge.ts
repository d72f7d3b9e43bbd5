// Personal data are gone after their time: everybody's every field is a word of its own, also in the dialogue, and no file has any of them left, nor a secret or an address of a machine (--people 200 --engine sqlite|postgres|both).
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CreatedRegistration, PostReceipt, RegistrationPage, RegistrationSettings } from '@kopa/contract';
import { sql } from 'kysely';
import { startServer } from '../packages/feed/test/command.ts';
import type { Engine } from '../packages/feed/test/databases.ts';
import { startOwnPostgres } from '../packages/feed/test/postgres.ts';
import { moderate, prepareTopics, write } from '../packages/feed/test/posting.ts';
import type { OpenTopic } from '../packages/feed/test/posting.ts';
import { ask, prepareEvents, registered, unlimited, withDatabase } from '../packages/feed/test/registering.ts';
import type { Opened } from '../packages/feed/test/registering.ts';
import type { Note } from '../packages/feed/src/registrations/note.ts';
import type { DatabaseAddress } from '../packages/feed/src/shared/database.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '200' }, engine: { type: 'string', default: 'both' } } });
const people = Number(values.people);
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
const years = 3 * 365 * 86_400_000;
const label = { en: 'Please say' };
const question = (id: string) => ({ id, type: 'text' as const, label, required: false });
const settings: Partial<RegistrationSettings>[] = [
  { capacity: Math.ceil(people / 4), waitingListCapacity: people, questions: [question('goal'), question('food')] },
  { capacity: people, approval: true, questions: [question('goal'), question('food')], retentionDays: { name: 365, email: 365, answers: 730, accessNeeds: 0 } },
  { capacity: people, confirmation: true, questions: [question('goal'), question('food')] },
];

/** Words that are nowhere else on this machine; each ends where the next thing begins. */
class Words {
  readonly #prefix = `kanary${randomBytes(6).toString('hex')}`;
  /** Secrets that open a post, and addresses of machines. */
  readonly secrets: string[] = ['203.0.113.117', '2001:db8:4b6f:7061::117'];
  count = 0;

  next(): string {
    this.count += 1;
    return `${this.#prefix}n${String(this.count).padStart(6, '0')}`;
  }

  /** Those that are in a text, whatever encoding of it, as long as letters without accents are bytes. */
  in(text: string): Set<string> {
    const words = text.match(new RegExp(`${this.#prefix}n\\d{6}`, 'gi'))?.map((word) => word.toLowerCase()) ?? [];
    return new Set([...words, ...this.secrets.filter((secret) => text.includes(secret))]);
  }

  inFiles(folder: string): Set<string> {
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)) : [];
    return new Set(files.filter((file) => statSync(file).isFile()).flatMap((file) => [...this.in(readFileSync(file, 'latin1'))]));
  }
}

interface House {
  address: DatabaseAddress;
  environment: Record<string, string>;
  /** What a person calls it → the folder. */
  folders: Record<string, string>;
  mailDir: string;
  stop(): Promise<void>;
}

/** PostgreSQL as docs/personal-data.md advises: with a log of its own that is scanned, and a write-ahead log that lets go. */
async function newHouse(engine: Engine): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'kopa-purge-'));
  const [dataDir, mailDir] = [join(folder, 'data'), join(folder, 'mail')];
  mkdirSync(mailDir);
  const environment = { ...unlimited, DATA_DIR: dataDir, MAIL_DIR: mailDir, LOG_LEVEL: 'trace', TRUST_PROXY: 'true' };
  const folders = { 'DATA_DIR (database, write-ahead log, ledger)': dataDir, MAIL_DIR: mailDir };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (engine === 'sqlite') return { address: { dataDir }, environment, folders, mailDir, stop: async () => remove() };
  const server = await startOwnPostgres(['wal_recycle=off', 'logging_collector=on']);
  return {
    address: server.url,
    environment: { ...environment, DATABASE_URL: server.url },
    folders: { ...folders, 'the cluster of PostgreSQL (tables, write-ahead log, server log)': server.folder },
    mailDir,
    stop: async () => {
      await server.stop();
      remove();
    },
  };
}

/** Everything that a person can write, and everything that is written about them. */
async function live(url: string, key: string, events: Opened[], words: Words): Promise<void> {
  const person = () => ({
    name: `Ilze ${words.next()}`,
    email: `${words.next()}@example.org`,
    partySize: 1,
    accessNeeds: `Vieta pie durvīm ${words.next()}`,
    answers: { goal: words.next(), food: words.next() },
  });
  const created: CreatedRegistration[] = [];
  for (let number = 0; number < people; number++) created.push(await registered(url, events[number % events.length]!, person()));
  for (const [number, { token, registration }] of created.entries()) {
    const wanted = (status: number, answer: { status: number; text: string }) => {
      if (answer.status !== status) throw new Error(`${number} was answered with ${answer.status}: ${answer.text}`);
    };
    if (number % 5 === 0) wanted(200, await ask(url, 'PATCH', '/registration', { bearer: token, body: person() }));
    if (number % 7 === 0) wanted(200, await ask(url, 'POST', '/registration/cancellation', { bearer: token }));
    if (number % 11 === 0) wanted(204, await ask(url, 'DELETE', '/registration', { bearer: token }));
    else if (registration.status === 'requested' && number % 7 !== 0 && number % 2 === 0) {
      wanted(200, await ask(url, 'POST', `/registrations/${registration.id}/refusal`, { bearer: key, body: { reason: words.next() } }));
    }
  }
  const [{ id: event, formToken }] = events as [Opened];
  const post = (path: string, body: unknown) => ask(url, 'POST', `/events/${event}/${path}`, { bearer: key, body, idempotencyKey: randomBytes(16).toString('hex') });
  await post('walk-ins', { name: words.next() });
  await post('messages', { subject: words.next(), text: words.next() });
  // What is refused, mistyped or searched for must not stay behind anywhere either.
  await ask(url, 'GET', `/events/${event}/registrations?q=${words.next()}`, { bearer: key });
  await ask(url, 'GET', `/registration?language=${words.next()}`, { bearer: words.next() });
  await post('registrations', { name: words.next(), email: words.next(), language: 'lv', formToken });
  await post('registrations', { name: words.next(), email: `${words.next()}@example.org`, language: 'lv', formToken, answers: { [words.next()]: words.next() } });
  await post('registrations', `{"name": "${words.next()}`);
}

/** Everything that can be written in a dialogue, and all that can become of it; what is published and stays has no such words. */
async function talk(url: string, topic: OpenTopic, words: Words): Promise<void> {
  let number = 0;
  const wanted = async <T>(status: number, asked: Promise<{ status: number; text: string }>): Promise<T> => {
    const answer = await asked;
    if (answer.status !== status) throw new Error(`The dialogue answered ${answer.status}: ${answer.text}`);
    return (answer.text ? JSON.parse(answer.text) : undefined) as T;
  };
  const own = () => ({ text: `Mājas ${words.next()}`, name: `Ilze ${words.next()}`, town: `Cēsis ${words.next()}`, email: `${words.next()}@example.org` });
  const shown = () => ({ text: `Mājas ir tur, kur gaida ${number++}`, name: 'Ilze', town: 'Cēsis', email: `${words.next()}@example.org` });
  const post = async (body: { text: string }): Promise<{ id: string; token: string }> => {
    const { post: { id }, token } = await wanted<PostReceipt>(201, write(url, topic, body));
    words.secrets.push(token);
    return { id, token };
  };
  const decide = (id: string, action: string) => wanted(200, moderate(url, topic.key, id, { action, ...(action !== 'approve' && { reasonCode: 'other', note: `Jo ${words.next()}` }) }));
  const published = async (body = shown()) => {
    const one = await post(body);
    await decide(one.id, 'approve');
    return one;
  };
  const appeal = async ({ id, token }: { id: string; token: string }) => {
    await wanted(200, ask(url, 'POST', '/post/appeal', { bearer: token, body: { text: `Lūdzu ${words.next()}` } }));
    return id;
  };
  const report = async (id: string) => (await wanted<{ id: string }>(201, ask(url, 'POST', `/posts/${id}/reports`, { body: { reasonCode: 'insult', text: `Slikti ${words.next()}`, email: `${words.next()}@example.org` }, idempotencyKey: randomBytes(16).toString('hex') }))).id;
  const entry = async () => (await wanted<{ id: string }>(201, ask(url, 'POST', `/topics/${topic.id}/glossary`, { body: { word: words.next(), inLanguage: 'lv', explanations: { pl: words.next() } }, idempotencyKey: randomBytes(16).toString('hex') }))).id;
  for (let round = 0; round < Math.ceil(people / 20); round++) {
    const kept = await published();
    await wanted(200, ask(url, 'POST', `/reports/${await report(kept.id)}/answer`, { bearer: topic.key, body: { decision: 'keep', note: words.next() } }));
    await report(kept.id);
    await post(own()); // nobody reads it
    const rejected = await post(own());
    await wanted(200, ask(url, 'PUT', `/posts/${rejected.id}/translations/pl`, { bearer: topic.key, body: { text: `Dom ${words.next()}`, state: 'edited' } }));
    await decide(rejected.id, 'reject');
    const rephrased = await post(own());
    await decide(rephrased.id, 'rephrase');
    await wanted(200, ask(url, 'PATCH', '/post', { bearer: rephrased.token, body: { text: `Citādi ${words.next()}`, name: words.next() } }));
    await decide(rephrased.id, 'rephrase');
    const [removed, unanswered] = [await published(own()), await published(own())];
    for (const { id } of [removed, unanswered]) await decide(id, 'remove');
    await wanted(200, ask(url, 'POST', `/posts/${await appeal(removed)}/appeal-answer`, { bearer: topic.key, body: { decision: 'uphold', note: words.next() } }));
    await appeal(unanswered); // nobody answers
    for (const { token } of [await published(own()), await post(own())]) await wanted(204, ask(url, 'DELETE', '/post', { bearer: token }));
    await wanted(200, ask(url, 'POST', `/glossary/${await entry()}/review`, { bearer: topic.key, body: { status: 'refused' } }));
    await entry();
  }
  // What is refused or mistyped, and where it comes from.
  const headers = { 'x-forwarded-for': words.secrets[0]!, 'user-agent': words.next() };
  const body = { ...own(), inLanguage: 'lv', formToken: topic.formToken };
  for (const request of [{ ...body, text: words.next().repeat(200) }, { ...body, inLanguage: words.next() }, { ...body, website: words.next() }, `{"text": "${words.next()}`]) {
    await ask(url, 'POST', `/topics/${topic.id}/posts`, { body: request, idempotencyKey: randomBytes(16).toString('hex'), headers });
  }
  await wanted(201, ask(url, 'POST', `/topics/${topic.id}/posts`, { body: { ...shown(), inLanguage: 'lv', formToken: topic.formToken }, idempotencyKey: randomBytes(16).toString('hex'), headers: { 'x-forwarded-for': words.secrets[1]! } }));
  await ask(url, 'POST', '/language-guess', { body: { text: `Labdien ${words.next()}` }, headers });
  await ask(url, 'GET', '/post', { bearer: words.next() });
}

/** What mail servers say of addresses; nothing has been sent to one here. */
async function failToDeliver(house: House, words: Words): Promise<void> {
  await withDatabase(house.address, (database) =>
    database.write(async (tx) => {
      await tx.updateTable('outbox').set({ state: 'sent' }).where('state', '=', 'pending').execute();
      const mails = await tx.selectFrom('outbox').select(['id', 'registration_id']).limit(20).execute();
      for (const { id, registration_id } of mails) {
        await tx.updateTable('outbox').set({ state: 'failed', error: `550 <${words.next()}@example.org>` }).where('id', '=', id).execute();
        await tx.updateTable('registration').set({ delivery_failure: 'refused' }).where('id', '=', registration_id).execute();
      }
    }),
  );
  await withDatabase(house.address, ({ q }) => q.updateTable('dialogue_mail').set({ state: 'sent' }).where('state', '=', 'pending').execute());
  await withDatabase(house.address, ({ q }) => q.updateTable('dialogue_mail').set({ state: 'failed', error: `550 <${words.next()}@example.org>` }).where('kind', '=', 'rejected').execute());
  if (typeof house.address === 'string') await withDatabase(house.address, ({ q }) => sql`checkpoint`.execute(q));
  writeFileSync(join(house.mailDir, 'one.eml'), `To: ${words.next()}@example.org\r\n\r\n`);
}

/** The clock is moved by making everything older. */
async function age(house: House): Promise<void> {
  const columns = {
    ...{ occurrence: ['utc_start', 'utc_end'], registration: ['created', 'updated'], idempotency: ['created'], message: ['created'], outbox: ['created', 'updated'] },
    ...{ post: ['created', 'updated', 'decided'], post_token: ['created'], report: ['created', 'decided'], moderation_token: ['created', 'used'], glossary_entry: ['created'], dialogue_mail: ['created', 'updated'] },
  };
  await withDatabase(house.address, (database) =>
    database.write(async (tx) => {
      for (const [table, names] of Object.entries(columns)) {
        const set = sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(name)} - ${years}`));
        await sql`update ${sql.table(table)} set ${set}`.execute(tx);
      }
      // What people know of the event, or they would be told now that it was moved.
      for (const { event_id, plan } of await tx.selectFrom('seats').select(['event_id', 'plan']).execute()) {
        const note = JSON.parse(plan) as Note;
        const older = JSON.stringify({ ...note, start: note.start - years, end: note.end - years });
        await tx.updateTable('seats').set({ plan: older }).where('event_id', '=', event_id).execute();
      }
    }),
  );
  for (const name of readdirSync(house.mailDir)) {
    const then = (Date.now() - years) / 1_000;
    utimesSync(join(house.mailDir, name), then, then);
  }
}

/** What an organizer can still take away, and how many registrations and people are still counted. */
async function takeAway(url: string, key: string, events: Opened[]): Promise<{ text: string; registrations: number; people: number }> {
  const sum = { text: '', registrations: 0, people: 0 };
  for (const { id } of events) {
    for (let cursor = ''; ; ) {
      const { text } = await ask(url, 'GET', `/events/${id}/registrations?limit=100${cursor}`, { bearer: key });
      const page: RegistrationPage = JSON.parse(text);
      sum.text += text;
      if (cursor === '') Object.assign(sum, { registrations: sum.registrations + page.total, people: sum.people + page.people });
      if (page.next === null) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    const table = await ask(url, 'GET', `/events/${id}/registrations.csv`, { bearer: key });
    if (table.status !== 200) throw new Error(`The table was answered with ${table.status}: ${table.text}`);
    sum.text += table.text;
  }
  return sum;
}

/** Serves until `work` is done; answers what the feed has logged. */
async function serve(house: House, work: (url: string, log: () => string) => Promise<void>): Promise<string> {
  await using server = await startServer(house.environment);
  let log = '';
  server.child.stderr.on('data', (text) => (log += text));
  await work(server.url, () => log);
  server.child.kill('SIGTERM');
  const { stdout, stderr } = await server.ended;
  return stdout + stderr;
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !isSo(); ) {
    if (Date.now() > end) throw new Error('The feed did not remove anything in a minute.');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** How many words are found where, as lines; and how many in all. */
function found(words: Words, house: House, log: string, away: string): { total: number; lines: string[] } {
  const places = Object.entries(house.folders).map(([name, folder]) => [name, words.inFiles(folder).size] as const);
  const all = [...places, ['logs of the feed', words.in(log).size] as const, ['what organizers take away', words.in(away).size] as const];
  return { total: all.reduce((sum, [, count]) => sum + count, 0), lines: all.map(([name, count]) => `  ${name}: ${count}`) };
}

async function check(engine: Engine): Promise<{ lines: string[]; faults: string[] }> {
  const words = new Words();
  const house = await newHouse(engine);
  try {
    const { key, events } = await prepareEvents(house.address, settings);
    const [topic] = (await prepareTopics(house.address, ['kaunas'])) as [OpenTopic];
    let before = { text: '', registrations: 0, people: 0 };
    const log = await serve(house, async (url) => {
      await live(url, key, events, words);
      await talk(url, topic, words);
      before = await takeAway(url, key, events);
    });
    await failToDeliver(house, words);
    const control = found(words, house, log, before.text);
    await age(house);
    let after = { text: '', registrations: 0, people: 0 };
    const later = await serve(house, async (url, logged) => {
      await until(() => logged().includes('removed what has had its time'));
      after = await takeAway(url, key, events);
      for (const path of [`/topics/${topic.id}/dialogue.json`, '/moderation-queue', '/reports', `/topics/${topic.id}/moderation-actions`]) after.text += (await ask(url, 'GET', path, { bearer: topic.key })).text;
    });
    const result = found(words, house, log + later, after.text);
    const isCounted = after.registrations === before.registrations && after.people === before.people;
    const faults = [
      ...(control.total > 5 * people ? [] : [`Before, only ${control.total} words were found: the control says nothing.`]),
      ...(words.in(log).size === 0 ? [] : [`The logs name ${words.in(log).size} words.`]),
      ...(result.total === 0 ? [] : [`Afterwards ${result.total} words are still there.`]),
      ...(isCounted ? [] : [`Before there were ${before.registrations} registrations for ${before.people} people, afterwards ${after.registrations} for ${after.people}.`]),
    ];
    const counts = `${after.registrations} registrations for ${after.people} people are still counted`;
    return { faults, lines: [`${engine}: ${people} people, ${words.count} words`, ' before:', ...control.lines, ' after their time:', ...result.lines, ` ${counts}`] };
  } finally {
    await house.stop();
  }
}

let failed = engines.length === 0 || !(people >= 20) ? 1 : 0;
for (const engine of engines) {
  const { lines, faults } = await check(engine);
  console.log(`\n${[...lines, ...faults].join('\n')}`);
  failed += faults.length;
}
process.exitCode = failed > 0 ? 1 : 0;
