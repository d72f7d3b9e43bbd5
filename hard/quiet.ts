// A visitor uses every function of the calendar and registers: only the feed is called, and nothing is stored on the device (--engines all).
import { parseArgs } from 'node:util';
import { appears, click, events, visitEverything } from '../e2e/calendar.ts';
import { openEngine, until, type Tab, type Visitors } from '../e2e/engines.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { registerInWidget, visitOwnPage } from '../e2e/registering.ts';
import { saveRegistrable, tokenInHistory } from '../e2e/registrable.ts';
import { openSite, type Site } from '../e2e/site.ts';
import { enginesNamed, installBrowsers } from '../scripts/browsers.ts';

const { values } = parseArgs({ options: { engines: { type: 'string', default: 'all' } } });
const engines = enginesNamed(values.engines);
await installBrowsers(engines);

let eventId = '';
const feed = await openFeed({ fill: async (tx) => void (eventId = await saveRegistrable(tx, { uid: 'quiet@example.org' })) });

/** A page of a library; with a fault, it calls another server and stores what it should not. */
const sitePage = (widget: string, fault = '') => ({
  body: `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Site</title><link rel="icon" href="data:,"><script src="${feed.url}/kopa.js" async></script>${fault}</head>
    <body>${widget}</body></html>`,
});
const calendar = `<kopa-event-calendar feed="${feed.url}" view="month" deep-link><a href="/">Events</a></kopa-event-calendar>`;
const form = () => `<kopa-seminar-registration feed="${feed.url}" event="${eventId}"></kopa-seminar-registration>`;
const other = await openSite(() => ({ headers: { 'access-control-allow-origin': '*' }, body: 'x' }));
const fault = `<script>fetch('${other.url}count'); document.cookie = 'seen=1'; localStorage.seen = sessionStorage.seen = 1; indexedDB.open('seen');</script>`;
const site = await openSite((path) => (path.includes('form') ? sitePage(form()) : sitePage(calendar, path.includes('fault') ? fault : '')));

interface Kept {
  cookies: string;
  stored: string[];
  databases: string[];
  caches: string[];
  workers: number;
  /** Servers that the page's own record of its requests names. */
  called: string[];
}

/** What the page finds on the device, and whom it has called. */
const keptIn = (tab: Tab): Promise<Kept> =>
  tab.run(async () => ({
    cookies: document.cookie,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: globalThis.caches ? await caches.keys() : [],
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    called: performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  }));

interface Used {
  findings: string[];
  requests: number;
}

async function use(visitors: Visitors, page: Site['url'], act: (tab: Tab) => Promise<string[]>): Promise<Used> {
  const tab = await visitors.tab();
  const network: string[] = [];
  tab.page?.on('request', (request) => network.push(request.url()));
  try {
    await tab.goto(page);
    const missed = await act(tab);
    const { cookies, stored, databases, caches, workers, called } = await keptIn(tab);
    const jar = (await tab.page?.browserContext().cookies())?.map(({ name }) => name) ?? [];
    const allowed = [new URL(site.url).origin, new URL(feed.url).origin, 'null'];
    const origins = [...called, ...network.map((url) => new URL(url).origin)];
    const strangers = [...new Set(origins.filter((origin) => !allowed.includes(origin)))];
    return {
      requests: Math.max(called.length, network.length),
      findings: [
        ...missed.map((step) => `the visitor could not ${step}`),
        ...(strangers.length ? [`others are called: ${strangers.join(', ')}`] : []),
        ...(cookies || jar.length ? [`cookies: ${cookies} ${jar.join(' ')}`] : []),
        ...(stored.length ? [`storage keys: ${stored.join(', ')}`] : []),
        ...(databases.length ? [`databases: ${databases.join(', ')}`] : []),
        ...(caches.length ? [`caches: ${caches.join(', ')}`] : []),
        ...(workers ? [`${workers} service workers`] : []),
      ],
    };
  } finally {
    await tab.close();
  }
}

/** Everything, then the address that was kept for an event, in a new visit. */
async function everything(tab: Tab): Promise<string[]> {
  const missed = await visitEverything(tab);
  await click(tab, '.chip, .item .name');
  const address = await until(tab, 5, () => (location.hash.includes('event=') ? location.href : ''));
  if (!address) return [...missed, 'find the event in the address'];
  await tab.goto('about:blank');
  await tab.goto(address);
  return (await appears(tab, '.details #event-title')) ? missed : [...missed, 'come back to the event by its address'];
}

/** Registers in the widget, then goes to the own page, which is the feed's. */
async function register(tab: Tab): Promise<string[]> {
  const missed = await registerInWidget(tab);
  const token = await tab.run(tokenInHistory);
  // What the library's page keeps is looked at before it is left.
  const { cookies, stored, databases } = await keptIn(tab);
  const kept = [cookies, ...stored, ...databases].filter(Boolean);
  await tab.goto(`${feed.url}/r/${token}?lang=lv`);
  return [...missed, ...(await visitOwnPage(tab)), ...(kept.length ? [`register without a trace (${kept.join(' ')})`] : [])];
}

let failed = 0;
const lines: string[] = [];
try {
  for (const engine of engines) {
    const visitors = await openEngine(engine);
    try {
      for (const [name, page, act] of [
        ['calendar', site.url, everything],
        ['registration', `${site.url}?form`, register],
      ] as const) {
        const { findings, requests } = await use(visitors, page, act);
        failed += findings.length + (requests === 0 ? 1 : 0);
        lines.push(
          `${engine}, ${name}: ${requests} requests, ${findings.length === 0 ? 'all to the feed and the page itself; no cookie, no key, no database, no cache, no worker' : findings.join('; ')}`,
        );
      }
      const seen = await use(visitors, `${site.url}?fault`, async (tab) => ((await appears(tab, events)) ? [] : ['see events']));
      const isSeen = ['others are called', 'cookies', 'storage keys', 'databases'].every((kind) =>
        seen.findings.some((finding) => finding.startsWith(kind)),
      );
      failed += isSeen ? 0 : 1;
      lines.push(`  control, a page that calls and stores: ${isSeen ? 'all seen' : `NOT ALL SEEN: ${seen.findings.join('; ')}`}`);
    } finally {
      await visitors.close();
    }
  }
} finally {
  site.close();
  other.close();
  await feed.close();
}
console.log(`${lines.join('\n')}\n${engines.length} engines, ${failed} findings`);
process.exitCode = failed > 0 ? 1 : 0;
