import { createReading, isFeedError, readJson, type FeedError } from '@kopa/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startedRequest } from './started.ts';

/** What an element knows of its data. `stale`: the last good data, as of `at` (ms since 1970), because the newest try failed. */
export type FeedState<T> =
  | { status: 'loading' }
  | { status: 'ready'; data: T }
  | { status: 'empty'; data: T }
  | { status: 'failed'; error: FeedError | undefined }
  | { status: 'stale'; data: T; at: number; error: FeedError };

/** The loader's request knows nothing of the limit of time: whoever waits for it stops waiting. */
const ended = ({ signal }: Request) => new Promise<never>((_, stop) => signal.addEventListener('abort', stop));

/** All widgets of a page share one memory of good answers. */
const read = createReading({ fetch: (request) => Promise.race([startedRequest(request.url) ?? fetch(request), ended(request)]) });

export interface Loading<T> {
  /** Asks the feed; `get` reads one address. */
  load: (get: (url: string) => Promise<unknown>) => Promise<T>;
  isEmpty: (data: T) => boolean;
  /** Reads data of this kind out of the last good answer that an error carries; undefined when it cannot be. */
  fromLastGood: (data: unknown) => T | undefined;
}

/** Loads data from the feed for an element: loading, failing, trying again, staying on the last good copy. */
export class FeedController<T> implements ReactiveController {
  state: FeedState<T> = { status: 'loading' };
  #host: ReactiveControllerHost & HTMLElement;
  #loading: Loading<T>;
  #question = '';
  #shown: { data: T; at: number } | undefined;
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

  /** Loads unless the same question is answered or under way. Call it whenever the question may have changed. */
  ask(question: string): void {
    if (question === this.#question) return;
    this.#question = question;
    this.#shown = undefined;
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
    if (!this.#shown) this.#set({ status: 'loading' });
    try {
      const data = await this.#loading.load((url) => read(readJson(url), stop.signal));
      if (stop.signal.aborted) return;
      this.#shown = { data, at: Date.now() };
      this.#set({ status: this.#loading.isEmpty(data) ? 'empty' : 'ready', data });
    } catch (error) {
      if (!stop.signal.aborted) this.#fail(error);
    }
  }

  #fail(error: unknown) {
    console.error(`<${this.#host.localName}>: ${(error as Error).message}`);
    const known = isFeedError(error) ? error : undefined;
    const good = this.#shown ?? this.#lastGood(known);
    this.#set(known && good ? { status: 'stale', ...good, error: known } : { status: 'failed', error: known });
  }

  #lastGood(error: FeedError | undefined) {
    const data = error?.lastGood && this.#loading.fromLastGood(error.lastGood.data);
    return data === undefined ? undefined : { data, at: error!.lastGood!.at };
  }

  #set(state: FeedState<T>) {
    this.state = state;
    this.#host.requestUpdate();
  }
}
