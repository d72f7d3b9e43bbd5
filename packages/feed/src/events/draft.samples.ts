import type { EventDraft } from './draft.ts';

/** An event that fits the contract; a test names only what it is about. */
export const anEvent = (own: Partial<EventDraft> = {}): EventDraft => ({
  uid: 'talk@example.org',
  locale: 'lv',
  title: 'Saruna',
  start: '2027-03-10T18:00:00',
  timeZone: 'Europe/Riga',
  duration: 'PT2H',
  showWithoutTime: false,
  status: 'confirmed',
  eventStatus: 'scheduled',
  kind: 'meeting',
  themes: [],
  activityLanguages: ['lv'],
  audience: ['adults'],
  organizer: 'riga',
  localizations: {},
  ...own,
});
