// A process of boards that listen by the SDK, each through an address of its own; tells what they show when it is asked.
import type { Post, PostGone } from '@kopa/contract';
import { createFeed } from '@kopa/sdk';

/** What one board shows, and how it went. */
export interface Shown {
  /** Post → its JSON, in the order of names; without those that are gone. */
  posts: Record<string, string>;
  /** How often it was told again what it had been told already. */
  doubled: number;
  reloads: number;
  /** How often it was told anything. */
  told: number;
  state: string;
}

/** The same for whatever order the names are in. */
export const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));

class Board {
  #posts = new Map<string, string>();
  /** What was told last of each post, by the stream alone. */
  readonly #last = new Map<string, string>();
  /** What came while all was being read anew. */
  #held: (() => void)[] | undefined;
  readonly #feed: ReturnType<typeof createFeed>;
  readonly #topic: string;
  readonly #counts = { doubled: 0, reloads: 0, told: 0, state: 'waiting' };

  constructor(url: string, topic: string) {
    this.#feed = createFeed({ baseUrl: url });
    this.#topic = topic;
  }

  async open(): Promise<void> {
    const since = await this.#read();
    this.#feed.dialogue.subscribe(this.#topic, {
      since,
      onPost: (post) => this.#tell(post),
      onGone: (gone) => this.#tell(gone),
      onReload: () => void this.#reload(),
      onState: (state) => (this.#counts.state = state),
    });
  }

  get shown(): Shown {
    return { ...this.#counts, posts: Object.fromEntries(this.#posts) };
  }

  #tell(post: Post | PostGone): void {
    this.#counts.told++;
    const json = sorted(post);
    if (this.#last.get(post.id) === json) this.#counts.doubled++;
    this.#last.set(post.id, json);
    const show = () => void (post.status === 'published' ? this.#posts.set(post.id, json) : this.#posts.delete(post.id));
    if (this.#held) this.#held.push(show);
    else show();
  }

  async #reload(): Promise<void> {
    this.#counts.reloads++;
    this.#held ??= [];
    for (;;) {
      try {
        await this.#read();
        break;
      } catch {
        await new Promise((done) => setTimeout(done, 200));
      }
    }
    for (const show of this.#held) show();
    this.#held = undefined;
  }

  /** All posts; answers the number of the change that the first of them are of. */
  async #read(): Promise<number> {
    const posts = new Map<string, string>();
    let since: number | undefined;
    for await (const page of this.#feed.dialogue.pages(this.#topic, { limit: 200 })) {
      since ??= page.change;
      for (const { post, replies } of page.items) for (const one of [post, ...replies]) if (one.status === 'published') posts.set(one.id, sorted(one));
    }
    this.#posts = posts;
    return since!;
  }
}

if (process.send) {
  const boards = process.argv.slice(2).map((address) => new Board(new URL(address).origin, new URL(address).searchParams.get('topic')!));
  await Promise.all(boards.map((board) => board.open()));
  process.on('message', () => process.send!(boards.map(({ shown }) => shown)));
  process.on('disconnect', () => process.exit());
  process.send('ready');
}
