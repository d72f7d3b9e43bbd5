import { createHash } from 'node:crypto';

/**
 * The event's identifier: 16 characters of [a-z0-9] that follow from organizer and uid, so that the same event has
 * the same address in every copy of the feed. 82 bits: no two of a million million events meet.
 */
export function eventId(organizer: string, uid: string): string {
  const digest = createHash('sha256').update(`${organizer}\n${uid}`).digest('hex');
  return BigInt(`0x${digest}`).toString(36).padStart(50, '0').slice(-16);
}
