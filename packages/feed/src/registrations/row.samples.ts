import type { RegistrationRow } from '../shared/schema.ts';
import { emptyRow } from './registering.ts';

/** A confirmed registration with everything that a person can say; a test names only what it is about. */
export const aRegistration = (own: Partial<RegistrationRow> & { event_id: string }): RegistrationRow => ({
  ...emptyRow({ eventId: own.event_id, recurrenceId: '' }, 0),
  id: 'AAAA0001',
  seats: own.status && own.status !== 'confirmed' ? 0 : (own.party_size ?? 1),
  language: 'lv',
  name: 'Ilze',
  email: 'ilze@example.org',
  email_key: 'ilze@example.org',
  answers: JSON.stringify({ goal: 'Lasīt', food: 'Bez gaļas' }),
  access_needs: 'Vieta pie durvīm',
  ...own,
});
