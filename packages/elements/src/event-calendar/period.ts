import { addDays, mondayOf, today, type Range } from './month.ts';
import { coming } from './query.ts';

export type PeriodName = 'today' | 'week' | 'weekend' | 'coming';

/** The days that a word means today: a week from Monday to Sunday, its Saturday and Sunday, or all that is to come. */
export function periodOf(name: PeriodName): Range {
  const now = today();
  const monday = mondayOf(now);
  switch (name) {
    case 'today':
      return { from: now, to: addDays(now, 1) };
    case 'week':
      return { from: monday, to: addDays(monday, 7) };
    case 'weekend':
      return { from: addDays(monday, 5), to: addDays(monday, 7) };
    case 'coming':
      return coming();
  }
}
