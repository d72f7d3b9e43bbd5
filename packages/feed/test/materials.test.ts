// Materials: what is stored, found, counted and refused, and what others say of them.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Material, MaterialFacets, MaterialPage, Problem, Run } from '@kopa/contract';
import { buildApp } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aMaterial } from '../src/materials/draft.samples.ts';
import { MaterialError } from '../src/materials/check.ts';
import { saveMaterial, withdraw } from '../src/materials/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { Problem as Refused } from '../src/shared/problem.ts';
import { onBothDatabases } from './databases.ts';

const publicUrl = 'https://feed.example.org';

onBothDatabases('materials', (database) => {
  let app: FastifyInstance;
  let key: string;
  let otherKey: string;

  before(async () => {
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      await savePartner(tx, aPartner({ id: 'oslo', addressCountry: 'NO', knowsLanguage: ['nb'], name: { nb: 'Biblioteket i Oslo' } }));
      await saveMaterial(tx, aMaterial());
      await saveMaterial(tx, aMaterial({ id: 'kart-med-historier', publisher: 'oslo', locale: 'nb', name: 'Kart med historier', description: 'En tilpasning for nybegynnere.', keywords: ['nabolag'], isBasedOn: ['stories-on-the-map', 'https://elsewhere.example.org/kit'], localizations: {} }));
      key = await makeKey(tx, 'riga', Date.now());
      otherKey = await makeKey(tx, 'oslo', Date.now());
    });
  });
  after(() => app.close());

  const get = async <T>(url: string): Promise<T> => {
    const answer = await app.inject({ url: `/v1${url}` });
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json<T>();
  };
  const idsOf = async (query: string) => (await get<MaterialPage>(`/materials?${query}`)).items.map(({ id }) => id);
  const put = (body: { id: string; [name: string]: unknown }, bearer = key) => app.inject({ method: 'PUT', url: `/v1/materials/${body.id}`, headers: { authorization: `Bearer ${bearer}` }, payload: body });

  describe('reading', () => {
    it('gives every text in the asked language or the nearest, and says which are not', async () => {
      const material = await get<Material>('/materials/stories-on-the-map?language=en');
      assert.deepEqual(material.name, { text: 'Stories on the map', inLanguage: 'en' });
      assert.deepEqual(material.scenario!.step.map(({ name }) => name.inLanguage), ['en', 'lv']);
      assert.ok(material.untranslated.includes('scenario/step/1/name'));
      assert.ok(!material.untranslated.includes('scenario/step/0/name'));
      assert.deepEqual((await get<Material>('/materials/stories-on-the-map?language=lv')).untranslated, []);
      assert.equal(material.timeRequired, 'PT1H');
      assert.equal(material.url, `${publicUrl}/w/material/stories-on-the-map?lang=en`);
    });

    it('names what it is based on, and what was made of it', async () => {
      const adapted = await get<Material>('/materials/kart-med-historier?language=lv');
      assert.deepEqual(adapted.isBasedOn.map(({ id, url, publisher }) => [id, url, publisher?.addressCountry]), [
        ['stories-on-the-map', `${publicUrl}/w/material/stories-on-the-map?lang=lv`, 'LV'],
        [undefined, 'https://elsewhere.example.org/kit', undefined],
      ]);
      assert.equal((await get<Material>('/materials/stories-on-the-map')).adaptations, 1);
      assert.deepEqual((await get<MaterialPage>('/materials/stories-on-the-map/adaptations')).items.map(({ id }) => id), ['kart-med-historier']);
    });

    it('names the collections that it is in, in one order', async () => {
      const { scenario: _scenario, localizations: _localizations, ...envelope } = aMaterial();
      const collection = (id: string) => ({ ...envelope, id, name: 'Ziņojums', collection: { chapter: [{ name: 'Viens', description: 'Par karti.', hasPart: ['stories-on-the-map', 'not-yet-there'] }] } });
      await database().write(async (tx) => {
        for (const id of ['report-b', 'report-a', 'report']) await saveMaterial(tx, collection(id));
      });
      const partOf = async () => (await get<Material>('/materials/stories-on-the-map')).isPartOf.map(({ id }) => id);
      assert.deepEqual(await partOf(), ['report', 'report-a', 'report-b']);
      const parts = (await get<Material>('/materials/report')).collection!.chapter[0]!.hasPart;
      assert.deepEqual(parts.map(({ id }) => id), ['stories-on-the-map'], 'what is not there yet is left out');
      await database().write(async (tx) => {
        for (const id of ['report-b', 'report-a', 'report']) await withdraw(tx, id, 'riga');
      });
      assert.deepEqual(await partOf(), []);
    });

    it('says 404 for what there is not, and 304 for what has not changed', async () => {
      const missing = await app.inject({ url: '/v1/materials/nothing' });
      assert.equal(missing.statusCode, 404);
      assert.equal(missing.json<Problem>().code, 'material-not-found');
      const first = await app.inject({ url: '/v1/materials' });
      assert.equal((await app.inject({ url: '/v1/materials', headers: { 'if-none-match': first.headers.etag as string } })).statusCode, 304);
    });

    it('lists the events that make use of it', async () => {
      const start = `${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}T17:00:00`;
      const { id } = await database().write((tx) => saveEvent(tx, anEvent({ uid: 'uses@example.org', start, basedOn: ['stories-on-the-map', 'https://elsewhere.example.org/kit'] })));
      const { events } = await get<Material>('/materials/stories-on-the-map?language=lv');
      assert.deepEqual(events.map(({ eventId }) => eventId), [id]);
      const { items } = await get<{ items: { basedOn?: object[] }[] }>(`/occurrences?event=${id}&language=en&from=${start.slice(0, 10)}`);
      assert.deepEqual(items[0]!.basedOn!.map((one) => (one as { name?: { text: string }; url: string }).name?.text ?? (one as { url: string }).url), ['Stories on the map', 'https://elsewhere.example.org/kit']);
    });
  });

  describe('finding', () => {
    it('finds the beginnings of words without diacritics, in any language, the name first', async () => {
      assert.deepEqual(await idsOf('q=stasti&language=lv'), ['stories-on-the-map']);
      assert.deepEqual(await idsOf('q=KART&language=nb'), ['kart-med-historier', 'stories-on-the-map']);
      assert.deepEqual(await idsOf('q=nybegynn'), ['kart-med-historier']);
      assert.deepEqual(await idsOf('q=asti'), [], 'the middle of a word is not its beginning');
      assert.deepEqual(await idsOf('q=%25'), []);
    });

    it('narrows by each filter', async () => {
      const everything: [string, string[]][] = [
        ['country=NO', ['kart-med-historier']],
        ['partner=riga', ['stories-on-the-map']],
        ['learningResourceType=course', []],
        ['inLanguage=en', ['stories-on-the-map']],
        ['inLanguage=no', ['kart-med-historier']],
        ['groupSize=5', []],
        ['groupSize=6&partner=riga', ['stories-on-the-map']],
        ['minutes=59', []],
        ['minutes=60&partner=riga', ['stories-on-the-map']],
        ['license=CC0-1.0', []],
        ['teaches=cultural-awareness&partner=oslo', ['kart-med-historier']],
      ];
      for (const [query, ids] of everything) assert.deepEqual(await idsOf(query), ids, query);
    });

    it('counts what each value would give, with its own filter left out', async () => {
      const { total, facets, without } = await get<MaterialFacets>('/material-facets?country=NO&q=kart&language=lv');
      assert.equal(total, 1);
      assert.deepEqual(facets.find(({ name }) => name === 'country')!.values, [
        { value: 'LV', count: 1 },
        { value: 'NO', count: 1 },
      ]);
      assert.deepEqual(without, { q: 1 });
    });

    it('goes with a partner that moves to another country', async () => {
      assert.deepEqual(await idsOf('country=NO'), ['kart-med-historier']);
      await database().write((tx) => savePartner(tx, aPartner({ id: 'oslo', addressCountry: 'NL', knowsLanguage: ['nb'], name: { nb: 'Biblioteket i Oslo' } })));
      assert.deepEqual([await idsOf('country=NO'), await idsOf('country=NL')], [[], ['kart-med-historier']]);
      await database().write((tx) => savePartner(tx, aPartner({ id: 'oslo', addressCountry: 'NO', knowsLanguage: ['nb'], name: { nb: 'Biblioteket i Oslo' } })));
      assert.deepEqual(await idsOf('country=NO'), ['kart-med-historier']);
    });

    it('pages in one order, and refuses a cursor of another list', async () => {
      const first = await get<MaterialPage>('/materials?limit=1');
      const second = await get<MaterialPage>(`/materials?limit=1&cursor=${first.next}`);
      assert.deepEqual([first.total, second.next, new Set([...first.items, ...second.items].map(({ id }) => id)).size], [2, null, 2]);
      const wrong = await app.inject({ url: `/v1/materials?country=NO&cursor=${first.next}` });
      assert.equal(wrong.json<Problem>().code, 'invalid-cursor');
    });
  });

  describe('publishing', () => {
    const { publisher: _publisher, ...draft } = aMaterial({ id: 'fresh' });

    it('stores once, and tells later that a translation is behind', async () => {
      assert.equal((await put(draft)).statusCode, 200);
      assert.equal((await put({ ...draft, description: 'Pavisam citi vārdi.' })).statusCode, 200);
      const { description } = await get<Material>('/materials/fresh?language=en');
      assert.equal(description.state, 'outdated');
    });

    const refusals: [string, object, string, RegExp][] = [
      ['a step without minutes', { scenario: { ...draft.scenario, step: [{ name: 'A', facilitator: 'B', participants: 'C' }] } }, '/scenario/step/0/minutes', /missing/],
      ['300 steps', { scenario: { ...draft.scenario, step: Array.from({ length: 300 }, () => draft.scenario!.step[0]) } }, '/scenario/step', /too many|up to 100|not valid/i],
      ['an unknown licence', { license: 'MIT' }, '/license', /CC-BY-4\.0/],
      ['a link that is a script', { citation: [{ name: 'A', url: 'javascript:alert(1)' }] }, '/citation/0/url', /https/],
      ['two kinds at once', { course: { lesson: [{ id: 'a', name: 'A', minutes: 5, text: 'B' }] } }, '', /exactly one/],
      ['a translation of nothing', { localizations: { en: { 'scenario/step/9/tip': 'X' } } }, '/localizations/en/scenario~1step~19~1tip', /no text/],
      ['hand-outs that there are not', { scenario: { ...draft.scenario, step: [{ ...draft.scenario!.step[0], media: ['sheet'] }] } }, '/scenario/step/0/media/0', /no sheet/],
      ['a group that is largest before it is smallest', { scenario: { ...draft.scenario, groupSize: { minValue: 9, maxValue: 3 } } }, '/scenario/groupSize', /greater/],
    ];
    for (const [name, own, pointer, detail] of refusals) {
      it(`refuses ${name}, with its place and what is allowed, and changes nothing`, async () => {
        const before = (await app.inject({ url: '/v1/materials/fresh' })).body;
        const answer = await put({ ...draft, ...own });
        assert.equal(answer.statusCode, 400, answer.body);
        const { code, errors } = answer.json<Problem>();
        assert.equal(code, 'invalid-body');
        assert.ok(errors!.some((one) => one.pointer === pointer && detail.test(one.detail)), JSON.stringify(errors));
        assert.equal((await app.inject({ url: '/v1/materials/fresh' })).body, before);
      });
    }

    it('keeps HTML, a 60-letter word and markup bombs as the plain text that they are', async () => {
      const text = `<img src=x onerror=alert(1)> ${'ļ'.repeat(60)} ${'['.repeat(500)}${'*_'.repeat(500)}`.slice(0, 1900);
      assert.equal((await put({ ...draft, id: 'odd', description: text })).statusCode, 200);
      assert.equal((await get<Material>('/materials/odd?language=lv')).description.text, text);
    });

    it('refuses a material that would be based on itself, also over others', async () => {
      const answer = await put({ ...draft, id: 'stories-on-the-map', isBasedOn: ['kart-med-historier'] });
      assert.equal(answer.json<Problem>().code, 'circular-basis');
      await assert.rejects(database().write((tx) => saveMaterial(tx, aMaterial({ isBasedOn: ['stories-on-the-map'] }))), MaterialError);
    });

    it('refuses the second half of a circle while the first is being written', async () => {
      const { promise: isWritten, resolve: written } = Promise.withResolvers<void>();
      const first = database().write(async (tx) => {
        await saveMaterial(tx, aMaterial({ id: 'hen', isBasedOn: ['egg'] }));
        written();
        await sleep(300); // the other one comes as far as it can
      });
      await isWritten;
      const second = database().write((tx) => saveMaterial(tx, aMaterial({ id: 'egg', isBasedOn: ['hen'] })));
      await assert.rejects(second, ({ code }: Refused) => code === 'circular-basis');
      await first;
      await database().write((tx) => withdraw(tx, 'hen', 'riga'));
    });

    it('gives an identifier to one of two partners that want it at once', async () => {
      const take = (publisher: string) => database().write((tx) => saveMaterial(tx, aMaterial({ id: 'wanted', publisher })));
      const results = await Promise.allSettled([take('riga'), take('oslo')]);
      assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      const { reason } = results.find((result) => result.status === 'rejected')!;
      assert.equal((reason as Refused).code, 'material-of-another-partner');
    });

    it('tells in a problem, not by a fault of its own, what no schema can say', async () => {
      for (const [own, pointer] of [
        [{ localizations: { en: { constructor: 'x' } } }, '/localizations/en/constructor'],
        [{ localizations: { en: { name: 'x'.repeat(5_000) } } }, '/localizations/en/name'],
        [{ name: '\u200b' }, '/name'],
      ] as const) {
        const answer = await put({ ...draft, ...own });
        assert.equal(answer.statusCode, 400, answer.body);
        assert.deepEqual(answer.json<Problem>().errors!.map((one) => one.pointer), [pointer]);
      }
    });

    it('leaves another partner’s identifier alone', async () => {
      assert.equal((await put(draft, otherKey)).json<Problem>().code, 'material-of-another-partner');
      assert.equal((await put(draft, 'x'.repeat(43))).statusCode, 401);
      await assert.rejects(database().write((tx) => withdraw(tx, 'fresh', 'oslo')), Refused);
    });

    it('is withdrawn for good: it is nowhere, and can come back', async () => {
      const gone = await app.inject({ method: 'DELETE', url: '/v1/materials/odd', headers: { authorization: `Bearer ${key}` } });
      assert.equal(gone.statusCode, 204, gone.body);
      assert.equal((await app.inject({ url: '/v1/materials/odd' })).statusCode, 404);
      assert.ok(!(await idsOf('limit=200')).includes('odd'));
      const row = await database().q.selectFrom('material').selectAll().where('id', '=', 'odd').executeTakeFirstOrThrow();
      assert.equal(row.withdrawn, 1);
      assert.doesNotMatch(row.data + row.entry, /onerror/);
      assert.equal((await put({ ...draft, id: 'odd' })).statusCode, 200);
    });
  });

  describe('runs', () => {
    const run = { date: '2026-11-02', addressLocality: 'Cēsu bibliotēka', addressCountry: 'LV', groupSize: 12, changes: 'Divas kartes.', inLanguage: 'lv' };
    const record = (body: object, idempotencyKey: string = randomUUID()) => app.inject({ method: 'POST', url: '/v1/materials/stories-on-the-map/runs', headers: { 'idempotency-key': idempotencyKey }, payload: body });
    const review = (id: string, status: string, bearer = key) => app.inject({ method: 'POST', url: `/v1/runs/${id}/review`, headers: { authorization: `Bearer ${bearer}` }, payload: { status } });
    const shown = async () => (await get<Material>('/materials/stories-on-the-map')).runs;

    it('shows when the publisher has read it, once, and the same sending is one', async () => {
      const again = randomUUID();
      const answers = [await record(run, again), await record(run, again)];
      assert.deepEqual(answers.map(({ statusCode }) => statusCode), [201, 201]);
      const [{ id, status }] = answers.map((answer) => answer.json<Run>()) as [Run, Run];
      assert.equal(status, 'pending');
      assert.deepEqual(await shown(), []);
      assert.equal((await record({ ...run, groupSize: 3 }, again)).json<Problem>().code, 'idempotency-key-reused');
      const waiting = await app.inject({ url: '/v1/runs', headers: { authorization: `Bearer ${key}` } });
      assert.deepEqual(waiting.json<{ items: Run[] }>().items.map((one) => one.id), [id]);
      assert.equal((await review(id, 'published', otherKey)).statusCode, 403);
      assert.equal((await review(id, 'published')).json<Run>().status, 'published');
      assert.deepEqual((await shown()).map(({ changes, addressLocality }) => [changes, addressLocality]), [['Divas kartes.', 'Cēsu bibliotēka']]);
    });

    it('deletes what is refused', async () => {
      const { id } = (await record(run)).json<Run>();
      assert.equal((await review(id, 'refused')).statusCode, 200);
      assert.equal((await review(id, 'published')).json<Problem>().code, 'run-not-found');
      const { id: regretted } = (await record({ ...run, changes: 'Anna ar mums.' })).json<Run>();
      await review(regretted, 'published');
      assert.match(JSON.stringify(await shown()), /Anna/);
      await review(regretted, 'refused');
      assert.doesNotMatch(JSON.stringify(await shown()), /Anna/, 'also what has been shown already');
    });

    it('refuses a day that is none or still to come, and programs', async () => {
      assert.equal((await record({ ...run, date: '2026-02-30' })).statusCode, 400);
      assert.equal((await record({ ...run, date: '2999-01-01' })).statusCode, 400);
      assert.notEqual((await record({ ...run, website: 'https://spam.example.org' })).statusCode, 201);
    });
  });

  describe('running it here', () => {
    it('gives a draft that has everything but place and time', async () => {
      const draft = await get<{ title: string; duration: string; basedOn: string[]; localizations: object }>('/materials/stories-on-the-map/event.json?language=lv');
      assert.deepEqual([draft.title, draft.duration, draft.basedOn], ['Stāsti uz kartes', 'PT1H', ['stories-on-the-map']]);
      const ics = await app.inject({ url: '/v1/materials/stories-on-the-map/event.ics?language=lv' });
      assert.match(ics.body.replaceAll('\r\n ', ''), /LINK;LINKREL="https:\/\/schema\.org\/isBasedOn"(;VALUE=URI)?:https:\/\/feed\.example\.org\/w\/material\/stories-on-the-map/);
    });
  });
});
