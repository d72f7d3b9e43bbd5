import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Report } from '@kopa/contract';
import type { DeskPost, DeskTopic } from '../shared/moderation-desk.ts';
import { Problem, problemOf } from '../shared/problem.ts';
import { utcDateTime } from '../shared/time.ts';
import { bodyFor } from './bodies.ts';
import { addDays } from './dates.ts';
import { codeOf, shortName } from './moderation.ts';
import { decisionIn, otherLanguages, readWritten, translationIn } from './moderation-form.ts';
import type { Written } from './moderation-form.ts';
import type { Failed } from './moderation-parts.ts';
import { tellingModerators } from './moderation-words.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { alone, back, both, saidIn, second } from './organizer-desk.ts';
import type { Organizer, Session } from './organizer-desk.ts';
import { dialogueAddress, logPage, postAddress, postPage, queuePage, reportsPage, topicPostsPage, topicsPage, wordsPage } from './organizer-dialogue-pages.ts';
import type { DialogueDesk, TranslationDraft, WordDraft } from './organizer-dialogue-pages.ts';
import { draftOf, emptyForm, formOf, newTopicId, readForm, topicFieldAt, topicFormPage } from './organizer-topic.ts';
import type { Choice, TopicForm } from './organizer-topic.ts';
import type { Site } from './reads.ts';
import { publishedLanguages } from '../shared/language.ts';

type Request = FastifyRequest<{ Params: { postId: string; topicId: string; entryId: string }; Querystring: Query; Body: Query | undefined }>;
type At = DialogueDesk & Session;

const idForm = /^[a-z0-9]{16}$/;
const topicForm = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const mostReports = 200;
/** Errors that a page of their own explains; whatever else happens, the form is shown again with what was written. */
const elsewhere = [401, 403, 404, 429];
const atForm = ['report-not-found', 'glossary-entry-not-found', 'no-translator'];

type Desks = ReturnType<typeof desksOf>;

/** What the pages of the desk have in common: who asks, and how failures are told. */
function desksOf({ operations, moderation }: Site, { send, sessionOf }: Organizer) {
  async function deskOf(request: FastifyRequest): Promise<At> {
    const session = await sessionOf(request);
    refuseStrange(request.params as Partial<Request['params']>);
    const { desk, partnerId, bearer } = session;
    const [waiting, topics, board] = await Promise.all([moderation.waiting(partnerId), moderation.topics(partnerId), operations.getBoard({ path: {}, query: {}, bearer })]);
    return {
      ...session,
      ...{ language: desk.language, tell: tellingModerators(desk.language), ...moderation.words(desk.language), partner: shortName(desk.partner ?? partnerId) },
      ...{ waiting, topics, isPaused: board.body.isPaused, canPropose: moderation.canPropose, said: saidIn(request.query as Query, desk) },
    };
  }

  /** The problem to show beside the form, and its status; thrown on where a page of its own explains it. */
  function explained(request: FastifyRequest, reply: FastifyReply, error: unknown): { problem: Problem; status: number } {
    const problem = problemOf(error);
    if (elsewhere.includes(problem.statusCode) && !atForm.includes(problem.code)) throw error;
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'page failed');
    reply.headers(problem.particulars.headers ?? {});
    return { problem, status: problem.code === 'invalid-body' ? 422 : problem.statusCode };
  }

  return { send, deskOf, explained };
}

/** What waits for the moderators of a partner's dialogues, and what they can do: the contract's operations behind plain forms. */
export function serveDialogue(app: FastifyInstance, site: Site, organizer: Organizer): void {
  const desks = desksOf(site, organizer);
  serveQueue(app, site, desks);
  servePosts(app, site, desks);
  serveWords(app, site, desks);
  serveTopics(app, site, desks);
}

/** What nobody has read yet, what is reported and appealed, and the emergency brake. */
function serveQueue(app: FastifyInstance, { operations }: Site, { send, deskOf }: Desks): void {
  app.get('/dialogue', async (request: Request, reply) => {
    const of = await deskOf(request);
    const one = (name: string) => single(request.query, name) || undefined;
    const topic = one('topic');
    const question = { topic: topic !== undefined && topicForm.test(topic) ? topic : undefined, inLanguage: one('inLanguage') };
    const cursor = one('cursor');
    const query = { ...(question.topic && { topic: question.topic }), ...(question.inLanguage && { inLanguage: question.inLanguage }), ...(cursor && { cursor }), limit: 20 };
    const { body } = await operations.listQueue({ path: {}, query, bearer: of.bearer });
    return send(reply, queuePage(of, body, question));
  });
  app.get('/dialogue/reports', async (request: Request, reply) => {
    const of = await deskOf(request);
    const reports: Report[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = (await operations.listReports({ path: {}, query: { limit: 100, ...(cursor !== undefined && { cursor }) }, bearer: of.bearer })).body;
      reports.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined && reports.length < mostReports);
    return send(reply, reportsPage(of, reports));
  });
  app.post('/dialogue/board', alone, async (request: Request, reply) => {
    const of = await deskOf(request);
    const isPaused = single(request.body ?? {}, 'paused') === 'true';
    await operations.pauseBoard({ path: {}, query: {}, bearer: of.bearer, body: bodyFor('pauseBoard', { isPaused }) });
    return back(reply, dialogueAddress(of, '/topics', { said: 'done' }));
  });
}

/** One post: shown, decided on, and translated. */
function servePosts(app: FastifyInstance, { operations, moderation }: Site, { send, deskOf, explained }: Desks): void {
  const again = async (reply: FastifyReply, of: At, postId: string, status: number, failed?: Failed, draft?: TranslationDraft) => send(reply, postPage(of, await moderation.post(of.partnerId, postId), failed, draft), status);
  app.get('/dialogue/post/:postId', both, async (request: Request, reply) => again(reply, await deskOf(request), request.params.postId, 200));
  app.post('/dialogue/post/:postId', second, async (request: Request, reply) => {
    const of = await deskOf(request);
    const { postId } = request.params;
    const written = readWritten(request.body);
    try {
      const code = await decide(of, postId, written);
      if (code !== undefined) return await again(reply, of, postId, 422, { code, written });
    } catch (error) {
      const { problem, status } = explained(request, reply, error);
      return again(reply, of, postId, status, { code: codeOf(problem), written });
    }
    const { from, topic, inLanguage } = request.query;
    const question = { topic: single({ topic }, 'topic'), inLanguage: single({ inLanguage }, 'inLanguage') };
    return back(reply, from === 'queue' ? dialogueAddress(of, '', { ...question, said: 'done' }) : postAddress(of, postId, { said: 'done' }));
  });
  app.post('/dialogue/post/:postId/translation', alone, async (request: Request, reply) => {
    const of = await deskOf(request);
    const { postId } = request.params;
    const step = single(request.body ?? {}, 'step') ?? '';
    const written = readWritten(request.body);
    try {
      const found = await moderation.post(of.partnerId, postId);
      if (step === 'propose') return send(reply, postPage(of, found, undefined, await proposed(of, found, written)));
      await translate(of, found, written, step);
    } catch (error) {
      const { problem, status } = explained(request, reply, error);
      return again(reply, of, postId, status, undefined, { code: codeOf(problem), written });
    }
    return back(reply, `${postAddress(of, postId, { said: step === 'remove' ? 'done' : 'saved' })}#translations`);
  });

  /** Decides on a post; answers the code of what is missing in the form. */
  async function decide({ bearer, partnerId }: At, postId: string, written: Written): Promise<string | undefined> {
    const decision = decisionIn(written);
    if ('code' in decision) return decision.code;
    const at = { path: { postId }, query: {}, bearer };
    if (decision.kind === 'post') await operations.moderatePost({ ...at, body: decision.moderation });
    if (decision.kind === 'appeal') await operations.answerAppeal({ ...at, body: decision.answer });
    if (decision.kind === 'reports') await moderation.answerReports(partnerId, postId, decision.answer);
    return undefined;
  }

  async function translate({ bearer }: At, { post, topic }: DeskPost, written: Written, step: string): Promise<void> {
    const { language } = written;
    const known = otherLanguages(post, [...Object.keys(post.translations), ...publishedLanguages, ...(topic.draft.allowedLanguages ?? [])]);
    if (!known.includes(language)) throw new Problem('invalid-body', { errors: [{ pointer: '/text', detail: 'It is in no language that is offered.' }] });
    const at = { path: { postId: post.id, language }, query: {}, bearer };
    if (step === 'remove') await operations.removeTranslation(at);
    else await operations.translatePost({ ...at, body: translationIn(written, step === 'reviewed') });
  }

  /** What a machine proposes in the field; nothing of it is kept. */
  async function proposed({ bearer }: At, { post }: DeskPost, written: Written): Promise<TranslationDraft> {
    const { text } = (await operations.proposeTranslation({ path: { postId: post.id, language: written.language }, query: {}, bearer })).body;
    return { written: { ...written, text, proposed: text } };
  }
}

/** Words that somebody has explained. */
function serveWords(app: FastifyInstance, { operations }: Site, { send, deskOf, explained }: Desks): void {
  const show = async (reply: FastifyReply, of: At, status: number, draft?: WordDraft) => {
    const { glossary } = (await operations.listQueue({ path: {}, query: { limit: 1 }, bearer: of.bearer })).body;
    return send(reply, wordsPage(of, glossary, draft), status);
  };
  app.get('/dialogue/words', async (request: Request, reply) => show(reply, await deskOf(request), 200));
  app.post('/dialogue/words/:entryId', alone, async (request: Request, reply) => {
    const of = await deskOf(request);
    const { entryId } = request.params;
    const body = request.body ?? {};
    const word = (single(body, 'word') ?? '').trim();
    const fields = Object.keys(body).filter((name) => name.startsWith('explanation.'));
    const explanations = Object.fromEntries(fields.map((name) => [name.slice('explanation.'.length), (single(body, name) ?? '').trim()]).filter(([, text]) => text !== ''));
    const status = single(body, 'status') ?? '';
    try {
      const review = bodyFor('reviewGlossaryEntry', status === 'refused' ? { status } : { status, word, explanations });
      await operations.reviewGlossaryEntry({ path: { entryId }, query: {}, bearer: of.bearer, body: review });
    } catch (error) {
      const { problem, status: answered } = explained(request, reply, error);
      return show(reply, { ...of, said: undefined }, answered, { id: entryId, code: problem.code === 'invalid-body' ? 'word-wrong' : problem.code, word, explanations });
    }
    return back(reply, dialogueAddress(of, '/words', { said: 'done' }));
  });
}

/** The questions of the partner: their form, their posts, and what was done. */
function serveTopics(app: FastifyInstance, { operations, moderation, reads }: Site, { send, deskOf, explained }: Desks): void {
  app.get('/dialogue/topics', async (request: Request, reply) => send(reply, topicsPage(await deskOf(request))));
  app.get('/dialogue/topic/:topicId/posts', async (request: Request, reply) => {
    const of = await deskOf(request);
    const from = Math.min(Math.max(Number.parseInt(single(request.query, 'from') ?? '', 10) || 0, 0), 1_000_000);
    const topic = await moderation.topic(of.partnerId, request.params.topicId);
    const { items, next } = await moderation.posts(of.partnerId, topic.id, from);
    return send(reply, topicPostsPage(of, topic, items, next));
  });
  app.get('/dialogue/topic/:topicId/log', async (request: Request, reply) => {
    const of = await deskOf(request);
    const topic = await moderation.topic(of.partnerId, request.params.topicId);
    const cursor = single(request.query, 'cursor');
    return send(reply, logPage(of, topic, (await operations.listModerationActions({ path: { topicId: topic.id }, query: { limit: 100, ...(cursor && { cursor }) }, bearer: of.bearer })).body));
  });
  app.get('/dialogue/new', both, async (request: Request, reply) => showForm(reply, await deskOf(request), 200, undefined, emptyForm()));
  app.post('/dialogue/new', second, async (request: Request, reply) => save(request, reply, await deskOf(request), undefined));
  app.get('/dialogue/topic/:topicId', both, async (request: Request, reply) => {
    const of = await deskOf(request);
    const topic = await moderation.topic(of.partnerId, request.params.topicId);
    return showForm(reply, of, 200, topic, formOf(topic.draft, of.timeZone));
  });
  app.post('/dialogue/topic/:topicId', second, async (request: Request, reply) => {
    const of = await deskOf(request);
    return save(request, reply, of, await moderation.topic(of.partnerId, request.params.topicId));
  });

  async function showForm(reply: FastifyReply, of: At, status: number, topic: DeskTopic | undefined, form: TopicForm, problem?: Problem): Promise<FastifyReply> {
    const at = topic ? `/topic/${topic.id}` : '/new';
    const faults = problem && faultsOf(problem);
    const code = problem && faults?.length === 0 ? problem.code : undefined;
    return send(reply, topicFormPage(of, { topicId: topic?.id, form, ...(faults && { faults }), code, address: dialogueAddress(of, at), at, ...(await choicesFor(of)) }), status);
  }

  /** The partner's events to come, and its materials. */
  async function choicesFor({ partnerId, language }: At): Promise<{ events: Choice[]; materials: Choice[] }> {
    const from = addDays(utcDateTime(Date.now()).slice(0, 10), -30);
    const [{ items: occurrences }, { items: materials }] = await Promise.all([
      reads.listOccurrences({ partner: [partnerId], from, to: addDays(from, 300), language, limit: 200 }),
      reads.listMaterials({ partner: [partnerId], language, limit: 100 }),
    ]);
    const events = new Map(occurrences.map(({ eventId, title, start }) => [eventId, `${title.text} (${start.slice(0, 10)})`]));
    return { events: [...events].map(([id, name]) => ({ id, name })), materials: materials.map(({ id, name }) => ({ id, name: name.text })) };
  }

  async function save(request: Request, reply: FastifyReply, of: At, topic: DeskTopic | undefined): Promise<FastifyReply> {
    const body = request.body ?? {};
    const form = readForm(body);
    const topicId = topic?.id ?? newTopicId(form);
    try {
      const draft = draftOf(form, topic?.draft, { timeZone: of.timeZone, now: Date.now(), isClosing: single(body, 'step') === 'close' });
      await operations.editTopic({ path: { topicId }, query: {}, bearer: of.bearer, body: bodyFor('editTopic', draft) });
    } catch (error) {
      const problem = problemOf(error);
      const isOfField = problem.code === 'event-not-found' || problem.code === 'material-not-found';
      return showForm(reply, of, isOfField ? 422 : explained(request, reply, error).status, topic, form, problem);
    }
    return back(reply, dialogueAddress(of, `/topic/${topicId}`, { said: 'saved' }));
  }
}

/** What no identifier of ours looks like is not looked for. */
function refuseStrange({ postId, topicId, entryId }: Partial<Request['params']>): void {
  if (postId !== undefined && !idForm.test(postId)) throw new Problem('post-not-found');
  if (topicId !== undefined && !topicForm.test(topicId)) throw new Problem('topic-not-found');
  if (entryId !== undefined && !idForm.test(entryId)) throw new Problem('not-found');
}

function faultsOf({ code, particulars }: Problem): string[] {
  if (code === 'event-not-found') return ['eventId'];
  if (code === 'material-not-found') return ['materialId'];
  return code === 'invalid-body' ? [...new Set((particulars.errors ?? []).map(({ pointer = '' }) => topicFieldAt(pointer)))] : [];
}
