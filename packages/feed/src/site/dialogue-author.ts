import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, problemOf } from '../shared/problem.ts';
import { bodyFor } from './bodies.ts';
import { faultsInPost, faultsOfPost } from './dialogue-forms.ts';
import { appealPage, authorAddress, authorDones, authorPageOf, changePostPage, noPostPage, withdrawPage } from './dialogue-own-page.ts';
import type { AuthorDone, AuthorSaid, ChangedWords, OwnPage } from './dialogue-own-page.ts';
import { languageOf } from './language.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { failedPage, nothingPage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import type { FieldFault } from './registration-fields.ts';
import { sendPrivate } from './registrations.ts';
import type { Language } from './words.ts';

/** How many links that open nothing one address may try in a minute. */
const mostTries = 20;
const tokenForm = /^[A-Za-z0-9_-]{43}$/;
const both = { config: { methods: ['GET', 'POST'] } };
const second = { config: { methods: [] } };

type TokenRequest = FastifyRequest<{ Params: { token: string }; Querystring: Query; Body: Query | undefined }>;

const languageFor = (request: FastifyRequest): Language => languageOf(single(request.query as Query, 'lang'), request.headers['accept-language']);

/**
 * The author's pages of a post. What the link opens only shows; each change is a form that is sent, and is answered by leading
 * back to the page, so that loading that again sends nothing.
 */
export async function serveAuthorPages(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl, operations } = site;
  await app.register(formbody, { bodyLimit: 524_288 });
  await app.register(rateLimit, { global: false });
  const tries = app.createRateLimit({ max: mostTries, timeWindow: 60_000 });

  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    const language = languageFor(request);
    if (problem.statusCode === 405) throw problem;
    if (problem.code === 'unauthorized') {
      const { isAllowed, isExceeded } = (await tries(request)) as { isAllowed: boolean; isExceeded?: boolean };
      if (!isAllowed && isExceeded) return sendPrivate(reply.header('retry-after', '60'), noPostPage(publicUrl, language, 'too-many-requests'), publicUrl, 429);
      return sendPrivate(reply, noPostPage(publicUrl, language), publicUrl, 404);
    }
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'page failed');
    reply.headers(problem.particulars.headers ?? {});
    return sendPrivate(reply, failedPage(language, `${publicUrl}${request.url}`), publicUrl, problem.statusCode);
  });

  /** The post that the address opens. */
  async function ownOf(request: TokenRequest): Promise<OwnPage> {
    const { token } = request.params;
    if (!tokenForm.test(token)) throw new Problem('unauthorized');
    const language = languageFor(request);
    const { body: post } = await operations.getOwnPost({ path: {}, query: {}, bearer: token });
    const { body: topic } = await operations.getTopic({ path: { topicId: post.topicId }, query: { language } });
    return { publicUrl, token, post: { ...post, question: topic.question }, topic, language };
  }

  const show = (reply: FastifyReply, page: Parameters<typeof sendPrivate>[1], status = 200) => sendPrivate(reply, page, publicUrl, status);
  const back = (reply: FastifyReply, own: OwnPage, said: string) => reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(`${authorAddress(own)}${said && `&${said}`}`, 303);

  app.get('/*', async (request, reply) => show(reply, nothingPage(publicUrl, languageFor(request)), 404));
  app.get('/:token', async (request: TokenRequest, reply) => show(reply, authorPageOf(await ownOf(request), saidIn(request.query))));

  app.get('/:token/change', both, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    if (!own.post.canChange) return show(reply, authorPageOf(own, { problem: 'post-not-changeable' }));
    return show(reply, changePostPage(own, writtenIn(own), []));
  });
  app.post('/:token/change', second, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    const { language } = own;
    if (!own.post.canChange) return back(reply, own, 'problem=post-not-changeable');
    const written = readWords(request.body ?? {});
    const again = (faults: FieldFault[], problem?: string) => show(reply, changePostPage(own, written, faults, problem), 422);
    const { limits } = (await operations.getPostForm({ path: { topicId: own.topic.id }, query: {} })).body;
    const faults = faultsInPost({ ...written, email: '' }, { limits }, language);
    if (faults.length > 0) return again(faults);
    const change = changeIn(own, written);
    try {
      if (Object.keys(change).length > 0) await operations.changePost({ path: {}, query: {}, bearer: own.token, body: bodyFor('changePost', change) });
      return back(reply, own, Object.keys(change).length > 0 ? 'done=changed' : '');
    } catch (error) {
      const problem = problemOf(error);
      if (problem.statusCode >= 500 || problem.code === 'unauthorized') throw error;
      const found = faultsOfPost(problem, language);
      return again(found ?? [], found ? undefined : problem.code);
    }
  });

  app.get('/:token/withdrawal', both, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    return show(reply, own.post.status === 'withdrawn' ? authorPageOf(own, undefined) : withdrawPage(own));
  });
  app.post('/:token/withdrawal', second, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    await operations.withdrawPost({ path: {}, query: {}, bearer: own.token });
    return back(reply, own, 'done=withdrawn');
  });

  app.get('/:token/appeal', both, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    return show(reply, own.post.canAppeal ? appealPage(own, '', []) : authorPageOf(own, { problem: whyNoAppeal(own) }));
  });
  app.post('/:token/appeal', second, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    if (!own.post.canAppeal) return back(reply, own, `problem=${whyNoAppeal(own)}`);
    const text = (single(request.body ?? {}, 'text') ?? '').replace(/\r\n?/g, '\n');
    const again = (faults: FieldFault[], problem?: string) => show(reply, appealPage(own, text, faults, problem), 422);
    const { limits } = (await operations.getPostForm({ path: { topicId: own.topic.id }, query: {} })).body;
    const faults = faultsInPost({ text, inLanguage: '', name: '', town: '', email: '' }, { limits }, own.language);
    if (faults.length > 0) return again(faults);
    try {
      await operations.appealPost({ path: {}, query: {}, bearer: own.token, body: bodyFor('appealPost', { text }) });
      return back(reply, own, 'done=appealed');
    } catch (error) {
      const problem = problemOf(error);
      if (problem.statusCode >= 500 || problem.code === 'unauthorized') throw error;
      const found = faultsOfPost(problem, own.language);
      return again(found ?? [], found ? undefined : problem.code);
    }
  });
}

const whyNoAppeal = ({ post }: OwnPage): string => (post.appeal === 'none' ? 'appeal-not-possible' : 'already-appealed');

/** What the step before this page did, by its short name in the address. */
function saidIn(query: Query): AuthorSaid | undefined {
  const done = single(query, 'done') ?? '';
  const problem = single(query, 'problem');
  if (Object.hasOwn(authorDones, done)) return { done: done as AuthorDone };
  return problem === undefined || !/^[a-z-]{1,40}$/.test(problem) ? undefined : { problem };
}

const writtenIn = ({ post }: OwnPage): ChangedWords => ({ text: post.originalText ?? '', inLanguage: post.inLanguage, name: post.name ?? '', town: post.town ?? '' });

function readWords(body: Query): ChangedWords {
  const one = (name: keyof ChangedWords) => single(body, name) ?? '';
  return { text: one('text').replace(/\r\n?/g, '\n'), inLanguage: one('inLanguage'), name: one('name').trim(), town: one('town').trim() };
}

/** Only what differs from what is kept; of a post that is to be said in other words, the text in any case. */
function changeIn(own: OwnPage, written: ChangedWords): Record<string, unknown> {
  const before = writtenIn(own);
  return {
    ...((written.text !== before.text || own.post.status === 'rephrase') && { text: written.text }),
    ...(written.inLanguage !== '' && written.inLanguage !== before.inLanguage && { inLanguage: written.inLanguage }),
    ...(written.name !== before.name && { name: written.name || null }),
    ...(written.town !== before.town && { town: written.town || null }),
  };
}
