import { isDate, isLocalDateTime } from '../../shared/time.ts';
import { instantOf, localDateTime, parseLocal, wallOf } from '../../shared/wall-clock.ts';
import type { Property } from './property.ts';
import { Rejection } from './remark.ts';

/**
 * A DATE or DATE-TIME: its wall time, and the zone that it is in. A date is its midnight. `floating` and dates have
 * no zone of their own; they take that of what they belong to.
 */
export interface Time {
  local: string;
  isDate: boolean;
  /** An IANA name, `Etc/UTC` for a time in UTC, undefined for a floating time or a date. */
  timeZone?: string;
}

/** Turns a TZID into an IANA name. */
export type ZoneOf = (name: string, line: number, year: number) => string;

/**
 * The times in a DTSTART, DTEND, RECURRENCE-ID, EXDATE or RDATE, of a period its start. Throws a Rejection that says
 * which form is allowed when one is no time.
 */
export function timesOf(property: Property, zoneOf: ZoneOf): Time[] {
  return valuesOf(property).map((value) => timeOf(property, Array.isArray(value) ? value[0] : value, zoneOf));
}

/** The values that are not empty: ical.js makes `--T::` of an empty time. */
export function valuesOf(property: Property): unknown[] {
  return property.values.filter((value) => value !== '' && value !== '--T::');
}

/** One time of a property, from jCal's form of it. */
export function timeOf(property: Property, value: unknown, zoneOf: ZoneOf): Time {
  const time = parseTime(String(value));
  if (!time) throw new Rejection(property.line, `${property.name} is no date or time. Write it as 20261122T173000 or 20261122.`);
  if (time.isDate || time.timeZone) return time;
  const zone = property.parameters.tzid?.trim();
  return zone ? { ...time, timeZone: zoneOf(zone, property.line, Number(time.local.slice(0, 4))) } : time;
}

/** The wall time in a zone; a floating time or a date is the same in each. */
export function inZone(time: Time, timeZone: string): string {
  if (time.timeZone === undefined || time.timeZone === timeZone) return time.local;
  return localDateTime(wallOf(instantOf(parseLocal(time.local), time.timeZone), timeZone));
}

/** The instant, in milliseconds; `timeZone` is for floating times and dates. */
export function instantAt(time: Time, timeZone: string): number {
  return instantOf(parseLocal(time.local), time.timeZone ?? timeZone);
}

/** jCal's `2026-11-22T17:30:00Z`, or what ical.js makes of a date or of a time without seconds: `2026-11-22T::`, `2026-11-22T17:30:`. */
function parseTime(text: string): Time | undefined {
  const [, date, clock, utc] = /^(\d{4}-\d{2}-\d{2})(?:T(?:::|(\d{2}:\d{2}:(?:\d{2})?)(Z)?))?$/i.exec(text) ?? [];
  if (date === undefined || !isDate(date)) return undefined;
  if (clock === undefined) return { local: `${date}T00:00:00`, isDate: true };
  const local = `${date}T${clock.padEnd(8, '0').replace(/:60$/, ':59')}`;
  if (!isLocalDateTime(local)) return undefined;
  return { local, isDate: false, ...(utc && { timeZone: 'Etc/UTC' }) };
}
