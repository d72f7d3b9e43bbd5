// Registering in a library's page, on a real feed: from the calendar's details, and on its own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Occurrence, OccurrencePage, Seats } from '@kopa/contract';
import { openHouse, type House } from './house.ts';

let house: House;
let occurrence: Occurrence;

before(async () => {
  house = await openHouse();
  const from = new Date().toISOString().slice(0, 10);
  const to = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
  const { items } = (await (await fetch(`${house.url}/v1/occurrences?from=${from}&to=${to}&limit=1000&language=lv&freeSeats=true`)).json()) as OccurrencePage;
  const isOpen = ({ registration }: Occurrence) => registration && (!registration.opens || Date.parse(registration.opens) < Date.now()) && Date.parse(registration.closes) > Date.now();
  const free = async ({ eventId, recurrenceId }: Occurrence) => {
    const query = recurrenceId ? `?recurrenceId=${recurrenceId}` : '';
    return ((await (await fetch(`${house.url}/v1/events/${eventId}/seats${query}`)).json()) as Seats).free;
  };
  const open = items.filter((each) => isOpen(each) && each.registration!.scope === 'event');
  const counts = await Promise.all(open.map(free));
  occurrence = open[counts.indexOf(Math.max(...counts))]!;
  assert.ok(occurrence, 'the sample data have an event to register for');
});
after(() => house.close());

const host = (content: string) =>
  house.hostPage(`<!doctype html><html lang="lv"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="${house.url}/kopa.js" async></script>${content}</html>`);

/** What the selector finds, through shadow roots, as soon as it is there: the browser's tools do not see changes in shadow roots. */
async function deep(page: Page, selector: string): Promise<ElementHandle> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const found = await page.$(`>>> ${selector}`);
    if (found) return found;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${selector} does not appear in ${await page.evaluate(() => document.querySelector('[feed]')?.shadowRoot?.textContent?.replace(/\s+/g, ' '))}`);
}
const textOf = async (page: Page) => page.evaluate(() => document.querySelector('kopa-seminar-registration')!.shadowRoot!.textContent!.replace(/\s+/g, ' '));

async function fillIn(page: Page, email: string): Promise<void> {
  await (await deep(page, '#name')).type('Žofija Ķēniņa');
  await (await deep(page, '#email')).type(email);
  // Whatever is asked beside: the first answer, and every box.
  await page.$$eval('>>> fieldset', (groups) => groups.forEach((group) => group.querySelector<HTMLInputElement>('input:not(:disabled)')?.click()));
  await page.$$eval('>>> form input[type=checkbox][required]', (boxes) => boxes.forEach((box) => (box as HTMLInputElement).click()));
  await page.$$eval('>>> form input[required]:not([type])', (inputs) =>
    inputs.forEach((input) => {
      if ((input as HTMLInputElement).value) return;
      (input as HTMLInputElement).value = 'Atbilde';
      input.dispatchEvent(new Event('input'));
    }),
  );
}

const registrationsOf = async (page: Page) => page.evaluate(() => Object.values((history.state as { kopaRegistrations: object }).kopaRegistrations) as { key: string; token?: string }[]);

describe('registering', () => {
  for (const [form, content] of [
    ['the tag', () => `<kopa-seminar-registration event="${occurrence.eventId}"></kopa-seminar-registration>`],
    ['the div', () => `<div data-kopa="seminar-registration" data-event="${occurrence.eventId}"></div>`],
    ['the link', () => `<a href="${house.url}/w/seminar-registration?event=${occurrence.eventId}">Pieteikties</a>`],
  ] as [string, () => string][]) {
    it(`works by ${form}, faster than a person types, and shows the same registration after reloading`, async () => {
      const page = await house.page(320);
      await page.goto(await host(content()));
      await fillIn(page, `${form.replace(/\W/g, '')}@example.org`);
      await (await deep(page, 'form .main')).click();
      await deep(page, '#result');
      assert.equal(await page.evaluate(() => document.querySelector('kopa-seminar-registration')!.shadowRoot!.activeElement!.id), 'result');
      const number = await page.$eval('>>> .number', (element) => element.textContent);
      assert.match(number!, /^[0-9A-HJKMNP-TV-Z]{8}$/);
      const [before] = await registrationsOf(page);
      await page.reload();
      await deep(page, '#result');
      assert.equal(await page.$eval('>>> .number', (element) => element.textContent), number);
      assert.deepEqual(await registrationsOf(page), [before]);
      await page.close();
    });
  }

  it('opens in the place of the calendar’s details, and leads back to them', async () => {
    const page = await house.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(await host(`<kopa-event-calendar view="list" month="${occurrence.start.slice(0, 7)}" lang="lv"></kopa-event-calendar>`));
    const title = occurrence.title.text;
    await page.waitForFunction((title) => [...(document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelectorAll('.name') ?? [])].some((each) => each.textContent.includes(title)), { timeout: 15_000 }, title);
    await page.evaluate((title) => ([...document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelectorAll<HTMLElement>('button.name, .name')].find((each) => each.textContent!.includes(title))!.closest('button') ?? document.body).click(), title);
    const link = await deep(page, '.register');
    assert.ok(!asked.some((path) => /registration/.test(path)), `asked before: ${asked.join(', ')}`);
    await link.click();
    await deep(page, '#name');
    const focused = () => page.evaluate(() => {
      const inner = document.querySelector('kopa-event-calendar')!.shadowRoot!.activeElement;
      return inner?.shadowRoot?.activeElement?.id ?? inner?.className;
    });
    await page.waitForFunction(() => document.querySelector('kopa-event-calendar')!.shadowRoot!.activeElement?.shadowRoot?.activeElement?.id === 'title');
    await (await deep(page, '#name')).type('Žofija');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'name', 'Escape does not close the form');
    await (await deep(page, '.back')).click();
    await page.waitForFunction(() => /register/.test(document.querySelector('kopa-event-calendar')!.shadowRoot!.activeElement?.className ?? ''));
    await (await deep(page, '.register')).click();
    assert.equal(await (await deep(page, '#name')).evaluate((input) => (input as HTMLInputElement).value), 'Žofija');
    await page.close();
  });

  it('tells whoever has registered with this address already', async () => {
    const page = await house.page();
    await page.goto(await host(`<kopa-seminar-registration event="${occurrence.eventId}"></kopa-seminar-registration>`));
    await fillIn(page, 'thetag@example.org');
    await (await deep(page, 'form .main')).click();
    await deep(page, '.notice');
    assert.match(await textOf(page), /Ar šo e-pasta adresi kāds jau ir pieteicies/);
    await page.close();
  });
});
