import type { ModeratedPost, ModerationActionPage, QueuePage, Report, ReportPage } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Input } from '../shared/contract.ts';
import { cursorAfter, positionIn } from '../shared/cursor.ts';
import { languageChain, resolvePlain, understand } from '../shared/language.ts';
import type { PostRow, Schema, TopicRow } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { topicAt, topicDraftOf, versionOf } from './store.ts';
import { entryOf } from './view.ts';

/** The post as its moderators see it. */
export async function moderatedPost(q: Kysely<Schema>, row: PostRow, topic?: TopicRow): Promise<ModeratedPost> {
  const { question } = topicDraftOf(topic ?? (await topicAt(q, row.topic_id)));
  const parent = row.parent_id === null ? undefined : await q.selectFrom('post').select('text').where('id', '=', row.parent_id).executeTakeFirst();
  return {
    ...{ id: row.id, topicId: row.topic_id, replyTo: row.parent_id, status: row.status, originalText: row.text, inLanguage: row.language, version: versionOf(row) },
    question: resolvePlain(question, languageChain(row.language), 'en')!,
    ...(parent?.text && { parentText: parent.text }),
    ...(row.name && { name: row.name }),
    ...(row.town && { town: row.town }),
    ...{ translations: JSON.parse(row.translations), reactions: JSON.parse(row.reactions), hints: JSON.parse(row.hints) },
    appeal: row.appeal_status,
    ...(row.appeal !== null && { appealText: row.appeal }),
    ...{ reasonCode: row.reason_code, note: row.reason_note, created: utcDateTime(Number(row.created)) },
  };
}

/** What waits for a partner's moderators, oldest first. */
export async function listQueue(q: Kysely<Schema>, partnerId: string, query: Input<'listQueue'>['query']): Promise<QueuePage> {
  const { limit = 50, topic, inLanguage } = query;
  const after = positionIn(query, [0, '']);
  const waiting = q.selectFrom('post').innerJoin('topic', 'topic.id', 'post.topic_id').where('topic.partner_id', '=', partnerId).where('post.status', '=', 'pending').$if(topic !== undefined, (some) => some.where('post.topic_id', '=', topic!));
  let select = waiting.selectAll('post').orderBy('post.created').orderBy('post.id').limit(limit + 1);
  if (inLanguage !== undefined) select = select.where('post.language', '=', understand(inLanguage));
  if (after) select = select.where(sql<boolean>`(post.created, post.id) > (${after[0]}, ${after[1]})`);
  const rows = await select.execute();
  const shown = rows.slice(0, limit);
  const counts = await waiting.groupBy('post.language').select(['post.language', sql<number>`count(*)`.as('count')]).execute();
  const entries = await q
    .selectFrom('glossary_entry')
    .innerJoin('topic', 'topic.id', 'glossary_entry.topic_id')
    .selectAll('glossary_entry')
    .where('topic.partner_id', '=', partnerId)
    .where('glossary_entry.status', '=', 'pending')
    .orderBy('glossary_entry.created')
    .limit(200)
    .execute();
  return {
    items: await Promise.all(shown.map((row) => moderatedPost(q, row))),
    next: nextOf(rows, shown, limit, query),
    counts: counts.map(({ language, count }) => ({ language, count: Number(count) })).sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1)),
    glossary: entries.map((entry) => ({ topicId: entry.topic_id, entry: entryOf(entry) })),
  };
}

function nextOf(rows: unknown[], shown: { created: number; id: string }[], limit: number, query: object): string | null {
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return last ? cursorAfter([Number(last.created), last.id], query) : null;
}

/** Reports and appeals that wait for a partner's moderators, oldest first. */
export async function listReports(q: Kysely<Schema>, partnerId: string, query: Input<'listReports'>['query']): Promise<ReportPage> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, [0, '']);
  const own = sql`post.topic_id in (select id from topic where partner_id = ${partnerId})`;
  const later = after ? sql`where (created, id) > (${after[0]}, ${after[1]})` : sql``;
  const { rows } = await sql<{ id: string; kind: 'report' | 'appeal'; post_id: string; created: number }>`select * from (
      select report.id as id, 'report' as kind, report.post_id as post_id, report.created as created from report inner join post on post.id = report.post_id where report.status = 'waiting' and ${own}
      union all
      select post.id as id, 'appeal' as kind, post.id as post_id, post.updated as created from post where post.appeal_status = 'waiting' and ${own}
    ) waiting ${later} order by created, id limit ${limit + 1}`.execute(q);
  const shown = rows.slice(0, limit);
  return { items: await Promise.all(shown.map((row) => reportOf(q, row))), next: nextOf(rows, shown, limit, query) };
}

async function reportOf(q: Kysely<Schema>, { id, kind, post_id: postId, created }: { id: string; kind: 'report' | 'appeal'; post_id: string; created: number }): Promise<Report> {
  const row = await q.selectFrom('post').selectAll().where('id', '=', postId).executeTakeFirstOrThrow();
  const post = await moderatedPost(q, row);
  const at = { kind, post, created: utcDateTime(Number(created)) };
  if (kind === 'appeal') return at;
  const report = await q.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return { ...at, id, reasonCode: report.reason_code, ...(report.text !== null && { text: report.text }) };
}

/** What was done in a topic, latest first. */
export async function listModerationActions(q: Kysely<Schema>, topicId: string, query: Input<'listModerationActions'>['query']): Promise<ModerationActionPage> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, [0, '']);
  let select = q.selectFrom('moderation_action').selectAll().where('topic_id', '=', topicId).orderBy('created', 'desc').orderBy('id', 'desc').limit(limit + 1);
  if (after) select = select.where(sql<boolean>`(created, id) < (${after[0]}, ${after[1]})`);
  const rows = await select.execute();
  const shown = rows.slice(0, limit);
  const items = shown.map(({ action, post_id: postId, reason_code: reasonCode, actor, created }) => ({
    action,
    ...(postId !== null && { postId }),
    ...(reasonCode !== null && { reasonCode }),
    actor,
    created: utcDateTime(Number(created)),
  }));
  return { items, next: nextOf(rows, shown, limit, query) };
}
