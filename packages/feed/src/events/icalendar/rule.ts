import type { RecurrenceRule } from '@kopa/contract';
import type { Property } from './property.ts';
import { Rejection } from './remark.ts';
import type { Note } from './remark.ts';
import { inZone, timeOf } from './time.ts';

type Weekday = NonNullable<RecurrenceRule['firstDayOfWeek']>;
type Frequency = RecurrenceRule['frequency'];

/** jCal's form of RRULE: lower-case parts, a single value instead of a list of one. */
type Parts = Record<string, unknown>;

const weekdays: Weekday[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/**
 * The RecurrenceRule of an RRULE, and undefined, with a note, for an empty one. UNTIL becomes a wall time in the event's
 * zone; a date there includes the whole day. Throws a Rejection for what RFC 8984 cannot say or the feed does not take.
 */
export function ruleOf(property: Property, event: { isDate: boolean; timeZone: string }, note: Note): RecurrenceRule | undefined {
  const parts = partsOf(property, note);
  if (Object.keys(parts).length === 0) {
    note(property.line, 'RRULE is empty and was left out; the event takes place once.');
    return undefined;
  }
  const frequency = frequencyOf(parts, property.line);
  const lists = { ...numberLists(parts, frequency, property, note), ...monthList(parts), ...weekdayList(parts, frequency, property, note) };
  return {
    frequency,
    interval: wholeNumber(parts.interval) ?? 1,
    firstDayOfWeek: typeof parts.wkst === 'number' ? (weekdays[parts.wkst - 1] ?? 'mo') : 'mo',
    ...(parts.count !== undefined && { count: wholeNumber(parts.count) ?? 0 }),
    ...(parts.until !== undefined && { until: untilOf(property, parts.until, event) }),
    ...lists,
  };
}

const knownParts = /^(freq|until|count|interval|wkst|by(second|minute|hour|day|monthday|yearday|weekno|month|setpos))$/;

/** The parts that have a value; those that RFC 5545 does not know are left out. */
function partsOf({ values, line }: Property, note: Note): Parts {
  const given = Object.entries((values[0] ?? {}) as Parts).filter(([, value]) => value !== undefined && value !== '');
  for (const [name] of given.filter(([part]) => !knownParts.test(part))) note(line, `${name.toUpperCase()} in RRULE is not known and was left out.`);
  return Object.fromEntries(given.filter(([part]) => knownParts.test(part)));
}

function frequencyOf(parts: Parts, line: number): Frequency {
  const text = String(parts.freq ?? '').toLowerCase();
  const known = (['yearly', 'monthly', 'weekly', 'daily'] as const).find((frequency) => frequency === text);
  if (known) return known;
  if (text === '') throw new Rejection(line, 'RRULE has no FREQ. Write how often the event repeats, such as FREQ=WEEKLY.');
  throw new Rejection(line, `RRULE repeats ${text}, too often for a calendar of events. Daily is the most frequent; BYHOUR adds times to a day.`);
}

/** Each list of numbers, under its name in JSCalendar; `unless` names frequencies that RFC 5545 does not allow it with. */
const numberParts = [
  { part: 'bymonthday', name: 'byMonthDay', unless: ['weekly'] },
  { part: 'byyearday', name: 'byYearDay', unless: ['monthly', 'weekly', 'daily'] },
  { part: 'byweekno', name: 'byWeekNo', unless: ['monthly', 'weekly', 'daily'] },
  { part: 'byhour', name: 'byHour', unless: [] },
  { part: 'byminute', name: 'byMinute', unless: [] },
  { part: 'bysecond', name: 'bySecond', unless: [] },
  { part: 'bysetpos', name: 'bySetPosition', unless: [] },
];

function numberLists(parts: Parts, frequency: Frequency, { line }: Property, note: Note): Partial<RecurrenceRule> {
  const found = numberParts.filter(({ part, unless }) => {
    const isMisplaced = listOf(parts[part]).length > 0 && unless.includes(frequency);
    if (isMisplaced) note(line, `${part.toUpperCase()} has no meaning in a ${frequency} rule and was left out of it.`);
    return listOf(parts[part]).length > 0 && !isMisplaced;
  });
  return Object.fromEntries(found.map(({ part, name }) => [name, listOf(parts[part]).map(Number)]));
}

function monthList(parts: Parts): Partial<RecurrenceRule> {
  const months = listOf(parts.bymonth).map((month) => String(Number(month)));
  return months.length > 0 ? { byMonth: months } : {};
}

function weekdayList(parts: Parts, frequency: Frequency, { line }: Property, note: Note): Partial<RecurrenceRule> {
  const found = listOf(parts.byday).map((text) => {
    const [, number, name] = /^([+-]?\d+)?([A-Z]{2})$/i.exec(String(text)) ?? [];
    return { day: String(name).toLowerCase() as Weekday, ...(number !== undefined && { nthOfPeriod: Number(number) }) };
  });
  if (found.length === 0) return {};
  const isNumbered = found.some(({ nthOfPeriod }) => nthOfPeriod !== undefined);
  if (!isNumbered || ((frequency === 'monthly' || frequency === 'yearly') && parts.byweekno === undefined)) return { byDay: found };
  note(line, `Numbers before the days of BYDAY have no meaning in a ${frequency} rule and were left out of it.`);
  return { byDay: found.map(({ day }) => ({ day })) };
}

function untilOf(property: Property, value: unknown, event: { isDate: boolean; timeZone: string }): string {
  const until = timeOf({ ...property, name: 'UNTIL in RRULE', parameters: {} }, value, () => event.timeZone);
  if (event.isDate) return `${inZone(until, event.timeZone).slice(0, 10)}T00:00:00`;
  return until.isDate ? until.local.replace('T00:00:00', 'T23:59:59') : inZone(until, event.timeZone);
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function wholeNumber(value: unknown): number | undefined {
  const number = Number(value);
  return value === undefined || !Number.isInteger(number) ? undefined : number;
}
