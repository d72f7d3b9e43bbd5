// Bad words, floods and forged links: a clear problem each, and nothing is lost by it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { OwnPost, PostReceipt, Problem } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import type { AppOptions } from '../src/app.ts';
import { saveTopic } from '../src/dialogue/topics.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import type { Schema } from '../src/shared/schema.ts';
import { formToken } from '../src/shared/form-token.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases('dialogue limits', (database) => {
  const apps: FastifyInstance[] = [];
  let form: string;
  let key: string;

  before(async () => {
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      for (const id of ['home', 'work', 'flood']) await saveTopic(tx, id, 'riga', { question: { lv: 'Kas?' }, opens: utcDateTime(0), moderation: 'before', moderators: [] }, 0);
      key = await makeKey(tx, 'riga', Date.now());
    });
    form = await formToken(database(), 'home', Date.now() - 60_000);
  });
  after(() => Promise.all(apps.map((app) => app.close())));

  const start = async (options: Partial<AppOptions> = {}) => {
    apps.push(await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0, ...options }));
    return apps.at(-1)!;
  };
  const send = (app: FastifyInstance, method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, { bearer, idempotencyKey = randomUUID(), from = '192.0.2.1' }: { bearer?: string; idempotencyKey?: string; from?: string } = {}) =>
    app.inject({
      method,
      url: `/v1${url}`,
      remoteAddress: from,
      headers: { 'idempotency-key': idempotencyKey, ...(bearer && { authorization: `Bearer ${bearer}` }), ...(method === 'PATCH' && { 'content-type': 'application/merge-patch+json' }) },
      ...(payload && { payload }),
    });
  const codeOf = (answer: { json(): unknown }) => (answer.json() as Problem).code;
  const rowsIn = async (...tables: (keyof Schema)[]) => {
    const counts: Record<string, number> = {};
    for (const table of tables) counts[table] = (await database().q.selectFrom(table).selectAll().execute()).length;
    return counts;
  };
  const zalgo = `Z${'\u0301\u0302\u0303'.repeat(4)}algo`;

  describe('bad input', () => {
    let app: FastifyInstance;
    let own: PostReceipt;
    before(async () => {
      app = await start();
      const answer = await send(app, 'POST', '/topics/home/posts', { text: 'Mājas ir tur, kur ir grāmatas.', inLanguage: 'lv', formToken: form, name: 'Ilze' });
      own = answer.json<PostReceipt>();
      await send(app, 'POST', `/posts/${own.post.id}/moderation`, { action: 'approve' }, { bearer: key });
    });

    it('of a post is told, keeps nothing, and leaves its key for the right words', async () => {
      const cases: [object, string][] = [
        [{ text: '\u3164\u115f' }, 'post-empty'],
        [{ text: zalgo }, 'unreadable-text'],
        [{ text: 'abc\u2066def\u2069' }, 'unreadable-text'],
        [{ text: 'Half of a character: \ud83d' }, 'unreadable-text'],
        [{ text: 'www.one.example.org\nhttps://two.example.org …' }, 'only-links'],
        [{ inLanguage: 'xx' }, 'invalid-body'],
        [{ inLanguage: '' }, 'invalid-body'],
        [{ name: zalgo }, 'unreadable-text'],
        [{ town: 'https://example.org' }, 'invalid-body'],
        [{ town: 'x'.repeat(61) }, 'invalid-body'],
        [{ replyTo: '../etc' }, 'invalid-body'],
        [{ status: 'published' }, 'invalid-body'],
        [{ text: ['a'] }, 'invalid-body'],
      ];
      const before = await rowsIn('post', 'post_token', 'dialogue_mail', 'idempotency');
      const right = { text: 'Šie ir īstie vārdi.', inLanguage: 'lv', formToken: form };
      const idempotencyKey = randomUUID();
      for (const [wrong, code] of cases) {
        const answer = await send(app, 'POST', '/topics/home/posts', { ...right, ...wrong }, { idempotencyKey });
        assert.equal(codeOf(answer), code, JSON.stringify(wrong));
        assert.ok(answer.statusCode < 500);
      }
      assert.deepEqual(await rowsIn('post', 'post_token', 'dialogue_mail', 'idempotency'), before);
      assert.equal((await send(app, 'POST', '/topics/home/posts', right, { idempotencyKey })).statusCode, 201);
      assert.equal((await send(app, 'POST', '/topics/home/posts', { ...right, text: '🌻' })).statusCode, 201, 'a picture says something');
    });

    it('of a report, a word, an appeal or a change is told, and what was there stays', async () => {
      const { post } = own;
      const before = await rowsIn('report', 'glossary_entry', 'dialogue_mail');
      const word = { word: 'talka', inLanguage: 'lv', explanations: { en: 'Work.' } };
      const cases: [string, object, string][] = [
        [`/posts/${post.id}/reports`, { reasonCode: 'insult', text: zalgo }, 'unreadable-text'],
        [`/posts/${post.id}/reports`, { reasonCode: 'ugly' }, 'invalid-body'],
        [`/posts/${post.id}/reports`, { reasonCode: 'insult', email: 'nobody' }, 'invalid-body'],
        [`/posts/${post.id}/reports`, { reasonCode: 'insult', website: 'x' }, 'looks-automatic'],
        [`/posts/${'a'.repeat(16)}/reports`, { reasonCode: 'insult' }, 'post-not-found'],
        [`/posts/${post.id}/reactions`, { reaction: 'hate' }, 'invalid-body'],
        [`/posts/${'a'.repeat(16)}/reactions`, { reaction: 'thanks' }, 'post-not-found'],
        ['/topics/home/glossary', { ...word, word: ' ' }, 'post-empty'],
        ['/topics/home/glossary', { ...word, explanations: { en: zalgo } }, 'unreadable-text'],
        ['/topics/home/glossary', { ...word, explanations: {} }, 'invalid-body'],
        ['/topics/home/glossary', { ...word, inLanguage: 'xx' }, 'invalid-body'],
        ['/topics/nothing/glossary', word, 'topic-not-found'],
      ];
      for (const [url, body, code] of cases) assert.equal(codeOf(await send(app, 'POST', url, body)), code, `${url} ${JSON.stringify(body)}`);
      assert.deepEqual(await rowsIn('report', 'glossary_entry', 'dialogue_mail'), before);
      const waiting = (await send(app, 'POST', '/topics/home/posts', { text: 'Vēl gaida.', inLanguage: 'lv', formToken: form, name: 'Anna' })).json<PostReceipt>();
      for (const wrong of [{ text: '' }, { text: 'x'.repeat(2_001) }, { text: zalgo }, { inLanguage: 'xx' }, { name: 'www.example.org' }, {}, { status: 'published' }]) {
        assert.ok((await send(app, 'PATCH', '/post', wrong, { bearer: waiting.token })).statusCode === 400, JSON.stringify(wrong));
      }
      const { originalText, name, status } = (await send(app, 'GET', '/post', undefined, { bearer: waiting.token })).json<OwnPost>();
      assert.deepEqual([originalText, name, status], ['Vēl gaida.', 'Anna', 'pending']);
      assert.equal(codeOf(await send(app, 'POST', '/post/appeal', { text: 'Kāpēc?' }, { bearer: waiting.token })), 'appeal-not-possible');
    });

    it('a forged link opens nothing, whatever one does with it', async () => {
      const forged = own.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
      for (const bearer of [forged, 'x', `${own.token}x`, key, form]) {
        for (const [method, url, body] of [['GET', '/post'], ['PATCH', '/post', { text: 'Cits' }], ['DELETE', '/post'], ['POST', '/post/appeal', { text: 'Nē' }]] as const) {
          assert.equal((await send(app, method, url, body, { bearer })).statusCode, 401, `${method} ${bearer}`);
        }
      }
      for (const url of [`/posts/${own.post.id}/moderation`, '/reports/aaaaaaaaaaaaaaaa/answer']) assert.equal((await send(app, 'POST', url, { action: 'remove', reasonCode: 'other', decision: 'keep' }, { bearer: own.token })).statusCode < 500, true);
      assert.equal((await send(app, 'POST', `/posts/${own.post.id}/moderation`, { action: 'remove', reasonCode: 'other' }, { bearer: own.token })).statusCode, 401, 'an author is no moderator');
      assert.equal((await send(app, 'GET', '/post', undefined, { bearer: own.token })).json<OwnPost>().status, 'published');
    });
  });

  describe('floods', () => {
    it('of one topic from one network are stopped, and other networks and topics go on', async () => {
      const app = await start({ rateLimit: 600 });
      const write = (topic: string, from: string) => send(app, 'POST', `/topics/${topic}/posts`, { text: 'x', inLanguage: 'lv', formToken: 'forged' }, { from });
      for (let at = 0; at < 30; at++) assert.equal((await write('home', `192.0.2.${at}`)).statusCode, 403);
      const refused = await write('home', '192.0.2.200');
      assert.deepEqual([refused.statusCode, codeOf(refused)], [429, 'too-many-requests']);
      assert.ok(Number(refused.headers['retry-after']) > 0);
      assert.equal((await write('home', '192.0.3.1')).statusCode, 403, 'another network');
      assert.equal((await write('work', '192.0.2.1')).statusCode, 403, 'another topic');
      for (let at = 0; at < 30; at++) assert.equal((await write('home', `2001:db8:1:${at}::1`)).statusCode, 403);
      assert.equal((await write('home', '2001:db8:1:ffff::1')).statusCode, 429);
      assert.equal((await write('home', '2001:db8:2::1')).statusCode, 403);
      for (let at = 0; at < 29; at++) await write('work', '192.0.2.9');
      assert.equal((await write('flood', '192.0.2.9')).statusCode, 429, 'all topics together have a limit, too');
      assert.equal((await send(app, 'GET', '/topics', undefined, { from: '192.0.2.9' })).statusCode, 200, 'who reads is not concerned');
    });

    it('of streams from one network leave room for others, and who closes one can open another', async () => {
      const app = await start({ rateLimit: 80 });
      await app.listen({ port: 0, host: '127.0.0.1' });
      const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/v1/dialogue-stream?topic=home`;
      const stops: AbortController[] = [];
      const open = async () => {
        stops.push(new AbortController());
        return fetch(url, { signal: stops.at(-1)!.signal });
      };
      const statuses = (await Promise.all(Array.from({ length: 40 }, open))).map(({ status }) => status);
      assert.deepEqual([...new Set(statuses)], [200]);
      const refused = await open();
      assert.deepEqual([refused.status, ((await refused.json()) as Problem).code, refused.headers.get('retry-after')], [429, 'too-many-requests', '60']);
      assert.equal((await send(app, 'GET', '/dialogue-stream?topic=home&follow=false', undefined, { from: '192.0.2.1' })).statusCode, 200, 'another network');
      stops[0]!.abort();
      await assert.doesNotReject(async () => {
        for (const end = Date.now() + 5_000; (await open()).status !== 200; await sleep(200)) assert.ok(Date.now() < end);
      });
      for (const stop of stops) stop.abort();
    });

    it('of reports do not flood moderators: one mail for each post, as long as nobody has answered', async () => {
      const app = await start();
      await database().write((tx) => saveTopic(tx, 'work', 'riga', { question: { lv: 'Kas?' }, opens: utcDateTime(0), moderation: 'before', moderators: [{ email: 'moderator@example.org' }] }, 0));
      const token = await formToken(database(), 'work', Date.now() - 60_000);
      const { post } = (await send(app, 'POST', '/topics/work/posts', { text: 'Par mani sūdzas.', inLanguage: 'lv', formToken: token })).json<PostReceipt>();
      await send(app, 'POST', `/posts/${post.id}/moderation`, { action: 'approve' }, { bearer: key });
      const mails = async () => (await database().q.selectFrom('dialogue_mail').select('kind').where('post_id', '=', post.id).where('kind', '=', 'reported').execute()).length;
      const report = async () => (await send(app, 'POST', `/posts/${post.id}/reports`, { reasonCode: 'insult' })).json<{ id: string }>().id;
      const ids = await Promise.all(Array.from({ length: 10 }, report));
      assert.equal(await mails(), 1);
      for (const id of ids) assert.equal((await send(app, 'POST', `/reports/${id}/answer`, { decision: 'keep' }, { bearer: key })).statusCode, 200);
      await report();
      assert.equal(await mails(), 2);
    });

    it('under attack, each post comes with a piece of work, once', async () => {
      const app = await start({ proofAbove: 2 });
      const token = await formToken(database(), 'flood', Date.now() - 60_000);
      const write = (more: object = {}) => send(app, 'POST', '/topics/flood/posts', { text: `Ziņa ${randomUUID()}`, inLanguage: 'lv', formToken: token, ...more });
      for (let at = 0; at < 2; at++) assert.equal((await write()).statusCode, 201);
      const refused = await write();
      assert.equal(codeOf(refused), 'proof-required');
      const { challenge } = refused.json<{ challenge: Parameters<typeof solveChallenge>[0]['challenge'] }>();
      const solution = await solveChallenge({ challenge, deriveKey });
      const proof = JSON.stringify({ challenge, solution });
      assert.equal(codeOf(await write({ proof: JSON.stringify({ challenge, solution: { ...solution, counter: 0, derivedKey: '000' } }) })), 'proof-required');
      assert.equal((await write({ proof })).statusCode, 201);
      assert.equal(codeOf(await write({ proof })), 'proof-required');
    });
  });
});
