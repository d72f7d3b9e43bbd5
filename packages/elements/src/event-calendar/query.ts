import { addDays, isMonth, today } from './month.ts';

/** Attributes that become filters of the feed's lists, several values separated by spaces or commas. */
export const listFilters = ['country', 'partner', 'kind', 'theme', 'activity-language'] as const;

/** Reads an attribute of the tag, or what the visitor has chosen in its place; null where there is neither. */
export type Options = (name: string) => string | null;

/** Dates from the first to the one after the last. */
export interface Range {
  from: string;
  to: string;
}

/** The month to start with: the page's choice, else the present one. */
export const firstMonth = (chosen: string | null | undefined): string => (isMonth(chosen) ? chosen : today().slice(0, 7));

/** All that is still to come: as far ahead as the feed answers at once. */
export const coming = (): Range => ({ from: today(), to: addDays(today(), 399) });

/** How many events the compact view shows: as many as the page says, 50 at the most, else five. */
export const compactLength = (options: Options): number => Math.min(Math.max(Number(options('limit')) || 5, 1), 50);

/** The name in the contract of an attribute: `activity-language` is `activityLanguage`. */
export const parameterName = (attribute: string): string => attribute.replace('-l', 'L');

/**
 * The address of what a calendar shows (`listOccurrences`): of a month, the month and the days that fill up its weeks; of the
 * compact view, the next events. The loader makes the same address from the same attributes, so that the request is on
 * its way before the element's code is.
 *
 * @throws TypeError when `feed` is no address
 */
export function occurrencesUrl(feed: string, month: string, language: string, options: Options, range?: Range): string {
  const compact = options('view') === 'compact';
  const shown = range ?? (compact ? coming() : { from: addDays(`${month}-01`, -6), to: addDays(`${month}-01`, 37) });
  const url = feedUrl(feed, 'occurrences', shown, language, options);
  // Twice as many, because some of today's are over.
  if (compact) url.searchParams.append('limit', `${2 * compactLength(options)}`);
  return url.href;
}

/** The address of a read of the feed with the calendar's filters. */
export function feedUrl(feed: string, path: string, range: Partial<Range>, language: string, options: Options): URL {
  const url = new URL(`${feed.replace(/\/*$/, '')}/v1/${path}`, document.baseURI);
  const add = (name: string, value: string | undefined) => value && url.searchParams.append(name, value);
  add('from', range.from);
  add('to', range.to);
  add('language', language);
  for (const name of listFilters) for (const value of (options(name) ?? '').split(/[\s,]+/)) add(parameterName(name), value);
  const online = options('online');
  if (online !== null) add('online', `${online !== 'false'}`);
  add('q', options('q') ?? '');
  return url;
}
