// The whole path of two visitors and an organizer, with real mail: register, confirm, wait, be offered a seat, cancel, undo, come, get the certificate.
// PICTURES names a folder for what is seen on the way.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Registration } from '@kopa/contract';
import { makeKey, openDatabase, saveEvent } from '@kopa/feed';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { MailServer } from '../packages/feed/test/mail-server.ts';
import { chromiumPath } from '../scripts/chromium.ts';
import { openFeed, type RealFeed } from './real-feed.ts';
import { openSite, type Site } from './site.ts';

const pictures = process.env['PICTURES'];
const hour = 3_600_000;
const wall = (time: number) => new Date(time).toISOString().slice(0, 19);

/** What the pages and mails say in each language. */
const said = {
  lv: {
    title: 'Stāstu vakars bibliotēkā',
    held: /Vēl viens solis/,
    mails: { confirm: /^Lūdzu, apstipriniet/, confirmed: /^Jūsu pieteikums ir apstiprināts/, waiting: /^Jūs esat gaidītāju sarakstā/, offered: /^Tagad Jums ir iespēja piedalīties/, certificate: /^Jūsu dalības apliecinājums/ },
    certificate: 'Dalības apliecinājums',
  },
  lt: {
    title: 'Pasakojimų vakaras bibliotekoje',
    held: /Dar vienas žingsnis/,
    mails: { confirm: /^Prašome patvirtinti/, confirmed: /^Jūsų registracija patvirtinta/, waiting: /^Esate laukiančiųjų sąraše/, offered: /^Dabar Jums yra vietos/, certificate: /^Jūsų dalyvavimo pažymėjimas/ },
    certificate: 'Dalyvavimo pažymėjimas',
  },
} as const;

const mails = new MailServer();
let feed: RealFeed;
let site: Site;
let browser: Browser;
const events: Record<string, string> = {};

const eventIn = (language: keyof typeof said, start: number, hours = 2) =>
  anEvent({
    uid: `path-${language}@example.org`,
    organizer: 'lnb',
    locale: 'lv',
    title: said.lv.title,
    localizations: { lt: { title: said.lt.title } },
    timeZone: 'UTC',
    start: wall(start),
    duration: `PT${hours}H`,
  });
const soon = Date.now() + 20 * 24 * hour;

before(async () => {
  await mails.up();
  feed = await openFeed({
    smtpUrl: mails.url,
    fill: async (tx) => {
      for (const language of ['lv', 'lt'] as const) events[language] = (await saveEvent(tx, eventIn(language, soon))).id;
    },
  });
  site = await openSite((path) => {
    const [, language = '', event = ''] = path.split('/');
    return {
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><script src="${feed.url}/kopa.js" async></script></head>
        <body style="font: 1.0625rem/1.5 Georgia, serif; margin: 2rem auto; padding: 0 1rem; max-width: 42rem"><kopa-seminar-registration event="${event}"></kopa-seminar-registration></body></html>`,
    };
  });
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: 'shell', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
});
after(async () => {
  await browser.close();
  site.close();
  await feed.close();
  await mails.down();
});

/** The mail to somebody whose subject fits, as soon as it is there. */
async function mailTo(email: string, subject: RegExp, nth = 1): Promise<Email> {
  for (const end = Date.now() + 60_000; ; await sleep(100)) {
    const all = await Promise.all(mails.taken.filter(({ to }) => to.includes(email)).map(({ raw }) => PostalMime.parse(raw)));
    const found = all.filter((mail) => subject.test(mail.subject ?? ''))[nth - 1];
    if (found) return found;
    assert.ok(Date.now() < end, `no mail to ${email} is about ${subject}, only about ${all.map((mail) => mail.subject).join(' | ') || 'nothing'}`);
  }
}

const linkIn = (mail: Email): string => {
  const link = new RegExp(`${feed.url}/r/\\S+`).exec(mail.text ?? '')?.[0];
  assert.ok(link, `the mail has a link: ${mail.text}`);
  return link;
};

const cancellationOf = (link: string): string => {
  const address = new URL(link);
  address.pathname += '/cancellation';
  return String(address);
};

/** What the API says of the registration that a link opens. */
async function stateAt(link: string): Promise<Registration> {
  const token = /\/r\/([^/?]+)/.exec(link)![1]!;
  const answer = await fetch(`${feed.url}/v1/registration`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal(answer.status, 200);
  return (await answer.json()) as Registration;
}

for (const language of ['lv', 'lt'] as const) {
  describe(`the whole path, ${language}`, () => {
    const words = said[language];
    const [anna, jonas] = [`anna-${language}@example.org`, `jonas-${language}@example.org`];
    let step = 0;

    const picture = async (page: Page, name: string) => {
      if (pictures) writeFileSync(join(pictures, `${language}-${String(++step).padStart(2, '0')}-${name}.png`), await page.screenshot({ fullPage: true }));
    };
    const open = async (width = 1280) => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width, height: 900 });
      return page;
    };
    const send = async (page: Page, button: string) => {
      await Promise.all([page.waitForNavigation(), page.click(button)]);
    };

    /** Registers in the library's page; what is seen in the end. */
    async function register(name: string, email: string, width: number): Promise<string> {
      const page = await open(width);
      await page.goto(`${site.url}${language}/${events[language]}`);
      const deep = async (selector: string) => {
        for (const end = Date.now() + 15_000; ; await sleep(50)) {
          const found = await page.$(`>>> ${selector}`);
          if (found) return found;
          assert.ok(Date.now() < end, `${selector} does not appear`);
        }
      };
      await (await deep('#name')).type(name);
      await (await deep('#email')).type(email);
      await picture(page, 'form');
      await (await deep('form .main')).click();
      const result = await (await deep('#result')).evaluate((element) => element.textContent ?? '');
      await picture(page, 'sent');
      await page.close();
      return result;
    }

    async function settle(settings: { capacity: number }): Promise<void> {
      const database = await openDatabase({ dataDir: feed.dataDir });
      const key = await database.write((tx) => makeKey(tx, 'lnb', Date.now()));
      await database.close();
      const page = await open();
      await page.goto(`${feed.url}/organizer?lang=${language}`);
      await page.type('#key', key);
      await send(page, '.form .button');
      await page.goto(`${feed.url}/organizer/event/${events[language]}/settings?lang=${language}`);
      await page.$eval('#capacity', (input) => ((input as HTMLInputElement).value = ''));
      await page.type('#capacity', String(settings.capacity));
      await page.$eval('#waitingListCapacity', (input) => ((input as HTMLInputElement).value = ''));
      await page.type('#waitingListCapacity', '5');
      await send(page, '.form .actions .button.first');
      assert.equal(await page.$('.notice.faulty'), null);
      await picture(page, 'settings');
      await page.close();
    }

    it('register → confirm → wait → offered → accept → cancel → undo → check-in → certificate', { timeout: 300_000 }, async () => {
      await settle({ capacity: 1 });

      // Anna registers and confirms; opening the link alone changes nothing.
      assert.match(await register('Anna Bērziņa', anna, 320), words.held);
      const pleaseConfirm = await mailTo(anna, words.mails.confirm);
      assert.ok(pleaseConfirm.subject!.endsWith(words.title), pleaseConfirm.subject);
      const annaLink = linkIn(pleaseConfirm);
      const annas = await open(320);
      await annas.goto(annaLink);
      await picture(annas, 'confirm');
      assert.equal((await stateAt(annaLink)).status, 'held');
      await send(annas, 'form .button.first');
      await picture(annas, 'confirmed');
      assert.doesNotMatch(await annas.evaluate(() => document.body.innerText), /\.\.|[{}]/, 'sentences end once');
      assert.equal((await stateAt(annaLink)).status, 'confirmed');
      const confirmed = await mailTo(anna, words.mails.confirmed);
      const calendar = confirmed.attachments.find(({ mimeType }) => mimeType.startsWith('text/calendar'));
      assert.ok(calendar, 'the message brings the event for the calendar');

      // The house is full: Jonas waits, and hears so.
      await register('Jonas Žukauskas', jonas, 1280);
      const jonasLink = linkIn(await mailTo(jonas, words.mails.confirm));
      const jonases = await open();
      await jonases.goto(jonasLink);
      await picture(jonases, 'confirm-in-list');
      await send(jonases, 'form .button.first');
      await picture(jonases, 'waiting');
      assert.equal((await stateAt(jonasLink)).status, 'waiting');
      await mailTo(jonas, words.mails.waiting);

      // The organizer finds another chair.
      await settle({ capacity: 2 });
      for (const end = Date.now() + 60_000; (await stateAt(jonasLink)).status === 'waiting'; await sleep(200)) assert.ok(Date.now() < end, 'nothing is offered within a minute');
      assert.equal((await stateAt(jonasLink)).status, 'offered');
      await jonases.goto(linkIn(await mailTo(jonas, words.mails.offered)));
      await picture(jonases, 'offered');
      await send(jonases, 'form .button.first');
      await picture(jonases, 'accepted');
      assert.equal((await stateAt(jonasLink)).status, 'confirmed');

      // He cancels, and takes it back.
      await jonases.goto(cancellationOf(jonasLink));
      await picture(jonases, 'cancel');
      await send(jonases, '.actions .button.first');
      await picture(jonases, 'cancelled');
      const cancelled = await stateAt(jonasLink);
      assert.equal(cancelled.status, 'cancelled');
      assert.ok(cancelled.undoUntil);
      await send(jonases, 'form .button.first');
      await picture(jonases, 'undone');
      assert.equal((await stateAt(jonasLink)).status, 'confirmed');

      // Anna cancels for good.
      await annas.goto(cancellationOf(annaLink));
      await send(annas, '.actions .button.first');
      assert.equal((await stateAt(annaLink)).status, 'cancelled');
      await annas.close();

      // The event has come, and is over.
      const database = await openDatabase({ dataDir: feed.dataDir });
      await database.write((tx) => saveEvent(tx, eventIn(language, Date.now() - 2 * hour, 1)));
      const key = await database.write((tx) => makeKey(tx, 'lnb', Date.now()));
      await database.close();
      const door = await open(320);
      await door.goto(`${feed.url}/organizer?lang=${language}`);
      await door.type('#key', key);
      await send(door, '.form .button');
      await door.goto(`${feed.url}/organizer/event/${events[language]}?lang=${language}`);
      await picture(door, 'list');
      await door.goto(`${feed.url}/organizer/event/${events[language]}/check-in?lang=${language}`);
      await door.click('[data-number="1"]');
      await door.waitForFunction(() => localStorage.getItem('kopa-check-in') === null, { timeout: 20_000 });
      for (const end = Date.now() + 20_000; (await stateAt(jonasLink)).attended !== 1; await sleep(100)) assert.ok(Date.now() < end, 'it is not noted who came');
      await picture(door, 'door');
      await door.close();

      const mail = await mailTo(jonas, words.mails.certificate);
      const [paper] = mail.attachments.filter(({ mimeType }) => mimeType === 'application/pdf');
      assert.ok(paper, 'the certificate is in the mail');
      const file = Buffer.from(paper.content as ArrayBuffer);
      const title = Buffer.from(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(file.toString('latin1'))?.[1] ?? '', 'latin1').toString('utf8');
      assert.equal(title, `${words.certificate}: Jonas Žukauskas`);
      if (pictures) writeFileSync(join(pictures, `${language}-certificate.pdf`), file);
      await jonases.goto(jonasLink);
      assert.ok(await jonases.$('a[href*="certificate.pdf"]'), 'the person’s page leads to the certificate');
      await picture(jonases, 'attended');
      await jonases.close();
    });
  });
}
