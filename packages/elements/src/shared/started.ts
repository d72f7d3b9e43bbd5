/** Requests that the loader sent before the element's code was there, by address. All copies of Kopa on a page share it. */
const started = () => ((window as { kopaStarted?: Record<string, Promise<Response>> }).kopaStarted ??= {});

/**
 * Sends a request early; nobody need wait for it, and its failure is seen by whoever takes it. It ends after twelve seconds,
 * body and all, so that another try is not kept waiting for it.
 */
export const startRequest = (url: string): Promise<unknown> =>
  (started()[url] ??= fetch(url, { signal: AbortSignal.timeout(12_000) })).catch(() => {});

/** The answer to a request that was sent early, once; undefined when there is none. */
export function startedRequest(url: string): Promise<Response> | undefined {
  const request = started()[url];
  delete started()[url];
  return request;
}
