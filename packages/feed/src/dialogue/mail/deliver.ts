import type { SendMailOptions } from 'nodemailer';
import type { Database } from '../../shared/database.ts';
import { understand } from '../../shared/language.ts';
import { addressIn, isPlainAddress } from '../../shared/mail-address.ts';
import { failureOf } from '../../shared/mail/failure.ts';
import { nothingDelivered } from '../../shared/mail/outgoing.ts';
import type { Delivered, Outgoing } from '../../shared/mail/outgoing.ts';
import { lanes } from '../../shared/mail/transport.ts';
import type { Transport } from '../../shared/mail/transport.ts';
import { partnersById } from '../../shared/partners.ts';
import { partnerReference } from '../../shared/partner-reference.ts';
import { languageChain } from '../../shared/language.ts';
import { isOutOfReach } from '../../shared/reach.ts';
import type { DialogueMailKind, DialogueMailRow, PostRow, ReportRow } from '../../shared/schema.ts';
import { secretHash } from '../../shared/secrets.ts';
import { addModerationLink, moderationPage } from '../moderation-links.ts';
import { addPostToken } from '../own-post.ts';
import { topicAt } from '../store.ts';
import { authorPage, dialoguePage } from '../view.ts';
import { isToModerators, writeMail } from './write.ts';
import type { Matter } from './write.ts';

const second = 1_000;
/** How long nobody else takes a mail that is being sent: longer than sending one can take. */
const lease = 90 * second;
/** From the first failure on; the waits double up to the longest one. */
const firstWait = 10 * second;
const longestWait = 120 * second;
const givingUp = 3 * 24 * 3_600 * second;
const candidates = 8;

/**
 * Sends every mail of the dialogue that is due, as `registrations/mail/deliver.ts` sends those of registrations: taken by
 * moving its next attempt forward, written from how things stand now, with a link of its own.
 */
export async function deliverDialogue(database: Database, transport: Transport, options: Outgoing): Promise<Delivered> {
  const done = nothingDelivered();
  const now = async () => options.now?.() ?? database.now(database.q);
  const work = async () => {
    while (!options.stop?.aborted) {
      const row = await claim(database, await now());
      if (!row) return;
      done[await deliverOne(database, transport, row, options, now)]++;
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return done;
}

/** Takes a mail that is due, the one that has waited longest; undefined when none is. */
async function claim(database: Database, now: number): Promise<DialogueMailRow | undefined> {
  for (;;) {
    const due = await database.q
      .selectFrom('dialogue_mail')
      .select(['id', 'next_attempt'])
      .where('state', '=', 'pending')
      .where('next_attempt', '<=', now)
      .orderBy('next_attempt')
      .limit(candidates)
      .execute();
    if (due.length === 0) return undefined;
    for (const { id, next_attempt: seen } of due) {
      const taken = await database.write((tx) =>
        tx
          .updateTable('dialogue_mail')
          .set((the) => ({ next_attempt: now + lease, attempts: the('attempts', '+', 1), updated: now }))
          .where('id', '=', id)
          .where('state', '=', 'pending')
          .where('next_attempt', '=', seen)
          .returningAll()
          .executeTakeFirst(),
      );
      if (taken) return taken;
    }
  }
}

async function deliverOne(database: Database, transport: Transport, row: DialogueMailRow, options: Outgoing, clock: () => Promise<number>): Promise<keyof Delivered> {
  const now = await clock();
  const written = await prepare(database, row, options, now);
  if ('reason' in written) {
    if (written.outcome === 'dropped') return end(database, row, 'dropped', written.reason, now);
    return written.outcome === 'failed' ? fail(database, row, written.reason, options, now) : delay(database, row, written.reason, options, now);
  }
  try {
    await transport.send(written.mail, { id: row.id, now });
  } catch (error) {
    const { isFinal, isCertain, reason } = failureOf(error);
    if (isCertain) await forget(database, written.secret);
    const later = await clock();
    return isFinal ? fail(database, row, reason, options, later) : delay(database, row, reason, options, later);
  }
  return end(database, row, 'sent', null, await clock());
}

type Prepared = { mail: SendMailOptions; secret: string | undefined } | { outcome: 'dropped' | 'failed' | 'delayed'; reason: string };

/** Writes the mail, with a secret of its own. A database out of reach ends the whole pass; any other fault only this mail. */
async function prepare(database: Database, row: DialogueMailRow, options: Outgoing, now: number): Promise<Prepared> {
  try {
    const found = await gather(database, row);
    if (typeof found === 'string') return { outcome: 'dropped', reason: found };
    const { address, ...matter } = found;
    if (!isPlainAddress(address)) return { outcome: 'failed', reason: 'This is no mail address' };
    const { link, secret } = await linkFor(database, row, options.publicUrl, now);
    return { mail: compose(row, address, { ...matter, link }, options, now), secret };
  } catch (error) {
    if (isOutOfReach(error)) throw error;
    // Without the error's words: they can hold what somebody wrote.
    return { outcome: 'delayed', reason: `The message could not be written (${error instanceof Error ? error.name : 'Error'})` };
  }
}

/** What the mail is about as things stand now and to whom it goes, or why it is not to be sent any more. */
async function gather({ q }: Database, { kind, post_id: postId, report_id: reportId, topic_id: topicId, recipient, language }: DialogueMailRow): Promise<(Omit<Matter, 'link'> & { address: string }) | string> {
  const post = postId === null ? undefined : await q.selectFrom('post').selectAll().where('id', '=', postId).executeTakeFirst();
  const report = reportId === null ? undefined : await q.selectFrom('report').selectAll().where('id', '=', reportId).executeTakeFirst();
  if (!post) return 'gone';
  if (isOvertaken(kind, post, report)) return 'overtaken';
  const address = recipient ?? post.email;
  if (address === null) return 'no address';
  const topic = await topicAt(q, topicId);
  const parent = post.parent_id === null ? undefined : await q.selectFrom('post').selectAll().where('id', '=', post.parent_id).executeTakeFirst();
  const partner = (await partnersById(q, [topic.partner_id])).get(topic.partner_id)!;
  const library = partnerReference(partner, languageChain(language)).name.text;
  return { kind, language, topic, post, library, address, ...(parent && { parent }), ...(report && { report }) };
}

const statusFor: Partial<Record<DialogueMailKind, PostRow['status']>> = {
  'to-moderate': 'pending',
  reported: 'published',
  published: 'published',
  rejected: 'rejected',
  rephrase: 'rephrase',
  removed: 'removed',
  restored: 'published',
};

/** Whether what the mail tells, or asks for, is so no longer. */
function isOvertaken(kind: DialogueMailKind, post: PostRow, report: ReportRow | undefined): boolean {
  if (post.status === 'withdrawn') return kind !== 'report-answered';
  if (kind === 'reported' && report?.status !== 'waiting') return true;
  if (kind === 'appealed') return post.appeal_status !== 'waiting';
  if (kind === 'report-answered') return report === undefined;
  return statusFor[kind] !== undefined && statusFor[kind] !== post.status;
}

async function linkFor(database: Database, row: DialogueMailRow, publicUrl: string, now: number): Promise<{ link: string; secret?: string }> {
  if (row.kind === 'report-answered') return { link: dialoguePage(publicUrl, row.topic_id, understand(row.language)) };
  const { topic_id, report_id, kind } = row;
  const post_id = row.post_id!;
  const secret = await database.write((tx) => (isToModerators(kind) ? addModerationLink(tx, { topic_id, post_id, report_id }, now) : addPostToken(tx, post_id, now)));
  const page = isToModerators(kind) ? moderationPage : authorPage;
  return { link: page(publicUrl, secret, understand(row.language)), secret };
}

/** The mail as it is sent. Its Message-ID is the same at each attempt: who gets it twice can tell. */
function compose(row: DialogueMailRow, address: string, matter: Matter, sender: Outgoing, now: number): SendMailOptions {
  return {
    from: sender.from,
    to: { name: '', address },
    envelope: { from: addressIn(sender.from), to: [address] },
    ...writeMail(matter),
    messageId: `<${row.id}@${new URL(sender.publicUrl).hostname}>`,
    date: new Date(now),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** Where the mail is no longer this server's, as its lease has run out, or the post has been withdrawn, nothing is changed. */
async function settle(database: Database, { id, next_attempt: leased }: DialogueMailRow, changes: Partial<DialogueMailRow>): Promise<void> {
  await database.write((tx) => tx.updateTable('dialogue_mail').set(changes).where('id', '=', id).where('state', '=', 'pending').where('next_attempt', '=', leased).executeTakeFirst());
}

async function end(database: Database, row: DialogueMailRow, state: 'sent' | 'dropped', error: string | null, now: number): Promise<'sent' | 'dropped'> {
  await settle(database, row, { state, error, updated: now });
  return state;
}

async function delay(database: Database, row: DialogueMailRow, error: string, options: Outgoing, now: number): Promise<'delayed' | 'failed'> {
  if (now - row.created > givingUp) return fail(database, row, error, options, now);
  options.report?.(row, error);
  const wait = Math.min(firstWait * 2 ** (row.attempts - 1), longestWait);
  await settle(database, row, { error, next_attempt: now + Math.round(wait * (0.8 + Math.random() * 0.2)), updated: now });
  return 'delayed';
}

async function fail(database: Database, row: DialogueMailRow, reason: string, { report }: Outgoing, now: number): Promise<'failed'> {
  await settle(database, row, { state: 'failed', error: reason, updated: now });
  report?.(row, reason);
  return 'failed';
}

/** A secret of a mail that has certainly not gone out opens nothing. */
async function forget(database: Database, secret: string | undefined): Promise<void> {
  if (secret === undefined) return;
  const hash = secretHash(secret);
  await database.write(async (tx) => {
    await tx.deleteFrom('post_token').where('hash', '=', hash).execute();
    await tx.deleteFrom('moderation_token').where('hash', '=', hash).execute();
  });
}
