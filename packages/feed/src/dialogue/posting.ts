import type { ModerationHint, PostRequest } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import { sameLanguage, understand } from '../shared/language.ts';
import { checkedEmail } from '../shared/mail-address.ts';
import { Problem } from '../shared/problem.ts';
import type { PostRow, Schema, TopicRow } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { tellAuthor, tellModerators } from './mails.ts';
import { checkedLine, checkedText, isLong, knownLanguage, textHash } from './post-text.ts';
import { isPaused, newId, topicDraftOf } from './store.ts';
import { stateOf } from './view.ts';

/** Throws where the topic takes no posts now. */
export async function refuseClosed(q: Kysely<Schema>, topic: TopicRow, now: number): Promise<void> {
  if (await isPaused(q, topic.partner_id)) throw new Problem('board-paused');
  const state = stateOf(topic, now);
  if (state === 'upcoming') throw new Problem('topic-not-open', { detail: `It opens at ${utcDateTime(Number(topic.opens))}.` });
  if (state === 'closed') throw new Problem('topic-closed');
}

/** Keeps a post until somebody has read it, and tells the moderators. Throws the problem that says why it cannot be. */
export async function post(tx: Tx, topic: TopicRow, request: PostRequest, hints: ModerationHint[], now: number): Promise<PostRow> {
  await refuseClosed(tx, topic, now);
  const text = checkedText(request.text);
  const language = checkedLanguage(topic, request.inLanguage);
  if (request.replyTo !== undefined) await checkParent(tx, topic, request.replyTo);
  const row: PostRow = {
    ...emptyPost(topic.id, now),
    ...(await told(tx, topic, text, hints)),
    parent_id: request.replyTo ?? null,
    language,
    name: checkedLine(request.name, '/name'),
    town: checkedLine(request.town, '/town'),
    email: request.email ? checkedEmail(request.email) : null,
    mail_language: understand(request.language ?? request.inLanguage),
  };
  await tx.insertInto('post').values(row).execute();
  await tellModerators(tx, topic, row, 'to-moderate', now);
  await tellAuthor(tx, row, 'received', now);
  return row;
}

/**
 * The text as a post has it, with what a moderator may want to look at. Throws `duplicate-post` where another one says
 * the same at some length.
 */
export async function told(q: Kysely<Schema>, topic: TopicRow, text: string, hints: ModerationHint[], ownId = ''): Promise<Pick<PostRow, 'text' | 'text_hash' | 'hints'>> {
  const hash = textHash(text);
  const isThere = await isThereAlready(q, topic.id, hash, ownId);
  if (isThere && isLong(text)) throw new Problem('duplicate-post');
  return { text, text_hash: hash, hints: JSON.stringify(isThere ? [...hints, 'duplicate'] : hints) };
}

/** A post that waits, without its words. */
export function emptyPost(topicId: string, now: number): PostRow {
  return {
    ...{ id: newId(), topic_id: topicId, parent_id: null, status: 'pending', language: 'en', text: null, text_hash: null },
    ...{ name: null, town: null, email: null, mail_language: 'en', translations: '{}', reactions: '{}', hints: '[]' },
    ...{ reason_code: null, reason_note: null, appeal: null, appeal_status: 'none', change: 0, created: now, updated: now, decided: null },
  };
}

/** The language as it is kept. */
export function checkedLanguage(topic: TopicRow, tag: string): string {
  const language = knownLanguage(tag, '/inLanguage');
  const { allowedLanguages = [] } = topicDraftOf(topic);
  if (allowedLanguages.length > 0 && !allowedLanguages.some((allowed) => sameLanguage(allowed, language))) {
    throw new Problem('language-not-allowed', { detail: `Allowed: ${allowedLanguages.join(', ')}.` });
  }
  return language;
}

/** A reply goes one level deep, to a post that shows. */
async function checkParent(q: Kysely<Schema>, topic: TopicRow, parentId: string): Promise<void> {
  const parent = await q.selectFrom('post').select(['parent_id', 'status']).where('id', '=', parentId).where('topic_id', '=', topic.id).executeTakeFirst();
  if (parent?.status !== 'published') throw new Problem('parent-gone');
  if (parent.parent_id !== null) throw new Problem('reply-too-deep');
}

async function isThereAlready(q: Kysely<Schema>, topicId: string, hash: string, ownId: string): Promise<boolean> {
  const row = await q.selectFrom('post').select('id').where('topic_id', '=', topicId).where('text_hash', '=', hash).where('id', '<>', ownId).where('status', 'in', ['pending', 'published', 'rephrase']).limit(1).executeTakeFirst();
  return row !== undefined;
}
