import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LinkPost } from '../shared/moderation-desk.ts';
import { Problem, problemOf } from '../shared/problem.ts';
import { html } from './html.ts';
import { languageOf } from './language.ts';
import { decisionIn, otherLanguages, readWritten } from './moderation-form.ts';
import type { Written } from './moderation-form.ts';
import { decidePage, linkAddress, noLinkPage, spentPage } from './moderation-page.ts';
import type { LinkPage } from './moderation-page.ts';
import { yourWords } from './moderation-parts.ts';
import type { Moderating } from './moderation-parts.ts';
import { tellingModerators } from './moderation-words.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { failedPage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import { sendPrivate } from './registrations.ts';
import type { Language } from './words.ts';

/** How many links that open nothing one address may try in a minute. */
const mostTries = 20;
const tokenForm = /^[A-Za-z0-9_-]{43}$/;

type LinkRequest = FastifyRequest<{ Params: { token: string }; Querystring: Query; Body: Query | undefined }>;

const languageFor = (request: FastifyRequest): Language => languageOf(single(request.query as Query, 'lang'), request.headers['accept-language']);

/** What pages for moderators of a partner are made with. */
export async function moderatingFor({ moderation, reads }: Pick<Site, 'moderation' | 'reads'>, partnerId: string, language: Language): Promise<Moderating> {
  const { items } = await reads.listPartners({ language, limit: 200 });
  const partner = items.find(({ id }) => id === partnerId);
  return { language, tell: tellingModerators(language), ...moderation.words(language), timeZone: partner?.timeZone ?? 'UTC', partner: shortName(partner?.name.text ?? partnerId) };
}

/** As long as the name of who translated may be. */
export const shortName = (name: string): string => [...name].slice(0, 100).join('');

/** The code by which a moderator is told what is wrong with a form. */
export function codeOf(problem: Problem): string {
  if (problem.code !== 'invalid-body') return problem.code;
  const pointer = problem.particulars.errors?.[0]?.pointer;
  if (pointer === '/reasonCode') return 'reason-missing';
  return pointer === '/text' || pointer === '/by' ? 'translation-wrong' : pointer === '/note' ? 'note-too-long' : 'invalid-body';
}

/**
 * The pages behind the links in mails to moderators. Opening one only shows the post; the decision is a form that is sent,
 * and it uses the link up.
 */
export async function serveModerationLinks(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl, moderation } = site;
  await app.register(formbody, { bodyLimit: 262_144 });
  await app.register(rateLimit, { global: false });
  const tries = app.createRateLimit({ max: mostTries, timeWindow: 60_000 });
  const send = (reply: FastifyReply, page: Parameters<typeof sendPrivate>[1], status = 200) => sendPrivate(reply, page, publicUrl, status);
  const plainly = (request: FastifyRequest, token: string) => {
    const language = languageFor(request);
    return { publicUrl, token, language, tell: tellingModerators(language) };
  };

  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    if (problem.statusCode === 405) throw problem;
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'page failed');
    reply.headers(problem.particulars.headers ?? {});
    const { token } = request.params as { token?: string };
    const { tell, language } = plainly(request, token ?? '');
    const page = failedPage(language, token === undefined ? `${publicUrl}${request.url}` : linkAddress(publicUrl, token, language));
    const { note, text } = readWritten(request.body as Query | undefined);
    return send(reply, { ...page, body: html`${page.body}${yourWords(tell, [note, text])}` }, problem.statusCode);
  });

  /** What the address opens; where that is nothing, it has been answered. */
  async function opened(request: LinkRequest, reply: FastifyReply, written?: Written): Promise<{ of: LinkPage; link: LinkPost } | undefined> {
    const { token } = request.params;
    const link = tokenForm.test(token) ? await moderation.openLink(token) : undefined;
    if (link) return { of: { ...(await moderatingFor(site, link.topic.partnerId, languageFor(request))), publicUrl, token }, link };
    const { isAllowed, isExceeded } = (await tries(request)) as { isAllowed: boolean; isExceeded?: boolean };
    const isTooMany = !isAllowed && isExceeded;
    if (isTooMany) reply.header('retry-after', '60');
    send(reply, noLinkPage(plainly(request, encodeURIComponent(token)), isTooMany ? 'tooMany' : 'linkUnknown', written), isTooMany ? 429 : 404);
    return undefined;
  }

  app.get('/*', async (request, reply) => send(reply, noLinkPage(plainly(request, ''), 'linkUnknown'), 404));
  app.get('/:token', { config: { methods: ['GET', 'POST'] } }, async (request: LinkRequest, reply) => {
    const found = await opened(request, reply);
    if (!found) return reply;
    const { of, link } = found;
    if (link.state === 'open') return send(reply, decidePage(of, link));
    return send(reply, spentPage(of, link, link.state === 'used' && single(request.query, 'said') === 'decided' ? 'decided' : link.state));
  });
  app.post('/:token', { config: { methods: [] } }, async (request: LinkRequest, reply) => {
    const written = readWritten(request.body);
    const found = await opened(request, reply, written);
    if (!found) return reply;
    const { of, link } = found;
    if (link.state !== 'open') return send(reply, spentPage(of, link, link.state, written), 409);
    try {
      const decision = decisionIn(written);
      if ('code' in decision) return send(reply, decidePage(of, link, { code: decision.code, written }), 422);
      if (decision.kind === 'post' && decision.translation && otherLanguages(link.post, [written.language]).length === 0) return send(reply, decidePage(of, link, { code: 'translation-wrong', written }), 422);
      await moderation.actByLink(of.token, decision);
      return reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(`${linkAddress(publicUrl, of.token, of.language)}&said=decided`, 303);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.statusCode >= 500) request.log.error({ err: error }, 'decision failed');
      const now = await moderation.openLink(of.token);
      if (!now) throw problem;
      reply.headers(problem.particulars.headers ?? {});
      if (now.state !== 'open') return send(reply, spentPage(of, now, now.state, written), 409);
      return send(reply, decidePage(of, now, { code: codeOf(problem), written }), problem.code === 'invalid-body' ? 422 : problem.statusCode);
    }
  });
}
