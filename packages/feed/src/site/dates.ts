import type { Occurrence } from '@kopa/contract';
import type { Language } from './words.ts';

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter for wall times, made once for each language. English is written as Europeans read it. */
function atWall(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A wall time as if it were UTC, to be formatted as UTC. */
const wall = (local: string) => new Date(`${local}Z`);
const noon = (date: string) => wall(`${date}T12:00:00`);
const dateAt = (instant: number) => new Date(instant).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => dateAt(noon(date).getTime() + days * day);

/** `2026-12` for `2026-11` and 1. */
export function addMonths(month: string, months: number): string {
  const date = noon(`${month}-15`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}

/** `november 2026` */
export const monthName = (language: Language, month: string): string => atWall(language, { month: 'long', year: 'numeric' }).format(noon(`${month}-15`));

/** `22 November` */
export const dayOfMonth = (language: Language, date: string): string => atWall(language, { day: 'numeric', month: 'long' }).format(noon(date));

/** `Sunday` */
export const weekday = (language: Language, date: string): string => atWall(language, { weekday: 'long' }).format(noon(date));

/** `Sunday, 22 November` */
export const dayName = (language: Language, date: string): string =>
  atWall(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(date));

/** `22.11.2026` */
export const shortDate = (language: Language, date: string): string => atWall(language, { day: 'numeric', month: 'numeric' }).format(noon(date));

/** `17:30` */
export const timeOf = (language: Language, local: string): string => atWall(language, { timeStyle: 'short' }).format(wall(local));

/** First date of the occurrence at its venue. */
export const firstDay = ({ start }: Occurrence): string => start.slice(0, 10);

/** Last date at its venue. What ends in the small hours of the next day (before six) still belongs to the evening before. */
export function lastDay(occurrence: Occurrence): string {
  const end = occurrence.end.slice(0, 10);
  const runsOver = occurrence.showWithoutTime || occurrence.end.slice(11) < '06:00:00';
  const last = runsOver ? addDays(end, -1) : end;
  return last > firstDay(occurrence) ? last : firstDay(occurrence);
}

/** `17:30–19:00`, the dates of an event of several days, or undefined for whole days. */
export function timeSpan(language: Language, occurrence: Occurrence): string | undefined {
  const [first, last] = [firstDay(occurrence), lastDay(occurrence)];
  if (last > first) return atWall(language, { day: 'numeric', month: 'long' }).formatRange(noon(first), noon(last));
  if (occurrence.showWithoutTime) return undefined;
  const { start, end } = occurrence;
  const isOneDay = start.slice(0, 10) === end.slice(0, 10) && end > start;
  return isOneDay ? atWall(language, { timeStyle: 'short' }).formatRange(wall(start), wall(end)) : timeOf(language, start);
}

/** `Sunday, 22 November 2026 at 17:30–19:00`; only dates for whole days. */
export function when(language: Language, occurrence: Occurrence): string {
  const { start, end, showWithoutTime } = occurrence;
  const long = { dateStyle: 'full' } as const;
  if (showWithoutTime) return atWall(language, long).formatRange(noon(firstDay(occurrence)), noon(lastDay(occurrence)));
  return atWall(language, { ...long, timeStyle: 'short' }).formatRange(wall(start), wall(end));
}

/**
 * Date and time apart, each to be written large: `Wednesday, 22 November` and `17:30–19:00`. The year is said where it is not the present
 * one; what takes several days has its times beside its dates.
 */
export function dateAndTime(language: Language, occurrence: Occurrence, today: string): { date: string; time?: string | undefined } {
  const [first, last] = [firstDay(occurrence), lastDay(occurrence)];
  const date: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  if (first.slice(0, 4) !== today.slice(0, 4)) date.year = 'numeric';
  if (last === first) return { date: atWall(language, date).format(noon(first)), time: timeSpan(language, occurrence) };
  if (occurrence.showWithoutTime) return { date: atWall(language, date).formatRange(noon(first), noon(last)) };
  const withTime = atWall(language, { ...date, hour: 'numeric', minute: '2-digit' });
  return { date: withTime.formatRange(wall(occurrence.start), wall(occurrence.end)) };
}

/** `GMT+2`: how far clocks at the venue are from UTC then. */
export function offsetName({ utcStart, timeZone }: Occurrence): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(utcStart));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** The occurrences that touch the dates from `from` to `to` (exclusive), each once, under the first of those dates. */
export function agenda(occurrences: Occurrence[], from: string, to: string): [date: string, Occurrence[]][] {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of [...occurrences].sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)))) {
    if (lastDay(occurrence) < from || firstDay(occurrence) >= to) continue;
    const date = firstDay(occurrence) > from ? firstDay(occurrence) : from;
    days.set(date, [...(days.get(date) ?? []), occurrence]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The formatter for instants at a place, made once for each language and zone. */
function atPlace(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  formats.set(key, made);
  return made;
}

/** A date within a sentence. In Latvian the name of a month would have to be inflected, which Intl does not do: there it is in figures. */
const inSentence = (language: Language): Intl.DateTimeFormatOptions =>
  language === 'lv' ? { year: 'numeric', month: 'numeric', day: 'numeric' } : { year: 'numeric', month: 'long', day: 'numeric' };

/** `22 December 2026`: the day of an instant in UTC. */
export const instantDay = (language: Language, instant: string): string => atWall(language, inSentence(language)).format(new Date(instant));

/** `22 November 2026 at 17:30`: an instant on the clocks of the venue. */
export const instantAt = (language: Language, instant: string, timeZone: string): string =>
  atPlace(language, { ...inSentence(language), hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));

/** `Sunday, 22 November 2026 at 17:30`: a wall time. */
export const wallTime = (language: Language, local: string): string => atWall(language, { dateStyle: 'full', timeStyle: 'short' }).format(wall(local));
