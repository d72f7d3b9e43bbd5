// A scenario in a library's page, on a real feed: opened, counted for a group, printed, run here, told of.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { EventDraft, Material, MaterialPage, RunPage } from '@kopa/contract';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openHouse, type House } from './house.ts';

let house: House;
let scenarios: MaterialPage['items'];
const id = 'recipes-and-stories';

const read = async <T>(path: string): Promise<T> => (await (await fetch(`${house.url}/v1/${path}`)).json()) as T;

before(async () => {
  house = await openHouse();
  ({ items: scenarios } = await read<MaterialPage>('materials?learningResourceType=scenario&language=lv&limit=200'));
});
after(() => house.close());

const host = (content: string) =>
  house.hostPage(`<!doctype html><html lang="lv"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="${house.url}/kopa.js" async></script>${content}</html>`);

/** What the selector finds, through shadow roots, as soon as it is there: the browser's tools do not see changes in shadow roots. */
async function deep(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const found = await page.$(`>>> ${selector}`);
    if (found) return found as ElementHandle<HTMLElement>;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${selector} does not appear in ${await page.evaluate(() => document.querySelector('[feed]')?.shadowRoot?.textContent?.replace(/\s+/g, ' '))}`);
}
const click = async (page: Page, selector: string) => (await deep(page, selector)).evaluate((element) => element.click());
const texts = (page: Page, selector: string) => page.$$eval(`>>> ${selector}`, (all) => all.map((each) => each.textContent!.replace(/\s+/g, ' ').trim()));

const tag = () => `<kopa-scenario-card material="${id}"></kopa-scenario-card>`;

describe('a scenario', () => {
  for (const [form, content] of [
    ['the tag', tag],
    ['the div', () => `<div data-kopa="scenario-card" data-material="${id}"></div>`],
    ['the link', () => `<a href="${house.url}/w/scenario-card?material=${id}">Scenārijs</a>`],
  ] as [string, () => string][]) {
    it(`opens by ${form}, on a phone`, async () => {
      const page = await house.page(320);
      await page.goto(await host(content()));
      await click(page, '.open');
      await deep(page, '.steps');
      const { scenario } = await read<Material>(`materials/${id}?language=lv`);
      assert.equal((await texts(page, '.clock')).length, scenario!.step.length);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      await page.close();
    });
  }

  it('of a name that no widget has is left alone, without a word', async () => {
    const page = await house.page();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(await host(`<kopa-scenario></kopa-scenario><div data-kopa="scenario">Scenārijs</div><a href="${house.url}/w/material/${id}">Saite</a>${tag()}`));
    await deep(page, '.open');
    assert.deepEqual(asked.filter((url) => /\/c\/scenario-[^c]/.test(url)), []);
    assert.deepEqual(said, []);
    assert.equal(await page.$eval('div[data-kopa]', (div) => div.innerHTML), 'Scenārijs');
    assert.ok(await page.$(`a[href$="/w/material/${id}"]`));
    await page.close();
  });

  it('is counted for 7 and for 23, and says what does not fit', async () => {
    const page = await house.page();
    await page.goto(await host(`<kopa-scenario-card material="${id}" opened group="7"></kopa-scenario-card>`));
    await deep(page, '.steps');
    const amounts = async () => (await texts(page, '.amount')).map((text) => Number(/\d+/.exec(text)?.[0]));
    const { scenario } = await read<Material>(`materials/${id}?language=lv`);
    const expected = (people: number) => scenario!.supply!.map(({ quantity, per, groupOf }) => Math.ceil(quantity * (per === 'person' ? people : per === 'group' ? Math.ceil(people / groupOf!) : 1)));
    assert.deepEqual(await amounts(), expected(7));
    await (await deep(page, '#people')).evaluate((field) => {
      (field as HTMLInputElement).value = '23';
      field.dispatchEvent(new Event('input'));
    });
    await deep(page, '.steps');
    assert.deepEqual(await amounts(), expected(23));
    const { minValue, maxValue } = scenario!.groupSize;
    assert.equal((await texts(page, '[role=status] .notice')).length > 0, 23 < minValue || 23 > maxValue || scenario!.step.some(({ groupSize }) => 23 > (groupSize?.maxValue ?? 1000)));
    await page.close();
  });

  it('has links that lead somewhere: two sheets, two drafts, its data', async () => {
    const page = await house.page();
    await page.goto(await host(`<kopa-scenario-card material="${id}" opened></kopa-scenario-card>`));
    await deep(page, '.doing');
    const links = await page.$$eval('>>> .doing a', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    const types = await Promise.all(links.map(async (link) => (await fetch(link)).headers.get('content-type')?.split(';')[0]));
    assert.deepEqual(types, ['text/html', 'text/html', 'text/calendar', 'application/json', 'application/json']);
    const draft = (await (await fetch(links[3]!)).json()) as EventDraft;
    assert.deepEqual(draft.basedOn, [id]);
    await page.close();
  });

  it('is told of once, and shows that only when its publisher has read it', async () => {
    const page = await house.page();
    await page.goto(await host(`<kopa-scenario-card material="${id}" opened></kopa-scenario-card>`));
    await click(page, '.run');
    await deep(page, '#run-date');
    const before = (await read<RunPage>(`materials/${id}/runs`)).items.length;
    for (const [selector, value] of [['#run-date', '2026-01-15'], ['#run-addressLocality', 'Cēsu Centrālā bibliotēka'], ['#run-changes', 'Dziedājām.']] as const)
      await (await deep(page, selector)).evaluate((field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input'));
      }, value);
    await click(page, '.run-form .main');
    await deep(page, 'div.run-form');
    assert.equal((await read<RunPage>(`materials/${id}/runs`)).items.length, before);
    await page.close();
  });
});

it('the minutes of every scenario add up', async () => {
  assert.ok(scenarios.length >= 12);
  for (const { id, timeRequired } of scenarios) {
    const { scenario } = await read<Material>(`materials/${id}?language=lv`);
    const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(timeRequired!)!;
    assert.equal(Number(hours ?? 0) * 60 + Number(minutes ?? 0), scenario!.step.reduce((sum, step) => sum + step.minutes, 0), id);
  }
});
