// The pages of a registration and of its organizer in a browser: no text is cut off or sticks out, also with large text, axe finds nothing, the keyboard reaches everything, and the door works without connection.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openHouse, type House } from './house.ts';
import { faultsOfPage } from './page-layout.ts';
import { signUpPeople, type People } from './people.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let house: House;
let people: People;
before(async () => {
  house = await openHouse();
  people = await signUpPeople(house);
});
after(() => house.close());

/** Signs in by the keyboard alone. */
async function signIn(page: Page, language: string): Promise<void> {
  await page.goto(`${house.url}/organizer?lang=${language}`);
  for (let tabs = 0; (await focused(page, 'id')) !== 'key'; tabs++) {
    assert.ok(tabs < 20, 'the field of the key is not reached');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(people.key);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(await page.$('#key'), null, 'signed in');
}

const focused = (page: Page, name: string) => page.evaluate((attribute) => document.activeElement?.getAttribute(attribute), name);

async function looksRight(page: Page, where: string): Promise<void> {
  await page.evaluate(axe);
  const { violations, wide } = await page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    const named = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    return { violations: named, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth };
  });
  assert.deepEqual(violations, [], where);
  assert.ok(wide <= 0, `${where} is ${wide} px too wide`);
  for (const size of ['', '200%']) {
    await page.evaluate((size) => void (document.documentElement.style.fontSize = size), size);
    assert.deepEqual(await faultsOfPage(page), [], `${where}, text ${size}`);
  }
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
}

for (const [language, scheme] of [['lv', 'light'], ['pl', 'dark']] as const) {
  for (const width of [320, 1280]) {
    describe(`pages of registrations, ${language}, ${width} px, ${scheme}`, () => {
      it('of the person: axe finds nothing, nothing sticks out', async () => {
        const page = await house.page(width, scheme);
        const paths = Object.values(people.tokens).flatMap((token) => [`/r/${token}`, `/r/${token}/change`, `/r/${token}/cancellation`, `/r/${token}/erasure`]);
        for (const path of [...paths, `/r/${'x'.repeat(43)}`, '/r/erased']) {
          await page.goto(`${house.url}${path}?lang=${language}`);
          await looksRight(page, path);
        }
        await page.close();
      });

      it('the form, empty and with faults: axe finds nothing, and the page begins at the list of faults', async () => {
        const page = await house.page(width, scheme);
        await page.setRequestInterception(true);
        page.on('request', (request) => void (request.url().endsWith('/kopa.js') ? request.abort() : request.continue()));
        await page.goto(`${house.url}/w/seminar-registration?event=${people.eventId}&lang=${language}`);
        await looksRight(page, 'the form');
        await Promise.all([page.waitForNavigation(), page.click('.form .button.first')]);
        await page.waitForFunction(() => document.activeElement?.id === 'faults', { timeout: 10_000 });
        await looksRight(page, 'the form with faults');
        await page.close();
      });

      it('of the organizer: axe finds nothing, nothing sticks out', async () => {
        const page = await house.page(width, scheme);
        await page.goto(`${house.url}/organizer?lang=${language}`);
        await looksRight(page, 'signing in');
        await signIn(page, language);
        for (const step of ['', ...['', '/check-in', '/message', '/settings', '/print'].map((one) => `/event/${people.eventId}${one}`)]) {
          await page.goto(`${house.url}/organizer${step}?lang=${language}`);
          await looksRight(page, `/organizer${step}`);
        }
        await page.close();
      });
    });
  }
}

describe('the measure of a page’s texts', () => {
  it('sees one that is cut off', async () => {
    const page = await house.page(320);
    await page.goto(`${house.url}/r/${people.tokens.confirmed}?lang=lv`);
    await page.$eval('h1', (heading) => Object.assign((heading as HTMLElement).style, { height: '5px', overflow: 'hidden' }));
    assert.match((await faultsOfPage(page)).join(), /^cut off: /);
    await page.close();
  });
});

describe('the door', () => {
  const door = () => `${house.url}/organizer/event/${people.eventId}/check-in?lang=lv`;
  const row = '#door > li:has([data-number])';
  const came = (page: Page) => page.$eval(row, (element) => (element as HTMLElement).dataset['came']);
  /** Taps the first person by the keyboard alone. */
  const tap = async (page: Page) => {
    await page.focus('#find');
    for (let tabs = 0; (await focused(page, 'data-number')) === null; tabs++) {
      assert.ok(tabs < 20, 'no button is reached');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  const noted = async (page: Page) => page.evaluate(() => localStorage.getItem('kopa-check-in'));
  const sent = (page: Page) => page.waitForFunction(() => localStorage.getItem('kopa-check-in') === null, { timeout: 20_000 });

  it('notes by the keyboard who came, and takes it back', async () => {
    const page = await house.page(320);
    await signIn(page, 'lv');
    await page.goto(door());
    await tap(page);
    await sent(page);
    await page.reload();
    assert.equal(await came(page), '1');
    await tap(page);
    await sent(page);
    await page.reload();
    assert.equal(await came(page), '0');
    await page.close();
  });

  it('keeps numbers without names while there is no connection, also when the page is closed, and sends them then', async () => {
    const page = await house.page(320);
    await signIn(page, 'lv');
    await page.goto(door());
    await page.setOfflineMode(true);
    await tap(page);
    await page.waitForFunction(() => document.querySelector('#unsent')?.classList.contains('unsent'));
    assert.match((await noted(page))!, /^\[\["[0-9A-Z]{8}",\{"attended":1,"at":"[-\dT:]+Z"\}\]\]$/);
    const context = page.browserContext();
    await page.close();
    const again = await context.newPage();
    await again.goto(door());
    await sent(again);
    await again.reload();
    assert.equal(await came(again), '1');
    await again.close();
  });

  it('works without script', async () => {
    const page = await house.page(320);
    await signIn(page, 'lv');
    await page.setJavaScriptEnabled(false);
    await page.goto(door());
    const before = await came(page);
    await page.$eval(`${row} button`, (button) => button.scrollIntoView({ block: 'center' })); // away from the bar below
    await Promise.all([page.waitForNavigation(), page.click(`${row} button`)]);
    assert.notEqual(await came(page), before);
    await page.close();
  });
});
