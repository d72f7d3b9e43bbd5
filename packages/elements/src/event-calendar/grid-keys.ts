import { addDays, addMonths } from './month.ts';

/** A place in the month table: the `index`-th stop of a date. A date without events has one stop, the date itself. */
export interface Stop {
  date: string;
  index: number;
}

/**
 * Where a key leads from a place in the month table (APG grid pattern): left and right by day, up and down
 * through the events of a day and then by week, Home and End within the week, Page Up and Page Down
 * to the same day of another month.
 *
 * @param stops how many stops a date has
 * @returns the new place, perhaps outside the shown weeks, or undefined for any other key
 */
export function nextStop(key: string, { date, index }: Stop, stops: (date: string) => number): Stop | undefined {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const day = (days: number): Stop => ({ date: addDays(date, days), index: 0 });
  switch (key) {
    case 'ArrowLeft':
      return day(-1);
    case 'ArrowRight':
      return day(1);
    case 'ArrowUp':
      return index > 0 ? { date, index: index - 1 } : last(addDays(date, -7), stops);
    case 'ArrowDown':
      return index < stops(date) - 1 ? { date, index: index + 1 } : day(7);
    case 'Home':
      return day(-weekday);
    case 'End':
      return day(6 - weekday);
    case 'PageUp':
      return { date: sameDay(date, -1), index: 0 };
    case 'PageDown':
      return { date: sameDay(date, 1), index: 0 };
  }
  return undefined;
}

const last = (date: string, stops: (date: string) => number): Stop => ({ date, index: stops(date) - 1 });

function sameDay(date: string, months: number): string {
  const month = addMonths(date.slice(0, 7), months);
  const end = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}${date.slice(7)}`;
  return same < end ? same : end;
}
