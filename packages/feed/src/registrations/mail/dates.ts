import type { Occurrence } from '@kopa/contract';
import type { Language } from './words.ts';

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and zone. English is written as Europeans read it. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  formats.set(key, made);
  return made;
}

/** A wall time as if it were UTC, to be formatted as UTC. */
const wall = (local: string) => new Date(`${local}Z`);

/** When it takes place, on the wall of the venue, with its end: `Sunday, 22 November 2026, 17:30–19:00`; only dates for whole days. */
export function when(language: Language, { start, end, showWithoutTime }: Occurrence): string {
  const date: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeZone: 'UTC' };
  if (!showWithoutTime) return formatter(language, { ...date, timeStyle: 'short' }).formatRange(wall(start), wall(end));
  const last = new Date(Math.max(wall(start).getTime(), wall(end).getTime() - day));
  return formatter(language, date).formatRange(wall(start), last);
}

/** The same of two instants, as clocks at the venue show them. */
export function between(language: Language, start: number, end: number, timeZone: string, isWholeDays: boolean): string {
  const date: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeZone };
  if (isWholeDays) return formatter(language, date).formatRange(start, Math.max(start, end - day));
  return formatter(language, { ...date, timeStyle: 'short' }).formatRange(start, end);
}

/** The day alone: `22 November`. */
export function dayOf(language: Language, { start }: Occurrence): string {
  return formatter(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(wall(start));
}

/** An instant as clocks at the venue show it. */
export function at(language: Language, instant: number, timeZone: string): string {
  return formatter(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(instant);
}

/** The zone of a time, for those who are elsewhere: `Eastern European Standard Time, UTC+2`. */
export function zoneOf(language: Language, instant: number, timeZone: string): string {
  const name = (timeZoneName: 'long' | 'shortOffset') =>
    formatter(timeZoneName === 'long' ? language : 'en', { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')!.value;
  return [...new Set([name('long'), name('shortOffset').replace('GMT', 'UTC')])].join(', ');
}
