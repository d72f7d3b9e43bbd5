import { Temporal } from 'temporal-polyfill';

const months = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] as const;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const nths = ['first', 'second', 'third', 'fourth'] as const;
const relativeMonths = { 'the earliest month': -4, 'last month': -1, 'this month': 0, 'next month': 1 } as const;

type Month = (typeof months)[number] | keyof typeof relativeMonths;
type Nth = (typeof nths)[number] | 'last';

/**
 * A day as people say it: `third thursday of may`, `last tuesday of next month`. A named month is the one
 * within the twelve months from four months ago, so that every event keeps its season and its date while
 * `today` moves on.
 */
export type Day = `${Nth} ${(typeof weekdays)[number]} of ${Month}`;

function monthOf(month: string, today: string): Temporal.PlainYearMonth {
  const thisMonth = Temporal.PlainYearMonth.from(today.slice(0, 7));
  if (month in relativeMonths) return thisMonth.add({ months: relativeMonths[month as keyof typeof relativeMonths] });
  const earliest = thisMonth.subtract({ months: 4 });
  const number = months.indexOf(month as (typeof months)[number]) + 1;
  return earliest.add({ months: (number - earliest.month + 12) % 12 });
}

/** The date of `day`, seen from `today` (`YYYY-MM-DD`). */
export function dayOf(day: Day, today: string): Temporal.PlainDate {
  const [nth = '', weekday = ''] = day.split(' ');
  const first = monthOf(day.slice(day.indexOf(' of ') + 4), today).toPlainDate({ day: 1 });
  const wanted = weekdays.indexOf(weekday as (typeof weekdays)[number]) + 1;
  const firstSuch = first.add({ days: (wanted - first.dayOfWeek + 7) % 7 });
  const weeks = nth === 'last' ? Math.floor((first.daysInMonth - firstSuch.day) / 7) : nths.indexOf(nth as (typeof nths)[number]);
  return firstSuch.add({ weeks });
}
