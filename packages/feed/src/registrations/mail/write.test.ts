import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile } from 'html-to-text';
import ICAL from 'ical.js';
import { publishedLanguages } from '../../shared/language.ts';
import { isPlainAddress } from '../../shared/mail-address.ts';
import { when, zoneOf } from './dates.ts';
import { aMatter, anOccurrence, aRow, aSender, aTime, everyMatter, online } from './matter.samples.ts';
import type { Matter } from './matter.ts';
import { mailLanguage, seatsIn } from './words.ts';
import { writeMail } from './write.ts';

const write = (matter: Matter) => writeMail(matter, aSender, aTime);
const toText = compile({ wordwrap: false, selectors: [{ selector: 'a', options: { ignoreHref: true } }, { selector: 'h1', options: { uppercase: false } }] });
/** The words alone, in their order: what both forms have to share. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)!;
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
const components = (text: string) => new ICAL.Component(ICAL.parse(text));

describe('mails', () => {
  for (const language of publishedLanguages) {
    for (const [name, matter] of Object.entries(everyMatter(language))) {
      test(`${name} in ${language} says the same in both forms, without a hole, with one link`, () => {
        const { subject, text, html } = write(matter);
        assert.doesNotMatch(subject + text + html, /undefined|null|NaN|\[object|Invalid Date|: \n/);
        assert.match(html, new RegExp(`^<!doctype html>\n<html lang="${language}">`));
        assert.ok(html.includes(`<title>${subject.replaceAll("'", '&#39;')}</title>`) && subject.length > 10);
        const own = links(html).filter((href) => href === matter.link);
        const room = matter.registration.status === 'confirmed' && matter.occurrences[0]!.virtualLocations ? [online.virtualLocations[0]!.uri] : [];
        assert.deepEqual([own.length, links(html).length], [1, 1 + room.length]);
        assert.deepEqual(text.match(/https:\/\/\S+/g)!.sort(), [matter.link, ...room].sort());
        assert.deepEqual(wordsOf(toText(html)), wordsOf(text.replace(`:\n${matter.link}`, '')));
        assert.doesNotMatch(html, /<(script|img|link|iframe)|url\(|@import/);
      });
    }

    test(`all mails in ${language} read differently`, () => {
      const said = Object.values(everyMatter(language)).map((matter) => write(matter).text.replace(/^.*feed\.example.*$/gm, ''));
      assert.equal(new Set(said).size, said.length);
    });
  }

  test('are in English for those who read another language, and in Norwegian by any of its names', () => {
    assert.deepEqual(['de', 'lv-LV', 'nn', 'no', 'xx'].map(mailLanguage), ['en', 'lv', 'nb', 'nb', 'en']);
  });

  test('count seats as the language does', () => {
    const numbers = [0, 1, 2, 5, 10, 11, 21, 22, 25, 50];
    const all = publishedLanguages.map((language) => numbers.map((number) => seatsIn(language, number)).join(', '));
    assert.deepEqual(all, [
      '0 vietu, 1 vieta, 2 vietas, 5 vietas, 10 vietu, 11 vietu, 21 vieta, 22 vietas, 25 vietas, 50 vietu',
      '0 vietų, 1 vieta, 2 vietos, 5 vietos, 10 vietų, 11 vietų, 21 vieta, 22 vietos, 25 vietos, 50 vietų',
      '0 miejsc, 1 miejsce, 2 miejsca, 5 miejsc, 10 miejsc, 11 miejsc, 21 miejsc, 22 miejsca, 25 miejsc, 50 miejsc',
      '0 plasser, 1 plass, 2 plasser, 5 plasser, 10 plasser, 11 plasser, 21 plasser, 22 plasser, 25 plasser, 50 plasser',
      '0 plaatsen, 1 plaats, 2 plaatsen, 5 plaatsen, 10 plaatsen, 11 plaatsen, 21 plaatsen, 22 plaatsen, 25 plaatsen, 50 plaatsen',
      '0 seats, 1 seat, 2 seats, 5 seats, 10 seats, 11 seats, 21 seats, 22 seats, 25 seats, 50 seats',
    ]);
  });

  test('say beside what has changed what it was, but no room that only those with a seat get', () => {
    const { changed, 'changed, rescheduled': moved, 'changed, postponed': postponed } = everyMatter('lv');
    assert.match(write(changed!).text, /\nKur: Lielā zāle, .+\nIepriekš:\n {2}Mazā zāle, Brīvības iela 1\n {2}Tiešsaistē\n/);
    assert.match(write(moved!).text, /\nKad: trešdiena, 2027\. gada 10\. marts.+\nKur: .+\nIepriekš: otrdiena, 2027\. gada 9\. marts 18:00–19:30\n/);
    assert.doesNotMatch(write(postponed!).text, /Iepriekš/);
    const whole = write({ ...moved!, occurrences: [anOccurrence({ showWithoutTime: true })], before: { time: { start: Date.parse('2027-03-08T22:00:00Z'), end: Date.parse('2027-03-10T22:00:00Z') } } });
    assert.match(whole.text, /Iepriekš: .*9\. marts.*10\. marts/);
    assert.doesNotMatch(whole.text, /Iepriekš: .*\d:\d\d/);
  });

  test('say when on the wall of the venue, with the end', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    assert.equal(plain(when('en', anOccurrence())), 'Wednesday, 10 March 2027, 18:00–19:30');
    assert.equal(plain(when('pl', anOccurrence())), 'środa, 10 marca 2027, 18:00–19:30');
    assert.equal(plain(when('en', anOccurrence({ showWithoutTime: true, start: '2027-03-10T00:00:00', end: '2027-03-12T00:00:00' }))), 'Wednesday 10 March – Thursday 11 March 2027');
    assert.equal(zoneOf('nl', Date.parse('2027-07-10T16:00:00Z'), 'Europe/Riga'), 'Oost-Europese zomertijd, UTC+3');
    const { text } = write(aMatter({ occurrences: [anOccurrence(online)] }));
    assert.match(text, /18:00–19:30 \(Austrumeiropas ziemas laiks, UTC\+2\)/);
  });

  test('name the time until which something has to be done, in the zone of the venue, before all else', () => {
    const { text, html } = write(everyMatter('en')['please-confirm']!);
    assert.match(text, /Please confirm by: Monday,? 8 March 2027 at 13:00\n\nConfirm my registration:\nhttps/);
    assert.ok(html.indexOf('13:00') < html.indexOf('<a ') && html.indexOf('<a ') < html.indexOf('18:00'));
  });

  test('do not bring a name to an address that nobody has confirmed', () => {
    const name = 'You have won, see spam.example';
    const registration = { status: 'held', name, email_confirmed: null, expires: aTime + 1 } as const;
    for (const kind of ['please-confirm', 'link', 'confirmed'] as const) {
      const { subject, text, html, calendar } = write(aMatter({ kind, registration: aRow(registration) }));
      assert.ok(![subject, text, html, calendar?.text ?? ''].join().includes('spam.example'), kind);
    }
    assert.ok(write(aMatter({ registration: aRow({ ...registration, status: 'confirmed', email_confirmed: 1 }) })).text.includes(name));
  });

  test('are markup only where the feed wrote it, and one line where one line is meant', () => {
    const hostile = '<b onclick="x">"\'&\r\nBcc: all@example.org\r\n\r\n\u202egnp.exe\u0000 🦜 Жанна';
    const shown = { text: hostile, inLanguage: 'en" onload="x' };
    const matter = aMatter({
      kind: 'message',
      registration: aRow({ name: hostile, reason: hostile }),
      occurrences: [anOccurrence({ title: shown, statusReason: shown, locations: [{ name: shown }] })],
      organizer: { ...aMatter().organizer, name: shown },
      message: { subject: hostile, text: `${hostile}\n<script>alert(1)</script>` },
    });
    for (const kind of ['message', 'refused', 'changed', 'event-cancelled', 'confirmed'] as const) {
      const { subject, text, html, calendar } = write({ ...matter, kind });
      assert.doesNotMatch(subject, /[\r\n\u0000\u202e]/);
      assert.doesNotMatch(html, /<b |<script|onload="x|\u202e|\u0000/);
      assert.doesNotMatch(text, /[\r\u0000\u202e]/);
      assert.match(text, /🦜 Жанна/);
      if (kind !== 'message') assert.doesNotMatch(text, /^Bcc/m);
      if (!calendar) continue;
      const [event] = components(calendar.text).getAllSubcomponents('vevent');
      assert.equal(event!.getFirstPropertyValue('summary'), hostile.replaceAll('\r\n', '\n').replace('\u0000', ''));
      assert.doesNotMatch(calendar.text, /^Bcc/m);
    }
  });

  test('show the room online to those who have a seat, and to nobody else', () => {
    const occurrences = [anOccurrence(online)];
    const hasRoom = (own: Partial<Matter>) => write(aMatter({ occurrences, ...own })).text.includes('room.example.org');
    assert.ok(hasRoom({}) && hasRoom({ kind: 'reminder' }));
    for (const status of ['held', 'requested', 'waiting', 'offered', 'cancelled', 'refused'] as const) assert.ok(!hasRoom({ kind: 'link', registration: aRow({ status }) }), status);
    const bad = [anOccurrence({ virtualLocations: [{ uri: 'javascript:alert(1)' }] })];
    assert.doesNotMatch(write(aMatter({ occurrences: bad })).html, /javascript/);
  });
});

describe('the calendar of a mail', () => {
  const calendar = (own: Partial<Matter>) => write(aMatter(own)).calendar;
  const weekly = Array.from({ length: 15 }, (_, week) => {
    const day = new Date(Date.parse('2027-03-10') + 7 * week * 86_400_000).toISOString().slice(0, 10);
    return anOccurrence({ recurrenceId: `${day}T18:00:00`, start: `${day}T${week === 1 ? 19 : 18}:00:00`, end: `${day}T20:00:00`, eventStatus: week === 2 ? 'cancelled' : 'scheduled' });
  });

  test('invites who has a seat, takes away what an invitation brought, and else is not there', () => {
    const methods = Object.entries(everyMatter('en')).flatMap(([name, matter]) => {
      const { calendar: found } = write(matter);
      return found ? [`${name}: ${found.method}`] : [];
    });
    assert.deepEqual(methods, [
      'confirmed: REQUEST',
      'confirmed, online: REQUEST',
      'changed: REQUEST',
      'changed, rescheduled: REQUEST',
      'changed, moved online: REQUEST',
      'changed, postponed: REQUEST',
      'event-cancelled: CANCEL',
      'cancelled: CANCEL',
      'refused: CANCEL',
    ]);
    assert.equal(calendar({ kind: 'refused', registration: aRow({ status: 'refused' }), wasInvited: false }), undefined);
    assert.equal(calendar({ kind: 'changed', registration: aRow({ status: 'waiting' }) }), undefined);
  });

  test('is read again as it was meant: UID for good, SEQUENCE of the registration, time in its zone', () => {
    const events = (own: Partial<Matter>) => components(calendar(own)!.text).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const [first] = events({ registration: aRow({ sequence: 3 }) });
    const [changed] = events({ kind: 'changed', registration: aRow({ sequence: 4 }), occurrences: [anOccurrence({ start: '2027-03-11T18:00:00' })] });
    const [gone] = events({ kind: 'cancelled', registration: aRow({ sequence: 5, status: 'cancelled' }), wasInvited: true });
    assert.deepEqual([first!.uid, changed!.uid, gone!.uid], Array(3).fill('7K2M9QXD@feed.example.org'));
    assert.deepEqual([first!.sequence, changed!.sequence, gone!.sequence], [3, 4, 5]);
    assert.equal(first!.startDate.toJSDate().toISOString(), '2027-03-10T16:00:00.000Z');
    assert.equal(first!.endDate.toJSDate().toISOString(), '2027-03-10T17:30:00.000Z');
    assert.deepEqual([first!, gone!].map((event) => event.component.getFirstPropertyValue('status')), ['CONFIRMED', 'CANCELLED']);
    assert.equal(first!.component.getFirstPropertyValue('attendee'), 'mailto:ilze@example.org');
    assert.equal(first!.component.getFirstPropertyValue('organizer'), 'mailto:noreply@feed.example.org');
  });

  test('has each date of a series, under one UID, and what became of it', () => {
    const text = calendar({ occurrences: weekly })!.text;
    const events = components(text).getAllSubcomponents('vevent');
    assert.equal(events.length, 15);
    assert.equal(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size, 1);
    assert.deepEqual(events.map((event) => String(event.getFirstPropertyValue('recurrence-id'))), weekly.map(({ recurrenceId }) => recurrenceId));
    assert.deepEqual(events.slice(0, 3).map((event) => [String(event.getFirstPropertyValue('dtstart')).slice(11), event.getFirstPropertyValue('status')]), [
      ['18:00:00', 'CONFIRMED'],
      ['19:00:00', 'CONFIRMED'],
      ['18:00:00', 'CANCELLED'],
    ]);
    assert.match(write(aMatter({ occurrences: weekly })).text, /… \+3/);
  });

  test('has lines of 75 octets at most, and nothing that opens the registration', () => {
    const long = { text: `${'Ļoti gara ķirbju lasīšana 🦜 '.repeat(30)}`, inLanguage: 'lv' };
    const { text } = calendar({ occurrences: [anOccurrence({ title: long, locations: [{ name: long }] })], registration: aRow({ name: 'Žanete '.repeat(25) }) })!;
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(text, /\/r\//);
  });
});

test('an address that would mean something else in a header or an envelope is none', () => {
  for (const good of ['ilze@example.org', "o'neil+seminar@example.org", 'žanete@bibliotēka.example.org']) assert.ok(isPlainAddress(good), good);
  const bad = ['', 'ilze', 'a@b@example.org', 'a@example.org,b@example.org', 'a@example.org\r\nBcc: b@example.org', 'A <a@example.org>', 'a b@example.org', '"a"@example.org', `${'a'.repeat(250)}@example.org`, 'g:a@example.org;'];
  for (const text of bad) assert.ok(!isPlainAddress(text), text);
});
