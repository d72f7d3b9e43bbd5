import type { Tx } from '../shared/database.ts';
import type { ModerationActionRow } from '../shared/schema.ts';
import { newId } from './store.ts';

type Done = Pick<ModerationActionRow, 'partner_id' | 'action' | 'actor'> & Partial<Pick<ModerationActionRow, 'topic_id' | 'post_id' | 'reason_code'>>;

/** Notes what was done, in the transaction that does it. Nobody's words are in it. */
export async function note(tx: Tx, done: Done, now: number): Promise<void> {
  await tx.insertInto('moderation_action').values({ topic_id: null, post_id: null, reason_code: null, ...done, id: newId(), created: now }).execute();
}
