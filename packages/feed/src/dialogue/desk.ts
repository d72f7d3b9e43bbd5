import type { ModeratedPost, PostStatus } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../shared/database.ts';
import type { DeskPost, DeskReport, DeskTopic, LinkPost, ModerationDesk, Waiting } from '../shared/moderation-desk.ts';
import { Problem } from '../shared/problem.ts';
import type { ReportRow, Schema, TopicRow } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { wordsFor } from './mail/words.ts';
import { answerReports } from './moderation.ts';
import { actByLink, openedLink } from './moderation-links.ts';
import { moderatedPost } from './queue.ts';
import { postAt, topicAt, topicDraftOf } from './store.ts';
import { stateOf } from './view.ts';

const mostInThread = 200;
const pageSize = 50;

/** What the pages of moderators read and do. */
export function moderationDesk(database: Database, canPropose: boolean): ModerationDesk {
  const { q, now, write } = database;
  return {
    canPropose,
    words: (language) => wordsFor(language).words,
    waiting: (partnerId) => waitingFor(q, partnerId),
    topics: (partnerId) => deskTopics(database, partnerId),
    topic: (partnerId, topicId) => deskTopic(database, partnerId, topicId),
    posts: (partnerId, topicId, from) => deskPosts(q, partnerId, topicId, from),
    post: (partnerId, postId) => deskPost(database, partnerId, postId),
    answerReports: (partnerId, postId, answer) => write(async (tx) => answerReports(tx, postId, answer, { partnerId, actor: 'moderator' }, await now(tx))),
    openLink: (secret) => linkPost(database, secret),
    actByLink: (secret, act) => write(async (tx) => actByLink(tx, secret, act, await now(tx))),
  };
}

async function linkPost(database: Database, secret: string): Promise<LinkPost | undefined> {
  const { q, now } = database;
  const link = await openedLink(q, secret, await now(q));
  if (!link) return undefined;
  const { row, topic, post, isSpent } = link;
  const state = row.used !== null ? 'used' : isSpent ? 'expired' : 'open';
  return { ...(await deskPost(database, topic.partner_id, post.id)), state };
}

async function deskTopics({ q, now }: Database, partnerId: string): Promise<DeskTopic[]> {
  const rows = await q.selectFrom('topic').selectAll().where('partner_id', '=', partnerId).orderBy('created', 'desc').orderBy('id').execute();
  return topicsOf(q, rows, await now(q));
}

/** Throws `topic-not-found`, and `forbidden` for a topic of somebody else. */
async function deskTopic({ q, now }: Database, partnerId: string, topicId: string): Promise<DeskTopic> {
  return (await topicsOf(q, [await ownTopic(q, partnerId, topicId)], await now(q)))[0]!;
}

async function ownTopic(q: Kysely<Schema>, partnerId: string, topicId: string): Promise<TopicRow> {
  const row = await topicAt(q, topicId);
  if (row.partner_id !== partnerId) throw new Problem('forbidden');
  return row;
}

async function topicsOf(q: Kysely<Schema>, rows: TopicRow[], now: number): Promise<DeskTopic[]> {
  if (rows.length === 0) return [];
  const counts = await q
    .selectFrom('post')
    .where('topic_id', 'in', rows.map(({ id }) => id))
    .where('status', 'in', ['pending', 'published'])
    .groupBy(['topic_id', 'status'])
    .select(['topic_id', 'status', sql<number>`count(*)`.as('count')])
    .execute();
  const countOf = (id: string, status: PostStatus) => Number(counts.find((each) => each.topic_id === id && each.status === status)?.count ?? 0);
  return rows.map((row) => ({ id: row.id, partnerId: row.partner_id, draft: topicDraftOf(row), state: stateOf(row, now), waiting: countOf(row.id, 'pending'), published: countOf(row.id, 'published') }));
}

/** Throws `post-not-found`, and `forbidden` for a post of another partner's topic. */
async function deskPost(database: Database, partnerId: string, postId: string): Promise<DeskPost> {
  const { q } = database;
  const row = await postAt(q, postId);
  const topic = await deskTopic(database, partnerId, row.topic_id);
  const first = row.parent_id ?? row.id;
  const rows = await q
    .selectFrom('post')
    .selectAll()
    .where((is) => is.or([is('id', '=', first), is('parent_id', '=', first)]))
    .orderBy('created')
    .orderBy('id')
    .limit(mostInThread)
    .execute();
  const thread = rows.some(({ id }) => id === row.id) ? rows : [...rows, row];
  const reports = await q.selectFrom('report').selectAll().where('post_id', '=', postId).where('status', '=', 'waiting').orderBy('created').orderBy('id').execute();
  return { post: await moderatedPost(q, row), topic, thread: await Promise.all(thread.map((each) => moderatedPost(q, each))), reports: reports.map(reportOf) };
}

const reportOf = ({ id, reason_code: reasonCode, text, created }: ReportRow): DeskReport => ({ id, reasonCode, text, created: utcDateTime(Number(created)) });

/** All posts of a topic, the latest first, whatever their state. */
async function deskPosts(q: Kysely<Schema>, partnerId: string, topicId: string, from: number): Promise<{ items: ModeratedPost[]; next: number | undefined }> {
  await ownTopic(q, partnerId, topicId);
  const rows = await q.selectFrom('post').selectAll().where('topic_id', '=', topicId).orderBy('created', 'desc').orderBy('id', 'desc').offset(from).limit(pageSize + 1).execute();
  const items = await Promise.all(rows.slice(0, pageSize).map((row) => moderatedPost(q, row)));
  return { items, next: rows.length > pageSize ? from + pageSize : undefined };
}

async function waitingFor(q: Kysely<Schema>, partnerId: string): Promise<Waiting> {
  const own = sql`topic_id in (select id from topic where partner_id = ${partnerId})`;
  const { rows } = await sql<Waiting>`select
      (select count(*) from post where status = 'pending' and ${own}) as posts,
      (select count(*) from post where appeal_status = 'waiting' and ${own})
        + (select count(*) from report where status = 'waiting' and post_id in (select id from post where ${own})) as reports,
      (select count(*) from glossary_entry where status = 'pending' and ${own}) as words`.execute(q);
  const { posts, reports, words } = rows[0]!;
  return { posts: Number(posts), reports: Number(reports), words: Number(words) };
}
