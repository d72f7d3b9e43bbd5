import { Readable } from 'node:stream';
import { setImmediate as immediately, setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../shared/database.ts';
import { unavailable } from '../shared/problem.ts';
import type { Schema } from '../shared/schema.ts';
import { clockOf, visible } from './store.ts';
import { goneOf, postOf } from './view.ts';

/** How often a process asks whether something has changed, while somebody listens. */
const betweenLooks = 250;
const betweenPings = 20_000;
const ping = Buffer.from(': ping\n\n');
/** How long the end of a stream may take to be read, when the server stops. */
const patience = 1_000;
/** Bytes that may wait for somebody who does not read. */
const mostWaiting = 65_536;
/** Bytes, and changes, that are told one by one to somebody who was away; else the posts are to be read again. */
const mostMissed = { bytes: 48_000, changes: 500 };

/** A change as it is sent. */
interface Told {
  number: number;
  topicId: string;
  bytes: Buffer;
}

interface Listener {
  topics: ReadonlySet<string>;
  stream: Readable;
  /** The number of the last change that it was told of when it came. */
  from: number;
  /** What came while the listener was still being told what it had missed; undefined afterwards. */
  held: Told[] | undefined;
}

/** The look at the clock that all listeners of a process share. */
interface Watch {
  /** Done when the number is known from which on nothing changes unseen. */
  begun: Promise<void>;
  stop: AbortController;
}

/**
 * What changes in topics, sent as it changes. All listeners of a process share one look at the clock, and each change is
 * written once; who does not read is disconnected, and costs the others nothing.
 */
export class Stream {
  readonly #database: Database;
  readonly #listeners = new Set<Listener>();
  #watch: Watch | undefined;
  #isClosed = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** How many listen. */
  get size(): number {
    return this.#listeners.size;
  }

  /**
   * Server-sent events of the topics.
   *
   * @param since the number of the last change that the listener knows; what came after it is told first
   * @param follows else it ends after what has changed until now
   */
  async subscribe(topics: string[], since: number | undefined, follows = true): Promise<Readable> {
    if (!follows) return Readable.from(await this.#untilNow(new Set(topics), since));
    if (this.#isClosed) throw unavailable();
    const listener: Listener = { topics: new Set(topics), stream: new Readable({ read: () => {} }), from: 0, held: [] };
    this.#listeners.add(listener);
    listener.stream.once('close', () => this.#leave(listener));
    try {
      await this.#watched(); // before the clock is read: what changes afterwards is told by the watch
      listener.from = (await clockOf(this.#database.q)).number;
      const missed = await missedBy(this.#database.q, listener.topics, since ?? listener.from, listener.from);
      for (const bytes of [Buffer.from('retry: 2000\n\n'), ...missed]) listener.stream.push(bytes);
      const held = listener.held ?? [];
      listener.held = undefined;
      for (const told of held) this.#tell(listener, told);
      if (this.#isClosed) listener.stream.push(null);
    } catch (error) {
      listener.stream.destroy();
      throw error;
    }
    return listener.stream;
  }

  async #untilNow(topics: ReadonlySet<string>, since: number | undefined): Promise<Buffer[]> {
    const { number } = await clockOf(this.#database.q);
    return missedBy(this.#database.q, topics, since ?? number, number);
  }

  /** Ends all streams; listeners then connect to another server, or again. Who does not read is not waited for. */
  close(): void {
    this.#isClosed = true;
    this.#watch?.stop.abort();
    for (const { stream, held } of this.#listeners) {
      if (!held) stream.push(null);
      setTimeout(() => stream.destroy(), patience);
    }
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    this.#watch?.stop.abort();
    this.#watch = undefined;
  }

  #watched(): Promise<void> {
    if (!this.#watch) {
      const stop = new AbortController();
      const begun = clockOf(this.#database.q).then(({ number }) => void this.#look(number, stop.signal));
      this.#watch = { begun, stop };
      begun.catch(() => {
        if (this.#watch?.begun === begun) this.#watch = undefined; // whoever waits for it is told, and comes again
      });
    }
    return this.#watch.begun;
  }

  /** Tells what changes from now on, until nobody listens. A database that does not answer is asked again; nobody misses anything. */
  async #look(known: number, stop: AbortSignal): Promise<void> {
    for (let pinged = Date.now(); !stop.aborted; ) {
      await sleep(betweenLooks, undefined, { signal: stop }).catch(() => {});
      const now = stop.aborted ? known : await this.#news(known, stop).catch(() => known);
      known = now;
      if (Date.now() - pinged < betweenPings) continue;
      pinged = Date.now();
      for (const listener of this.#listeners) if (!listener.held) this.#send(listener, ping);
    }
  }

  /** Tells everybody what has changed since a number, and answers the number up to which that is. */
  async #news(known: number, stop: AbortSignal): Promise<number> {
    const { number } = await clockOf(this.#database.q);
    if (number <= known) return known;
    const changes = await changesBetween(this.#database.q, undefined, known, number);
    for (const told of changes) {
      if (stop.aborted) return known;
      for (const listener of this.#listeners) this.#tell(listener, told);
      await immediately(); // who reads has read it when the next one comes, however many there are
    }
    return number;
  }

  #tell(listener: Listener, told: Told): void {
    if (!listener.topics.has(told.topicId)) return;
    if (listener.held) listener.held.push(told);
    else if (told.number > listener.from) this.#send(listener, told.bytes);
  }

  #send({ stream }: Listener, bytes: Buffer): void {
    stream.push(bytes);
    if (stream.readableLength > mostWaiting) stream.destroy();
  }
}

/** What somebody who was away is told, in the order of the changes, and the number that it reaches up to. */
async function missedBy(q: Kysely<Schema>, topics: ReadonlySet<string>, since: number, until: number): Promise<Buffer[]> {
  const missed = since < until ? await changesBetween(q, [...topics], since, until) : [];
  const bytes = missed.reduce((sum, told) => sum + told.bytes.length, 0);
  const knowsMore = since > until; // than there is: the database was set back to a copy
  if (knowsMore || missed.length > mostMissed.changes || bytes > mostMissed.bytes) return [Buffer.from(`id: ${until}\nevent: reload\ndata: {}\n\n`)];
  return [...missed.map((told) => told.bytes), Buffer.from(`id: ${until}\n\n`)];
}

/** The changes after the first number up to the second, in their order: each post and topic as it is now. */
async function changesBetween(q: Kysely<Schema>, topics: string[] | undefined, after: number, until: number): Promise<Told[]> {
  const isBetween = sql<boolean>`change > ${after} and change <= ${until}`;
  const shown = visible(q).select('post.id').where(sql<boolean>`post.change > ${after} and post.change <= ${until}`);
  let posts = q.selectFrom('post').selectAll().where(isBetween).where((is) => is.or([is('id', 'in', shown), is('status', 'in', ['removed', 'withdrawn'])]));
  let changed = q.selectFrom('topic').select(['id', 'change']).where(isBetween);
  if (topics) {
    posts = posts.where('topic_id', 'in', topics).limit(mostMissed.changes + 1);
    changed = changed.where('id', 'in', topics);
  }
  const told = (await posts.execute()).map((row) => toldOf(Number(row.change), row.topic_id, 'post', row.status === 'published' ? postOf(row) : goneOf(row)));
  for (const { id, change } of await changed.execute()) told.push(toldOf(Number(change), id, 'topic', { id }));
  return told.sort((a, b) => a.number - b.number);
}

/** One event; JSON has no line breaks of its own. */
function toldOf(number: number, topicId: string, event: string, data: unknown): Told {
  return { number, topicId, bytes: Buffer.from(`id: ${number}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`) };
}
