import type { Facets, Occurrence, OccurrencePage } from '@kopa/sdk';
import { pages } from '../../dist/fixtures/occurrences.js';
import { countsOf, fits } from './counts.ts';
import { answerAboutTopic } from './dialogue-board/dialogues.ts';
import { answerFromCatalogue } from './material-library/catalogue.ts';
import { answerAboutMaterial } from './scenario-card/scenarios.ts';
import { answerAbout } from './seminar-registration/registrations.ts';

/**
 * The answers that stories and element tests get: each address below stands for a feed in a certain state.
 * `ready` gives the real feed's real answers for the sample data of 22 November 2026.
 */

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const languageOf = (url: URL) => {
  const base = (url.searchParams.get('language') ?? 'en').toLowerCase().split('-')[0]!;
  return base === 'no' || base === 'nn' ? 'nb' : base in pages ? base : 'en';
};

const inRange = (url: URL): Occurrence[] => {
  const [from, to] = [url.searchParams.get('from')!, url.searchParams.get('to')!];
  return pages[languageOf(url)]!.items.filter(({ start, end }) => start < to && end > from);
};

const page = (url: URL, change: (items: Occurrence[]) => Occurrence[] = (items) => items): OccurrencePage | Facets => {
  const language = languageOf(url);
  const items = change(inRange(url));
  if (url.pathname.endsWith('/facets')) return countsOf(items, url, language);
  const limit = Number(url.searchParams.get('limit') ?? 500);
  return { items: items.filter((occurrence) => fits(occurrence, url)).slice(0, limit), next: null, language };
};

const problem = { type: 'about:blank', title: 'The feed failed', status: 500, code: 'internal' };

const long = (occurrence: Occurrence): Occurrence => ({
  ...occurrence,
  title: { ...occurrence.title, text: `${occurrence.title.text} – ${occurrence.title.text}: Bibliotekpedagogikkutviklingsprosjektkoordineringsmøte` },
});

let asked = 0;

const states: Record<string, (url: URL, signal: AbortSignal | null) => Response | Promise<Response>> = {
  ready: (url) => json(page(url)),
  empty: (url) => json(page(url, () => [])),
  crowded: (url) => json(page(url, (items) => [...items, ...items.map((o) => ({ ...o, eventId: `${o.eventId.slice(0, 15)}x` })), ...items.map((o) => ({ ...o, eventId: `${o.eventId.slice(0, 15)}y` }))])),
  long: (url) => json(page(url, (items) => items.map(long))),
  failing: () => json(problem, 500),
  html: () => new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
  refused: () => Promise.reject(new TypeError('Failed to fetch')),
  // Good twice, then gone: whoever comes back to the first month sees the last good copy.
  fading: (url) => (asked++ < 2 ? json(page(url)) : json({ ...problem, status: 404, code: 'not-found' }, 404)),
  silent: (_, signal) => new Promise((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason))),
};

/** Address of a feed in a state. */
export const feedThatIs = (state: string): string => `https://${state}.feed.example.org`;

/** Lets the addresses of `feedThatIs` answer; every other request goes its way. */
export function answerAsFeeds(): void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const state = /^(\w+)\.feed\.example\.org$/.exec(url.hostname)?.[1];
    if (!state) return real(input, init);
    const own = /^(failing|silent)$/.test(state) ? undefined : (answerFromCatalogue(state, url, languageOf) ?? answerAboutMaterial(state, url, request, languageOf) ?? answerAboutTopic(state, url, request, languageOf) ?? answerAbout(state, url, request, languageOf));
    return Promise.resolve(own ?? (states[state] ?? states['ready']!)(url, request.signal));
  };
}

/** Starts the state `fading` over. */
export const startOver = (): void => {
  asked = 0;
};

/** Sets the page's clock to Sunday, 22 November 2026, 10:00 UTC. */
export function stopClock(): void {
  Date.now = () => Date.UTC(2026, 10, 22, 10);
}
