import type { Occurrence } from '@kopa/sdk';
import { addDays } from './month.ts';

/** Identifies an occurrence within a page. */
export const keyOf = ({ eventId, recurrenceId }: Occurrence): string => `${eventId}/${recurrenceId ?? ''}`;

/** First date of the occurrence at its venue. */
export const firstDay = ({ start }: Occurrence): string => start.slice(0, 10);

/**
 * Last date of the occurrence at its venue. The end is exclusive; what ends in the small hours of
 * the next day (before six) still belongs to the evening before.
 */
export function lastDay(occurrence: Occurrence): string {
  const first = firstDay(occurrence);
  const end = occurrence.end.slice(0, 10);
  const runsOver = occurrence.showWithoutTime || occurrence.end.slice(11) < '06:00:00';
  const last = runsOver ? addDays(end, -1) : end;
  return last > first ? last : first;
}

/** The occurrences of each date from `from` to `to` (exclusive): those of several days first, then in the order of time. */
export function byDay(occurrences: readonly Occurrence[], from: string, to: string): Map<string, Occurrence[]> {
  const days = new Map<string, Occurrence[]>();
  const long = (o: Occurrence) => (o.showWithoutTime || lastDay(o) > firstDay(o) ? 0 : 1);
  for (const occurrence of byWall(occurrences).sort((a, b) => long(a) - long(b))) {
    const last = lastDay(occurrence);
    for (let date = max(firstDay(occurrence), from); date <= last && date < to; date = addDays(date, 1)) {
      const list = days.get(date);
      if (list) list.push(occurrence);
      else days.set(date, [occurrence]);
    }
  }
  return days;
}

/** The occurrences that touch the dates from `from` to `to` (exclusive), each once, under the first of those dates. */
export function agenda(occurrences: readonly Occurrence[], from: string, to: string): [date: string, Occurrence[]][] {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of byWall(occurrences)) {
    if (lastDay(occurrence) < from || firstDay(occurrence) >= to) continue;
    const date = max(firstDay(occurrence), from);
    days.set(date, [...(days.get(date) ?? []), occurrence]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** In the order of the times that visitors read: two venues' clocks may differ. */
const byWall = (occurrences: readonly Occurrence[]) => [...occurrences].sort((a, b) => (a.start < b.start ? -1 : +(a.start > b.start)));

const max = (a: string, b: string) => (a > b ? a : b);
