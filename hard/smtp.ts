// A mail server that is down, busy, silent, hangs or cuts while people register: answers stay quick, afterwards every mail is there (--engines sqlite,postgres --faults all --registrations 20 --seconds 25).
import { parseArgs } from 'node:util';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Registration } from '@kopa/contract';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { saveEvent } from '../packages/feed/src/events/store.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import { makeKey } from '../packages/feed/src/partners/keys.ts';
import { savePartner } from '../packages/feed/src/partners/store.ts';
import { formToken } from '../packages/feed/src/shared/form-token.ts';
import { openDatabase } from '../packages/feed/src/shared/database.ts';
import type { Database } from '../packages/feed/src/shared/database.ts';
import { migrate } from '../packages/feed/src/shared/migrate.ts';
import { startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine } from '../packages/feed/test/databases.ts';
import { MailServer, nobody } from '../packages/feed/test/mail-server.ts';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,postgres' },
    faults: { type: 'string', default: 'all' },
    registrations: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '25' },
  },
});
const everyFault = ['down', 'refuses', 'busy', 'silent', 'greylists', 'hangs', 'cuts'] as const;
const engines = values.engines.split(',') as Engine[];
const faults = everyFault.filter((fault) => values.faults === 'all' || values.faults.split(',').includes(fault));
/** In each fault; one in six has an address that the server refuses for good, as long as it answers at all. */
const perFault = Number(values.registrations);
const seconds = Number(values.seconds);
const longestAnswer = 2_000;
const longestRecovery = 5 * 60_000;
const day = 86_400_000;

interface Sent {
  id: string;
  email: string;
  ms: number;
}

/** Partner, key, and an event with room for everybody that asks for no confirmation: each registration is one mail. */
async function prepare(database: Database): Promise<{ eventId: string; key: string }> {
  await migrate(database);
  return database.write(async (tx) => {
    await savePartner(tx, aPartner());
    const start = `${new Date(Date.now() + 30 * day).toISOString().slice(0, 10)}T18:00:00`;
    const { id: eventId } = await saveEvent(tx, anEvent({ start }));
    return { eventId, key: await makeKey(tx, 'riga', Date.now()) };
  });
}

async function ask<T>(method: string, address: string, { bearer, body }: { bearer?: string; body?: unknown } = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...(bearer && { authorization: `Bearer ${bearer}` }) };
  const response = await fetch(address, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function register(url: string, database: Database, eventId: string, email: string): Promise<Sent> {
  // Shown long enough ago for somebody who types.
  const token = await formToken(database, eventId, (await database.now(database.q)) - 60_000);
  const start = performance.now();
  const { registration } = await ask<{ registration: Registration }>('POST', `${url}/v1/events/${eventId}/registrations`, {
    body: { name: 'Anna', email, language: 'lv', formToken: token },
  });
  return { id: registration.id, email, ms: performance.now() - start };
}

/** Registers people one after the other, spread over the time that the fault lasts. */
async function registerDuring(fault: string, url: string, database: Database, eventId: string): Promise<Sent[]> {
  const sent: Sent[] = [];
  const end = Date.now() + seconds * 1_000;
  for (let index = 0; index < perFault; index++) {
    const isRefused = index % 6 === 5 || (index === 3 && perFault < 6);
    sent.push(await register(url, database, eventId, `${isRefused ? 'nobody' : 'visitor'}-${fault}-${index}@example.org`));
    await sleep(Math.max(0, (end - Date.now()) / (perFault - index)));
  }
  return sent;
}

async function untilDelivered(database: Database): Promise<number> {
  const start = Date.now();
  while (Date.now() - start < longestRecovery) {
    const pending = await database.q.selectFrom('outbox').select('id').where('state', '=', 'pending').limit(1).executeTakeFirst();
    if (!pending) break;
    await sleep(200);
  }
  return Date.now() - start;
}

async function allRegistrations(url: string, eventId: string, key: string): Promise<Registration[]> {
  const all: Registration[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const query: string = next === '' ? '' : `?cursor=${encodeURIComponent(next)}`;
    const page: { items: Registration[]; next: string | null } = await ask('GET', `${url}/v1/events/${eventId}/registrations${query}`, { bearer: key });
    all.push(...page.items);
    next = page.next;
  }
  return all;
}

/** What fell short, a sentence each, and how many mails came how often. */
async function judge(database: Database, mails: MailServer, sent: Sent[], listed: Registration[]): Promise<{ short: string[]; delivered: number; doubled: number }> {
  const short: string[] = [];
  const slow = sent.filter(({ ms }) => ms > longestAnswer).length;
  if (slow > 0) short.push(`${slow} answers took longer than ${longestAnswer} ms.`);
  const reachable = sent.filter(({ email }) => !nobody.test(email));
  const idsTo = (email: string) => mails.taken.filter(({ to }) => to.includes(email)).map(({ messageId }) => messageId);
  const delivered = reachable.filter(({ email }) => new Set(idsTo(email)).size === 1).length;
  if (delivered < reachable.length) short.push(`${reachable.length - delivered} people did not get exactly one mail.`);
  const doubled = mails.taken.length - new Set(mails.taken.map(({ messageId }) => messageId)).size;
  // The control: a server that takes a message and does not say so gets it again, and the Message-ID tells.
  if (faults.includes('cuts') && doubled === 0) short.push('No mail came twice under one Message-ID, so the server that cuts was not tried.');
  if (!faults.includes('cuts') && doubled > 0) short.push(`${doubled} mails came twice.`);
  const rows = await database.q.selectFrom('outbox').select(['registration_id', 'state']).execute();
  const states = new Map(rows.map((row) => [row.registration_id, row.state]));
  const wrong = sent.filter(({ id, email }) => states.get(id) !== (nobody.test(email) ? 'failed' : 'sent'));
  if (wrong.length > 0 || rows.length !== sent.length) short.push(`The outbox has ${rows.length} mails for ${sent.length} registrations, ${wrong.length} in a wrong state.`);
  const shown = listed.filter(({ deliveryFailure }) => deliveryFailure !== undefined).map(({ id }) => id);
  const expected = sent.filter(({ email }) => nobody.test(email)).map(({ id }) => id);
  if (shown.toSorted().join() !== expected.toSorted().join()) short.push(`The organizer sees ${shown.length} failures instead of ${expected.length}.`);
  return { short, delivered, doubled };
}

/** One engine: what to print of it, and what fell short. */
async function check(engine: Engine): Promise<{ line: string; short: string[] }> {
  const place = await newPlace(engine);
  const database = await openDatabase(place.address);
  const mails = new MailServer();
  try {
    const { eventId, key } = await prepare(database);
    await mails.up();
    const server = await startServer({ ...place.environment, SMTP_URL: mails.url, RATE_LIMIT: '0', PROOF_ABOVE: '0' });
    await ask('PUT', `${server.url}/v1/events/${eventId}/registration-settings`, { bearer: key, body: { capacity: 100_000, confirmation: false } });
    const sent: Sent[] = [];
    for (const fault of [...faults, 'works'] as const) {
      await (fault === 'down' ? mails.down() : mails.up());
      mails.mood = fault === 'down' ? 'works' : fault;
      mails.disconnect(); // what was connected before would not notice
      const before = mails.taken.length;
      const now = await registerDuring(fault, server.url, database, eventId);
      sent.push(...now);
      const slowest = Math.round(Math.max(...now.map(({ ms }) => ms)));
      console.log(`${engine}, server ${fault}: ${now.length} registered, slowest answer ${slowest} ms, ${mails.taken.length - before} mails taken meanwhile`);
    }
    const recovery = await untilDelivered(database);
    const listed = await allRegistrations(server.url, eventId, key);
    const { short, delivered, doubled } = await judge(database, mails, sent, listed);
    server.child.kill('SIGTERM');
    const { code, stderr } = await server.ended;
    if (code !== 0) short.push(`The feed ended with ${code}.`);
    if (/@example\.org|Anna/.test(stderr)) short.push('The log names somebody.');
    if (recovery >= longestRecovery) short.push(`After ${longestRecovery / 60_000} minutes mails still wait.`);
    const refused = sent.filter(({ email }) => nobody.test(email)).length;
    const slowest = Math.round(Math.max(...sent.map(({ ms }) => ms)));
    const line = `${engine}: ${sent.length} registrations, slowest answer ${slowest} ms, ${delivered} of ${sent.length - refused} delivered, ${doubled} taken twice under one Message-ID, ${refused} refused for good and shown to the organizer, all settled ${(recovery / 1_000).toFixed(1)} s after the last registration`;
    return { line, short };
  } finally {
    await mails.down();
    await database.close();
    await place.stop();
  }
}

const lines: string[] = [];
let failed = engines.length === 0 || faults.length === 0 || perFault < 1 ? 1 : 0;
for (const engine of engines) {
  const { line, short } = await check(engine);
  lines.push(short.length > 0 ? `${line}: ${short.join(' ')}` : line);
  failed += short.length;
}
console.log(`\n${lines.join('\n')}\n${failed} of the promises fell short`);
process.exitCode = failed > 0 ? 1 : 0;
