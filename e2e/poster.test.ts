// The event's page on paper: one sheet for a notice board.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { EventDraft } from '@kopa/feed';
import { openDatabase, saveEvent } from '@kopa/feed';
import type { Page, PDFOptions } from 'puppeteer-core';
import { openHouse, type House } from './house.ts';

interface Shown {
  eventId: string;
  recurrenceId: string | null;
  eventStatus: string;
}

const languages = {
  lv: ['Drukāt šo paziņojumu', 'Noskenējiet kodu'],
  lt: ['Spausdinti šį skelbimą', 'Nuskenuokite kodą'],
  pl: ['Drukuj to ogłoszenie', 'Zeskanuj kod'],
  nb: ['Skriv ut dette oppslaget', 'Skann koden'],
  nl: ['Druk deze affiche af', 'Scan de code'],
  en: ['Print this notice', 'Scan for details'],
} as const;
const jsQr = readFileSync('node_modules/jsqr/dist/jsQR.js', 'utf8');
const a4 = { width: 794, height: 1123, deviceScaleFactor: 1 };
/** A5 and Letter, in pixels of 96 to the inch. */
const otherSheets = { A5: { width: 559, height: 794 }, Letter: { width: 816, height: 1056 }, 'A4 on its side': { width: 1123, height: 794 } };

let house: House;
let occurrences: Shown[];
before(async () => {
  house = await openHouse();
  occurrences = await everything();
});
after(() => house.close());

async function everything(): Promise<Shown[]> {
  const day = (distance: number) => new Date(Date.now() + distance * 86_400_000).toISOString().slice(0, 10);
  const found: Shown[] = [];
  for (const [from, to] of [[-200, 0], [0, 200], [200, 399]] as const) {
    let next: string | null = '';
    while (next !== null) {
      const query = new URLSearchParams({ language: 'en', from: day(from), to: day(to), limit: '1000', ...(next && { cursor: next }) });
      const list = (await (await fetch(`${house.url}/v1/occurrences?${query}`)).json()) as { items: Shown[]; next: string | null };
      found.push(...list.items);
      next = list.next;
    }
  }
  return found;
}

const addressOf = (eventId: string, language: string, recurrenceId?: string | null) =>
  `${house.url}/w/event/${eventId}?${new URLSearchParams({ lang: language, ...(recurrenceId && { 'recurrence-id': recurrenceId }) })}`;

/** Each event of the sample once, and each of its dates on which something is different. */
function posters(language: string): string[] {
  const events = [...new Set(occurrences.map(({ eventId }) => eventId))].map((eventId) => addressOf(eventId, language));
  const different = occurrences.filter(({ eventStatus, recurrenceId }) => eventStatus !== 'scheduled' && recurrenceId);
  return [...events, ...different.map(({ eventId, recurrenceId }) => addressOf(eventId, language, recurrenceId))];
}

/** A page that looks as on paper; the visitor's screen is dark. */
async function paper(): Promise<Page> {
  const page = await house.page(a4.width);
  await page.setViewport(a4);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media: 'print', features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  return page;
}

const pagesOf = async (page: Page, options: PDFOptions = { format: 'A4' }) =>
  Buffer.from(await page.pdf(options)).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is cut off or lies upon something else on the sheet as it is now. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('.sheet')!;
    const parts = [...sheet.children];
    const faults: string[] = [];
    for (const each of [sheet, ...parts]) {
      const isTall = getComputedStyle(each).overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 1;
      if (isTall || each.scrollWidth > each.clientWidth + 1) faults.push(`${each.tagName} .${each.className} is cut`);
    }
    for (const [at, part] of parts.entries()) {
      const [{ top, bottom }, next] = [part.getBoundingClientRect(), parts[at + 1]?.getBoundingClientRect()];
      if (bottom > innerHeight || (next && next.top < bottom - 1) || bottom <= top) faults.push(`${part.tagName} .${part.className} is out of its place`);
    }
    return faults;
  });

const titleSize = (page: Page) => page.$eval('.sheet h1', (title) => Number.parseFloat(getComputedStyle(title).fontSize) / innerWidth);

describe('every event of the sample', () => {
  for (const language of Object.keys(languages)) {
    it(`takes one A4 page in ${language}, and all of it can be seen`, async () => {
      const page = await paper();
      const addresses = posters(language);
      assert.ok(addresses.length > 80, String(addresses.length));
      for (const address of addresses) {
        await page.goto(address);
        assert.deepEqual(await faultsOf(page), [], address);
        assert.equal(await pagesOf(page), 1, address);
        assert.ok((await titleSize(page)) > 0.04, `${address}: the title is small`);
      }
      await page.close();
    });
  }

  it('fits A5, Letter and a sheet on its side, too', async () => {
    const page = await paper();
    for (const address of posters('pl')) {
      await page.goto(address);
      for (const [name, sheet] of Object.entries(otherSheets)) {
        await page.setViewport(sheet);
        assert.deepEqual(await faultsOf(page), [], `${name}: ${address}`);
      }
    }
    for (const format of ['A5', 'Letter'] as const) assert.equal(await pagesOf(page, { format }), 1, format);
    assert.equal(await pagesOf(page, { format: 'A4', landscape: true }), 1);
    await page.close();
  });

  it('would be cut, and would take more pages, if it were set without reckoning', async () => {
    const page = await paper();
    const style = async (content: string) => void (await page.$eval('style:last-of-type', (each, text) => each.sheet!.insertRule(text, each.sheet!.cssRules.length), content));
    await page.goto(posters('pl')[0]!);
    await style('.poster .sheet.sheet { font-size: 5vw }');
    assert.ok((await faultsOf(page)).length > 0);
    assert.equal(await pagesOf(page), 1);
    await style('@media print { .poster.poster { position: static; overflow: visible; container-type: normal } .poster .sheet.sheet { height: auto; overflow: visible } }');
    assert.ok((await pagesOf(page)) > 1);
    await page.close();
  });
});

describe('an event with as much on it as an event can have', () => {
  let eventId: string;
  before(async () => {
    const texts = (length: number, from: string) => from.repeat(length / from.length + 1).slice(0, length);
    const place = (_: unknown, at: number) => [`place${at}`, { name: texts(90, 'Pagasta bibliotēka '), description: texts(120, 'otrajā stāvā pa labi '), address: { addressCountry: 'LV', addressLocality: 'Jaunjelgava', postalCode: 'LV-5134', streetAddress: 'Liepājas iela 12' } }];
    const draft: EventDraft = {
      uid: 'much@lnb.example.org',
      organizer: 'lnb',
      kind: 'conference',
      themes: [],
      audience: [],
      activityLanguages: ['lv', 'lt', 'pl', 'nb', 'nl', 'en', 'uk', 'de'],
      locale: 'lv',
      localizations: {},
      showWithoutTime: false,
      title: texts(500, 'Bibliotēku starptautiskā konference '),
      description: texts(20_000, 'Šis apraksts ir ļoti garš un nekad nebeidzas '),
      start: `${new Date().toISOString().slice(0, 10)}T10:00:00`,
      timeZone: 'Europe/Riga',
      duration: 'P2DT5H',
      status: 'cancelled',
      eventStatus: 'cancelled',
      statusReason: texts(1_000, 'Ļoti žēl, bet ēka ir slēgta. '),
      locations: Object.fromEntries(Array.from({ length: 10 }, place)),
      virtualLocations: { room: { uri: 'https://meet.example.org/room' } },
      offers: Array.from({ length: 20 }, () => ({ price: '12.50', priceCurrency: 'EUR', name: texts(100, 'senioriem un skolēniem ') })),
    } as EventDraft;
    const database = await openDatabase({ dataDir: house.dataDir });
    eventId = (await database.write((tx) => saveEvent(tx, draft))).id;
    await database.close();
  });

  for (const language of Object.keys(languages)) {
    it(`takes one page in ${language}, with the code on it`, async () => {
      const page = await paper();
      await page.goto(addressOf(eventId, language));
      assert.deepEqual(await faultsOf(page), []);
      assert.equal(await pagesOf(page), 1);
      assert.equal(await pagesOf(page, { format: 'A5' }), 1);
      await page.close();
    });
  }
});

describe('the code', () => {
  /** What a camera reads on the whole sheet. */
  async function read(page: Page): Promise<string | undefined> {
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

  for (const [language, [, scan]] of Object.entries(languages)) {
    it(`leads to the page in ${language}, and its address stands beside it`, async () => {
      const page = await paper();
      await page.setViewport({ ...a4, deviceScaleFactor: 2 });
      const dated = occurrences.find(({ recurrenceId }) => recurrenceId)!;
      for (const address of [addressOf(dated.eventId, language), addressOf(dated.eventId, language, dated.recurrenceId)]) {
        await page.goto(address);
        assert.equal(await read(page), address);
        const footer = await page.$eval('.sheet footer', (each) => (each as HTMLElement).innerText);
        assert.ok(footer.includes(scan) && footer.includes(address), footer);
        await page.$eval('.qr path', (path) => path.remove());
        assert.equal(await read(page), undefined);
      }
      await page.close();
    });
  }

  it('has nothing but paper around it for four modules', async () => {
    const page = await paper();
    await page.goto(posters('lv')[0]!);
    const [drawn, code, words] = await page.evaluate(() => ['.qr path', '.qr', 'footer p'].map((each) => document.querySelector(`.sheet ${each}`)!.getBoundingClientRect().toJSON() as DOMRect));
    const modules = await page.$eval('.qr', (svg) => (svg as SVGSVGElement).viewBox.baseVal.width - 8);
    const quiet = (drawn!.width / modules) * 4;
    assert.ok(words!.left - drawn!.right >= quiet && drawn!.left >= quiet && a4.height - drawn!.bottom >= quiet, `${quiet}`);
    assert.ok(Math.abs(drawn!.left - code!.left - quiet) < 0.5);
    await page.close();
  });
});

describe('on paper', () => {
  it('everything is black on white, also when the screen is dark, and only the poster is there', async () => {
    const page = await paper();
    await page.goto(posters('lv')[0]!);
    assert.ok(await page.evaluate(() => matchMedia('print').matches && matchMedia('(prefers-color-scheme: dark)').matches));
    const seen = await page.evaluate(() => {
      const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility());
      const inks = shown.map((each) => getComputedStyle(each)).flatMap(({ color, backgroundColor }) => [`ink ${color}`, `ground ${backgroundColor}`]);
      return { colours: [...new Set(inks)].sort(), scheme: getComputedStyle(document.documentElement).colorScheme, body: getComputedStyle(document.body).backgroundColor, rest: shown.filter((each) => !each.closest('.poster') && each.className !== 'page').length };
    });
    assert.deepEqual(seen, { colours: ['ground rgba(0, 0, 0, 0)', 'ink rgb(0, 0, 0)'], scheme: 'light', body: 'rgb(255, 255, 255)', rest: 0 });
    await page.close();
  });
});

describe('the button that prints', () => {
  for (const [language, [name]] of Object.entries(languages)) {
    it(`says “${name}” and asks the browser to print; nothing is printed before`, async () => {
      const page = await house.page(320);
      await page.evaluateOnNewDocument(() => {
        Object.assign(globalThis, { printed: 0, print: () => void (globalThis as unknown as { printed: number }).printed++ });
      });
      const printed = () => page.evaluate(() => (globalThis as unknown as { printed: number }).printed);
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(posters(language)[0]!);
      assert.equal(await printed(), 0);
      assert.equal(await page.$eval('.poster', (poster) => poster.checkVisibility()), false);
      await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
      assert.equal(await printed(), 1);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  it('is not there where scripts do not run', async () => {
    const page = await house.page();
    await page.setJavaScriptEnabled(false);
    await page.goto(posters('lv')[0]!);
    assert.equal(await page.$eval('[data-print]', (button) => button.checkVisibility()), false);
    await page.close();
  });
});
