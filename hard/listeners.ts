// Very many listen to a topic: a moderator's approval reaches all of them quickly, who does not read is cut off, a long topic opens with little and is read to its end in a slow browser without a long task, memory stays (--clients 2000 --sqlite-clients 500 --approvals 20 --posts 5000 --slower 4 --connects 10000 --deaf 20 --at-most 1000 --engine sqlite|postgres|both)
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { openDatabase } from '@kopa/feed';
import type { Database } from '@kopa/feed';
import { readToTheEnd } from '../e2e/long-topic.ts';
import { emptyPost } from '../packages/feed/src/dialogue/posting.ts';
import { raiseChange } from '../packages/feed/src/dialogue/store.ts';
import { Dice } from '../packages/feed/src/events/expansion.samples.ts';
import type { PostRow } from '../packages/feed/src/shared/schema.ts';
import { startServer } from '../packages/feed/test/command.ts';
import type { Served } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine } from '../packages/feed/test/databases.ts';
import { moderated, prepareTopics, written } from '../packages/feed/test/posting.ts';
import type { OpenTopic } from '../packages/feed/test/posting.ts';
import { ask, unlimited } from '../packages/feed/test/registering.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '2000' },
    'sqlite-clients': { type: 'string', default: '500' },
    approvals: { type: 'string', default: '20' },
    posts: { type: 'string', default: '5000' },
    slower: { type: 'string', default: '4' },
    connects: { type: 'string', default: '10000' },
    deaf: { type: 'string', default: '20' },
    'at-most': { type: 'string', default: '1000' },
    engine: { type: 'string', default: 'both' },
  },
});
const [approvals, posts, connects, atMost] = [Number(values.approvals), Number(values.posts), Number(values.connects), Number(values['at-most'])];
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
const heapOnDemand = `--import=${fileURLToPath(new URL('../packages/feed/test/measured-heap.ts', import.meta.url))}`;
/** Of what waits for somebody who does not read; the operating system's own buffers come on top. */
const mostWaiting = 65_536;
const openingAtMost = 60_000;
/** Of the presses that bring older posts, the part that may take a task above 50 ms: browsers tidy up at times. */
const longAtMost = 0.01;
/** Bytes of memory by which a server may have grown after all have come and gone. */
const growthAtMost = 3_000_000;
const deaf = Number(values.deaf);
const atOnce = 60;

type Server = Served & { url: string };

/** One board that listens. */
class Listener {
  /** When it was told of a post, by the post's number. */
  readonly told = new Map<string, number>();
  changes = 0;
  isOpen = false;
  encoding = '';
  #answer: IncomingMessage | undefined;
  #rest = '';

  async open(url: string, topic: string, agent: Agent): Promise<void> {
    const request = get(`${url}/v1/dialogue-stream?topic=${topic}`, { agent, headers: { 'accept-encoding': 'gzip, deflate, br, zstd', accept: 'text/event-stream' } });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    if (answer.statusCode !== 200) throw new Error(`A listener was answered with ${answer.statusCode}.`);
    this.#answer = answer;
    this.encoding = answer.headers['content-encoding'] ?? '';
    this.isOpen = true;
    answer.on('error', () => {});
    answer.on('close', () => (this.isOpen = false));
    const begun = new Promise<void>((done) => {
      answer.setEncoding('utf8').on('data', (text: string) => this.#hear(text, done));
    });
    await begun;
  }

  close(): void {
    this.#answer?.destroy();
  }

  #hear(text: string, begun: () => void): void {
    const parts = (this.#rest + text).split('\n\n');
    this.#rest = parts.pop()!;
    begun();
    for (const part of parts) {
      const id = /^event: post\ndata: \{"id":"(\w+)"/m.exec(part)?.[1];
      if (id) {
        this.changes++;
        if (!this.told.has(id)) this.told.set(id, performance.now());
      }
    }
  }
}

async function listeners(many: number, servers: Server[], topic: string, agent: Agent): Promise<Listener[]> {
  const all = Array.from({ length: many }, () => new Listener());
  const rest = all.entries();
  const open = async () => {
    for (const [at, listener] of rest) await listener.open(servers[at % servers.length]!.url, topic, agent);
  };
  await Promise.all(Array.from({ length: 50 }, open));
  return all;
}

/** Somebody who listens and never reads. */
async function deafOne({ url }: Server, topic: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.pause();
  socket.write(`GET /v1/dialogue-stream?topic=${topic} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`);
  return socket;
}

/** Lets them read what came before they were cut off; how many bytes that was, and whether they were. */
async function awaken(sockets: Socket[]): Promise<{ most: number; cut: number }> {
  const found = await Promise.all(
    sockets.map(async (socket) => {
      let bytes = 0;
      socket.on('data', (some) => (bytes += some.length)).resume();
      const isCut = await Promise.race([once(socket, 'close').then(() => true), sleep(5_000, false, { ref: false })]);
      socket.destroy();
      return { bytes, isCut };
    }),
  );
  return { most: Math.max(...found.map(({ bytes }) => bytes)), cut: found.filter(({ isCut }) => isCut).length };
}

const words = 'māja dārzs upe maize svētki draugi ceļš valoda mamma darbs pilsēta bērnība kalni jūra pļava rudens siena logs dziesma krēsls dom chleb ulica hjemme fjell vindu thuis straat brood namai duona'.split(' ');
const sentence = (dice: Dice, length: number) => Array.from({ length }, () => dice.one(words)).join(' ');

/** Answers of each post so far, one in two is a reply. */
async function fill(database: Database, topicId: string, many: number): Promise<void> {
  const dice = new Dice(7);
  const begins: string[] = [];
  const now = Date.now() - many * 1_000;
  for (let first = 0; first < many; first += 250) {
    await database.write(async (tx) => {
      const change = await raiseChange(tx);
      const rows = Array.from({ length: Math.min(250, many - first) }, (_, at): PostRow => {
        const row = emptyPost(topicId, now + (first + at) * 1_000);
        const parent = begins.length > 0 && dice.chance(0.5) ? dice.one(begins.slice(-200)) : null;
        if (parent === null) begins.push(row.id);
        const translations = dice.chance(0.3) ? JSON.stringify({ pl: { text: sentence(dice, 25), state: 'edited', by: 'Ilze' } }) : '{}';
        return { ...row, parent_id: parent, status: 'published', language: 'lv', text: sentence(dice, dice.number(8, 60)), name: dice.one(words), town: 'Cēsis', translations, change };
      });
      await tx.insertInto('post').values(rows).execute();
    });
  }
}

interface Opening {
  sent: number;
  plain: number;
  milliseconds: number;
}

/** What a board asks for when it is opened. */
async function opening({ url }: Server, topic: string): Promise<Opening> {
  const begin = performance.now();
  let [sent, plain] = [0, 0];
  for (const path of [`/topics/${topic}?language=lv`, `/topics/${topic}/posts`]) {
    const answer = await new Promise<IncomingMessage>((done) => get(`${url}/v1${path}`, { headers: { 'accept-encoding': 'br' } }, done));
    const bytes = Buffer.concat((await answer.toArray()) as Buffer[]);
    sent += bytes.length;
    plain += answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes).length : bytes.length;
  }
  return { sent, plain, milliseconds: performance.now() - begin };
}

/** The long topic in a browser on a slow processor: opened, older posts brought to the last, scrolled, read in another way. */
async function read({ url }: Server, { id }: OpenTopic, { lines, faults }: Found): Promise<void> {
  const slower = Number(values.slower);
  const { posts, presses, opening, bringing, scrolling, choosing, controlSeen } = await readToTheEnd(url, id, slower);
  const told = (tasks: number[]) => (tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${tasks[0]} ms`);
  lines.push(`in a browser on a processor ${slower} times slower all ${posts} are brought with ${presses} presses; tasks above 50 ms: opening ${told(opening)}; bringing ${told(bringing)}; scrolling ${told(scrolling)}; turning all ${posts} to another way of reading ${told(choosing)}; one of 200 ms on purpose is ${controlSeen ? 'seen' : 'NOT SEEN'}`);
  if (opening.length + scrolling.length > 0 || bringing.length > presses * longAtMost) faults.push('Reading the long topic holds the browser up.');
  if (posts !== Number(values.posts) || !controlSeen) faults.push('The long topic was not read to its end, or nothing was measured.');
}

interface Reached {
  /** Milliseconds, the shortest first. */
  times: number[];
  missing: number;
}

interface Found {
  lines: string[];
  faults: string[];
}

/** Milliseconds from the moderator's click to each listener, and how many were not told. */
async function approve(servers: Server[], topic: OpenTopic, all: Listener[], many: number): Promise<Reached> {
  const [times, ids] = [[] as number[], [] as string[]];
  let missing = 0;
  for (let number = 0; number < many; number++) {
    const { post } = await written(servers[number % servers.length]!.url, topic, { text: `Mājas ir ${sentence(new Dice(number + Math.floor(Math.random() * 1e6)), 30)} ${number}`, name: 'Ilze' });
    ids.push(post.id);
    const begin = performance.now();
    await moderated(servers[(number + 1) % servers.length]!.url, topic.key, post.id);
    for (const end = Date.now() + 20_000; Date.now() < end && !all.every(({ told }) => told.has(post.id)); ) await sleep(20);
    for (const { told } of all) {
      const at = told.get(post.id);
      if (at === undefined) missing++;
      else times.push(at - begin);
    }
    await sleep(Math.random() * 250); // the feed looks at the clock now and then: not always at the same distance from it
  }
  return { times: times.sort((a, b) => a - b), missing };
}

const quantile = (sorted: number[], part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN);

async function heapOf({ child }: Server): Promise<number> {
  const said = new Promise<number>((done) => {
    const hear = (text: string) => {
      const bytes = /heap (\d+)/.exec(text)?.[1];
      if (!bytes) return;
      child.stderr.off('data', hear);
      done(Number(bytes));
    };
    child.stderr.on('data', hear);
  });
  child.kill('SIGWINCH');
  return said;
}

async function heaps(servers: Server[]): Promise<number> {
  await sleep(500);
  const all = await Promise.all(servers.map(heapOf));
  return Math.max(...all);
}

/** Comes and goes; some go before they are told anything. */
async function comeAndGo(servers: Server[], topic: string, many: number): Promise<void> {
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  let number = 0;
  const visit = async () => {
    while (number < many) {
      const at = number++;
      const listener = new Listener();
      await listener.open(servers[at % servers.length]!.url, topic, agent);
      if (at % 3 === 0) await sleep(10);
      listener.close();
    }
  };
  await Promise.all(Array.from({ length: 50 }, visit));
}

/** Many large changes of a topic that the deaf listen to, until they would have more waiting than the system itself keeps. */
async function flood(servers: Server[], topic: OpenTopic, stop: AbortSignal): Promise<number> {
  const ids: string[] = [];
  for (let number = 0; number < 2; number++) {
    const { post } = await written(servers[0]!.url, topic, { text: `${number}${'字'.repeat(1_990)}` });
    await moderated(servers[0]!.url, topic.key, post.id);
    for (const language of ['pl', 'nb', 'en']) {
      const { status, text } = await ask(servers[0]!.url, 'PUT', `/posts/${post.id}/translations/${language}`, { bearer: topic.key, body: { text: '字'.repeat(1_990), state: 'edited' } });
      if (status !== 200) throw new Error(text);
    }
    ids.push(post.id);
  }
  let rounds = 0;
  for (; !stop.aborted; rounds++) {
    const id = ids[rounds % ids.length]!;
    await ask(servers[0]!.url, 'POST', `/posts/${id}/reactions`, { body: { reaction: 'thanks' }, idempotencyKey: `flood-${Date.now()}-${rounds}` });
    await sleep(150);
  }
  return rounds;
}

/** Many long posts approved within one look of the feed at its clock; how often somebody was not told of one. */
async function burst(servers: Server[], topic: OpenTopic, few: Listener[]): Promise<number> {
  const receipts = await Promise.all(Array.from({ length: atOnce }, (_, number) => written(servers[0]!.url, topic, { text: `${'字'.repeat(1_990)}${number}` })));
  await Promise.all(receipts.map(({ post }) => moderated(servers[0]!.url, topic.key, post.id)));
  const untold = () => few.flatMap(({ told }) => receipts.filter(({ post }) => !told.has(post.id))).length;
  for (const end = Date.now() + 5_000; Date.now() < end && untold() > 0; ) await sleep(50);
  return untold();
}

/** While some never read, and very much is told to them: what that costs the others. */
async function withDeafOnes(servers: Server[], topic: OpenTopic, few: Listener[], main: OpenTopic, all: Listener[], { lines, faults }: Found): Promise<{ loud: Reached; during: number }> {
  const deafOnes = await Promise.all(Array.from({ length: deaf }, (_, at) => deafOne(servers[at % servers.length]!, topic.id)));
  await sleep(300);
  const stop = new AbortController();
  const flooding = flood(servers, topic, stop.signal);
  flooding.catch(() => {}); // it is waited for below
  const loud = await approve(servers, main, all, approvals);
  const during = await heaps(servers);
  for (const end = Date.now() + 60_000; Date.now() < end && few[0]!.changes * 24_000 < 6_500_000; ) await sleep(200);
  stop.abort();
  await flooding;
  const { most, cut } = await awaken(deafOnes);
  lines.push(`${deaf} never read: ${cut} are cut off, after at most ${Math.round(most / 1_000)} kB that the system had taken; others meanwhile: ${quantile(loud.times, 0.99)} ms (p99), not told: ${loud.missing}; those who read the same had ${Math.min(...few.map(({ changes }) => changes))} changes`);
  if (cut < deaf) faults.push('Who never reads is not cut off.');
  return { loud, during };
}

async function check(engine: Engine, clients: number, count: number): Promise<Found> {
  const place = await newPlace(engine);
  const database = await openDatabase(place.address);
  const servers: Server[] = [];
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  try {
    const [main, other, long] = (await prepareTopics(place.address, ['riga', 'oslo', 'gdansk'])) as [OpenTopic, OpenTopic, OpenTopic];
    await fill(database, long.id, posts);
    for (let number = 0; number < count; number++) servers.push(await startServer({ ...place.environment, ...unlimited, LOG_LEVEL: 'error', NODE_OPTIONS: heapOnDemand, WIDGETS_DIR: resolve('dist/widgets') }));
    const [lines, faults] = [[] as string[], [] as string[]];
    for (const { ended } of servers) void ended.then(({ code, stderr }) => code !== null && faults.push(`A server ended by itself: ${stderr.slice(-500)}`));

    await opening(servers[0]!, long.id); // what is compiled at the first time
    const first = await opening(servers[0]!, long.id);
    lines.push(`a topic of ${posts} posts opens with ${first.sent} bytes (${first.plain} before compression) in ${Math.round(first.milliseconds)} ms`);
    if (first.sent > openingAtMost) faults.push(`It opens with more than ${openingAtMost} bytes.`);

    await read(servers[0]!, long, { lines, faults });

    const begin = performance.now();
    const all = await listeners(clients, servers, main.id, agent);
    const seconds = (performance.now() - begin) / 1_000;
    if (all.some(({ encoding }) => encoding !== '')) faults.push('The stream is compressed, and what is told waits for more.');
    const quiet = await approve(servers, main, all, approvals);
    lines.push(`${clients} listen to ${count} server${count > 1 ? 's' : ''} (connected in ${seconds.toFixed(1)} s): an approval reaches them in ${quantile(quiet.times, 0.5)} ms (median), ${quantile(quiet.times, 0.99)} ms (p99), ${quantile(quiet.times, 1)} ms (last); not told: ${quiet.missing}`);

    const few = await listeners(5, servers, other.id, agent);
    const untold = await burst(servers, other, few);
    lines.push(`${atOnce} long posts approved at once: ${untold === 0 ? 'all who listen are told of all' : `${untold} NOT TOLD`}`);
    if (untold > 0) faults.push('Somebody who reads was not told when much was approved at once.');
    const { loud, during } = deaf > 0 ? await withDeafOnes(servers, other, few, main, all, { lines, faults }) : { loud: quiet, during: await heaps(servers) };
    if (!few.every(({ isOpen }) => isOpen) || !all.every(({ isOpen }) => isOpen)) faults.push('Somebody who reads has been cut off.');
    for (const { times, missing } of [quiet, loud]) {
      if (missing > 0) faults.push(`${missing} were not told.`);
      if (!(quantile(times, 0.99) <= atMost)) faults.push(`An approval took longer than ${atMost} ms.`);
    }
    const doubled = all.filter(({ told, changes }) => changes !== told.size).length;
    if (doubled > 0) faults.push(`${doubled} were told something twice.`);
    for (const listener of [...all, ...few]) listener.close();

    await comeAndGo(servers, main.id, Math.ceil(connects / 10));
    const before = await heaps(servers);
    await comeAndGo(servers, main.id, connects);
    const after = await heaps(servers);
    lines.push(`${connects} come and go: ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB afterwards (${(during / 1e6).toFixed(1)} MB while all listened and ${deaf} did not read)`);
    if (after - before > growthAtMost) faults.push('Memory has grown.');
    return { lines, faults };
  } finally {
    agent.destroy();
    for (const server of servers) await server[Symbol.asyncDispose]();
    await database.close();
    await place.stop();
  }
}

let failed = engines.length === 0 ? 1 : 0;
for (const engine of engines) {
  const { lines, faults } = engine === 'postgres' ? await check(engine, Number(values.clients), 2) : await check(engine, Number(values['sqlite-clients']), 1);
  for (const line of lines) console.log(`${engine}: ${line}`);
  for (const fault of faults) console.log(`  ✖ ${fault}`);
  failed += faults.length;
}
console.log(`what waits for one who does not read: at most ${mostWaiting} bytes, beside what the system has taken; ${failed === 0 ? 'all as it should be' : `${failed} FAULTS`}`);
process.exitCode = failed > 0 ? 1 : 0;
