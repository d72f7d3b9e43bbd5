// Scenarios printed on A4 and A5 by Chromium, and the PDFs read: no step, row or entry is cut across pages, each page has its number, the code can be scanned; without the rules for paper steps are cut (--scenarios 3 --languages lv,pl,nb --groups 7,23 --images FOLDER to look at them, by pdftoppm)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MaterialPage } from '@kopa/contract';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { getDocumentProxy } from 'unpdf';
import { run, startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import { chromiumPath } from '../scripts/chromium.ts';

const { values } = parseArgs({
  options: { scenarios: { type: 'string', default: '3' }, languages: { type: 'string', default: 'lv,pl,nb' }, groups: { type: 'string', default: '7,23' }, images: { type: 'string' } },
});
const languages = values.languages.split(',');
const groups = values.groups.split(',');
const papers = { a4: [595, 842], a5: [420, 595] } as const;
const jsQr = readFileSync('node_modules/jsqr/dist/jsQR.js', 'utf8');
const faults: string[] = [];
let [sheets, pages, parts, codes] = [0, 0, 0, 0];

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** What stands on each page of a PDF, without spaces, and how large the page is. */
async function read(pdf: Uint8Array): Promise<{ text: string; size: number[] }[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const { items } = await page.getTextContent();
      const text = bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
      return { text, size: page.view.slice(2).map(Math.round) };
    }),
  );
}

/** The texts that belong together on paper. */
const togetherOn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.step, .supplies, .part > .pairs > div, .part > ul > li > .text')].map((each) => each.innerText));

const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true });

/** How many of the texts are on no page whole. */
async function cut(page: Page): Promise<{ texts: string[]; read: Awaited<ReturnType<typeof read>> }> {
  await page.emulateMediaType('print');
  const texts = await togetherOn(page);
  const found = await read(await print(page));
  return { texts: texts.filter((text) => !found.some((one) => one.text.includes(bare(text)))), read: found };
}

/** What a camera reads on the sheet as it is printed. */
async function scan(page: Page): Promise<string | undefined> {
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(jsQr);
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return (globalThis as unknown as { jsQR: (...picture: unknown[]) => { data: string } | null }).jsQR(data, width, height)?.data;
  }, picture);
}

async function check(page: Page, address: string, paper: keyof typeof papers, name: string, code: string): Promise<void> {
  const [width, height] = papers[paper];
  await page.setViewport({ width: Math.round((width * 96) / 72), height: Math.round((height * 96) / 72), deviceScaleFactor: 2 });
  await page.goto(address);
  const { texts, read: found } = await cut(page);
  const all = await togetherOn(page);
  sheets++;
  pages += found.length;
  parts += all.length;
  if (all.length < 5) faults.push(`${name}: only ${all.length} parts`);
  faults.push(...texts.map((text) => `${name} cuts “${text.slice(0, 60).replace(/\s+/g, ' ')}…”`));
  for (const [at, one] of found.entries()) {
    if (!one.text.includes(`${at + 1}/${found.length}`)) faults.push(`${name}: page ${at + 1} has no number`);
    if (Math.abs(one.size[0]! - width) > 2 || Math.abs(one.size[1]! - height) > 2) faults.push(`${name}: page ${at + 1} is ${one.size.join(' × ')}`);
  }
  if ((await scan(page)) === code) codes++;
  else faults.push(`${name}: the code cannot be scanned`);
  if (values.images !== undefined) await draw(page, name, values.images);
}

async function draw(page: Page, name: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, await print(page));
  const { status } = spawnSync('pdftoppm', ['-r', '80', '-png', file, join(folder, name)]);
  if (status !== 0) throw new Error('pdftoppm is not there. Install the package poppler-utils, or leave out --images.');
}

/** Where the pages end is chance: what comes first is pushed down by so many millimetres, too. */
const pushes = [0, 15, 30, 45, 60];

/** The sheet as it is, with another style sheet after its own. */
async function restyle(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

/** With the rules for paper, nothing is cut wherever the pages end; without them, something is, or the check would see nothing. */
async function control(page: Page, name: string): Promise<number> {
  let without = 0;
  for (const push of pushes) {
    const pushed = `@media print { .material { padding-block-start: ${push}mm } }`;
    await restyle(page, pushed);
    faults.push(...(await cut(page)).texts.map((text) => `${name}, pushed by ${push} mm, cuts “${text.slice(0, 60).replace(/\s+/g, ' ')}…”`));
    await restyle(page, `${pushed} @media print { * { break-inside: auto !important } }`);
    without += (await cut(page)).texts.length;
  }
  if (without === 0) faults.push(`control: nothing of ${name} is cut without the rules`);
  await page.$eval('.qr path', (path) => path.remove());
  if ((await scan(page)) !== undefined) faults.push('control: a code is scanned where there is none');
  return without;
}

const place = await newPlace('sqlite');
const browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: 'shell', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  const seeded = await run(['seed'], place.environment);
  if (seeded.code !== 0) throw new Error(seeded.stderr);
  await using served = await startServer({ ...place.environment, RATE_LIMIT: '0' });
  const { items } = (await (await fetch(`${served.url}/v1/materials?learningResourceType=scenario&limit=200`)).json()) as MaterialPage;
  const publicUrl = served.url.replace('127.0.0.1', 'localhost');
  const page = await browser.newPage();
  let cutWithout = 0;
  for (const { id } of items.slice(0, Number(values.scenarios))) {
    for (const [at, language] of languages.entries()) {
      for (const paper of ['a4', 'a5'] as const) {
        const group = groups[at % groups.length]!;
        const address = `${served.url}/w/scenario-card?${new URLSearchParams({ material: id, lang: language, paper, group })}`;
        await check(page, address, paper, `${id}-${language}-${paper}`, `${publicUrl}/w/material/${id}?lang=${language}`);
      }
    }
    cutWithout += await control(page, id);
  }
  for (const fault of faults) console.log(`✖ ${fault}`);
  console.log(`${sheets} sheets, ${pages} pages, ${parts} parts: ${faults.length} faults; ${codes} codes scanned; without the rules for paper ${cutWithout} parts are cut`);
} finally {
  await browser.close();
  await place.stop();
}
process.exitCode = faults.length > 0 || sheets === 0 ? 1 : 0;
