import { addDays, isMonth, today, type Range } from './month.ts';

/** Attributes that become filters of the feed's lists, several values separated by spaces or commas. */
export const listFilters: readonly string[] = 'country partner kind theme activity-language freeSeats'.split(' ');

/** Reads an attribute of the tag, or what the visitor has chosen in its place; null where there is neither. */
export type Options = (name: string) => string | null;

/** The month to start with: the page's choice, else the present one. */
export const firstMonth = (chosen: string | null | undefined): string => (isMonth(chosen) ? chosen : today(7));

/** All that is still to come: as far ahead as the feed answers at once. */
export const coming = (): Range => ({ from: today(), to: addDays(today(), 399) });

/** The name in the contract of an attribute: `activity-language` is `activityLanguage`. */
export const parameterName = (attribute: string): string => attribute.replace('-l', 'L');

/** The full hour that was `days` days from now: within it, the address of a compact view stays the same. */
const hour = (days: number) => `${addDays(Date.now(), days, 13)}:00Z`;

/**
 * The address of what a calendar shows (`listOccurrences`): of a month, the month and the days that fill up its weeks; of the
 * compact view, what is going on or comes next. The loader makes the same address from the same attributes, so that the
 * request is on its way before the element's code is.
 *
 * @throws TypeError when `feed` is no address
 */
export function occurrencesUrl(feed: string, month: string, language: string, options: Options, range?: Range): string {
  const weeks = { from: addDays(month, -6), to: addDays(month, 37), limit: '1000' };
  const next = { from: hour(0), to: hour(399), limit: options('limit') ?? '5' };
  return feedUrl(feed, 'occurrences', options('view') === 'compact' ? next : (range ?? weeks), language, options);
}

/** The address of a read of the feed with the calendar's filters. */
export function feedUrl(feed: string, path: string, own: Partial<Range & { limit: string }>, language: string, options: Options): string {
  const query = new URLSearchParams({ ...own, language });
  const add = (name: string, value: string | true | null | undefined) => value && query.append(name, value as string);
  listFilters.forEach((name) => options(name)?.split(/[\s,]+/).forEach((value) => add(parameterName(name), value)));
  add('online', options('online') == '' || options('online'));
  add('q', options('q'));
  return new URL(feed.replace(/\/*$/, `/v1/${path}?${query}`), location.href).href;
}
