import type { Database } from '../../shared/database.ts';
import { deliverAll } from '../../shared/mail/deliver.ts';
import type { Outbox } from '../../shared/mail/deliver.ts';
import type { Delivered, Outgoing } from '../../shared/mail/outgoing.ts';
import type { Transport } from '../../shared/mail/transport.ts';
import { partnersById } from '../../shared/partners.ts';
import { partnerReference } from '../../shared/partner-reference.ts';
import { languageChain, understand } from '../../shared/language.ts';
import type { DialogueMailKind, DialogueMailRow, PostRow, ReportRow } from '../../shared/schema.ts';
import { secretHash } from '../../shared/secrets.ts';
import { addModerationLink, moderationPage } from '../moderation-links.ts';
import { addPostToken } from '../own-post.ts';
import { topicAt } from '../store.ts';
import { authorPage, dialoguePage } from '../view.ts';
import { isToModerators, writeMail } from './write.ts';
import type { Matter } from './write.ts';

/** Sends every mail of the dialogue that is due. */
export async function deliverDialogue(database: Database, transport: Transport, options: Outgoing): Promise<Delivered> {
  const outbox: Outbox<'dialogue_mail', Omit<Matter, 'link'>> = {
    table: 'dialogue_mail',
    gather: (row) => gather(database, row),
    write: async (row, matter, now) => {
      const { link, secret } = await linkFor(database, row, options.publicUrl, now);
      return { mail: writeMail({ ...matter, link }), secret };
    },
    forget: (secret) => forget(database, secret),
  };
  return deliverAll(database, transport, outbox, options);
}

/** What the mail is about as things stand now and to whom it goes, or why it is not to be sent any more. */
async function gather({ q }: Database, { kind, post_id: postId, report_id: reportId, topic_id: topicId, recipient, language }: DialogueMailRow): Promise<{ address: string; matter: Omit<Matter, 'link'> } | string> {
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
  return { address, matter: { kind, language, topic, post, library, ...(parent && { parent }), ...(report && { report }) } };
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

async function forget(database: Database, secret: string): Promise<void> {
  const hash = secretHash(secret);
  await database.write(async (tx) => {
    await tx.deleteFrom('post_token').where('hash', '=', hash).execute();
    await tx.deleteFrom('moderation_token').where('hash', '=', hash).execute();
  });
}
