import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { far, firefoxPath, type Engine } from '../scripts/browsers.ts';
import { chromiumPath } from '../scripts/chromium.ts';
import { startWebKit } from '../scripts/webkit.ts';

/** A page of a visitor who has never been here, in any of the engines. */
export interface Tab {
  engine: Engine;
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page; what it gets and gives is data. */
  run: <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>;
  /** Presses keys one after the other, by the names that `KeyboardEvent.key` has; the space bar is `Space`. */
  press: (...keys: string[]) => Promise<void>;
  /** Gives the page a size in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** The same page for what only Chromium and Firefox can do; WebKit has none. */
  page: Page | undefined;
  close: () => Promise<void>;
}

export interface Visitors {
  engine: Engine;
  tab: () => Promise<Tab>;
  close: () => Promise<void>;
}

const environment = { ...process.env, ...far };

export async function openEngine(engine: Engine): Promise<Visitors> {
  if (engine === 'webkit') return { engine, tab: webKitTab, close: async () => {} };
  const browser = await launch(engine);
  // Firefox stumbles when one is opened while another opens or closes.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
  const tab = async () => {
    const opened = await inTurn(() => puppeteerTab(engine, browser));
    return { ...opened, close: () => inTurn(opened.close) };
  };
  return { engine, tab, close: () => browser.close() };
}

async function launch(engine: Engine): Promise<Browser> {
  if (engine === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      env: environment,
      extraPrefsFirefox: { 'intl.accept_languages': 'pl' },
    });
  }
  return puppeteer.launch({
    executablePath: await chromiumPath(),
    headless: 'shell',
    env: environment,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=pl'],
  });
}

async function puppeteerTab(engine: Engine, browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    engine,
    page,
    goto: async (url) => void (await page.goto(url)),
    run: (act, ...args) => page.evaluate(act as (...args: unknown[]) => unknown, ...args) as Promise<never>,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => context.close(),
  };
}

async function webKitTab(): Promise<Tab> {
  const { call, press, stop } = await startWebKit(environment);
  await call('POST', '/timeouts', { script: 60_000 });
  return {
    engine: 'webkit',
    page: undefined,
    goto: async (url) => void (await call('POST', '/url', { url })),
    run: async (act, ...args) => {
      const script = `const [args, done] = arguments; Promise.resolve().then(() => (${act})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await call('POST', '/execute/async', { script, args: [args] })) as { value: never; error?: string };
      if (error) throw new Error(error);
      return value;
    },
    press,
    resize: async (width, height) => void (await call('POST', '/window/rect', { width, height })),
    close: stop,
  };
}

/** Asks the page again and again until the answer is true (or something), and gives it; undefined when the time is over. */
export async function until<A extends unknown[], R>(
  tab: Tab,
  seconds: number,
  ask: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R | undefined> {
  for (const end = Date.now() + seconds * 1_000; ;) {
    const answer = await tab.run(ask, ...args).catch((error) => {
      if (/context|navigat|detached/i.test(String(error))) return undefined; // the page was just being replaced
      throw error;
    });
    if (answer || Date.now() > end) return answer || undefined;
    await sleep(40);
  }
}

/** A script that stands first in a page and keeps what goes wrong in it in `faults`. */
export const watching = `<script>
var faults = [];
addEventListener('error', function (event) { faults.push('error: ' + (event.message || (event.target && (event.target.src || event.target.href)))); });
addEventListener('unhandledrejection', function (event) { faults.push('unhandled: ' + (event.reason && event.reason.message || event.reason)); });
</script>`;

/** What `watching` has seen; nothing where the page's policy does not let it run. */
export const faultsOf = (tab: Tab): Promise<string[]> => tab.run(() => (globalThis as unknown as { faults?: string[] }).faults ?? []);

/** Firefox puts its own notes on requests among the errors of a page. */
const isNote = (error: string) => /Cross-Origin Request Blocked|^Error: The resource from/.test(error);

/** Hears of every error that a page does not catch, as the browser sees it; WebKit's driver tells none. */
export const onUncaught = (tab: Tab, hear: (error: string) => void): void =>
  void tab.page?.on('pageerror', (error) => void (isNote(String(error)) || hear(`uncaught ${error}`)));
