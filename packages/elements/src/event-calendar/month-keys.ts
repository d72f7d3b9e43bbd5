import { nextStop, type Stop } from './grid-keys.ts';
import { stopsOf, type MonthView } from './month-view.ts';

/** Where a key leads from an element of the table, and the month that must be shown then; undefined when it leads nowhere. */
export function stopAfter(key: string, from: HTMLElement, view: MonthView): (Stop & { month: string }) | undefined {
  const date = from.closest<HTMLElement>('[data-date]')?.dataset['date'];
  const stop = date && nextStop(key, { date, index: Number(from.dataset['stop'] ?? 0) }, (other) => stopsOf(other, view));
  if (!stop) return undefined;
  const stays = !key.startsWith('Page') && view.weeks.flat().includes(stop.date);
  return { ...stop, month: stays ? view.month : stop.date.slice(0, 7) };
}
