// The feed's own pages in a browser, and every form in which a site can show the calendar.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { OccurrencePage } from '@kopa/sdk';
import type { Page } from 'puppeteer-core';
import { openHouse, type House } from './house.ts';

let house: House;
before(async () => void (house = await openHouse()));
after(() => house.close());

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const host = (body: string) => `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
const script = (name = 'kopa.js') => `<script src="${house.url}/${name}" async></script>`;
const link = (query: string, text = 'Kalendārs') => `<a href="${house.url}/w/event-calendar${query}">${text}</a>`;

/** A page that notes what goes wrong in it. */
async function watched(width = 1280, scheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; faults: string[] }> {
  const page = await house.page(width, scheme);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 4') && faults.push(message.text()));
  return { page, faults };
}

/** Waits for as many calendars as there are to be, all of them with events. */
const shown = (page: Page, number = 1) =>
  page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll('kopa-event-calendar')];
      // At the end of a month a list may have nothing more to show, and says so.
      return all.length === wanted && all.every((each) => each.shadowRoot?.querySelector('.chip, .count, .item, .panel, .below:not(:empty)') && !each.shadowRoot.querySelector('[aria-busy=true], .skeleton'));
    },
    {},
    number,
  );

const attributes = (page: Page) => page.$$eval('kopa-event-calendar', (all) => all.map((each) => Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value]))));

/** The page of an event with a place, where facilities are named. */
async function eventAddress(): Promise<string> {
  const { items } = (await (await fetch(`${house.url}/v1/occurrences?language=lv&limit=200`)).json()) as OccurrencePage;
  const { eventId } = items.find(({ locations }) => locations?.some(({ amenityFeature }) => (amenityFeature?.length ?? 0) > 1))!;
  return `${house.url}/w/event/${eventId}?lang=lv`;
}

describe('the pages', () => {
  const pages = {
    calendar: '/w/event-calendar?lang=lv&country=LV',
    'calendar as a table': '/w/event-calendar?lang=pl&view=month',
    'empty calendar': '/w/event-calendar?lang=lv&q=nekas',
    'wrong address': '/w/event-calendar?lang=pl&country=x',
    event: '/w/event/',
    builder: '/embed?lang=pl&site=wordpress-author',
    'builder with every option': '/embed?lang=lv&facets=country+kind&view=list&deep-link=true&scheme=dark&country=LV',
    'builder of a library': '/embed?lang=pl&widget=material-library',
    'builder of a board': '/embed?lang=lv&widget=dialogue-board&heading-level=3',
    frame: '/embed/event-calendar?lang=lv',
  };
  for (const [name, path] of Object.entries(pages)) {
    for (const [width, scheme] of [[320, 'light'], [320, 'dark'], [1280, 'light'], [1280, 'dark']] as const) {
      it(`${name}, ${width} px, ${scheme}: nothing sticks out, axe finds nothing, the policy stops nothing`, async () => {
        const { page, faults } = await watched(width, scheme);
        await page.goto(name === 'event' ? await eventAddress() : house.url + path, { waitUntil: path.includes('board') ? 'networkidle2' : 'networkidle0' }); // a board goes on listening
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ exclude: ['iframe'] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
        });
        // A frame is a part of another page, which has the heading and the landmarks.
        assert.deepEqual(name === 'frame' ? violations.filter((each) => !/^(region|page-has-heading-one|landmark-one-main)/.test(each)) : violations, []);
        assert.deepEqual(faults, []);
        assert.deepEqual(await page.browserContext().cookies(), []);
        await page.close();
      });
    }
  }

  it('have an icon that the browser may show', async () => {
    const { page, faults } = await watched();
    for (const path of [...Object.values(pages).filter((each) => !each.endsWith('/')), '/problems/']) {
      await page.goto(house.url + path);
      const shown = await page.evaluate(async () => {
        const icon = new Image();
        icon.src = document.querySelector<HTMLLinkElement>('link[rel=icon]')!.href;
        return icon.decode().then(() => icon.naturalWidth > 0, String);
      });
      assert.equal(shown, true, path);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('lead from the calendar to an event and back, without script', async () => {
    const page = await house.page();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${house.url}/w/event-calendar?lang=lv`);
    const title = await page.$eval('.event .name a', (name) => name.textContent);
    await Promise.all([page.waitForNavigation(), page.click('.event .name a')]);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent), title);
    await Promise.all([page.waitForNavigation(), page.click('.back a')]);
    await page.type('#q', 'valodu');
    await Promise.all([page.waitForNavigation(), page.click('.find button')]);
    assert.ok(await page.$eval('main', (main) => /Valodu/.test(main.textContent)));
    await page.close();
  });
});

describe('a link, with the script once on the site', () => {
  it('becomes the calendar in place, with the options of its address and itself as content', async () => {
    const { page, faults } = await watched();
    await page.goto(await house.hostPage(host(`${script()}<p id="before">Pirms</p><p>Skatiet: ${link('?lang=pl&country=PL&country=LV&activityLanguage=pl&view=list')}</p>`)));
    await shown(page);
    assert.deepEqual(await attributes(page), [{ lang: 'pl', country: 'PL LV', 'activity-language': 'pl', view: 'list', feed: `${house.url}/` }]);
    assert.ok(await page.$eval('kopa-event-calendar', (each) => each.shadowRoot!.textContent!.includes('Dzisiaj') && each.querySelector('a')?.textContent === 'Kalendārs'));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.querySelector('kopa-event-calendar')!.getBoundingClientRect().width > 1_000));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('stays a link in a menu, with a # at its end, to another site or another page', async () => {
    const { page, faults } = await watched();
    const others = [`<nav>${link('?lang=lv')}</nav>`, link('?lang=lv#'), link('#events'), link('/other'), `<a href="https://other.example.org/w/event-calendar?lang=lv">x</a>`, `<a href="/w/event-calendar?lang=lv">x</a>`, '<svg><a href="/w/event-calendar"><text>x</text></a></svg>'];
    await page.goto(await house.hostPage(host(`${script()}${others.slice(0, 3).join('')}${others.slice(4).join('')}<div>${link('?lang=lv')}</div>`)));
    await shown(page);
    assert.equal(await page.$$eval('a:not(kopa-event-calendar *)', (all) => all.length), others.length - 1);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('lets no parameter become a script, a style or another feed, and trips over no name', async () => {
    const { page, faults } = await watched();
    await page.goto(await house.hostPage(host(`${script()}${link('?lang=lv&amp;feed=https://evil.example.org&amp;onclick=alert(1)&amp;ONCLICK=alert(1)&amp;style=color:red&amp;utm_source=x&amp;a[]=1&amp;1=2&amp;-x=1&amp;=3')}`)));
    await shown(page);
    assert.deepEqual(await attributes(page), [{ lang: 'lv', feed: `${house.url}/` }]);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('that comes later becomes the calendar too, may go again, and asks once each time', async () => {
    const { page, faults } = await watched();
    await page.goto(await house.hostPage(host(`${script()}<main></main>`)));
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/v1/occurrences') && asked.push(request.url()));
    const forms = [link('?lang=lv'), `<kopa-event-calendar lang="lv" country="LV"></kopa-event-calendar>`, `<div data-kopa="event-calendar" data-lang="pl"></div>`];
    for (const html of forms) {
      await page.$eval('main', (main, html) => (main.innerHTML = html), `<article>${html}</article>`);
      await shown(page);
      await page.$eval('main', (main) => main.replaceChildren());
      await shown(page, 0);
    }
    assert.equal(asked.length, forms.length, asked.join('\n'));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('becomes one calendar where the script stands twice, or in two versions', async () => {
    const { files } = JSON.parse(readFileSync('dist/widgets/integrity.json', 'utf8')) as { files: Record<string, string> };
    const pinned = Object.keys(files).find((name) => /^kopa-.*\.js$/.test(name))!;
    const { page, faults } = await watched();
    let asked = 0;
    page.on('request', (request) => void (asked += Number(request.url().includes('/v1/occurrences'))));
    await page.goto(await house.hostPage(host(`${script()}${script()}${script(pinned)}<div data-kopa="event-calendar" data-lang="lv">${link('?lang=lv')}</div>`)));
    await shown(page);
    assert.equal(asked, 1);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('asks the feed before the calendar’s code has come', async () => {
    const page = await house.page();
    const events: string[] = [];
    page.on('request', (request) => events.push(`ask ${new URL(request.url()).pathname}`));
    page.on('response', (response) => events.push(`got ${new URL(response.url()).pathname}`));
    await page.goto(await house.hostPage(host(`${script()}${link('?lang=lv')}`)));
    await shown(page);
    assert.ok(events.indexOf('ask /v1/occurrences') < events.findIndex((event) => event.startsWith('got /c/event-calendar-')), events.join('\n'));
    await page.close();
  });
});

describe('what a visit asks the feed for', () => {
  it('is the month once, and then the details and their words at the same time', async () => {
    const { page, faults } = await watched();
    const asked: string[] = [];
    let release: (() => void) | undefined;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      asked.push(request.url());
      // The code of the details waits until their words are asked for.
      if (/\/c\/visit-/.test(request.url())) release = () => void request.continue();
      else void request.continue();
      if (/\/c\/more-lv-/.test(request.url())) setTimeout(() => release!(), 100);
    });
    await page.goto(`${house.url}/embed/event-calendar?lang=lv&view=month`);
    await shown(page);
    await page.evaluate(() => document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector<HTMLElement>('.chip, .item .name')!.click());
    await page.waitForFunction(() => document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector('.details'));
    const lists = asked.filter((url) => url.includes('/v1/occurrences'));
    assert.deepEqual(lists.map((url) => new URL(url).searchParams.get('limit')), ['1000']);
    assert.deepEqual(faults, []);
    await page.close();
  });
});

describe('the frame', () => {
  const frame = (query: string, more = '') => `<iframe src="${house.url}/embed/event-calendar${query}" title="Kalendārs" width="100%" height="720"${more}></iframe>`;
  const fits = (page: Page, number: number) =>
    page.waitForFunction((wanted) => [...document.querySelectorAll('iframe')].filter((each) => each.style.height && Math.abs(each.clientHeight - Number.parseFloat(each.style.height)) < 5).length === wanted, {}, number);

  it('is as high as what is in it, several on one page, and leaves no names', async () => {
    const { page, faults } = await watched();
    await page.goto(await house.hostPage(host(`<script>globalThis.names = Object.keys(globalThis)</script><div style="width:300px">${frame('?lang=lv')}</div>${frame('?lang=pl&view=list')}<script src="${house.url}/kopa-frame.js" async></script>`)));
    await fits(page, 2);
    for (const inner of page.frames().slice(1)) {
      // Frames of animation do not come to a frame that is out of sight.
      const often = { polling: 100 };
      await inner.waitForFunction(() => document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector('.chip, .count, .item'), often);
      await inner.waitForFunction(() => Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight) < 3, often);
    }
    assert.deepEqual(await page.evaluate(() => Object.keys(globalThis).filter((name) => !(globalThis as unknown as { names: string[] }).names.includes(name) && !/^(names|\d+|(puppeteer_)?__aria.*)$/.test(name))), []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('heeds no height but its own page’s', async () => {
    const { page } = await watched();
    const other = await house.hostPage('<!doctype html><title>Other</title><script>parent.postMessage({ kopaHeight: 5000 }, "*")</script>');
    await page.goto(await house.hostPage(host(`${frame('?lang=lv')}<script src="${house.url}/kopa-frame.js"></script><iframe id="other" src="${other}"></iframe>`)));
    await fits(page, 1);
    await page.evaluate(() => postMessage({ kopaHeight: 5000 }, '*'));
    await new Promise((done) => setTimeout(done, 200));
    assert.deepEqual(await page.$$eval('iframe', (all) => all.map((each) => each.style.height === '5000px')), [false, false]);
    assert.equal(await page.$eval('#other', (each) => (each as HTMLIFrameElement).style.height), '');
    await page.close();
  });

  it('shows the events without the script around it, and without any', async () => {
    const page = await house.page();
    await page.goto(await house.hostPage(host(frame('?lang=lv'))));
    const inner = await page.waitForFrame((each) => each.url().includes('/embed/'));
    await inner.waitForFunction(() => document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector('.chip, .count, .item'));
    assert.equal(await page.$eval('iframe', (each) => each.clientHeight), 720);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${house.url}/embed/event-calendar?lang=lv`);
    assert.ok(await page.$eval('kopa-event-calendar', (each) => each.querySelectorAll('.event').length > 3));
    await page.close();
  });

  it('tells WordPress its height in WordPress’s own form, from the sandbox that it is put into', async () => {
    const { page, faults } = await watched();
    const listening = `<script>addEventListener('message', ({ data }) => { if (data.message === 'height') (globalThis.told ??= []).push(data) })</script>`;
    await page.goto(await house.hostPage(host(listening + frame('?lang=lv#?secret=aB3dE', ' sandbox="allow-scripts"'))));
    await page.waitForFunction(() => (globalThis as { told?: { value: number }[] }).told?.some(({ value }) => value > 300));
    const told = await page.evaluate(() => (globalThis as unknown as { told: { secret: string }[] }).told);
    assert.ok(told.every(({ secret }) => secret === 'aB3dE'));
    assert.deepEqual(faults, []);
    await page.close();
  });
});

describe('the demonstration of forms', () => {
  for (const [width, scheme] of [[320, 'dark'], [1280, 'light']] as const) {
    it(`shows a calendar for each, ${width} px, ${scheme}`, async () => {
      const { page, faults } = await watched(width, scheme);
      await page.goto(`${house.url}/demo/forms/`);
      await shown(page, 3);
      await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
      assert.equal(await page.$$eval('nav a', (all) => all.length), 3);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

describe('the snippet builder', () => {
  it('shows what is chosen at once, keeps it in the address, and says that it has copied', async () => {
    const { page, faults } = await watched();
    await page.goto(`${house.url}/embed?lang=en`, { waitUntil: 'networkidle0' });
    await page.select('#site', 'wordpress-admin');
    await page.select('#widget-lang', 'lt');
    await page.click('input[name=country][value=LT]');
    await page.$eval('#accent', (field) => (field as HTMLInputElement).focus());
    await page.keyboard.type('#8a1538');
    await page.waitForFunction(() => (document.getElementById('best') as HTMLTextAreaElement).value.includes('accent="#8a1538"'));
    const best = await page.$eval('#best', (field) => (field as HTMLTextAreaElement).value);
    assert.match(best, /^<script src="[^"]+\/kopa.js" async><\/script><kopa-event-calendar lang="lt" country="LT" accent="#8a1538">/);
    assert.equal(new URL(page.url()).search, '?lang=en&site=wordpress-admin&widget-lang=lt&country=LT&accent=%238a1538');
    assert.ok(await page.$eval('iframe', (frame) => frame.src.endsWith('/embed/event-calendar?lang=lt&country=LT&accent=%238a1538')));
    await page.focus('[data-copy=best]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.told')!.textContent === 'Copied.');
    assert.equal(await page.evaluate(() => document.getSelection()?.toString() || (document.getElementById('best') as HTMLTextAreaElement).value), best);
    await page.reload();
    assert.equal(await page.$eval('#best', (field) => (field as HTMLTextAreaElement).value), best);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('offers what visitors may change and the rare options, and shows only fields that mean something', async () => {
    const { page, faults } = await watched();
    await page.goto(`${house.url}/embed?lang=en`, { waitUntil: 'networkidle0' });
    const tag = () => page.$eval('#other-tag', (field) => / lang="[^>]*/.exec((field as HTMLTextAreaElement).value)![0]);
    const becomes = (attributes: string) => page.waitForFunction((wanted) => document.querySelector<HTMLTextAreaElement>('#other-tag')!.value.includes(`<kopa-event-calendar lang="en"${wanted}>`), {}, attributes);
    const isSeen = (selector: string) => page.$eval(selector, (field) => field.checkVisibility());
    assert.deepEqual([await isSeen('input[name=facets]'), await isSeen('#limit'), await isSeen('#month')], [false, false, false]);
    await page.select('#may', 'some');
    await page.click('input[name=facets][value=country]');
    await page.click('input[name=facets][value=q]');
    await becomes(' facets="q country"');
    await page.click('#more summary');
    await page.type('#month', '2027-01');
    await page.select('#heading-level', '3');
    await page.click('input[name=deep-link]');
    await page.select('#scheme', 'dark');
    await becomes(' month="2027-01" facets="q country" deep-link="true" heading-level="3"');
    await page.waitForFunction(() => document.querySelector('iframe')!.src.endsWith('&scheme=dark'));
    // What means nothing is neither seen nor said, and comes back as it was.
    await page.select('#view', 'compact');
    await page.type('#limit', '3');
    await becomes(' view="compact" limit="3" deep-link="true" heading-level="3"');
    assert.deepEqual([await isSeen('#may'), await isSeen('input[name=facets]'), await isSeen('#month')], [false, false, false]);
    await page.select('#view', 'list');
    await becomes(' view="list" month="2027-01" facets="q country" deep-link="true" heading-level="3"');
    await page.select('#may', 'none');
    await becomes(' view="list" month="2027-01" facets="none" deep-link="true" heading-level="3"');
    assert.deepEqual([await isSeen('input[name=facets]'), await isSeen('#limit')], [false, false]);
    const before = await tag();
    await page.reload();
    assert.equal(await tag(), before);
    assert.ok(await isSeen('#month'));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('the options that it offers do in the page what they say', async () => {
    const builder = await house.page();
    await builder.goto(`${house.url}/embed?lang=en&widget-lang=lv&country=LV&may=some&facets=country&facets=q&deep-link=true`);
    const copied = await builder.$$eval('textarea', (all) => Object.fromEntries(all.map((field) => [field.id, field.value])));
    await builder.close();
    for (const [name, body] of Object.entries({ tag: copied['other-tag']!, div: copied['other-link-script']! + copied['other-div']!, link: copied['other-link-script']! + copied['other-link']! })) {
      const { page, faults } = await watched();
      await page.goto(await house.hostPage(host(body)));
      await shown(page);
      await page.locator('kopa-event-calendar >>> .find').click();
      await page.waitForSelector('kopa-event-calendar >>> .finding');
      const fields = await page.$eval('kopa-event-calendar >>> .finding', (panel) => [panel.querySelectorAll('.search').length, panel.querySelectorAll('fieldset').length]);
      assert.deepEqual(fields, [1, 1], name);
      await page.locator('kopa-event-calendar >>> .arrow.next').click();
      await page.waitForFunction(() => location.hash.startsWith('#kopa&month='), {});
      assert.deepEqual(faults, [], name);
      await page.close();
    }
  });

  it('works without script, by its button', async () => {
    const page = await house.page();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${house.url}/embed?lang=lv`);
    await page.select('#site', 'vitepress');
    await page.select('#may', 'some');
    await page.click('input[name=facets][value=period]');
    await Promise.all([page.waitForNavigation(), page.click('.make button')]);
    assert.match(await page.$eval('#best', (field) => field.textContent), /^<div data-kopa="event-calendar" data-lang="lv" data-facets="period">/);
    await page.close();
  });

  it('every form that it offers shows events when it is put into a page', async () => {
    const builder = await house.page();
    await builder.goto(`${house.url}/embed?lang=en&widget-lang=lv&country=LV`);
    const copied = await builder.$$eval('textarea', (all) => Object.fromEntries(all.map((field) => [field.id, field.value])));
    await builder.close();
    const siteWide = copied['other-link-script']!;
    const bodies = {
      tag: copied['other-tag']!,
      div: siteWide + copied['other-div']!,
      link: siteWide + copied['other-link']!,
      'script pinned by its hash': copied['pinned']! + copied['other-link']!,
      'tag, with lines for the head': copied['preload-code']! + copied['preload-data']! + copied['other-tag']!,
    };
    for (const [name, body] of Object.entries(bodies)) {
      const { page, faults } = await watched();
      const asked: string[] = [];
      page.on('request', (request) => void (request.url().includes('/v1/occurrences') && asked.push(request.url())));
      page.on('console', (message) => message.text().includes('preload') && faults.push(message.text()));
      await page.goto(await house.hostPage(host(body)));
      await shown(page);
      assert.ok(await page.$eval('kopa-event-calendar', (each) => each.shadowRoot!.textContent!.includes('Šodien')), name);
      assert.deepEqual(faults, [], name);
      assert.equal(new Set(asked).size, 1, `${name}: ${asked.join(' ')}`);
      await page.close();
    }
    const framed = await house.page();
    await framed.goto(await house.hostPage(host(copied['other-frame']!)));
    const inner = await framed.waitForFrame((each) => each.url().includes('/embed/'));
    await inner.waitForFunction(() => document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector('.chip, .count, .item'));
    await framed.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    await framed.goto(copied['other-address']!);
    assert.ok((await framed.$$('.event')).length > 0);
    await framed.close();
  });

  it('puts the other widgets into a page too, each with what it is asked, in every form', async () => {
    const tags = ['kopa-material-library', 'kopa-scenario-card', 'kopa-learning-model', 'kopa-course', 'kopa-dialogue-board'];
    const { page: builder, faults: inBuilder } = await watched();
    await builder.goto(`${house.url}/embed?lang=en&accent=%238a1538`, { waitUntil: 'networkidle0' });
    for (const tag of tags) {
      const name = tag.replace('kopa-', '');
      await Promise.all([builder.waitForNavigation(), builder.select('#widget', name)]);
      const copied = await builder.$$eval('textarea', (all) => Object.fromEntries(all.map((field) => [field.id, field.value])));
      const once = copied['other-link-script']!;
      for (const [form, body] of Object.entries({ tag: copied['other-tag']!, div: once + copied['other-div']!, link: once + copied['other-link']!, preloaded: copied['preload-code']! + copied['other-tag']! })) {
        const { page, faults } = await watched();
        await page.goto(await house.hostPage(host(body)));
        await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h1, h2, h3, [role=heading], [type=search]'), {}, tag);
        assert.equal(await page.$eval(tag, (widget) => widget.getAttribute('accent')), '#8a1538', `${name}, ${form}`);
        assert.deepEqual(faults, [], `${name}, ${form}`);
        await page.close();
      }
      const framed = await house.page();
      await framed.goto(await house.hostPage(host(copied['other-frame']!)));
      const inner = await framed.waitForFrame((each) => each.url().includes(`/embed/${name}?`));
      await inner.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[role=heading], h1, h2, h3, [type=search]') && document.querySelector(tag)!.getAttribute('accent') === '#8a1538', {}, tag);
      assert.equal((await framed.goto(copied['other-address']!))!.status(), 200, name);
      await framed.close();
    }
    assert.deepEqual(inBuilder, []);
    await builder.close();
  });

  it('says what to do where there is no such thing to show', async () => {
    const page = await house.page();
    await page.goto(`${house.url}/embed?lang=en&widget=course&material=no-such-course`);
    assert.match(await page.$eval('#result', (result) => result.textContent!), /This material is not there/);
    assert.deepEqual(await page.$$('#result textarea'), []);
    await page.goto(`${house.url}/embed?lang=en&widget=scenario-card&material=%22%3E%3Cscript%3E`);
    assert.match(await page.$eval('#result .notice', (notice) => notice.textContent!), /"><script>/);
    await page.close();
  });

  it('pins the script: one with another hash does not run', async () => {
    const builder = await house.page();
    await builder.goto(`${house.url}/embed?lang=lv`);
    const pinned = await builder.$eval('#pinned', (field) => (field as HTMLTextAreaElement).value);
    await builder.close();
    const page = await house.page();
    const failed = new Promise((done) => page.on('console', (message) => message.text().includes('integrity') && done(message.text())));
    await page.goto(await house.hostPage(host(pinned.replace(/sha384-./, (start) => (start.endsWith('A') ? 'sha384-B' : 'sha384-A')) + link('?lang=lv'))));
    await failed;
    assert.equal(await page.$('kopa-event-calendar'), null);
    await page.close();
  });
});
