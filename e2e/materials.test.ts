// The pages of materials with their widgets, and the way from a scenario to an event of the calendar.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { run } from '../packages/feed/test/command.ts';
import { openHouse, type House } from './house.ts';

let house: House;
before(async () => {
  house = await openHouse();
});
after(() => house.close());

/** What the selector finds, through shadow roots, as soon as it is there: the browser's tools do not see changes in shadow roots. */
async function deep(page: Page, selector: string): Promise<ElementHandle> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const found = await page.$(selector);
    if (found) return found;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${selector} does not appear`);
}

/** The headings of the first level that can be seen. */
const headings = (page: Page) =>
  page.evaluate(() => {
    const roots: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])];
    const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('h1, [role=heading][aria-level="1"]')]);
    return all.filter((each) => each.checkVisibility() && each.getClientRects().length > 0).map((each) => each.textContent!.trim());
  });

describe('where scripts run, the widget takes the place of the page', () => {
  const pages = [
    ['material/recipes-and-stories', 'kopa-scenario-card', '[part=opened]', 'Receptes un stāsti'],
    ['scenario-card?material=recipes-and-stories', 'kopa-scenario-card', '[part=opened]', 'Receptes un stāsti'],
    ['material/library-model', 'kopa-learning-model', '.shown', undefined],
    ['material/librarian-as-educator', 'kopa-course', '.turns', undefined],
    ['material-library', 'kopa-material-library', '.results', undefined],
  ] as const;
  for (const [path, tag, selector, name] of pages) {
    it(`at /w/${path}, with one heading before and after, and nothing that the page forbids`, async () => {
      const address = `${house.url}/w/${path}${path.includes('?') ? '&' : '?'}lang=lv`;
      const bare = await house.page(320);
      await bare.setJavaScriptEnabled(false);
      await bare.goto(address);
      const [before, ...others] = await bare.$$eval('h1', (all) => all.map((each) => each.textContent!.trim()));
      assert.deepEqual(others, []);
      assert.ok(await bare.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await bare.close();
      const page = await house.page(320);
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(address);
      await deep(page, `${tag} >>> ${selector}`);
      const after = await headings(page);
      assert.equal(after.length, 1, after.join(' | '));
      if (name !== undefined) assert.deepEqual([before, after], [name, [name]]);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

describe('without script', () => {
  it('a visitor finds a material, and counts what is needed for the group', async () => {
    const page = await house.page(320);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${house.url}/w/material-library?lang=lv`);
    await page.type('#q', 'receptes stasti');
    await Promise.all([page.waitForNavigation(), page.click('.find button')]);
    await Promise.all([page.waitForNavigation(), page.click('.materials a')]);
    assert.equal(await page.$eval('h1', (each) => each.textContent), 'Receptes un stāsti');
    await page.$eval('#group', (input) => ((input as HTMLInputElement).value = '7'));
    await Promise.all([page.waitForNavigation(), page.click('.group-form button')]);
    assert.match(await page.$eval('.supplies', (table) => (table as HTMLElement).innerText), /7\s+Pildspalva/);
    await page.close();
  });

  it('the answers of a course are behind a fold that opens', async () => {
    const page = await house.page();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${house.url}/w/material/librarian-as-educator?lang=pl`);
    const isShown = () => page.$eval('.question details li', (each) => each.checkVisibility({ contentVisibilityAuto: true }) && each.getClientRects().length > 0);
    assert.equal(await isShown(), false);
    await page.click('.question summary');
    assert.equal(await isShown(), true);
    await page.close();
  });
});

describe('run this here', () => {
  it('a draft goes from the scenario over the import into the calendar, whose details name the scenario', async () => {
    const draft = await (await fetch(`${house.url}/v1/materials/recipes-and-stories/event.ics?language=lv`)).text();
    const file = join(house.dataDir, 'draft.ics');
    writeFileSync(file, draft);
    const { code, stdout, stderr } = await run(['import', file, '--partner', 'lnb'], { DATA_DIR: house.dataDir });
    assert.equal(code, 0, stdout + stderr);
    const month = new Date(Date.now() + 86_400_000).toISOString().slice(0, 7);
    const host = await house.hostPage(
      `<!doctype html><html lang="lv"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="${house.url}/kopa.js" async></script><kopa-event-calendar view="list" month="${month}" lang="lv" q="receptes un stāsti"></kopa-event-calendar></html>`,
    );
    const page = await house.page();
    await page.goto(host);
    await (await deep(page, 'kopa-event-calendar >>> .item .name')).click();
    const details = await deep(page, 'kopa-event-calendar >>> .details');
    const links = await details.$$eval('a', (all) => all.map((link) => [link.textContent!.trim(), link.href]));
    assert.ok(
      links.some(([text, href]) => text === 'Receptes un stāsti' && href!.includes('/w/material/recipes-and-stories?lang=lv')),
      JSON.stringify(links),
    );
    await page.close();
  });
});
