import { createHash } from 'node:crypto';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { eventHandlers } from './events/handlers.ts';
import { jsonLdScript } from './events/json-ld.ts';
import { measure } from './health/metrics.ts';
import { probe } from './health/probes.ts';
import { partnerHandlers } from './partners/handlers.ts';
import { answerProblems, connectionErrorHandler, problemAnswerer } from './shared/answer-problem.ts';
import { mount } from './shared/contract.ts';
import type { Database } from './shared/database.ts';
import { refuseOtherMethods } from './shared/methods.ts';
import { Problem } from './shared/problem.ts';
import { revisionOf } from './shared/revision.ts';
import { specification } from './shared/specification.ts';
import { serveDemo } from './site/demo.ts';
import { explainPages } from './site/pages.ts';
import type { Reads } from './site/reads.ts';
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
  /** Requests that one address may make in a minute; 0: any number. */
  rateLimit: number;
  /** Whether `X-Forwarded-For` of a proxy in front says who asks. */
  trustProxy?: boolean | string[];
  logger?: FastifyServerOptions['logger'];
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
  probe(app, database);
  explainPages(app, { hasDemo: options.demoDir !== undefined });
  await app.register(async (api) => serveContract(api, options));
  await app.register(async (pages) => {
    await limitRate(pages, options);
    await servePages(pages, { publicUrl, widgetsDir: options.widgetsDir, reads: readsOf(options) });
  });
  if (options.demoDir !== undefined) await serveDemo(app, options.demoDir, publicUrl);
  if (options.widgetsDir !== undefined) await serveWidgets(app, options.widgetsDir);
  return app;
}

async function serveContract(api: FastifyInstance, options: AppOptions): Promise<void> {
  const { database, publicUrl } = options;
  await limitRate(api, options);
  const handlers = { ...partnerHandlers(database), ...eventHandlers(database, publicUrl) };
  mount(api, handlers, { prefix: '/v1', revision: () => revisionOf(database.q) });
  const document = JSON.stringify(specification);
  const etag = `W/"${createHash('sha256').update(document).digest('base64url').slice(0, 24)}"`;
  api.get('/v1/openapi.json', async (request, reply) => {
    reply.headers({ etag, 'cache-control': 'public, max-age=3600' });
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type('application/json').send(document);
  });
}

/** What the pages read, of the slices that know it. */
function readsOf({ database, publicUrl }: AppOptions): Reads {
  const { listOccurrences, getEvent } = eventHandlers(database, publicUrl);
  const { listPartners } = partnerHandlers(database);
  return {
    listOccurrences: async (query) => (await listOccurrences({ path: {}, query })).body,
    listPartners: async (query) => (await listPartners({ path: {}, query })).body,
    getEvent: async (eventId) => (await getEvent({ path: { eventId }, query: {} })).body,
    jsonLd: (occurrences, language) => jsonLdScript(occurrences, { publicUrl, language }),
    revision: () => revisionOf(database.q),
  };
}

async function limitRate(app: FastifyInstance, { rateLimit: perMinute }: AppOptions): Promise<void> {
  if (perMinute > 0) await app.register(rateLimit, { max: perMinute, timeWindow: 60_000, errorResponseBuilder: tooManyRequests });
}

/** The plugin has set `Retry-After`; what it builds here is thrown. */
function tooManyRequests(_request: unknown, { ttl }: { ttl: number }): Problem {
  return new Problem('too-many-requests', { detail: `Ask again in ${Math.ceil(ttl / 1_000)} seconds.` });
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
