// A browser whose line and processor are slowed, and one visit of a page in it.
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from '../scripts/chromium.ts';
import { timeZone } from './data.ts';
import { probe } from './probe.ts';

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms before each answer. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** A processor of a quarter of this one's speed. */
const slowProcessor = 4;

const windows = { month: { width: 1280, height: 900 }, list: { width: 412, height: 823 } };

export function launch(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless: 'shell',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-extensions', '--disable-background-networking', '--lang=pl'],
    env: { ...process.env, TZ: timeZone },
    networkEnabled: false, // keeping each answer for whoever watches costs the page's processor; see Conditions
    handleSIGTERM: false, // puppeteer would close the browser and let the program wait for it
    handleSIGHUP: false,
  });
}

export { chromiumPath };

export interface Loaded {
  url: string;
  type: string;
  /** All that travelled, headers included. */
  bytes: number;
  /** The body alone, as it travelled. */
  body: number;
}

export interface Tab {
  page: Page;
  session: CDPSession;
  loaded: () => Loaded[];
  /** Resolves with the time of the first event. */
  firstEvent: Promise<number>;
  /** CPU time of the main thread so far, in ms. */
  cpu: () => Promise<number>;
  errors: string[];
  close: () => Promise<void>;
}

export interface Conditions {
  address: string;
  view: 'month' | 'list';
  firstEvent?: string;
  /** Slow 4G, and each request noted; without it the browser keeps no books, which would cost time in the page. */
  slowLine: boolean;
  /** Notes each request on a quick line too. */
  watches?: boolean;
}

const limit = 30_000;

/** Opens a page as somebody who has never been here. */
export async function visit(browser: Browser, { address, view, firstEvent, slowLine, watches = slowLine }: Conditions): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const loaded = watchNetwork(session);
  if (watches) await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'firstEventPainted' });
  const painted = Promise.withResolvers<number>();
  session.on('Runtime.bindingCalled', ({ payload }) => painted.resolve(Number(payload)));
  const late = setTimeout(() => painted.reject(new Error([`no event was seen within ${limit / 1_000} s`, ...errors].join('; '))), limit);
  painted.promise.catch(() => {});
  await page.setViewport(windows[view]);
  await page.evaluateOnNewDocument(probe, firstEvent);
  if (slowLine) await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: limit });
  return {
    page,
    session,
    loaded: () => [...loaded.values()],
    firstEvent: painted.promise.finally(() => clearTimeout(late)),
    cpu: async () => 1_000 * (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value,
    errors,
    close: () => context.close(),
  };
}

function watchNetwork(session: CDPSession): Map<string, Loaded> {
  const loaded = new Map<string, Loaded>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (!request.url.startsWith('data:')) loaded.set(requestId, { url: request.url, type, bytes: 0, body: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const one = loaded.get(requestId);
    const headers = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-length');
    if (one) one.body = Number(headers?.[1] ?? 0);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = loaded.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  return loaded;
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A click as a person makes it. */
export async function click(tab: Tab, { x, y }: { x: number; y: number }): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await tab.session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}
