// What the port serves beside the API: widgets, demo, pages.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { openDatabase } from '../src/shared/database.ts';
import type { Database } from '../src/shared/database.ts';
import { migrate } from '../src/shared/migrate.ts';
import { specification } from '../src/shared/specification.ts';

let folder: string;
let database: Database;
let app: FastifyInstance;
const publicUrl = 'https://kopa.example.net';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kopa-site-'));
  const files: Record<string, string | Buffer> = {
    'widgets/kopa.js': 'let loader;',
    'widgets/kopa.js.br': brotliCompressSync('let loader;'),
    'widgets/kopa.js.gz': gzipSync('let loader;'),
    'widgets/c/calendar-a1b2c3.js': 'let calendar;',
    'widgets/kopa-0.1.0-a1b2c3.js': 'let loader;',
    'widgets/kopa-0.1.0-a1b2c3.js.br': brotliCompressSync('let loader;'),
    'widgets/integrity.json': '{}',
    'widgets/.built': 'do not tell',
    'demo/index.html': '<script src="https://feed.example.org/kopa.js"></script>',
    'demo/lv/index.html': '<a href="https://feed.example.org/">lv</a>',
    'demo/lv/site.css': 'body { background: url(https://feed.example.org/) }',
    'secret.html': 'do not tell',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  database = await openDatabase({ dataDir: join(folder, 'data') });
  await migrate(database);
  app = await buildApp({ database, publicUrl, rateLimit: 0, widgetsDir: join(folder, 'widgets'), demoDir: join(folder, 'demo') });
});
after(async () => {
  await app?.close();
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the widgets', () => {
  test('the loader may be kept for a while, a chunk and a loader of one version for ever, by every site', async () => {
    const [forEver, forAWhile] = ['public, max-age=31536000, immutable', 'public, max-age=300'];
    const files = { '/kopa.js': forAWhile, '/c/calendar-a1b2c3.js': forEver, '/kopa-0.1.0-a1b2c3.js': forEver };
    assert.equal((await app.inject('/integrity.json')).headers['cache-control'], forAWhile);
    assert.equal((await app.inject({ url: '/kopa-0.1.0-a1b2c3.js', headers: { 'accept-encoding': 'br' } })).headers['cache-control'], forEver);
    for (const [url, kept] of Object.entries(files)) {
      const answer = await app.inject(url);
      assert.equal(answer.statusCode, 200);
      assert.equal(answer.headers['cache-control'], kept);
      assert.match(String(answer.headers['content-type']), /javascript/);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
      assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    }
  });

  test('scripts and JSON travel without the headers of pages; pages and calendar files have them', async () => {
    const isBare = async (url: string) => {
      const { headers } = await app.inject(url);
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', url);
      return [headers['content-security-policy'], headers['x-frame-options'], headers['referrer-policy']].every((value) => value === undefined);
    };
    for (const url of ['/kopa.js', '/c/calendar-a1b2c3.js', '/integrity.json', '/v1/occurrences', '/v1/partners', '/v1/events/0000000000000000']) assert.ok(await isBare(url), url);
    for (const url of ['/w/event-calendar?lang=lv', '/embed', '/demo/', '/v1/events.ics', '/v1/events.atom']) assert.ok(!(await isBare(url)), url);
  });

  test('the compressed file beside it is sent to those who take it', async () => {
    const answer = await app.inject({ url: '/kopa.js', headers: { 'accept-encoding': 'gzip, br' } });
    assert.equal(answer.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(answer.rawPayload).toString(), 'let loader;');
    assert.match(String(answer.headers.vary), /accept-encoding/i);
    assert.match(String(answer.headers['content-type']), /javascript/);
    const gzip = await app.inject({ url: '/kopa.js', headers: { 'accept-encoding': 'gzip' } });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
  });

  test('it is confirmed to those who have it', async () => {
    const { etag } = (await app.inject('/kopa.js')).headers;
    assert.equal((await app.inject({ url: '/kopa.js', headers: { 'if-none-match': String(etag) } })).statusCode, 304);
  });
});

describe('the demo', () => {
  test('its pages name this feed', async () => {
    const pages = [
      ['/demo/', `<script src="${publicUrl}/kopa.js"></script>`],
      ['/demo/lv/', `<a href="${publicUrl}/">lv</a>`],
      ['/demo/lv/index.html', `<a href="${publicUrl}/">lv</a>`],
    ] as const;
    for (const [url, text] of pages) {
      const answer = await app.inject(url);
      assert.equal(answer.body, text);
      assert.match(String(answer.headers['content-type']), /^text\/html/);
      assert.match(String(answer.headers['content-security-policy']), new RegExp(`script-src 'self' ${publicUrl};`));
      assert.doesNotMatch(String(answer.headers['content-security-policy']), /unsafe/);
    }
  });

  test('other files are as they are', async () => {
    const answer = await app.inject('/demo/lv/site.css');
    assert.match(String(answer.headers['content-type']), /^text\/css/);
    assert.match(answer.body, /feed\.example\.org/);
  });

  test('a folder is found without its slash, and the root leads there', async () => {
    assert.equal((await app.inject('/demo')).headers.location, '/demo/');
    assert.equal((await app.inject('/demo/lv')).headers.location, '/demo/lv/');
    assert.equal((await app.inject('/')).headers.location, '/demo/');
    for (const url of ['/demo//evil.example.org', '/demo/\\evil.example.org']) {
      const { location } = (await app.inject(url)).headers;
      assert.ok(location === undefined || String(location).startsWith('/demo/'), String(location));
    }
  });
});

test('nothing outside the folders, and nothing hidden, is served', async () => {
  const climbing = ['/demo/../secret.html', '/demo/..%2fsecret.html', '/demo/%2e%2e/secret.html', '/demo/lv/..%5c..%5csecret.html'];
  const beside = ['/c/..%2f..%2fsecret.html', '/.built', '/data/kopa.sqlite', '/..%2fdata%2fkopa.sqlite'];
  for (const url of [...climbing, ...beside, '/demo/no.html', '/demo/x%00.html']) {
    const answer = await app.inject(url);
    assert.ok([400, 403, 404].includes(answer.statusCode), `${url} ${answer.statusCode}`);
    assert.doesNotMatch(answer.body, /do not tell|SQLite/);
    assert.equal(answer.headers['content-type'], 'application/problem+json', url);
  }
});

test('every problem has a page, under a policy that allows no script', async () => {
  for (const [code, { title }] of Object.entries(specification['x-problems'])) {
    const page = await app.inject(`/problems/${code}`);
    assert.equal(page.statusCode, 200);
    assert.ok(page.body.includes(`<h1>${title}</h1>`));
    assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
    assert.doesNotMatch(String(page.headers['content-security-policy']), /script-src|unsafe/);
    assert.ok((await app.inject('/problems')).body.includes(`/problems/${code}`));
  }
  assert.equal((await app.inject('/problems/')).headers.location, '/problems');
  assert.equal((await app.inject('/problems/nothing')).statusCode, 404);
  assert.equal((await app.inject('/problems/__proto__')).statusCode, 404);
});

test('without a demo the root says what this is', async () => {
  const bare = await buildApp({ database, publicUrl, rateLimit: 0 });
  const page = await bare.inject('/');
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /shared feed/);
  assert.equal((await bare.inject('/kopa.js')).statusCode, 404);
  await bare.close();
});
