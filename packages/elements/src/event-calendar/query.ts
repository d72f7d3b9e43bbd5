import { addDays, isMonth, today } from './month.ts';

/** Attributes that become filters of the feed's list, several values separated by spaces or commas. */
const filters = ['country', 'partner', 'kind', 'theme', 'activity-language'];

/** The month to start with: the page's choice, else the present one. */
export const firstMonth = (chosen: string | null): string => (isMonth(chosen) ? chosen : today().slice(0, 7));

/**
 * The address of what a calendar shows of a month: the month and the days that fill up its weeks
 * (`listOccurrences`). The loader makes the same address from the same attributes, so that the request
 * is on its way before the element's code is.
 *
 * @param attribute reads an attribute of the tag
 * @throws TypeError when `feed` is no address
 */
export function occurrencesUrl(feed: string, month: string, language: string, attribute: (name: string) => string | null): string {
  const url = new URL(`${feed.replace(/\/*$/, '')}/v1/occurrences`, document.baseURI);
  const add = (name: string, value: string) => value && url.searchParams.append(name, value);
  add('from', addDays(`${month}-01`, -6));
  add('to', addDays(`${month}-01`, 37));
  add('language', language);
  for (const name of filters) {
    for (const value of (attribute(name) ?? '').split(/[\s,]+/)) add(name.replace('-l', 'L'), value);
  }
  const online = attribute('online');
  if (online !== null) add('online', `${online !== 'false'}`);
  add('q', attribute('q') ?? '');
  return url.href;
}
