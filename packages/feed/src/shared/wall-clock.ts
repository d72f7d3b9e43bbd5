import { Temporal } from 'temporal-polyfill';

const day = 86_400_000;

/**
 * The instant, in milliseconds since 1970, at which clocks in `timeZone` show `wall`: a local time written as if it
 * were UTC, in milliseconds too. RFC 5545 §3.3.5: a time that a change of clocks leaves out is read with the offset
 * before the change (02:30 becomes 03:30), a time that comes twice is its first. Throws RangeError for an unknown zone.
 */
export function instantOf(wall: number, timeZone: string): number {
  const steady = steadyOffset(wall, timeZone);
  if (steady !== undefined) return wall - steady;
  const local = Temporal.PlainDateTime.from(localDateTime(wall));
  return local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** What clocks in `timeZone` show at the instant, as if it were UTC, in milliseconds. */
export function wallOf(instant: number, timeZone: string): number {
  return instant + (steadyOffset(instant, timeZone) ?? offsetAt(instant, timeZone));
}

/** A local time in milliseconds as `2026-11-22T17:30:00`. */
export function localDateTime(wall: number): string {
  const date = Math.floor(wall / day);
  // Date.toISOString() for each of them would take half the time of an expansion.
  const text = dates.get(date) ?? new Date(date * day).toISOString().slice(0, 11);
  dates.set(date, text);
  const seconds = Math.floor((wall - date * day) / 1_000);
  return `${text}${twoDigits(seconds / 3_600)}:${twoDigits((seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

const dates = new Map<number, string>();

function twoDigits(number: number): string {
  return number < 10 ? `0${Math.floor(number)}` : `${Math.floor(number)}`;
}

/** `2026-11-22T17:30:00` in milliseconds, as if it were UTC. */
export function parseLocal(local: string): number {
  return Date.parse(`${local}Z`);
}

/** The offset where no clock changes within a day before or after, whatever the offset: nearly always. */
function steadyOffset(time: number, timeZone: string): number | undefined {
  const today = Math.floor(time / day);
  const before = offsetOnDay(today - 1, timeZone);
  return before === offsetOnDay(today + 2, timeZone) ? before : undefined;
}

/** Zone → day since 1970 → offset at its midnight UTC. Asking Temporal for each occurrence would cost most of an expansion. */
const offsets = new Map<string, Map<number, number>>();

function offsetOnDay(number: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  const offset = known.get(number) ?? offsetAt(number * day, timeZone);
  known.set(number, offset);
  offsets.set(timeZone, known);
  return offset;
}

function offsetAt(instant: number, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
}
