// What a visitor does with the first calendar of a page, by what its templates name.
import { until, type Tab } from './engines.ts';

/** True once the calendar has what the selector finds; false when that takes too long. */
export const appears = async (tab: Tab, selector: string, seconds = 10): Promise<boolean> =>
  (await until(tab, seconds, (selector) => Boolean(document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector(selector)), selector)) ??
  false;

/** Clicks what the selector finds, and says whether there was such a thing. */
export const click = (tab: Tab, selector: string): Promise<boolean> =>
  tab.run((selector) => {
    const found = document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector<HTMLElement>(selector);
    found?.click();
    return Boolean(found);
  }, selector);

/** Events in view, in any of the views. */
export const events = '.chip, .count, .item';

/** Types words into the search at once. */
export const search = (tab: Tab, words: string): Promise<void> =>
  tab.run((words) => {
    const input = document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    input.value = words;
    // The page may have put something else in the place of `Event`.
    const change = document.createEvent('Event');
    change.initEvent('change');
    input.dispatchEvent(change);
  }, words);

/** All that a visitor can do, step by step; the names of the steps after which the calendar did not show what it must. */
export async function visitEverything(tab: Tab): Promise<string[]> {
  const steps: [string, () => Promise<unknown>, string][] = [
    ['show events', async () => {}, events],
    ['open search and filters', () => click(tab, '.find'), '.finding .choice input'],
    ['choose a filter', () => click(tab, '.finding .choice input'), '.chosen'],
    ['search', () => search(tab, 'a'), '.chosen'],
    ['take a choice back', () => click(tab, '.chosen'), '.finding'],
    ['choose a time', () => click(tab, '.periods button:last-child'), '.item'],
    ['close search and filters', () => click(tab, '.find'), '.find[aria-expanded=false]'],
    ['turn to the next month', () => click(tab, '.next'), '.toolbar'],
    ['turn back', () => click(tab, '.previous'), events],
    ['show the list', () => click(tab, '.views button:last-child'), '.list'],
    ['open an event', () => click(tab, '.item .name'), '.details #event-title'],
    ['open the ways to keep it', () => click(tab, '.keeping summary'), '.keeping details[open] a'],
    ['copy the link', () => click(tab, '.keeping > button'), '.keeping'],
    ['go back', () => click(tab, '.back'), '.list'],
    ['show the month', () => click(tab, '.views button'), '.month'],
  ];
  const failed: string[] = [];
  for (const [name, act, selector] of steps) {
    await act();
    if (!(await appears(tab, selector))) failed.push(name);
  }
  return failed;
}
