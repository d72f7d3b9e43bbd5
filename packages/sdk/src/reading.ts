import { FeedError, type FeedErrorCode, type LastGood } from './feed-error.ts';

export type Fetch = (request: Request) => Promise<Response>;

export interface ReadingOptions {
  /** Milliseconds for one try, from asking to the last byte. Default 12 000. */
  timeout?: number;
  /** How often a failed read is tried again, while less than half of `timeout` has gone by. Default 2. */
  retry?: number;
  /** Sends the requests; default: the platform's `fetch`. */
  fetch?: Fetch;
}

/** What openapi-fetch answers. */
interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Sends one request by `via` and reads its answer. */
export type Ask<T> = (via: Fetch, signal: AbortSignal) => Promise<Answer<T>>;

export type Read = <T>(ask: Ask<T>, signal?: AbortSignal) => Promise<T>;

/** Asks for the JSON at an address, without types: for code that must stay small. */
export const readJson =
  (url: string): Ask<unknown> =>
  async (via, signal) => {
    const response = await via(new Request(url, { signal }));
    const body: unknown = await response.json().catch((error) => {
      if (!(error instanceof SyntaxError)) throw error;
    });
    return response.ok ? { data: body, response } : { error: body, response };
  };

/** An answer without a body is as good as an empty one. */
export const done =
  (ask: Ask<unknown>): Ask<object> =>
  async (fetch, signal) => {
    const { data: _, ...rest } = await ask(fetch, signal);
    return rest.response.ok ? { ...rest, data: {} } : rest;
  };

const longestPause = 5_000;

/** Keeps the last good answer of each address. */
export interface Memory {
  keep: (url: string, data: unknown) => void;
  find: (url: string) => LastGood | undefined;
}

const remembered = 50;

/** A memory of the newest fifty addresses; nothing of it outlives the page or process. */
export function createMemory(): Memory {
  const good = new Map<string, LastGood>();
  return {
    keep: (url, data) => {
      good.delete(url);
      good.set(url, { data, at: Date.now() });
      if (good.size > remembered) good.delete(good.keys().next().value!);
    },
    find: (url) => good.get(url),
  };
}

/**
 * Makes the function that all calls go through: it limits the time of a try, and tries again where that is safe and may
 * help. Whoever has waited for long already is told so, rather than made to wait for another try. With a memory, an error carries the last good answer to the same question (`FeedError.lastGood`).
 */
export function createReading({ timeout = 12_000, retry = 2, fetch = (request) => globalThis.fetch(request) }: ReadingOptions, memory?: Memory): Read {
  const once = async <T>(ask: Ask<T>, signal: AbortSignal | undefined): Promise<T> => {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort('timeout'), timeout);
    const abort = () => stop.abort('aborted');
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    let request: Request | undefined;
    try {
      const { data, error, response } = await ask((made) => fetch((request = made)), stop.signal);
      if (!response.ok) throw refusal(request!, response, error);
      if (!data || typeof data !== 'object') throw invalidAnswer(request, response.status);
      memory?.keep(request!.url, data);
      return data as T;
    } catch (cause) {
      const error = cause instanceof FeedError ? cause : failure(request, stop.signal, cause);
      error.lastGood = request && memory?.find(request.url);
      throw error;
    } finally {
      clearTimeout(late);
      signal?.removeEventListener('abort', abort);
    }
  };

  return async (ask, signal) => {
    const start = performance.now();
    for (let tried = 0; ; tried++) {
      try {
        return await once(ask, signal);
      } catch (error) {
        const pause = pauseBefore(error as FeedError, tried);
        if (tried >= retry || pause === undefined || performance.now() - start > timeout / 2) throw error;
        await sleep(pause, signal);
        if (signal?.aborted) throw error;
      }
    }
  };
}

const name = (request: Request | undefined) => (request ? `${request.method} ${request.url}` : 'The request');

/** The error for an answer other than 2xx: the feed's own, or whoever stands in its place. */
function refusal(request: Request, { status, headers }: Response, problem: unknown): FeedError {
  if (!isProblem(problem)) return invalidAnswer(request, status);
  const { code, detail, title } = problem;
  const retryAfter = Number(headers.get('retry-after')) || undefined;
  return new FeedError(code, `${name(request)} was answered ${status}, ${code}: ${detail ?? title}`, { status, problem, retryAfter });
}

const invalidAnswer = (request: Request | undefined, status?: number, cause?: unknown) =>
  new FeedError('invalid-answer', `${name(request)} was answered${status ? ` ${status}` : ''}, but not by the feed`, { status, cause });

function failure(request: Request | undefined, stop: AbortSignal, cause: unknown): FeedError {
  const error = (code: FeedErrorCode, what: string) => new FeedError(code, `${name(request)} was ${what}`, { cause });
  if (stop.reason === 'timeout') return error('timeout', 'not answered in time');
  if (stop.aborted) return error('aborted', 'stopped');
  if (cause instanceof SyntaxError) return invalidAnswer(request, undefined, cause);
  return error('network', 'not answered: wrong address, no connection, or refused by CORS');
}

const isProblem = (body: unknown): body is NonNullable<FeedError['problem']> =>
  typeof body === 'object' && body !== null && 'code' in body && 'title' in body;

/** Milliseconds to wait before the next try, with jitter; undefined where another try cannot help. */
function pauseBefore({ code, status = 0, retryAfter }: FeedError, tried: number): number | undefined {
  const mayHelp = retryAfter || code === 'network' || code === 'timeout' || status === 429 || status >= 500;
  const pause = retryAfter ? retryAfter * 1000 : 300 * 2 ** tried * (0.5 + Math.random());
  return mayHelp && pause <= longestPause ? pause : undefined;
}

const sleep = (ms: number, signal: AbortSignal | undefined) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
