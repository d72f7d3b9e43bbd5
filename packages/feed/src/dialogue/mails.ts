import { randomUUID } from 'node:crypto';
import type { Tx } from '../shared/database.ts';
import { sameLanguage } from '../shared/language.ts';
import type { DialogueMailKind, DialogueMailRow, PostRow, ReportRow, TopicRow } from '../shared/schema.ts';
import { topicDraftOf } from './store.ts';

type Addressed = Pick<DialogueMailRow, 'kind' | 'topic_id' | 'language'> & Partial<Pick<DialogueMailRow, 'post_id' | 'report_id' | 'recipient'>>;

/** A mail to be sent. It is written from the post when its turn comes. */
export async function enqueueMail(tx: Tx, mail: Addressed, now: number): Promise<void> {
  const row: DialogueMailRow = { post_id: null, report_id: null, recipient: null, ...mail, id: randomUUID(), state: 'pending', attempts: 0, next_attempt: now, error: null, created: now, updated: now };
  await tx.insertInto('dialogue_mail').values(row).execute();
}

/** A mail to the author, where there is an address. */
export async function tellAuthor(tx: Tx, post: PostRow, kind: DialogueMailKind, now: number): Promise<void> {
  if (post.email !== null) await enqueueMail(tx, { kind, topic_id: post.topic_id, post_id: post.id, language: post.mail_language }, now);
}

/** A mail to whoever reported, where there is an address. */
export async function tellReporter(tx: Tx, { id, post_id, email, language }: ReportRow, topicId: string, now: number): Promise<void> {
  if (email !== null) await enqueueMail(tx, { kind: 'report-answered', topic_id: topicId, post_id, report_id: id, recipient: email, language: language ?? 'en' }, now);
}

/** A mail to each moderator who reads the post's language. */
export async function tellModerators(tx: Tx, topic: TopicRow, post: PostRow, kind: 'to-moderate' | 'reported' | 'appealed', now: number, reportId: string | null = null): Promise<void> {
  const { moderators } = topicDraftOf(topic);
  const readers = moderators.filter(({ languages }) => !languages?.length || languages.some((language) => sameLanguage(language, post.language)));
  for (const { email, language = 'en' } of readers.length > 0 ? readers : moderators) {
    await enqueueMail(tx, { kind, topic_id: topic.id, post_id: post.id, report_id: reportId, recipient: email, language }, now);
  }
}
