// Measures a page with the calendar beside a hand-written page that shows the same answer: bytes, requests and the
// time to the first event, on a slow line and a slow processor. Writes bench/RESULTS.md; --rounds 7
import { createServer } from 'node:http';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { openHouse } from '../e2e/house.ts';
import { build } from '../scripts/build.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);

/** Slow 4G as browsers' tools define it, and a processor of a quarter of this one's speed. */
const line = { download: (1.6 * 1024 * 1024) / 8, upload: (0.75 * 1024 * 1024) / 8, latency: 150 };
const processor = 4;

const widths = { month: 1280, list: 412 };
type View = keyof typeof widths;

const page = (body: string) => `<!doctype html><html lang="lv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">${body}</html>`;

/** The least that anybody could write: one request, one loop. */
const handWritten = (feed: string) =>
  page(`<ol id="list"></ol><script>
    const month = new Date().toISOString().slice(0, 7);
    const day = (n) => new Date(Date.parse(month + '-01') + n * 864e5).toISOString().slice(0, 10);
    fetch('${feed}/v1/occurrences?from=' + day(-6) + '&to=' + day(37) + '&language=lv').then((r) => r.json()).then(({ items }) => {
      for (const { start, title } of items) {
        const row = document.createElement('li');
        row.className = 'event';
        row.textContent = start.replace('T', ' ').slice(0, 16) + ' ' + title.text;
        list.append(row);
      }
    });
  </script>`);

const snippet = (feed: string) => page(`<script src="${feed}/kopa.js" async></script><kopa-event-calendar feed="${feed}"></kopa-event-calendar>`);

interface Load {
  firstEvent: number;
  bytes: number;
  requests: number;
}

/** One cold visit. */
async function visit(browser: Browser, address: string, view: View): Promise<Load> {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: line.download, uploadThroughput: line.upload });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await tab.setViewport({ width: widths[view], height: 900 });
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  const seen = await tab.waitForFunction(
    () => {
      const root = document.querySelector('kopa-event-calendar')?.shadowRoot ?? document;
      return root.querySelector('.chip, .item, .event') && performance.now();
    },
    { polling: 'raf' },
  );
  const firstEvent = Number(await seen.jsonValue());
  await tab.waitForNetworkIdle({ idleTime: 300 });
  await context.close();
  return { firstEvent, bytes, requests };
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

await build();
const house = await openHouse();
const pages: Record<string, string> = { 'hand-written': handWritten(house.url), kopa: snippet(house.url) };
const server = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[request.url!.slice(1)])).listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await puppeteer.launch({ executablePath: house.browser.process()!.spawnfile, headless: 'shell', args: ['--no-sandbox'] });

const rows: string[] = [];
for (const view of Object.keys(widths) as View[]) {
  const loads: Record<string, Load[]> = { 'hand-written': [], kopa: [] };
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 ? Object.keys(pages) : Object.keys(pages).toReversed();
    for (const name of order) loads[name]!.push(await visit(browser, `${base}/${name}`, view));
  }
  const of = (name: string, what: keyof Load) => median(loads[name]!.map((load) => load[what]));
  const ratio = (what: keyof Load) => (of('kopa', what) / of('hand-written', what)).toFixed(2);
  rows.push(`| ${view} | ${ratio('firstEvent')} | ${of('kopa', 'bytes')} : ${of('hand-written', 'bytes')} | ${of('kopa', 'requests')} : ${of('hand-written', 'requests')} |`);
}
await browser.close();
server.close();
await house.close();

const results = `# Results

Kopa's one-line snippet beside a hand-written page that lists the same answer of the feed. Cold visits, slow 4G (1.6 Mbit/s, 150 ms), processor slowed ${processor} times; medians of ${rounds} interleaved rounds, ${new Date().toISOString().slice(0, 10)}. Bytes are everything that travelled, the feed's answer included.

| view | first event, Kopa ÷ hand-written | bytes, Kopa : hand-written | requests |
|---|---|---|---|
${rows.join('\n')}
`;
writeFileSync('bench/RESULTS.md', results);
console.log(results);
