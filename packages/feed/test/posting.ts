// Writes and moderates posts at a feed that runs as a process of its own, as browsers do.
import { randomUUID } from 'node:crypto';
import type { PostReceipt, TopicDraft } from '@kopa/contract';
import { saveTopic } from '../src/dialogue/topics.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import type { DatabaseAddress } from '../src/shared/database.ts';
import { formToken } from '../src/shared/form-token.ts';
import { migrate } from '../src/shared/migrate.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { ask, withDatabase } from './registering.ts';
import type { Answer } from './registering.ts';

/** A topic of a partner, and what is needed to write to it and to moderate it. */
export interface OpenTopic {
  id: string;
  /** Of a form that was shown long enough ago. */
  formToken: string;
  /** Its partner's. */
  key: string;
}

/** Fills an empty database with partners, each of which has one open topic of the same name. */
export async function prepareTopics(address: DatabaseAddress, partners: string[], own: Partial<TopicDraft> = {}): Promise<OpenTopic[]> {
  return withDatabase(address, async (database) => {
    await migrate(database);
    const now = await database.now(database.q);
    const draft: TopicDraft = {
      question: { lv: 'Kas jums ir mājas?', pl: 'Co jest dla was domem?', nb: 'Hva er hjemme for deg?' },
      opens: utcDateTime(now - 86_400_000),
      closes: null,
      moderation: 'before',
      moderators: [{ email: 'moderator@example.org', language: 'lv' }],
      ...own,
    };
    const topics: OpenTopic[] = [];
    for (const id of partners) {
      const key = await database.write(async (tx) => {
        await savePartner(tx, aPartner({ id }));
        await saveTopic(tx, id, id, draft, now);
        return makeKey(tx, id, now);
      });
      topics.push({ id, key, formToken: await formToken(database, id, now - 60_000) });
    }
    return topics;
  });
}

/** Writes a post; the answer of a feed that takes it is 201. */
export function write(url: string, { id, formToken }: OpenTopic, post: { text: string; [field: string]: unknown }, idempotencyKey: string = randomUUID()): Promise<Answer> {
  return ask(url, 'POST', `/topics/${id}/posts`, { body: { inLanguage: 'lv', formToken, ...post }, idempotencyKey });
}

/** The same, for whom everything but being taken is a fault. */
export async function written(url: string, topic: OpenTopic, post: { text: string; [field: string]: unknown }): Promise<PostReceipt> {
  const { status, text } = await write(url, topic, post);
  if (status !== 201) throw new Error(`The post was answered with ${status}: ${text}`);
  return JSON.parse(text);
}

/** Decides on a post as the moderator with that key. */
export function moderate(url: string, key: string, postId: string, body: { action: string; [field: string]: unknown }): Promise<Answer> {
  return ask(url, 'POST', `/posts/${postId}/moderation`, { bearer: key, body });
}

/** The same, for whom everything but being done is a fault. */
export async function moderated(url: string, key: string, postId: string, action = 'approve'): Promise<void> {
  const reason = action === 'approve' || action === 'restore' ? {} : { reasonCode: 'other' };
  const { status, text } = await moderate(url, key, postId, { action, ...reason });
  if (status !== 200) throw new Error(`The moderator was answered with ${status}: ${text}`);
}
