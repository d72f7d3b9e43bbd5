// Events made by a formula: the same year and number always give the same ones.
import type { EventDraft, PartnerDraft } from '@kopa/feed';

/** An event as the peers and the hand-written page take it. Times are wall times at the venue. */
export interface BenchEvent {
  id: string;
  title: string;
  start: string;
  end: string;
  location: string;
  url: string;
}

export const timeZone = 'Europe/Warsaw';
/** The year of all events: next year, so that “today” is in no month that is shown, for nobody. */
export const year = new Date().getUTCFullYear() + 1;
/** The month that every calendar shows first. */
export const month = `${year}-03`;

const kinds = [
  'Wieczór z grą',
  'Warsztaty',
  'Spotkanie autorskie',
  'Klub dyskusyjny',
  'Seminarium',
  'Lekcja biblioteczna',
  'Debata',
  'Czytanie na głos',
];
const topics = [
  'sztuczna inteligencja',
  'prywatność w sieci',
  'prawa autorskie',
  'dezinformacja',
  'klimat i energia',
  'historia miasta',
  'książki dla dzieci',
  'robotyka',
  'Ćma',
  'żółw i jaźń',
];
const places = ['Biblioteka Główna', 'Filia nr 3', 'Filia nr 7', 'Mediateka', 'Czytelnia Naukowa', 'Sala konferencyjna'];

/** How many events the shown month and the three after it have; the rest of the year shares what is left. */
const shares: Record<number, number[]> = { 100: [60, 16, 8, 8], 1_000: [120, 80, 80, 80], 10_000: [850, 832, 832, 832] };
export const sizes = { load: 100, navigation: 1_000, crowded: 10_000 };

/** A number from 0 to 1 at each call. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const digits = (value: number, width = 2) => String(value).padStart(width, '0');

/** The number of events in each month of the year. */
function perMonth(count: number): number[] {
  const [share, months] = [shares[count]!, Array.from({ length: 12 }, () => 0)];
  share.forEach((events, at) => (months[2 + at] = events));
  const others = months.keys().filter((at) => months[at] === 0).toArray();
  const left = count - share.reduce((sum, events) => sum + events, 0);
  for (let at = 0; at < left; at++) months[others[at % others.length]!]!++;
  return months;
}

/** What stands at the end of each title, so that it can be seen which month an event belongs to. */
export const mark = (monthOfYear: number) => `·${digits(monthOfYear)}-`;

export function makeEvents(count: number): BenchEvent[] {
  const roll = dice(20_260_301 + count);
  const pick = (texts: string[]) => texts[Math.floor(roll() * texts.length)]!;
  const events = perMonth(count).flatMap((inMonth, at) => {
    const days = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
    return Array.from({ length: inMonth }, (_, index): BenchEvent => {
      const date = `${year}-${digits(at + 1)}-${digits(1 + Math.floor(roll() * days))}`;
      const hour = 9 + Math.floor(roll() * 10);
      const minutes = roll() < 0.5 ? '00' : '30';
      const hours = 1 + Math.floor(roll() * 2);
      return {
        id: `e${at + 1}-${index}`,
        title: `${pick(kinds)}: ${pick(topics)} ${mark(at + 1)}${digits(index, 4)}`,
        start: `${date}T${digits(hour)}:${minutes}:00`,
        end: `${date}T${digits(hour + hours)}:${minutes}:00`,
        location: pick(places),
        url: `https://www.example.org/pl/e/${at + 1}-${index}`,
      };
    });
  });
  return events.sort((a, b) => (a.start === b.start ? a.id.localeCompare(b.id) : a.start < b.start ? -1 : 1));
}

export interface Range {
  from: string;
  to: string;
}

/** The six weeks, Monday first, in which a month is shown: what a page asks for. */
export function weeksAround(shown: string): Range {
  const first = new Date(`${shown}-01`);
  first.setUTCDate(1 - ((first.getUTCDay() + 6) % 7));
  const end = new Date(first);
  end.setUTCDate(first.getUTCDate() + 42);
  return { from: first.toISOString().slice(0, 10), to: end.toISOString().slice(0, 10) };
}

export const wholeYear: Range = { from: `${year}-01-01`, to: `${year + 1}-01-01` };

export const within = (events: BenchEvent[], { from, to }: Range) => events.filter(({ start, end }) => start < to && end >= from);

export const partner: PartnerDraft = {
  id: 'biblioteka',
  type: 'Library',
  name: { pl: 'Miejska Biblioteka Publiczna' },
  addressCountry: 'PL',
  addressLocality: 'Łódź',
  timeZone,
  knowsLanguage: ['pl'],
  url: 'https://www.example.org/',
};

/** The same event as the feed takes it, with what the contract asks for besides. */
export function draftOf({ id, title, start, end, location, url }: BenchEvent): EventDraft {
  return {
    uid: `${id}@bench.example.org`,
    locale: 'pl',
    title,
    start,
    timeZone,
    duration: `PT${(Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 3_600_000}H`,
    showWithoutTime: false,
    status: 'confirmed',
    eventStatus: 'scheduled',
    kind: 'meeting',
    themes: [],
    activityLanguages: ['pl'],
    audience: ['adults'],
    organizer: partner.id,
    locations: { main: { name: location } },
    links: { page: { href: url } },
    localizations: {},
  };
}
