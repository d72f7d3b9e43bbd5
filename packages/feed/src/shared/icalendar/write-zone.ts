import { Temporal } from 'temporal-polyfill';
import type { Component, Property } from './jcal.ts';

/**
 * So many years after the last time in the calendar the zone is described, and a rule has to hold to be one: “the first
 * Sunday from the 2nd on” can look like “the first Sunday” for eleven years.
 */
const yearsAhead = 12;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A change of clocks: what the clock shows at the moment before it is put forward or back, and the offsets around it. */
interface Onset {
  local: Temporal.PlainDateTime;
  from: string;
  to: string;
  name: string;
}

/**
 * The VTIMEZONE of an IANA zone, made from the same rules that the feed computes its times by: every change of clocks
 * from the first of the local times on. Those that come every year on the same weekday of the month are a rule without
 * an end; others stand one by one, each by itself, since programs read lists of dates in different ways.
 */
export function writeZone(timeZone: string, locals: string[]): Component {
  const times = locals.toSorted();
  const lastYear = Number(times.at(-1)!.slice(0, 4)) + yearsAhead;
  const onsets = onsetsBetween(timeZone, times[0]!, lastYear);
  const observances = [...Map.groupBy(onsets, patternOf).values()].flatMap((alike) => observancesOf(alike, lastYear));
  return ['vtimezone', [['tzid', {}, 'text', timeZone]], observances];
}

function onsetsBetween(timeZone: string, first: string, lastYear: number): Onset[] {
  const start = Temporal.PlainDateTime.from(first).toZonedDateTime(timeZone);
  const before = start.getTimeZoneTransition('previous');
  const onsets = before ? [onsetAt(before)] : [{ ...onsetAt(start), local: Temporal.PlainDateTime.from('1970-01-01T00:00:00') }];
  for (let next = start.getTimeZoneTransition('next'); next && next.year <= lastYear; next = next.getTimeZoneTransition('next')) {
    onsets.push(onsetAt(next));
  }
  return onsets;
}

function onsetAt(time: Temporal.ZonedDateTime): Onset {
  const before = time.subtract({ nanoseconds: 1 });
  const local = time.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  return { local, from: before.offset, to: time.offset, name: nameAt(time) };
}

/** Such as `EET`, or `GMT+2` where no short name is in use. */
function nameAt(time: Temporal.ZonedDateTime): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: time.timeZoneId, timeZoneName: 'short' });
  return format.formatToParts(time.epochMilliseconds).find(({ type }) => type === 'timeZoneName')!.value;
}

/** The same for changes that come every year by one rule. */
function patternOf({ local, from, to }: Onset): string {
  return `${local.month} ${weekdayOf(local)} ${local.toPlainTime().toString()} ${from} ${to}`;
}

/** `-1SU` or `2SU`; the last one of the month is always that. */
function weekdayOf({ day, daysInMonth, dayOfWeek }: Temporal.PlainDateTime): string {
  return `${day + 7 > daysInMonth ? -1 : Math.ceil(day / 7)}${weekdays[dayOfWeek - 1]}`;
}

/** Of changes of one pattern, in the order of time: the rule that they end in, and those before it. */
function observancesOf(onsets: Onset[], lastYear: number): Component[] {
  const tail = onsets.findLastIndex((onset, index) => index === 0 || onsets[index - 1]!.local.year !== onset.local.year - 1);
  const isLasting = onsets.length - tail >= yearsAhead && onsets.at(-1)!.local.year >= lastYear - 1;
  const lasting = isLasting ? onsets.slice(tail) : [];
  const single = onsets.slice(0, onsets.length - lasting.length);
  return [...single.map((onset) => observance(onset)), ...lasting.slice(0, 1).map((onset) => observance(onset, [yearlyRule(onset)]))];
}

function observance({ local, from, to, name }: Onset, rule: Property[] = []): Component {
  const properties: Property[] = [
    ['dtstart', {}, 'date-time', local.toString({ smallestUnit: 'second' })],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ['tzname', {}, 'text', name],
    ...rule,
  ];
  return [minutesOf(to) > minutesOf(from) ? 'daylight' : 'standard', properties, []];
}

function yearlyRule({ local }: Onset): Property {
  return ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: local.month, byday: weekdayOf(local) }];
}

/** `-01:30` in minutes. */
function minutesOf(offset: string): number {
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  return (offset.startsWith('-') ? -1 : 1) * (60 * hours + minutes);
}
