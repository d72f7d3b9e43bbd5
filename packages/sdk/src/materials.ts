import type { operations, paths } from '@kopa/contract';
import type { Client } from 'openapi-fetch';
import type { CallOptions, Query } from './calling.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { pages } from './pages.ts';
import type { Bearer, Creating } from './registrations.ts';
import { done, type Ask, type Read } from './reading.ts';

type Body<O extends keyof operations> = operations[O] extends { requestBody: { content: infer C } } ? C[keyof C] : never;

interface Asking {
  client: Client<paths>;
  language: string | undefined;
  /** Tries again, and remembers the last good answer. */
  read: Read;
  /** The same for a text of one media type. */
  readText: (mediaType: string, ask: Ask<string>, signal?: AbortSignal) => Promise<string>;
  /** Tries again, and remembers nothing. */
  ask: Read;
}

/** `feed.materials`: scenarios, experiments, models and courses. */
export function createMaterials({ client, language, read, readText, ask }: Asking) {
  const speaking = <Q extends { language?: string }>(query: Q): Q => (language === undefined ? query : { language, ...query });
  const opened = (bearer: string) => ({ authorization: `Bearer ${bearer}` });

  const materials = {
    /** Materials in one language, to browse and search (`listMaterials`). */
    list: (query: Query<'listMaterials'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/materials', { params: { query: speaking(query) }, fetch, signal }), signal),
    /** All pages of `list`. */
    pages: (query: Query<'listMaterials'> = {}, options: CallOptions = {}) => pages((q) => materials.list(q, options), query),
    /** How many materials each value of each filter gives (`getMaterialFacets`). */
    facets: (query: Query<'getMaterialFacets'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/material-facets', { params: { query: speaking(query) }, fetch, signal }), signal),
    /** One material, whole (`getMaterial`); `material-not-found` when there is none. */
    get: (materialId: string, query: Query<'getMaterial'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/materials/{materialId}', { params: { path: { materialId }, query: speaking(query) }, fetch, signal }), signal),
    /** What was made of it, newest first (`listAdaptations`). */
    adaptations: (materialId: string, query: Query<'listAdaptations'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/materials/{materialId}/adaptations', { params: { path: { materialId }, query: speaking(query) }, fetch, signal }), signal),
    /** What an event that runs the scenario can begin with (`getEventDraft`); `no-event-draft` for other materials. */
    eventDraft: (materialId: string, query: Query<'getEventDraft'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/materials/{materialId}/event.json', { params: { path: { materialId }, query: speaking(query) }, fetch, signal }), signal),
    /** The same as an iCalendar file (`exportEventDraft`). */
    exportEventDraft: (materialId: string, query: Query<'exportEventDraft'> = {}, { signal }: CallOptions = {}) =>
      readText(
        'text/calendar',
        (fetch, signal) => client.GET('/materials/{materialId}/event.ics', { params: { path: { materialId }, query: speaking(query) }, parseAs: 'text', fetch, signal }),
        signal,
      ),
    /** The materials as JSON-LD for search engines (`exportMaterialsJsonLd`). */
    exportJsonLd: (query: Query<'exportMaterialsJsonLd'> = {}, { signal }: CallOptions = {}) =>
      readText('application/ld+json', (fetch, signal) => client.GET('/materials.jsonld', { params: { query: speaking(query) }, parseAs: 'text', fetch, signal }), signal),
    /** What is new and what has changed, as an Atom feed (`exportMaterialsAtom`). */
    exportAtom: (query: Query<'exportMaterialsAtom'> = {}, { signal }: CallOptions = {}) =>
      readText('application/atom+xml', (fetch, signal) => client.GET('/materials.atom', { params: { query: speaking(query) }, parseAs: 'text', fetch, signal }), signal),
    /** Where it was run, latest date first (`listRuns`). */
    runs: (materialId: string, query: Query<'listRuns'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/materials/{materialId}/runs', { params: { path: { materialId }, query }, fetch, signal }), signal),
    /** Tells that one has run it (`recordRun`); it shows when the publisher has read it. */
    recordRun: (materialId: string, body: Body<'recordRun'>, { signal, idempotencyKey = newIdempotencyKey() }: Creating = {}) =>
      ask(
        (fetch, signal) => client.POST('/materials/{materialId}/runs', { params: { path: { materialId }, header: { 'Idempotency-Key': idempotencyKey } }, body, fetch, signal }),
        signal,
      ),
    /** Runs of the publisher's materials that wait for a review, oldest first (`listRunsToReview`). */
    runsToReview: ({ bearer, signal, ...query }: Bearer & Query<'listRunsToReview'>) =>
      ask((fetch, signal) => client.GET('/runs', { params: { query }, headers: opened(bearer), fetch, signal }), signal),
    /** Lets a run show, or deletes it (`reviewRun`). */
    reviewRun: (runId: string, status: Body<'reviewRun'>['status'], { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.POST('/runs/{runId}/review', { params: { path: { runId } }, body: { status }, headers: opened(bearer), fetch, signal }), signal),
    /** Publishes a material, or changes it (`setMaterial`). */
    set: (body: Body<'setMaterial'>, { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.PUT('/materials/{materialId}', { params: { path: { materialId: body.id } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Takes a material away (`withdrawMaterial`). Asked again after a lost answer it can throw `material-not-found`: it is gone. */
    withdraw: async (materialId: string, { bearer, signal }: Bearer): Promise<void> => {
      await ask(done((fetch, signal) => client.DELETE('/materials/{materialId}', { params: { path: { materialId } }, headers: opened(bearer), fetch, signal })), signal);
    },
  };
  return materials;
}
