// What is measured: one function for one visit in each scenario.
import type { Browser } from 'puppeteer-core';
import { click, pause, visit, type Tab } from './browser.ts';
import { mark, month, weeksAround, wholeYear } from './data.ts';
import type { Site } from './site.ts';
import type { Subject, View } from './subjects.ts';

export type Values = Record<string, number>;

export interface Job {
  browser: Browser;
  site: Site;
  subject: Subject;
  view: View;
}

/** Time for what still moves after the last thing that is waited for. */
const settling = 800;

/** A cold visit on a slow line: when the first event is seen, what travels, and whether anything jumps. */
export async function load({ browser, site, subject, view }: Job): Promise<Values> {
  const address = site.address(subject, { view, ...weeksAround(month) });
  const tab = await visit(browser, { address, view, firstEvent: subject.first ?? subject.event[view], slowLine: true });
  try {
    const firstEvent = await tab.firstEvent;
    if (subject.first) await tab.page.evaluate((event) => window.probe.painted(event), subject.event[view]);
    await pause(settling);
    const shift = await tab.page.evaluate(() => window.probe.shift);
    const cpu = await tab.cpu();
    const loaded = tab.loaded();
    return { firstEvent, shift, cpu, requests: loaded.length, bytes: sum(loaded.map(({ bytes }) => bytes)), errors: tab.errors.length };
  } finally {
    await tab.close();
  }
}

/** What a visitor who looks at month and list loads of scripts and style sheets; `all` with what comes when the pointer does. */
export async function bytes({ browser, site, subject }: Job): Promise<Values> {
  const address = site.address(subject, { view: 'month', ...weeksAround(month) });
  const tab = await visit(browser, { address, view: 'month', firstEvent: subject.event.month, slowLine: false, watches: true });
  try {
    await tab.firstEvent;
    await control(tab, subject);
    if (subject.views.includes('list')) {
      await tab.page.evaluate(() => window.bench.show('list'));
      await tab.page.evaluate((event) => window.probe.painted(event), subject.event.list);
    }
    await pause(settling);
    const weighed = codeOf(tab);
    await tab.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 640, y: 450 });
    await pause(settling);
    return { bytes: weighed, all: codeOf(tab) };
  } finally {
    await tab.close();
  }
}

const codeOf = (tab: Tab) => sum(tab.loaded().filter(({ type }) => type === 'Script' || type === 'Stylesheet').map(({ body }) => body));

/** CPU time of turning to the next and the previous month by a trusted click, less what a click without effect costs. */
export async function navigation({ browser, site, subject }: Job): Promise<Values> {
  const range = subject.group === 'kopa' ? weeksAround(month) : wholeYear;
  const address = site.address(subject, { view: 'month', ...range });
  const tab = await visit(browser, { address, view: 'month', firstEvent: subject.event.month, slowLine: false });
  try {
    await tab.firstEvent;
    await pause(settling);
    await control(tab, subject);
    const idle = median3(await repeated(3, () => costOf(tab, async () => click(tab, await middleOf(tab, 'header strong')))));
    const costs: number[] = [];
    let shown = Number(month.slice(5));
    for (const way of ['next', 'next', 'next', 'previous', 'previous', 'previous'] as const) {
      shown += way === 'next' ? 1 : -1;
      costs.push(await costOf(tab, () => turn(tab, way, subject.event.month, mark(shown))));
    }
    costs.sort((a, b) => a - b);
    return { cpu: (costs[2]! + costs[3]!) / 2 - idle, most: costs[5]! - idle, idle, errors: tab.errors.length };
  } finally {
    await tab.close();
  }
}

async function turn(tab: Tab, way: 'next' | 'previous', event: string, code: string): Promise<void> {
  await click(tab, await middleOf(tab, `#${way}`));
  await tab.page.evaluate((selector, text) => window.probe.painted(selector, text, 100), event, code);
}

/** CPU time of the main thread until all is quiet again. */
async function costOf(tab: Tab, act: () => Promise<unknown>): Promise<number> {
  const before = await tab.cpu();
  await act();
  await pause(settling);
  return (await tab.cpu()) - before;
}

/** Puts the page's own buttons in charge of the calendar. */
async function control(tab: Tab, { controls }: Subject): Promise<void> {
  if (controls) await tab.page.evaluate(controls);
  await tab.page.evaluate(() => {
    document.getElementById('next')!.onclick = () => window.bench.next();
    document.getElementById('previous')!.onclick = () => window.bench.previous();
  });
}

async function middleOf(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
  return tab.page.evaluate((found) => {
    scrollTo(0, 0);
    const { x, y, width, height } = document.querySelector(found)!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}

/** How long the pointer rests on an event before it is clicked: a quick visitor. */
const hover = 300;

/**
 * The time from a trusted click on an event to just after the frame that shows its details. The first time their code has
 * been asked for when the pointer came, over the slow line; after that it is there.
 */
export async function details({ browser, site, subject, view }: Job): Promise<Values> {
  const address = site.address(subject, { view, ...weeksAround(month) });
  const tab = await visit(browser, { address, view, firstEvent: subject.event[view], slowLine: true });
  try {
    await tab.firstEvent;
    await pause(settling);
    const [first, ...later] = await repeated(4, () => openDetails(tab));
    return { first: first!, later: median3(later), errors: tab.errors.length };
  } finally {
    await tab.close();
  }
}

async function openDetails(tab: Tab): Promise<number> {
  const spot = await tab.page.evaluate(() => {
    const root = document.querySelector('kopa-event-calendar')!.shadowRoot!;
    const event = root.querySelector('button[data-key]')!;
    event.scrollIntoView({ block: 'center' });
    const { x, y, height } = event.getBoundingClientRect();
    return { x: x + 12, y: y + height / 2 };
  });
  await tab.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...spot });
  await pause(hover);
  const painted = tab.page.evaluate(() => window.probe.painted('kopa-event-calendar >>> [part~=details]'));
  await click(tab, spot);
  const took = (await painted) - (await tab.page.evaluate(() => window.clicked!));
  await tab.page.keyboard.press('Escape');
  await tab.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 1, y: 1 });
  await pause(settling);
  return took;
}

async function repeated<T>(times: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let time = 0; time < times; time++) results.push(await act());
  return results;
}

const median3 = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[1]!;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** What the one-line snippet asks for in each view, so that preload lines can name it. */
export async function learnNeeds(browser: Browser, site: Site, snippet: Subject): Promise<void> {
  for (const view of snippet.views) {
    const address = site.address(snippet, { view, ...weeksAround(month) });
    const tab = await visit(browser, { address, view, firstEvent: snippet.event[view], slowLine: false, watches: true });
    await tab.firstEvent;
    const addresses = tab.loaded().map(({ url }) => url);
    await tab.close();
    site.needed.set(view, { modules: addresses.filter((url) => url.includes('/c/')), answers: addresses.filter((url) => url.includes('/v1/')) });
  }
}
