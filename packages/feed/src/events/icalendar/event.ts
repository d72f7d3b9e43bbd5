import { createHash } from 'node:crypto';
import type { EventKind } from '@kopa/contract';
import { isUtc } from '../../shared/time.ts';
import type { EventDraft } from '../draft.ts';
import { categorized } from './categories.ts';
import { propertiesOf, propertyOf } from './component.ts';
import type { Component } from './component.ts';
import { datesOf } from './dates.ts';
import { durationOf } from './duration.ts';
import type { Span } from './duration.ts';
import { localeOf, localized, textsByLanguage } from './languages.ts';
import type { Texts } from './languages.ts';
import { placesOf } from './places.ts';
import { cut, oneLine, plainText } from './plain-text.ts';
import { Rejection } from './remark.ts';
import type { Note } from './remark.ts';
import { ruleOf } from './rule.ts';
import { inZone, timesOf } from './time.ts';
import type { Time, ZoneOf } from './time.ts';

/** What an event takes from the calendar it is in and from whoever imports it. */
export interface EventContext {
  organizer: string;
  /** For floating times, and the wall clock for times in UTC. */
  timeZone: string;
  /** The language of texts that name none. */
  locale: string;
  /** Where CATEGORIES do not say one; `meeting` when left out. */
  kind?: EventKind;
  /** The calendar's METHOD is CANCEL. */
  isCancelled: boolean;
  /** A Kopa feed has written the calendar. */
  isFromFeed: boolean;
  zoneOf: ZoneOf;
}

/** One VEVENT: an event, or with `recurrenceId` what differs at one of its times. */
export interface ReadEvent {
  line: number;
  uid: string;
  draft: EventDraft;
  /** Neither CATEGORIES nor whoever imports it says a kind. */
  isKindGuessed: boolean;
  span: Span;
  recurrenceId?: Time;
  /** LAST-MODIFIED, else DTSTAMP, as a local time in UTC. */
  modified?: string;
}

const longest = { uid: 1_000, title: 500, description: 20_000 };
const essential = ['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'UID', 'SEQUENCE', 'STATUS'];

/**
 * Reads a VEVENT. ORGANIZER, ATTENDEE, CONTACT and COMMENT are dropped: they name persons, and the feed is public and
 * keeps nothing about persons. An event that its calendar marks private is refused for the same reason. Throws a
 * Rejection when it cannot be taken.
 */
export function readEvent(event: Component, context: EventContext, note: Note): ReadEvent {
  checkWhole(event, note);
  const span = spanOf(event, context);
  const recurrence = propertyOf(event, 'RECURRENCE-ID');
  const recurrenceId = recurrence && timesOf(recurrence, context.zoneOf)[0];
  if (recurrence?.parameters.range) {
    note(recurrence.line, 'RANGE=THISANDFUTURE was read as this one time only. Export the later times as an event of their own.');
  }
  const modified = modifiedAt(event);
  return {
    line: event.line,
    uid: uidOf(event, note),
    draft: draftOf(event, span, context, note),
    isKindGuessed: context.kind === undefined && categoriesIn(event).kind === undefined,
    span,
    ...(recurrenceId && { recurrenceId }),
    ...(modified !== undefined && { modified }),
  };
}

/** The UID as it stands in the file, for remarks; null when there is none. */
export function writtenUid(event: Component): string | null {
  return oneLine(String(propertyOf(event, 'UID')?.values[0] ?? '')) || null;
}

function checkWhole(event: Component, note: Note): void {
  if (event.unterminated !== undefined) throw new Rejection(event.line, event.unterminated);
  for (const { line, name, reason } of event.broken) {
    if (essential.includes(name)) throw new Rejection(line, `${name}: ${reason} Correct it; without it the event cannot be placed.`);
    note(line, `${reason} It was left out.`);
  }
  const privacy = propertyOf(event, 'CLASS');
  if (privacy && /^(PRIVATE|CONFIDENTIAL)$/i.test(String(privacy.values[0]).trim())) {
    throw new Rejection(privacy.line, `The event is marked ${String(privacy.values[0])}, and the feed is public. Remove CLASS to publish it.`);
  }
}

function spanOf(event: Component, { timeZone, zoneOf }: EventContext): Span {
  const property = propertyOf(event, 'DTSTART');
  const start = property && timesOf(property, zoneOf)[0];
  if (!start) throw new Rejection(event.line, 'DTSTART is missing: the event does not say when it begins. Add it.');
  const outlook = String(propertyOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.values[0] ?? '');
  const isOutlooksDay = /^true$/i.test(outlook) && start.local.endsWith('T00:00:00');
  return { start, wholeDays: start.isDate || isOutlooksDay, timeZone: isOutlooksDay ? timeZone : (start.timeZone ?? timeZone) };
}

function draftOf(event: Component, span: Span, context: EventContext, note: Note): EventDraft {
  const titles = textsByLanguage(propertiesOf(event, 'SUMMARY'), oneLine, note);
  const locale = localeOf(titles, context.locale);
  const descriptions = descriptionsOf(event, note);
  const title = localized(titled(event, titles, descriptions, locale, note), locale);
  const description = localized(descriptions, locale);
  const { parts, translations } = placesOf(event, locale, context.isFromFeed, note);
  const shorten = shortener(event.line, note);
  const texts = {
    title: shorten.all('title', title.translations),
    description: shorten.all('description', description.translations),
    'locations/main/name': translations,
  };
  return {
    uid: uidOf(event, () => {}),
    ...sequenceOf(event),
    locale,
    title: shorten.one('title', title.text ?? Object.values(title.translations)[0]!),
    ...(description.text !== undefined && { description: shorten.one('description', description.text) }),
    ...timesPart(event, span, context, note),
    ...statusOf(event, context),
    ...categoriesOf(event, context),
    organizer: context.organizer,
    ...parts,
    localizations: byLanguage(texts),
  };
}

function timesPart(event: Component, span: Span, context: EventContext, note: Note) {
  const [rule, ...others] = propertiesOf(event, 'RRULE');
  for (const other of others) note(other.line, 'The event has another RRULE; the first was taken. Make an event of each.');
  const recurrenceRule = rule && ruleOf(rule, { isDate: span.wholeDays, timeZone: span.timeZone }, note);
  const recurrenceOverrides = datesOf(event, span, context.zoneOf, note);
  return {
    start: inZone(span.start, span.timeZone),
    timeZone: isUtc(span.timeZone) ? 'Etc/UTC' : span.timeZone,
    duration: durationOf(event, span, context.zoneOf, note),
    showWithoutTime: span.wholeDays,
    ...(recurrenceRule && { recurrenceRule }),
    ...(Object.keys(recurrenceOverrides).length > 0 && { recurrenceOverrides }),
  };
}

function statusOf(event: Component, { isCancelled }: EventContext): Pick<EventDraft, 'status' | 'eventStatus'> {
  const status = String(propertyOf(event, 'STATUS')?.values[0] ?? '').trim().toLowerCase();
  if (isCancelled || status === 'cancelled' || status === 'canceled') return { status: 'cancelled', eventStatus: 'cancelled' };
  return { status: status === 'tentative' ? 'tentative' : 'confirmed', eventStatus: 'scheduled' };
}

type Categories = Pick<EventDraft, 'kind' | 'themes' | 'audience' | 'activityLanguages'>;

/** An event is taken to be held in the calendar's language: iCalendar has no word for it. */
function categoriesOf(event: Component, { kind, locale }: EventContext): Categories {
  const found = categoriesIn(event);
  return { kind: found.kind ?? kind ?? 'meeting', themes: found.themes, audience: found.audience, activityLanguages: [locale] };
}

function categoriesIn(event: Component) {
  return categorized(propertiesOf(event, 'CATEGORIES').flatMap(({ values }) => values.map(String)));
}

/** X-ALT-DESC is the same text in HTML: it counts where there is no DESCRIPTION. */
function descriptionsOf(event: Component, note: Note): Texts {
  const texts = textsByLanguage(propertiesOf(event, 'DESCRIPTION'), plainText, note);
  if (texts.size > 0) return texts;
  const unescaped = (html: string) => html.replace(/\\+n/gi, '\n').replace(/\\([,;])/g, '$1');
  return textsByLanguage(propertiesOf(event, 'X-ALT-DESC'), (html) => plainText(unescaped(html)), note);
}

/** An event without a title has the beginning of its description for one: better than none in a calendar. */
function titled(event: Component, titles: Texts, descriptions: Texts, locale: string, note: Note): Texts {
  if (titles.size > 0) return titles;
  const described = localized(descriptions, locale);
  const text = described.text ?? Object.values(described.translations)[0];
  if (text === undefined) {
    throw new Rejection(event.line, 'SUMMARY is missing or empty, and there is no DESCRIPTION to name the event by. Give it a title.');
  }
  const title = cut(text.split('\n', 1)[0]!, 100);
  note(event.line, `SUMMARY is missing or empty; the title was taken from the description: “${title}”.`);
  return new Map([['', title]]);
}

function shortener(line: number, note: Note) {
  const one = (name: 'title' | 'description', text: string): string => {
    const short = cut(text, longest[name]);
    if (short !== text) note(line, `The ${name} is longer than ${longest[name]} characters and was cut.`);
    return short;
  };
  const all = (name: 'title' | 'description', texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, one(name, text)]));
  return { one, all };
}

/** Pointer → language → text turned into language → pointer → text. */
function byLanguage(texts: Record<string, Record<string, string>>): EventDraft['localizations'] {
  const found: EventDraft['localizations'] = {};
  for (const [pointer, translations] of Object.entries(texts)) {
    for (const [language, text] of Object.entries(translations)) found[language] = { ...found[language], [pointer]: text };
  }
  return found;
}

function sequenceOf(event: Component): { sequence?: number } {
  const sequence = Number(propertyOf(event, 'SEQUENCE')?.values[0]);
  return Number.isSafeInteger(sequence) && sequence >= 0 ? { sequence } : {};
}

/**
 * Without a UID, or with one that is too long to keep, one that follows from time and title, so that the next import
 * finds the event again.
 */
function uidOf(event: Component, note: Note): string {
  const written = writtenUid(event);
  if (written !== null && written.length <= longest.uid) return written;
  const names = written === null ? ['DTSTART', 'SUMMARY'] : ['UID'];
  const content = names.map((name) => propertyOf(event, name)).map((property) => [property?.parameters, property?.values]);
  const uid = `derived-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)}`;
  const why = written === null ? 'UID is missing' : `UID is longer than ${longest.uid} characters`;
  note(event.line, `${why}; ${uid} was made from ${names.join(' and ')}. If these change, the next import adds the event anew. Give it a UID.`);
  return uid;
}

function modifiedAt(event: Component): string | undefined {
  try {
    const property = propertyOf(event, 'LAST-MODIFIED') ?? propertyOf(event, 'DTSTAMP');
    return property && timesOf(property, () => 'Etc/UTC')[0]?.local;
  } catch {
    return undefined;
  }
}
