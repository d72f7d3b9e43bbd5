import type { Occurrence } from '@kopa/contract';
import type { Component, Property } from '../../shared/icalendar/jcal.ts';
import { program } from '../../shared/icalendar/program.ts';
import { stringify } from '../../shared/icalendar/stringify.ts';
import { parameter, text } from '../../shared/icalendar/text.ts';
import { writeZone } from '../../shared/icalendar/write-zone.ts';
import { isUtc, utcDateTime } from '../../shared/time.ts';
import { addressIn } from '../../shared/mail-address.ts';
import type { Sender } from '../../shared/mail/outgoing.ts';
import type { Matter } from './matter.ts';
import { mailLanguage } from './words.ts';

/** What a calendar program does with the mail (RFC 5546): it enters the dates, or takes them away. */
export interface Calendar {
  method: 'REQUEST' | 'CANCEL';
  text: string;
}

/** Mails that take dates away; all of them say so only to whom an invitation was sent. */
const takingAway = ['cancelled', 'event-cancelled', 'refused'];

/**
 * The dates as an invitation, or its cancellation; undefined for mails that change nothing in a calendar. UID is that of
 * the registration for good, and SEQUENCE rises with it. Of a series each date is an event with RECURRENCE-ID: the
 * organizer may move one of them. The link to the own page is not in it, as calendars are shared.
 */
export function calendarFor(matter: Matter, sender: Sender, now: number): Calendar | undefined {
  const method = methodOf(matter);
  if (!method) return undefined;
  const dates = matter.occurrences.filter(({ eventStatus }) => method === 'CANCEL' || matter.occurrences.length > 1 || eventStatus !== 'cancelled');
  if (dates.length === 0) return undefined;
  const zoned = dates.filter(({ showWithoutTime, timeZone }) => !showWithoutTime && !isUtc(timeZone));
  const zones = [...Map.groupBy(zoned, ({ timeZone }) => timeZone)].map(([timeZone, all]) => writeZone(timeZone, all.flatMap(({ start, recurrenceId }) => [start, recurrenceId ?? start])));
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', program],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', method],
  ];
  return { method, text: stringify(['vcalendar', properties, [...zones, ...dates.map((date) => entry(date, matter, sender, method, now))]]) };
}

function methodOf({ kind, registration, wasInvited }: Matter): Calendar['method'] | undefined {
  if ((kind === 'confirmed' || kind === 'changed') && registration.status === 'confirmed') return 'REQUEST';
  return takingAway.includes(kind) && wasInvited ? 'CANCEL' : undefined;
}

function entry(date: Occurrence, { registration, organizer, occurrences }: Matter, { publicUrl, from }: Sender, method: Calendar['method'], now: number): Component {
  const language = mailLanguage(registration.language);
  const host = new URL(publicUrl).hostname;
  const name = registration.email_confirmed === null || registration.name === null ? {} : { cn: parameter(registration.name) };
  const properties: Property[] = [
    ['uid', {}, 'text', `${registration.id}@${host}`],
    ['sequence', {}, 'integer', registration.sequence],
    ['dtstamp', {}, 'date-time', utcDateTime(now)],
    ...(occurrences.length > 1 && date.recurrenceId !== null ? [time('recurrence-id', date.recurrenceId, date)] : []),
    time('dtstart', date.start, date),
    time('dtend', date.end, date),
    ['status', {}, 'text', statusOf(date, method)],
    text('summary', date.title),
    ...place(date),
    ['url', {}, 'uri', `${publicUrl}/w/event/${date.eventId}?lang=${language}`],
    // RFC 5546 wants both in a REQUEST and the organizer in a CANCEL. Partners have no mail address in the feed.
    ['organizer', { cn: parameter(organizer.name.text) }, 'cal-address', `mailto:${addressIn(from)}`],
    ['attendee', { ...name, cutype: 'INDIVIDUAL', role: 'REQ-PARTICIPANT', partstat: 'ACCEPTED', rsvp: 'FALSE' }, 'cal-address', `mailto:${registration.email}`],
  ];
  return ['vevent', properties, []];
}

function time(name: string, local: string, { timeZone, showWithoutTime }: Occurrence): Property {
  if (showWithoutTime) return [name, {}, 'date', local.slice(0, 10)];
  return isUtc(timeZone) ? [name, {}, 'date-time', `${local}Z`] : [name, { tzid: timeZone }, 'date-time', local];
}

function statusOf({ eventStatus }: Occurrence, method: Calendar['method']): string {
  if (method === 'CANCEL' || eventStatus === 'cancelled') return 'CANCELLED';
  return eventStatus === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

/** Where nobody is to go to a place, the room online stands there. */
function place({ locations = [], virtualLocations = [], eventStatus }: Occurrence): Property[] {
  const venues = eventStatus === 'movedOnline' && virtualLocations.length > 0 ? [] : locations;
  const [room] = virtualLocations;
  if (venues.length === 0) return room ? [['location', {}, 'text', room.uri]] : [];
  const names = venues.map(({ name, address }) => [name.text, address?.streetAddress, address?.addressLocality].filter(Boolean).join(', '));
  return [text('location', { text: names.join('; '), inLanguage: venues[0]!.name.inLanguage })];
}
