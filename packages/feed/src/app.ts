import { createHash } from 'node:crypto';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { Registration } from '@kopa/contract';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import { moderationDesk } from './dialogue/desk.ts';
import { dialogueHandlers } from './dialogue/handlers.ts';
import { moderationHandlers } from './dialogue/moderation-handlers.ts';
import { dialogueRevision, newestPosts, publishedPost } from './dialogue/reading.ts';
import { Stream } from './dialogue/stream.ts';
import type { Translator } from './dialogue/translation.ts';
import { oneOccurrence, occurrencesAfter } from './events/single.ts';
import { eventHandlers } from './events/handlers.ts';
import { jsonLdScript } from './events/json-ld.ts';
import { eventsBasedOn } from './events/based-on.ts';
import { measure } from './health/metrics.ts';
import { probe } from './health/probes.ts';
import { attachmentsIn } from './materials/attachments.ts';
import { materialHandlers } from './materials/handlers.ts';
import { jsonLdOf } from './materials/json-ld.ts';
import { serveAttachments } from './materials/serve-attachments.ts';
import { serveOai } from './materials/oai/serve.ts';
import { partnerHandlers } from './partners/handlers.ts';
import { closeSession, openSession, partnerOf } from './partners/keys.ts';
import { certificatePdf } from './registrations/certificate.ts';
import { registrationsCsv } from './registrations/csv.ts';
import type { Events } from './registrations/events.ts';
import { registrationHandlers } from './registrations/handlers.ts';
import { organizerHandlers } from './registrations/organizer-handlers.ts';
import { addressPrefix } from './shared/address-prefix.ts';
import { answerProblems, connectionErrorHandler, problemAnswerer } from './shared/answer-problem.ts';
import { mount } from './shared/contract.ts';
import type { Handlers } from './shared/contract.ts';
import type { Database } from './shared/database.ts';
import { jsonScript } from './shared/json-script.ts';
import type { Ledger } from './shared/ledger.ts';
import { readersOf } from './shared/material-reference.ts';
import { refuseOtherMethods } from './shared/methods.ts';
import { Problem, unavailable } from './shared/problem.ts';
import { revisionOf } from './shared/revision.ts';
import { specification } from './shared/specification.ts';
import { utcDateTime } from './shared/time.ts';
import { serveDemo } from './site/demo.ts';
import { explainPages } from './site/pages.ts';
import type { Reads, Sessions } from './site/reads.ts';
import { servePages } from './site/site.ts';
import { serveWidgets } from './site/widgets.ts';

export interface AppOptions {
  /** Migrated; the app does not close it. */
  database: Database;
  /** The address that others reach this feed at, without a slash at its end. */
  publicUrl: string;
  /** The folder with `kopa.js`; without it no widgets are served. */
  widgetsDir?: string;
  /** The folder with the partner sites that are shown at `/demo/`. */
  demoDir?: string;
  /** The folder of attachments; without it, all of them are missing. */
  attachmentsDir?: string;
  /** Whom those who harvest write to; without it, the postmaster of the feed's host. */
  adminEmail?: string;
  /** Requests that one address may make in a minute; 0: any number. */
  rateLimit: number;
  /** Registrations for one event in a minute, above which each must come with a piece of work; 0: never. */
  proofAbove?: number;
  /** Proposes translations of posts to moderators; without it, nobody does. */
  translator?: Translator;
  /** Words in posts that moderators are pointed to; they refuse nothing. */
  blockedWords?: string[];
  /** Keeps what was erased because somebody asked for it; without it, a restored backup has it back. */
  ledger?: Ledger;
  /** Whether `X-Forwarded-For` of a proxy in front says who asks. */
  trustProxy?: boolean | string[];
  logger?: FastifyServerOptions['logger'];
  /** False while nothing of the database may be shown yet; without it, everything may. */
  isReady?: () => boolean;
}

/** The feed as a Fastify app that listens nowhere yet: everything on one port, the API at `/v1`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { database, publicUrl } = options;
  const app = Fastify({
    logger: options.logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 65_536,
    requestTimeout: 30_000,
    return503OnClosing: false, // what arrives while the feed stops is still answered
    forceCloseConnections: 'idle',
    trustProxy: options.trustProxy ?? false,
    frameworkErrors: problemAnswerer(publicUrl),
    clientErrorHandler: connectionErrorHandler(publicUrl),
  });
  answerProblems(app, publicUrl);
  logAnswers(app);
  await protect(app, publicUrl);
  refuseOtherMethods(app);
  measure(app, database);
  probe(app, database, options.isReady);
  explainPages(app, { hasDemo: options.demoDir !== undefined });
  const stream = new Stream(database);
  app.addHook('preClose', () => stream.close());
  const handlers = handlersOf(options, stream);
  await app.register(async (api) => serveContract(api, options, handlers));
  await app.register(async (harvested) => {
    holdUntilReady(harvested, options);
    await limitRate(harvested, options);
    await serveOai(harvested, { q: database.q, publicUrl, adminEmail: options.adminEmail ?? postmasterOf(publicUrl) });
  });
  await app.register(async (pages) => {
    holdUntilReady(pages, options);
    await limitRate(pages, options);
    limitTopics(pages, options);
    if (options.attachmentsDir !== undefined) serveAttachments(pages, database.q, options.attachmentsDir);
    await servePages(pages, {
      publicUrl,
      widgetsDir: options.widgetsDir,
      reads: readsOf(options, handlers),
      operations: handlers,
      sessions: sessionsOf(database),
      moderation: moderationDesk(database, options.translator !== undefined),
      certificate,
    });
  });
  if (options.demoDir !== undefined) await serveDemo(app, options.demoDir, publicUrl);
  if (options.widgetsDir !== undefined) await serveWidgets(app, options.widgetsDir);
  return app;
}

async function serveContract(api: FastifyInstance, options: AppOptions, handlers: Handlers): Promise<void> {
  holdUntilReady(api, options);
  await limitRate(api, options);
  limitTopics(api, options);
  limitStreams(api, options);
  mount(api, handlers, { prefix: '/v1', revision: ({ tags }) => (tags?.includes('dialogue') ? dialogueRevision(options.database) : revisionOf(options.database.q)), config: (operation) => ownLimit(operation, options), bodyLimit: { setMaterial: 1_048_576 } });
  const document = JSON.stringify(specification);
  const etag = `W/"${createHash('sha256').update(document).digest('base64url').slice(0, 24)}"`;
  api.get('/v1/openapi.json', async (request, reply) => {
    reply.headers({ etag, 'cache-control': 'public, max-age=3600' });
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type('application/json').send(document);
  });
}

/** What registrations read of events and partners. */
export function eventsOf(database: Database, publicUrl: string): Events {
  const { getPartner } = partnerHandlers(database);
  return {
    occurrence: (eventId, recurrenceId, language) => oneOccurrence(database.q, eventId, recurrenceId, readersOf(publicUrl, language)),
    occurrences: (eventId, from, limit, language) => occurrencesAfter(database.q, eventId, from, limit, readersOf(publicUrl, language)),
    organizer: async (eventId, language) => {
      const { organizer } = await database.q.selectFrom('event').select('organizer').where('id', '=', eventId).executeTakeFirstOrThrow();
      return (await getPartner({ path: { partnerId: organizer }, query: { language } })).body;
    },
  };
}

/** Every operation of the contract, of the slices that know it. */
function handlersOf(options: AppOptions, stream: Stream): Handlers {
  const { database, publicUrl } = options;
  const { getPartner, listPartners } = partnerHandlers(database);
  const events = eventsOf(database, publicUrl);
  return {
    getPartner,
    listPartners,
    ...eventHandlers(database, publicUrl),
    ...registrationHandlers(database, events, { proofAbove: options.proofAbove ?? 0, ledger: options.ledger ?? { append: () => {} } }),
    ...organizerHandlers(database, events, { partnerOf, csv: registrationsCsv, certificate }),
    ...dialogueHandlers(database, { publicUrl, stream, proofAbove: options.proofAbove ?? 0, ...(options.ledger && { ledger: options.ledger }), ...(options.blockedWords && { blockedWords: options.blockedWords }) }),
    ...moderationHandlers(database, { publicUrl, partnerOf, ...(options.translator && { translator: options.translator }) }),
    ...materialHandlers(database, { publicUrl, attachments: attachmentsIn(options.attachmentsDir, publicUrl), partnerOf, eventsBasedOn: (id, language) => eventsBasedOn(database.q, id, readersOf(publicUrl, language)) }),
  };
}

/** Every host has one; `localhost` is no domain that mail can be sent to. */
const postmasterOf = (publicUrl: string) => `postmaster@${new URL(publicUrl).hostname.replace(/^localhost$/, 'localhost.localdomain')}`;

/** The certificate of attendance of a registration, issued today. */
export async function certificate(registration: Registration, language: string): Promise<Buffer> {
  const { occurrence } = registration;
  const issued = utcDateTime(Date.now()).slice(0, 10);
  return certificatePdf({ registration, occurrence, organizerName: occurrence.organizer.name.text, language, issued });
}

/** Organizers who have shown their partner's key. */
function sessionsOf(database: Database): Sessions {
  return {
    open: (key) => database.write(async (tx) => openSession(tx, key, await database.now(tx))),
    close: (token) => database.write((tx) => closeSession(tx, token)),
    partner: async (token) => partnerOf(database.q, token, await database.now(database.q)),
  };
}

/** Registering, and what a token opens, are things that a person does a few times in a minute, not a hundred. */
function ownLimit(operation: keyof Handlers, { rateLimit: perMinute }: AppOptions): Record<string, unknown> {
  const most: Partial<Record<keyof Handlers, number>> = {
    createRegistration: 30,
    getRegistration: 60,
    changeRegistration: 30,
    confirmRegistration: 30,
    cancelRegistration: 30,
    undoCancellation: 30,
    eraseRegistration: 30,
    recordRun: 20,
    ...ofNetworks,
  };
  const max = most[operation];
  const whose = Object.hasOwn(ofNetworks, operation) ? { keyGenerator: networkOf } : {};
  return perMinute > 0 && max !== undefined ? { rateLimit: { max: Math.min(max, perMinute), timeWindow: minute, ...whose } } : {};
}

/** What is written in dialogues, by everybody of one network together; a library's visitors share one. */
const ofNetworks: Partial<Record<keyof Handlers, number>> = {
  guessLanguage: 60,
  createPost: 60,
  getOwnPost: 60,
  changePost: 30,
  withdrawPost: 30,
  appealPost: 10,
  reportPost: 20,
  reactToPost: 60,
  proposeGlossaryEntry: 30,
};

/** Posts, and words to be explained, that one network may send to one topic in a minute. */
const mostInTopic = 30;
const minute = 60_000;

const networkOf = ({ ip }: FastifyRequest) => addressPrefix(ip);

/** Nobody floods one topic from one network, by the API or by the pages' forms; counted in memory. */
function limitTopics(app: FastifyInstance, { rateLimit: perMinute }: AppOptions): void {
  if (perMinute === 0) return;
  const countIn = app.createRateLimit({ max: Math.min(mostInTopic, perMinute), timeWindow: minute, keyGenerator: (request) => `${topicOf(request)} ${networkOf(request)}` });
  app.addHook('onRequest', async (request) => {
    if (topicOf(request) === undefined) return;
    const counted = await countIn(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    throw new Problem('too-many-requests', { detail: `Ask again in ${counted.ttlInSeconds} seconds.`, headers: { 'retry-after': `${counted.ttlInSeconds}` } });
  });
}

/** Streams that one network may have open: half as many as it may ask in a minute, 300 where nothing else is set. Whoever gets none asks now and then instead. */
const mostStreams = (perMinute: number): number => Math.min(300, Math.ceil(perMinute / 2));

/** Nobody uses up the connections of a server; counted in memory while they are open. */
function limitStreams(app: FastifyInstance, { rateLimit: perMinute }: AppOptions): void {
  if (perMinute === 0) return;
  const open = new Map<string, number>();
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.operationId !== 'subscribe') return;
    const network = networkOf(request);
    const count = open.get(network) ?? 0;
    if (count >= mostStreams(perMinute)) throw new Problem('too-many-requests', { detail: `This network has ${count} streams open.`, headers: { 'retry-after': '60' } });
    open.set(network, count + 1);
    reply.raw.once('close', () => {
      const left = open.get(network)! - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}

/** The topic that a request writes to; undefined for all other requests. */
function topicOf({ method, routeOptions, params, query }: FastifyRequest): string | undefined {
  const { operationId = '' } = routeOptions.config;
  const isForm = method === 'POST' && /^\/w\/dialogue/.test(routeOptions.url ?? '');
  if (!isForm && operationId !== 'createPost' && operationId !== 'proposeGlossaryEntry') return undefined;
  return `${(params as { topicId?: string }).topicId ?? (query as { topic?: string }).topic ?? ''}`;
}

/** What the pages read, of the slices that know it. */
function readsOf({ database, publicUrl }: AppOptions, handlers: Handlers): Reads {
  const { listOccurrences, getEvent, listPartners, listMaterials, getMaterialFacets, getMaterial } = handlers;
  return {
    listOccurrences: async (query) => (await listOccurrences({ path: {}, query })).body,
    listPartners: async (query) => (await listPartners({ path: {}, query })).body,
    getEvent: async (eventId) => (await getEvent({ path: { eventId }, query: {} })).body,
    jsonLd: (occurrences, language) => jsonLdScript(occurrences, { publicUrl, language }),
    listMaterials: async (query) => (await listMaterials({ path: {}, query })).body,
    getMaterialFacets: async (query) => (await getMaterialFacets({ path: {}, query })).body,
    getMaterial: async (materialId, language) => (await getMaterial({ path: { materialId }, query: { language } })).body,
    materialsJsonLd: (materials, language) => jsonScript(jsonLdOf(materials, { publicUrl, language })),
    materialJsonLd: (material, language) => jsonScript(jsonLdOf([material], { publicUrl, language })),
    revision: () => revisionOf(database.q),
    newestPosts: (topicId, limit) => newestPosts(database, topicId, limit),
    publishedPost: (topicId, id) => publishedPost(database, topicId, id),
    dialogueRevision: () => dialogueRevision(database),
  };
}

async function limitRate(app: FastifyInstance, { rateLimit: perMinute }: AppOptions): Promise<void> {
  if (perMinute > 0) await app.register(rateLimit, { max: perMinute, timeWindow: minute, errorResponseBuilder: tooManyRequests });
}

/** The plugin has set `Retry-After`; what it builds here is thrown. */
function tooManyRequests(_request: unknown, { ttl }: { ttl: number }): Problem {
  return new Problem('too-many-requests', { detail: `Ask again in ${Math.ceil(ttl / 1_000)} seconds.` });
}

function holdUntilReady(app: FastifyInstance, { isReady }: AppOptions): void {
  app.addHook('onRequest', async () => {
    if (isReady && !isReady()) throw unavailable();
  });
}

/** Headers of helmet's that speak to a browser which shows the answer as a page. */
const forPages = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/** Security headers for all answers, the right to read them for every site, and their compression. */
async function protect(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: 31_536_000 },
  });
  // Scripts and JSON are no pages, and on a slow line each of these half a thousand bytes is waited for.
  app.addHook('onSend', async (_request, reply) => {
    if (/javascript|json\b/.test(`${reply.getHeader('content-type')}`)) for (const name of forPages) reply.removeHeader(name);
  });
  await app.register(cors, { origin: '*', preflight: false, exposedHeaders: ['ETag', 'Retry-After'] });
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1_024 });
}

/** One line for each answer: what was asked of the contract and how it went, not who asked and not their words. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { config, url } = request.routeOptions;
    const operation = config.operationId ?? url ?? 'nothing';
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ operation, method: request.method, status: reply.statusCode, ms }, 'answered');
  });
}
