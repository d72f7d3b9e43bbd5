// The materials for library systems that harvest, over HTTP and on both databases.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { saveMaterial, withdraw } from '../src/materials/store.ts';
import { tokenOf } from '../src/materials/oai/token.ts';
import { onBothDatabases } from './databases.ts';
import { numbered, saveNumbered } from './harvested.ts';
import { Harvester } from './harvester.ts';
import type { Kept } from './harvester.ts';
import { faultsIn } from './oai-shape.ts';

const publicUrl = 'https://feed.example.org';
/** More than two pages. */
const many = 230;
const id = (n: number) => `oai:feed.example.org:material-${n}`;
const list = { verb: 'ListRecords', metadataPrefix: 'oai_dc' };

onBothDatabases('OAI-PMH', (database) => {
  let app: FastifyInstance;
  let harvester: Harvester;
  const restart = async () => {
    const port = app ? (app.server.address() as AddressInfo).port : 0;
    await app?.close();
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    harvester = new Harvester(`${await app.listen({ host: '127.0.0.1', port })}/oai`);
  };
  const save = (n: number, own = {}) => database().write((tx) => saveMaterial(tx, numbered(n, own)));
  const take = (n: number) => database().write((tx) => withdraw(tx, `material-${n}`, numbered(n).publisher));

  before(restart);
  after(() => app.close());

  describe('with nothing in it', () => {
    test('answers what it is, and that no record fits', async () => {
      const { content } = await harvester.ask({ verb: 'Identify' });
      assert.equal(content['Identify'].earliestDatestamp, '1970-01-01T00:00:00Z');
      assert.equal(await harvester.refusal(list), 'noRecordsMatch');
      await harvester.ask({ verb: 'ListSets' });
    });
  });

  describe('with materials', () => {
    before(() => saveNumbered(database(), 0, many));

    test('Identify says whom one writes to and what it keeps', async () => {
      const { content } = await harvester.ask({ verb: 'Identify' });
      const { baseURL, adminEmail, deletedRecord, granularity, earliestDatestamp, description } = content['Identify'];
      assert.deepEqual([baseURL, adminEmail, deletedRecord, granularity], [`${publicUrl}/oai`, 'postmaster@feed.example.org', 'persistent', 'YYYY-MM-DDThh:mm:ssZ']);
      assert.ok(earliestDatestamp > '2020' && earliestDatestamp.slice(0, 19) <= new Date().toISOString());
      assert.equal(description['oai-identifier'].repositoryIdentifier, 'feed.example.org');
    });

    test('GET and POST are answered alike', async () => {
      const asked = { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: id(0) };
      const without = (text: string) => text.replace(/<responseDate>.*?</, '');
      assert.equal(without((await harvester.ask(asked, 'POST')).text), without((await harvester.ask(asked)).text));
      assert.equal((await app.inject({ method: 'PUT', url: '/oai' })).statusCode, 405);
    });

    test('each record is there in both formats, in the shape of its schema', async () => {
      for (const metadataPrefix of ['oai_dc', 'oai_lom']) {
        const kept = await harvester.all('ListRecords', { metadataPrefix });
        assert.deepEqual([...kept.keys()].sort(), Array.from({ length: many }, (_, n) => id(n)).sort());
        const single = await harvester.ask({ verb: 'GetRecord', metadataPrefix, identifier: id(7) });
        assert.deepEqual(single.content['GetRecord'].record[0], kept.get(id(7))!.record);
      }
    });

    test('a text comes back as it was written, without what XML cannot hold', async () => {
      const { content } = await harvester.ask({ verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: id(21) });
      const titles = content['GetRecord'].record[0].metadata['oai_dc:dc']['dc:title'];
      assert.deepEqual(titles, [
        { '#text': `<script>alert(1)</script> & "a", 'b' ]]> <!-- \ufffd \u2028 ā😀 21`, '@xml:lang': 'lv' },
        { '#text': 'Material 21', '@xml:lang': 'en' },
      ]);
    });

    test('pages say how long the list is and where they stand in it; the last token is empty', async () => {
      const told: unknown[] = [];
      for await (const { records, size, cursor, token } of harvester.pages('ListIdentifiers', { metadataPrefix: 'oai_lom' })) told.push([records.length, size, cursor, token !== '']);
      assert.deepEqual(told, [[100, many, 0, true], [100, many, 100, true], [30, many, 200, false]]);
    });

    test('a list that fits one answer has no token', async () => {
      const page = await harvester.page('ListRecords', { metadataPrefix: 'oai_dc', set: 'partner:bergen' });
      assert.deepEqual([page.records.length, page.token], [Math.ceil(many / 4), undefined]);
    });

    test('sets divide the records by partner and by language', async () => {
      const { content } = await harvester.ask({ verb: 'ListSets' });
      const specs = content['ListSets'].set.map((one: { setSpec: string }) => one.setSpec);
      assert.deepEqual(specs, ['partner', 'partner:bergen', 'partner:riga', 'language', 'language:en', 'language:lv']);
      const all = await harvester.all('ListIdentifiers', { metadataPrefix: 'oai_dc' });
      for (const set of specs) {
        const kept = await harvester.all('ListIdentifiers', { metadataPrefix: 'oai_dc', set });
        const expected = [...all.values()].filter(({ sets }) => sets.some((one) => one === set || one.startsWith(`${set}:`)));
        assert.deepEqual([...kept.keys()], expected.map(({ identifier }) => identifier), set);
      }
      assert.deepEqual((all.get(id(0))!).sets, ['partner:bergen', 'language:lv', 'language:en']);
    });

    test('from and until choose by day and by second, both ends included', async () => {
      const date = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();
      const { datestamp } = (await harvester.all('ListIdentifiers', { metadataPrefix: 'oai_dc' })).get(id(3))!;
      const count = async (sent: Record<string, string>) => (await harvester.all('ListIdentifiers', { metadataPrefix: 'oai_dc', ...sent })).has(id(3));
      assert.ok(await count({ from: date(0).slice(0, 10), until: date(0).slice(0, 10) }));
      assert.ok(await count({ from: datestamp, until: datestamp }));
      for (const sent of [{ from: date(1).slice(0, 10) }, { until: date(-1).slice(0, 10) }, { until: `${date(-1).slice(0, 19)}Z` }]) {
        assert.equal(await harvester.refusal({ ...list, ...sent }), 'noRecordsMatch');
      }
    });

    test('what is wrong is said by the code of the protocol', async () => {
      const cases: [string, Record<string, string> | [string, string][]][] = [
        ['badVerb', {}],
        ['badVerb', { verb: 'listRecords' }],
        ['badVerb', [['verb', 'Identify'], ['verb', 'Identify']]],
        ['badArgument', { verb: 'Identify', metadataPrefix: 'oai_dc' }],
        ['badArgument', { verb: 'Identify', '"><script>\u0000': 'x' }],
        ['badArgument', { verb: 'ListRecords' }],
        ['badArgument', { verb: 'ListRecords', metadataPrefix: '' }],
        ['badArgument', [['verb', 'ListRecords'], ['metadataPrefix', 'oai_dc'], ['metadataPrefix', 'oai_dc']]],
        ['badArgument', { ...list, from: '2026-13-01' }],
        ['badArgument', { ...list, from: '2026-01-01T00:00:00' }],
        ['badArgument', { ...list, from: '2026-01-01', until: '2026-01-02T00:00:00Z' }],
        ['badArgument', { ...list, from: '2026-01-02', until: '2026-01-01' }],
        ['badArgument', { ...list, set: 'a b' }],
        ['badArgument', { ...list, resumptionToken: 'x' }],
        ['badArgument', { verb: 'GetRecord', identifier: id(1) }],
        ['badResumptionToken', { verb: 'ListRecords', resumptionToken: '' }],
        ['badResumptionToken', { verb: 'ListRecords', resumptionToken: 'W10' }],
        ['badResumptionToken', { verb: 'ListRecords', resumptionToken: tokenOf({ metadataPrefix: 'oai_dc', set: '\u0000', after: 1, cursor: 1 }) }],
        ['badResumptionToken', { verb: 'ListRecords', resumptionToken: tokenOf({ metadataPrefix: 'marc', after: 1, cursor: 1 }) }],
        ['badResumptionToken', { verb: 'ListRecords', resumptionToken: tokenOf({ metadataPrefix: 'oai_dc', after: -1, cursor: 1 }) }],
        ['badResumptionToken', { verb: 'ListSets', resumptionToken: 'x' }],
        ['cannotDisseminateFormat', { verb: 'ListRecords', metadataPrefix: 'marc' }],
        ['cannotDisseminateFormat', { verb: 'GetRecord', metadataPrefix: '\u0000', identifier: id(1) }],
        ['idDoesNotExist', { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'oai:feed.example.org:nothing' }],
        ['idDoesNotExist', { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'oai:feed.example.org:\u0000' }],
        ['idDoesNotExist', { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'material-1' }],
        ['idDoesNotExist', { verb: 'ListMetadataFormats', identifier: 'oai:other.example.org:material-1' }],
        ['noRecordsMatch', { ...list, set: 'partner:nobody' }],
        ['noRecordsMatch', { ...list, set: 'country:LV' }],
        ['none', { verb: 'ListMetadataFormats', identifier: id(1) }],
        ['none', { verb: 'ListMetadataFormats' }],
      ];
      for (const [code, sent] of cases) assert.equal(await harvester.refusal(sent), code, JSON.stringify(sent));
    });

    test('what changes between two pages is missed by nobody, and one that counts its pages would miss it', async () => {
      await save(300);
      const kept = new Map<string, Kept>();
      /** What a list by its places would have given: it goes on at place 100. */
      const counted = new Set<string>();
      const places = async () => (await database().q.selectFrom('material').select('id').orderBy('number').execute()).map((row) => row.id);
      let pages = 0;
      for await (const { records } of harvester.pages('ListRecords', { metadataPrefix: 'oai_dc' })) {
        for (const record of records) kept.set(record.identifier, record);
        for (const place of (await places()).slice(pages * 100, pages * 100 + 100)) counted.add(place);
        if (++pages > 1) continue;
        await save(5, { name: 'Mainīts pēc lasīšanas' });
        await save(229, { name: 'Mainīts pirms lasīšanas' });
        await take(6);
        await take(228);
        await save(301);
        await restart();
      }
      const stored = await database().q.selectFrom('material').select(['id', 'updated', 'withdrawn']).execute();
      const told = [...kept.values()].map(({ identifier, datestamp, isDeleted }) => [identifier.split(':')[2]!, datestamp, isDeleted]);
      assert.deepEqual(told.sort(), stored.map((row) => [row.id, row.updated, row.withdrawn === 1]).sort());
      assert.ok(counted.size < stored.length, `${counted.size} of ${stored.length}`);
    });

    test('a withdrawn material is told of for ever, and comes back when it is published again', async () => {
      await take(9);
      for (const metadataPrefix of ['oai_dc', 'oai_lom']) {
        const { content } = await harvester.ask({ verb: 'GetRecord', metadataPrefix, identifier: id(9) });
        const [{ header, metadata }] = content['GetRecord'].record;
        assert.deepEqual([header['@status'], header.setSpec, metadata], ['deleted', ['partner:riga', 'language:lv', 'language:en'], undefined]);
      }
      const inSet = await harvester.all('ListIdentifiers', { metadataPrefix: 'oai_dc', set: 'language:en' });
      assert.ok(inSet.get(id(9))!.isDeleted);
      await save(9);
      assert.equal((await harvester.all('ListRecords', { metadataPrefix: 'oai_dc' })).get(id(9))!.isDeleted, false);
    });

    test('no stored text can break the answer, and one that does is found', async () => {
      const { text } = await harvester.ask(list);
      assert.deepEqual(faultsIn(text), []);
      const broken: [string, string][] = [
        ['<dc:title', '<dc:heading/><dc:title'],
        ['<setSpec>', '<setSpec>a b'],
        ['<identifier>', '<datestamp>x</datestamp><identifier>'],
        ['&amp;', '&'],
        ['<metadata>', '<about/><metadata>'],
        ['<header>', '<header status="deleted">'],
      ];
      for (const [from, to] of broken) assert.notDeepEqual(faultsIn(text.replace(from, to)), [], from);
    });
  });
});
