import { randomInt } from 'node:crypto';
import type { TopicDraft } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import { contentHash } from '../shared/hash.ts';
import { Problem } from '../shared/problem.ts';
import type { DialogueClockRow, PostRow, Schema, TopicRow } from '../shared/schema.ts';

/** Whether the topic's partner has paused its board. */
const isPausedNow = sql<boolean>`exists (select 1 from board where board.partner_id = topic.partner_id and board.paused = 1)`;

/**
 * The posts that readers see: published ones, on a board that is not paused. Nothing else in the feed decides this;
 * whoever shows posts to readers reads them from here.
 */
export function visible(q: Kysely<Schema>) {
  return q.selectFrom('post').innerJoin('topic', 'topic.id', 'post.topic_id').where('post.status', '=', 'published').where(sql<boolean>`not ${isPausedNow}`);
}

/**
 * Raises the number of the last change, in every transaction that changes what readers see, and answers it. Its row stays
 * locked to the end of the transaction, so that numbers become visible in their order.
 */
export async function raiseChange(tx: Tx): Promise<number> {
  const { number } = await tx
    .updateTable('dialogue_clock')
    .set((is) => ({ number: is('number', '+', 1), changed: Date.now() }))
    .returning('number')
    .executeTakeFirstOrThrow();
  return Number(number);
}

/** The number of the last change, and its time in UTC milliseconds. */
export async function clockOf(q: Kysely<Schema>): Promise<Pick<DialogueClockRow, 'number' | 'changed'>> {
  const { number, changed } = await q.selectFrom('dialogue_clock').select(['number', 'changed']).executeTakeFirstOrThrow();
  return { number: Number(number), changed: Number(changed) };
}

/** Throws `topic-not-found` when one of them is not there. */
export async function requireTopics(q: Kysely<Schema>, ids: string[]): Promise<void> {
  const there = new Set((await q.selectFrom('topic').select('id').where('id', 'in', ids).execute()).map(({ id }) => id));
  for (const id of ids) if (!there.has(id)) throw topicNotFound(id);
}

const topicNotFound = (id: string) => new Problem('topic-not-found', { detail: `No topic has the identifier ${id}.` });

/** Throws `topic-not-found`. */
export async function topicAt(q: Kysely<Schema>, id: string): Promise<TopicRow> {
  const row = await q.selectFrom('topic').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw topicNotFound(id);
  return row;
}

/** Throws `post-not-found`. Whatever state it is in: not for readers. */
export async function postAt(q: Kysely<Schema>, id: string): Promise<PostRow> {
  const row = await q.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('post-not-found', { detail: `No post has the identifier ${id}.` });
  return row;
}

export async function isPaused(q: Kysely<Schema>, partnerId: string): Promise<boolean> {
  const row = await q.selectFrom('board').select('paused').where('partner_id', '=', partnerId).executeTakeFirst();
  return row?.paused === 1;
}

export const topicDraftOf = ({ data }: Pick<TopicRow, 'data'>): TopicDraft => JSON.parse(data);

/** Of what a moderator reads before a post shows; another one whenever its author has changed that. */
export const versionOf = ({ text, language, name, town }: PostRow): string => contentHash([text, language, name, town]).slice(0, 24);

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An identifier of a post, a report or an entry that nobody can guess. */
export const newId = (): string => Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
