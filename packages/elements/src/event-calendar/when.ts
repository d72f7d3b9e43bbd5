import type { Occurrence } from '@kopa/sdk';
import { atWall, format, noon, wall } from './dates.ts';
import { firstDay, lastDay } from './days.ts';

/** `Sunday, 22 November 2026, 17:30–19:00` at the venue; only dates for whole days. */
export function when(language: string, occurrence: Occurrence): string {
  const { start, end, showWithoutTime } = occurrence;
  const long: Intl.DateTimeFormatOptions = { dateStyle: 'full' };
  if (showWithoutTime) return atWall(language, long).formatRange(noon(firstDay(occurrence)), noon(lastDay(occurrence)));
  return atWall(language, { ...long, timeStyle: 'short' }).formatRange(wall(start), wall(end));
}

/** The same instant on the visitor's own clock, with the name of the zone; undefined when the clocks agree. */
export function visitorTime(language: string, { start, utcStart, utcEnd }: Occurrence): string | undefined {
  const from = new Date(utcStart);
  const offset = from.getTime() - from.getTimezoneOffset() * 60_000;
  if (offset === wall(start).getTime()) return undefined;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
  return format(language, options).formatRange(from, new Date(utcEnd));
}

/** `22.11.`: a short date. */
export const shortDate = (language: string, local: string): string => atWall(language, { day: 'numeric', month: 'numeric' }).format(wall(local));
