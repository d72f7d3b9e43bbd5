// The feed's own pages: calendar, event, frame, snippet builder, and oEmbed, on both databases.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { RegistrationSettings } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import type { EventDraft } from '../src/events/draft.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { saveSettings } from '../src/registrations/settings.ts';
import { savePartner } from '../src/partners/store.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { onBothDatabases } from './databases.ts';

const publicUrl = 'https://feed.example.org/kopa';
const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3)' &amp; <!-- ]]>`;
const month = '2027-03';

const events = {
  plain: anEvent({ uid: 'plain', title: 'Saruna par grāmatām', start: `${month}-10T18:00:00`, localizations: { en: { title: 'Talk about books' } } }),
  hostile: anEvent({
    uid: 'hostile',
    title: hostile,
    description: `${hostile}\n\n${hostile}`,
    start: `${month}-11T18:00:00`,
    eventStatus: 'cancelled',
    statusReason: hostile,
    kind: 'seminar',
    locations: { main: { name: hostile, description: hostile, address: { addressCountry: 'LV', addressLocality: hostile, streetAddress: hostile } } },
    programme: [{ start: `${month}-11T18:00:00`, title: hostile, speaker: hostile }],
    series: { id: 'evil', name: hostile },
    links: { one: { href: 'https://materials.example.org/"onmouseover=alert(4)'.replace('"', '%22'), title: hostile } },
  }),
  weekly: anEvent({
    uid: 'weekly',
    title: 'Valodu kafejnīca',
    start: `${month}-02T18:00:00`,
    recurrenceRule: { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo', count: 4 },
    recurrenceOverrides: { [`${month}-16T18:00:00`]: { start: `${month}-17T19:00:00`, eventStatus: 'rescheduled', statusReason: 'Lasītava todien slēgta.' } },
  }),
  online: anEvent({ uid: 'online', title: 'Vebinārs', start: `${month}-20T18:00:00`, virtualLocations: { room: { uri: 'https://meet.example.org/room' } } }),
} satisfies Record<string, EventDraft>;

onBothDatabases('pages', (database) => {
  let app: FastifyInstance;
  let folder: string;
  const ids = {} as Record<keyof typeof events, string>;
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kopa-pages-'));
    mkdirSync(join(folder, 'c'));
    writeFileSync(join(folder, 'kopa.js'), 'let loader;');
    const files = { 'kopa.js': 'sha384-AAA', 'kopa-1.2.3-abcd1234.js': 'sha384-BBB', 'c/event-calendar-abcd1234.js': 'sha384-CCC', 'c/event-calendar-lv-abcd1234.js': 'sha384-DDD' };
    writeFileSync(join(folder, 'integrity.json'), JSON.stringify({ version: '1.2.3', files }));
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0, widgetsDir: folder });
    await database().write((tx) => savePartner(tx, aPartner({ name: { lv: `Rīgas ${hostile}`, en: 'Library of Riga' } })));
    for (const [name, event] of Object.entries(events)) {
      ids[name as keyof typeof events] = (await database().write((tx) => saveEvent(tx, event))).id;
    }
  });
  after(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const policyOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['content-security-policy']);

  describe('the calendar', () => {
    for (const language of publishedLanguages) {
      test(`is a whole page in ${language}`, async () => {
        const answer = await get(`/w/event-calendar?lang=${language}&month=${month}`);
        assert.equal(answer.statusCode, 200);
        assert.match(String(answer.headers['content-type']), /^text\/html; charset=utf-8/);
        assert.match(answer.body, new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
        assert.ok(answer.body.includes(`/w/event/${ids.plain}?lang=${language}"`));
        for (const other of publishedLanguages) {
          assert.ok(answer.body.includes(`hreflang="${other}" href="${publicUrl}/w/event-calendar?lang=${other}&amp;month=${month}"`), other);
        }
        assert.doesNotMatch(answer.body, /undefined|\[object/);
      });
    }

    test('marks a text in another language', async () => {
      const { body } = await get(`/w/event-calendar?lang=pl&month=${month}`);
      assert.ok(body.includes('" lang="en">Talk about books</a>'));
      assert.ok(body.includes('" lang="lv">Vebinārs</a>'));
    });

    test('speaks the language of the browser where the address names none, and says that it depends on it', async () => {
      for (const [accepted, language] of [['nn-NO, en;q=0.5', 'nb'], ['lt', 'lt'], ['fr, de', 'en'], ['', 'en'], ['pl;q=0, lv', 'lv']] as const) {
        const answer = await get('/w/event-calendar', { 'accept-language': accepted });
        assert.ok(answer.body.includes(`<html lang="${language}">`), accepted);
        assert.match(String(answer.headers.vary), /accept-language/);
      }
    });

    test('takes the options of the tag, several values with spaces, commas or repeated', async () => {
      for (const kinds of ['kind=seminar+meeting', 'kind=seminar,meeting', 'kind=seminar&kind=meeting']) {
        const { body } = await get(`/w/event-calendar?lang=lv&month=${month}&${kinds}`);
        assert.ok(body.includes('Saruna par grāmatām') && body.includes(ids.hostile), kinds);
      }
      const seminars = (await get(`/w/event-calendar?lang=lv&month=${month}&kind=seminar`)).body;
      assert.ok(!seminars.includes('Saruna par grāmatām') && seminars.includes(ids.hostile));
      const online = (await get(`/w/event-calendar?lang=lv&month=${month}&online`)).body;
      assert.ok(online.includes('Vebinārs') && !online.includes('Saruna par grāmatām'));
    });

    test('ignores what it does not know and what is empty', async () => {
      for (const query of ['utm_source=x&utm_medium=y', 'fbclid=1', 'kind=&country=&q=', '__proto__=1&constructor=2', 'lang=lv&lang=pl', 'a[]=1']) {
        const answer = await get(`/w/event-calendar?${query}&month=${month}`);
        assert.equal(answer.statusCode, 200, query);
        assert.ok(answer.body.includes(ids.plain), query);
        assert.ok(!answer.body.includes('utm_'), query);
      }
    });

    test('says which value is wrong, what is allowed, and the way on', async () => {
      const answer = await get(`/w/event-calendar?lang=lv&country=Latvija&month=2027-13&kind=seminar&accent=red&view=year&limit=0`);
      assert.equal(answer.statusCode, 400);
      for (const wrong of ['country=Latvija', 'month=2027-13', 'accent=red', 'view=year', 'limit=0']) assert.ok(answer.body.includes(`<code>${wrong}</code>`), wrong);
      assert.ok(answer.body.includes('<code>LV, PL</code>') && answer.body.includes('<code>#0a6375</code>'));
      assert.ok(answer.body.includes(`href="${publicUrl}/w/event-calendar?lang=lv&amp;kind=seminar"`));
      assert.ok(answer.body.includes('noindex'));
    });

    test('lets no word of an event or of the address become markup', async () => {
      const pages = [
        `/w/event-calendar?lang=lv&month=${month}`,
        `/w/event-calendar?lang=lv&month=${month}&q=${encodeURIComponent(hostile)}`,
        `/w/event-calendar?lang=lv&country=${encodeURIComponent(hostile)}`,
        `/w/event-calendar?lang=${encodeURIComponent(hostile)}`,
        `/w/event/${ids.hostile}?lang=lv`,
        `/w/event/${encodeURIComponent(hostile)}?lang=${encodeURIComponent(hostile)}`,
        `/embed/event-calendar?lang=lv&month=${month}&q=${encodeURIComponent(hostile.slice(0, 100))}`,
        `/embed?lang=lv&q=${encodeURIComponent(hostile)}&site=${encodeURIComponent(hostile)}&widget-lang=${encodeURIComponent(hostile)}`,
      ];
      for (const url of pages) {
        const { body, headers } = await get(url);
        // Were a text able to end the script of linked data, what follows would be left over here.
        const markup = body.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
        assert.doesNotMatch(markup, /<script>|<img|<!--|" onclick=|' &amp; </, url);
        assert.equal(markup.match(/<\/script>/g)?.length ?? 0, markup.match(/<script /g)?.length ?? 0, url);
        assert.doesNotMatch(String(headers['content-security-policy']), /unsafe|alert/, url);
      }
    });

    test('tells search engines of the events, in a script that no text can leave', async () => {
      const { body } = await get(`/w/event-calendar?lang=lv&month=${month}`);
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)!;
      const names = JSON.parse(json!)['@graph'].map((event: { name: string }) => event.name);
      assert.ok(names.includes(hostile) && names.includes('Saruna par grāmatām'));
    });

    test('goes from month to month, and back to what is coming', async () => {
      const { body } = await get(`/w/event-calendar?lang=en&month=${month}&kind=meeting`);
      for (const other of ['2027-02', '2027-04']) assert.ok(body.includes(`href="${publicUrl}/w/event-calendar?lang=en&amp;kind=meeting&amp;month=${other}"`), other);
      assert.ok(body.includes(`href="${publicUrl}/w/event-calendar?lang=en&amp;kind=meeting">Coming events</a>`));
    });

    test('says when there is nothing, and offers everything', async () => {
      const none = await get(`/w/event-calendar?lang=en&month=${month}&q=nothing+like+that`);
      assert.equal(none.statusCode, 200);
      assert.ok(none.body.includes('Nothing fits all of your choices'));
      assert.ok(none.body.includes(`href="${publicUrl}/w/event-calendar?lang=en">Show all events</a>`));
    });

    test('runs scripts only where the widget is asked for, and then only its own', async () => {
      const list = await get(`/w/event-calendar?lang=lv`);
      assert.doesNotMatch(policyOf(list), /script-src/);
      assert.ok(!list.body.includes('kopa.js'));
      const table = await get(`/w/event-calendar?lang=lv&view=month`);
      assert.match(policyOf(table), new RegExp(`script-src ${publicUrl}/kopa.js ${publicUrl}/c/;`));
      assert.ok(table.body.includes(`<script src="${publicUrl}/kopa.js" async></script>`));
      const bare = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
      assert.ok(!(await bare.inject('/w/event-calendar?lang=lv&view=month')).body.includes('kopa.js'));
      await bare.close();
    });

    test('offers to subscribe, with the same filters', async () => {
      const { body } = await get('/w/event-calendar?lang=lv&country=LV+LT');
      for (const address of ['webcal://feed.example.org/kopa/v1/events.ics', `${publicUrl}/v1/events.ics`, `${publicUrl}/v1/events.atom`]) {
        assert.ok(body.includes(`href="${address}?language=lv&amp;country=LV&amp;country=LT"`), address);
      }
    });

    test('offers the events that do not fit a page', async () => {
      const many = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
      const rule = { frequency: 'daily', interval: 1, firstDayOfWeek: 'mo', byHour: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19], count: 310 } as const;
      for (const uid of ['daily', 'daily too']) {
        const often = anEvent({ uid, start: '2027-06-01T08:00:00', duration: 'PT15M', recurrenceRule: { ...rule, byHour: [...rule.byHour] } });
        await database().write((tx) => saveEvent(tx, often));
      }
      const first = (await many.inject('/w/event-calendar?lang=en&month=2027-06')).body;
      const [, next] = /href="([^"]*&amp;cursor=[^"]*)"/.exec(first)!;
      const second = (await many.inject(next!.replace(publicUrl, '').replaceAll('&amp;', '&'))).body;
      const count = (body: string) => body.match(/<li class="event /g)?.length ?? 0;
      assert.equal(count(first), 500);
      assert.equal(count(second), 120);
      assert.doesNotMatch(second, /cursor=/);
      await many.close();
    });
  });

  describe('an event', () => {
    test('has a page with everything about it', async () => {
      const answer = await get(`/w/event/${ids.online}?lang=lv`);
      assert.equal(answer.statusCode, 200);
      assert.match(answer.body, /<h1>Vebinārs<\/h1>/);
      assert.ok(answer.body.includes('href="https://meet.example.org/room"'));
      assert.ok(answer.body.includes('(GMT+2)'));
      assert.ok(answer.body.includes(`href="${publicUrl}/v1/events.ics?event=${ids.online}&amp;language=lv"`));
      assert.ok(answer.body.includes('"@type":"EducationEvent"'));
      assert.doesNotMatch(policyOf(answer), /img-src (?!\S+\/icon\.svg;)|connect-src|unsafe/);
      // Nothing may run but the one file that prints.
      assert.match(policyOf(answer), new RegExp(`script-src ${publicUrl}/w/print\\.js(;|$)`));
    });

    test('leads to the form where one registers, until that closes', async () => {
      const link = `/w/seminar-registration?event=${ids.plain}&amp;lang=lv`;
      const page = async () => (await get(`/w/event/${ids.plain}?lang=lv`)).body;
      const settings = { capacity: 5, walkIns: 0, waitingListCapacity: 0, maximumPartySize: 1, scope: 'event' } as RegistrationSettings;
      assert.ok(!(await page()).includes(link));
      await database().write((tx) => saveSettings(tx, ids.plain, { ...settings, closes: '2999-01-01T00:00:00' }, 0));
      assert.ok((await page()).includes(link));
      await database().write((tx) => saveSettings(tx, ids.plain, { ...settings, closes: '2020-01-01T00:00:00' }, 0));
      assert.ok(!(await page()).includes(link));
      await database().write((tx) => tx.deleteFrom('registration_settings').execute());
    });

    test('that is cancelled says so with the reason, in any language', async () => {
      assert.match((await get(`/w/event/${ids.hostile}?lang=pl`)).body, /<div class="notice"><strong>Odwołane<\/strong><p lang="lv">&lt;\/script&gt;/);
    });

    test('that repeats has a page for each date, with the other dates', async () => {
      const moved = await get(`/w/event/${ids.weekly}?lang=lv&recurrence-id=${month}-16T18:00:00`);
      assert.equal(moved.statusCode, 200);
      assert.ok(moved.body.includes('Mainīts laiks') && moved.body.includes('Lasītava todien slēgta.'));
      assert.ok(moved.body.includes('2027. gada 17. marts 19:00'), moved.body);
      assert.equal(moved.body.match(/recurrence-id=/g)!.length > 3, true);
    });

    test('that is not there, or not on that date, says what to do next', async () => {
      for (const url of ['/w/event/aaaaaaaaaaaaaaaa', '/w/event/No', '/w/event/..%2f..%2fv1']) {
        const answer = await get(`${url}?lang=nl`);
        assert.equal(answer.statusCode, 404, url);
        assert.match(String(answer.headers['content-type']), /^text\/html/);
        assert.ok(answer.body.includes('Deze activiteit staat niet in de kalender'), url);
        assert.ok(answer.body.includes(`href="${publicUrl}/w/event-calendar?lang=nl"`));
      }
      for (const date of [`${month}-03T18:00:00`, '2027-02-30T18:00:00', 'soon']) {
        const answer = await get(`/w/event/${ids.weekly}?lang=nb&recurrence-id=${date}`);
        assert.equal(answer.statusCode, 404, date);
        assert.ok(answer.body.includes('Denne datoen er ikke lenger planlagt'));
        assert.ok(answer.body.includes(`href="${publicUrl}/w/event/${ids.weekly}?lang=nb"`));
      }
    });
  });

  test('an address without a page is answered in the visitor’s language, and nothing else is taken than reading', async () => {
    const answer = await get('/w/anything/else', { 'accept-language': 'lt' });
    assert.equal(answer.statusCode, 404);
    assert.ok(answer.body.includes('Šiuo adresu nieko nėra'));
    assert.equal((await app.inject({ method: 'POST', url: '/w/event-calendar' })).statusCode, 405);
    assert.equal((await get('/w')).headers.location, `${publicUrl}/w/event-calendar?lang=en`);
  });

  test('a copy that is still right is confirmed until the feed changes', async () => {
    const url = `/w/event-calendar?lang=lv&month=${month}`;
    const { headers } = await get(url);
    const again = () => get(url, { 'if-none-match': String(headers.etag) });
    assert.equal((await again()).statusCode, 304);
    await database().write((tx) => saveEvent(tx, { ...events.online, title: 'Vebinārs vakarā' }));
    assert.equal((await again()).statusCode, 200);
  });

  test('only the frame may be framed; no page sets a cookie', async () => {
    const pages = ['/w/event-calendar', `/w/event/${ids.plain}`, '/w/no', '/embed', '/oembed', '/'];
    for (const url of pages) {
      const answer = await get(url);
      assert.match(policyOf(answer), /frame-ancestors 'none'/, url);
      assert.ok(answer.headers['x-frame-options'], url);
    }
    const frame = await get('/embed/event-calendar?lang=lv');
    assert.match(policyOf(frame), /frame-ancestors \*$/);
    assert.equal(frame.headers['x-frame-options'], undefined);
    for (const url of [...pages, '/embed/event-calendar']) {
      const answer = await get(url);
      assert.match(policyOf(answer), /^default-src 'none';|^default-src 'none'/, url);
      assert.equal(answer.headers['set-cookie'], undefined);
      assert.equal(answer.headers['referrer-policy'], 'no-referrer');
    }
  });

  test('a visitor who asks too often is told so in a page', async () => {
    const limited = await buildApp({ database: database(), publicUrl, rateLimit: 1 });
    await limited.inject('/w/event-calendar?lang=pl');
    const answer = await limited.inject('/w/event-calendar?lang=pl');
    assert.equal(answer.statusCode, 429);
    assert.ok(answer.headers['retry-after']);
    assert.ok(answer.body.includes('Proszę spróbować ponownie za kilka minut.'));
    await limited.close();
  });

  describe('the frame', () => {
    test('holds the widget with the options, and the events until it is there', async () => {
      const { body } = await get(`/embed/event-calendar?lang=lv&month=${month}&kind=meeting&utm_source=x&feed=https://evil.example.org&onclick=alert(1)`);
      assert.ok(body.includes(`<kopa-event-calendar feed="${publicUrl}" lang="lv" kind="meeting" month="${month}">`));
      assert.ok(body.includes('Saruna par grāmatām'));
      assert.doesNotMatch(body, /evil\.example|utm_|alert\(1\)"/);
    });
    test('keeps what is right of wrong options', async () => {
      const answer = await get('/embed/event-calendar?lang=lv&country=Latvija&kind=meeting&scheme=pink');
      assert.equal(answer.statusCode, 200);
      assert.ok(answer.body.includes(' lang="lv" kind="meeting">'));
    });
  });

  describe('oEmbed', () => {
    const ask = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);

    test('gives a frame for a calendar, within the size that is asked', async () => {
      const answer = await ask(`${publicUrl}/w/event-calendar?lang=lv&country=LV&utm_source=x`, '&maxwidth=600&maxheight=500');
      assert.equal(answer.statusCode, 200);
      assert.match(String(answer.headers['content-type']), /^application\/json/);
      const body = answer.json();
      assert.deepEqual([body.version, body.type, body.width, body.height, body.provider_name], ['1.0', 'rich', 600, 500, 'Kopa']);
      assert.equal(body.title, 'Pasākumu kalendārs');
      assert.ok(body.html.startsWith(`<iframe src="${publicUrl}/embed/event-calendar?lang=lv&amp;country=LV" title="Pasākumu kalendārs" width="600" height="500"`));
    });

    test('gives the same as XML', async () => {
      const answer = await ask(`${publicUrl}/w/event-calendar?lang=lv&q=${encodeURIComponent('a\u0001<b>&"')}`, '&format=xml');
      assert.match(String(answer.headers['content-type']), /^text\/xml/);
      assert.match(answer.body, /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1.0<\/version><type>rich<\/type>/);
      assert.ok(answer.body.includes('<html>&lt;iframe src=&quot;https://feed.example.org/kopa/embed/event-calendar?lang=lv&amp;amp;q='));
      assert.doesNotMatch(answer.body, /\u0001/);
    });

    test('gives the title of an event', async () => {
      const body = (await ask(`${publicUrl}/w/event/${ids.plain}?lang=en`)).json();
      assert.deepEqual([body.type, body.title, body.html], ['link', 'Talk about books', undefined]);
    });

    test('knows only this feed’s calendar and events', async () => {
      const others = ['https://evil.example.org/w/event-calendar', 'https://feed.example.org/w/event-calendar', `${publicUrl}/v1/events`, `${publicUrl}/w/event-calendar/x`, `${publicUrl}.evil.example.org/w/event-calendar`, `${publicUrl}/w/event/aaaaaaaaaaaaaaaa`, `javascript:alert(1)`, 'nonsense'];
      for (const url of others) assert.equal((await ask(url)).statusCode, 404, url);
    });

    test('says what it does not do', async () => {
      assert.equal((await ask(`${publicUrl}/w/event-calendar`, '&format=yaml')).statusCode, 501);
      assert.equal((await get('/oembed')).statusCode, 400);
      assert.equal((await ask(`${publicUrl}/w/event-calendar`, '&maxwidth=wide')).statusCode, 400);
    });

    test('is named by the pages that it knows', async () => {
      const { body } = await get('/w/event-calendar?lang=lv&country=LV');
      const [, address] = /type="application\/json\+oembed" href="([^"]*)"/.exec(body)!;
      const answer = await get(address!.replace(publicUrl, '').replaceAll('&amp;', '&'));
      assert.ok(answer.json().html.includes('lang=lv&amp;country=LV'));
    });
  });

  describe('the snippet builder', () => {
    const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const snippetIn = (body: string, id: string) => unescaped(new RegExp(`<textarea id="${id}"[^>]*>\n([^<]*)</textarea>`).exec(body)![1]!);

    for (const language of publishedLanguages) {
      test(`speaks ${language}`, async () => {
        const answer = await get(`/embed?lang=${language}`);
        assert.equal(answer.statusCode, 200);
        assert.ok(answer.body.includes(`<html lang="${language}">`));
        assert.doesNotMatch(answer.body, /undefined|\[object/);
        for (const id of answer.body.matchAll(/<(?:input(?! type="(?:hidden|checkbox|color))|select|textarea) [^>]*?id="([^"]+)"/g)) assert.ok(answer.body.includes(`<label for="${id[1]}">`), id[1]);
      });
    }

    test('writes each form in one line, with every value escaped', async () => {
      const { body } = await get(`/embed?lang=en&widget-lang=lv&country=LV&country=LT&q=${encodeURIComponent('"a" & <b>')}&accent=%238a1538`);
      const page = `${publicUrl}/w/event-calendar?lang=lv&country=LV+LT&q=%22a%22+%26+%3Cb%3E&accent=%238a1538`;
      const link = `<a href="${page.replaceAll('&', '&amp;')}">Pasākumu kalendārs</a>`;
      const q = '&quot;a&quot; &amp; &lt;b&gt;';
      assert.equal(snippetIn(body, 'other-tag'), `<script src="${publicUrl}/kopa.js" async></script><kopa-event-calendar lang="lv" country="LV LT" q="${q}" accent="#8a1538">${link}</kopa-event-calendar>`);
      assert.equal(snippetIn(body, 'other-div'), `<div data-kopa="event-calendar" data-lang="lv" data-country="LV LT" data-q="${q}" data-accent="#8a1538">${link}</div>`);
      assert.equal(snippetIn(body, 'other-link'), link);
      assert.equal(snippetIn(body, 'other-address'), page);
      assert.match(snippetIn(body, 'other-frame'), /^<iframe src="[^"<>]*" title="Pasākumu kalendārs" width="100%" height="720" frameborder="0" loading="lazy"><\/iframe><script src="[^"]*\/kopa-frame.js" async><\/script>$/);
      for (const id of ['other-tag', 'other-div', 'other-link', 'other-frame', 'other-address']) assert.doesNotMatch(snippetIn(body, id), /\n| style=/);
    });

    test('takes every option of the calendar, and none that means nothing in a frame', async () => {
      const asked = 'country=LV&view=compact&month=2026-11&limit=3&facets=country&facets=kind&deep-link=true&heading-level=3';
      const { body } = await get(`/embed?lang=en&widget-lang=lv&${asked}&scheme=dark`);
      const chosen = 'country="LV" view="compact" month="2026-11" limit="3" facets="country kind" deep-link="true" heading-level="3"';
      const [page, frame] = [snippetIn(body, 'other-address'), snippetIn(body, 'other-frame')];
      assert.equal(page, `${publicUrl}/w/event-calendar?lang=lv&country=LV&view=compact&month=2026-11&limit=3&facets=country+kind&deep-link=true&heading-level=3`);
      assert.ok(snippetIn(body, 'other-tag').includes(`<kopa-event-calendar lang="lv" ${chosen}>`));
      assert.ok(snippetIn(body, 'other-div').includes(` data-lang="lv" ${chosen.replace(/\S+=/g, 'data-$&')}>`));
      assert.ok(snippetIn(body, 'other-link').includes(page.replaceAll('&', '&amp;')));
      assert.ok(frame.includes(`${page.replace('/w/', '/embed/').replace('deep-link=true&', '')}&scheme=dark`.replaceAll('&', '&amp;')), frame);
      const polish = `${publicUrl}/embed?lang=pl&country=LV&view=compact&month=2026-11&limit=3&facets=country+kind&deep-link=true&heading-level=3&widget-lang=lv&scheme=dark`;
      assert.ok(unescaped(body).includes(`href="${polish}"`));
      for (const field of ['name="limit" value="3"', 'name="month" value="2026-11"', '<option value="dark" selected>', '<option value="3" selected>', 'name="deep-link" value="true" checked', 'name="facets" value="kind" checked', '<option value="some" selected>', '<details id="more" open>']) assert.ok(body.includes(field), field);
      assert.ok(!(await get('/embed/event-calendar?lang=lv&deep-link')).body.includes('deep-link'));
    });

    test('gives visitors all facets, some or none; ticks count only where some are asked for', async () => {
      for (const [query, facets] of [
        ['', undefined],
        ['may=&facets=q&online=', undefined],
        ['may=some&facets=q&facets=period', 'q period'],
        ['may=some', 'none'],
        ['may=none&facets=q', 'none'],
        ['facets=country,q', 'country q'],
      ] as const) {
        const { body } = await get(`/embed?lang=en&${query}`);
        assert.doesNotMatch(snippetIn(body, 'other-tag'), /online/);
        assert.equal(/ facets="([^"]*)"/.exec(snippetIn(body, 'other-tag'))?.[1], facets, query);
        assert.ok(body.includes(`<option value="${facets === undefined ? '' : facets === 'none' ? 'none' : 'some'}" selected>`), query);
      }
      const { body } = await get('/embed?lang=en&facets=place');
      assert.ok(body.includes('<code>facets=place</code>'));
    });

    test('recommends the form that survives in the system and role', async () => {
      for (const [site, form] of [['wordpress-admin', /^<script/], ['wordpress-author', /^<a /], ['wordpress-address', /^https:/], ['mediawiki-strict', /^<iframe/], ['vitepress', /^<div/], ['', /^<a /]] as const) {
        assert.match(snippetIn((await get(`/embed?lang=en&site=${site}`)).body, 'best'), form, site);
      }
    });

    test('offers what the build says of its files, and what the widget asks first', async () => {
      const { body } = await get(`/embed?lang=lv&country=LV&month=${month}`);
      const code = snippetIn(body, 'preload-code');
      assert.ok(code.includes(`<link rel="modulepreload" href="${publicUrl}/c/event-calendar-abcd1234.js" integrity="sha384-CCC" crossorigin>`));
      assert.ok(code.includes(`${publicUrl}/c/event-calendar-lv-abcd1234.js`));
      assert.ok(snippetIn(body, 'preload-data').includes(`${publicUrl}/v1/occurrences?from=2027-02-23&amp;to=2027-04-07&amp;limit=1000&amp;language=lv&amp;country=LV`));
      assert.equal(snippetIn(body, 'pinned'), `<script src="${publicUrl}/kopa-1.2.3-abcd1234.js" integrity="sha384-BBB" crossorigin async></script>`);
    });

    test('runs its own scripts only, and sends its form only here', async () => {
      const policy = policyOf(await get('/embed'));
      assert.match(policy, new RegExp(`script-src ${publicUrl}/embed/builder.js ${publicUrl}/kopa-frame.js;`));
      assert.match(policy, /form-action 'self'/);
      assert.doesNotMatch(policy, /unsafe/);
    });

    test('says which value of its address is wrong', async () => {
      const { body } = await get('/embed?lang=en&accent=red');
      assert.ok(body.includes('<code>accent=red</code>'));
      assert.ok(!snippetIn(body, 'other-tag').includes('accent'));
    });
  });

  test('every page has the icon, which its policy allows and every site may show', async () => {
    const icon = `${publicUrl}/icon.svg`;
    for (const url of ['/w/event-calendar', '/w/event-calendar?view=month', `/w/event/${ids.plain}`, '/w/no', '/embed', '/embed/event-calendar']) {
      const answer = await get(url);
      assert.ok(answer.body.includes(`<link rel="icon" href="${icon}" type="image/svg+xml">`), url);
      const [, allowed] = /img-src ([^;]*)/.exec(policyOf(answer)) ?? [];
      assert.ok(allowed?.split(' ').some((source) => source === icon || source === 'https:'), `${url}: ${allowed}`);
    }
    for (const url of ['/', '/problems', '/problems/not-found']) {
      const answer = await get(url);
      assert.ok(answer.body.includes('<link rel="icon" href="/icon.svg" type="image/svg+xml">'), url);
      assert.match(policyOf(answer), /img-src 'self';/);
    }
    const { statusCode, headers, body } = await get('/icon.svg');
    assert.equal(statusCode, 200);
    assert.equal(headers['content-type'], 'image/svg+xml');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.match(body, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  test('its scripts may be loaded by every site', async () => {
    for (const url of ['/kopa-frame.js', '/embed/height.js', '/embed/builder.js']) {
      const answer = await get(url);
      assert.equal(answer.statusCode, 200);
      assert.match(String(answer.headers['content-type']), /^text\/javascript/);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
    }
  });
});
