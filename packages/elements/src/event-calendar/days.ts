import type { Occurrence } from '@kopa/sdk';
import { addDays, type Range } from './month.ts';

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

/** True when the feed has said what every view needs. Throws, too, for what is no occurrence at all. */
export function canBeShown({ title, organizer, host, locations, start, end }: Occurrence): boolean {
  const texts = [start, end, title.text, (host ?? organizer).name.text, ...(locations ?? []).map(({ name }) => name.text)];
  return texts.every((text) => typeof text === 'string') && +new Date(`${end}Z`) >= +new Date(`${start}Z`);
}

/** How many of the occurrences touch the dates from `from` to `to` (exclusive). */
export const countIn = (occurrences: readonly Occurrence[], { from, to }: Range): number =>
  occurrences.filter((occurrence) => lastDay(occurrence) >= from && firstDay(occurrence) < to).length;

/** The occurrences of each date from `from` to `to` (exclusive), in the order of `agenda`. */
export function byDay(occurrences: readonly Occurrence[], from: string, to: string): Map<string, Occurrence[]> {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of inOrder(occurrences)) {
    const last = lastDay(occurrence);
    for (let date = max(firstDay(occurrence), from); date <= last && date < to; date = addDays(date, 1)) add(days, date, occurrence);
  }
  return days;
}

/** The occurrences that touch the dates from `from` to `to` (exclusive), each once, under the first of those dates. */
export function agenda(occurrences: readonly Occurrence[], from: string, to: string): [date: string, Occurrence[]][] {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of inOrder(occurrences)) {
    if (lastDay(occurrence) < from || firstDay(occurrence) >= to) continue;
    const date = max(firstDay(occurrence), from);
    add(days, date, occurrence);
  }
  return [...days];
}

/**
 * By their first day; of a day, those of whole or several days first, then in the order of the times that visitors read: two
 * venues' clocks may differ. Every view shows the events of a day in this order.
 */
function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  const rank = (o: Occurrence) => firstDay(o) + (o.showWithoutTime || lastDay(o) > firstDay(o) ? 0 : 1) + o.start;
  const ranked = occurrences.map((occurrence) => [rank(occurrence), occurrence] as const);
  return ranked.sort(([a], [b]) => (a < b ? -1 : +(a > b))).map(([, occurrence]) => occurrence);
}

function add(days: Map<string, Occurrence[]>, date: string, occurrence: Occurrence): void {
  const list = days.get(date);
  if (list) list.push(occurrence);
  else days.set(date, [occurrence]);
}

const max = (a: string, b: string) => (a > b ? a : b);
