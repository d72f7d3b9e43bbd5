// What lists answer, asked over HTTP, on both databases.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Event, Occurrence, OccurrencePage } from '@kopa/contract';
import { buildApp } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import type { EventDraft } from '../src/events/draft.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { onBothDatabases } from './databases.ts';

const partners = [
  aPartner({ id: 'riga' }),
  aPartner({ id: 'cesis', name: { lv: 'Cēsu bibliotēka' }, knowsLanguage: ['lv'] }),
  aPartner({ id: 'oslo', name: { nb: 'Oslo bibliotek', en: 'Library of Oslo' }, addressCountry: 'NO', timeZone: 'Europe/Oslo', knowsLanguage: ['nb'] }),
];

const weekly = { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo' } as const;
const riga = { main: { name: 'Lasītava', address: { addressCountry: 'LV', addressLocality: 'Jūrmala' } } };

const events: EventDraft[] = [
  anEvent({
    uid: 'cafe',
    title: 'Valodu kafejnīca',
    start: '2027-03-01T18:00:00',
    recurrenceRule: { ...weekly, count: 10 },
    localizations: { nb: { title: 'Språkkafé' } },
    locations: riga,
    activityLanguages: ['lv', 'no'],
  }),
  anEvent({ uid: 'show', title: 'Izstāde', start: '2026-06-01T00:00:00', duration: 'P365D', showWithoutTime: true, kind: 'seminar', themes: ['creative-incubator'] }),
  anEvent({ uid: 'open-day', title: 'Atvērtās durvis', start: '2027-03-20T00:00:00', duration: 'P1D', showWithoutTime: true, kind: 'workshop' }),
  anEvent({ uid: 'camp', title: 'Nometne', start: '2027-03-05T10:00:00', duration: 'P20D', kind: 'training', themes: ['social-innovation', 'creative-incubator'] }),
  anEvent({ uid: 'moment', title: 'Atklāšana', start: '2027-03-10T12:00:00', duration: 'PT0S' }),
  anEvent({ uid: 'night', title: 'Nakts', start: '2027-03-31T22:00:00', duration: 'PT2H' }),
  anEvent({
    uid: 'web',
    title: 'Webinar',
    locale: 'en',
    organizer: 'oslo',
    timeZone: 'Europe/Oslo',
    start: '2027-03-12T14:00:00',
    kind: 'conference',
    virtualLocations: { room: { uri: 'https://meet.example.org/' } },
    activityLanguages: ['en'],
  }),
  anEvent({ uid: 'guest', title: '100 % \\ seminārs_1', organizer: 'oslo', host: 'riga', start: '2027-03-15T10:00:00', locations: riga, eventStatus: 'movedOnline' }),
];

onBothDatabases('lists', (database) => {
  let app: FastifyInstance;
  const get = async <T>(url: string): Promise<T> => {
    const answer = await app.inject(url);
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json();
  };
  const occurrences = async (query: string) => (await get<OccurrencePage>(`/v1/occurrences?${query}`)).items;
  const titles = (items: Occurrence[]) => items.map(({ title, start }) => `${title.text} ${start}`);
  const names = (items: Occurrence[]) => [...new Set(items.map(({ title }) => title.text))].sort();

  before(async () => {
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0 });
    await database().write(async (tx) => {
      for (const partner of partners) await savePartner(tx, partner);
      for (const event of events) await saveEvent(tx, event, Date.UTC(2027, 0, 1));
    });
  });
  after(() => app.close());

  describe('a range', () => {
    const cases: [query: string, found: string[]][] = [
      ['from=2027-03-10&to=2027-03-11', ['Izstāde', 'Nometne', 'Atklāšana']],
      ['from=2027-03-09&to=2027-03-10', ['Izstāde', 'Nometne']],
      ['from=2027-03-20&to=2027-03-21', ['Izstāde', 'Nometne', 'Atvērtās durvis']],
      ['from=2027-03-21&to=2027-03-22', ['Izstāde', 'Nometne']],
      ['from=2027-03-19&to=2027-03-20', ['Izstāde', 'Nometne']],
      ['from=2027-06-01&to=2027-06-02', []],
      ['from=2027-05-31&to=2027-06-01', ['Izstāde']],
      ['from=2026-05-31&to=2026-06-01', []],
      ['from=2027-04-01&to=2027-04-02', ['Izstāde']],
      // 22:00–24:00 in Riga is 19:00–21:00 in UTC, by summer time
      ['from=2027-03-31T20:59:59Z&to=2027-03-31T23:00:00Z', ['Izstāde', 'Nakts']],
      ['from=2027-03-31T21:00:00Z&to=2027-03-31T23:00:00Z', ['Izstāde']],
      ['from=2027-03-31T18:00:00Z&to=2027-03-31T19:00:00Z', ['Izstāde']],
      ['from=2027-03-31T18:00:00Z&to=2027-03-31T19:00:00.001Z', ['Izstāde', 'Nakts']],
      // 12:00 in Riga is 10:00 in UTC, by winter time
      ['from=2027-03-10T10:00:00Z&to=2027-03-10T11:00:00Z', ['Izstāde', 'Nometne', 'Atklāšana']],
      ['from=2027-03-10T09:00:00Z&to=2027-03-10T10:00:00Z', ['Izstāde', 'Nometne']],
      ['from=2027-03-10T12:00%2B02:00&to=2027-03-10T13:00%2B02:00', ['Izstāde', 'Nometne', 'Atklāšana']],
    ];
    for (const [query, found] of cases) {
      test(query, async () => assert.deepEqual(names(await occurrences(`${query}&language=lv`)), [...found].sort()));
    }
  });

  describe('a filter', () => {
    const all = events.map(({ title }) => title);
    const cases: [query: string, found: string[] | 'all'][] = [
      ['country=NO', ['Webinar']],
      ['country=LV&kind=conference', []],
      ['country=NO&country=LV&kind=conference&kind=workshop', ['Atvērtās durvis', 'Webinar']],
      ['partner=oslo', ['100 % \\ seminārs_1', 'Webinar']],
      ['partner=riga&kind=meeting&online=true', ['100 % \\ seminārs_1']],
      ['theme=creative-incubator', ['Izstāde', 'Nometne']],
      ['theme=social-innovation', ['Nometne']],
      ['theme=intercultural-dialogue', []],
      ['activityLanguage=nb-NO', ['Valodu kafejnīca']],
      ['activityLanguage=en&activityLanguage=no', ['Valodu kafejnīca', 'Webinar']],
      ['activityLanguage=lvx', []],
      ['online=true', ['100 % \\ seminārs_1', 'Webinar']],
      ['online=false&kind=conference', []],
      ['q=VALODU%20kafejnica', ['Valodu kafejnīca']],
      ['q=sprakkafe', ['Valodu kafejnīca']],
      ['q=jurmala', ['100 % \\ seminārs_1', 'Valodu kafejnīca']],
      ['q=seminars', ['100 % \\ seminārs_1']],
      ['q=seminars%20jurmala', ['100 % \\ seminārs_1']],
      ['q=seminars%20kafejnica', []],
      ['q=100%25', ['100 % \\ seminārs_1']],
      ['q=sem_xars', []],
      ['q=%25%25', []],
      ['q=%5C', []],
      ['q=\'%22%3C', []],
      ['q=%CC%84', []],
      ['q=', 'all'],
      ['q=%20%09', 'all'],
      ['q=kaf%00ejnica', ['Valodu kafejnīca']],
      ["q='%20or%201=1%20--", []],
    ];
    for (const [query, expected] of cases) {
      const found = (expected === 'all' ? all : expected).toSorted();
      test(query, async () => assert.deepEqual(names(await occurrences(`from=2027-03-01&to=2027-04-01&language=lv&${query}`)), found));
      test(`${query} of events`, async () => {
        const { items } = await get<{ items: Event[] }>(`/v1/events?${query}`);
        assert.deepEqual(items.map(({ title }) => title).sort(), found);
      });
    }
  });

  test('occurrences come in the order of time', async () => {
    const items = await occurrences('from=2027-03-01&to=2027-04-01&language=lv');
    const times = items.map(({ utcStart }) => utcStart);
    assert.deepEqual(times, times.toSorted());
    assert.deepEqual(titles(items).filter((title) => title.startsWith('Valodu')), [
      'Valodu kafejnīca 2027-03-01T18:00:00',
      'Valodu kafejnīca 2027-03-08T18:00:00',
      'Valodu kafejnīca 2027-03-15T18:00:00',
      'Valodu kafejnīca 2027-03-22T18:00:00',
      'Valodu kafejnīca 2027-03-29T18:00:00',
    ]);
    assert.deepEqual(items.filter(({ title }) => title.text.startsWith('Valodu')).map(({ utcStart }) => utcStart.slice(11)), [
      '16:00:00Z',
      '16:00:00Z',
      '16:00:00Z',
      '16:00:00Z',
      '15:00:00Z',
    ]);
  });

  test('without a range it begins today and lasts 31 days', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const start = `${day}T12:00:00`;
    await database().write((tx) => saveEvent(tx, anEvent({ uid: 'today', title: 'Šodien', start, timeZone: 'Etc/UTC' })));
    assert.ok(names(await occurrences('language=lv')).includes('Šodien'));
  });

  test('each text says which language it is in, and the page which one was understood', async () => {
    const page = await get<OccurrencePage>('/v1/occurrences?from=2027-03-01&to=2027-03-02&language=no&partner=riga&kind=meeting');
    assert.equal(page.language, 'nb');
    assert.deepEqual(page.items[0]?.title, { text: 'Språkkafé', inLanguage: 'nb' });
    const name = { text: 'Library of Riga', inLanguage: 'en' };
    assert.deepEqual(page.items[0]?.organizer, { id: 'riga', name, addressCountry: 'LV', url: 'https://riga.example.org/' });
    assert.equal(page.items[0]?.recurrenceId, '2027-03-01T18:00:00');
  });

  test('a tag that is no language is answered in English and says so', async () => {
    const page = await get<OccurrencePage>('/v1/occurrences?from=2027-03-01&to=2027-03-02&language=xx&partner=riga&kind=meeting');
    assert.equal(page.language, 'en');
    assert.equal(page.items[0]?.organizer.name.inLanguage, 'en');
  });

  test('a host is named beside the organizer', async () => {
    const [item] = await occurrences('from=2027-03-15&to=2027-03-16&partner=oslo&language=nb');
    assert.equal(item?.organizer.name.text, 'Oslo bibliotek');
    assert.equal(item?.host?.id, 'riga');
    assert.equal(item?.recurrenceId, null);
  });

  for (const [list, limits] of [
    ['/v1/occurrences?from=2027-03-01&to=2027-05-01&language=lv', [1, 2, 3, 7]],
    ['/v1/occurrences?from=2027-03-01T00:00Z&to=2027-05-01T00:00Z', [2]],
    ['/v1/events?q=a', [1, 2, 3]],
    ['/v1/partners?language=lv', [1, 2]],
  ] as const) {
    test(`pages of ${list} hold every item once`, async () => {
      const whole = await get<{ items: object[]; next: string | null }>(`${list}&limit=200`);
      assert.ok(whole.items.length >= 3);
      assert.equal(whole.next, null);
      for (const limit of limits) {
        const items: object[] = [];
        for (let next: string | null = ''; next !== null; ) {
          const page: { items: object[]; next: string | null } = await get(`${list}&limit=${limit}${next && `&cursor=${next}`}`);
          assert.ok(page.items.length > 0 && page.items.length <= limit);
          items.push(...page.items);
          assert.ok(items.length <= whole.items.length, 'an item came twice');
          next = page.next;
        }
        assert.deepEqual(items, whole.items);
      }
    });
  }

  test('a cursor fits one list only', async () => {
    const { next } = await get<OccurrencePage>('/v1/occurrences?from=2027-03-01&to=2027-05-01&limit=1');
    const forged = (position: unknown[]) => Buffer.from(JSON.stringify(position)).toString('base64url');
    const hash = JSON.parse(Buffer.from(next!, 'base64url').toString())[0];
    for (const query of [
      `from=2027-03-01&to=2027-05-01&kind=meeting&cursor=${next}`,
      `from=2027-03-02&to=2027-05-01&cursor=${next}`,
      `from=2027-03-01&to=2027-05-01&cursor=${next?.slice(1)}`,
      'cursor=',
      'cursor=%00',
      `from=2027-03-01&to=2027-05-01&cursor=${forged([hash, '2027-03-01', 1])}`,
      `from=2027-03-01&to=2027-05-01&cursor=${forged([hash, '2027-03-01', '1', 'a', 'b'])}`,
      `from=2027-03-01&to=2027-05-01&cursor=${forged([hash, '2027-03-01', 1e300, 'a', 'b'])}`,
      `from=2027-03-01&to=2027-05-01&cursor=${forged([hash, '2027-03-01', 1, 'a\u0000', 'b'])}`,
    ]) {
      const answer = await app.inject(`/v1/occurrences?${query}`);
      assert.equal(answer.statusCode, 400, query);
      assert.equal(answer.json().code, 'invalid-cursor');
      assert.deepEqual(answer.json().errors[0].parameter, 'cursor');
    }
    assert.equal((await app.inject(`/v1/partners?cursor=${next}`)).json().code, 'invalid-cursor');
    assert.equal((await app.inject(`/v1/events?cursor=${next}`)).json().code, 'invalid-cursor');
    assert.equal((await app.inject(`/v1/occurrences?from=2027-03-01&to=2027-05-01&limit=5&cursor=${next}`)).statusCode, 200);
  });

  test('partners come by country and name, each in the asked language or its own', async () => {
    const { items } = await get<{ items: { name: { text: string; inLanguage: string } }[] }>('/v1/partners?language=pl');
    assert.deepEqual(items.map(({ name }) => name), [
      { text: 'Cēsu bibliotēka', inLanguage: 'lv' },
      { text: 'Library of Riga', inLanguage: 'en' },
      { text: 'Library of Oslo', inLanguage: 'en' },
    ]);
    const norwegian = await get<{ items: { id: string }[] }>('/v1/partners?country=NO');
    assert.deepEqual(norwegian.items.map(({ id }) => id), ['oslo']);
    assert.equal((await app.inject('/v1/partners/nobody')).json().code, 'partner-not-found');
    assert.equal((await get<{ name: { text: string } }>('/v1/partners/riga?language=lv-LV')).name.text, 'Rīgas bibliotēka');
  });

  test('one event comes with all its languages', async () => {
    const { items } = await get<{ items: Event[] }>('/v1/events?q=kafejnica');
    const event = await get<Event>(`/v1/events/${items[0]?.id}`);
    assert.deepEqual(event, items[0]);
    assert.equal(event.translationStatus.nb?.title, 'reviewed');
    assert.equal((await app.inject('/v1/events/0000000000000000')).json().code, 'event-not-found');
    assert.equal((await app.inject('/v1/events/NOPE')).json().errors[0].parameter, 'eventId');
  });

  test('a date is the date at the venue, however far that is from UTC', async () => {
    const east = anEvent({ uid: 'east', title: 'Austrumos', start: '2027-07-19T12:00:00', duration: 'PT24H', timeZone: 'Pacific/Kiritimati' });
    const west = anEvent({ uid: 'west', title: 'Rietumos', start: '2027-07-20T23:00:00', duration: 'PT30M', timeZone: 'Pacific/Pago_Pago' });
    for (const event of [east, west]) await database().write((tx) => saveEvent(tx, event, Date.UTC(2027, 0, 1)));
    assert.deepEqual(names(await occurrences('language=lv&from=2027-07-20&to=2027-07-21')), ['Austrumos', 'Rietumos']);
    assert.deepEqual(names(await occurrences('language=lv&from=2027-07-19&to=2027-07-20')), ['Austrumos']);
    assert.deepEqual(names(await occurrences('language=lv&from=2027-07-21&to=2027-07-22')), []);
  });

  test('the last change comes first', async () => {
    const change = anEvent({ uid: 'night', title: 'Nakts', start: '2027-03-31T22:00:00', description: 'Jauns' });
    await database().write((tx) => saveEvent(tx, change, Date.UTC(2027, 0, 2)));
    const { items } = await get<{ items: Event[] }>('/v1/events?limit=2');
    assert.equal(items[0]?.uid, 'night');
  });
});
