/** A month as `2026-11`, a date as `2026-11-22`. All weeks start on Monday, as they do in every partner's country. */

/** Dates from the first to the one after the last. */
export interface Range {
  from: string;
  to: string;
}

const day = 86_400_000;
// Not Date.parse, nor Array.from below: old libraries put others in their place.
const utc = (date: string) => +new Date(date);

/** The date `days` days later (earlier when negative) of a date, a month's first, or an instant; or so many characters of date and time, in UTC. */
export const addDays = (date: string | number, days: number, length = 10): string => new Date(+new Date(date) + days * day).toISOString().slice(0, length);

/** Today's date where the visitor is, or so many characters of it: seven are the month. */
export const today = (length?: number): string => addDays(Date.now() - new Date(Date.now()).getTimezoneOffset() * 60_000, 0, length);

/** True for a month that exists, such as `2026-11`. */
export const isMonth = (text: string | null | undefined): text is string => /^\d{4}-(0[1-9]|1[0-2])$/.test(text!);

/** The month `months` months later (earlier when negative). */
export function addMonths(month: string, months: number): string {
  const date = new Date(utc(`${month}-01`));
  date.setUTCMonth(date.getUTCMonth() + months);
  return addDays(+date, 0, 7);
}

/** The Monday of the date's week. */
export const mondayOf = (date: string): string => addDays(date, -((new Date(utc(date)).getUTCDay() + 6) % 7));

/** First day of the first week of the month, and the day after the last day of its last week. */
export function monthRange(month: string): { from: string; to: string } {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return { from: mondayOf(`${month}-01`), to: addDays(mondayOf(last), 7) };
}

/** The weeks of the month, each seven dates, Monday first. */
export function monthWeeks(month: string): string[][] {
  const { from, to } = monthRange(month);
  const weeks: string[][] = [];
  for (let monday = from; monday < to; monday = addDays(monday, 7)) weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days)));
  return weeks;
}
