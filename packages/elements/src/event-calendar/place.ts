import type { Range } from './month.ts';

export type View = 'month' | 'list' | 'compact';

/**
 * What the visitor has changed of a calendar: its month, how it is shown, the time that the list is narrowed to, filters by
 * the names of their attributes (null: the page's own is lifted), and the event that is open.
 */
export interface CalendarState {
  month: string;
  view: View | undefined;
  period: Range | undefined;
  chosen: Readonly<Record<string, string | null>>;
  opened: string | undefined;
}
