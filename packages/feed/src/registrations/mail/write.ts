import type { Occurrence } from '@kopa/contract';
import { asHtml } from '../../shared/mail/as-html.ts';
import { asText } from '../../shared/mail/as-text.ts';
import { calendarFor } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { at, between, dayOf, when, zoneOf } from './dates.ts';
import { oneLine } from '../../shared/mail/letter.ts';
import type { Fact, Letter, Said } from '../../shared/mail/letter.ts';
import type { Sender } from '../../shared/mail/outgoing.ts';
import type { Matter } from './matter.ts';
import type { Occasion } from './wording.ts';
import { mailLanguage, seatsIn, wordsIn } from './words.ts';
import type { Language } from './words.ts';

export interface Mail {
  subject: string;
  text: string;
  html: string;
  calendar?: Calendar;
  attachments: { filename: string; contentType: string; content: Buffer }[];
}

/** So many dates of a series are named; the calendar that is attached has more. */
const datesNamed = 12;

/** Writes the mail in the language that the person registered in. */
export function writeMail(matter: Matter, sender: Sender, now: number): Mail {
  const letter = letterFor(matter, now);
  const calendar = calendarFor(matter, sender, now);
  const { certificate } = matter;
  return {
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter),
    ...(calendar && { calendar }),
    attachments: certificate ? [{ filename: `${matter.registration.id}.pdf`, contentType: 'application/pdf', content: certificate }] : [],
  };
}

function letterFor(matter: Matter, now: number): Letter {
  const { kind, registration, occurrences, organizer, link, message } = matter;
  const language = mailLanguage(registration.language);
  const words = wordsIn(language);
  const occasion = occasionOf(matter);
  const wording = words.letters[occasion];
  const [first] = occurrences as [Occurrence];
  const name = oneLine(organizer.name.text);
  const title = oneLine(first.title.text);
  const canUndo = occasion === 'cancelled' && registration.expires !== null && registration.expires > now;
  const heading: Said = kind === 'message' ? oneLine(message!.subject) : wording.heading;
  const subject = kind === 'message' ? oneLine(message!.subject) : `${wording.subject ?? wording.heading}: ${title}`;
  const reason = reasonFor(matter);
  const due = dueFor(matter, language, canUndo);
  return {
    language,
    subject: kind === 'reminder' ? `${subject}, ${dayOf(language, first)}` : subject,
    heading,
    // Before an address is confirmed, whoever typed it in could have written anything to a stranger in place of a name.
    hello: words.hello(registration.email_confirmed === null || registration.name === null ? undefined : oneLine(registration.name)),
    before: [
      ...wording.before.map((write) => write(name)),
      ...(canUndo ? [words.undo] : []),
      ...(kind === 'waiting' || occasion === 'please-confirm-in-queue' ? [words.queueRule] : []),
      ...(matter.certificate ? [words.attached] : []),
    ],
    ...(kind === 'message' && { quoted: message!.text }),
    ...(due && { due }),
    facts: [...(reason ? [{ label: words.labels.reason, values: [reason] }] : []), ...facts(matter, language)].map(inLines),
    after: wording.after ?? [],
    button: { label: wording.button, href: link },
    footer: words.footer(name),
  };
}

/** How the mail reads as things stand. */
function occasionOf({ kind, registration, occurrences }: Matter): Occasion {
  if (kind === 'please-confirm' && registration.seats === 0) return 'please-confirm-in-queue';
  if (kind === 'cancelled' && registration.status === 'withdrawn') return 'withdrawn';
  const { eventStatus } = occurrences[0]!;
  // Of a series it may be another date that has changed.
  if (kind === 'changed' && occurrences.length === 1 && eventStatus !== 'scheduled' && eventStatus !== 'cancelled') return eventStatus;
  return kind;
}

/** Why, where the organizer has said so. */
function reasonFor({ kind, registration, occurrences }: Matter): Said | undefined {
  if (kind === 'refused') return registration.reason ?? undefined;
  return kind === 'event-cancelled' || kind === 'changed' ? occurrences[0]!.statusReason : undefined;
}

/** Until when something has to be done. */
function dueFor({ kind, registration, occurrences }: Matter, language: Language, canUndo: boolean): Fact | undefined {
  const { status, expires } = registration;
  const { labels } = wordsIn(language);
  const asks = kind === 'please-confirm' || kind === 'offered' || kind === 'link';
  const label = canUndo ? labels.undoUntil : asks && status === 'held' ? labels.confirmBy : asks && status === 'offered' ? labels.answerBy : undefined;
  if (label === undefined || expires === null) return undefined;
  const { timeZone, virtualLocations } = occurrences[0]!;
  const time = at(language, expires, timeZone);
  return { label, values: [virtualLocations?.length ? `${time} (${zoneOf(language, expires, timeZone)})` : time] };
}

function facts(matter: Matter, language: Language): Fact[] {
  const { kind, registration, occurrences, organizer } = matter;
  const { labels, status: statusWords } = wordsIn(language);
  const [first] = occurrences as [Occurrence];
  const status = statusWords[registration.status];
  const all: (Fact | undefined)[] = [
    { label: labels.event, values: [first.title] },
    { label: occurrences.length > 1 ? labels.dates : labels.when, values: times(occurrences, language) },
    { label: labels.where, values: places(first, language) },
    formerly(matter, language),
    room(matter, language),
    { label: labels.organizer, values: [organizer.name] },
    { label: labels.seats, values: [seatsIn(language, registration.party_size)] },
    kind === 'link' && status ? { label: labels.status, values: [status] } : undefined,
    { label: labels.number, values: [registration.id] },
  ];
  return all.filter((fact) => fact !== undefined && fact.values.length > 0) as Fact[];
}

/** Each value in one line: what others wrote cannot look like a further fact. */
function inLines(fact: Fact): Fact {
  return { ...fact, values: fact.values.map((one) => (typeof one === 'string' ? oneLine(one) : { ...one, text: oneLine(one.text) })) };
}

function times(occurrences: Occurrence[], language: Language): string[] {
  const named = occurrences.slice(0, datesNamed).map((occurrence) => {
    const { virtualLocations, utcStart, timeZone, showWithoutTime } = occurrence;
    const time = when(language, occurrence);
    return virtualLocations?.length && !showWithoutTime ? `${time} (${zoneOf(language, Date.parse(utcStart), timeZone)})` : time;
  });
  const more = occurrences.length - named.length;
  return more > 0 ? [...named, `… +${more}`] : named;
}

function places({ locations = [], virtualLocations = [], eventStatus }: Occurrence, language: Language): Said[] {
  const online = virtualLocations.length > 0 ? [wordsIn(language).labels.online] : [];
  if (eventStatus === 'movedOnline' && online.length > 0) return online;
  const venues = locations.map(({ name, address }): Said => {
    const town = [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ');
    return { text: [name.text, address?.streetAddress, town].filter(Boolean).join(', '), inLanguage: name.inLanguage };
  });
  return [...venues, ...online];
}

/** When and where it was to be, as far as that is something else now. */
function formerly({ before, occurrences }: Matter, language: Language): Fact | undefined {
  if (!before) return undefined;
  const { labels } = wordsIn(language);
  const { timeZone, showWithoutTime } = occurrences[0]!;
  const { time, places = [] } = before;
  const times = time ? [between(language, time.start, time.end, timeZone, showWithoutTime)] : [];
  // The room itself is only for those who have a seat, and only while it holds.
  const venues = places.map((place) => (/^https?:/.test(place) ? labels.online : place));
  return { label: labels.before, values: [...times, ...new Set(venues)] };
}

/**
 * The room online is a second link, so that nobody has to copy it; only those who have a seat get it. It reads as the
 * address that it is, under its own label, while the person's own page is the button.
 */
function room({ kind, registration, occurrences }: Matter, language: Language): Fact | undefined {
  const [found] = occurrences[0]!.virtualLocations ?? [];
  const takesPart = registration.status === 'confirmed' && kind !== 'event-cancelled' && kind !== 'certificate';
  if (!found || !takesPart || !/^https?:\/\//.test(found.uri)) return undefined;
  return { label: wordsIn(language).labels.room, values: [found.uri], isLink: true };
}
