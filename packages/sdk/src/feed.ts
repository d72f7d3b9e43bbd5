import type { paths } from '@kopa/contract';
import createClient from 'openapi-fetch';
import type { CallOptions, Query } from './calling.ts';
import { createDialogue } from './dialogue.ts';
import { createDialogueStream } from './dialogue-stream.ts';
import { createMaterials } from './materials.ts';
import { pages } from './pages.ts';
import { createMemory, createReading, type Ask, type ReadingOptions } from './reading.ts';
import { createRegistrations } from './registrations.ts';

export interface FeedOptions extends ReadingOptions {
  /** Address of the feed, with or without a path, e.g. `https://feed.example.org`. */
  baseUrl: string;
  /** Language of the answers (BCP 47) where a call does not name one. Default: the feed's, `en`. */
  language?: string;
}

/**
 * A client of the shared feed. Every call returns what the contract says or throws a `FeedError`.
 *
 * @example
 * const feed = createFeed({ baseUrl: 'https://feed.example.org', language: 'lv' });
 * const { items } = await feed.occurrences.list({ from: '2026-11-01', to: '2026-12-01', country: ['LV'] });
 */
export function createFeed({ baseUrl, language, ...reading }: FeedOptions) {
  const client = createClient<paths>({ baseUrl: `${baseUrl.replace(/\/+$/, '')}/v1` });
  const read = createReading(reading, createMemory());
  /** A text of one media type; a page of somebody else's comes with another one. */
  const readText = async (mediaType: string, ask: Ask<string>, signal?: AbortSignal): Promise<string> => {
    const { text } = await read(async (fetch, signal) => {
      const { data, ...rest } = await ask(fetch, signal);
      const isRight = rest.response.headers.get('content-type')?.startsWith(mediaType) && data !== undefined;
      return isRight ? { ...rest, data: { text: data } } : rest;
    }, signal);
    return text;
  };
  const speaking = <Q extends { language?: string }>(query: Q): Q => (language === undefined ? query : { language, ...query });

  const occurrences = {
    /** What happens between `from` and `to`, in one language, in the order of time (`listOccurrences`). */
    list: (query: Query<'listOccurrences'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/occurrences', { params: { query: speaking(query) }, fetch, signal }), signal),
    /** All pages of `list`. */
    pages: (query: Query<'listOccurrences'> = {}, options: CallOptions = {}) => pages((q) => occurrences.list(q, options), query),
  };

  const events = {
    /** Events with all their languages, newest change first (`listEvents`). */
    list: (query: Query<'listEvents'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/events', { params: { query }, fetch, signal }), signal),
    /** All pages of `list`. */
    pages: (query: Query<'listEvents'> = {}, options: CallOptions = {}) => pages((q) => events.list(q, options), query),
    /** One event with all its languages (`getEvent`); `event-not-found` when there is none. */
    get: (eventId: string, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/events/{eventId}', { params: { path: { eventId } }, fetch, signal }), signal),
  };

  const facets = {
    /** How many occurrences each value of each filter gives (`getFacets`). */
    get: (query: Query<'getFacets'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/facets', { params: { query: speaking(query) }, fetch, signal }), signal),
  };

  const calendar = {
    /** The events as an iCalendar file (`exportCalendar`). */
    export: (query: Query<'exportCalendar'> = {}, { signal }: CallOptions = {}) =>
      readText('text/calendar', (fetch, signal) => client.GET('/events.ics', { params: { query: speaking(query) }, parseAs: 'text', fetch, signal }), signal),
  };

  const atom = {
    /** What is new and what has changed, as an Atom feed (`exportAtom`). */
    export: (query: Query<'exportAtom'> = {}, { signal }: CallOptions = {}) =>
      readText('application/atom+xml', (fetch, signal) => client.GET('/events.atom', { params: { query: speaking(query) }, parseAs: 'text', fetch, signal }), signal),
  };

  const jsonLd = {
    /** What happens between `from` and `to` as JSON-LD for search engines (`exportJsonLd`). */
    export: (query: Query<'exportJsonLd'> = {}, { signal }: CallOptions = {}) =>
      readText('application/ld+json', (fetch, signal) => client.GET('/events.jsonld', { params: { query: speaking(query) }, parseAs: 'text', fetch, signal }), signal),
  };

  const partners = {
    /** All partners, ordered by country and name (`listPartners`). */
    list: (query: Query<'listPartners'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/partners', { params: { query: speaking(query) }, fetch, signal }), signal),
    /** All pages of `list`. */
    pages: (query: Query<'listPartners'> = {}, options: CallOptions = {}) => pages((q) => partners.list(q, options), query),
    /** One partner (`getPartner`); `partner-not-found` when there is none. */
    get: (partnerId: string, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/partners/{partnerId}', { params: { path: { partnerId }, query: speaking({}) }, fetch, signal }), signal),
  };

  const registrations = createRegistrations({
    client,
    language,
    read,
    ask: createReading(reading),
    askOnce: createReading({ ...reading, retry: 0 }),
  });

  const materials = createMaterials({ client, language, read, readText, ask: createReading(reading) });

  const dialogue = createDialogue({
    client,
    language,
    read,
    readText,
    ask: createReading(reading),
    askOnce: createReading({ ...reading, retry: 0 }),
    stream: createDialogueStream(baseUrl, reading.fetch && { fetch: reading.fetch }),
  });

  return { occurrences, events, facets, calendar, atom, jsonLd, partners, registrations, materials, dialogue };
}

export type Feed = ReturnType<typeof createFeed>;
