import type { ModerationHint, OwnPost, PostChange, PostStatus } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Database, Tx } from '../shared/database.ts';
import { languageChain, resolvePlain } from '../shared/language.ts';
import type { Ledger } from '../shared/ledger.ts';
import { Problem, unauthorized } from '../shared/problem.ts';
import type { PostRow, Schema } from '../shared/schema.ts';
import { newSecret, secretHash } from '../shared/secrets.ts';
import { utcDateTime } from '../shared/time.ts';
import { note } from './audit.ts';
import { tellModerators } from './mails.ts';
import { checkedLanguage, refuseClosed, told } from './posting.ts';
import { checkedLine, checkedText } from './post-text.ts';
import { settleReports } from './reports.ts';
import { withoutWords } from './retention.ts';
import { postAt, raiseChange, topicAt, topicDraftOf } from './store.ts';

const changeable: PostStatus[] = ['pending', 'rephrase'];
const appealable: PostStatus[] = ['rejected', 'removed'];

/** A new token for a post; only its hash is kept. */
export async function addPostToken(tx: Tx, postId: string, now: number): Promise<string> {
  const token = newSecret();
  await tx.insertInto('post_token').values({ hash: secretHash(token), post_id: postId, created: now }).execute();
  return token;
}

/** The post that a token opens. Throws `unauthorized` when it opens none. */
export async function openedPost(q: Kysely<Schema>, token: string): Promise<PostRow> {
  const found = await q.selectFrom('post_token').select('post_id').where('hash', '=', secretHash(token)).executeTakeFirst();
  if (!found) throw unauthorized('No post has this token. Its time may be over.');
  return postAt(q, found.post_id);
}

/** The post as its author sees it. */
export async function ownPostOf(q: Kysely<Schema>, row: PostRow): Promise<OwnPost> {
  const { question } = topicDraftOf(await topicAt(q, row.topic_id));
  return {
    ...{ id: row.id, topicId: row.topic_id, replyTo: row.parent_id, status: row.status, originalText: row.text, inLanguage: row.language },
    ...(row.name && { name: row.name }),
    ...(row.town && { town: row.town }),
    ...(row.email && { email: row.email }),
    question: resolvePlain(question, languageChain(row.mail_language), 'en')!,
    canChange: changeable.includes(row.status),
    canAppeal: canAppeal(row),
    appeal: row.appeal_status,
    reasonCode: row.reason_code,
    note: row.reason_note,
    created: utcDateTime(Number(row.created)),
  };
}

const canAppeal = ({ status, appeal_status: appeal }: PostRow): boolean => appealable.includes(status) && appeal === 'none';

/** Corrects a post that nobody has read yet, or that should be said in other words; it then waits again. */
export async function changePost(tx: Tx, { id }: PostRow, change: PostChange, hints: ModerationHint[], now: number): Promise<PostRow> {
  const row = await postAt(tx, id);
  if (!changeable.includes(row.status)) throw new Problem('post-not-changeable');
  const topic = await topicAt(tx, row.topic_id);
  await refuseClosed(tx, topic, now);
  const text = change.text === undefined ? row.text! : checkedText(change.text);
  const words = await told(tx, topic, text, hints, id);
  const changed: PostRow = {
    ...row,
    ...words,
    ...(text !== row.text && { translations: '{}' }), // they say what it said before
    language: change.inLanguage === undefined ? row.language : checkedLanguage(topic, change.inLanguage),
    name: change.name === undefined ? row.name : checkedLine(change.name, '/name'),
    town: change.town === undefined ? row.town : checkedLine(change.town, '/town'),
    ...{ status: 'pending', reason_code: null, reason_note: null, updated: now },
  };
  const { numUpdatedRows } = await tx.updateTable('post').set(changed).where('id', '=', id).where('status', 'in', changeable).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('post-not-changeable');
  if (row.status === 'rephrase') await tellModerators(tx, topic, changed, 'to-moderate', now);
  return changed;
}

/**
 * Takes the post's words away for good; replies keep their place. The ledger has it before the transaction can be
 * committed, so that a backup of any time before cannot bring it back unnoticed.
 */
export async function withdrawPost(tx: Tx, { id }: Pick<PostRow, 'id'>, now: number, ledger?: Pick<Ledger, 'append'>): Promise<void> {
  const change = await raiseChange(tx); // first: who decides on the post meanwhile waits
  const row = await postAt(tx, id);
  if (row.status === 'withdrawn') return;
  const wasShown = row.status === 'published' || row.status === 'removed';
  await tx
    .updateTable('post')
    .set({
      ...withoutWords,
      ...{ status: 'withdrawn', email: null, reason_code: null, reason_note: null, appeal: null, appeal_status: 'none', updated: now, decided: now, change: wasShown ? change : 0 },
    })
    .where('id', '=', id)
    .execute();
  await forgetMails(tx, id);
  await settleReports(tx, row, now);
  const { partner_id } = await topicAt(tx, row.topic_id);
  await note(tx, { partner_id, topic_id: row.topic_id, post_id: id, action: 'withdraw', actor: 'author' }, now);
  ledger?.append({ post: id, time: utcDateTime(now), reason: 'asked' });
}

/**
 * Withdraws again what the ledger names and a restored backup has back. To be done at the start, before anything is
 * answered. Returns how many posts that were.
 */
export async function withdrawAgain(database: Database, ledger: Pick<Ledger, 'read'>): Promise<number> {
  let again = 0;
  for (const { post: id } of ledger.read()) {
    const row = id === undefined ? undefined : await database.q.selectFrom('post').select('id').where('id', '=', id).where('status', '<>', 'withdrawn').executeTakeFirst();
    if (row) await database.write(async (tx) => withdrawPost(tx, row, await database.now(tx)));
    again += row ? 1 : 0;
  }
  return again;
}

/** Nothing of the post is told any more; what mail servers said of the author's address goes too. */
async function forgetMails(tx: Tx, postId: string): Promise<void> {
  await tx
    .deleteFrom('dialogue_mail')
    .where('post_id', '=', postId)
    .where('kind', '<>', 'report-answered')
    .where((is) => is.or([is('recipient', 'is', null), is('state', '=', 'pending')]))
    .execute();
}

/** Asks once to decide again. */
export async function appealPost(tx: Tx, { id }: PostRow, text: string, now: number): Promise<PostRow> {
  const row = await postAt(tx, id);
  if (!canAppeal(row)) throw new Problem('appeal-not-possible');
  const topic = await topicAt(tx, row.topic_id);
  const appealed: PostRow = { ...row, appeal: checkedText(text), appeal_status: 'waiting', updated: now };
  const { numUpdatedRows } = await tx
    .updateTable('post')
    .set({ appeal: appealed.appeal, appeal_status: 'waiting', updated: now })
    .where('id', '=', id)
    .where('status', 'in', appealable)
    .where('appeal_status', '=', 'none')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('appeal-not-possible');
  await note(tx, { partner_id: topic.partner_id, topic_id: topic.id, post_id: id, action: 'appeal', actor: 'author' }, now);
  await tellModerators(tx, topic, appealed, 'appealed', now);
  return appealed;
}
