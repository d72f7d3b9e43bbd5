import type { Occurrence } from '@kopa/contract';
import type { MailKind, RegistrationRow, RegistrationStatus } from '../../shared/schema.ts';
import { activeStates } from '../store.ts';

const statesFor: Record<MailKind, RegistrationStatus[] | 'any'> = {
  'please-confirm': ['held'],
  requested: ['requested'],
  confirmed: ['confirmed'],
  waiting: ['waiting'],
  offered: ['offered'],
  reminder: ['confirmed'],
  changed: activeStates,
  'event-cancelled': activeStates,
  cancelled: ['cancelled', 'withdrawn'],
  expired: ['expired'],
  refused: ['refused'],
  link: activeStates,
  message: 'any',
  certificate: 'any',
};

/** Mails that make no sense any more when the event is cancelled: another mail says so. */
const invitations: MailKind[] = ['please-confirm', 'requested', 'confirmed', 'waiting', 'offered', 'reminder'];

/** Why the mail should not be sent any more as things stand; undefined when it should. */
export function overtakenBy(kind: MailKind, row: RegistrationRow, [first]: Occurrence[], now: number): string | undefined {
  if (row.erased !== null || row.email === null) return 'erased';
  const states = statesFor[kind];
  if (states !== 'any' && !states.includes(row.status)) return `is ${row.status}`;
  if ((kind === 'please-confirm' || kind === 'offered') && row.expires !== null && row.expires <= now) return 'too late';
  if (kind === 'certificate' && !row.attended) return 'did not attend';
  if (!first) return 'no date';
  if (invitations.includes(kind) && first.eventStatus === 'cancelled') return 'event is cancelled';
  if (kind === 'reminder' && Date.parse(first.utcEnd) <= now) return 'event is over';
  return undefined;
}
