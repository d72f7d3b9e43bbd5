import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumPath } from '../scripts/chromium.ts';
import { openFeed } from './real-feed.ts';
import { openSite } from './site.ts';

/** The whole system: a feed with the sample data, widgets and demo on a free port, and a browser. */
export interface House {
  url: string;
  dataDir: string;
  browser: Browser;
  /** A page of a visitor who has never been here. */
  page: (width?: number, scheme?: 'light' | 'dark') => Promise<Page>;
  /** Serves one HTML text from an origin of its own, as a library's site would. */
  hostPage: (html: string) => Promise<string>;
  close: () => Promise<void>;
}

export async function openHouse(): Promise<House> {
  const feed = await openFeed();
  const browser = await puppeteer.launch({
    executablePath: await chromiumPath(),
    headless: 'shell',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=pl'],
    env: { ...process.env, TZ: 'Pacific/Chatham' },
  });
  const sites: { close: () => void }[] = [];
  return {
    url: feed.url,
    dataDir: feed.dataDir,
    browser,
    page: async (width = 1280, scheme = 'light') => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      return page;
    },
    hostPage: async (html) => {
      const site = await openSite(() => ({ body: html }));
      sites.push(site);
      return site.url;
    },
    close: async () => {
      await browser.close();
      for (const site of sites) site.close();
      await feed.close();
    },
  };
}
