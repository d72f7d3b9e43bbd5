import type { Occurrence } from '@kopa/sdk';

/** A wall time as if it were UTC, to be formatted as UTC: what stands on the venue's wall is shown unchanged. */
export const wall = (local: string) => new Date(`${local}Z`);
/** The middle of a date. */
export const noon = (date: string) => wall(`${date}T12:00:00`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter for these options, made once for each language. English is written as Europeans read it. */
export function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)));
  return made;
}

/** The formatter for wall times. */
export const atWall = (language: string, options: Intl.DateTimeFormatOptions) => format(language, { ...options, timeZone: 'UTC' });

/** `november 2026` */
export const monthName = (language: string, month: string): string => atWall(language, { month: 'long', year: 'numeric' }).format(noon(`${month}-15`));

/** `Sunday, 22 November` */
export const dayName = (language: string, date: string): string => atWall(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(date));

/** `22`: each of our languages writes it so. */
export const dayNumber = (date: string): string => `${Number(date.slice(8))}`;

/** `M`, `Mon` or `Monday` */
export const weekdayName = (language: string, date: string, weekday: 'narrow' | 'short' | 'long'): string => atWall(language, { weekday }).format(noon(date));

const clocks = new Map<string, string>();

/** `17:30`: a wall time. Most are asked for many times, and formatting is slow. */
export function timeOf(language: string, local: string): string {
  const key = language + local.slice(11, 16);
  let time = clocks.get(key);
  if (!time) clocks.set(key, (time = atWall(language, { timeStyle: 'short' }).format(wall(local))));
  return time;
}

/** `17:30–19:00`, or just the start when the event has no length or runs over several days. */
export function times(language: string, { start, end }: Occurrence): string {
  const oneDay = start.slice(0, 10) === end.slice(0, 10);
  return oneDay && end > start ? `${timeOf(language, start)}–${timeOf(language, end)}` : timeOf(language, start);
}

/** `22–24 November`: the dates of an event of several days. */
export const dates = (language: string, first: string, last: string): string =>
  atWall(language, { day: 'numeric', month: 'long' }).formatRange(noon(first), noon(last));

/** `14:05`: a time on the visitor's clock. */
export const clock = (language: string, ms: number): string => format(language, { timeStyle: 'short' }).format(ms);
