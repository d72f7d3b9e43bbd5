import { createReading, isFeedError, readJson, type FeedError } from '@kopa/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startedRequest } from './started.ts';

/**
 * What an element knows of its data. `isLong`: the wait is long enough to be noticed; until then, what is shown may stay as it is.
 * `stale`: the last good data, as of `at` (ms since 1970), because the newest try failed.
 */
export type FeedState<T> =
  | { status: 'loading'; isLong: boolean }
  | { status: 'ready'; data: T }
  | { status: 'empty'; data: T }
  | { status: 'failed'; error: FeedError | undefined }
  | { status: 'stale'; data: T; at: number };

const read = createReading({ fetch: (request) => startedRequest(request.url) ?? fetch(request) });

/** The last good data by question. All widgets of a page share this memory. */
const good = new Map<string, { data: unknown; at: number }>();
const remembered = 50;

/** Milliseconds of waiting that a visitor takes for no waiting. */
const blink = 200;

export interface Loading<T> {
  /** Asks the feed; `get` reads one address. */
  load: (get: (url: string) => Promise<unknown>) => Promise<T>;
  isEmpty: (data: T) => boolean;
}

/** Loads data from the feed for an element: loading, failing, trying again, staying on the last good copy. */
export class FeedController<T> implements ReactiveController {
  state: FeedState<T> = { status: 'loading', isLong: false };
  #host: ReactiveControllerHost & HTMLElement;
  #loading: Loading<T>;
  #question = '';
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, loading: Loading<T>) {
    this.#host = host;
    this.#loading = loading;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#back);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    removeEventListener('online', this.#back);
    this.#stop?.abort();
    this.#question = '';
  }

  /**
   * Loads unless the same question is answered or under way. Call it whenever the question may have changed; it must say
   * all that the answer depends on, for its last good answer is kept under it. An element that has left the page asks nothing:
   * timers may still draw it.
   */
  ask(question: string): void {
    if (question === this.#question || !this.#host.isConnected) return;
    this.#question = question;
    const loading: FeedState<T> = { status: 'loading', isLong: false };
    this.#set(loading);
    setTimeout(() => this.state === loading && this.#set({ ...loading, isLong: true }), blink);
    void this.#load();
  }

  /** Asks the same question again. */
  retry(): void {
    void this.#load();
  }

  #back = () => {
    if (this.state.status === 'failed' || this.state.status === 'stale') this.retry();
  };

  async #load() {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    try {
      const data = await this.#loading.load((url) => read(readJson(url), stop.signal));
      if (stop.signal.aborted) return;
      this.#remember(data);
      this.#set({ status: this.#loading.isEmpty(data) ? 'empty' : 'ready', data });
    } catch (error) {
      if (!stop.signal.aborted) this.#fail(error);
    }
  }

  #fail(error: unknown) {
    console.error(`<${this.#host.localName}>: ${(error as Error).message}`);
    const known = isFeedError(error) ? error : undefined;
    const last = good.get(this.#question) as { data: T; at: number } | undefined;
    this.#set(last ? { status: 'stale', ...last } : { status: 'failed', error: known });
  }

  #remember(data: T) {
    good.delete(this.#question);
    good.set(this.#question, { data, at: Date.now() });
    if (good.size > remembered) good.delete(good.keys().next().value!);
  }

  #set(state: FeedState<T>) {
    this.state = state;
    this.#host.requestUpdate();
  }
}
