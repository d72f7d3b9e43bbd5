import { randomUUID } from 'node:crypto';
import type { Tx } from '../shared/database.ts';
import type { MailKind } from '../shared/schema.ts';

/** A mail to be sent. It is written from the registration when its turn comes; `messageId` is the organizer's message that it carries. */
export async function enqueue(tx: Tx, registrationId: string, kind: MailKind, now: number, messageId: string | null = null): Promise<void> {
  const row = { id: randomUUID(), registration_id: registrationId, kind, message_id: messageId, attempts: 0, next_attempt: now, error: null, created: now, updated: now };
  await tx.insertInto('outbox').values({ ...row, state: 'pending' }).execute();
}
