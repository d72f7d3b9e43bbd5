import type { Occurrence, Partner } from '@kopa/contract';
import type { RegistrationRow } from '../../shared/schema.ts';
import type { Sender } from '../../shared/mail/outgoing.ts';
import type { Matter } from './matter.ts';

/** What a mail can be about, complete; a test names only what it is about. */
export const anOccurrence = (own: Partial<Occurrence> = {}): Occurrence => ({
  eventId: '4f2k9x0a7c3m8q1z',
  recurrenceId: null,
  start: '2027-03-10T18:00:00',
  end: '2027-03-10T19:30:00',
  utcStart: '2027-03-10T16:00:00Z',
  utcEnd: '2027-03-10T17:30:00Z',
  timeZone: 'Europe/Riga',
  showWithoutTime: false,
  title: { text: 'E-grāmatas bez baiļu', inLanguage: 'lv' },
  eventStatus: 'scheduled',
  kind: 'seminar',
  themes: [],
  activityLanguages: ['lv'],
  audience: ['seniors'],
  organizer: { id: 'riga', name: { text: 'Rīgas bibliotēka', inLanguage: 'lv' }, addressCountry: 'LV' },
  locations: [{ name: { text: 'Lielā zāle', inLanguage: 'lv' }, address: { streetAddress: 'Brīvības iela 1', addressLocality: 'Rīga', postalCode: 'LV-1010', addressCountry: 'LV' } }],
  ...own,
});

export const online = { virtualLocations: [{ uri: 'https://room.example.org/e-gramatas' }], locations: [] };

export const anOrganizer: Partner = {
  id: 'riga',
  type: 'Library',
  name: { text: 'Rīgas bibliotēka', inLanguage: 'lv' },
  addressCountry: 'LV',
  addressLocality: 'Rīga',
  timeZone: 'Europe/Riga',
  knowsLanguage: ['lv'],
  url: 'https://riga.example.org/',
};

export const aRow = (own: Partial<RegistrationRow> = {}): RegistrationRow => ({
  id: '7K2M9QXD',
  event_id: '4f2k9x0a7c3m8q1z',
  recurrence_id: '',
  status: 'confirmed',
  seats: 2,
  queue_number: null,
  party_size: 2,
  language: 'lv',
  name: 'Ilze Ozola',
  email: 'ilze@example.org',
  email_key: 'ilze@example.org',
  answers: null,
  access_needs: null,
  email_confirmed: 1,
  expires: null,
  cancelled_from: null,
  reason: null,
  attended: null,
  attended_at: null,
  walk_in: 0,
  reminded: null,
  delivery_failure: null,
  sequence: 3,
  erased: null,
  created: 0,
  updated: 0,
  promised: null,
  ...own,
});

export const aMatter = (own: Partial<Matter> = {}): Matter => ({
  kind: 'confirmed',
  registration: aRow(),
  occurrences: [anOccurrence()],
  organizer: anOrganizer,
  link: 'https://feed.example.org/r/b3_kTq-8Zw1',
  wasInvited: false,
  ...own,
});

export const aSender: Sender = { publicUrl: 'https://feed.example.org', from: 'Kopa <noreply@feed.example.org>' };

/** Two days before the event. */
export const aTime = Date.parse('2027-03-08T10:00:00Z');
const soon = aTime + 3_600_000;

/** One matter for each thing that a mail can be about, in a language. */
export const everyMatter = (language: string): Record<string, Matter> => {
  const row = (own: Partial<RegistrationRow> = {}) => ({ registration: aRow({ language, ...own }) });
  const status = (eventStatus: Occurrence['eventStatus'], more: Partial<Occurrence> = {}) => ({ occurrences: [anOccurrence({ eventStatus, statusReason: { text: 'Telpās ir plūdi.', inLanguage: 'lv' }, ...more })] });
  return {
    'please-confirm': aMatter({ kind: 'please-confirm', ...row({ status: 'held', email_confirmed: null, expires: soon }) }),
    'please-confirm, in the list': aMatter({ kind: 'please-confirm', ...row({ status: 'held', email_confirmed: null, expires: soon, seats: 0, queue_number: 4 }) }),
    requested: aMatter({ kind: 'requested', ...row({ status: 'requested' }) }),
    confirmed: aMatter({ ...row() }),
    'confirmed, online': aMatter({ ...row(), occurrences: [anOccurrence(online)] }),
    waiting: aMatter({ kind: 'waiting', ...row({ status: 'waiting', seats: 0, queue_number: 4 }) }),
    offered: aMatter({ kind: 'offered', ...row({ status: 'offered', expires: soon }) }),
    reminder: aMatter({ kind: 'reminder', ...row() }),
    changed: aMatter({ kind: 'changed', ...row(), before: { places: ['Mazā zāle, Brīvības iela 1', 'https://room.example.org/agrak'] } }),
    'changed, rescheduled': aMatter({ kind: 'changed', ...row(), before: { time: { start: Date.parse('2027-03-09T16:00:00Z'), end: Date.parse('2027-03-09T17:30:00Z') } }, ...status('rescheduled') }),
    'changed, moved online': aMatter({ kind: 'changed', ...row(), ...status('movedOnline', { virtualLocations: online.virtualLocations }) }),
    'changed, postponed': aMatter({ kind: 'changed', ...row(), ...status('postponed') }),
    'event-cancelled': aMatter({ kind: 'event-cancelled', ...row(), ...status('cancelled'), wasInvited: true }),
    cancelled: aMatter({ kind: 'cancelled', ...row({ status: 'cancelled', cancelled_from: 'confirmed', expires: aTime + 900_000 }), wasInvited: true }),
    'cancelled, too late to undo': aMatter({ kind: 'cancelled', ...row({ status: 'cancelled', cancelled_from: 'confirmed' }) }),
    'cancelled, from the list': aMatter({ kind: 'cancelled', ...row({ status: 'withdrawn', seats: 0 }) }),
    expired: aMatter({ kind: 'expired', ...row({ status: 'expired', seats: 0 }) }),
    refused: aMatter({ kind: 'refused', ...row({ status: 'refused', seats: 0, reason: 'Seminārs ir domāts bibliotekāriem.' }), wasInvited: true }),
    link: aMatter({ kind: 'link', ...row({ status: 'held', email_confirmed: null, expires: soon }) }),
    message: aMatter({ kind: 'message', ...row(), message: { subject: 'Lūdzu, paņemiet līdzi planšetdatoru', text: 'Labdien!\n\nPaņemiet, lūdzu, līdzi savu planšetdatoru.\nTiekamies 2. stāvā.' } }),
    certificate: aMatter({ kind: 'certificate', ...row({ attended: 1 }), certificate: Buffer.from('%PDF-1.7') }),
  };
};
