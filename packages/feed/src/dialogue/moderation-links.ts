import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import type { LinkAct } from '../shared/moderation-desk.ts';
import { Problem } from '../shared/problem.ts';
import type { ModerationTokenRow, PostRow, ReportRow, Schema, TopicRow } from '../shared/schema.ts';
import { newSecret, secretHash } from '../shared/secrets.ts';
import { answerAppeal, answerReports, moderate } from './moderation.ts';
import type { Moderator } from './moderation.ts';
import { postAt, topicAt } from './store.ts';
import { setTranslation } from './translation.ts';

/** How long a link in a mail to a moderator opens its page. */
export const linkLifetime = 30 * 86_400_000;

/** What a link in a mail to a moderator is about. */
export interface OpenedLink {
  row: ModerationTokenRow;
  topic: TopicRow;
  post: PostRow;
  report?: ReportRow;
  /** It has done its work, or its time is over: what it is about is shown, and nothing can be done with it. */
  isSpent: boolean;
}

/** The page that a link in a mail to a moderator opens, in the language of the mail. */
export const moderationPage = (publicUrl: string, secret: string, language: string): string => `${publicUrl}/m/${secret}?lang=${encodeURIComponent(language)}`;

/** A new link for a mail; only its hash is kept. Answers the secret. */
export async function addModerationLink(tx: Tx, { topic_id, post_id, report_id }: Pick<ModerationTokenRow, 'topic_id' | 'post_id' | 'report_id'>, now: number): Promise<string> {
  const secret = newSecret();
  await tx.insertInto('moderation_token').values({ hash: secretHash(secret), topic_id, post_id, report_id, created: now, used: null }).execute();
  return secret;
}

/** What the link is about; undefined for one that nobody has sent, or that is long over. Looking changes nothing. */
export async function openedLink(q: Kysely<Schema>, secret: string, now: number): Promise<OpenedLink | undefined> {
  const row = await q.selectFrom('moderation_token').selectAll().where('hash', '=', secretHash(secret)).executeTakeFirst();
  if (!row) return undefined;
  const report = row.report_id === null ? undefined : await q.selectFrom('report').selectAll().where('id', '=', row.report_id).executeTakeFirst();
  const isSpent = row.used !== null || Number(row.created) + linkLifetime <= now;
  return { row, topic: await topicAt(q, row.topic_id), post: await postAt(q, row.post_id), ...(report && { report }), isSpent };
}

/** Uses the link up, in the transaction of what is done with it. Throws `moderation-link-used` when it has done its work. */
export async function spendLink(tx: Tx, secret: string, now: number): Promise<OpenedLink> {
  const link = await openedLink(tx, secret, now);
  if (!link || link.isSpent) throw new Problem('moderation-link-used');
  const { numUpdatedRows } = await tx.updateTable('moderation_token').set({ used: now }).where('hash', '=', secretHash(secret)).where('used', 'is', null).executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('moderation-link-used');
  return link;
}

/**
 * Decides on the link's post, and uses the link up: both, or neither. Throws `moderation-link-used`, and the problem that
 * says why the post cannot be decided on so; the link can then be used once more.
 */
export async function actByLink(tx: Tx, secret: string, act: LinkAct, now: number): Promise<void> {
  const { topic, post } = await spendLink(tx, secret, now);
  const moderator: Moderator = { partnerId: topic.partner_id, actor: 'mail' };
  if (act.kind === 'appeal') return answerAppeal(tx, post.id, act.answer, moderator, now);
  if (act.kind === 'reports') return answerReports(tx, post.id, act.answer, moderator, now);
  await moderate(tx, post.id, act.moderation, moderator, now);
  if (act.translation) await setTranslation(tx, post.id, act.translation.language, act.translation.translation, moderator, now);
}
