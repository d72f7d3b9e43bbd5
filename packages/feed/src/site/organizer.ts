import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem, problemOf } from '../shared/problem.ts';
import type { Document } from './document.ts';
import { html } from './html.ts';
import { yourWords } from './moderation-parts.ts';
import { tellingModerators } from './moderation-words.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { alone, back, cookieName, languageFor, organizerOf } from './organizer-desk.ts';
import type { Request } from './organizer-desk.ts';
import { serveDialogue } from './organizer-dialogue.ts';
import { serveDoor } from './organizer-door.ts';
import { serveMessages } from './organizer-messages.ts';
import { deskAddress, deskNotice, eventsPage, signInPage } from './organizer-pages.ts';
import type { Desk } from './organizer-pages.ts';
import { serveLists } from './organizer-registrations.ts';
import { serveRuns } from './organizer-runs.ts';
import { serveSettings } from './organizer-setup.ts';
import { failedPage, noEventPage, nothingPage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import type { Language } from './words.ts';


/** As long as a session lives. */
const sessionSeconds = 12 * 3_600;
/** How many keys that open nothing one address may try in a minute. */
const mostTries = 10;

/**
 * Whether the request comes from a page of this feed: browsers say so themselves. What says nothing is no browser, or one
 * too old to keep a cookie from other sites.
 */
export function isFromHere({ headers }: Pick<FastifyRequest, 'headers'>, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}

const missing = ['registration-not-found', 'post-not-found', 'topic-not-found', 'not-found'];

/** The page, and below it what a moderator wrote who could not send it: it is in no other place. */
function withWords(page: Document, { body, url }: FastifyRequest, language: Language): Document {
  if (!url.includes('/dialogue/')) return page;
  const texts = Object.entries((body ?? {}) as Query).flatMap(([name, value]) => (/^(note|text|word|(explanation|question|introduction|rules|summary)\..*)$/.test(name) ? [value ?? ''].flat() : []));
  return { ...page, body: html`${page.body}${yourWords(tellingModerators(language), texts)}` };
}

/** The pages of the organizer, behind the partner's key. */
export async function serveOrganizer(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl, sessions } = site;
  const organizer = organizerOf(site);
  const { send, sessionOf, eventsOf } = organizer;
  await app.register(formbody, { bodyLimit: 262_144 });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  const tries = app.createRateLimit({ max: mostTries, timeWindow: 60_000 });
  const cookiePath = `${new URL(publicUrl).pathname.replace(/\/$/, '')}/organizer`;
  const cookieOptions = { path: cookiePath, httpOnly: true, sameSite: 'strict', secure: publicUrl.startsWith('https:'), maxAge: sessionSeconds } as const;

  /** Where the browser names the page that a form comes from, as `isFromHere` asks, and nobody else is told. */
  app.addHook('onSend', async (_request, reply) => void reply.header('referrer-policy', 'same-origin'));
  app.addHook('preHandler', async (request) => {
    const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (changes && !isFromHere(request, publicUrl)) throw new Problem('forbidden', { detail: 'another site' });
  });
  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    const desk: Desk = { publicUrl, language: languageFor(request) };
    if (problem.statusCode === 405 || request.routeOptions.url?.includes('/attendance/')) throw problem;
    if (problem.code === 'unauthorized') return send(reply.clearCookie(cookieName, { path: cookiePath }), withWords(signInPage(desk, false), request, desk.language), 401);
    if (problem.code === 'forbidden') {
      const isOther = problem.particulars.detail === 'another site';
      return send(reply, isOther ? deskNotice(desk, 'organizer', 'otherSite') : deskNotice(desk, 'notYours', 'notYoursAdvice'), 403);
    }
    if (problem.code === 'event-not-found' || problem.code === 'occurrence-not-found') return send(reply, noEventPage(publicUrl, desk.language), 404);
    if (missing.includes(problem.code)) return send(reply, nothingPage(publicUrl, desk.language), 404);
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'page failed');
    reply.headers(problem.particulars.headers ?? {});
    return send(reply, withWords(failedPage(desk.language, deskAddress(desk)), request, desk.language), problem.statusCode);
  });

  app.get('', async (request: Request, reply) => {
    const session = await sessionOf(request);
    return send(reply, eventsPage(session.desk, await eventsOf(session)));
  });
  app.post('/sign-in', alone, async (request: Request, reply) => {
    const desk: Desk = { publicUrl, language: languageFor(request) };
    const key = (single(request.body ?? {}, 'key') ?? '').trim();
    const token = key === '' ? undefined : await sessions.open(key);
    if (token === undefined) {
      const { isAllowed, isExceeded } = (await tries(request)) as { isAllowed: boolean; isExceeded?: boolean };
      if (!isAllowed && isExceeded) throw new Problem('too-many-requests', { headers: { 'retry-after': '60' } });
      return send(reply, signInPage(desk, true), 422);
    }
    return back(reply.setCookie(cookieName, token, cookieOptions), deskAddress(desk));
  });
  app.post('/sign-out', alone, async (request: Request, reply) => {
    const token = request.cookies[cookieName];
    if (token) await sessions.close(token);
    return back(reply.clearCookie(cookieName, { path: cookiePath }), deskAddress({ publicUrl, language: languageFor(request) }));
  });

  serveLists(app, site, organizer);
  await serveDoor(app, site, organizer);
  serveMessages(app, site, organizer);
  serveSettings(app, site, organizer);
  serveRuns(app, site, organizer);
  serveDialogue(app, site, organizer);
}
