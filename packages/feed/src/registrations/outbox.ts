import { randomUUID } from 'node:crypto';
import type { Tx } from '../shared/database.ts';
import type { MailKind } from '../shared/schema.ts';

/** What a mail carries besides the registration: the organizer's message, or the plan that the person knew before it changed. */
interface Carried {
  messageId?: string;
  planBefore?: string;
}

/** A mail to be sent. It is written from the registration when its turn comes. */
export async function enqueue(tx: Tx, registrationId: string, kind: MailKind, now: number, { messageId, planBefore }: Carried = {}): Promise<void> {
  const row = { id: randomUUID(), registration_id: registrationId, kind, message_id: messageId ?? null, plan_before: planBefore ?? null, attempts: 0, next_attempt: now, error: null, created: now, updated: now };
  await tx.insertInto('outbox').values({ ...row, state: 'pending' }).execute();
}
