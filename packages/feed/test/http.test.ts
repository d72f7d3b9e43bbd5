// How the feed behaves as an HTTP server, on both databases.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Problem } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import type { KyselyPlugin } from 'kysely';
import { buildApp } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import type { Database } from '../src/shared/database.ts';
import { specification } from '../src/shared/specification.ts';
import { validatorOf } from '../src/shared/validation.ts';
import { onBothDatabases } from './databases.ts';

const march = '/v1/occurrences?from=2027-03-01&to=2027-04-01';

onBothDatabases('http', (database) => {
  let app: FastifyInstance;
  const log: string[] = [];
  const save = (own: Parameters<typeof anEvent>[0]) => database().write((tx) => saveEvent(tx, anEvent(own)));

  /** The same database, of which every query is seen before it is made. */
  const withPlugin = (transformQuery: KyselyPlugin['transformQuery']): Database => ({
    ...database(),
    q: database().q.withPlugin({ transformQuery, transformResult: async ({ result }) => result }),
  });

  before(async () => {
    const stream = { write: (line: string) => void log.push(line) };
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0, logger: { level: 'info', stream } });
    await database().write((tx) => savePartner(tx, aPartner()));
    for (const uid of ['a', 'b', 'c', 'd', 'e', 'f']) await save({ uid, description: 'Par grāmatām un cilvēkiem. '.repeat(20) });
  });
  after(() => app.close());

  describe('an answer that may be kept', () => {
    for (const url of ['/v1/partners', '/v1/partners/riga', '/v1/events', march]) {
      test(`${url} is answered 304 until the feed changes`, async () => {
        const first = await app.inject(url);
        assert.equal(first.statusCode, 200);
        const { etag } = first.headers;
        assert.match(String(etag), /^W\/"[0-9a-f]+"$/);
        assert.equal(first.headers['cache-control'], 'public, max-age=60, stale-while-revalidate=600');
        assert.ok(Date.parse(String(first.headers['last-modified'])) > 0);
        for (const known of [etag, `"x", ${etag}`, String(etag).slice(2)]) {
          const again = await app.inject({ url, headers: { 'if-none-match': String(known) } });
          assert.equal(again.statusCode, 304);
          assert.equal(again.body, '');
          for (const name of ['etag', 'cache-control', 'last-modified', 'access-control-allow-origin'] as const) {
            assert.equal(again.headers[name], first.headers[name]);
          }
          assert.match(String(again.headers.vary), /accept-encoding/i);
        }
        await save({ uid: 'a', title: `Saruna pēc ${url}` });
        const changed = await app.inject({ url, headers: { 'if-none-match': String(etag) } });
        assert.equal(changed.statusCode, 200);
        assert.notEqual(changed.headers.etag, etag);
      });
    }

    test('it has another ETag for every other question', async () => {
      const urls = [march, `${march}&language=lv`, `${march}&limit=3`, `${march}&kind=meeting`, '/v1/events', '/v1/partners'];
      const etags = await Promise.all(urls.map(async (url) => (await app.inject(url)).headers.etag));
      assert.equal(new Set(etags).size, urls.length);
    });

    test('a copy of something that is gone is not confirmed, nor is any copy', async () => {
      const answer = await app.inject({ url: '/v1/events/0000000000000000', headers: { 'if-none-match': '*' } });
      assert.equal(answer.statusCode, 404);
      assert.equal(answer.headers.etag, undefined);
      assert.equal((await app.inject({ url: march, headers: { 'if-none-match': '*' } })).statusCode, 200);
    });

    test('a 304 reads the revision and nothing else', async () => {
      const { etag } = (await app.inject(march)).headers;
      const queries: string[] = [];
      const watched = withPlugin(({ node }) => {
        queries.push(JSON.stringify(node));
        return node;
      });
      const observed = await buildApp({ database: watched, publicUrl: 'https://feed.example.org', rateLimit: 0 });
      assert.equal((await observed.inject({ url: march, headers: { 'if-none-match': String(etag) } })).statusCode, 304);
      assert.equal(queries.length, 1);
      assert.match(queries[0]!, /"revision"/);
      assert.equal((await observed.inject(march)).statusCode, 200);
      assert.ok(queries.length > 2);
      await observed.close();
    });
  });

  test('every site may read answers and their ETag, problems included; no cookies', async () => {
    for (const url of [march, '/v1/nothing', '/v1/events?x=1', '/v1/%zz']) {
      const answer = await app.inject({ url, headers: { origin: 'https://library.example.org' } });
      assert.equal(answer.headers['access-control-allow-origin'], '*', url);
      assert.equal(answer.headers['set-cookie'], undefined);
      assert.equal(answer.headers['access-control-allow-credentials'], undefined);
    }
    assert.match(String((await app.inject(march)).headers['access-control-expose-headers']), /ETag.*Retry-After/);
  });

  test('a browser is told what it may send', async () => {
    const headers = { origin: 'https://library.example.org', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' };
    const answer = await app.inject({ method: 'OPTIONS', url: '/v1/events/0000000000000000', headers });
    assert.equal(answer.statusCode, 204);
    assert.equal(answer.headers.allow, 'GET, HEAD, OPTIONS');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.match(String(answer.headers['access-control-allow-methods']), /GET/);
    assert.match(String(answer.headers['access-control-allow-headers']), /If-None-Match/);
    assert.equal((await app.inject({ method: 'OPTIONS', url: '/v1/nothing' })).statusCode, 404);
  });

  test('HEAD says what GET would', async () => {
    for (const url of [march, '/v1/events', '/healthz', '/problems']) {
      const [head, get] = [await app.inject({ method: 'HEAD', url }), await app.inject(url)];
      assert.equal(head.statusCode, get.statusCode);
      assert.equal(head.body, '');
      for (const name of ['etag', 'content-type', 'content-length', 'cache-control'] as const) {
        assert.equal(head.headers[name], get.headers[name], `${url} ${name}`);
      }
    }
  });

  test('other methods are refused before their body is read', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE'] as const) {
      const body = { payload: '{"broken', headers: { 'content-type': 'application/json' } };
      const answer = await app.inject({ method: method as 'POST', url: '/v1/events', ...(method !== 'TRACE' && body) });
      assert.equal(answer.statusCode, 405, method);
      assert.equal(answer.headers.allow, 'GET, HEAD, OPTIONS');
      assert.equal(answer.json().code, 'method-not-allowed');
    }
  });

  test('answers are compressed for those who take it, and the same', async () => {
    const plain = await app.inject(march);
    const br = await app.inject({ url: march, headers: { 'accept-encoding': 'gzip, br' } });
    assert.equal(br.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(br.rawPayload).toString(), plain.body);
    assert.equal(br.headers.etag, plain.headers.etag);
    const gzip = await app.inject({ url: march, headers: { 'accept-encoding': 'gzip' } });
    assert.equal(gunzipSync(gzip.rawPayload).toString(), plain.body);
    assert.equal(plain.headers['content-encoding'], undefined);
  });

  describe('a wrong request is a problem that says what to do', () => {
    const cases: [url: string, status: number, code: string, parameters: string[], detail: RegExp][] = [
      ['/v1/occurrences?from=yesterday', 400, 'invalid-parameter', ['from'], /A date \(`2026-11-22`\), or an instant/],
      ['/v1/occurrences?from=2026-02-30', 400, 'invalid-parameter', ['from'], /No calendar has 2026-02-30/],
      ['/v1/occurrences?from=2027-01-02&to=2027-01-01', 400, 'invalid-parameter', ['to'], /later than from/],
      ['/v1/occurrences?from=2027-01-02&to=2027-01-03T00:00Z', 400, 'invalid-parameter', ['to'], /same form/],
      ['/v1/occurrences?from=2027-01-01&to=2028-06-01', 400, 'range-too-long', ['to'], /400 days/],
      ['/v1/occurrences?limit=0', 400, 'invalid-parameter', ['limit'], /a whole number from 1 to 1000/],
      ['/v1/events?limit=many&online=maybe', 400, 'invalid-parameter', ['online', 'limit'], /true or false.*a whole number from 1 to 200/s],
      ['/v1/events?kind=party', 400, 'invalid-parameter', ['kind'], /one of seminar, conference, training, workshop, meeting/],
      ['/v1/events?country=lv', 400, 'invalid-parameter', ['country'], /A country as its ISO 3166-1 alpha-2 code, such as LV/],
      ['/v1/events?cuontry=LV', 400, 'unknown-parameter', ['cuontry'], /Allowed: country, partner, kind, theme, activityLanguage, online, freeSeats, q, event, limit, cursor/],
      ['/v1/events?__proto__=1&constructor=2', 400, 'unknown-parameter', ['__proto__', 'constructor'], /not known/],
      ['/v1/events/0000000000000000?language=lv', 400, 'unknown-parameter', ['language'], /Allowed: none/],
      [`/v1/events?q=${'a'.repeat(201)}`, 400, 'invalid-parameter', ['q'], /up to 200 characters/],
      [`/v1/events?${'partner=a&'.repeat(21)}`, 400, 'invalid-parameter', ['partner'], /up to 20 of them/],
      ['/v1/events?q=a&q=b', 400, 'invalid-parameter', ['q'], /It is there 2 times\. Give it once\./],
      ['/v1/occurrences?language=lv&language=pl', 400, 'invalid-parameter', ['language'], /Give it once/],
      ['/v1/events?country=LV,LT', 400, 'invalid-parameter', ['country'], /such as LV, up to 20 of them\. No commas: repeat the parameter for several \(country=…&country=…\)\./],
      ['/v1/events/nope', 400, 'invalid-parameter', ['eventId'], /16 characters a–z and 0–9/],
      ['/v1/events.ics?event=nope', 400, 'invalid-parameter', ['event'], /16 characters a–z and 0–9/],
      ['/v1/events.atom?from=2026-11-22', 400, 'unknown-parameter', ['from'], /Allowed: language, country/],
      ['/v1/events.jsonld?from=2026-02-30', 400, 'invalid-parameter', ['from'], /No calendar has 2026-02-30/],
      ['/v1/facets?from=2026-01-01&to=2028-01-01', 400, 'range-too-long', ['to'], /at most 400 days/],
      ['/v1/facets?limit=5', 400, 'unknown-parameter', ['limit'], /Allowed: from, to, language/],
      ['/v1/partners/A%00B', 400, 'invalid-parameter', ['partnerId'], /a–z and 0–9, in parts joined by single hyphens\), such as lnb/],
      ['/v1/partners/nobody', 404, 'partner-not-found', [], /nobody/],
      ['/v1/', 404, 'not-found', [], /./],
      ['/v1/%zz', 400, 'invalid-request', [], /./],
      [`/v1/events/${'a'.repeat(500)}`, 400, 'invalid-request', [], /./],
    ];
    for (const [url, status, code, parameters, detail] of cases) {
      test(url.slice(0, 80), async () => {
        const answer = await app.inject(url);
        const problem = answer.json<Problem>();
        assert.equal(answer.statusCode, status, answer.body);
        assert.equal(answer.headers['content-type'], 'application/problem+json');
        assert.equal(answer.headers['cache-control'], 'no-store');
        const validate = validatorOf('Problem');
        assert.ok(validate(problem), JSON.stringify(validate.errors));
        assert.equal(problem.code, code);
        assert.equal(problem.type, `https://feed.example.org/problems/${code}`);
        assert.deepEqual((problem.errors ?? []).map(({ parameter }) => parameter), parameters);
        assert.match(JSON.stringify(problem), detail);
      });
    }
  });

  test('an unknown language is never an error', async () => {
    for (const tag of ['xx', 'no', 'lv_LV', '%00', '', '%F0%9F%98%80', 'a'.repeat(300), "'--"]) {
      const answer = await app.inject(`${march}&language=${tag}`);
      assert.equal(answer.statusCode, 200, answer.body);
    }
  });

  test('what goes wrong inside is recorded and not told', async () => {
    const broken = withPlugin(() => {
      throw new Error('a secret');
    });
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const failing = await buildApp({ database: broken, publicUrl: 'https://feed.example.org', rateLimit: 0, logger: { stream } });
    const answer = await failing.inject(`${march}&q=bees`);
    assert.equal(answer.statusCode, 500);
    assert.equal(answer.json().code, 'internal');
    assert.doesNotMatch(answer.body, /secret/);
    assert.match(lines.join(''), /a secret/);
    assert.equal((await failing.inject('/readyz')).statusCode, 503);
    assert.equal((await failing.inject('/healthz')).statusCode, 200);
    await failing.close();
  });

  test('the log tells what was asked of the contract, not who asked and with which words', async () => {
    log.length = 0;
    await app.inject({ url: `${march}&q=bees`, remoteAddress: '192.0.2.77', headers: { authorization: 'Bearer abc', 'user-agent': 'secret-browser' } });
    const line = JSON.parse(log.at(-1)!);
    assert.deepEqual([line.operation, line.method, line.status], ['listOccurrences', 'GET', 200]);
    assert.doesNotMatch(log.join(''), /bees|192\.0\.2\.77|Bearer|secret-browser/);
  });

  test('more requests than allowed are answered 429 with the time to wait', async () => {
    const limited = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 3 });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await limited.inject('/v1/partners')).statusCode);
    assert.deepEqual(statuses, [200, 200, 200, 429]);
    const answer = await limited.inject('/v1/partners');
    assert.equal(answer.json().code, 'too-many-requests');
    assert.ok(Number(answer.headers['retry-after']) > 0);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal((await limited.inject({ url: '/v1/partners', remoteAddress: '192.0.2.1' })).statusCode, 200);
    assert.equal((await limited.inject('/healthz')).statusCode, 200);
    await limited.close();
  });

  test('bytes that are no request get a problem too', async () => {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    for (const [bytes, status, code] of [
      ['NONSENSE\r\n\r\n', 400, 'invalid-request'],
      ['FOO /v1/events HTTP/1.1\r\nhost: a\r\n\r\n', 400, 'invalid-request'],
      [`GET /v1/events HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 413, 'request-too-large'],
    ] as const) {
      const socket = connect(port, '127.0.0.1').setEncoding('utf8');
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk));
      socket.write(bytes);
      await once(socket, 'close');
      assert.ok(answer.startsWith(`HTTP/1.1 ${status} `), answer);
      assert.match(answer, /content-type: application\/problem\+json/);
      assert.equal(JSON.parse(answer.split('\r\n\r\n')[1]!).code, code);
    }
  });

  test('the contract is served, and may be kept', async () => {
    const answer = await app.inject('/v1/openapi.json');
    assert.deepEqual(answer.json(), specification);
    const again = await app.inject({ url: '/v1/openapi.json', headers: { 'if-none-match': String(answer.headers.etag) } });
    assert.equal(again.statusCode, 304);
  });

  test('health and metrics', async () => {
    assert.deepEqual((await app.inject('/readyz')).json(), { status: 'ok', database: database().engine });
    await app.inject(march);
    const { body } = await app.inject('/metrics');
    assert.match(body, /^kopa_feed_events 6$/m);
    assert.match(body, /^kopa_feed_revision \d+$/m);
    assert.match(body, /kopa_request_duration_seconds_count\{operation="listOccurrences",status="200"\} \d+/);
  });
});
