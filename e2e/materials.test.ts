// Materials in a library's page, on a real feed with its sample kit: the library, and what opens in it, under a strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openHouse, type House } from './house.ts';

let house: House;

before(async () => void (house = await openHouse()));
after(() => house.close());

const policy = () =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${house.url}; connect-src ${house.url}; img-src ${house.url}; require-trusted-types-for 'script'">`;
const host = (content: string) =>
  house.hostPage(`<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Host</title>${policy()}<link rel="icon" href="${house.url}/icon.svg"><script src="${house.url}/kopa.js" async></script></head><body>${content}</body></html>`);

/** A page that notes what its policy forbids, and what nobody catches. */
async function watchedPage(width?: number): Promise<Page> {
  const page = await house.page(width);
  await page.evaluateOnNewDocument(() => {
    const faults: string[] = ((window as unknown as { faults: string[] }).faults = []);
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => faults.push(`${violatedDirective} ${blockedURI}`));
    addEventListener('error', ({ message }) => faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => faults.push(`${reason}`));
  });
  return page;
}
const faultsIn = (page: Page) => page.evaluate(() => (window as unknown as { faults: string[] }).faults);

/** What the selector finds, through shadow roots, as soon as it is there. */
async function deep(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const found = await page.$(`>>> ${selector}`);
    if (found) return found as ElementHandle<HTMLElement>;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${selector} does not appear in ${await page.evaluate(() => document.querySelector('[feed]')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 500))}`);
}
const click = async (page: Page, selector: string) => (await deep(page, selector)).evaluate((found) => found.click());

describe('the library of materials', () => {
  for (const [form, content] of [
    ['the tag', () => '<kopa-material-library></kopa-material-library>'],
    ['the div', () => '<div data-kopa="material-library" data-country="LV"></div>'],
    ['the link', () => `<p><a href="${house.url}/w/material-library?learning-resource-type=scenario">Materiāli</a></p>`],
  ] as [string, () => string][]) {
    it(`appears by ${form}`, async () => {
      const page = await watchedPage(320);
      await page.goto(await host(content()));
      await deep(page, '.results [data-material]');
      assert.deepEqual(await faultsIn(page), []);
    });
  }

  for (const [id, within] of [
    ['recipes-and-stories', '.steps'],
    ['librarian-as-educator', '.lesson'],
    ['library-model', '.statement'],
    ['living-library-rezekne', '#reading-title'],
    ['learning-experiments', '.parts a'],
  ] as const) {
    it(`opens ${id} in its place and comes back, and no policy is hurt`, async () => {
      const page = await watchedPage();
      await page.goto(await host('<kopa-material-library></kopa-material-library>'));
      await click(page, `.results [data-material=${id}]`);
      await deep(page, within);
      await click(page, '.opened .back');
      await page.waitForFunction((id) => (document.querySelector('kopa-material-library')!.shadowRoot!.activeElement as HTMLElement | null)?.dataset['material'] === id, {}, id);
      assert.deepEqual(await faultsIn(page), []);
    });
  }

  it('sees a policy that is hurt', async () => {
    const page = await watchedPage();
    await page.goto(await host('<p style="color: red">No style is allowed here.</p><kopa-material-library></kopa-material-library>'));
    await deep(page, '.results');
    assert.match((await faultsIn(page)).join(), /style-src/);
  });
});

describe('the course', () => {
  it('shows its picture from the feed', async () => {
    const page = await watchedPage();
    await page.goto(await host('<kopa-course material="librarian-as-educator"></kopa-course>'));
    await (await deep(page, 'img')).evaluate((picture) => picture.scrollIntoView());
    await page.waitForFunction(() => (document.querySelector('kopa-course')!.shadowRoot!.querySelector('img')?.naturalWidth ?? 0) > 0);
    assert.deepEqual(await faultsIn(page), []);
  });
});

describe('the library model', () => {
  it('shows the profile and lets one keep it, and asks nobody for anything else', async () => {
    const page = await watchedPage();
    const asked: string[] = [];
    page.on('request', (request) => request.url().startsWith('http') && asked.push(new URL(request.url()).pathname));
    await page.goto(await host('<kopa-learning-model material="library-model"></kopa-learning-model>'));
    await click(page, '.statement:nth-of-type(1) input');
    await click(page, 'li:last-child .entry');
    await deep(page, '.chart');
    await click(page, '.keep button');
    assert.deepEqual(asked.filter((path) => path.startsWith('/v1/')), ['/v1/materials/library-model']);
    assert.deepEqual(await faultsIn(page), []);
  });
});
