import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { isLocalDateTime } from '../shared/time.ts';
import { builderPage } from './builder-page.ts';
import { calendarPage } from './calendar-page.ts';
import { serveAuthorPages } from './dialogue-author.ts';
import { serveDialogueFrames, serveDialoguePages } from './dialogue.ts';
import { iconPath, render } from './document.ts';
import { eventPage, isMissing } from './event-page.ts';
import { framePage } from './frame-page.ts';
import { oembed } from './oembed.ts';
import { serveOrganizer } from './organizer.ts';
import { serveModerationLinks } from './moderation.ts';
import { queryOf, readOptions, single } from './options.ts';
import type { Query } from './options.ts';
import { serveMaterialFrames, serveMaterialPages } from './materials.ts';
import { noDatePage, noEventPage, nothingPage, wrongValuePage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import { serveOwnPages, serveRegistrationForm } from './registrations.ts';
import { answerFailures, languageFor, Missing, send, sendFresh, today } from './sending.ts';
import type { Request } from './sending.ts';
import { schemeOf } from './snippets.ts';

/** Scripts of the pages, and of sites that show a frame, by their addresses; and the icon of the pages. */
const files = {
  '/kopa-frame.js': 'kopa-frame.js',
  '/embed/height.js': 'height.js',
  '/embed/builder.js': 'builder.js',
  '/w/print.js': 'print.js',
  '/w/projector.js': 'projector.js',
  [iconPath]: 'icon.svg',
};
const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml' };

/** What visitors and webmasters see of the feed itself: the calendar and each event as pages, the frame, oEmbed, and the snippet builder. */
export async function servePages(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async (visitors) => serveVisitors(visitors, site), { prefix: '/w' });
  await app.register(async (materials) => serveMaterialPages(materials, site), { prefix: '/w' });
  await app.register(async (dialogues) => serveDialoguePages(dialogues, site), { prefix: '/w' });
  await app.register(async (form) => serveRegistrationForm(form, site), { prefix: '/w' });
  await app.register(async (own) => serveOwnPages(own, site), { prefix: '/r' });
  await app.register(async (links) => serveModerationLinks(links, site), { prefix: '/m' });
  await app.register(async (author) => serveAuthorPages(author, site), { prefix: '/p' });
  await app.register(async (organizer) => serveOrganizer(organizer, site), { prefix: '/organizer' });
  await app.register(async (embed) => serveEmbed(embed, site), { prefix: '/embed' });
  await app.register(async (frames) => serveMaterialFrames(frames, site), { prefix: '/embed' });
  await app.register(async (frames) => serveDialogueFrames(frames, site), { prefix: '/embed' });
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
