import type { Post, PostGone } from '@kopa/contract';

export type StreamState = 'live' | 'polling' | 'waiting';

/** Who wants to know what changes in a topic. */
export interface TopicListener {
  /** The number of the last change that is known already: `change` of the topic or of its posts. */
  since: number;
  /** A post shows, or shows otherwise than before. */
  onPost?: (post: Post) => void;
  /** A post can no longer be seen. */
  onGone?: (post: PostGone) => void;
  /** The topic itself has changed: read it again. */
  onTopic?: () => void;
  /** Too much has changed to be told one by one: read the posts again. */
  onReload?: () => void;
  /** `live`; `polling`: asked for now and then, because no stream comes through; `waiting`: the feed cannot be reached, and is tried again. */
  onState?: (state: StreamState) => void;
}

export interface StreamOptions {
  /** Sends the requests; default: the platform's `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds between two polls. Default 15 000. */
  betweenPolls?: number;
  /** Milliseconds without a byte, of which the feed sends one every 20 seconds, after which a stream is taken for dead. Default 45 000. */
  silence?: number;
}

interface Known {
  topicId: string;
  to: TopicListener;
  since: number;
}

/** Milliseconds in which the first bytes of a stream must come; what holds them back would hold back the rest. */
const firstBytes = 10_000;
/** Streams in a row that bring nothing, before it is polled; polls before a stream is tried again. */
const patience = { streams: 2, polls: 20 };

/**
 * What changes in topics, as it changes (`subscribe`): one connection however many listen. It is taken up again where it
 * broke off: after a cut, a sleep or a restart everything comes that has changed meanwhile, each post once, where it changed
 * last. A reply can so come before the post that it answers.
 */
export function createDialogueStream(baseUrl: string, { fetch = (request) => globalThis.fetch(request), betweenPolls = 15_000, silence = 45_000 }: StreamOptions = {}) {
  const listeners = new Set<Known>();
  let stop: AbortController | undefined;
  let heard = 0;
  let state: StreamState = 'waiting';

  const tell = (next: StreamState) => {
    if (next === state) return;
    state = next;
    for (const { to } of listeners) to.onState?.(next);
  };

  /** One event, for those who do not know it yet. */
  const hear = ({ id, event, data }: Record<string, string | undefined>) => {
    const number = Number(id);
    if (!id || !Number.isFinite(number)) return;
    const told = data === undefined ? undefined : (JSON.parse(data) as { id?: string; topicId?: string; status?: string });
    for (const listener of [...listeners]) {
      const { to, topicId, since } = listener;
      if (event === 'reload') {
        listener.since = number;
        if (since !== number) to.onReload?.();
        continue;
      }
      if (number <= since) continue;
      const isOwn = told === undefined || (event === 'topic' ? told.id : told.topicId) === topicId;
      // One change can be of several topics, as when their board is paused: the listener's own may be told after this one.
      listener.since = isOwn ? number : number - 1;
      if (!isOwn || !told) continue;
      if (event === 'topic') to.onTopic?.();
      if (event === 'post') {
        if (told.status === 'published') to.onPost?.(told as Post);
        else to.onGone?.(told as PostGone);
      }
    }
  };

  /** Listens, or polls, until it ends; tells whether anything came. */
  const connect = async (follow: boolean, signal: AbortSignal): Promise<boolean> => {
    const cut = new AbortController();
    const abort = () => cut.abort();
    signal.addEventListener('abort', abort);
    let came = false;
    heard = Date.now();
    const watch = setInterval(() => Date.now() - heard > (came ? silence : Math.min(firstBytes, silence)) && abort(), Math.min(2_500, silence / 4));
    try {
      const response = await fetch(new Request(`${baseUrl.replace(/\/+$/, '')}/v1/dialogue-stream?${queryOf(listeners, follow)}`, { signal: cut.signal, cache: 'no-store' }));
      if (!response.ok || !response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) return false;
      const [reader, decoder] = [response.body.getReader(), new TextDecoder()];
      for (let text = ''; ; ) {
        const { done, value } = await reader.read();
        if (done || signal.aborted) return came;
        [came, heard] = [true, Date.now()];
        tell(follow ? 'live' : 'polling');
        const parts = (text + decoder.decode(value, { stream: true })).split('\n\n');
        text = parts.pop()!;
        for (const part of parts) hear(Object.fromEntries(part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])));
      }
    } catch {
      return came && follow;
    } finally {
      clearInterval(watch);
      signal.removeEventListener('abort', abort);
      cut.abort();
    }
  };

  const run = async (signal: AbortSignal) => {
    let failures = 0;
    let polls = 0;
    while (!signal.aborted) {
      const follow = failures < patience.streams || polls >= patience.polls;
      const came = await connect(follow, signal);
      if (signal.aborted) return;
      if (follow) {
        [failures, polls] = [came ? 0 : failures + 1, 0];
      } else if (came) {
        // Where the feed could not be reached at all, a stream may come through now that it can.
        polls = state === 'polling' && failures === patience.streams ? polls + 1 : patience.polls;
        failures = patience.streams;
      } else {
        failures++;
      }
      if (!came) tell('waiting');
      const pause = came && !follow ? (polls < patience.polls ? betweenPolls : 0) : Math.min(30_000, 500 * 2 ** failures);
      await sleep(pause * (0.5 + Math.random()), signal);
    }
  };

  const restart = () => {
    clearTimeout(soon);
    stop?.abort();
    stop = undefined;
    if (listeners.size === 0) return;
    stop = new AbortController();
    void run(stop.signal);
  };

  /** Several that begin together begin with one connection. */
  let soon: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    clearTimeout(soon);
    soon = setTimeout(restart, 20);
  };

  /** The network is back, or somebody looks at the page again: what seems dead is not waited for. */
  const wake = () => {
    if (state !== 'live' || Date.now() - heard > silence / 2) restart();
  };
  const seen = () => document.visibilityState === 'visible' && wake();

  return {
    /** Listens to a topic until the returned function is called, or the signal given. */
    subscribe(topicId: string, listener: TopicListener, { signal }: { signal?: AbortSignal } = {}): () => void {
      const known: Known = { topicId, to: listener, since: listener.since };
      const leave = () => {
        if (!listeners.delete(known)) return;
        if (listeners.size > 0) return change();
        globalThis.removeEventListener?.('online', wake);
        globalThis.document?.removeEventListener('visibilitychange', seen);
        restart();
      };
      if (signal?.aborted) return leave;
      if (listeners.size === 0) {
        globalThis.addEventListener?.('online', wake);
        globalThis.document?.addEventListener('visibilitychange', seen);
      }
      listeners.add(known);
      signal?.addEventListener('abort', leave, { once: true });
      if (state !== 'waiting') listener.onState?.(state);
      change();
      return leave;
    },
  };
}

/** What all of them want to know, from where the first of them left off. */
function queryOf(listeners: ReadonlySet<Known>, follow: boolean): URLSearchParams {
  const query = new URLSearchParams([...new Set([...listeners].map(({ topicId }) => topicId))].map((id) => ['topic', id]));
  query.set('since', String(Math.min(...[...listeners].map(({ since }) => since))));
  if (!follow) query.set('follow', 'false');
  return query;
}

const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
