import type { EventKind } from '@kopa/contract';
import { program } from '../../shared/icalendar/program.ts';
import { isUtc } from '../../shared/time.ts';
import { checkDraft, DraftError } from '../check.ts';
import type { EventDraft } from '../draft.ts';
import { checkRecurrence } from '../expansion.ts';
import { propertyOf, readComponents } from './component.ts';
import type { Component } from './component.ts';
import { readEvent, writtenUid } from './event.ts';
import type { EventContext, ReadEvent } from './event.ts';
import { readLines } from './lines.ts';
import { noteIn, Rejection } from './remark.ts';
import type { Note, Remark } from './remark.ts';
import { gather } from './series.ts';
import type { Instance } from './series.ts';
import { onTheWall } from './utc-series.ts';
import { zoneNamed, zoneReader } from './zone.ts';

/** The largest file that is read. */
export const mostBytes = 20 * 1024 * 1024;

export interface ReadOptions {
  /** The partner that publishes the events. */
  organizer: string;
  /** The partner's zone. */
  timeZone: string;
  /** The language of texts that name none. */
  locale: string;
  addressCountry: string;
  /** Of events whose CATEGORIES do not say one; `meeting` when left out. */
  kind?: EventKind;
}

/** Where a draft comes from. */
export interface Origin {
  line: number;
  /** The latest LAST-MODIFIED, else DTSTAMP, as a local time in UTC. */
  modified?: string;
  /** Set when the file has only these single times of a series: what to lay over the series, where the feed has it. */
  instances?: Instance[];
}

/** What a file says: a draft for each UID, by UID where it comes from, and all that was refused or is worth knowing. */
export interface ReadCalendars {
  drafts: EventDraft[];
  origins: Map<string, Origin>;
  rejected: Remark[];
  notes: Remark[];
  /** How many drafts are meetings only because nothing says their kind. */
  kindsGuessed: number;
}

/**
 * Reads an iCalendar file (RFC 5545), as real programs write it, into drafts for one partner. Never throws: what cannot
 * be taken is in `rejected`, by line, with a sentence that says what to do, and the rest is kept. At most 20 MB and
 * 20 000 components are read. Times in UTC are shown on the wall clock of X-WR-TIMEZONE, else of the partner; so are
 * floating times. Persons (ORGANIZER, ATTENDEE, CONTACT) are dropped.
 */
export function readCalendars(bytes: Uint8Array, options: ReadOptions): ReadCalendars {
  const found: ReadCalendars = { drafts: [], origins: new Map(), rejected: [], notes: [], kindsGuessed: 0 };
  if (bytes.length > mostBytes) {
    noteIn(found.rejected, null)(1, 'The file is larger than 20 MB. Export a shorter time, or several files.');
    return found;
  }
  const [note, reject] = [noteIn(found.notes, null), noteIn(found.rejected, null)];
  const { lines, encoding, firstLegacyLine } = readLines(bytes, options.addressCountry);
  if (firstLegacyLine !== undefined) note(firstLegacyLine, `The file is not all UTF-8; such lines were read as ${encoding}. Export it as UTF-8.`);
  const { root, cut } = readComponents(lines);
  if (cut !== undefined) reject(cut, 'The file has more than 20 000 components; from here on it was not read. Split it.');
  const zones = new Map<string, string>();
  const events = calendarsOf(root).flatMap((calendar) => readCalendar(calendar, options, zones, found));
  for (const { draft, ...origin } of gather(events, found.notes)) keep(onWalls(draft, zones, origin.line, found), origin, found);
  const guessed = new Set(events.filter(({ isKindGuessed }) => isKindGuessed).map(({ uid }) => uid));
  found.kindsGuessed = found.drafts.filter(({ uid, kind }) => kind === 'meeting' && guessed.has(uid)).length;
  if (lines.length > 0 && events.length === 0 && found.rejected.length === 0) {
    reject(1, 'There is no event (BEGIN:VEVENT) in the file. Is it an iCalendar file?');
    found.notes.length = 0; // they would be about what the file is not
  }
  found.rejected.sort((a, b) => a.line - b.line);
  found.notes.sort((a, b) => a.line - b.line);
  return found;
}

/** Events outside any calendar are read as a calendar of their own. */
function calendarsOf(root: Component): Component[] {
  const { VCALENDAR: calendars = [], other = [] } = Object.groupBy(root.children, ({ name }) => (name === 'VCALENDAR' ? name : 'other'));
  return [...calendars, { ...root, children: other }];
}

function readCalendar(calendar: Component, options: ReadOptions, zones: Map<string, string>, found: ReadCalendars): ReadEvent[] {
  const note = noteIn(found.notes, null);
  noteBroken(calendar, note);
  if (calendar.unterminated !== undefined) note(calendar.line, calendar.unterminated);
  const context = contextOf(calendar, options, note);
  return calendar.children.flatMap((child) => {
    if (child.name !== 'VEVENT') {
      if (child.name !== 'VTIMEZONE') note(child.line, `${child.name} is no event and was left out.`);
      return [];
    }
    const event = tryEvent(child, context, found);
    if (event) zones.set(event.uid, context.timeZone);
    return event ? [event] : [];
  });
}

function contextOf(calendar: Component, options: ReadOptions, note: Note): EventContext {
  const property = propertyOf(calendar, 'X-WR-TIMEZONE');
  const name = String(property?.values[0] ?? '').trim();
  const zone = name === '' ? undefined : zoneNamed(name, undefined, options, 2000);
  if (property && name !== '' && zone === undefined) note(property.line, `The time zone “${name}” is not known; ${options.timeZone} was taken.`);
  // UTC is where a program keeps its times, not where people meet.
  const timeZone = zone === undefined || isUtc(zone) ? options.timeZone : zone;
  return {
    organizer: options.organizer,
    timeZone,
    locale: options.locale,
    ...(options.kind && { kind: options.kind }),
    isCancelled: /^cancel$/i.test(String(propertyOf(calendar, 'METHOD')?.values[0] ?? '').trim()),
    isFromFeed: propertyOf(calendar, 'PRODID')?.values[0] === program,
    zoneOf: zoneReader(calendar, options, timeZone, note),
  };
}

function tryEvent(component: Component, context: EventContext, found: ReadCalendars): ReadEvent | undefined {
  const uid = writtenUid(component);
  const note = noteIn(found.notes, uid);
  for (const child of component.children) note(child.line, `${child.name} was left out: the feed has nothing like it.`);
  try {
    return readEvent(component, context, note);
  } catch (error) {
    const reject = noteIn(found.rejected, uid);
    if (error instanceof Rejection) reject(error.line, error.message);
    // What no check foresaw costs the one event too.
    else reject(component.line, `The event cannot be read (${(error as Error).message}).`);
    return undefined;
  }
}

/** Times in UTC on the wall clock of the event's calendar. */
function onWalls(draft: EventDraft, zones: Map<string, string>, line: number, { notes }: ReadCalendars): EventDraft {
  const timeZone = zones.get(draft.uid)!;
  if (!isUtc(draft.timeZone) || isUtc(timeZone) || checkRecurrence(draft) !== null) return draft;
  const local = onTheWall(draft, timeZone);
  const advice = 'Where the wall time should stay, give DTSTART a TZID.';
  const note = noteIn(notes, draft.uid);
  if (!local) note(line, `The event repeats in UTC, by days that are others in ${timeZone}; it is shown in UTC. ${advice}`);
  else if (draft.recurrenceRule) note(line, `The event repeats in UTC: in ${timeZone} it moves by an hour when the clocks change. ${advice}`);
  return local ?? draft;
}

function keep(draft: EventDraft, origin: Origin, { drafts, origins, rejected }: ReadCalendars): void {
  const reasons = reasonsAgainst(draft);
  if (reasons.length > 0) {
    noteIn(rejected, draft.uid)(origin.line, reasons.join(' '));
    return;
  }
  drafts.push(draft);
  origins.set(draft.uid, origin);
}

function reasonsAgainst(draft: EventDraft): string[] {
  const recurrence = checkRecurrence(draft);
  if (recurrence !== null) return [recurrence];
  try {
    checkDraft(draft);
    return [];
  } catch (error) {
    if (error instanceof DraftError) return error.reasons;
    throw error;
  }
}

/** Lines in a row that are no properties are one remark: there can be thousands. */
function noteBroken({ broken }: Component, note: Note): void {
  let before = -1;
  for (const { line, last, reason } of broken) {
    if (line !== before + 1) note(line, `${reason} It was left out, with any more such lines that follow.`);
    before = last;
  }
}
