// Links in mails, those of the dialogue's moderators and authors too, are opened by everything but people, and nothing changes; what a bot cancels that presses buttons, its owner takes back, seat and all (--mails 1000 --bookings 100 --moderations 1000 --engine sqlite|postgres|both)
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { migrate, openDatabase, savePartner } from '@kopa/feed';
import type { Database } from '@kopa/feed';
import PostalMime from 'postal-mime';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { report } from '../packages/feed/src/dialogue/answering.ts';
import { moderate } from '../packages/feed/src/dialogue/moderation.ts';
import { appealPost } from '../packages/feed/src/dialogue/own-post.ts';
import { post } from '../packages/feed/src/dialogue/posting.ts';
import { topicAt } from '../packages/feed/src/dialogue/store.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import { takeSeats } from '../packages/feed/src/registrations/counter.ts';
import { register } from '../packages/feed/src/registrations/registering.ts';
import { addToken } from '../packages/feed/src/registrations/tokens.ts';
import { cancel, confirm, transact } from '../packages/feed/src/registrations/transitions.ts';
import { settle } from '../packages/feed/src/registrations/worker.ts';
import { startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine } from '../packages/feed/test/databases.ts';
import { freePort } from '../packages/feed/test/free-port.ts';
import { prepareTopics } from '../packages/feed/test/posting.ts';
import { unlimited } from '../packages/feed/test/registering.ts';
import { everyRow, openEvent } from '../packages/feed/test/signing-up.ts';
import { chromiumPath } from '../scripts/chromium.ts';

const { values } = parseArgs({ options: { mails: { type: 'string', default: '1000' }, bookings: { type: 'string', default: '100' }, moderations: { type: 'string', default: '1000' }, engine: { type: 'string', default: 'both' } } });
const [mails, bookings, moderations] = [Number(values.mails), Number(values.bookings), Number(values.moderations)];
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
const atOnce = 4;

interface Mail {
  id: string;
  /** As the link of the mail has it. */
  token: string;
}

let number = 0;

async function newcomers(database: Database, eventId: string, many: number): Promise<Mail[]> {
  const found: Mail[] = [];
  for (let at = 0; at < many; at++) {
    const person = { name: 'Visitor', email: `visitor-${number++}@example.org`, language: 'lv' as const, formToken: '' };
    found.push(
      await database.write(async (tx) => {
        const now = await database.now(tx);
        const row = (await register(database, tx, eventId, person, now, takeSeats))!;
        return { id: row.id, token: await addToken(tx, row.id, true, now) };
      }),
    );
  }
  return found;
}

const rowOf = (database: Database, id: string) => database.q.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
async function each(database: Database, some: Mail[], step: (context: Parameters<typeof cancel>[0]) => Promise<unknown>): Promise<void> {
  for (const { id } of some) await transact(database, await rowOf(database, id), undefined, step);
}

/** Mails in every state in which their page has a button. */
async function mailsOfAllKinds(database: Database): Promise<void> {
  const part = (at: number) => Math.floor(((at + 1) * mails) / 5) - Math.floor((at * mails) / 5);
  const asking = await openEvent(database, { capacity: mails, confirmation: true });
  const open = await openEvent(database, { capacity: mails });
  const full = await openEvent(database, { capacity: 1, waitingListCapacity: mails });
  const moving = await openEvent(database, { capacity: Math.max(1, part(3)), waitingListCapacity: mails });
  const held = await newcomers(database, asking.id, part(0));
  const confirmed = await newcomers(database, asking.id, part(1));
  await each(database, confirmed, (context) => confirm(context, true));
  await newcomers(database, full.id, 1);
  const waiting = await newcomers(database, full.id, part(2));
  const leaving = await newcomers(database, moving.id, Math.max(1, part(3)));
  const offered = await newcomers(database, moving.id, part(3));
  await each(database, leaving, cancel);
  await settle(database, { now: Date.now() + 16 * 60_000 });
  const cancelled = await newcomers(database, open.id, part(4));
  await each(database, cancelled, cancel);
  for (const [status, some] of Object.entries({ held, confirmed, waiting, offered, cancelled })) {
    for (const { id } of some) {
      const row = await rowOf(database, id);
      if (row.status !== status) throw new Error(`${id} is ${row.status}, not ${status}.`);
    }
  }
}

/** Does something with each, some at a time. */
async function overAll<T>(things: T[], work: (thing: T) => Promise<void>, lanes = atOnce): Promise<void> {
  const rest = things.values();
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (const thing of rest) await work(thing);
  }));
}

const addressesIn = (page: string, url: string) => [...new Set([...page.matchAll(/(?:href|action)="([^"#]+)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&')))].filter((address) => address.startsWith(url) && /\/[rmp]\//.test(address));

/** All mails are written: nothing of the feed's own moves any more. */
async function delivered(database: Database): Promise<void> {
  // Those of a time that was moved on are due now, too.
  await database.q.updateTable('outbox').set({ next_attempt: 0 }).where('state', '=', 'pending').execute();
  while (await database.q.selectFrom('outbox').select('id').where('state', '=', 'pending').limit(1).executeTakeFirst()) await sleep(200);
  while (await database.q.selectFrom('dialogue_mail').select('id').where('state', '=', 'pending').limit(1).executeTakeFirst()) await sleep(200);
}

/** Every link to the feed that the mails in a folder have, in whatever form. */
async function linksIn(folder: string, url: string): Promise<{ mails: number; links: string[] }> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const links = new Set<string>();
  for (const file of files) {
    const { html = '', text = '', headers } = await PostalMime.parse(readFileSync(join(folder, file)));
    const all = [html.replaceAll('&amp;', '&'), text, ...headers.map(({ value }) => value)].join('\n');
    for (const [link] of all.matchAll(/https?:\/\/[^\s"'<>)]+/g)) if (link.startsWith(url)) links.add(link.split('#')[0]!);
  }
  return { mails: files.length, links: [...links] };
}

/** As scanners of mail do it: with all methods that promise to change nothing, ahead of time, and all that the page leads to. Answers how many requests that were. */
async function scan(url: string, links: string[]): Promise<number> {
  let requests = 0;
  const open = async (address: string, method = 'GET', headers: Record<string, string> = {}) => {
    requests += 1;
    const answer = await fetch(address, { method, headers, redirect: 'manual' });
    const text = await answer.text();
    if (answer.status >= 500) throw new Error(`${method} ${address} was answered with ${answer.status}.`);
    return text;
  };
  await overAll(links, async (link) => {
    const page = await open(link);
    await open(link, 'HEAD');
    await open(link, 'OPTIONS');
    await open(link, 'GET', { purpose: 'prefetch', 'x-moz': 'prefetch' });
    await open(link, 'GET', { 'sec-purpose': 'prefetch;prerender', 'sec-fetch-site': 'cross-site' });
    for (const address of addressesIn(page, url)) for (const method of ['GET', 'HEAD', 'OPTIONS']) await open(address, method);
  });
  return requests;
}

async function onPages<T>(browser: Browser, things: T[], work: (page: Awaited<ReturnType<Browser['newPage']>>, thing: T) => Promise<void>): Promise<void> {
  await overAll(Array.from({ length: atOnce }, (_, lane) => things.filter((_thing, at) => at % atOnce === lane)), async (some) => {
    const page = await browser.newPage();
    for (const thing of some) await work(page, thing);
    await page.close();
  });
}

interface Found {
  mails: number;
  links: number;
  requests: number;
  opened: number;
  isUnchanged: boolean;
  controlChanges: boolean;
  cancelled: number;
  undone: number;
  stillWaiting: number;
}

async function checked(engine: Engine, browser: Browser): Promise<Found> {
  const place = await newPlace(engine);
  const folder = mkdtempSync(join(tmpdir(), 'kopa-scanner-'));
  const database = await openDatabase(place.address);
  try {
    await migrate(database);
    await database.write((tx) => savePartner(tx, aPartner()));
    await mailsOfAllKinds(database);
    await settle(database);
    const event = await openEvent(database, { capacity: bookings, waitingListCapacity: bookings });
    const booked = await newcomers(database, event.id, bookings);
    const queued = await newcomers(database, event.id, bookings);
    const port = await freePort();
    await using server = await startServer({ DATA_DIR: folder, ...place.environment, ...unlimited, MAIL_DIR: folder, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, LOG_LEVEL: 'error' });
    const { url } = server;

    await delivered(database);
    const found = await linksIn(folder, url);
    const before = await everyRow(database);
    const requests = await scan(url, found.links);
    let opened = 0;
    await onPages(browser, found.links, async (page, link) => {
      const answer = await page.goto(link, { waitUntil: 'load' });
      if (answer?.status() === 200) opened += 1;
    });
    const isUnchanged = (await everyRow(database)) === before;

    await onPages(browser, booked, async (page, { token }) => {
      await page.goto(`${url}/r/${token}?lang=lv`);
      await Promise.all([page.waitForNavigation(), page.click('a[href*="/cancellation"]')]);
      await Promise.all([page.waitForNavigation(), page.click('form[action*="/cancellation"] button')]);
    });
    const statuses = async (some: Mail[]) => Promise.all(some.map(async ({ id }) => (await rowOf(database, id)).status));
    const cancelled = (await statuses(booked)).filter((status) => status === 'cancelled').length;
    const controlChanges = (await everyRow(database)) !== before;
    await settle(database);
    await overAll(booked, async ({ token }) => {
      const page = await (await fetch(`${url}/r/${token}?lang=lv`)).text();
      const undo = addressesIn(page, url).find((address) => address.includes('/undo'));
      if (undo) await fetch(undo, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, redirect: 'manual' });
    });
    await settle(database);
    const undone = (await Promise.all(booked.map(({ id }) => rowOf(database, id)))).filter(({ status, seats }) => status === 'confirmed' && seats === 1).length;
    const stillWaiting = (await statuses(queued)).filter((status) => status === 'waiting').length;
    return { mails: found.mails, links: found.links.length, requests, opened, isUnchanged, controlChanges, cancelled, undone, stillWaiting };
  } finally {
    await database.close();
    await place.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mails to moderators of all kinds: posts that wait, reports, and appeals. */
async function moderatorsMails(database: Database, topicId: string, many: number): Promise<void> {
  for (let at = 0; at < many; at++) {
    await database.write(async (tx) => {
      const now = await database.now(tx);
      const partner = { partnerId: topicId, actor: 'moderator' as const };
      const topic = await topicAt(tx, topicId);
      const row = await post(tx, topic, { text: `Mājas ir tur, kur mani gaida, ${at}`, inLanguage: 'lv', formToken: '', ...(at % 10 === 0 && { email: `author-${at}@example.org` }) }, [], now);
      if (at % 3 === 0) return;
      // The mail of the post itself is of those above: only what comes after it is sent.
      await tx.updateTable('dialogue_mail').set({ state: 'dropped', recipient: null }).where('post_id', '=', row.id).execute();
      await moderate(tx, row.id, at % 3 === 1 ? { action: 'approve' } : { action: 'reject', reasonCode: 'other' }, partner, now);
      if (at % 3 === 1) await report(tx, row.id, { reasonCode: 'insult', text: 'Tas nav jauki.' }, now);
      else await appealPost(tx, row, 'Lūdzu vēlreiz.', now);
    });
  }
}

interface FoundOfModerators {
  mails: number;
  links: number;
  requests: number;
  opened: number;
  isUnchanged: boolean;
  controlChanges: boolean;
  /** Of a link that was used, and of one whose time is over: that each says what it is, and decides nothing. */
  explained: number;
}

/** Sends the form of a page as a browser does. */
async function press(link: string, fields: Record<string, string>): Promise<Response> {
  return fetch(link, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields), redirect: 'manual' });
}

async function ofModerators(engine: Engine, browser: Browser): Promise<FoundOfModerators> {
  const place = await newPlace(engine);
  const folder = mkdtempSync(join(tmpdir(), 'kopa-scanner-'));
  const [topic] = await prepareTopics(place.address, ['riga']);
  const database = await openDatabase(place.address);
  try {
    await moderatorsMails(database, topic!.id, moderations);
    const port = await freePort();
    await using server = await startServer({ DATA_DIR: folder, ...place.environment, ...unlimited, MAIL_DIR: folder, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, LOG_LEVEL: 'error' });
    const { url } = server;
    await delivered(database);
    const found = await linksIn(folder, url);
    const before = await everyRow(database);
    const requests = await scan(url, found.links);
    let opened = 0;
    await onPages(browser, found.links, async (page, link) => {
      const answer = await page.goto(link, { waitUntil: 'load' });
      if (answer?.status() === 200) opened += 1;
    });
    const isUnchanged = (await everyRow(database)) === before;
    const open = found.links.filter((link) => link.includes('/m/'));
    const isOpen = async (link: string) => /name="action" value="approve"|value="approve"/.test(await (await fetch(link)).text());
    const links: string[] = [];
    for (const link of open) if (links.length < 2 && (await isOpen(link))) links.push(link);
    const [used, expired] = links as [string, string];
    await press(used, { action: 'approve' });
    const controlChanges = (await everyRow(database)) !== before;
    await database.q.updateTable('moderation_token').set({ created: 0 }).where('used', 'is', null).execute();
    await delivered(database); // the author of what was approved is told
    const settled = await everyRow(database);
    let explained = 0;
    for (const link of [used, expired]) {
      const [shown, again] = [await fetch(link), await press(link, { action: 'reject', reasonCode: 'other' })];
      const texts = [await shown.text(), await again.text()];
      if (shown.status === 200 && again.status === 409 && texts.every((text) => text.includes('<h1') && !text.includes('value="approve"')) && (await everyRow(database)) === settled) explained += 1;
    }
    return { mails: found.mails, links: found.links.length, requests, opened, isUnchanged, controlChanges, explained };
  } finally {
    await database.close();
    await place.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: 'shell', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  for (const engine of engines) {
    const { mails: written, links, requests, opened, isUnchanged, controlChanges, cancelled, undone, stillWaiting } = await checked(engine, browser);
    console.log(`${engine}: ${written} mails, ${links} links: ${requests} requests by GET, HEAD, OPTIONS and ahead of time, ${opened} pages in a browser: ${isUnchanged ? '0 changes' : 'CHANGED'}; with a button pressed ${controlChanges ? 'there are changes' : 'NOTHING CHANGES'}`);
    console.log(`${engine}: ${cancelled} of ${bookings} bookings cancelled by a bot, ${undone} undone with their own seats, ${stillWaiting} of ${bookings} still waiting`);
    if (!isUnchanged || !controlChanges || written < mails || links < mails || opened !== links || cancelled !== bookings || undone !== bookings || stillWaiting !== bookings) process.exitCode = 1;
    const dialogue = await ofModerators(engine, browser);
    console.log(`${engine}: ${dialogue.mails} mails of a dialogue, ${dialogue.links} links: ${dialogue.requests} requests, ${dialogue.opened} pages in a browser: ${dialogue.isUnchanged ? '0 changes' : 'CHANGED'}; with a button pressed ${dialogue.controlChanges ? 'there are changes' : 'NOTHING CHANGES'}; a used link and an old one explain themselves: ${dialogue.explained} of 2`);
    if (!dialogue.isUnchanged || !dialogue.controlChanges || dialogue.mails < moderations || dialogue.opened !== dialogue.links || dialogue.explained !== 2) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
