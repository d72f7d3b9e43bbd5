/** Requests that the loader sent before the element's code was there, by address. All copies of Kopa on a page share it. */
const started = () => ((globalThis as { kopaStarted?: Map<string, Promise<Response>> }).kopaStarted ??= new Map());

/** Sends a request early; nobody need wait for it, and its failure is seen by whoever takes it. */
export function startRequest(url: string): void {
  if (started().has(url)) return;
  const request = fetch(url);
  request.catch(() => {});
  started().set(url, request);
}

/** The answer to a request that was sent early, once; undefined when there is none. */
export function startedRequest(url: string): Promise<Response> | undefined {
  const request = started().get(url);
  started().delete(url);
  return request;
}
