import type { ModeratedPost } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Handlers } from '../shared/contract.ts';
import type { Database, Tx } from '../shared/database.ts';
import { Problem, unauthorized } from '../shared/problem.ts';
import type { Schema } from '../shared/schema.ts';
import { dialogueCsv, dialogueExport, dialogueMarkdown } from './exports.ts';
import { answerAppeal, answerReport, moderate, reviewEntry } from './moderation.ts';
import type { Moderator } from './moderation.ts';
import { listModerationActions, listQueue, listReports, moderatedPost } from './queue.ts';
import { isPaused, postAt, topicAt, topicDraftOf } from './store.ts';
import { pauseBoard, saveTopic } from './topics.ts';
import { proposal, setTranslation } from './translation.ts';
import type { Translator } from './translation.ts';

export interface ModerationOptions {
  publicUrl: string;
  /** The partner whose key or session it is. */
  partnerOf(q: Kysely<Schema>, secret: string, now: number): Promise<string | undefined>;
  /** Proposes translations; without it, nobody does. */
  translator?: Translator;
}

type ModeratorOperations =
  | 'editTopic'
  | 'listModerationActions'
  | 'listQueue'
  | 'moderatePost'
  | 'translatePost'
  | 'removeTranslation'
  | 'proposeTranslation'
  | 'answerAppeal'
  | 'listReports'
  | 'answerReport'
  | 'reviewGlossaryEntry'
  | 'getBoard'
  | 'pauseBoard'
  | 'exportDialogueJson'
  | 'exportDialogueCsv'
  | 'exportDialogueMarkdown';

/** The operations of the contract's slice `dialogue` that moderators use, and what anybody may take away. */
export function moderationHandlers(database: Database, { publicUrl, partnerOf, translator }: ModerationOptions): Pick<Handlers, ModeratorOperations> {
  const { q } = database;
  const partner = async (bearer: string | undefined): Promise<string> => {
    const found = await partnerOf(q, bearer!, await database.now(q));
    if (found === undefined) throw unauthorized('No partner has this key, or the session has ended.');
    return found;
  };
  const own = async (topicId: string, bearer: string | undefined): Promise<void> => {
    const partnerId = await partner(bearer);
    if ((await topicAt(q, topicId)).partner_id !== partnerId) throw new Problem('forbidden');
  };
  /** Does the work as the moderator with that key, and answers the post as it stands then. */
  const act = async (postId: string, bearer: string | undefined, work: (tx: Tx, moderator: Moderator, now: number) => Promise<unknown>): Promise<{ status: 200; body: ModeratedPost }> => {
    const moderator: Moderator = { partnerId: await partner(bearer), actor: 'moderator' };
    await database.write(async (tx) => work(tx, moderator, await database.now(tx)));
    return { status: 200, body: await moderatedPost(q, await postAt(q, postId)) };
  };
  const named = (topicId: string, extension: string) => ({ 'content-disposition': `attachment; filename="${topicId}.${extension}"` });
  const exported = (topicId: string, language?: string) => dialogueExport(database, publicUrl, topicId, language);
  return {
    editTopic: async ({ path, body, bearer }) => {
      const partnerId = await partner(bearer);
      const row = await database.write(async (tx) => saveTopic(tx, path.topicId, partnerId, body, await database.now(tx)));
      return { status: 200, body: topicDraftOf(row) };
    },
    listModerationActions: async ({ path, query, bearer }) => {
      await own(path.topicId, bearer);
      return { status: 200, body: await listModerationActions(q, path.topicId, query) };
    },
    listQueue: async ({ query, bearer }) => ({ status: 200, body: await listQueue(q, await partner(bearer), query) }),
    moderatePost: async ({ path: { postId }, body, bearer }) => act(postId, bearer, (tx, moderator, now) => moderate(tx, postId, body, moderator, now)),
    translatePost: async ({ path: { postId, language }, body, bearer }) => act(postId, bearer, (tx, moderator, now) => setTranslation(tx, postId, language, body, moderator, now)),
    removeTranslation: async ({ path: { postId, language }, bearer }) => act(postId, bearer, (tx, moderator, now) => setTranslation(tx, postId, language, undefined, moderator, now)),
    proposeTranslation: async ({ path: { postId, language }, bearer }) => {
      const partnerId = await partner(bearer);
      const row = await postAt(q, postId);
      if ((await topicAt(q, row.topic_id)).partner_id !== partnerId) throw new Problem('forbidden');
      return { status: 200, body: await proposal(row, language, translator) };
    },
    answerAppeal: async ({ path: { postId }, body, bearer }) => act(postId, bearer, (tx, moderator, now) => answerAppeal(tx, postId, body, moderator, now)),
    listReports: async ({ query, bearer }) => ({ status: 200, body: await listReports(q, await partner(bearer), query) }),
    answerReport: async ({ path: { reportId }, body, bearer }) => {
      const moderator: Moderator = { partnerId: await partner(bearer), actor: 'moderator' };
      const postId = await database.write(async (tx) => answerReport(tx, reportId, body, moderator, await database.now(tx)));
      return { status: 200, body: await moderatedPost(q, await postAt(q, postId)) };
    },
    reviewGlossaryEntry: async ({ path, body, bearer }) => {
      const moderator: Moderator = { partnerId: await partner(bearer), actor: 'moderator' };
      return { status: 200, body: await database.write(async (tx) => reviewEntry(tx, path.entryId, body, moderator, await database.now(tx))) };
    },
    getBoard: async ({ bearer }) => ({ status: 200, body: { isPaused: await isPaused(q, await partner(bearer)) } }),
    pauseBoard: async ({ body, bearer }) => {
      const partnerId = await partner(bearer);
      await database.write(async (tx) => pauseBoard(tx, partnerId, body.isPaused, await database.now(tx)));
      return { status: 200, body };
    },
    exportDialogueJson: async ({ path, query }) => ({ status: 200, body: await exported(path.topicId, query.language), headers: named(path.topicId, 'json') }),
    exportDialogueCsv: async ({ path, query }) => ({ status: 200, body: dialogueCsv(await exported(path.topicId, query.language)), headers: named(path.topicId, 'csv') }),
    exportDialogueMarkdown: async ({ path, query }) => ({ status: 200, body: dialogueMarkdown(await exported(path.topicId, query.language)), headers: named(path.topicId, 'md') }),
  };
}
