import type { Material, MaterialEvent, MaterialPage } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Handlers, Input } from '../shared/contract.ts';
import { cursorAfter, invalidCursor, positionIn } from '../shared/cursor.ts';
import type { Database } from '../shared/database.ts';
import { askedLanguage, languageChain } from '../shared/language.ts';
import { materialPage } from '../shared/material-page.ts';
import { readersOf, referencesTo } from '../shared/material-reference.ts';
import type { Readers } from '../shared/material-reference.ts';
import { partnersById } from '../shared/partners.ts';
import { Problem, unauthorized } from '../shared/problem.ts';
import type { MaterialRow, Schema } from '../shared/schema.ts';
import type { Attachments } from './attachments.ts';
import { atomOf } from './atom.ts';
import type { Changed } from './atom.ts';
import { Catalogue, conditionsOf, ordered } from './catalogue.ts';
import type { Filters, Shown } from './catalogue.ts';
import { MaterialError } from './check.ts';
import { eventDraftCalendar, eventDraftOf } from './event-draft.ts';
import { getMaterialFacets } from './facets.ts';
import { jsonLdOf } from './json-ld.ts';
import { mediaNames, summaryOf, wholeOf } from './resolution.ts';
import type { Own } from './resolution.ts';
import { publishedRuns, recordRun, reviewRun, runsToReview } from './runs.ts';
import { draftOf, publishedMaterial, saveMaterial, withdraw } from './store.ts';

/** What knows partners' keys, the events that make use of a material, and the files of attachments. */
export interface MaterialTools {
  publicUrl: string;
  attachments: Attachments;
  /** The partner whose key or session it is. */
  partnerOf(q: Kysely<Schema>, secret: string, now: number): Promise<string | undefined>;
  /** The next events that name the material, in order of time. */
  eventsBasedOn(id: string, language: string): Promise<MaterialEvent[]>;
}

type MaterialOperations =
  | 'listMaterials'
  | 'getMaterialFacets'
  | 'getMaterial'
  | 'setMaterial'
  | 'withdrawMaterial'
  | 'listAdaptations'
  | 'listRuns'
  | 'recordRun'
  | 'listRunsToReview'
  | 'getEventDraft'
  | 'exportEventDraft'
  | 'exportMaterialsJsonLd'
  | 'exportMaterialsAtom'
  | 'reviewRun';

const latestRuns = 20;
/** How many an export holds. */
const most = { jsonLd: 500, atom: 100 };

const named = (file: string) => ({ 'content-disposition': `attachment; filename="${file}"` });

/** The operations of the contract's slice `materials`. */
export function materialHandlers(database: Database, tools: MaterialTools): Pick<Handlers, MaterialOperations> {
  const { q } = database;
  const catalogue = new Catalogue();
  const partner = async (bearer: string | undefined): Promise<string> => {
    const found = await tools.partnerOf(q, bearer!, await database.now(q));
    if (found === undefined) throw unauthorized('No partner has this key, or the session has ended.');
    return found;
  };
  const shown = async (id: string, language?: string) => getMaterial(q, id, await catalogue.entries(q), language, tools);
  return {
    listMaterials: async ({ query }) => ({ status: 200, body: await listMaterials(q, await catalogue.entries(q), query) }),
    getMaterialFacets: async ({ query }) => ({ status: 200, body: await getMaterialFacets(q, await catalogue.entries(q), query) }),
    getMaterial: async ({ path, query }) => ({ status: 200, body: await shown(path.materialId, query.language) }),
    setMaterial: async ({ path, bearer, body }) => {
      const publisher = await partner(bearer);
      if (body.id !== path.materialId) throw new Problem('invalid-body', { errors: [{ pointer: '/id', reason: 'malformed', detail: 'It is not the identifier of the address.' }] });
      await database.write((tx) => saveMaterial(tx, { ...body, publisher })).catch(asProblem);
      return { status: 200, body: await shown(body.id, body.locale) };
    },
    withdrawMaterial: async ({ path, bearer }) => {
      const publisher = await partner(bearer);
      const files = await database.write((tx) => withdraw(tx, path.materialId, publisher));
      if (!files) throw new Problem('material-not-found');
      await tools.attachments.forget(q, files);
      return { status: 204, body: undefined };
    },
    listAdaptations: async ({ path, query }) => ({ status: 200, body: await listAdaptations(q, path.materialId, query) }),
    getEventDraft: async ({ path, query }) => {
      const draft = eventDraftOf(await publishedMaterial(q, path.materialId), query.language ?? 'en');
      return { status: 200, body: draft, headers: named(`${path.materialId}.json`) };
    },
    exportEventDraft: async ({ path, query }) => {
      const row = await publishedMaterial(q, path.materialId);
      return { status: 200, body: eventDraftCalendar(row, query.language ?? 'en', tools.publicUrl, await database.now(q)), headers: named(`${path.materialId}.ics`) };
    },
    exportMaterialsJsonLd: async ({ query }) => {
      const { items, language } = await listMaterials(q, await catalogue.entries(q), { ...query, limit: most.jsonLd });
      return { status: 200, body: jsonLdOf(await wholes(q, items.map(({ id }) => id), readersOf(tools.publicUrl, query.language ?? 'en')), { publicUrl: tools.publicUrl, language }) };
    },
    exportMaterialsAtom: async ({ query }) => {
      const { language = 'en', ...filters } = query;
      const search = new URLSearchParams(Object.entries(query).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, String(value)]))).toString();
      const changed = await changedMaterials(q, await catalogue.entries(q), filters, language);
      return { status: 200, body: atomOf(changed, { publicUrl: tools.publicUrl, language: askedLanguage(language), search }) };
    },
    listRuns: async ({ path, query }) => {
      await publishedMaterial(q, path.materialId);
      return { status: 200, body: await publishedRuns(q, path.materialId, query) };
    },
    recordRun: async ({ path, body, idempotencyKey }) => ({ status: 201, body: await recordRun(database, path.materialId, body, idempotencyKey!) }),
    listRunsToReview: async ({ query, bearer }) => ({ status: 200, body: await runsToReview(q, await partner(bearer), query) }),
    reviewRun: async ({ path, body, bearer }) => ({ status: 200, body: await reviewRun(database, path.runId, await partner(bearer), body.status) }),
  };
}

type Query = Input<'listMaterials'>['query'];

async function listMaterials(q: Kysely<Schema>, entries: Shown[], query: Query): Promise<MaterialPage> {
  const { language = 'en', limit = 50, cursor: _cursor, ...filters } = query;
  const conditions = Object.values(conditionsOf(filters));
  const all = ordered(entries.filter((entry) => conditions.every((condition) => condition(entry))), filters, language).map(({ id }) => id);
  const first = firstOf(all, query);
  const ids = all.slice(first, first + limit);
  const items = await summaries(q, ids, language);
  return { items, next: first + limit < all.length ? cursorAfter([ids.at(-1)!], query) : null, total: all.length, language: askedLanguage(language) };
}

/** Where the page begins: after the material that the cursor names. */
function firstOf(ids: string[], query: { cursor?: string }): number {
  const after = positionIn(query, ['']);
  const at = after ? ids.indexOf(after[0]!) : -1;
  if (after && at < 0) throw invalidCursor();
  return at + 1;
}

async function summaries(q: Kysely<Schema>, ids: string[], language: string): Promise<MaterialPage['items']> {
  const { rows, partners } = await inOrder(q, ids);
  const chain = languageChain(language);
  return rows.map((row) => summaryOf(row, partners.get(row.publisher)!, chain));
}

/** What materials say themselves, in the given order. */
async function wholes(q: Kysely<Schema>, ids: string[], readers: Readers): Promise<Own[]> {
  const { rows, partners } = await inOrder(q, ids);
  return Promise.all(rows.map((row) => wholeOf(q, row, partners.get(row.publisher)!, readers)));
}

async function inOrder(q: Kysely<Schema>, ids: string[]) {
  const found = ids.length > 0 ? await q.selectFrom('material').selectAll().where('id', 'in', ids).where('withdrawn', '=', 0).execute() : [];
  const rows = ids.map((id) => found.find((row) => row.id === id)).filter((row): row is MaterialRow => row !== undefined);
  return { rows, partners: await partnersById(q, rows.map(({ publisher }) => publisher)) };
}

/** What fits, newest change first. */
async function changedMaterials(q: Kysely<Schema>, entries: Shown[], filters: Filters, language: string): Promise<Changed[]> {
  const conditions = Object.values(conditionsOf(filters));
  const fitting = new Set(entries.filter((entry) => conditions.every((condition) => condition(entry))).map(({ id }) => id));
  const rows = await q.selectFrom('material').select(['id', 'created', 'updated']).where('withdrawn', '=', 0).orderBy('updated', 'desc').orderBy('id').execute();
  const latest = rows.filter(({ id }) => fitting.has(id)).slice(0, most.atom);
  const shown = await summaries(q, latest.map(({ id }) => id), language);
  return shown.map((one) => ({ ...one, ...latest.find(({ id }) => id === one.id)! }));
}

async function listAdaptations(q: Kysely<Schema>, id: string, query: Input<'listAdaptations'>['query']): Promise<MaterialPage> {
  await publishedMaterial(q, id);
  const { language = 'en', limit = 50 } = query;
  const rows = await adaptationsOf(q, id).select(['material.id', 'material.created']).orderBy('material.created', 'desc').orderBy('material.id').execute();
  const all = rows.map((row) => row.id);
  const first = firstOf(all, query);
  const ids = all.slice(first, first + limit);
  return { items: await summaries(q, ids, language), next: first + limit < all.length ? cursorAfter([ids.at(-1)!], query) : null, total: all.length, language: askedLanguage(language) };
}

const adaptationsOf = (q: Kysely<Schema>, id: string) =>
  q.selectFrom('material_basis').innerJoin('material', 'material.id', 'material_basis.material_id').where('material_basis.based_on', '=', id).where('material.withdrawn', '=', 0);

async function getMaterial(q: Kysely<Schema>, id: string, entries: Shown[], language = 'en', { publicUrl, attachments, eventsBasedOn }: MaterialTools): Promise<Material> {
  const row = await publishedMaterial(q, id);
  const readers = readersOf(publicUrl, language);
  const publisher = (await partnersById(q, [row.publisher])).get(row.publisher)!;
  const { isBasedOn = [] } = draftOf(row);
  const { count } = await adaptationsOf(q, id).select((is) => is.fn.countAll().as('count')).executeTakeFirstOrThrow();
  const collections = entries.filter(({ parts }) => parts?.includes(id)).map((entry) => entry.id);
  return {
    ...(await wholeOf(q, row, publisher, readers)),
    url: materialPage(publicUrl, id, readers.language),
    isBasedOn: await referencesTo(q, isBasedOn, readers),
    isPartOf: await referencesTo(q, collections.sort(), readers),
    associatedMedia: await attachments.shown(q, id, mediaNames(row, readers.chain)),
    adaptations: Number(count),
    runs: (await publishedRuns(q, id, { limit: latestRuns })).items,
    events: await eventsBasedOn(id, language),
    language: askedLanguage(language),
  };
}

/** What is wrong with a draft, as the contract tells it. */
function asProblem(error: unknown): never {
  if (!(error instanceof MaterialError)) throw error;
  throw new Problem('invalid-body', { errors: error.reasons.map(({ pointer, detail }) => ({ pointer, reason: 'malformed' as const, detail })) });
}
