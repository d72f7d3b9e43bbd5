import type { AppealAnswer, GlossaryEntry, GlossaryEntryReview, ModerationActionName, PostModeration, PostStatus, ReportAnswer } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { invalidBody } from '../shared/body.ts';
import type { Tx } from '../shared/database.ts';
import { understand } from '../shared/language.ts';
import { Problem } from '../shared/problem.ts';
import type { DialogueMailKind, GlossaryEntryRow, ModerationActionRow, PostRow, ReportRow, Schema, TopicRow } from '../shared/schema.ts';
import { note } from './audit.ts';
import { tellAuthor, tellReporter } from './mails.ts';
import { checkedText } from './post-text.ts';
import { settleReports } from './reports.ts';
import { postAt, raiseChange, topicAt, versionOf } from './store.ts';
import { entryOf } from './view.ts';

/** Whoever acts: the partner whose topics these are, and how they came. */
export interface Moderator {
  partnerId: string;
  actor: ModerationActionRow['actor'];
}

interface Step {
  from: PostStatus[];
  to: PostStatus;
  needsReason?: boolean;
  mail: DialogueMailKind;
}

/** What a moderator can do with a post, and in which states. Nothing else changes a post's state but its author. */
const steps: Record<Exclude<PostModeration['action'], 'splitOff'>, Step> = {
  approve: { from: ['pending'], to: 'published', mail: 'published' },
  reject: { from: ['pending'], to: 'rejected', needsReason: true, mail: 'rejected' },
  rephrase: { from: ['pending'], to: 'rephrase', needsReason: true, mail: 'rephrase' },
  remove: { from: ['published'], to: 'removed', needsReason: true, mail: 'removed' },
  restore: { from: ['removed', 'rejected'], to: 'published', mail: 'restored' },
};

/**
 * Decides on a post. Throws `post-not-changeable` where somebody else has decided meanwhile, and `post-changed` where the
 * author has changed what the moderator read: nothing shows that nobody has read.
 */
export async function moderate(tx: Tx, postId: string, { action, reasonCode, note: words, version }: PostModeration, moderator: Moderator, now: number): Promise<void> {
  if (action === 'splitOff') return splitOff(tx, postId, moderator, now);
  const step = steps[action];
  if (step.needsReason && reasonCode === undefined) throw invalidBody('/reasonCode', 'missing', 'It is missing. Say why: the author is told.');
  const { change, row, topic } = await claim(tx, postId, moderator);
  if (version !== undefined && version !== versionOf(row)) throw new Problem('post-changed');
  if (!step.from.includes(row.status)) throw new Problem('post-not-changeable', { detail: `It is ${row.status}.` });
  if (step.to === 'published' && row.text === null) throw wordsAreGone();
  const appeal = step.to === 'published' && row.appeal_status === 'waiting' ? ({ appeal_status: 'restored' } as const) : {};
  const reason = step.needsReason ? { reason_code: reasonCode!, reason_note: words?.trim() || null } : { reason_code: null, reason_note: null };
  const changed: PostRow = { ...row, ...reason, ...appeal, status: step.to, updated: now, decided: now, change: step.to === 'published' || row.status === 'published' ? change : row.change };
  await save(tx, changed);
  await log(tx, topic, row.id, action, moderator, now, reason.reason_code);
  await tellAuthor(tx, changed, step.mail, now);
  if (changed.status === 'removed') await settleReports(tx, changed, now);
}

/** After the time that it was kept for: docs/personal-data.md says which. */
const wordsAreGone = () => new Problem('post-not-changeable', { detail: 'Its text has had its time and is gone.' });

/** The post, locked until the end of the transaction, of a topic of the moderator's own. */
export async function claim(tx: Tx, postId: string, { partnerId }: Moderator): Promise<{ change: number; row: PostRow; topic: TopicRow }> {
  const change = await raiseChange(tx); // its lock makes moderators and authors come one after the other
  const row = await postAt(tx, postId);
  const topic = await topicAt(tx, row.topic_id);
  if (topic.partner_id !== partnerId) throw new Problem('forbidden');
  return { change, row, topic };
}

async function save(tx: Tx, { id, ...changes }: PostRow): Promise<void> {
  await tx.updateTable('post').set(changes).where('id', '=', id).execute();
}

async function log(tx: Tx, topic: TopicRow, postId: string | null, action: ModerationActionName, { actor }: Moderator, now: number, reasonCode: PostRow['reason_code'] = null): Promise<void> {
  await note(tx, { partner_id: topic.partner_id, topic_id: topic.id, post_id: postId, action, reason_code: reasonCode, actor }, now);
}

/** Makes a thread of a reply. */
async function splitOff(tx: Tx, postId: string, moderator: Moderator, now: number): Promise<void> {
  const { change, row, topic } = await claim(tx, postId, moderator);
  if (row.parent_id === null || row.status === 'withdrawn') throw new Problem('post-not-changeable');
  await save(tx, { ...row, parent_id: null, updated: now, change: row.status === 'published' ? change : row.change });
  await log(tx, topic, postId, 'splitOff', moderator, now);
}

/** Answers a report: the post stays, or goes and its author is told why; whatever else was reported of it is then answered too. */
export async function answerReport(tx: Tx, reportId: string, { decision, reasonCode, note: words }: ReportAnswer, moderator: Moderator, now: number): Promise<string> {
  const { post_id: postId } = await reportAt(tx, reportId);
  const { row, topic } = await claim(tx, postId, moderator);
  const report = await reportAt(tx, reportId); // as it is now that nobody else answers it
  if (report.status !== 'waiting') throw new Problem('report-not-found', { detail: 'It has been answered.' });
  if (decision === 'remove' && row.status === 'published') {
    await moderate(tx, row.id, { action: 'remove', reasonCode: reasonCode ?? report.reason_code, ...(words !== undefined && { note: words }) }, moderator, now);
    return row.id;
  }
  if (decision === 'keep') await log(tx, topic, row.id, 'keep', moderator, now);
  const status = decision === 'keep' ? 'kept' : 'removed';
  await tx.updateTable('report').set({ status, decided: now }).where('id', '=', reportId).execute();
  await tellReporter(tx, report, topic.id, now);
  return row.id;
}

/** Answers all reports of a post that wait, in one decision. Throws `report-not-found` where none does. */
export async function answerReports(tx: Tx, postId: string, answer: ReportAnswer, moderator: Moderator, now: number): Promise<void> {
  await claim(tx, postId, moderator);
  const waiting = () => tx.selectFrom('report').select('id').where('post_id', '=', postId).where('status', '=', 'waiting').orderBy('created').limit(1).executeTakeFirst();
  let report = await waiting();
  if (!report) throw new Problem('report-not-found', { detail: 'All of them have been answered.' });
  for (; report; report = await waiting()) await answerReport(tx, report.id, answer, moderator, now);
}

async function reportAt(q: Kysely<Schema>, id: string): Promise<ReportRow> {
  const row = await q.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('report-not-found');
  return row;
}

/** Answers an appeal; there is no second one. */
export async function answerAppeal(tx: Tx, postId: string, { decision, note: words }: AppealAnswer, moderator: Moderator, now: number): Promise<void> {
  const { change, row, topic } = await claim(tx, postId, moderator);
  if (row.appeal_status !== 'waiting') throw new Problem('appeal-not-possible', { detail: 'No appeal waits for an answer.' });
  const isRestored = decision === 'restore';
  if (isRestored && row.text === null) throw wordsAreGone();
  const changed: PostRow = {
    ...row,
    status: isRestored ? 'published' : row.status,
    reason_code: isRestored ? null : row.reason_code,
    reason_note: words?.trim() || (isRestored ? null : row.reason_note),
    appeal_status: isRestored ? 'restored' : 'upheld',
    change: isRestored ? change : row.change,
    updated: now,
    decided: now,
  };
  await save(tx, changed);
  await log(tx, topic, postId, isRestored ? 'restore' : 'uphold', moderator, now);
  await tellAuthor(tx, changed, 'appeal-answered', now);
}

/** Lets a word show, corrected where the moderator wants it, or deletes it. */
export async function reviewEntry(tx: Tx, entryId: string, { status, word, explanations }: GlossaryEntryReview, moderator: Moderator, now: number): Promise<GlossaryEntry> {
  const change = await raiseChange(tx);
  const row = await tx.selectFrom('glossary_entry').selectAll().where('id', '=', entryId).executeTakeFirst();
  if (!row) throw new Problem('glossary-entry-not-found');
  const topic = await topicAt(tx, row.topic_id);
  if (topic.partner_id !== moderator.partnerId) throw new Problem('forbidden');
  await tx.updateTable('topic').set({ change }).where('id', '=', topic.id).execute();
  await log(tx, topic, null, status === 'published' ? 'publishEntry' : 'refuseEntry', moderator, now);
  if (status === 'refused') {
    await tx.deleteFrom('glossary_entry').where('id', '=', entryId).execute();
    return { ...entryOf(row), status: 'refused' };
  }
  const texts = explanations && Object.fromEntries(Object.entries(explanations).map(([language, text]) => [understand(language), checkedText(text)]));
  const published: GlossaryEntryRow = { ...row, status: 'published', change, ...(word !== undefined && { word: checkedText(word) }), ...(texts && { explanations: JSON.stringify(texts) }) };
  await tx.updateTable('glossary_entry').set(published).where('id', '=', entryId).execute();
  return entryOf(published);
}
