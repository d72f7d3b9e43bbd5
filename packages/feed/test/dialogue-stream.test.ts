// The stream of a dialogue, by real connections: nothing is missed or told twice, and nobody waits for who does not read.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { emptyPost } from '../src/dialogue/posting.ts';
import { raiseChange } from '../src/dialogue/store.ts';
import { Stream } from '../src/dialogue/stream.ts';
import { pauseBoard, saveTopic } from '../src/dialogue/topics.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import type { PostRow } from '../src/shared/schema.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';

interface Told {
  id: number;
  event: string;
  data: { id?: string; status?: string; originalText?: string };
}

/** Listens as a browser does. */
class Listener {
  readonly told: Told[] = [];
  /** The number that the stream has reached. */
  reached = -1;
  text = '';
  readonly ended: Promise<void>;
  readonly #stop = new AbortController();

  constructor(url: string, headers: Record<string, string> = {}) {
    this.ended = this.#listen(url, headers).catch((error) => {
      if (!this.#stop.signal.aborted) throw error;
    });
  }

  async #listen(url: string, headers: Record<string, string>): Promise<void> {
    const answer = await fetch(url, { headers, signal: this.#stop.signal });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type')!, /^text\/event-stream/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('content-encoding'), null);
    let rest = '';
    for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) {
      this.text += part;
      const blocks = `${rest}${part}`.split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) this.#take(Object.fromEntries(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])));
    }
  }

  #take({ id, event, data }: Record<string, string>): void {
    if (id !== undefined) this.reached = Number(id);
    if (event !== undefined) this.told.push({ id: Number(id), event, data: JSON.parse(data!) });
  }

  stop(): void {
    this.#stop.abort();
  }
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; !isSo(); await sleep(10)) if (Date.now() > end) throw new Error(`It took too long until ${what}.`);
}

onBothDatabases('dialogue stream', (database) => {
  let app: FastifyInstance;
  let url: string;
  const listeners: Listener[] = [];

  before(async () => {
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      for (const id of ['home', 'work']) await saveTopic(tx, id, 'riga', { question: { lv: 'Kas?' }, opens: utcDateTime(0), moderation: 'before', moderators: [] }, 0);
    });
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0 });
    await app.listen({ port: 0, host: '127.0.0.1' });
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/v1/dialogue-stream`;
  });
  afterEach(() => {
    for (const listener of listeners.splice(0)) listener.stop();
  });

  const listen = async (query = 'topic=home', headers?: Record<string, string>) => {
    const listener = new Listener(`${url}?${query}`, headers);
    listeners.push(listener);
    listener.ended.catch(() => {});
    await until(() => listener.reached >= 0, 'the listener was answered');
    return listener;
  };
  /** A post in a state, with a change of its own; answers its number. */
  const change = (text: string, own: Partial<PostRow> = {}): Promise<number> =>
    database().write(async (tx) => {
      const number = await raiseChange(tx);
      const row: PostRow = { ...emptyPost('home', Date.now()), status: 'published', text, change: number, ...own };
      await tx.insertInto('post').values(row).onConflict((on) => on.column('id').doUpdateSet(row)).execute();
      return number;
    });
  const numberNow = async () => Number((await database().q.selectFrom('dialogue_clock').select('number').executeTakeFirstOrThrow()).number);
  const texts = ({ told }: Listener) => told.map(({ data }) => data.originalText ?? data.status ?? data.id);

  test('what changes is told to who asked for the topic, in order, and nothing that no reader may see', async () => {
    const [home, work, both] = [await listen(), await listen('topic=work'), await listen('topic=work&topic=home')];
    const id = 'a'.repeat(16);
    await change('Pirmais');
    for (const status of ['pending', 'rejected', 'rephrase'] as const) await change('Neredzams', { status });
    await change('Cits', { topic_id: 'work' });
    await change('Otrais', { id });
    await change('Otrais', { id, status: 'removed' });
    const last = await change('', { id: 'b'.repeat(16), status: 'withdrawn', text: null });
    await until(() => home.reached === last && both.reached === last, 'the last change was told');
    await until(() => work.told.length > 0, 'the other topic was told');
    assert.deepEqual([...new Set(texts(home))].filter((text) => text !== 'Otrais'), ['Pirmais', 'removed', 'withdrawn']);
    assert.deepEqual(texts(work), ['Cits']);
    assert.deepEqual([...home.told.map((told) => told.id)].sort((a, b) => a - b), home.told.map((told) => told.id));
    assert.ok(![home, work, both].some(({ text }) => text.includes('Neredzams')));
    await change('Neredzams', { id: 'c'.repeat(16) }); // the control: now it is published
    await until(() => home.text.includes('Neredzams'), 'it was told');
  });

  test('a paused board tells of no post, and when it goes on it says so', async () => {
    const home = await listen();
    const pause = (isPaused: boolean) => database().write((tx) => pauseBoard(tx, 'riga', isPaused, Date.now()));
    await pause(true);
    await until(() => home.told.some(({ event, data }) => event === 'topic' && data.id === 'home'), 'the pause was told');
    const since = home.reached;
    await change('Klusumā');
    await pause(false);
    await until(() => home.told.filter(({ event }) => event === 'topic').length === 2, 'its end was told');
    const resumed = await listen(`topic=home&since=${since}`);
    await until(() => texts(resumed).includes('Klusumā'), 'what was said meanwhile was told to who comes again');
  });

  test('who comes again is told what was missed, by either name of the number, and where to go on from', async () => {
    const since = await change('Pirms');
    await change('Viens');
    const last = await change('Divi');
    for (const listener of [await listen(`topic=home&since=${since}`), await listen('topic=home', { 'last-event-id': `${since}` }), await listen(`topic=home&since=0`, { 'last-event-id': `${since}` })]) {
      await until(() => listener.reached === last, 'it was caught up');
      assert.deepEqual(texts(listener), ['Viens', 'Divi']);
    }
    const nothing = await listen(`topic=home&since=${last}`);
    assert.deepEqual([nothing.told, nothing.reached], [[], last]);
    const once = new Listener(`${url}?topic=home&since=${since}&follow=false`);
    await once.ended;
    assert.deepEqual(texts(once), ['Viens', 'Divi']);
  });

  test('who has missed too much is told to read again: too many changes, too many bytes, more than there is', async () => {
    const since = await numberNow();
    await database().write(async (tx) => {
      const rows = Array.from({ length: 501 }, (_, at) => ({ ...emptyPost('home', 0), status: 'published' as const, text: 'x', change: since + 1 + at }));
      for (let at = 0; at < rows.length; at += 100) await tx.insertInto('post').values(rows.slice(at, at + 100)).execute();
      await tx.updateTable('dialogue_clock').set({ number: since + 501 }).execute();
    });
    const long = await change('x'.repeat(50_000));
    for (const after of [since, long - 1, long + 1_000]) {
      const listener = await listen(`topic=home&since=${after}`);
      await until(() => listener.told.length > 0, 'it was told');
      assert.deepEqual([listener.told.map(({ event }) => event), listener.reached], [['reload'], long]);
    }
    const other = await listen(`topic=work&since=${since}`);
    assert.deepEqual(other.told, [], 'who hears of another topic has missed nothing');
  });

  test('nothing is missed and nothing told twice by who comes while much changes', async () => {
    const coming: { since: number; listener: Listener }[] = [];
    const first = await numberNow();
    const numbers: number[] = [];
    const changing = (async () => {
      for (let at = 0; at < 60; at++) numbers.push(await change(`${at}`)) && (await sleep(5));
    })();
    // All at once at first, when nobody listens yet; then one by one, some of whom leave again.
    const join = () => {
      const since = numbers.at(-1) ?? first;
      const listener = new Listener(`${url}?topic=home&since=${since}`);
      listener.ended.catch(() => {});
      listeners.push(listener);
      coming.push({ since, listener });
    };
    for (let at = 0; at < 5; at++) join();
    for (let at = 0; at < 20; at++) {
      await sleep(25);
      join();
      if (at % 4 === 0) new Listener(`${url}?topic=home`).stop();
    }
    await changing;
    for (const { since, listener } of coming) {
      const wanted = numbers.filter((number) => number > since);
      await until(() => listener.reached >= numbers.at(-1)!, 'all was told');
      assert.deepEqual(listener.told.map(({ id }) => id), wanted, `from ${since}`);
    }
  });

  test('who never reads is cut off at 64 kB and what the network holds, and costs the others nothing', async () => {
    const stream = new Stream(database());
    const idle = await stream.subscribe(['home'], undefined);
    await until(() => stream.size === 1, 'somebody listens');
    const [reader, stalled] = [await listen(), await stalledAt(url)];
    const ids = Array.from({ length: 40 }, (_, at) => `${at}`.padStart(16, 'x'));
    const text = 'y'.repeat(30_000);
    let sent = 0;
    for (const end = Date.now() + 20_000; !stalled.destroyed && Date.now() < end; ) {
      const from = reader.told.length;
      for (const id of ids) await change(text, { id });
      sent += ids.length * text.length;
      await until(() => reader.told.length >= from + ids.length, 'the reader was told');
      if (sent > 12_000_000) break;
    }
    assert.equal(idle.destroyed, true, 'at its own 64 kB');
    assert.equal(stream.size, 0);
    stalled.resume();
    let bytes = 0;
    stalled.on('data', (part: Buffer) => (bytes += part.length));
    await until(() => stalled.closed, 'the connection was closed');
    assert.ok(bytes < sent - text.length, `${bytes} of ${sent} bytes came`);
    const last = await change('Beigas');
    await until(() => reader.reached === last, 'the reader is told on');
    assert.ok(reader.told.length >= (sent / text.length) + 1);
    stream.close();
  });

  test('topics that are not there, and none at all, are a problem', async () => {
    for (const [query, status] of [['topic=home&topic=nothing', 404], ['', 400], ['topic=HOME', 400], ['topic=home&since=-1', 400], ['topic=home&since=x', 400]] as const) {
      const answer = await fetch(`${url}?${query}`);
      assert.equal(answer.status, status, query);
      await answer.body?.cancel();
    }
    await listen('topic=home', { 'last-event-id': 'nonsense' });
  });

  test('who leaves, or asks for the head alone, is not kept', async () => {
    const stream = new Stream(database());
    for (let at = 0; at < 20; at++) (await stream.subscribe(['home'], undefined)).destroy();
    await until(() => stream.size === 0, 'all had left');
    const head = await fetch(`${url}?topic=home`, { method: 'HEAD' });
    assert.deepEqual([head.status, head.headers.get('content-type'), await head.text()], [200, 'text/event-stream; charset=utf-8', '']);
  });

  test('a server that stops ends its streams, and waits for nobody who does not read', async () => {
    const [reader, stalled] = [await listen(), await stalledAt(url)];
    await change('z'.repeat(50_000));
    await until(() => reader.told.length > 0, 'the reader was told');
    await Promise.race([app.close(), sleep(5_000).then(() => Promise.reject(new Error('It waits.')))]);
    await reader.ended;
    stalled.destroy();
    await assert.rejects(fetch(`${url}?topic=home`));
  });
});

/** A connection that has asked and does not read the answer. */
async function stalledAt(url: string): Promise<Socket> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.pause();
  socket.on('error', () => {});
  await new Promise((done) => socket.once('connect', done));
  socket.write(`GET ${pathname}?topic=home HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
  await sleep(200);
  return socket;
}
