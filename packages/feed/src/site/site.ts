import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { freshnessOf, isFresh } from '../shared/freshness.ts';
import { problemOf } from '../shared/problem.ts';
import { isLocalDateTime, utcDateTime } from '../shared/time.ts';
import { version } from '../shared/version.ts';
import { builderPage } from './builder-page.ts';
import { calendarPage } from './calendar-page.ts';
import { iconPath, render } from './document.ts';
import type { Document, Rendered } from './document.ts';
import { eventPage, isMissing } from './event-page.ts';
import { framePage } from './frame-page.ts';
import { languageOf } from './language.ts';
import { oembed } from './oembed.ts';
import { serveOrganizer } from './organizer.ts';
import { queryOf, readOptions, single } from './options.ts';
import type { Query } from './options.ts';
import { materialLibraryPage, types as materialTypes } from './material-library-page.ts';
import { materialPage } from './material-page.ts';
import { failedPage, noDatePage, noEventPage, noMaterialPage, nothingPage, wrongValuePage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import { serveOwnPages, serveRegistrationForm } from './registrations.ts';
import { schemeOf } from './snippets.ts';
import type { Language } from './words.ts';

type Request = FastifyRequest<{ Querystring: Query }>;

/** Scripts of the pages, and of sites that show a frame, by their addresses; and the icon of the pages. */
const files = {
  '/kopa-frame.js': 'kopa-frame.js',
  '/embed/height.js': 'height.js',
  '/embed/builder.js': 'builder.js',
  '/w/print.js': 'print.js',
  [iconPath]: 'icon.svg',
};
const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml' };

const today = () => utcDateTime(Date.now()).slice(0, 10);
const languageFor = ({ query, headers }: Request): Language => languageOf(single(query, 'lang'), headers['accept-language']);

/** What visitors and webmasters see of the feed itself: the calendar and each event as pages, the frame, oEmbed, and the snippet builder. */
export async function servePages(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async (visitors) => serveVisitors(visitors, site), { prefix: '/w' });
  await app.register(async (form) => serveRegistrationForm(form, site), { prefix: '/w' });
  await app.register(async (own) => serveOwnPages(own, site), { prefix: '/r' });
  await app.register(async (organizer) => serveOrganizer(organizer, site), { prefix: '/organizer' });
  await app.register(async (embed) => serveEmbed(embed, site), { prefix: '/embed' });
  app.get('/oembed', async (request: Request, reply) => {
    const { status, type, body } = await oembed(site, request.query);
    return reply.code(status).headers({ 'cache-control': 'public, max-age=3600' }).type(type).send(body);
  });
  for (const [address, name] of Object.entries(files)) {
    const content = await readFile(new URL(`../../browser/${name}`, import.meta.url), 'utf8');
    const [type, seconds] = [types[extname(name)]!, address === iconPath ? 86_400 : 300];
    app.get(address, async (_request, reply) => reply.header('cache-control', `public, max-age=${seconds}`).type(type).send(content));
  }
}

async function serveVisitors(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl } = site;
  answerFailures(app, site);
  serveMaterials(app, site);
  app.get('', async (request: Request, reply) => reply.redirect(`${publicUrl}/w/event-calendar?lang=${languageFor(request)}`, 302));
  app.get('/*', async (request: Request, reply) => send(site, reply, nothingPage(publicUrl, languageFor(request)), 404));
  app.get('/event-calendar', async (request: Request, reply) => {
    const language = languageFor(request);
    const { options, faults } = readOptions(request.query);
    if (faults.length > 0) {
      return send(site, reply, wrongValuePage(`${publicUrl}/w/event-calendar${queryOf(options, language)}`, language, faults), 400);
    }
    const cursor = single(request.query, 'cursor');
    return sendFresh(site, request, reply, async () => render(await calendarPage(site, { language, options, today: today(), cursor }), publicUrl));
  });
  app.get<{ Params: { eventId: string }; Querystring: Query }>('/event/:eventId', async (request, reply) => {
    const { eventId } = request.params;
    const language = languageFor(request);
    const asked = single(request.query, 'recurrence-id');
    if (!/^[a-z0-9]{16}$/.test(eventId)) return send(site, reply, noEventPage(publicUrl, language), 404);
    if (asked !== undefined && !isRecurrenceId(asked)) return send(site, reply, noDatePage(publicUrl, language, eventId), 404);
    return sendFresh(site, request, reply, async () => {
      const page = await eventPage(site, { eventId, recurrenceId: asked, language, today: today() }).catch((error: unknown) => {
        if (isMissing(error)) throw new Missing(noEventPage(publicUrl, language));
        throw error;
      });
      if (!page) throw new Missing(noDatePage(publicUrl, language, eventId));
      return render(page, publicUrl);
    });
  });
}

/** Each of the widgets' addresses shows the same page of a material; `material/ID` is the one that others are told. */
const materialWidgets = ['scenario-card', 'learning-model', 'course'];

function serveMaterials(app: FastifyInstance, site: Site): void {
  const { publicUrl } = site;
  const show = (request: Request, reply: FastifyReply, id: string) => {
    const language = languageFor(request);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return send(site, reply, noMaterialPage(publicUrl, language), 404);
    const people = Number(single(request.query, 'group'));
    const group = Number.isInteger(people) && people >= 1 && people <= 1_000 ? people : undefined;
    const paper = single(request.query, 'paper')?.toLowerCase() === 'a5' ? 'a5' : 'a4';
    return sendFresh(site, request, reply, async () => {
      const material = await site.reads.getMaterial(id, language).catch((error: unknown) => {
        if (problemOf(error).code === 'material-not-found') throw new Missing(noMaterialPage(publicUrl, language));
        throw error;
      });
      return render(materialPage(site, material, { language, paper, group }), publicUrl);
    });
  };
  app.get<{ Params: { materialId: string }; Querystring: Query }>('/material/:materialId', async (request, reply) => show(request, reply, request.params.materialId));
  for (const widget of materialWidgets) app.get(`/${widget}`, async (request: Request, reply) => show(request, reply, single(request.query, 'material') ?? ''));
  app.get('/material-library', async (request: Request, reply) => {
    const { query } = request;
    const id = single(query, 'material');
    if (id !== undefined) return show(request, reply, id);
    const type = materialTypes.find((one) => one === single(query, 'type'));
    const question = { language: languageFor(request), q: (single(query, 'q') ?? '').slice(0, 200), type, cursor: single(query, 'cursor') };
    return sendFresh(site, request, reply, async () => render(await materialLibraryPage(site, question), publicUrl));
  });
}

const isRecurrenceId = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(text) && isLocalDateTime(text);

async function serveEmbed(app: FastifyInstance, site: Site): Promise<void> {
  answerFailures(app, site);
  app.get('', async (request: Request, reply) => send(site, reply, await builderPage(site, request.query, languageFor(request), today())));
  app.get('/event-calendar', async (request: Request, reply) => {
    const language = languageFor(request);
    const { options } = readOptions(request.query);
    reply.removeHeader('x-frame-options');
    return sendFresh(site, request, reply, async () => framePage(site, { language, options, today: today() }, schemeOf(request.query)));
  });
}

/** A page in place of what is not there. */
class Missing extends Error {
  readonly page: Document;

  constructor(page: Document) {
    super(page.title);
    this.page = page;
  }
}

/** Faults as pages in the visitor's language, with the status and headers that the problem has. */
function answerFailures(app: FastifyInstance, site: Site): void {
  const { publicUrl } = site;
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof Missing) return send(site, reply, error.page, 404);
    const problem = problemOf(error);
    const language = languageFor(request as Request);
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'page failed');
    if (problem.statusCode === 405) throw problem;
    reply.headers({ 'cache-control': 'no-store', ...problem.particulars.headers });
    if (problem.statusCode === 400) return send(site, reply, nothingPage(publicUrl, language), 400);
    return send(site, reply, failedPage(language, `${publicUrl}${request.url}`), problem.statusCode);
  });
}

const caching = 'public, max-age=60, stale-while-revalidate=600';

/** A page that follows from the state of the feed; a copy that is still right is answered 304. */
async function sendFresh({ reads }: Site, request: Request, reply: FastifyReply, make: () => Promise<Rendered>): Promise<FastifyReply> {
  const freshness = freshnessOf(await reads.revision(), [version, request.url, languageFor(request), today()]);
  const headers = { ...freshness, 'cache-control': caching, vary: 'accept-encoding, accept-language' };
  if (isFresh(freshness, request.headers['if-none-match'])) return reply.code(304).headers(headers).send();
  const page = await make();
  return sendRendered(reply.headers(headers), page);
}

function send({ publicUrl }: Site, reply: FastifyReply, page: Document, status = 200): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', status === 200 ? caching : 'no-cache');
  return sendRendered(reply.code(status).header('vary', 'accept-encoding, accept-language'), render(page, publicUrl));
}

function sendRendered(reply: FastifyReply, { text, policy }: Rendered): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(text);
}

