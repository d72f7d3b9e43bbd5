// Impatient visitors and bad lines: whatever happens around sending the form, there is one registration (--engines all --cases all).
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Registration } from '@kopa/contract';
import { makeKey, openDatabase, saveEvent } from '@kopa/feed';
import { openEngine, until, type Tab, type Visitors } from '../e2e/engines.ts';
import { openProxy, works, type Fault, type Proxy } from '../e2e/fault-proxy.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { openSite } from '../e2e/site.ts';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { enginesNamed, installBrowsers } from '../scripts/browsers.ts';

const { values } = parseArgs({ options: { engines: { type: 'string', default: 'all' }, cases: { type: 'string', default: 'all' } } });
const engines = enginesNamed(values.engines);
await installBrowsers(engines);

const start = `${new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)}T17:30:00`;
let eventId = '';
const feed = await openFeed({ fill: async (tx) => void (eventId = (await saveEvent(tx, anEvent({ uid: 'once@example.org', organizer: 'lnb', start }))).id) });
const database = await openDatabase({ dataDir: feed.dataDir });
const key = await database.write((tx) => makeKey(tx, 'lnb', Date.now()));
await database.close();
const asPartner = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
const settings = { capacity: 1_000, confirmation: false };
const set = await fetch(`${feed.url}/v1/events/${eventId}/registration-settings`, { method: 'PUT', headers: asPartner, body: JSON.stringify(settings) });
if (!set.ok) throw new Error(`The event takes no registrations: ${await set.text()}`);

/** The page of a library; `another` is one that a visitor goes to and comes back from. */
const site = await openSite((path) => {
  const asked = new URL(path, 'http://site.example.org').searchParams;
  const widget = `<script src="${feed.url}/kopa.js" async></script><kopa-seminar-registration feed="${asked.get('feed')}" event="${eventId}"></kopa-seminar-registration>`;
  return {
    body: `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Bibliotēka</title><link rel="icon" href="data:,"></head>
      <body><h1>Bibliotēka</h1>${asked.has('feed') ? widget : '<p>Cita lapa</p>'}</body></html>`,
  };
});

/** How many registrations the organizer sees of somebody. */
async function registrationsOf(email: string): Promise<number> {
  const answer = await fetch(`${feed.url}/v1/events/${eventId}/registrations?q=${encodeURIComponent(email)}`, { headers: asPartner });
  if (!answer.ok) throw new Error(`The organizer sees no list: ${await answer.text()}`);
  const { items } = (await answer.json()) as { items: Registration[] };
  return items.filter((each) => each.email === email).length;
}

/** What the visitor sees of the form. */
interface Seen {
  /** The registration is shown. */
  isDone: boolean;
  isForm: boolean;
  notice: string;
  focus: string;
}

const seen = (): Seen => {
  const root = document.querySelector('kopa-seminar-registration')?.shadowRoot;
  const focused = root?.activeElement;
  return {
    isDone: Boolean(root?.querySelector('.number')),
    isForm: Boolean(root?.querySelector('form #email')),
    notice: root?.querySelector('.notice')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    focus: focused ? focused.id || focused.className : '',
  };
};

const hasForm = () => Boolean(document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector('form #email'));
const isDone = () => Boolean(document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector('.number'));
const hasNotice = () => Boolean(document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector('.notice'));
const isSending = () => document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector('form .main')?.ariaDisabled === 'true';

async function open(tab: Tab, proxy: Proxy): Promise<void> {
  await tab.goto(`${site.url}?feed=${encodeURIComponent(proxy.url)}`);
  if (!(await until(tab, 15, hasForm))) throw new Error('the form does not come');
}

/** Longer than the least that the feed takes a person to need for the form: it registers at the first try. */
const typing = 4_000;

async function fillInSlowly(tab: Tab, email: string): Promise<void> {
  await fillIn(tab, email);
  await sleep(typing);
}

const fillIn = (tab: Tab, email: string) =>
  tab.run((email) => {
    const root = document.querySelector('kopa-seminar-registration')!.shadowRoot!;
    for (const [id, value] of [['name', 'Žofija Ķēniņa'], ['email', email]] as const) {
      const input = root.querySelector<HTMLInputElement>(`#${id}`)!;
      input.focus();
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }, email);

const press = (tab: Tab, times = 1) =>
  tab.run((times) => {
    for (let time = 0; time < times; time++) document.querySelector('kopa-seminar-registration')!.shadowRoot!.querySelector<HTMLElement>('form .main')!.click();
  }, times);

/** A double click of a hand where there is one, else two clicks at once. */
async function doubleClick(tab: Tab): Promise<void> {
  const button = await tab.page?.$('>>> form .main');
  return button ? button.click({ count: 2 }) : press(tab, 2);
}

/** The feed has just registered somebody. */
const hasRegistered = ({ status }: Parameters<Fault>[0], { req }: Parameters<Fault>[1]) => status === 201 && req.method === 'POST' && /\/registrations$/.test(req.url!);

/** The feed registers, and its answer is lost once. */
function lostOnce(proxy: Proxy): Fault {
  return (good, response) => {
    if (!hasRegistered(good, response)) return works(good, response);
    proxy.fault = works;
    response.socket?.destroy();
  };
}

/** The feed registers, and its answer takes a while. */
const late: Fault = (good, response) => void setTimeout(works, hasRegistered(good, response) ? 1_500 : 0, good, response);

const tell = (tab: Tab, isOn: boolean) =>
  tab.run((isOn) => {
    Object.defineProperty(navigator, 'onLine', { value: isOn, configurable: true });
    dispatchEvent(new Event(isOn ? 'online' : 'offline'));
  }, isOn);

interface Visit {
  visitors: Visitors;
  tab: Tab;
  proxy: Proxy;
  email: string;
}

/** Waits for the registration, with the focus on it; what is wrong otherwise. */
async function ends(tab: Tab, wantsFocus = true): Promise<string[]> {
  const done = await until(tab, 25, isDone);
  if (done && (!wantsFocus || (await until(tab, 2, () => document.querySelector('kopa-seminar-registration')!.shadowRoot!.activeElement?.id === 'result')))) return [];
  const { focus, notice, isForm } = await tab.run(seen);
  return [done ? `the focus is on “${focus}”` : `no registration is shown${isForm ? ', but the form' : ''}: ${notice.slice(0, 120)}`];
}

const cases: Record<string, (visit: Visit) => Promise<string[]>> = {
  'double click': async ({ tab, proxy, email }) => {
    await open(tab, proxy);
    await fillIn(tab, email);
    await doubleClick(tab);
    return ends(tab);
  },
  'Enter and a click': async ({ tab, proxy, email }) => {
    await open(tab, proxy);
    await fillIn(tab, email);
    await tab.press('Enter');
    if (!(await tab.run(isDone))) await press(tab);
    return ends(tab);
  },
  'reloaded when it is done': async ({ tab, proxy, email }) => {
    await open(tab, proxy);
    await fillIn(tab, email);
    await press(tab);
    const problems = await ends(tab);
    await tab.run(() => void setTimeout(() => location.reload(), 0));
    await sleep(500);
    return [...problems, ...(await ends(tab, false))];
  },
  'reloaded before the answer, and sent again': async ({ tab, proxy, email }) => {
    proxy.fault = late;
    await open(tab, proxy);
    await fillInSlowly(tab, email);
    await press(tab);
    if (!(await until(tab, 5, isSending))) return ['nothing is sent'];
    await sleep(800); // the feed has it by now, the page has no answer
    await tab.run(() => void setTimeout(() => location.reload(), 0));
    await sleep(500);
    if (!(await until(tab, 15, hasForm))) return ['the form does not come back'];
    await fillIn(tab, email);
    await press(tab);
    return ends(tab);
  },
  'left when it is done, and back': async ({ tab, proxy, email }) => {
    await open(tab, proxy);
    await fillIn(tab, email);
    await press(tab);
    const problems = await ends(tab);
    await tab.goto(`${site.url}another`);
    await tab.run(() => void setTimeout(() => history.back(), 0));
    await sleep(500);
    return [...problems, ...(await ends(tab, false))];
  },
  'left before the answer, back, and sent again': async ({ tab, proxy, email }) => {
    proxy.fault = late;
    await open(tab, proxy);
    await fillInSlowly(tab, email);
    await press(tab);
    if (!(await until(tab, 5, isSending))) return ['nothing is sent'];
    await sleep(800);
    await tab.goto(`${site.url}another`);
    await tab.run(() => void setTimeout(() => history.back(), 0));
    await sleep(500);
    // A page that the browser has kept as it was gets its answer, or the loss of it, by itself.
    if (await until(tab, 4, isDone)) return ends(tab);
    if (!(await until(tab, 15, hasForm))) return ['the form does not come back'];
    await fillIn(tab, email);
    await press(tab);
    return ends(tab);
  },
  'two tabs': async ({ visitors, tab, proxy, email }) => {
    const second = await visitors.tab();
    try {
      for (const each of [tab, second]) {
        await open(each, proxy);
        await fillIn(each, email);
      }
      await Promise.all([press(tab), press(second)]);
      const settled = () => Boolean(document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector('.number, .notice'));
      await Promise.all([until(tab, 25, settled), until(second, 25, settled)]);
      const both = [await tab.run(seen), await second.run(seen)];
      const [winner, loser] = both[0]!.isDone ? both : both.toReversed();
      if (!winner!.isDone || loser!.isDone) return [`${both.filter((each) => each.isDone).length} of the tabs show a registration`];
      return [
        ...(winner!.focus === 'result' ? [] : [`the focus is on “${winner!.focus}”`]),
        ...(/jau ir pieteicies/.test(loser!.notice) ? [] : [`the other tab says “${loser!.notice.slice(0, 120)}”`]),
        ...(loser!.focus === 'notice' ? [] : [`the focus of the other tab is on “${loser!.focus}”`]),
      ];
    } finally {
      await second.close();
    }
  },
  'offline, then online': async ({ tab, proxy, email }) => {
    const isReal = tab.engine === 'chromium';
    await open(tab, proxy);
    await fillInSlowly(tab, email);
    proxy.fault = (_, response) => void response.socket?.destroy();
    await (isReal ? tab.page!.setOfflineMode(true) : tell(tab, false));
    await press(tab);
    const said = await until(tab, 25, hasNotice);
    proxy.fault = works;
    await (isReal ? tab.page!.setOfflineMode(false) : tell(tab, true));
    return [...(said ? [] : ['being offline is not said']), ...(await ends(tab))];
  },
  'the answer lost after registering': async ({ tab, proxy, email }) => {
    proxy.fault = lostOnce(proxy);
    await open(tab, proxy);
    await fillInSlowly(tab, email);
    await press(tab);
    return ends(tab);
  },
};

const chosen = Object.entries(cases).filter(([name]) => values.cases === 'all' || values.cases.split(',').some((part) => name.includes(part)));
let visits = 0;

async function tryOut(visitors: Visitors, name: string, act: (visit: Visit) => Promise<string[]>, proxied = feed.url): Promise<string[]> {
  const email = `visitor-${++visits}@example.org`;
  const proxy = await openProxy(proxied);
  const tab = await visitors.tab();
  try {
    const problems = await act({ visitors, tab, proxy, email }).catch((error) => [String(error)]);
    const count = await registrationsOf(email);
    return [...problems, ...(count === 1 ? [] : [`${count} registrations`])].map((problem) => `${visitors.engine}, ${name}: ${problem}`);
  } finally {
    await tab.close();
    proxy.close();
  }
}

/** A form whose key changes with each request: the lost answer must then not lead to the registration. */
async function control(visitors: Visitors): Promise<string[]> {
  const forgetful = await openProxy(feed.url, ({ 'idempotency-key': key, ...headers }) => ({ ...headers, ...(key && { 'idempotency-key': crypto.randomUUID() }) }));
  try {
    const found = await tryOut(visitors, 'a key of its own for each request', cases['the answer lost after registering']!, forgetful.url);
    return found.length > 0 ? [] : [`${visitors.engine}, control: a new key with each request is not noticed`];
  } finally {
    forgetful.close();
  }
}

const findings: string[] = [];
for (const engine of engines) {
  const visitors = await openEngine(engine);
  try {
    for (const [name, act] of chosen) {
      const found = await tryOut(visitors, name, act);
      console.log(`${engine}, ${name}: ${found.length === 0 ? 'one registration' : 'fell short'}`);
      findings.push(...found);
    }
    findings.push(...(await control(visitors)));
  } finally {
    await visitors.close();
  }
}
site.close();
await feed.close();
for (const finding of findings) console.log(finding);
console.log(`${engines.length} engines, ${engines.length * chosen.length} cases: ${findings.length} fell short`);
process.exitCode = findings.length > 0 || chosen.length === 0 ? 1 : 0;
