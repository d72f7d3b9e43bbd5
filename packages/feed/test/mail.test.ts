import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { eventsOf } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { deliver } from '../src/registrations/mail/deliver.ts';
import type { DeliveryOptions } from '../src/registrations/mail/deliver.ts';
import { aRow } from '../src/registrations/mail/matter.samples.ts';
import type { Delivered } from '../src/shared/mail/outgoing.ts';
import { folderTransport, smtpTransport } from '../src/shared/mail/transport.ts';
import type { Transport } from '../src/shared/mail/transport.ts';
import { noteOf } from '../src/registrations/note.ts';
import { planAt } from '../src/registrations/plan.ts';
import { newNumber } from '../src/registrations/store.ts';
import { enqueue } from '../src/registrations/outbox.ts';
import { opened } from '../src/registrations/tokens.ts';
import { openDatabase } from '../src/shared/database.ts';
import type { MailKind, RegistrationRow } from '../src/shared/schema.ts';
import { finished, node, startServer } from './command.ts';
import { onBothDatabases } from './databases.ts';
import { MailServer } from './mail-server.ts';
import type { Mood } from './mail-server.ts';
import { nextYear, openEvent } from './signing-up.ts';

const second = 1_000;
const day = 86_400 * second;
const publicUrl = 'https://feed.example.org';
const from = 'Kopa <noreply@feed.example.org>';

onBothDatabases('mail', (database, _engine, place) => {
  const server = new MailServer();
  /** Of the tests: it moves only where they move it. */
  let now = 0;
  let eventId = '';
  let seriesId = '';
  let transport: Transport;
  const reports: string[] = [];
  const nothing: Delivered = { sent: 0, delayed: 0, failed: 0, dropped: 0 };

  before(async () => {
    await server.up();
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      const start = `${new Date(Date.now() + 30 * day).toISOString().slice(0, 10)}T18:00:00`;
      eventId = (await saveEvent(tx, anEvent({ uid: 'one', start }))).id;
      seriesId = (await saveEvent(tx, anEvent({ uid: 'series', start, recurrenceRule: { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo', count: 4 } }))).id;
    });
  });
  after(() => server.down());
  afterEach(() => transport.close());
  beforeEach(async () => {
    await server.up();
    // Connections are kept: each test begins without any.
    transport = smtpTransport(server.url, { patience: 400, patienceInAll: 2_000 });
    server.mood = 'works';
    server.hung = 0;
    server.taken.length = 0;
    reports.length = 0;
    now = await database().now(database().q);
    await database().write(async (tx) => {
      await tx.deleteFrom('outbox').execute();
      await tx.deleteFrom('registration').execute();
    });
  });

  const pass = (own: Partial<DeliveryOptions> = {}, by = transport) =>
    deliver(database(), eventsOf(database(), publicUrl), by, { publicUrl, from, now: () => now, report: (_mail, reason) => reports.push(reason), ...own });
  const outbox = () => database().q.selectFrom('outbox').selectAll().orderBy('created').execute();
  const tokens = async () => (await database().q.selectFrom('registration_token').selectAll().execute()).length;
  const failureAt = async (id: string) => (await database().q.selectFrom('registration').select('delivery_failure').where('id', '=', id).executeTakeFirstOrThrow()).delivery_failure;

  /** A registration with a mail in the outbox. */
  async function waitingMail(kind: MailKind, own: Partial<RegistrationRow> = {}, text?: { subject: string; text: string }, planBefore?: string): Promise<RegistrationRow> {
    const id = newNumber();
    const email = `visitor-${id.toLowerCase()}@example.org`;
    const row = aRow({ id, event_id: eventId, email, email_key: email, created: now, updated: now, ...own });
    await database().write(async (tx) => {
      await tx.insertInto('registration').values(row).execute();
      if (text) await tx.insertInto('message').values({ id: `message-${id}`, event_id: eventId, created: now, ...text }).execute();
      await enqueue(tx, id, kind, now, { ...(text && { messageId: `message-${id}` }), ...(planBefore && { planBefore }) });
    });
    return row;
  }

  test('goes to the person, from the feed, as text, HTML and an invitation', async () => {
    const row = await waitingMail('confirmed');
    assert.deepEqual(await pass(), { ...nothing, sent: 1 });
    const mail = await server.last();
    const { id } = (await outbox())[0]!;
    assert.deepEqual(server.taken[0]!.to, [row.email]);
    assert.deepEqual([mail.from?.address, mail.from?.name, mail.to?.map(({ address }) => address)], ['noreply@feed.example.org', 'Kopa', [row.email]]);
    assert.equal(mail.subject, 'Jūsu pieteikums ir apstiprināts: Saruna');
    assert.equal(mail.messageId, `<${id}@feed.example.org>`);
    assert.ok(Math.abs(Date.parse(mail.date!) - now) < second);
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    assert.equal(headers['auto-submitted'], 'auto-generated');
    assert.deepEqual(['reply-to', 'bcc', 'cc', 'list-unsubscribe'].filter((name) => name in headers), []);
    assert.match(mail.text!, /^Jūsu pieteikums ir apstiprināts\n\nLabdien, Ilze Ozola!/);
    assert.match(mail.html!, /^<!doctype html>\n<html lang="lv">/);
    assert.match(server.taken[0]!.raw, /^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/m);
    const [, link] = /\/r\/([\w-]{43})\n/.exec(mail.text!)!;
    assert.equal((await opened(database().q, link!)).byMail, true);
    const files = mail.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType));
    const read = files.map(({ content }) => new ICAL.Component(ICAL.parse(typeof content === 'string' ? content : new TextDecoder().decode(content))).getFirstSubcomponent('vevent')!);
    assert.ok(read.length >= 1 && read.every((event) => event.getFirstPropertyValue('uid') === `${row.id}@feed.example.org`));
    assert.deepEqual(await pass(), nothing, 'a second pass sends nothing');
  });

  test('says in a reminder where one can be rid of it, and does not promise one click', async () => {
    await waitingMail('reminder');
    await pass();
    const mail = await server.last();
    const unsubscribe = mail.headers.find(({ key }) => key === 'list-unsubscribe')!.value;
    assert.ok(mail.text!.includes(unsubscribe.slice(1, -1)) && /^<https:\/\/feed\.example\.org\/r\/[\w-]{43}>$/.test(unsubscribe), unsubscribe);
    assert.equal(mail.headers.some(({ key }) => key === 'list-unsubscribe-post'), false);
  });

  test('has each coming date of a series', async () => {
    await waitingMail('confirmed', { event_id: seriesId });
    await pass();
    assert.match((await server.last()).text!, /Datumi:\n( {2}.+\n){4}/);
  });

  test('has no other header and no other recipient, whatever was typed in', async () => {
    const evil = 'A\r\nBcc: all@example.org\r\n\r\n<script>';
    await waitingMail('message', { name: evil }, { subject: evil, text: evil });
    assert.deepEqual(await pass(), { ...nothing, sent: 1 });
    const mail = await server.last();
    assert.equal(server.taken[0]!.to.length, 1);
    assert.deepEqual([mail.bcc, mail.cc, mail.subject], [undefined, undefined, 'A Bcc: all@example.org <script>']);
    for (const email of ['a@example.org, b@example.org', 'a@example.org\r\nRCPT TO:<b@example.org>', 'A <a@example.org>']) {
      const { id } = await waitingMail('confirmed', { email, email_key: email });
      assert.deepEqual(await pass(), { ...nothing, failed: 1 });
      assert.equal(await failureAt(id), 'no-such-address');
    }
    assert.equal(server.taken.length, 1);
  });

  test('says what an event was before it changed, and only what is something else now', async () => {
    const held = (start: string, hall: string) => ({ uid: 'moving', start, locations: { a: { name: hall, address: { streetAddress: 'Brīvības iela 1', addressLocality: 'Rīga', addressCountry: 'LV' } } } });
    const [first, second] = [`${nextYear}T17:00:00`, `${nextYear}T18:00:00`] as const;
    const { id } = await openEvent(database(), {}, held(first, 'Mazā zāle'));
    const known = await noteOf(database().q, (await planAt(database().q, { eventId: id, recurrenceId: '' }))!);
    for (const [start, hall, expected] of [
      [first, 'Mazā zāle', /^((?!Iepriekš).)*$/s],
      [second, 'Mazā zāle', /Iepriekš: .+ 17:00–19:00\n/],
      [first, 'Lielā zāle', /Iepriekš: Mazā zāle, Brīvības iela 1\n/],
      [second, 'Lielā zāle', /Iepriekš:\n {2}.+ 17:00–19:00\n {2}Mazā zāle, Brīvības iela 1\n/],
    ] as const) {
      await database().write((tx) => saveEvent(tx, anEvent(held(start, hall))));
      await waitingMail('changed', { event_id: id }, undefined, known);
      assert.deepEqual(await pass(), { ...nothing, sent: 1 });
      assert.match((await server.last()).text!, expected);
    }
  });

  test('brings the certificate that somebody makes', async () => {
    await waitingMail('certificate', { attended: 1 });
    await pass({ certificate: async ({ id }) => Buffer.from(`%PDF ${id}`) });
    const [pdf] = (await server.last()).attachments;
    assert.deepEqual([pdf!.mimeType, new TextDecoder().decode(pdf!.content as ArrayBuffer).slice(0, 5)], ['application/pdf', '%PDF ']);
  });

  const passing: [mood: Mood | 'down', isCertain: boolean][] = [
    ['refuses', true],
    ['busy', true],
    ['silent', true],
    ['greylists', true],
    ['forbids', true],
    ['down', true],
    ['hangs', false],
    ['cuts', false],
  ];
  for (const [mood, isCertain] of passing) {
    test(`is sent again when the server ${mood}, under the same Message-ID, when its time has come`, async () => {
      if (mood === 'down') await server.down();
      else server.mood = mood;
      const { id } = await waitingMail('confirmed');
      assert.deepEqual(await pass(), { ...nothing, delayed: 1 });
      assert.equal(await tokens(), isCertain ? 0 : 1, 'a link that somebody may have got still works');
      assert.equal(await failureAt(id), null);
      assert.doesNotMatch(reports.join(), /@/);
      await server.up();
      server.mood = 'works';
      now += 5 * second;
      assert.deepEqual(await pass(), nothing, 'it is not due yet');
      now += 6 * second;
      assert.deepEqual(await pass(), { ...nothing, sent: 1 });
      assert.equal(new Set(server.taken.map(({ messageId }) => messageId)).size, 1);
      assert.equal(server.taken.length, mood === 'cuts' ? 2 : 1);
    });
  }

  test('that the address or the content forbids is not tried again; the organizer sees why, without the address', async () => {
    const { id } = await waitingMail('confirmed', { email: 'nobody@example.org' });
    assert.deepEqual(await pass(), { ...nothing, failed: 1 });
    assert.equal(await failureAt(id), 'no-such-address');
    server.mood = 'rejects';
    const other = await waitingMail('confirmed');
    assert.deepEqual(await pass(), { ...nothing, failed: 1 });
    assert.equal(await failureAt(other.id), 'refused');
    assert.doesNotMatch(JSON.stringify([reports, await outbox()]), /@/);
    server.mood = 'works';
    now += 4 * day;
    assert.deepEqual(await pass(), nothing);
    await database().write((tx) => enqueue(tx, other.id, 'confirmed', now));
    assert.deepEqual(await pass(), { ...nothing, sent: 1 });
    assert.equal(await failureAt(other.id), null, 'what arrives ends the failure');
  });

  test('waits longer after each failure, never more than two minutes, and is given up after three days', async () => {
    await server.down();
    const { id } = await waitingMail('confirmed');
    const waits: number[] = [];
    for (let attempt = 0; attempt < 7; attempt++) {
      await pass();
      const [row] = await outbox();
      waits.push(row!.next_attempt - now);
      now = row!.next_attempt;
    }
    for (const [index, most] of [10, 20, 40, 80, 120, 120, 120].entries()) assert.ok(waits[index]! > 0.79 * most * second && waits[index]! <= most * second, waits.join());
    now += 3 * day;
    assert.deepEqual(await pass(), { ...nothing, failed: 1 });
    assert.equal(await failureAt(id), 'not-delivered');
    assert.match(reports.at(-1)!, /^The mail server does not answer as it should \(E\w+\)$/);
  });

  test('that has been overtaken is dropped', async () => {
    const past = now - second;
    const overtaken: [MailKind, Partial<RegistrationRow>, string][] = [
      ['confirmed', { erased: now, email: null, email_key: null, name: null }, 'erased'],
      ['confirmed', { email: null, email_key: null }, 'erased'],
      ['please-confirm', { status: 'confirmed' }, 'is confirmed'],
      ['please-confirm', { status: 'held', expires: past }, 'too late'],
      ['offered', { status: 'offered', expires: past }, 'too late'],
      ['offered', { status: 'expired' }, 'is expired'],
      ['waiting', { status: 'offered' }, 'is offered'],
      ['reminder', { status: 'cancelled' }, 'is cancelled'],
      ['cancelled', { status: 'confirmed' }, 'is confirmed'],
      ['certificate', { attended: 0 }, 'did not attend'],
      ['message', {}, 'no message'],
    ];
    for (const [kind, own, reason] of overtaken) {
      await waitingMail(kind, own);
      assert.deepEqual(await pass(), { ...nothing, dropped: 1 }, kind);
      const row = (await outbox()).find((one) => one.error === reason);
      assert.equal(row?.state, 'dropped', `${kind}: ${reason}`);
      await database().write((tx) => tx.deleteFrom('outbox').execute());
    }
    assert.equal(server.taken.length, 0);
    assert.equal(await tokens(), 0);
  });

  test('of an event that is cancelled meanwhile confirms nothing, and tells what was cancelled', async () => {
    const cancelled = await database().write((tx) => saveEvent(tx, anEvent({ uid: 'cancelled', eventStatus: 'cancelled', statusReason: 'Plūdi.' })));
    await waitingMail('confirmed', { event_id: cancelled.id });
    await waitingMail('event-cancelled', { event_id: cancelled.id });
    assert.deepEqual(await pass(), { ...nothing, sent: 1, dropped: 1 });
    const mail = await server.last();
    assert.match(mail.text!, /Rīkotāja paskaidrojums: Plūdi\./);
    assert.equal(mail.attachments.length, 0, 'no invitation was sent, so none is taken back');
  });

  test('of a date that is gone says when it would have been', async () => {
    await waitingMail('event-cancelled', { event_id: seriesId, recurrence_id: '2027-01-05T18:00:00' });
    assert.deepEqual(await pass(), { ...nothing, sent: 1 });
    assert.match((await server.last()).text!, /Kad: otrdiena, 2027\. gada 5\. janvāris/);
  });

  test('is sent once, however many servers send', async () => {
    const all = 60;
    for (let index = 0; index < all; index++) await waitingMail('confirmed');
    const others = await Promise.all([1, 2].map(() => openDatabase(place().address)));
    const transports = others.map(() => smtpTransport(server.url));
    try {
      const done = await Promise.all([pass(), ...others.map((other, index) => deliver(other, eventsOf(other, publicUrl), transports[index]!, { publicUrl, from, now: () => now }))]);
      assert.equal(done.reduce((sum, { sent }) => sum + sent, 0), all);
      assert.deepEqual([server.taken.length, new Set(server.taken.map(({ messageId }) => messageId)).size], [all, all]);
    } finally {
      for (const one of transports) one.close();
      for (const one of others) await one.close();
    }
  });

  test('is taken over from a server that died, and only then: the control of the lease', async () => {
    const row = await waitingMail('confirmed');
    server.mood = 'hangs';
    const dying = pass();
    while (server.hung === 0) await new Promise((done) => setTimeout(done, 5));
    server.mood = 'works';
    assert.deepEqual(await pass(), nothing, 'it is being sent');
    assert.deepEqual(await pass({ now: () => now + 91 * second }), { ...nothing, sent: 1 });
    await dying;
    assert.equal((await outbox())[0]!.state, 'sent', 'the one that comes too late changes nothing');
    assert.deepEqual(server.taken.map(({ to }) => to), [[row.email]]);
  });

  test('that cannot be written does not hold up the others', async () => {
    const broken = await waitingMail('confirmed');
    await waitingMail('confirmed');
    const events = eventsOf(database(), publicUrl);
    let asked = 0;
    const organizer = async (id: string, language: string) => {
      if (asked++ === 0) throw new TypeError(`Something with ${broken.email}`);
      return events.organizer(id, language);
    };
    const done = await deliver(database(), { ...events, organizer }, transport, { publicUrl, from, now: () => now, report: (_mail, reason) => reports.push(reason) });
    assert.deepEqual(done, { ...nothing, sent: 1, delayed: 1 });
    assert.match(reports.join(), /^The message could not be written \(TypeError at mail\.test\.ts:\d+\)$/);
  });

  test('is a file where there is no server, whole and in the order of time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kopa-mail-'));
    try {
      const files = folderTransport(join(folder, 'mail'));
      for (let index = 0; index < 3; index++) {
        await waitingMail('confirmed', { language: ['lv', 'pl', 'nb'][index]! });
        await pass({}, files);
        now += second;
      }
      const names = readdirSync(join(folder, 'mail'));
      assert.deepEqual(names, names.toSorted());
      const mails = await Promise.all(names.map((name) => PostalMime.parse(readFileSync(join(folder, 'mail', name)))));
      assert.deepEqual(mails.map(({ subject }) => subject!.split(':')[0]), ['Jūsu pieteikums ir apstiprināts', 'Państwa zgłoszenie jest potwierdzone', 'Du er påmeldt']);
      assert.ok(names.every((name) => name.endsWith('.eml')) && existsSync(folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('a feed without a mail server says where mails go', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kopa-serve-'));
  try {
    const served = await startServer({ DATA_DIR: folder });
    assert.ok(existsSync(join(folder, 'mail')));
    served.child.kill('SIGTERM');
    const { code, stdout } = await served.ended;
    assert.equal(code, 0);
    assert.ok(stdout.includes(`Mails are written to ${join(folder, 'mail')}; set SMTP_URL to have them sent.\n`), stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a feed whose mail server has faults answers and delivers all the same: a small size of the long check', async () => {
  const check = fileURLToPath(new URL('../../../hard/smtp.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--engines', 'sqlite', '--faults', 'down,busy,cuts', '--registrations', '4', '--seconds', '1'], {}));
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^sqlite: 16 registrations, .* 12 of 12 delivered/m);
});
