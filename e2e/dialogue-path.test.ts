// One post's whole path, with real mail: a Norwegian writes on a Polish page, a moderator approves and translates from the mail, a Latvian page
// shows it as it comes, it is reported, removed with a reason, appealed and restored. PICTURES names a folder for what is seen on the way.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OwnPost, PostPage } from '@kopa/contract';
import PostalMime, { type Email } from 'postal-mime';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { saveTopic } from '../packages/feed/src/dialogue/topics.ts';
import { MailServer } from '../packages/feed/test/mail-server.ts';
import { chromiumPath } from '../scripts/chromium.ts';
import { openFeed, type RealFeed } from './real-feed.ts';
import { openSite, type Site } from './site.ts';

const pictures = process.env['PICTURES'];
const kari = 'kari@example.org';
const moderator = 'moderators@example.org';
const norwegian = 'Hjem er der noen spør om jeg vil ha kaffe.\n\nFør jeg har tatt av meg skoene.';
const latvian = 'Mājas ir tur, kur kāds pajautā, vai gribu kafiju.\n\nVēl pirms esmu novilkusi kurpes.';

const mails = new MailServer();
let feed: RealFeed;
let site: Site;
let browser: Browser;

before(async () => {
  await mails.up();
  feed = await openFeed({
    smtpUrl: mails.url,
    fill: async (tx) => {
      const question = { lv: 'Kas jums ir mājas?', pl: 'Co jest dla Państwa domem?', nb: 'Hva er hjem for deg?', en: 'What is home for you?' };
      const draft = { question, opens: new Date(Date.now() - 86_400_000).toISOString().slice(0, 19) + 'Z', moderation: 'before' as const, moderators: [{ email: moderator, language: 'lv' }] };
      await saveTopic(tx, 'home', 'lnb', draft, Date.now());
    },
  });
  site = await openSite((path) => {
    const language = path.split('/')[1]!;
    return {
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><script src="${feed.url}/kopa.js" async></script></head>
        <body style="font: 1.0625rem/1.5 Georgia, serif; margin: 2rem auto; padding: 0 1rem; max-width: 42rem"><kopa-dialogue-board topic="home"></kopa-dialogue-board></body></html>`,
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

/** The newest mail to somebody whose subject fits, as soon as it is there. */
async function mailTo(email: string, subject: RegExp): Promise<Email> {
  for (const end = Date.now() + 60_000; ; await sleep(100)) {
    const all = await Promise.all(mails.taken.filter(({ to }) => to.includes(email)).map(({ raw }) => PostalMime.parse(raw)));
    const found = all.findLast((mail) => subject.test(mail.subject ?? ''));
    if (found) return found;
    assert.ok(Date.now() < end, `no mail to ${email} is about ${subject}, only about ${all.map((mail) => mail.subject).join(' | ') || 'nothing'}`);
  }
}

function linkIn(mail: Email, kind: 'm' | 'p'): string {
  const link = new RegExp(`${feed.url}/${kind}/\\S+`).exec(mail.text ?? '')?.[0];
  assert.ok(link, `the mail has a link: ${mail.text}`);
  return link;
}

let step = 0;
async function picture(page: Page, name: string): Promise<void> {
  if (pictures) writeFileSync(join(pictures, `${String(++step).padStart(2, '0')}-${name}.png`), await page.screenshot({ fullPage: true }));
}

async function open(address: string, width: number): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(address);
  return page;
}

/** An element in the widget whose text fits, as soon as it is there. */
async function deep(page: Page, selector: string, text = /(?:)/): Promise<ElementHandle> {
  for (const end = Date.now() + 15_000; ; await sleep(50)) {
    for (const found of await page.$$(`>>> ${selector}`)) {
      if (text.test((await found.evaluate((element) => element.textContent).catch(() => '')) ?? '')) return found;
    }
    assert.ok(Date.now() < end, `${selector} ${text} does not appear`);
  }
}

async function gone(page: Page, selector: string, text: RegExp): Promise<void> {
  for (const end = Date.now() + 15_000; ; await sleep(50)) {
    const texts = await Promise.all((await page.$$(`>>> ${selector}`)).map((found) => found.evaluate((element) => element.textContent ?? '').catch(() => '')));
    if (!texts.some((one) => text.test(one))) return;
    assert.ok(Date.now() < end, `${selector} ${text} is still there`);
  }
}

/** Sends the form that this button is in. */
async function press(page: Page, button: string): Promise<void> {
  await page.$eval(button, (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  });
  await Promise.all([page.waitForNavigation(), page.click(button)]);
}

/** Fills in a field, also where it is folded away. */
async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.$eval(field, (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  });
  await page.click(field);
  await page.type(field, text);
}

const postsThatShow = async () => ((await (await fetch(`${feed.url}/v1/topics/home/posts`)).json()) as PostPage).items;

async function ownPost(link: string): Promise<OwnPost> {
  const token = /\/p\/([^/?]+)/.exec(link)![1]!;
  return (await (await fetch(`${feed.url}/v1/post`, { headers: { authorization: `Bearer ${token}` } })).json()) as OwnPost;
}

it('written → approved and translated from the mail → seen live → reported → removed → appealed → restored', { timeout: 300_000 }, async () => {
  // A Latvian reads, before there is anything.
  const reader = await open(`${site.url}lv/`, 1280);
  await deep(reader, '.title', /Kas jums ir mājas\?/);

  // On a Polish page, a Norwegian writes.
  const writer = await open(`${site.url}pl/`, 320);
  await (await deep(writer, 'button.begin')).click();
  await (await deep(writer, '#write-text')).type(norwegian);
  await (await deep(writer, '#write-name')).type('Kari');
  await (await deep(writer, '#write-town')).type('Cēsis');
  await (await deep(writer, '#write-email')).type(kari);
  await picture(writer, 'write');
  await (await deep(writer, 'form.write .main')).click();
  const language = await deep(writer, '#write-inLanguage');
  assert.equal(await language.evaluate((select) => (select as HTMLSelectElement).value), 'nb', 'the language is guessed');
  await picture(writer, 'check');
  await (await deep(writer, 'form.write .main')).click();
  await deep(writer, '.sent');
  await picture(writer, 'sent');
  assert.deepEqual(await postsThatShow(), [], 'nobody has read it yet');

  // The author hears that it has come; the link opens the post as it waits.
  const received = await mailTo(kari, /./);
  assert.equal((await ownPost(linkIn(received, 'p'))).status, 'pending');

  // The moderator follows the link of the mail: looking decides nothing. Approved with a translation, in one step.
  const toModerate = await mailTo(moderator, /^Ieraksts gaida izskatīšanu: Kas jums ir mājas\?$/);
  assert.ok(toModerate.text!.includes('Hjem er der noen spør'), 'the mail shows the post');
  const desk = await open(linkIn(toModerate, 'm'), 1280);
  await picture(desk, 'moderate');
  assert.deepEqual(await postsThatShow(), []);
  await fill(desk, 'textarea[name="text"]', latvian);
  await fill(desk, 'input[name="by"]', 'Cēsu bibliotēka');
  await press(desk, 'button[value="approveTranslated"]');
  await picture(desk, 'approved');
  await desk.goto(linkIn(toModerate, 'm'));
  assert.equal(await desk.$('button[value="approveTranslated"]'), null, 'the link has done its work');
  await picture(desk, 'link-used');

  // The Latvian page tells that there is something new, and shows it when asked to.
  const fresh = await deep(reader, '.new button');
  assert.match(await fresh.evaluate((button) => button.textContent!.trim()), /^1 jauns ieraksts$/);
  await picture(reader, 'one-new');
  await fresh.click();
  const shown = await deep(reader, 'article .text', /Mājas ir tur/);
  assert.equal(await shown.evaluate((element) => (element as HTMLElement).lang), 'lv');
  await picture(reader, 'translated');
  await (await deep(reader, 'article .turn')).click();
  const original = await deep(reader, 'article .text', /Hjem er der noen/);
  assert.deepEqual(await original.evaluate((element) => [(element as HTMLElement).lang, (element as HTMLElement).dir]), ['nb', 'ltr']);
  await mailTo(kari, /^Innlegget ditt er publisert/);

  // Somebody reports it.
  await (await deep(reader, 'article .acts button', /^\s*Ziņot/)).click();
  await (await deep(reader, '#report-reasons label:nth-of-type(2) input')).click();
  await (await deep(reader, '#report-text')).type('Šķiet, ka tas ir par manu kaimiņieni.');
  await picture(reader, 'report');
  await (await deep(reader, 'form.write .main')).click();
  await gone(reader, 'form.write .main', /./);

  // Removed, with a reason in the author's language; it goes from the page that is open.
  const reported = await mailTo(moderator, /^Par ierakstu ir ziņots/);
  await desk.goto(linkIn(reported, 'm'));
  await picture(desk, 'reported');
  await desk.select('select[name="reasonCode"]', 'personal-data');
  await fill(desk, 'textarea[name="note"]', 'Teksten kan handle om en nabo.');
  await press(desk, 'button[value="removeReported"]');
  await picture(desk, 'removed');
  assert.deepEqual(await postsThatShow(), []);
  await gone(reader, 'article .text', /Mājas ir tur|Hjem er der noen/);
  const removed = await mailTo(kari, /^Innlegget ditt er fjernet/);
  assert.match(removed.text!, /Grunn: Det forteller private ting om noen\nFra moderatorene: Teksten kan handle om en nabo\./);

  // The author does not agree, once.
  const author = await open(linkIn(removed, 'p'), 320);
  await picture(author, 'own-post');
  await press(author, 'a[href*="/appeal"]');
  await fill(author, 'textarea#text', 'Den handler om min egen svigermor, og hun har lest den.');
  await picture(author, 'appeal');
  await press(author, '.form button');
  await picture(author, 'appealed');
  assert.equal((await ownPost(linkIn(removed, 'p'))).appeal, 'waiting');
  assert.equal(await author.$('a[href*="/appeal"]'), null, 'there is one appeal');

  // Restored: everywhere as before.
  const appealed = await mailTo(moderator, /^Autors lūdz izlemt vēlreiz/);
  assert.ok(appealed.text!.includes('min egen svigermor'));
  await desk.goto(linkIn(appealed, 'm'));
  await picture(desk, 'appeal');
  await press(desk, 'button[value="appealRestore"]');
  await mailTo(kari, /^Innlegget ditt er synlig igjen/);
  const [thread] = await postsThatShow();
  assert.deepEqual(thread!.post.status === 'published' && [thread!.post.originalText, thread!.post.translations['lv']?.text], [norwegian, latvian]);
  await deep(reader, 'article .text', /Mājas ir tur|Hjem er der noen/); // in its old place, so it need not be asked for
  await picture(reader, 'restored');
});
