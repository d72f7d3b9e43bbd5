import { randomUUID } from 'node:crypto';
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Post } from '@kopa/contract';
import { isLanguage, understand } from '../shared/language.ts';
import { Problem, problemOf } from '../shared/problem.ts';
import { bodyFor } from './bodies.ts';
import { authorAddress, noSuchPostPage, noTopicPage } from './dialogue-own-page.ts';
import { boardFrame, boardPage, topicsPage } from './dialogue-board-page.ts';
import type { BoardQuestion } from './dialogue-board-page.ts';
import { faultsInPost, faultsOfPost, noPost, readPost, reportPage, wordPage, writePage } from './dialogue-forms.ts';
import type { ReportPage, WordPage, WritePage } from './dialogue-forms.ts';
import { topicAddress } from './dialogue-parts.ts';
import { printPage, projectorPage } from './dialogue-room.ts';
import { languageName, views } from './dialogue-text.ts';
import { dialogueProblem, tellingOfDialogue } from './dialogue-words.ts';
import { render } from './document.ts';
import type { Document } from './document.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import type { Site } from './reads.ts';
import { sendPrivate } from './registrations.ts';
import type { FieldFault } from './registration-fields.ts';
import { telling } from './registration-words.ts';
import { answerFailures, languageFor, Missing, send, sendFreshOf } from './sending.ts';
import type { Request } from './sending.ts';
import { schemeOf } from './snippets.ts';
import type { Language } from './words.ts';

const both = { config: { methods: ['GET', 'POST'] } };
const second = { config: { methods: [] } };
const onlyPost = { config: { methods: ['POST'] } };

/** Whatever somebody wrote comes back to them with what is wrong with it, also when it is far too long. */
const mostBytes = 524_288;

interface TopicRoute {
  Params: { topicId: string };
  Querystring: Query;
  Body: Query | undefined;
}
type TopicRequest = Request & { params: TopicRoute['Params']; body: Query | undefined };

const isTopicId = (text: string) => /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const isPostId = (text: string | undefined): text is string => text !== undefined && /^[a-z0-9]{16}$/.test(text);
const postIdIn = (query: Query, name: string) => [single(query, name)].find(isPostId);

/** What is not there is a page that says so. */
const missing = (publicUrl: string, language: Language) => (error: unknown): never => {
  if (error instanceof Problem && error.code === 'topic-not-found') throw new Missing(noTopicPage(publicUrl, language));
  throw error;
};

/** The pages of dialogues: all topics, each with what people say, its forms, its wall and its print-out. */
export async function serveDialoguePages(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl } = site;
  await app.register(formbody, { bodyLimit: mostBytes });
  answerFailures(app, site);
  const fresh = async (request: Request, reply: FastifyReply, make: () => Promise<Document>) =>
    sendFreshOf(await site.reads.dialogueRevision(), request, reply, async () => render(await make().catch(missing(publicUrl, languageFor(request))), publicUrl));
  const known = (topicId: string, request: Request) => {
    if (!isTopicId(topicId)) throw new Missing(noTopicPage(publicUrl, languageFor(request)));
    return topicId;
  };
  const topics = (request: Request, reply: FastifyReply) => fresh(request, reply, () => topicsPage(site, languageFor(request), single(request.query, 'cursor')));
  const board = (request: Request, reply: FastifyReply, topicId: string) => fresh(request, reply, () => boardPage(site, boardQuestion(known(topicId, request), request)));

  app.get('/dialogue', async (request: Request, reply) => topics(request, reply));
  app.get('/dialogue-board', async (request: Request, reply) => {
    const topicId = single(request.query, 'topic');
    return topicId === undefined ? topics(request, reply) : board(request, reply, topicId);
  });
  app.get('/dialogue-board/projector', async (request: Request, reply) => {
    const { query } = request;
    return reply.redirect(topicAddress(publicUrl, known(single(query, 'topic') ?? '', request), languageFor(request), 'projector', { with: single(query, 'with') }), 302);
  });
  app.get<TopicRoute>('/dialogue/:topicId', async (request, reply) => board(request, reply, request.params.topicId));
  app.get<TopicRoute>('/dialogue/:topicId/projector', async (request, reply) =>
    fresh(request, reply, () => projectorPage(site, { topicId: known(request.params.topicId, request), language: languageFor(request), beside: languagesIn(request.query) })),
  );
  app.get<TopicRoute>('/dialogue/:topicId/print', async (request, reply) =>
    fresh(request, reply, () => printPage(site, { topicId: known(request.params.topicId, request), language: languageFor(request), all: single(request.query, 'translations') === 'all' })),
  );
  serveWriting(app, site);
  serveReporting(app, site);
  serveWords(app, site);
  serveReactions(app, site);
}

function boardQuestion(topicId: string, request: Request): BoardQuestion {
  const { query } = request;
  const only = single(query, 'in');
  const said = single(query, 'said');
  return {
    ...{ topicId, language: languageFor(request), view: views.find((each) => each === single(query, 'view')) ?? 'mine' },
    only: only !== undefined && isTag(only) ? understand(only) : undefined,
    thread: postIdIn(query, 'thread'),
    cursor: single(query, 'cursor'),
    said: said === 'reported' || said === 'proposed' ? said : undefined,
    counted: postIdIn(query, 'counted'),
  };
}

const isTag = (text: string) => /^(?=.{1,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text) && isLanguage(text);

/** Languages to show side by side: as many as there is room for. */
function languagesIn(query: Query): string[] {
  const asked = [query['with'] ?? []].flat().flatMap((value) => value.split(/[\s,]+/)).filter(isTag);
  return [...new Set(asked.map(understand))].slice(0, 3);
}

const keyIn = (body: Query): string => {
  const sent = single(body, 'idempotencyKey') ?? '';
  return /^[A-Za-z0-9_-]{16,128}$/.test(sent) ? sent : randomUUID();
};

/** The topic that a form is of; a page in its place where there is none. */
async function topicOf({ publicUrl, operations }: Site, request: TopicRequest) {
  const { topicId } = request.params;
  const language = languageFor(request);
  if (!isTopicId(topicId)) throw new Missing(noTopicPage(publicUrl, language));
  const [topic, form] = await Promise.all([
    operations.getTopic({ path: { topicId }, query: { language } }),
    operations.getPostForm({ path: { topicId }, query: {} }),
  ]).catch(missing(publicUrl, language));
  return { topic: topic.body, form: form.body, language };
}

/** The post that something is to be done with; a page in its place where readers see none. */
async function postOf({ publicUrl, reads }: Site, topicId: string, id: string | undefined, language: Language): Promise<Post> {
  const post = isPostId(id) ? await reads.publishedPost(topicId, id) : undefined;
  if (!post) throw new Missing(noSuchPostPage(publicUrl, topicId, language));
  return post;
}

/** Leads on after something was done, so that loading the page again sends nothing. */
const leadOn = (reply: FastifyReply, address: string) => reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(address, 303);

function serveWriting(app: FastifyInstance, site: Site): void {
  const { publicUrl, operations } = site;
  const start = async (request: TopicRequest): Promise<WritePage> => {
    const { topic, form, language } = await topicOf(site, request);
    const asked = single(request.query, 'reply-to');
    const parent = asked === undefined ? undefined : await postOf(site, topic.id, asked, language);
    return { publicUrl, topic, form, language, parent, written: noPost, faults: [], idempotencyKey: randomUUID(), formToken: form.formToken };
  };
  app.get<TopicRoute>('/dialogue/:topicId/write', both, async (request, reply) => sendPrivate(reply, writePage(await start(request as TopicRequest)), publicUrl));

  app.post<TopicRoute>('/dialogue/:topicId/write', second, async (request, reply) => {
    const body = request.body ?? {};
    const begun = await start(request as TopicRequest).catch((error: unknown) => {
      // The post that it answers may be gone by now; what was written is worth more than its place.
      if (error instanceof Missing && single(request.query, 'reply-to') !== undefined) return { gone: error };
      throw error;
    });
    if ('gone' in begun) {
      const page = await start({ params: request.params, query: { lang: single(request.query, 'lang') }, headers: request.headers } as unknown as TopicRequest);
      return sendPrivate(reply, writePage({ ...page, written: readPost(body), problem: 'parent-gone' }), publicUrl, 422);
    }
    const { language, form, topic } = begun;
    const page: WritePage = { ...begun, written: readPost(body), idempotencyKey: keyIn(body), formToken: single(body, 'formToken') || begun.formToken };
    const again = (faults: FieldFault[], problem?: string) => {
      const anew = problem === 'idempotency-key-reused' ? { idempotencyKey: randomUUID() } : problem === 'looks-automatic' ? { formToken: form.formToken } : {};
      return sendPrivate(reply, writePage({ ...page, ...anew, faults, problem }), publicUrl, 422);
    };
    const step = single(body, 'step');
    if (step === 'edit') return sendPrivate(reply, writePage(page), publicUrl);
    const faults = faultsInPost(page.written, form, language);
    if (faults.length > 0) return again(faults);
    try {
      const guesses = page.written.inLanguage === '' || step !== 'send' ? await guessesOf(site, page) : [];
      const inLanguage = page.written.inLanguage || guesses[0]?.language || topic.allowedLanguages[0] || language;
      if (step !== 'send') {
        const known = page.written.inLanguage === '' ? guesses : [];
        return sendPrivate(reply, writePage({ ...page, written: { ...page.written, inLanguage }, guesses: known }), publicUrl);
      }
      const { text, name, town, email } = page.written;
      const sent = {
        ...{ text, inLanguage, language, formToken: page.formToken, website: single(body, 'website') ?? '' },
        ...(name.trim() && { name: name.trim() }),
        ...(town.trim() && { town: town.trim() }),
        ...(email && { email }),
        ...(page.parent && { replyTo: page.parent.id }),
      };
      const { token } = (await operations.createPost({ path: { topicId: topic.id }, query: {}, idempotencyKey: page.idempotencyKey, body: bodyFor('createPost', sent) })).body;
      return leadOn(reply, `${authorAddress({ publicUrl, token, language })}&done=sent`);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.statusCode >= 500) throw error;
      const found = faultsOfPost(problem, language);
      reply.headers(problem.particulars.headers ?? {});
      return again(found ?? [], found ? undefined : problem.code);
    }
  });
}

/** The languages that the text may be in, among those that the topic takes; none where it is too short to tell. */
async function guessesOf({ operations }: Site, { written, topic }: WritePage) {
  const { items } = (await operations.guessLanguage({ path: {}, query: {}, body: { text: written.text } })).body;
  const { allowedLanguages: allowed } = topic;
  return items.filter(({ language }) => allowed.length === 0 || allowed.some((each) => understand(each) === language));
}

function serveReporting(app: FastifyInstance, site: Site): void {
  const { publicUrl, operations } = site;
  const start = async (request: TopicRequest): Promise<ReportPage> => {
    const { topic, language } = await topicOf(site, request);
    const post = await postOf(site, topic.id, single(request.query, 'post'), language);
    return { publicUrl, topic, post, language, written: { reasonCode: '', text: '', email: '' }, faults: [], idempotencyKey: randomUUID() };
  };
  app.get<TopicRoute>('/dialogue/:topicId/report', both, async (request, reply) => sendPrivate(reply, reportPage(await start(request as TopicRequest)), publicUrl));

  app.post<TopicRoute>('/dialogue/:topicId/report', second, async (request, reply) => {
    const body = request.body ?? {};
    const begun = await start(request as TopicRequest);
    const { language, post, topic } = begun;
    const one = (name: string) => single(body, name) ?? '';
    const written = { reasonCode: one('reasonCode'), text: one('text'), email: one('email').trim() };
    const page: ReportPage = { ...begun, written, idempotencyKey: keyIn(body) };
    const again = (faults: FieldFault[], problem?: string) =>
      sendPrivate(reply, reportPage({ ...page, ...(problem === 'idempotency-key-reused' && { idempotencyKey: randomUUID() }), faults, problem }), publicUrl, 422);
    if (written.reasonCode === '') return again([{ id: 'reasonCode', text: dialogueProblem('reason-missing', language) }]);
    const sent = { reasonCode: written.reasonCode, language, website: one('website'), ...(written.text.trim() && { text: written.text }), ...(written.email && { email: written.email }) };
    try {
      await operations.reportPost({ path: { postId: post.id }, query: {}, idempotencyKey: page.idempotencyKey, body: bodyFor('reportPost', sent) });
      return leadOn(reply, topicAddress(publicUrl, topic.id, language, '', { said: 'reported' }));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.statusCode >= 500) throw error;
      const found = faultsOfPost(problem, language);
      return again(found ?? [], found ? undefined : problem.code);
    }
  });
}

function serveWords(app: FastifyInstance, site: Site): void {
  const { publicUrl, operations } = site;
  const start = async (request: TopicRequest): Promise<WordPage> => {
    const { topic, language } = await topicOf(site, request);
    return { publicUrl, topic, language, written: { word: '', inLanguage: '', explanation: '' }, faults: [], idempotencyKey: randomUUID() };
  };
  app.get<TopicRoute>('/dialogue/:topicId/word', both, async (request, reply) => sendPrivate(reply, wordPage(await start(request as TopicRequest)), publicUrl));

  app.post<TopicRoute>('/dialogue/:topicId/word', second, async (request, reply) => {
    const body = request.body ?? {};
    const begun = await start(request as TopicRequest);
    const { language, topic } = begun;
    const one = (name: string) => single(body, name) ?? '';
    const written = { word: one('word'), inLanguage: one('inLanguage') || language, explanation: one('explanation').replace(/\r\n?/g, '\n') };
    const page: WordPage = { ...begun, written, idempotencyKey: keyIn(body) };
    const again = (faults: FieldFault[], problem?: string) =>
      sendPrivate(reply, wordPage({ ...page, ...(problem === 'idempotency-key-reused' && { idempotencyKey: randomUUID() }), faults, problem }), publicUrl, 422);
    const faults = wordFaults(written, language);
    if (faults.length > 0) return again(faults);
    const sent = { word: written.word, inLanguage: written.inLanguage, explanations: { [language]: written.explanation }, website: one('website') };
    try {
      await operations.proposeGlossaryEntry({ path: { topicId: topic.id }, query: {}, idempotencyKey: page.idempotencyKey, body: bodyFor('proposeGlossaryEntry', sent) });
      return leadOn(reply, topicAddress(publicUrl, topic.id, language, '', { said: 'proposed' }));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.statusCode >= 500) throw error;
      // A word and its explanation are checked as posts are; the fault belongs to the longer one.
      const found = faultsOfPost(problem, language)?.map((fault) => (fault.id === 'text' || fault.id === 'explanations' ? { ...fault, id: 'explanation' } : fault));
      return again(found ?? [], found ? undefined : problem.code);
    }
  });
}

/** What is missing or too long, before anything is asked of the feed. */
function wordFaults({ word, explanation }: WordPage['written'], language: Language): FieldFault[] {
  const tell = tellingOfDialogue(language);
  const names = { word: tell('word'), explanation: tell('explanation', { language: languageName(language, language) }) };
  const missingIn = (id: 'word' | 'explanation', text: string) => (text.trim() === '' ? [{ id, text: dialogueProblem('post-empty', language) }] : []);
  const longIn = (id: 'word' | 'explanation', text: string, most: number) => (text.length > most ? [{ id, text: telling(language)('tooLong', { field: names[id] }) }] : []);
  return [...missingIn('word', word), ...longIn('word', word, 60), ...missingIn('explanation', explanation), ...longIn('explanation', explanation, 500)];
}

/** Counts a reaction, and leads back to the post. */
function serveReactions(app: FastifyInstance, site: Site): void {
  const { publicUrl, operations } = site;
  app.post<TopicRoute>('/dialogue/:topicId/reaction', onlyPost, async (request, reply) => {
    const body = request.body ?? {};
    const { topic, language } = await topicOf(site, request as TopicRequest);
    const post = await postOf(site, topic.id, single(body, 'post'), language);
    const reaction = bodyFor('reactToPost', { reaction: single(body, 'reaction') ?? '' });
    await operations.reactToPost({ path: { postId: post.id }, query: {}, idempotencyKey: randomUUID(), body: reaction });
    const kept = ['view', 'in', 'thread', 'cursor'].map((name): [string, string | undefined] => [name, single(body, name)]);
    return leadOn(reply, `${topicAddress(publicUrl, topic.id, language, '', { ...Object.fromEntries(kept), counted: post.id })}#post-${post.id}`);
  });
}

/** The board alone, for frames. */
export async function serveDialogueFrames(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl } = site;
  answerFailures(app, site);
  app.get('/dialogue-board', async (request: Request, reply) => {
    const language = languageFor(request);
    const topicId = single(request.query, 'topic') ?? '';
    reply.removeHeader('x-frame-options');
    if (!isTopicId(topicId)) return send(site, reply, noTopicPage(publicUrl, language), 404);
    return sendFreshOf(await site.reads.dialogueRevision(), request, reply, () => boardFrame(site, topicId, { language, accent: single(request.query, 'accent'), scheme: schemeOf(request.query) }).catch(missing(publicUrl, language)));
  });
}
