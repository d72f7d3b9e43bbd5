import type { Post, PostPage, ShownPost, Thread, Topic, TopicPage } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Input } from '../shared/contract.ts';
import { cursorAfter, positionIn } from '../shared/cursor.ts';
import type { Database } from '../shared/database.ts';
import { askedLanguage, understand } from '../shared/language.ts';
import { partnersById } from '../shared/partners.ts';
import { revisionOf } from '../shared/revision.ts';
import type { Revision } from '../shared/revision.ts';
import type { PostRow, Schema, TopicRow } from '../shared/schema.ts';
import { clockOf, isPaused, topicAt, topicDraftOf, visible } from './store.ts';
import { entryOf, goneOf, postOf, stateOf, summaryOf, topicOf } from './view.ts';

const firstReplies = 10;
const order = { open: 0, upcoming: 1, closed: 2 };

/**
 * Which state of the feed an answer about the dialogue shows. It is a number of its own, so that an approval does not
 * make copies of the calendar stale; a topic that opens or closes by itself raises it too. A copy is never shown without
 * asking whether it is still right: what is removed, or paused, is then gone everywhere.
 */
export async function dialogueRevision(database: Database): Promise<Revision> {
  const { q } = database;
  const now = await database.now(q);
  const [feed, clock, { rows }] = await Promise.all([
    revisionOf(q),
    clockOf(q),
    sql<{ turned: number }>`select (select count(*) from topic where opens <= ${now}) + (select count(*) from topic where closes <= ${now}) as turned`.execute(q),
  ]);
  // Three for a change: whoever moves both times of a topic into the future takes two turns back, and the sum still rises.
  return { number: Number(feed.number) + 3 * clock.number + Number(rows[0]!.turned), changed: Math.max(Number(feed.changed), clock.changed), cacheControl: 'public, no-cache' };
}

export async function listTopics(database: Database, publicUrl: string, query: Input<'listTopics'>['query']): Promise<TopicPage> {
  const { q } = database;
  const { language = 'en', limit = 50, partner, event, material } = query;
  const now = await database.now(q);
  const rows = await q
    .selectFrom('topic')
    .selectAll()
    .where(sql<boolean>`not exists (select 1 from board where board.partner_id = topic.partner_id and board.paused = 1)`)
    .$if(partner !== undefined && partner.length > 0, (some) => some.where('partner_id', 'in', partner!))
    .execute();
  const fitting = rows.filter((row) => {
    const { eventId, materialId } = topicDraftOf(row);
    return (event === undefined || eventId === event) && (material === undefined || materialId === material);
  });
  fitting.sort((a, b) => order[stateOf(a, now)] - order[stateOf(b, now)] || Number(b.opens) - Number(a.opens) || (a.id < b.id ? -1 : 1));
  const after = positionIn(query, ['']);
  const first = after ? fitting.findIndex(({ id }) => id === after[0]) + 1 : 0;
  const shown = fitting.slice(first, first + limit);
  const partners = await partnersById(q, shown.map((row) => row.partner_id));
  const counts = await postCounts(q, shown.map(({ id }) => id));
  const items = shown.map((row) => summaryOf(row, { partner: partners.get(row.partner_id)!, publicUrl, language, now, posts: counts.get(row.id) ?? 0 }));
  return { items, next: first + limit < fitting.length ? cursorAfter([shown.at(-1)!.id], query) : null, language: askedLanguage(language) };
}

export async function getTopic(database: Database, publicUrl: string, id: string, language = 'en'): Promise<Topic> {
  const { q } = database;
  const { number } = await clockOf(q); // before the rest: what changes meanwhile is then told once more, not never
  const row = await topicAt(q, id);
  const paused = await isPaused(q, row.partner_id);
  const partner = (await partnersById(q, [row.partner_id])).get(row.partner_id)!;
  const facts = { partner, publicUrl, language, now: await database.now(q), posts: (await postCounts(q, [id])).get(id) ?? 0 };
  const entries = paused ? [] : await q.selectFrom('glossary_entry').selectAll().where('topic_id', '=', id).where('status', '=', 'published').orderBy('created').orderBy('id').execute();
  return { ...topicOf(row, facts, paused), glossary: entries.map(entryOf), change: number, language: askedLanguage(language) };
}

/** How many posts of each topic show, replies included. */
async function postCounts(q: Kysely<Schema>, topics: string[]): Promise<Map<string, number>> {
  if (topics.length === 0) return new Map();
  const rows = await visible(q).where('post.topic_id', 'in', topics).groupBy('post.topic_id').select(['post.topic_id', sql<number>`count(*)`.as('count')]).execute();
  return new Map(rows.map((row) => [row.topic_id, Number(row.count)]));
}

export async function listPosts(database: Database, topicId: string, query: Input<'listPosts'>['query']): Promise<PostPage> {
  const { q } = database;
  const { number } = await clockOf(q);
  const topic = await topicAt(q, topicId);
  const languages = await languagesOf(q, topicId);
  const { threads, next } = query.replyTo === undefined ? await threadsOf(q, topic, query) : await repliesTo(q, topicId, query.replyTo, query);
  return { items: threads, next, total: languages.reduce((sum, { count }) => sum + count, 0), languages, change: number };
}

async function languagesOf(q: Kysely<Schema>, topicId: string): Promise<PostPage['languages']> {
  const rows = await visible(q).where('post.topic_id', '=', topicId).groupBy('post.language').select(['post.language', sql<number>`count(*)`.as('count')]).execute();
  const counted = rows.map(({ language, count }) => ({ language, count: Number(count) }));
  return counted.sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
}

type Query = Input<'listPosts'>['query'];

/** Threads, the newest first: visible posts that answer none, and the places of those that are gone while they have replies. */
async function threadsOf(q: Kysely<Schema>, topic: TopicRow, query: Query): Promise<{ threads: Thread[]; next: string | null }> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, [0, '']);
  const hasReplies = sql<boolean>`exists (select 1 from post reply where reply.parent_id = post.id and reply.status = 'published')`;
  let select = q
    .selectFrom('post')
    .selectAll('post')
    .where('topic_id', '=', topic.id)
    .where('parent_id', 'is', null)
    .where((is) => is.or([is('id', 'in', visible(q).where('post.topic_id', '=', topic.id).select('post.id')), is.and([is('status', 'in', ['removed', 'withdrawn']), hasReplies])]))
    .orderBy('created', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (query.inLanguage?.length) select = select.where('language', 'in', query.inLanguage.map(understand));
  if (after) select = select.where(sql<boolean>`(created, id) < (${after[0]}, ${after[1]})`);
  const rows = (await isPaused(q, topic.partner_id)) ? [] : await select.execute();
  const shown = rows.slice(0, limit);
  const replies = await firstRepliesOf(q, shown.map(({ id }) => id));
  const threads = shown.map((row): Thread => {
    const first = replies.get(row.id) ?? [];
    return { post: shownPost(row), replies: first.map(postOf), replyCount: Number(first[0]?.count ?? 0) };
  });
  return { threads, next: rows.length > limit ? cursorAfter([Number(shown.at(-1)!.created), shown.at(-1)!.id], query) : null };
}

const shownPost = (row: PostRow): ShownPost => (row.status === 'published' ? postOf(row) : goneOf(row));

/** The first replies to each of the posts, oldest first, each with how many there are; a thread of thousands is not read for ten. */
async function firstRepliesOf(q: Kysely<Schema>, parents: string[]): Promise<Map<string, (PostRow & { count: number })[]>> {
  if (parents.length === 0) return new Map();
  const ranked = visible(q)
    .selectAll('post')
    .select([sql<number>`row_number() over (partition by post.parent_id order by post.created, post.id)`.as('place'), sql<number>`count(*) over (partition by post.parent_id)`.as('count')])
    .where('post.parent_id', 'in', parents)
    .as('ranked');
  const rows = await q.selectFrom(ranked).selectAll().where('place', '<=', firstReplies).orderBy('created').orderBy('id').execute();
  return Map.groupBy(rows, (row) => row.parent_id!);
}

async function repliesTo(q: Kysely<Schema>, topicId: string, parentId: string, query: Query): Promise<{ threads: Thread[]; next: string | null }> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, [0, '']);
  let select = visible(q).selectAll('post').where('post.topic_id', '=', topicId).where('post.parent_id', '=', parentId).orderBy('post.created').orderBy('post.id').limit(limit + 1);
  if (after) select = select.where(sql<boolean>`(post.created, post.id) > (${after[0]}, ${after[1]})`);
  const rows = await select.execute();
  const shown = rows.slice(0, limit);
  return {
    threads: shown.map((row) => ({ post: postOf(row), replies: [], replyCount: 0 })),
    next: rows.length > limit ? cursorAfter([Number(shown.at(-1)!.created), shown.at(-1)!.id], query) : null,
  };
}

/** The newest posts of a topic, replies among them; those of a paused board are none. */
export async function newestPosts({ q }: Database, topicId: string, limit: number): Promise<Post[]> {
  const rows = await visible(q).selectAll('post').where('post.topic_id', '=', topicId).orderBy('post.created', 'desc').orderBy('post.id', 'desc').limit(limit).execute();
  return rows.map(postOf);
}

/** A post of a topic; undefined for one that readers do not see. */
export async function publishedPost({ q }: Database, topicId: string, id: string): Promise<Post | undefined> {
  const row = await visible(q).selectAll('post').where('post.topic_id', '=', topicId).where('post.id', '=', id).executeTakeFirst();
  return row && postOf(row);
}
