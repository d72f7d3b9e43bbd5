// What comes after the first view: it hears what changes, brings what is new or older when the reader asks for it, and marks the
// words that are explained.
import { createDialogueStream, createReading, readJson, type Post, type PostGone, type PostPage } from '@kopa/sdk';
import type { LitElement } from 'lit';
import { boardOf, isShown, type Board, type BoardThread } from './board.ts';
import { has, isNew, withoutPost, withPage, withPost, withReplies } from './changing.ts';
import { isSame } from './languages.ts';
import { createAnnouncer } from './quiet.ts';

export { Words } from './words.ts';

/** The streams by feed: all boards of a page share one connection to each. */
const streams = new Map<string, ReturnType<typeof createDialogueStream>>();

function streamOf(feed: string): ReturnType<typeof createDialogueStream> {
  let stream = streams.get(feed);
  if (!stream) streams.set(feed, (stream = createDialogueStream(new URL(feed, location.href).href)));
  return stream;
}

const read = createReading({});

/** Threads that are drawn at once: what somebody does meanwhile on an old phone is not held up. */
const atOnce = 4;

/** Replies that come at once. */
const mostReplies = '50';

const countIn = ({ threads }: Board) => threads.flatMap(({ post, replies }) => [post, ...replies]).filter(isShown).length;

export interface Followed {
  feed: string;
  topic: string;
  /** The one language whose posts are shown; '' for all. */
  only: string;
  /** The number of the last change that is known. */
  since: number;
  /** The address of posts, with what is added to the query. */
  url: (query: Record<string, string | undefined>) => string;
  /** Draws a post's thread anew. */
  touch: (id: string) => void;
  focus: (selector: string) => void;
  /** Says how many posts are new to those who cannot see it; 0 takes back what was said. */
  announce: (count: number) => void;
  /** The topic has changed. */
  readTopic: () => void;
  /** Too much has changed to be told one by one. */
  readAgain: () => void;
}

/** The board as it lives on. */
export class Following {
  board: Board;
  /** New posts that the reader has not asked for yet. */
  waiting: readonly Post[] = [];
  older: 'loading' | 'failed' | undefined;
  isCutOff = false;
  /** How many posts show more than the page said that came first. */
  gained = 0;
  /** The threads with which pages of older ones begin. */
  #begins = new Set<string>();
  #host: LitElement;
  #followed: Followed;
  #loading = new Set<string>();
  /** Posts that are gone and that the board does not know. */
  #gone = new Set<string>();
  /** Replies to posts that the board does not know. */
  #unplaced: readonly Post[] = [];
  #stop = new AbortController();
  #announcer: ReturnType<typeof createAnnouncer>;

  constructor(host: LitElement, page: PostPage, followed: Followed) {
    this.#host = host;
    this.#followed = followed;
    this.board = boardOf(page);
    this.#announcer = createAnnouncer(() => followed.announce(this.waiting.length));
    const { feed, topic, since, readTopic, readAgain } = followed;
    streamOf(feed).subscribe(
      topic,
      { since, onPost: this.#hear, onGone: this.#forget, onTopic: readTopic, onReload: readAgain, onState: (state) => this.#set({ isCutOff: state === 'waiting' }) },
      { signal: this.#stop.signal },
    );
  }

  end(): void {
    this.#stop.abort();
    this.#announcer.stop();
  }

  /** The threads, page by page as they were brought; what is new stands in the page it belongs to. */
  get pages(): readonly (readonly BoardThread[])[] {
    const pages: BoardThread[][] = [[]];
    for (const thread of this.board.threads) {
      if (this.#begins.has(thread.post.id)) pages.push([]);
      pages.at(-1)!.push(thread);
    }
    return pages;
  }

  /** What the feed tells of changes how many posts show; what is brought by turning pages was counted before. */
  #live(board: Board, changed: Partial<Pick<Following, 'waiting'>> = {}) {
    this.gained += countIn(board) - countIn(this.board);
    this.#set({ board, ...changed });
  }

  #set(changed: Partial<Pick<Following, 'board' | 'waiting' | 'older' | 'isCutOff'>>) {
    Object.assign(this, changed);
    this.#host.requestUpdate();
  }

  /** What is new waits until the reader asks for it; what has changed stands there at once. */
  #hear = (post: Post) => {
    const { board, waiting } = this;
    if (has(board, post)) return this.#live(withPost(board, post));
    if (waiting.some(({ id }) => id === post.id)) return this.#set({ waiting: waiting.map((each) => (each.id === post.id ? post : each)) });
    const { only } = this.#followed;
    if (!post.replyTo && only && !isSame(post.inLanguage, only)) return;
    if (!isNew(board, post) && !waiting.some(({ id }) => id === post.replyTo)) return this.#keep(post);
    // Who was away is told of each post once, where it changed last: of its replies perhaps before it.
    this.#set({ waiting: [...waiting, post, ...this.#unplaced.filter(({ replyTo }) => replyTo === post.id)] });
    this.#unplaced = this.#unplaced.filter(({ replyTo }) => replyTo !== post.id);
    this.#announcer.say();
  };

  #keep(post: Post) {
    if (!post.replyTo) return;
    this.#unplaced = [...this.#unplaced.filter(({ id }) => id !== post.id), post];
    if (this.#gone.has(post.replyTo)) this.#followed.readAgain();
  }

  #forget = (gone: PostGone) => {
    // Who was away has not seen what came, was answered and went meanwhile: its place is among the posts that are read anew.
    if (!has(this.board, gone) && [...this.waiting, ...this.#unplaced].some(({ replyTo }) => replyTo === gone.id)) return this.#followed.readAgain();
    if (!has(this.board, gone)) this.#gone.add(gone.id);
    this.#unplaced = this.#unplaced.filter(({ id }) => id !== gone.id);
    this.#live(withoutPost(this.board, gone), { waiting: this.waiting.filter(({ id }) => id !== gone.id) });
  };

  /** A reaction was counted. */
  change(post: Post): void {
    this.#set({ board: withPost(this.board, post) });
  }

  showNew(): void {
    // Posts before their replies: these have a place only then.
    const inOrder = [...this.waiting].sort((a, b) => Number(Boolean(a.replyTo)) - Number(Boolean(b.replyTo)) || (a.created < b.created ? 1 : -1));
    this.#live(inOrder.reduce(withPost, this.board), { waiting: [] });
    this.#announcer.stop();
    this.#followed.announce(0);
    this.#followed.focus(`#post-${inOrder[0]!.id}`);
  }

  async showOlder(): Promise<void> {
    const { next, threads } = this.board;
    if (this.older === 'loading' || !next) return;
    this.#set({ older: 'loading' });
    try {
      const page = (await read(readJson(this.#followed.url({ cursor: next })), this.#stop.signal)) as PostPage;
      for (let at = 0; at === 0 || at < page.items.length; at += atOnce) {
        const board = withPage(this.board, { ...page, items: page.items.slice(at, at + atOnce) });
        const first = board.threads[board.threads.findIndex(({ post }) => post.id === threads.at(-1)?.post.id) + 1];
        if (at === 0 && first) {
          this.#begins.add(first.post.id);
          this.#followed.focus(`#post-${first.post.id}`);
        }
        this.#set({ board });
        await new Promise((next) => setTimeout(next));
      }
      this.#set({ older: undefined });
    } catch {
      this.#set({ older: 'failed' });
    }
  }

  /** The replies of a thread are on their way. */
  isLoading(thread: string): boolean {
    return this.#loading.has(thread);
  }

  /** Brings all replies of a thread. Where that fails, what came stays, and so does the way to ask for the rest. */
  async showReplies(thread: string): Promise<void> {
    if (this.isLoading(thread)) return;
    const { touch, url } = this.#followed;
    this.#loading.add(thread);
    touch(thread);
    try {
      for (let cursor: string | undefined; ; ) {
        const page = (await read(readJson(url({ replyTo: thread, inLanguage: undefined, limit: mostReplies, cursor })), this.#stop.signal)) as PostPage;
        this.#set({ board: withReplies(this.board, thread, page) });
        if (page.next === null) break;
        cursor = page.next;
      }
    } catch {
      this.#set({ isCutOff: true });
    }
    this.#loading.delete(thread);
    touch(thread);
  }
}
