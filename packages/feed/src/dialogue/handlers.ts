import type { ModerationHint, PostReceipt, PostRequest } from '@kopa/contract';
import type { Handlers } from '../shared/contract.ts';
import type { Database } from '../shared/database.ts';
import { formToken } from '../shared/form-token.ts';
import { once } from '../shared/idempotency.ts';
import type { Ledger } from '../shared/ledger.ts';
import { Problem } from '../shared/problem.ts';
import { refuseRobots } from '../shared/robots.ts';
import { utcDateTime } from '../shared/time.ts';
import { proposeEntry, react, report } from './answering.ts';
import { blockedWords, hintsOf } from './hints.ts';
import type { IsBlocked } from './hints.ts';
import { guessLanguage } from './language-guess.ts';
import { addPostToken, appealPost, changePost, openedPost, ownPostOf, withdrawPost } from './own-post.ts';
import { limits } from './post-text.ts';
import { post } from './posting.ts';
import { getTopic, listPosts, listTopics } from './reading.ts';
import { isPaused, postAt, requireTopics, topicAt } from './store.ts';
import type { Stream } from './stream.ts';
import { authorPage, stateOf } from './view.ts';

export interface DialogueOptions {
  publicUrl: string;
  stream: Stream;
  /** Posts of one topic in a minute, above which each must come with a piece of work; 0: never. */
  proofAbove: number;
  /** Words at which a moderator may want to look; they refuse nothing. */
  blockedWords?: string[];
  /** Keeps what was withdrawn; without it, a restored backup has it back. */
  ledger?: Pick<Ledger, 'append'>;
}

type ReaderOperations =
  | 'listTopics'
  | 'getTopic'
  | 'listPosts'
  | 'getPostForm'
  | 'guessLanguage'
  | 'createPost'
  | 'getOwnPost'
  | 'changePost'
  | 'withdrawPost'
  | 'appealPost'
  | 'reportPost'
  | 'reactToPost'
  | 'proposeGlossaryEntry'
  | 'subscribe';

/** The operations of the contract's slice `dialogue` that readers and authors use. */
export function dialogueHandlers(database: Database, { publicUrl, stream, proofAbove, blockedWords: list = [], ledger }: DialogueOptions): Pick<Handlers, ReaderOperations> {
  const { q } = database;
  const isBlocked = blockedWords(list);
  const own = async (id: string) => ownPostOf(q, await postAt(q, id));
  return {
    listTopics: async ({ query }) => ({ status: 200, body: await listTopics(database, publicUrl, query) }),
    getTopic: async ({ path, query }) => ({ status: 200, body: await getTopic(database, publicUrl, path.topicId, query.language) }),
    listPosts: async ({ path, query }) => ({ status: 200, body: await listPosts(database, path.topicId, query) }),
    getPostForm: async ({ path }) => {
      const topic = await topicAt(q, path.topicId);
      const now = await database.now(q);
      return { status: 200, body: { state: stateOf(topic, now), isPaused: await isPaused(q, topic.partner_id), formToken: await formToken(database, topic.id, now), now: utcDateTime(now), limits } };
    },
    guessLanguage: async ({ body }) => ({ status: 200, body: { items: await guessLanguage(body.text) } }),
    createPost: async ({ path: { topicId }, body, idempotencyKey }) => {
      await topicAt(q, topicId);
      const now = await database.now(q);
      await refuseRobots(database, topicId, body, now, async () => proofAbove > 0 && (await inTheLastMinute(database, topicId, now)) >= proofAbove);
      return { status: 201, body: await createPost(database, publicUrl, topicId, body, await hintsFor(body, body.inLanguage, isBlocked), idempotencyKey!) };
    },
    getOwnPost: async ({ bearer }) => ({ status: 200, body: await ownPostOf(q, await openedPost(q, bearer!)) }),
    changePost: async ({ bearer, body }) => {
      const row = await openedPost(q, bearer!);
      const hints = await hintsFor({ ...row, ...body }, body.inLanguage ?? row.language, isBlocked);
      await database.write(async (tx) => changePost(tx, row, body, hints, await database.now(tx)));
      return { status: 200, body: await own(row.id) };
    },
    withdrawPost: async ({ bearer }) => {
      const row = await openedPost(q, bearer!);
      await database.write(async (tx) => withdrawPost(tx, row, await database.now(tx), ledger));
      return { status: 204, body: undefined };
    },
    appealPost: async ({ bearer, body }) => {
      const row = await openedPost(q, bearer!);
      await database.write(async (tx) => appealPost(tx, row, body.text, await database.now(tx)));
      return { status: 200, body: await own(row.id) };
    },
    reportPost: async ({ path: { postId }, body, idempotencyKey }) => {
      const { website, ...request } = body;
      if (website) throw new Problem('looks-automatic');
      const id = await onceOnly(database, idempotencyKey!, { operation: 'reportPost', postId, request }, (tx, now) => report(tx, postId, request, now));
      return { status: 201, body: { id, status: 'waiting' } };
    },
    reactToPost: async ({ path: { postId }, body, idempotencyKey }) => {
      const reactions = await onceOnly(database, idempotencyKey!, { operation: 'reactToPost', postId, body }, (tx) => react(tx, postId, body.reaction));
      return { status: 200, body: reactions };
    },
    proposeGlossaryEntry: async ({ path: { topicId }, body, idempotencyKey }) => {
      const { website, ...request } = body;
      if (website) throw new Problem('looks-automatic');
      const entry = await onceOnly(database, idempotencyKey!, { operation: 'proposeGlossaryEntry', topicId, request }, (tx, now) => proposeEntry(tx, topicId, request, now));
      return { status: 201, body: entry };
    },
    subscribe: async ({ query, lastEventId }) => {
      await requireTopics(q, query.topic);
      const since = lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : query.since;
      // The connection ends with the stream: a server that stops does not wait for the next request on it.
      const headers = { 'x-accel-buffering': 'no', 'cache-control': 'no-store', connection: 'close' };
      return { status: 200, body: (await stream.subscribe(query.topic, since, query.follow)) as unknown as string, headers };
    },
  };
}

type Work<T> = (tx: Parameters<Parameters<Database['write']>[0]>[0], now: number) => Promise<T>;

async function onceOnly<T>(database: Database, key: string, request: unknown, work: Work<T>): Promise<T> {
  return database.write(async (tx) => {
    const now = await database.now(tx);
    return once(tx, key, request, now, () => work(tx, now));
  });
}

/** Keeps a post once for each key. What is stored for the key is only what opens the post: withdrawn words are nowhere. */
async function createPost(database: Database, publicUrl: string, topicId: string, body: PostRequest, hints: ModerationHint[], key: string): Promise<PostReceipt> {
  const { formToken: _formToken, proof: _proof, website: _website, ...request } = body;
  const { id, token } = await onceOnly(database, key, { operation: 'createPost', topicId, request }, async (tx, now) => {
    const row = await post(tx, await topicAt(tx, topicId), body, hints, now);
    return { id: row.id, token: await addPostToken(tx, row.id, now) };
  });
  const row = await postAt(database.q, id);
  return { post: await ownPostOf(database.q, row), token, link: authorPage(publicUrl, token, row.mail_language) };
}

/** The language is that of the text alone; words are looked for in everything that shows. */
async function hintsFor({ text, name, town }: Shown, language: string, isBlocked: IsBlocked): Promise<ModerationHint[]> {
  return hintsOf(text ?? '', language, () => isBlocked([text, name, town].join('\n')));
}

type Shown = { [part in 'text' | 'name' | 'town']?: string | null };

async function inTheLastMinute({ q }: Database, topicId: string, now: number): Promise<number> {
  const { count } = await q
    .selectFrom('post')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('topic_id', '=', topicId)
    .where('created', '>', now - 60_000)
    .executeTakeFirstOrThrow();
  return Number(count);
}
