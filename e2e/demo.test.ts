// The five partner sites, in a real browser, on a real feed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openHouse, type House } from './house.ts';

let house: House;
before(async () => void (house = await openHouse()));
after(() => house.close());

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Waits until every calendar of the page shows events, or that there are none. */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('kopa-event-calendar')].every((each) => each.shadowRoot?.querySelector('.chip, .count, .item, .panel, .below:not(:empty)') && !each.shadowRoot.querySelector('[aria-busy=true], .skeleton')),
  );

/** Turns to the dialogue of the page, whose code only comes then, and answers what it says. */
const dialogueOf = async (page: Page): Promise<string> => {
  await page.$eval('kopa-dialogue-board', (board) => board.scrollIntoView());
  const said = () => page.$eval('kopa-dialogue-board', (board) => (board.shadowRoot?.querySelector('article') ? board.shadowRoot.textContent! : ''));
  for (let tries = 0; tries < 200; tries++) {
    const text = await said();
    if (text) return text;
    await new Promise((done) => setTimeout(done, 50));
  }
  return said();
};

const sites = {
  lv: ['lv', 'Šodien', 'Pirmajā gadā maizi pirku klusēdama'],
  lt: ['lt', 'Šiandien', 'Man padėjo kaimynų šuo'],
  pl: ['pl', 'Dzisiaj', 'Zupa pomidorowa ze świetlicy'],
  no: ['no', 'I dag', 'Grøten er den samme'],
  nl: ['nl', 'Vandaag', 'als de koffie langer duurt dan de koffie'],
};

for (const [site, [language, word, post]] of Object.entries(sites)) {
  describe(`/demo/${site}/`, () => {
    for (const width of [320, 1280]) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`${width} px, ${scheme}: events and a dialogue in its language, nothing sticks out, axe finds nothing, nothing fails`, async () => {
          const page = await house.page(width, scheme);
          const faults: string[] = [];
          page.on('pageerror', (error) => faults.push(String(error)));
          page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
          page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
          page.on('response', (response) => response.status() >= 400 && faults.push(`${response.url()} answered ${response.status()}`));
          await page.goto(`${house.url}/demo/${site}/`);
          await settled(page);
          assert.equal(await page.$eval('html', (html) => html.lang), language);
          const text = await page.$eval('kopa-event-calendar', (calendar) => calendar.shadowRoot!.textContent!);
          assert.ok(text.includes(word!), text);
          const said = await dialogueOf(page);
          assert.ok(said.includes(post!), said);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
            return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
          });
          assert.deepEqual(violations, []);
          assert.deepEqual(faults, []);
          await page.close();
        });
      }
    }
  });
}

describe('the way into a page', () => {
  it('asks the feed before the widget’s code has arrived, and fetches only what the page needs', async () => {
    const page = await house.page();
    const events: string[] = [];
    const name = (url: string) => new URL(url).pathname.replace(/-[\w-]{6}\.js$/, '.js');
    page.on('request', (request) => events.push(`ask ${name(request.url())}`));
    page.on('response', (response) => events.push(`got ${name(response.url())}`));
    await page.goto(await house.hostPage(`<!doctype html><html lang="lv"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="${house.url}/kopa.js" async></script><kopa-event-calendar feed="${house.url}"></kopa-event-calendar></html>`));
    await settled(page);
    const asked = events.filter((event) => event.startsWith('ask') && !event.endsWith(' /')).map((event) => event.slice(4));
    assert.deepEqual(asked.toSorted(), ['/c/event-calendar.js', '/c/event-calendar-lv.js', '/kopa.js', '/v1/occurrences'].toSorted());
    assert.ok(events.indexOf('ask /v1/occurrences') < events.indexOf('got /c/event-calendar.js'), events.join('\n'));
    await page.close();
  });

  const host = (body: string) => `<!doctype html><html lang="lt"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}</html>`;
  const calendars = (page: Page) => page.$$eval('kopa-event-calendar', (all) => all.map((each) => each.shadowRoot?.querySelector('.toolbar')?.textContent?.includes('Šiandien') ?? false));

  for (const [form, html] of [
    ['the tag', () => `<script src="${house.url}/kopa.js" async></script><kopa-event-calendar feed="${house.url}"></kopa-event-calendar>`],
    ['the div', () => `<div data-kopa="event-calendar" data-feed="${house.url}" data-activity-language="lt en"><a href="/">Kalendorius</a></div><script src="${house.url}/kopa.js" async></script>`],
    ['the tag, by a module script', () => `<script type="module" src="${house.url}/kopa.js"></script><kopa-event-calendar feed="${house.url}"></kopa-event-calendar>`],
    ['the script twice', () => `<script src="${house.url}/kopa.js"></script><script src="${house.url}/kopa.js?again" async></script><kopa-event-calendar feed="${house.url}"></kopa-event-calendar>`],
  ] as const) {
    it(`takes ${form}`, async () => {
      const page = await house.page();
      const faults: string[] = [];
      let asked = 0;
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => void (asked += Number(request.url().includes('/v1/occurrences'))));
      await page.goto(await house.hostPage(host(html())));
      await settled(page);
      assert.deepEqual(await calendars(page), [true]);
      assert.deepEqual(faults, []);
      assert.equal(asked, 1);
      await page.close();
    });
  }

  it('finds a widget that is put into the page later', async () => {
    const page = await house.page();
    await page.goto(await house.hostPage(host(`<script src="${house.url}/kopa.js"></script><main></main>`)));
    await page.evaluate((feed) => void (document.querySelector('main')!.innerHTML = `<div><div data-kopa="event-calendar" data-feed="${feed}"></div></div>`), house.url);
    await page.waitForSelector('kopa-event-calendar');
    await settled(page);
    assert.deepEqual(await calendars(page), [true]);
    await page.close();
  });

  it('leaves no cookie, no stored key, and calls nobody but the feed', async () => {
    const page = await house.page();
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    const address = await house.hostPage(host(`<script src="${house.url}/kopa.js" async></script><kopa-event-calendar feed="${house.url}"></kopa-event-calendar>`));
    await page.goto(address);
    await settled(page);
    assert.deepEqual([...origins].filter((origin) => origin !== 'null').sort(), [new URL(address).origin, new URL(house.url).origin].sort());
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
    assert.deepEqual(await page.browserContext().cookies(), []);
    await page.close();
  });
});

describe('from a calendar file to a page', () => {
  it('shows what a partner imports', async () => {
    const file = join(house.dataDir, 'import.ics');
    const now = new Date();
    const stamp = now.toISOString().slice(0, 10).replaceAll('-', '');
    writeFileSync(
      file,
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kopa//test//EN', 'BEGIN:VEVENT', 'UID:e2e@lnb.example.org', `DTSTAMP:${stamp}T000000Z`, `DTSTART;TZID=Europe/Riga:${stamp}T120000`, 'DURATION:PT1H', 'SUMMARY:Atvērta lasītava no kalendāra faila', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
    );
    const { stdout } = await promisify(execFile)(process.execPath, ['packages/feed/bin/kopa-feed.mjs', 'import', file, '--partner', 'lnb'], { env: { ...process.env, DATA_DIR: house.dataDir, DATABASE_URL: '' } });
    assert.match(stdout, /created 1/);
    const page = await house.page();
    await page.goto(`${house.url}/demo/lv/`);
    await settled(page);
    assert.ok((await page.$eval('kopa-event-calendar', (calendar) => calendar.shadowRoot!.textContent!)).includes('Atvērta lasītava no kalendāra faila'));
    await page.close();
  });
});

describe('the div form', () => {
  it('lets no data attribute become a script or a style, and keeps the others', async () => {
    const page = await house.page();
    await page.goto(
      await house.hostPage(
        `<!doctype html><html lang="lv"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><style>@keyframes a { to { opacity: 0.9 } }</style><script src="${house.url}/kopa.js" async></script>
        <div data-kopa="event-calendar" data-feed="${house.url}" data-online="false" data-heading-level="3" data-style="animation: a 1s" data-onanimationstart="globalThis.harmed = true" data-onclick="globalThis.harmed = true"></div></html>`,
      ),
    );
    await settled(page);
    await page.click('kopa-event-calendar');
    const names = await page.$eval('kopa-event-calendar', (calendar) => calendar.getAttributeNames().sort());
    assert.deepEqual(names, ['feed', 'heading-level', 'kopa', 'online']);
    assert.equal(await page.evaluate(() => (globalThis as { harmed?: boolean }).harmed), undefined);
    await page.close();
  });
});

describe('a mistake in the snippet', () => {
  it('tells the visitor that the page is not set up, and the webmaster which value is wrong and what is allowed', async () => {
    const page = await house.page();
    const logged: string[] = [];
    page.on('console', (message) => message.text().startsWith('<kopa-') && logged.push(message.text()));
    await page.goto(await house.hostPage(`<!doctype html><html lang="pl"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="${house.url}/kopa.js" async></script><kopa-event-calendar feed="${house.url}" country="Łotwa"></kopa-event-calendar></html>`));
    await page.waitForFunction(() => document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector('[role=alert]'));
    assert.match(await page.$eval('kopa-event-calendar', (calendar) => calendar.shadowRoot!.textContent!), /Kalendarz nie jest poprawnie ustawiony/);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /answered 400, invalid-parameter: country: .*LV/);
    await page.close();
  });
});
