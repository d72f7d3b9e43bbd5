import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrate, openDatabase, seedDatabase, startFeed } from '@kopa/feed';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumPath } from '../scripts/chromium.ts';

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
  const dataDir = await mkdtemp(join(tmpdir(), 'kopa-e2e-'));
  const database = await openDatabase({ dataDir });
  await migrate(database);
  await seedDatabase(database);
  await database.close();
  const feed = await startFeed({ port: 0, host: '127.0.0.1', database: { dataDir }, logLevel: 'silent', rateLimit: 0, trustProxy: false, widgetsDir: resolve('dist/widgets'), demoDir: resolve('demo') });
  const browser = await puppeteer.launch({
    executablePath: await chromiumPath(),
    headless: 'shell',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=pl'],
    env: { ...process.env, TZ: 'Pacific/Chatham' },
  });
  const servers: { close: () => void }[] = [];
  return {
    url: feed.url,
    dataDir,
    browser,
    page: async (width = 1280, scheme = 'light') => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      return page;
    },
    hostPage: async (html) => {
      const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)).listen(0, '127.0.0.1');
      servers.push(server);
      await once(server, 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    },
    close: async () => {
      await browser.close();
      for (const server of servers) server.close();
      await feed.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
