// A feed that is down, slow, broken, limited or not itself, offline, a wrong clock, a bad event: cold and warm (--engines all --faults all --at-once 4).
import { parseArgs } from 'node:util';
import type { Occurrence, OccurrencePage } from '@kopa/sdk';
import { appears, click, events } from '../e2e/calendar.ts';
import { faultsOf, onUncaught, openEngine, until, watching, type Tab, type Visitors } from '../e2e/engines.ts';
import { faults, openProxy, works, type Fault, type Proxy } from '../e2e/fault-proxy.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { openSite } from '../e2e/site.ts';
import { enginesNamed, installBrowsers } from '../scripts/browsers.ts';

const { values } = parseArgs({
  options: { engines: { type: 'string', default: 'all' }, faults: { type: 'string', default: 'all' }, 'at-once': { type: 'string', default: '4' } },
});
const engines = enginesNamed(values.engines);
const atOnce = Number(values['at-once']);
await installBrowsers(engines);

const feed = await openFeed();
const site = await openSite((path) => {
  const asked = new URL(path, 'http://site.example.org').searchParams;
  const years = Number(asked.get('years') ?? 0);
  const clock = `<script>{ const Real = Date, off = ${years} * 31557600000; globalThis.Date = class extends Real { constructor(...of) { of.length ? super(...of) : super(Real.now() + off); } static now() { return Real.now() + off; } }; }</script>`;
  return {
    body: `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Site</title><link rel="icon" href="data:,">${watching}${years ? clock : ''}
      ${asked.has('broken') ? '<script>Promise.reject(new Error("an error of the page"))</script>' : ''}<script src="${asked.get('scripts') ?? asked.get('feed')}/kopa.js" async></script></head>
      <body><kopa-event-calendar feed="${asked.get('feed')}" view="${asked.get('view') ?? 'month'}">${asked.has('content') ? '<a href="/events">Visi pasākumi</a>' : ''}</kopa-event-calendar></body></html>`,
  };
});

/** What the visitor sees. */
interface Seen {
  text: string;
  isWaiting: boolean;
  hasEvents: boolean;
  isFailed: boolean;
  isStale: boolean;
}

const seen = (): Seen => {
  const calendar = document.querySelector<HTMLElement>('kopa-event-calendar')!;
  const root = calendar.shadowRoot;
  const find = (selector: string) => Boolean(root?.querySelector(selector));
  const own = [...(root?.children ?? [])].map((each) => (each as HTMLElement).innerText ?? '').join(' ');
  return {
    text: `${own} ${!root || find('slot') ? calendar.innerText : ''}`.replace(/\s+/g, ' ').trim(),
    isWaiting: find('.skeleton, [aria-busy=true]'),
    hasEvents: find('.chip, .count, .item'),
    isFailed: find('[role=alert]'),
    isStale: find('.stale'),
  };
};

const shortest = 5;
/** One try of twelve seconds; a feed that fails at once is asked two more times within six. */
const longest = 18;
/** A calendar says that it waits when waiting is noticed; until then it shows what it showed before. A busy machine blinks slowly. */
const blink = 1_500;

/** Waits for text, then for the end of all waiting; what is wrong with that, and what is seen in the end. */
async function watch(tab: Tab): Promise<{ problems: string[]; last: Seen; seconds: number }> {
  const start = Date.now();
  const problems: string[] = [];
  const early = await textWithin(tab, shortest);
  if (!early) problems.push(`no text within ${shortest} s`);
  await new Promise((next) => setTimeout(next, blink));
  for (const end = start + longest * 1_000; Date.now() < end && (await tab.run(seen)).isWaiting;) await new Promise((next) => setTimeout(next, 100));
  const last = await tab.run(seen);
  if (last.isWaiting) problems.push(`still waiting after ${longest} s with “${(last.text || early).slice(0, 60)}”`);
  return { problems, last, seconds: Math.round((Date.now() - start) / 1_000) };
}

async function textWithin(tab: Tab, seconds: number): Promise<string> {
  for (const end = Date.now() + seconds * 1_000; ; await new Promise((next) => setTimeout(next, 50))) {
    const { text } = await tab.run(seen);
    if (text || Date.now() > end) return text;
  }
}

interface Result {
  engine: string;
  name: string;
  problems: string[];
  end: string;
}

interface Case {
  name: string;
  act: (tab: Tab, proxy: Proxy) => Promise<{ problems: string[]; end: string }>;
}

const open = (tab: Tab, proxy: Proxy, more: Record<string, string> = {}) =>
  tab.goto(`${site.url}?${new URLSearchParams({ feed: proxy.url, ...more })}`);

const endOf = ({ text, isFailed, isStale, hasEvents }: Seen, seconds: number) =>
  `${[isStale && 'events as of a time', isFailed && 'failure', !isStale && hasEvents && 'events'].filter(Boolean).join(' and ') || `“${text.slice(0, 50)}”`} after ${seconds} s`;

/** The fault is there from the start; then it is over, and the visitor tries again. */
const cold = (name: string, fault: Fault): Case => ({
  name: `${name}, cold`,
  act: async (tab, proxy) => {
    proxy.fault = fault;
    await open(tab, proxy);
    const { problems, last, seconds } = await watch(tab);
    if (!last.isFailed) problems.push('no failure is said');
    proxy.fault = works;
    if (!(await click(tab, '[role=alert] button'))) problems.push('there is no button to try again');
    else if (!(await appears(tab, events))) problems.push('trying again does not bring the events');
    return { problems, end: endOf(last, seconds) };
  },
});

/** The fault comes after the first month was shown: whoever turns the page and comes back sees it again. */
const warm = (name: string, fault: Fault): Case => ({
  name: `${name}, warm`,
  act: async (tab, proxy) => {
    await open(tab, proxy);
    if (!(await appears(tab, events))) return { problems: ['the good feed does not show'], end: '' };
    proxy.fault = fault;
    await click(tab, '.next');
    const problems: string[] = [];
    if (!(await textWithin(tab, shortest))) problems.push(`no text within ${shortest} s after the turn`);
    await click(tab, '.previous');
    const { problems: more, last, seconds } = await watch(tab);
    problems.push(...more);
    if (!last.isStale || !last.hasEvents || !/\d{1,2}[:.]\d\d/.test(last.text)) problems.push('the last good events “as of” a time are not shown');
    proxy.fault = works;
    if (!(await click(tab, '.stale button'))) problems.push('there is no button to try again');
    else if (!(await until(tab, 10, () => !document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector('.stale'))))
      problems.push('trying again does not help');
    return { problems, end: endOf(last, seconds) };
  },
});

/** Without network for a while: Chromium really, the others by what a page is told of it. */
const offline: Case = {
  name: 'offline and back',
  act: async (tab, proxy) => {
    const problems: string[] = [];
    const isReal = tab.engine === 'chromium';
    const tell = (isOn: boolean) =>
      tab.run((isOn) => {
        Object.defineProperty(navigator, 'onLine', { value: isOn, configurable: true });
        dispatchEvent(new Event(isOn ? 'online' : 'offline'));
      }, isOn);
    await open(tab, proxy);
    if (!(await appears(tab, events))) return { problems: ['the good feed does not show'], end: '' };
    proxy.fault = faults['feed down']!;
    await (isReal ? tab.page!.setOfflineMode(true) : tell(false));
    await click(tab, '.next');
    const { last } = await watch(tab);
    if (!last.isFailed || !/savienojum|tīkl|internet/i.test(last.text)) problems.push(`being offline is not said: “${last.text.slice(0, 200)}”`);
    proxy.fault = works;
    await (isReal ? tab.page!.setOfflineMode(false) : tell(true));
    if (!(await until(tab, 10, () => !document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector('[role=alert]'))))
      problems.push('it does not come back by itself');
    return { problems, end: 'back by itself' };
  },
};

const clock = (years: number): Case => ({
  name: `the page’s clock ${years} years off`,
  act: async (tab, proxy) => {
    await open(tab, proxy, { years: String(years) });
    const { problems, last, seconds } = await watch(tab);
    if (last.isFailed) problems.push(`a failure: “${last.text.slice(0, 120)}”`);
    return { problems, end: endOf(last, seconds) };
  },
});

/** Nothing comes at all, or not the code: what the page holds inside the tag stays. */
const withoutCode = (name: string, scripts: string): Case => ({
  name,
  act: async (tab, proxy) => {
    await open(tab, proxy, { scripts, content: '' });
    await new Promise((next) => setTimeout(next, 1_000));
    const { text } = await tab.run(seen);
    return { problems: text === 'Visi pasākumi' ? [] : [`instead of the content inside the tag: “${text}”`], end: 'the content inside the tag' };
  },
});

/** Wrong values that a property of an event may have when the feed, or what is between, is not as it should be. */
const wrongValues = [undefined, null, 0, 'x', '', [], {}, true, [null], { text: null }];

/** Good events with one bad one for each property and wrong value among them. */
const withBadEvents: Fault = (good, response) => {
  const page = JSON.parse(good.body) as OccurrencePage;
  const richest = page.items?.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)[0];
  const bad = (richest ? Object.keys(richest) : []).flatMap((property) =>
    wrongValues.map((value, index): Occurrence => ({
      ...richest!,
      eventId: `bad-${property}-${index}`,
      title: { text: 'BAD', inLanguage: 'lv' },
      [property]: value,
    })),
  );
  const others = [null, 'x', 7, []] as unknown as Occurrence[];
  works({ ...good, body: JSON.stringify(page.items ? { ...page, items: [...others, ...page.items, ...bad] } : page) }, response);
};

const badEvents = (view: string): Case => ({
  name: `one bad event among good ones, ${view}`,
  act: async (tab, proxy) => {
    const problems: string[] = [];
    await open(tab, proxy, { view });
    if (!(await appears(tab, events))) return { problems: ['the good feed does not show'], end: '' };
    await click(tab, '.earlier');
    const keys = (): Promise<string[]> =>
      tab.run(() =>
        [...document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-key]')].map(
          (each) => each.dataset['key']!,
        ),
      );
    const good = (await keys()).length;
    await tab.goto('about:blank');
    proxy.fault = withBadEvents;
    await open(tab, proxy, { view });
    if (!(await appears(tab, events))) return { problems: ['the bad events take the good ones with them'], end: '' };
    await click(tab, '.earlier');
    await until(tab, 2, (good) => document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelectorAll('[data-key]').length > good, good);
    const shown = await keys();
    const bad = shown.filter((key) => key.startsWith('bad-'));
    if (view === 'list' && shown.length - bad.length < good) problems.push(`${shown.length - bad.length} of ${good} good events are shown`);
    // Whoever opens an event that can be listed must get it, or be told.
    for (const key of bad) {
      await click(tab, `[data-key="${key}"]`);
      if (!(await appears(tab, '.details, [role=alert]', 2))) problems.push(`nothing to read when ${key} is opened`);
      if (!(await click(tab, '.back'))) {
        await open(tab, proxy, { view });
        await appears(tab, events);
        await click(tab, '.earlier');
        await until(tab, 2, (key) => document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector(`[data-key="${key}"]`) !== null, key);
      }
    }
    return { problems, end: `${good} good events, ${bad.length} of the bad ones can be opened` };
  },
});

const chosen = Object.entries(faults).filter(([name]) => values.faults === 'all' || values.faults.split(',').includes(name));
const cases: Case[] = [
  ...chosen.flatMap(([name, fault]) => [cold(name, fault), warm(name, fault)]),
  ...(values.faults === 'all' || values.faults.includes('other')
    ? [
        offline,
        clock(-15),
        clock(15),
        withoutCode('the server of the scripts is down', 'http://127.0.0.1:9'),
        withoutCode('the scripts are not found', `${feed.url}/nowhere`),
        badEvents('month'),
        badEvents('list'),
      ]
    : []),
];
/** The slow ones first, so that they wait beside each other. */
const slowFirst = cases.toSorted((a, b) => Number(/no answer|stops/.test(b.name)) - Number(/no answer|stops/.test(a.name)));

async function runCase(visitors: Visitors, { name, act }: Case): Promise<Result> {
  const proxy = await openProxy(feed.url);
  const tab = await visitors.tab();
  const uncaught: string[] = [];
  onUncaught(tab, (error) => uncaught.push(error));
  try {
    const { problems, end } = await act(tab, proxy);
    uncaught.push(...(await faultsOf(tab)));
    return { engine: visitors.engine, name, problems: [...problems, ...new Set(uncaught)], end };
  } catch (error) {
    return { engine: visitors.engine, name, problems: [`the check itself stumbled: ${error}`], end: '' };
  } finally {
    await tab.close();
    proxy.close();
  }
}

/** Runs the cases a few at a time. */
async function runAll(visitors: Visitors): Promise<Result[]> {
  const waiting = [...slowFirst];
  const results: Result[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runCase(visitors, next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return cases.map(({ name }) => results.find((result) => result.name === name)!);
}

/** A page that throws, and one that waits for ever: a check that does not see these sees nothing. */
async function controls(visitors: Visitors): Promise<Result[]> {
  const throwing = await runCase(visitors, {
    name: 'control: an error of the page',
    act: async (tab, proxy) => {
      await open(tab, proxy, { broken: '' });
      await appears(tab, events);
      return { problems: [], end: '' };
    },
  });
  const healthy = await runCase(visitors, { ...cold('control: no fault', works), name: 'control: a feed that works taken for a broken one' });
  return [throwing, healthy].map(({ problems, ...rest }) => ({
    ...rest,
    problems: problems.length > 0 ? [] : ['NOT SEEN'],
    end: `seen (${problems[0]})`,
  }));
}

const results: Result[] = [];
try {
  for (const engine of engines) {
    const visitors = await openEngine(engine);
    try {
      const found = [...(await runAll(visitors)), ...(await controls(visitors))];
      for (const { name, problems, end } of found)
        console.log(`${engine.padEnd(9)} ${name.padEnd(46)} ${problems.length > 0 ? `✖ ${problems.join('; ')}` : ''} ${end && `[${end}]`}`);
      results.push(...found);
    } finally {
      await visitors.close();
    }
  }
} finally {
  site.close();
  await feed.close();
}
const wrong = results.filter(({ problems }) => problems.length > 0).length;
const uncaught = results.filter(({ problems }) => problems.some((problem) => /^(uncaught|error|unhandled)/.test(problem))).length;
console.log(`\n${engines.length} engines, ${results.length} cases: ${wrong} fell short, ${uncaught} of them with an uncaught error`);
process.exitCode = wrong > 0 || results.length === 0 ? 1 : 0;
