// What programs subscribe to, on both databases: iCalendar, Atom and JSON-LD.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { FastifyInstance } from 'fastify';
import ICAL from 'ical.js';
import { buildApp } from '../src/app.ts';
import { importInto } from '../src/commands/import.ts';
import { seedDatabase } from '../src/commands/seed.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import type { EventDraft } from '../src/events/draft.ts';
import { eventId } from '../src/events/identity.ts';
import { readCalendars } from '../src/events/icalendar/read.ts';
import { jsonLdScript } from '../src/events/json-ld.ts';
import { saveEvent } from '../src/events/store.ts';
import { eventsTakingPlace } from '../src/events/takes-place.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { onBothDatabases } from './databases.ts';

const publicUrl = 'https://feed.example.org';
const hostile = '<script>alert(1)</script> & "a", \'b\'; c\\d\r\nBEGIN:VEVENT\u0000\u2028ā😀]]>';
const coming = (days: number, time: string) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}`;
const weekly = { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo' } as const;

const once = anEvent({ uid: 'once@example.org', start: coming(3, '18:00:00'), localizations: { pl: { title: 'Rozmowa' } } });
const series = anEvent({
  uid: 'series@example.org',
  title: 'Kafejnīca',
  start: '2027-03-03T18:00:00',
  recurrenceRule: { ...weekly, until: '2027-05-05T18:00:00' },
  recurrenceOverrides: {
    '2027-03-10T18:00:00': { excluded: true },
    '2027-03-17T18:00:00': { start: '2027-03-18T19:00:00', title: 'Pārcelta kafejnīca' },
    '2027-03-24T18:00:00': { status: 'cancelled', statusReason: 'Remonts' },
    '2027-04-02T17:00:00': {},
  },
  series: { id: 'cafes', name: 'Kafejnīcas' },
});
const show = anEvent({ uid: 'show@example.org', title: 'Izstāde', start: '2027-03-27T00:00:00', duration: 'P3D', showWithoutTime: true });
const called = anEvent({ uid: 'off@example.org', title: 'Lekcija', start: coming(5, '10:00:00'), status: 'cancelled', eventStatus: 'cancelled', statusReason: 'Slimība' });
const evil = anEvent({
  uid: 'evil@example.org', title: hostile, description: hostile, start: coming(7, '10:00:00'),
  locations: { main: { name: hostile, coordinates: 'geo:56.9,24.1', amenityFeature: ['lift'] } },
  virtualLocations: { room: { uri: 'https://meet.example.org/', name: hostile } },
  links: { kit: { href: 'https://example.org/kit', title: hostile } },
  offers: [{ price: '5.00', priceCurrency: 'EUR', name: hostile }], isAccessibleForFree: false,
  basedOn: ['https://example.org/scenario'],
});
const utc = anEvent({ uid: 'utc@example.org', timeZone: 'Etc/UTC', start: coming(9, '10:00:00') });
const old = anEvent({ uid: 'old@example.org', title: 'Sen', start: '2020-01-01T10:00:00' });

onBothDatabases('exports', (database) => {
  let app: FastifyInstance;
  const get = async (path: string, headers = {}) => {
    const answer = await app.inject({ url: `/v1/${path}`, headers });
    assert.equal(answer.statusCode, 200, answer.body);
    return answer;
  };
  const save = (draft: EventDraft) => database().write((tx) => saveEvent(tx, draft));
  const calendar = async (query = '') => new ICAL.Component(ICAL.parse((await get(`events.ics?${query}`)).body));
  const eventsIn = (component: ICAL.Component, uid: string) => component.getAllSubcomponents('vevent').filter((one) => one.getFirstPropertyValue('uid') === uid);

  before(async () => {
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    await database().write(async (tx) => {
      await savePartner(tx, aPartner({ name: { lv: 'Rīgas bibliotēka, "galvenā"; A:B', en: 'Library of Riga' } }));
      for (const draft of [once, series, show, called, evil, utc, old]) await saveEvent(tx, draft);
    });
  });
  after(() => app.close());

  describe('a calendar', () => {
    test('says what it is, may be kept, and comes as a file', async () => {
      const { headers, body } = await get('events.ics?language=lv');
      assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
      assert.equal(headers['content-disposition'], 'inline; filename="kopa-lv.ics"');
      assert.match(String(headers['cache-control']), /max-age=60/);
      const again = await app.inject({ url: '/v1/events.ics?language=lv', headers: { 'if-none-match': String(headers.etag) } });
      assert.equal(again.statusCode, 304);
      const { headers: zipped } = await get('events.ics?language=lv', { 'accept-encoding': 'gzip' });
      assert.equal(zipped['content-disposition'], headers['content-disposition']);
      for (const line of ['METHOD:PUBLISH', 'NAME;LANGUAGE=lv:Bibliotēku pasākumi', 'X-WR-CALNAME:Bibliotēku pasākumi', 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H']) {
        assert.ok(body.includes(`\r\n${line}\r\n`), line);
      }
      assert.ok(body.endsWith('END:VCALENDAR\r\n'));
    });

    test('has lines of 75 octets at most, and nothing of a text outside its line', async () => {
      const { body } = await get('events.ics?language=lv');
      const lines = body.split('\r\n');
      assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
      assert.ok(lines.some((line) => Buffer.byteLength(line) > 70));
      assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 8);
      assert.doesNotMatch(body.replaceAll('\r\n', ''), /[\u0000-\u0008\n\r\u2028]/);
      const [found] = eventsIn(await calendar('language=lv'), 'evil@example.org');
      assert.equal(found!.getFirstPropertyValue('description'), hostile.replace('\r\n', '\n').replace('\u0000', '').replace('\u2028', '\n'));
    });

    test('named by a partner or an event carries its name', async () => {
      assert.match((await get('events.ics?partner=riga&language=en')).body, /\r\nX-WR-CALNAME:Library of Riga: library events\r\n/);
      const { headers, body } = await get(`events.ics?event=${eventId('riga', show.uid)}&language=lv`);
      assert.equal(headers['content-disposition'], 'inline; filename="izstade.ics"');
      assert.match(body, /\r\nX-WR-CALNAME:Izstāde\r\n/);
    });

    test('is in one language; each text says which it is in', async () => {
      const { body } = await get('events.ics?language=pl');
      assert.match(body, /\r\nSUMMARY;LANGUAGE=pl:Rozmowa\r\n/);
      assert.match(body, /\r\nSUMMARY;LANGUAGE=lv:Izstāde\r\n/);
      assert.match(body, /\r\nCATEGORIES;LANGUAGE=pl:Spotkanie,dorośli\r\n/);
    });

    test('has whole events: rule, dates taken away and added, what differs at one time', async () => {
      const [master, ...single] = eventsIn(await calendar(), 'series@example.org');
      const written = (name: string) => master!.getFirstProperty(name)?.toICALString();
      assert.equal(written('dtstart'), 'DTSTART;TZID=Europe/Riga:20270303T180000');
      assert.equal(written('rrule'), 'RRULE:FREQ=WEEKLY;UNTIL=20270505T150000Z');
      assert.equal(written('exdate'), 'EXDATE;TZID=Europe/Riga:20270310T180000');
      assert.equal(written('rdate'), 'RDATE;TZID=Europe/Riga:20270402T170000');
      const shown = single.map((one) => ['recurrence-id', 'dtstart', 'status', 'summary'].map((name) => String(one.getFirstPropertyValue(name))));
      assert.deepEqual(shown, [
        ['2027-03-17T18:00:00', '2027-03-18T19:00:00', 'CONFIRMED', 'Pārcelta kafejnīca'],
        ['2027-03-24T18:00:00', '2027-03-24T18:00:00', 'CANCELLED', 'Kafejnīca'],
      ]);
      assert.equal(single[1]!.getFirstPropertyValue('description'), 'Cancelled: Remonts');
    });

    test('has days as dates and times in UTC as such', async () => {
      const days = eventsIn(await calendar(), 'show@example.org')[0]!;
      assert.equal(days.getFirstProperty('dtstart')!.toICALString(), 'DTSTART;VALUE=DATE:20270327');
      assert.equal(days.getFirstProperty('dtend')!.toICALString(), 'DTEND;VALUE=DATE:20270330');
      assert.match(eventsIn(await calendar(), 'utc@example.org')[0]!.getFirstProperty('dtstart')!.toICALString(), /^DTSTART:\d{8}T100000Z$/);
    });

    test('keeps what is cancelled, with the reason', async () => {
      const [found] = eventsIn(await calendar('language=lv'), 'off@example.org');
      assert.equal(found!.getFirstPropertyValue('status'), 'CANCELLED');
      assert.equal(found!.getFirstPropertyValue('description'), 'Atcelts: Slimība');
    });

    test('names place, page and organiser, whose mail address nobody makes up', async () => {
      const [found] = eventsIn(await calendar('language=lv'), 'evil@example.org');
      assert.equal(found!.getFirstProperty('geo')!.toICALString(), 'GEO:56.9;24.1');
      assert.equal(found!.getFirstPropertyValue('url'), `${publicUrl}/w/event/${eventId('riga', evil.uid)}?lang=lv`);
      const organizer = found!.getFirstProperty('organizer')!;
      assert.equal(organizer.getFirstValue(), 'https://riga.example.org/');
      assert.equal(organizer.getParameter('cn'), 'Rīgas bibliotēka, "galvenā"; A:B');
      assert.equal(found!.getFirstPropertyValue('conference'), 'https://meet.example.org/');
    });

    test('leaves out what was over a year ago, unless it is asked for', async () => {
      assert.equal(eventsIn(await calendar(), 'old@example.org').length, 0);
      assert.equal(eventsIn(await calendar(`event=${eventId('riga', old.uid)}`), 'old@example.org').length, 1);
    });

    test('that would be too long holds what takes place next, then what did last', async () => {
      const choice = { filters: { event: [once, called, evil, old].map(({ uid }) => eventId('riga', uid)) }, since: 0, first: 'next to take place' } as const;
      const chosen = async (most: number) => (await eventsTakingPlace(database().q, { ...choice, most })).map(({ uid }) => uid);
      assert.deepEqual(await chosen(9), [once, called, evil, old].map(({ uid }) => uid));
      assert.deepEqual(await chosen(2), [once.uid, called.uid]);
    });

    test('holds what the filters leave', async () => {
      const uids = async (query: string) => (await calendar(query)).getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('uid'));
      assert.deepEqual(await uids('online=true'), ['evil@example.org']);
      assert.deepEqual(await uids('q=izstade'), ['show@example.org']);
      assert.deepEqual(await uids('kind=conference'), []);
    });

    test('is the same bytes while the event is the same; a new time raises SEQUENCE and keeps UID', async () => {
      const query = `events.ics?event=${eventId('riga', once.uid)}`;
      const before = (await get(query)).body;
      await save(anEvent({ uid: 'another@example.org' }));
      assert.equal((await get(query)).body, before);
      await save({ ...once, start: coming(4, '18:00:00') });
      const [changed] = eventsIn(await calendar(query.split('?')[1]), once.uid);
      assert.equal(changed!.getFirstPropertyValue('sequence'), 1);
      assert.match(before, /\r\nSEQUENCE:0\r\n/);
      await save(once);
    });
  });

  describe('a calendar that comes back', () => {
    const file = (...lines: string[]) => Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Other//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
    const imported = [
      'BEGIN:VEVENT', 'UID:back@example.org', 'SEQUENCE:3', 'DTSTAMP:20260101T000000Z', 'DTSTART;TZID=Europe/Riga:20270303T180000', 'DTEND;TZID=Europe/Riga:20270303T193000',
      'RRULE:FREQ=MONTHLY;BYDAY=1WE,-1FR;COUNT=9', 'EXDATE;TZID=Europe/Riga:20270407T180000', 'RDATE;TZID=Europe/Riga:20270415T180000',
      'SUMMARY:Lasītāju klubs\\, pavasaris', 'DESCRIPTION:Pirmā rinda\\nOtrā rinda', 'LOCATION:Lasītava\\, 2. stāvs', 'GEO:56.95;24.1', 'CATEGORIES:Seminārs,Senioriem',
      'URL:https://riga.example.org/klubs', 'ATTACH;FMTTYPE=application/pdf;FILENAME=plakats.pdf:https://riga.example.org/p.pdf', 'CONFERENCE;VALUE=URI;LABEL="Zāle: tiešsaiste":https://meet.example.org/a',
      'END:VEVENT',
      'BEGIN:VEVENT', 'UID:back@example.org', 'SEQUENCE:3', 'DTSTAMP:20260101T000000Z', 'RECURRENCE-ID;TZID=Europe/Riga:20270505T180000', 'DTSTART;TZID=Europe/Riga:20270506T180000',
      'DTEND;TZID=Europe/Riga:20270506T203000', 'SUMMARY:Cita diena', 'DESCRIPTION:Pirmā rinda\\nOtrā rinda', 'LOCATION:Lasītava\\, 2. stāvs', 'GEO:56.95;24.1', 'STATUS:CANCELLED', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:days@example.org', 'DTSTAMP:20260101T000000Z', 'DTSTART;VALUE=DATE:20270303', 'DTEND;VALUE=DATE:20270306', 'RRULE:FREQ=YEARLY', 'SUMMARY:Dienas', 'LOCATION:https://meet.example.org/b', 'END:VEVENT',
    ];

    test('changes nothing where it came from', async () => {
      const partner = aPartner();
      const first = await importInto(database(), file(...imported), partner);
      assert.deepEqual([first.created, first.rejected], [2, []]);
      const ids = ['back@example.org', 'days@example.org'].map((uid) => `event=${eventId('riga', uid)}`).join('&');
      const { body } = await get(`events.ics?language=lv&${ids}`);
      const { created, updated, unchanged, rejected } = await importInto(database(), Buffer.from(body), partner);
      assert.deepEqual({ created, updated, unchanged, rejected }, { created: 0, updated: 0, unchanged: 2, rejected: [] }, body);
      const other = await importInto(database(), Buffer.from(body.replace('Cita diena', 'Vēl cita diena')), partner, { isDryRun: true });
      assert.equal(other.updated, 1, 'a calendar that says something else does change it');
    });
  });

  describe('an Atom feed', () => {
    test('is well-formed and complete, whatever texts hold', async () => {
      const { headers, body } = await get('events.atom?language=lv');
      assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8');
      assert.equal(XMLValidator.validate(body), true);
      const { feed } = new XMLParser({ ignoreAttributes: false, trimValues: false }).parse(body);
      assert.equal(feed['@_xml:lang'], 'lv');
      assert.match(feed.id, /^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      assert.equal(feed.link['@_href'], `${publicUrl}/v1/events.atom?language=lv`);
      const ids = feed.entry.map(({ id }: { id: string }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const entry of feed.entry) {
        assert.match(entry.updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        assert.ok(entry.title['#text'] && entry.author.name && entry.summary['#text'] && entry.link['@_href'].startsWith(`${publicUrl}/w/event/`));
      }
      const evilOne = feed.entry.find(({ title }: { title: { '#text': string } }) => title['#text'].includes('script'));
      assert.equal(evilOne.title['#text'].replace('\r', ''), hostile.replace('\u0000', '').replace('\r', ''));
      assert.equal(feed.entry.some(({ title }: { title: { '#text': string } }) => title['#text'] === 'Sen'), false);
    });

    test('begins with the newest change, and keeps the id of an entry', async () => {
      const entries = async (query: string) => {
        const { feed } = new XMLParser().parse((await get(`events.atom?${query}`)).body);
        return [feed.entry].flat() as { id: string; updated: string }[];
      };
      const all = await entries('language=lv');
      assert.deepEqual(all.map(({ updated }) => updated), all.map(({ updated }) => updated).toSorted().reverse());
      const [only] = await entries(`event=${eventId('riga', show.uid)}&language=nb`);
      assert.ok(all.some(({ id }) => id === only!.id));
    });

    test('without entries is one, too', async () => {
      const { body } = await get('events.atom?kind=conference');
      assert.equal(XMLValidator.validate(body), true);
      assert.doesNotMatch(body, /<entry/);
    });
  });

  describe('JSON-LD', () => {
    const graph = async (query: string) => {
      const answer = await get(`events.jsonld?${query}`);
      assert.equal(answer.headers['content-type'], 'application/ld+json; charset=utf-8');
      return answer.json()['@graph'] as Record<string, unknown>[];
    };

    test('says when with the offset of that day, and that a time is one of a series', async () => {
      const found = await graph(`from=2027-03-01&to=2027-04-01&event=${eventId('riga', series.uid)}&language=lv`);
      assert.deepEqual(found.map(({ startDate }) => startDate), ['2027-03-03T18:00:00+02:00', '2027-03-18T19:00:00+02:00', '2027-03-24T18:00:00+02:00', '2027-03-31T18:00:00+03:00']);
      assert.equal(found[2]!.eventStatus, 'https://schema.org/EventCancelled');
      assert.deepEqual((found[0]!.superEvent as { name: string }[]).map(({ name }) => name), ['Kafejnīca', 'Kafejnīcas']);
      assert.equal(new Set(found.map((one) => one['@id'])).size, 4);
    });

    test('has days without a time, the last one included', async () => {
      const [found] = await graph(`from=2027-03-01&to=2027-04-01&q=izstade`);
      assert.deepEqual([found!.startDate, found!.endDate], ['2027-03-27', '2027-03-29']);
    });

    test('says where, for whom, and what it costs', async () => {
      const [found] = await graph(`event=${eventId('riga', evil.uid)}&language=lv`);
      assert.ok(found);
      assert.equal(found['@type'], 'EducationEvent');
      assert.equal(found.eventAttendanceMode, 'https://schema.org/MixedEventAttendanceMode');
      assert.deepEqual((found.location as { '@type': string }[]).map((one) => one['@type']), ['Place', 'VirtualLocation']);
      assert.partialDeepStrictEqual(found, {
        location: [{ geo: { latitude: 56.9, longitude: 24.1 }, amenityFeature: [{ name: 'Lifts', value: true }] }],
        offers: [{ price: '5.00', priceCurrency: 'EUR', name: hostile }],
        isAccessibleForFree: false,
        organizer: { name: 'Rīgas bibliotēka, "galvenā"; A:B', url: 'https://riga.example.org/' },
        audience: [{ audienceType: 'pieaugušajiem' }],
        inLanguage: ['lv'],
        workFeatured: [{ url: 'https://example.org/scenario' }],
      });
    });

    test('inside a page cannot end its script', async () => {
      const { items } = (await get(`occurrences?event=${eventId('riga', evil.uid)}`)).json();
      const script = jsonLdScript(items, { publicUrl, language: 'lv' });
      assert.doesNotMatch(script, /[<>&\u2028]/);
      assert.equal(JSON.parse(script)['@graph'][0].name, hostile);
    });
  });
});

onBothDatabases('the exported sample', (database) => {
  const today = new Date().toISOString().slice(0, 10);
  let app: FastifyInstance;
  before(async () => {
    await seedDatabase(database(), today);
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
  });
  after(() => app.close());

  for (const language of publishedLanguages) {
    test(`is read by the import without a remark in ${language}`, async () => {
      const { body } = await app.inject(`/v1/events.ics?language=${language}`);
      const options = { organizer: 'lnb', timeZone: 'Europe/Riga', locale: language, addressCountry: 'LV' };
      const { drafts, rejected, notes } = readCalendars(Buffer.from(body), options);
      assert.deepEqual([rejected, notes], [[], []]);
      const stored = await database().q.selectFrom('event').select('data').execute();
      const byUid = new Map(stored.map(({ data }) => JSON.parse(data) as EventDraft).map((draft) => [draft.uid, draft]));
      assert.equal(drafts.length, byUid.size);
      const plan = ({ start, timeZone, duration, showWithoutTime, recurrenceRule, status, kind, themes, audience }: EventDraft) => ({
        start, duration, showWithoutTime, status, kind, themes: [...themes].sort(), audience: [...audience].sort(), ...(!showWithoutTime && { timeZone }),
        rule: recurrenceRule && { ...recurrenceRule, interval: recurrenceRule.interval ?? 1, firstDayOfWeek: recurrenceRule.firstDayOfWeek ?? 'mo' },
      });
      for (const draft of drafts) assert.deepEqual(plan(draft), plan(byUid.get(draft.uid)!), draft.uid);
    });
  }
});
