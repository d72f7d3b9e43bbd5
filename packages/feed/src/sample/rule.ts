import type { RecurrenceRule } from '@kopa/contract';

type Weekday = NonNullable<RecurrenceRule['byDay']>[number]['day'];

/** Every week on `day`; with `count`, that many times. */
export function weekly(day: Weekday, count?: number): RecurrenceRule {
  return { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo', byDay: [{ day }], ...(count && { count }) };
}

/** Every month on the `nth` such day; -1 is the last one. */
export function monthly(nth: number, day: Weekday): RecurrenceRule {
  return { frequency: 'monthly', interval: 1, firstDayOfWeek: 'mo', byDay: [{ day, nthOfPeriod: nth }] };
}
