// “Run this here”: from a scenario over a draft for a calendar program to an event of the shared calendar that names its scenario, on both databases.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EventDraft, OccurrencePage } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { importInto } from '../src/commands/import.ts';
import { aMaterial } from '../src/materials/draft.samples.ts';
import { saveMaterial } from '../src/materials/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { onBothDatabases } from './databases.ts';

const publicUrl = 'https://feed.example.org';

onBothDatabases('event drafts', (database) => {
  let app: FastifyInstance;
  const partner = aPartner({ id: 'oslo', addressCountry: 'NO', timeZone: 'Europe/Oslo', knowsLanguage: ['nb'], name: { nb: 'Biblioteket i Oslo' } });
  const draft = async (language: string) => (await app.inject({ url: `/v1/materials/stories-on-the-map/event.ics?language=${language}` })).body;
  const occurrences = async (language: string) => (await app.inject({ url: `/v1/occurrences?partner=oslo&language=${language}` })).json<OccurrencePage>().items;

  before(async () => {
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      await savePartner(tx, partner);
      await saveMaterial(tx, aMaterial());
    });
  });
  after(() => app.close());

  test('the draft has title, length, audience, languages and scenario, in both forms', async () => {
    const answer = await app.inject({ url: '/v1/materials/stories-on-the-map/event.json?language=en' });
    const { title, duration, audience, activityLanguages, basedOn, themes } = answer.json<EventDraft>();
    assert.deepEqual([title, duration, audience, activityLanguages, basedOn, themes], ['Stories on the map', 'PT1H', ['adults'], ['en'], ['stories-on-the-map'], ['intercultural-dialogue']]);
    const calendar = (await draft('en')).replace(/\r\n /g, '');
    assert.match(calendar, /^SUMMARY;LANGUAGE=en:Stories on the map\r$/m);
    assert.match(calendar, /^DURATION:PT1H\r$/m);
    assert.match(calendar, /^LINK;LINKREL="https:\/\/schema\.org\/isBasedOn";VALUE=URI:https:\/\/feed\.example\.org\/w\/material\/stories-on-the-map\r$/m);
  });

  test('the import takes it, and the event names its scenario in each language', async () => {
    const report = await importInto(database(), Buffer.from(await draft('en')), partner);
    assert.deepEqual([report.created, report.rejected, report.isUsable], [1, [], true]);
    const [event, ...others] = await occurrences('en');
    assert.deepEqual([others.length, event!.title.text, event!.kind, event!.audience, event!.themes], [0, 'Stories on the map', 'workshop', ['adults'], ['intercultural-dialogue']]);
    assert.equal(Date.parse(event!.utcEnd) - Date.parse(event!.utcStart), 3_600_000);
    for (const [language, name] of [['en', 'Stories on the map'], ['lv', 'Stāsti uz kartes']] as const) {
      const [{ basedOn }] = (await occurrences(language)) as [OccurrencePage['items'][number]];
      assert.deepEqual(basedOn?.map((one) => [one.id, one.name?.text, one.url]), [['stories-on-the-map', name, `${publicUrl}/w/material/stories-on-the-map?lang=${language}`]]);
    }
  });

  test('the scenario shows the event, and the event’s own page leads to the scenario', async () => {
    const { events } = (await app.inject({ url: '/v1/materials/stories-on-the-map?language=lv' })).json<{ events: { title: { text: string }; eventId: string }[] }>();
    assert.equal(events.length, 1);
    const event = (await app.inject({ url: `/w/event/${events[0]!.eventId}?lang=lv` })).body;
    assert.match(event, /<h2>Izmantotie materiāli<\/h2>[\s\S]*href="https:\/\/feed\.example\.org\/w\/material\/stories-on-the-map\?lang=lv"[^>]*>Stāsti uz kartes<\/a>/);
    assert.match((await app.inject({ url: '/w/material/stories-on-the-map?lang=lv' })).body, new RegExp(`Gaidāmie pasākumi ar to[\\s\\S]*/w/event/${events[0]!.eventId}`));
  });

  test('what goes out again names it still, and comes back unchanged', async () => {
    const [{ eventId }] = (await occurrences('en')) as [OccurrencePage['items'][number]];
    const calendar = (await app.inject({ url: `/v1/events.ics?event=${eventId}&language=en` })).body;
    const report = await importInto(database(), Buffer.from(calendar), partner);
    assert.deepEqual([report.created, report.rejected], [0, []]);
    assert.deepEqual((await occurrences('en'))[0]!.basedOn?.map(({ id }) => id), ['stories-on-the-map']);
  });

  test('a calendar that says no relation has no scenario', async () => {
    const plain = (await draft('en')).replace(/^LINK;.*\r\n( .*\r\n)*/m, '').replace(/^UID:/m, 'UID:other-');
    assert.equal((await importInto(database(), Buffer.from(plain), partner)).created, 1);
    const found = (await occurrences('en')).map(({ basedOn }) => basedOn?.length ?? 0);
    assert.deepEqual(found.sort(), [0, 1]);
  });

  test('only a scenario can be run', async () => {
    const { scenario: _scenario, localizations: _localizations, ...rest } = aMaterial({ id: 'studies' });
    await database().write((tx) => saveMaterial(tx, { ...rest, course: { lesson: [{ id: 'a', name: 'A', minutes: 5, text: 'B' }] } }));
    for (const form of ['ics', 'json']) {
      const answer = await app.inject({ url: `/v1/materials/studies/event.${form}` });
      assert.deepEqual([answer.statusCode, answer.json<{ code: string }>().code], [404, 'no-event-draft']);
    }
  });
});
