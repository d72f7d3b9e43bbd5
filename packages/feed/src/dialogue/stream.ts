import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database } from '../shared/database.ts';
import type { Schema } from '../shared/schema.ts';
import { clockOf, visible } from './store.ts';
import { goneOf, postOf } from './view.ts';

/** How often a process asks whether something has changed, while somebody listens. */
const betweenLooks = 250;
const betweenPings = 20_000;
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
  /** What came while the listener was still being told what it had missed; undefined afterwards. */
  held: Told[] | undefined;
  /** The number of the last change that it was told of when it began. */
  told: number;
}

/**
 * What changes in topics, sent as it changes. All listeners of a process share one look at the clock, and each change is
 * written once; who does not read is disconnected, and costs the others nothing.
 */
export class Stream {
  readonly #database: Database;
  readonly #listeners = new Set<Listener>();
  /** The number of the last change that the listeners have been told of; undefined while nobody listens. */
  #known: number | undefined;
  #look: NodeJS.Timeout | undefined;
  #ping: NodeJS.Timeout | undefined;

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
    if (!follows) return this.#untilNow(new Set(topics), since);
    const listener: Listener = { topics: new Set(topics), stream: new Readable({ read: () => {} }), held: [], told: 0 };
    const { q } = this.#database;
    this.#listeners.add(listener);
    listener.stream.once('close', () => this.#leave(listener));
    this.#start();
    listener.stream.push('retry: 2000\n\n');
    try {
      const { number } = await clockOf(q);
      this.#known ??= number;
      listener.told = Math.max(number, this.#known); // what others have been told of already is not told again
      for (const bytes of await missedBy(q, listener.topics, since ?? listener.told, listener.told)) listener.stream.push(bytes);
      const held = listener.held ?? [];
      listener.held = undefined;
      for (const told of held) this.#tellOne(listener, told);
    } catch (error) {
      listener.stream.destroy();
      throw error;
    }
    return listener.stream;
  }

  async #untilNow(topics: ReadonlySet<string>, since: number | undefined): Promise<Readable> {
    const { q } = this.#database;
    const { number } = await clockOf(q);
    return Readable.from(await missedBy(q, topics, since ?? number, number));
  }

  /** Ends all streams; listeners then connect to another server, or again. */
  close(): void {
    for (const { stream } of this.#listeners) stream.push(null);
    this.#stop();
  }

  #start(): void {
    this.#look ??= setTimeout(() => void this.#lookAgain(), betweenLooks);
    this.#ping ??= setInterval(() => this.#sendAll(Buffer.from(': \n\n')), betweenPings);
  }

  #stop(): void {
    clearTimeout(this.#look);
    clearInterval(this.#ping);
    this.#look = this.#ping = this.#known = undefined;
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#stop();
  }

  /** A database that does not answer is asked again at the next look; nobody misses anything. */
  async #lookAgain(): Promise<void> {
    const look = this.#look;
    try {
      const { number } = await clockOf(this.#database.q);
      if (this.#known !== undefined && number > this.#known) {
        const changes = await changesBetween(this.#database.q, undefined, this.#known, number);
        await this.#tellAll(changes);
        if (this.#known !== undefined) this.#known = Math.max(this.#known, number);
      }
    } catch {
      // It is looked at again.
    }
    if (this.#look !== look) return; // all had left, and others have come
    this.#look = undefined;
    if (this.#listeners.size > 0) this.#start();
  }

  /** Much at once is told in parts, between which it leaves the process: who reads must not look like somebody who does not. */
  async #tellAll(changes: Told[]): Promise<void> {
    let bytes = 0;
    for (const told of changes) {
      if (bytes > 0 && bytes + told.bytes.length > mostWaiting / 2) {
        await setImmediate();
        bytes = 0;
      }
      bytes += told.bytes.length;
      for (const listener of this.#listeners) this.#tellOne(listener, told);
    }
  }

  #tellOne(listener: Listener, told: Told): void {
    if (!listener.topics.has(told.topicId)) return;
    if (listener.held) listener.held.push(told);
    else if (told.number > listener.told) this.#send(listener, told.bytes);
  }

  #sendAll(bytes: Buffer): void {
    for (const listener of this.#listeners) if (!listener.held) this.#send(listener, bytes);
  }

  #send({ stream }: Listener, bytes: Buffer): void {
    stream.push(bytes);
    if (stream.readableLength > mostWaiting) stream.destroy();
  }
}

/** What somebody who was away is told, in the order of the changes. */
async function missedBy(q: Kysely<Schema>, topics: ReadonlySet<string>, since: number, until: number): Promise<Buffer[]> {
  const missed = since < until ? await changesBetween(q, [...topics], since, until) : [];
  const bytes = missed.reduce((sum, told) => sum + told.bytes.length, 0);
  const knowsMore = since > until; // than there is: the database was set back to a copy
  if (knowsMore || missed.length > mostMissed.changes || bytes > mostMissed.bytes) return [Buffer.from(`id: ${until}\nevent: reload\ndata: {}\n\n`)];
  return [...missed.map((told) => told.bytes), Buffer.from(`id: ${until}\n\n`)];
}

/** The changes after the first number up to the second, in their order: each post and topic as it is now. */
async function changesBetween(q: Kysely<Schema>, topics: string[] | undefined, after: number, until: number): Promise<Told[]> {
  const shown = new Set((await visible(q).where('post.change', '>', after).where('post.change', '<=', until).select('post.id').execute()).map(({ id }) => id));
  let posts = q.selectFrom('post').selectAll().where('change', '>', after).where('change', '<=', until).where('status', 'in', ['published', 'removed', 'withdrawn']);
  let changed = q.selectFrom('topic').select(['id', 'change']).where('change', '>', after).where('change', '<=', until);
  if (topics) {
    posts = posts.where('topic_id', 'in', topics).limit(mostMissed.changes + 1);
    changed = changed.where('id', 'in', topics);
  }
  const told = (await posts.execute())
    .filter((row) => row.status !== 'published' || shown.has(row.id))
    .map((row) => toldOf(Number(row.change), row.topic_id, 'post', row.status === 'published' ? postOf(row) : goneOf(row)));
  for (const { id, change } of await changed.execute()) told.push(toldOf(Number(change), id, 'topic', { id }));
  return told.sort((a, b) => a.number - b.number);
}

/** One event; JSON has no line breaks of its own. */
function toldOf(number: number, topicId: string, event: string, data: unknown): Told {
  return { number, topicId, bytes: Buffer.from(`id: ${number}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`) };
}
