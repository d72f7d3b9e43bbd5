// The client against a real HTTP server that answers as it is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorOf, json, problem, scriptedFeed, text, type Answer } from '../test/scripted-feed.ts';
import { createFeed, isFeedError } from './index.ts';

const scripted = await scriptedFeed();
const { baseUrl } = scripted;


const page = (items: unknown[] = [], next: string | null = null) => json({ items, next, language: 'lv' });

describe('asking', () => {
  it('spells the query as the contract says, in the language of the client', async () => {
    scripted.answers = [page()];
    const feed = createFeed({ baseUrl: `${baseUrl}/`, language: 'lv' });
    await feed.occurrences.list({ from: '2026-11-01', to: '2026-12-01', country: ['LV', 'LT'], online: true, q: 'šodien & rīt' });
    await feed.partners.list({ language: 'pl' });
    assert.deepEqual(scripted.lines(), [
      'GET /v1/occurrences?language=lv&from=2026-11-01&to=2026-12-01&country=LV&country=LT&online=true&q=%C5%A1odien%20%26%20r%C4%ABt',
      'GET /v1/partners?language=pl',
    ]);
  });

  it('reads one thing by its identifier', async () => {
    scripted.answers = [json({ id: 'abc' })];
    const feed = createFeed({ baseUrl });
    assert.deepEqual(await feed.events.get('a/b c'), { id: 'abc' });
    await feed.partners.get('lnb');
    assert.deepEqual(scripted.lines(), ['GET /v1/events/a%2Fb%20c', 'GET /v1/partners/lnb']);
  });

  it('counts beside filters', async () => {
    scripted.answers = [json({ total: 0, facets: [], q: { total: 3 }, language: 'lv' })];
    const { total, q } = await createFeed({ baseUrl, language: 'lv' }).facets.get({ country: ['LV'], q: 'seminārs' });
    assert.deepEqual([total, q?.total], [0, 3]);
    assert.deepEqual(scripted.lines(), ['GET /v1/facets?language=lv&country=LV&q=semin%C4%81rs']);
  });

  it('reads exports as they are written', async () => {
    const feed = createFeed({ baseUrl, language: 'nb' });
    const written = (type: string, body: string) => text(`${type}; charset=utf-8`, body);
    scripted.answers = [written('text/calendar', 'BEGIN:VCALENDAR\r\n'), written('application/atom+xml', '<feed/>'), written('application/ld+json', '{"@graph":[]}')];
    assert.equal(await feed.calendar.export({ event: ['4f2k9x0a7c3m8q1z'] }), 'BEGIN:VCALENDAR\r\n');
    assert.equal(await feed.atom.export({ partner: ['lnb'], language: 'lv' }), '<feed/>');
    assert.equal(await feed.jsonLd.export({ from: '2026-11-22' }), '{"@graph":[]}');
    assert.deepEqual(scripted.lines(), ['GET /v1/events.ics?language=nb&event=4f2k9x0a7c3m8q1z', 'GET /v1/events.atom?language=lv&partner=lnb', 'GET /v1/events.jsonld?language=nb&from=2026-11-22']);
  });

  it('goes through all pages', async () => {
    scripted.answers = [page([1, 2], 'b'), page([3], 'c'), page([4])];
    const items: unknown[] = [];
    for await (const { items: some } of createFeed({ baseUrl }).events.pages({ limit: 2 })) items.push(...some);
    assert.deepEqual(items, [1, 2, 3, 4]);
    assert.deepEqual(scripted.lines(), ['GET /v1/events?limit=2', 'GET /v1/events?limit=2&cursor=b', 'GET /v1/events?limit=2&cursor=c']);
  });

  it('goes through the fetch it is given', async () => {
    const feed = createFeed({ baseUrl: 'https://feed.example.org', fetch: async ({ url }) => Response.json({ items: [url], next: null, language: 'en' }) });
    assert.deepEqual((await feed.events.list()).items, ['https://feed.example.org/v1/events']);
  });
});

describe('errors', () => {
  it('carry the feed’s problem and name method and address', async () => {
    scripted.answers = [problem(404, 'event-not-found', { detail: 'what is wrong' })];
    const error = await errorOf(createFeed({ baseUrl }).events.get('none'));
    assert.equal(error.code, 'event-not-found');
    assert.equal(error.status, 404);
    assert.equal(error.problem?.detail, 'what is wrong');
    assert.equal(error.message, `GET ${baseUrl}/v1/events/none was answered 404, event-not-found: what is wrong`);
    assert.equal(scripted.asked.length, 1, 'a refusal is not asked again');
  });

  for (const [what, answer] of [
    ['a page of HTML', text('text/html', '<p>Sign in</p>')],
    ['text that is cut off', text('application/json', '{"items": [')],
    ['JSON that is nothing', json(null)],
    ['an error that is not the feed’s', text('text/html', '<p>no</p>', 403)],
  ] as [string, Answer][]) {
    it(`say that ${what} is not the feed’s answer`, async () => {
      scripted.answers = [answer];
      const error = await errorOf(createFeed({ baseUrl, retry: 0 }).occurrences.list());
      assert.equal(error.code, 'invalid-answer');
      assert.match(error.message, /^GET http.*\/v1\/occurrences/);
    });
  }

  it('say that a page of HTML is not the calendar that was asked for, and what the feed has against a question', async () => {
    const feed = createFeed({ baseUrl, retry: 0 });
    scripted.answers = [text('text/html', '<p>Sign in</p>')];
    assert.equal((await errorOf(feed.calendar.export())).code, 'invalid-answer');
    scripted.answers = [problem(400, 'invalid-parameter')];
    assert.equal((await errorOf(feed.calendar.export())).code, 'invalid-parameter');
  });

  it('say when nobody answers', async () => {
    const error = await errorOf(createFeed({ baseUrl: 'http://127.0.0.1:9', retry: 0 }).events.list());
    assert.equal(error.code, 'network');
    assert.ok(error.cause);
  });

  it('say when the time is over, also in the middle of the body', async () => {
    scripted.answers = [(response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"items"')];
    const error = await errorOf(createFeed({ baseUrl, retry: 0, timeout: 200 }).events.list());
    assert.equal(error.code, 'timeout');
  });

  it('say that the caller stopped, before or while asking', async () => {
    scripted.answers = [() => {}];
    const feed = createFeed({ baseUrl });
    const stop = new AbortController();
    const call = errorOf(feed.events.list({}, { signal: stop.signal }));
    setTimeout(() => stop.abort(), 50);
    assert.equal((await call).code, 'aborted');
    assert.equal((await errorOf(feed.events.list({}, { signal: AbortSignal.abort() }))).code, 'aborted');
  });

  it('are known across copies of the package', () => {
    const other = Object.assign(new Error('x'), { name: 'FeedError' });
    assert.ok(isFeedError(other));
    assert.ok(!isFeedError(new TypeError('x')));
  });
});

describe('trying again', () => {
  it('helps over a passing fault', async () => {
    scripted.answers = [problem(503, 'unavailable'), problem(500, 'internal'), page(['good'])];
    assert.deepEqual((await createFeed({ baseUrl }).events.list()).items, ['good']);
    assert.equal(scripted.asked.length, 3);
  });

  it('waits as long as the feed asks, and not at all when that is too long', async () => {
    scripted.answers = [problem(429, 'too-many-requests', {}, { 'retry-after': '1' }), page()];
    const start = Date.now();
    await createFeed({ baseUrl }).events.list();
    assert.ok(Date.now() - start >= 950);

    scripted.answers = [problem(429, 'too-many-requests', {}, { 'retry-after': '3600' })];
    assert.equal((await errorOf(createFeed({ baseUrl }).events.list())).retryAfter, 3600);
    assert.equal(scripted.asked.length, 3);
  });

  it('ends when half the time of one try is over: whoever has waited is told', async () => {
    scripted.answers = [() => {}];
    assert.equal((await errorOf(createFeed({ baseUrl, timeout: 200 }).events.list())).code, 'timeout');
    assert.equal(scripted.asked.length, 1);

    scripted.answers = [(response) => void setTimeout(() => response.writeHead(500).end(), 150)];
    await errorOf(createFeed({ baseUrl, timeout: 200 }).events.list());
    assert.equal(scripted.asked.length, 2);
  });

  it('ends at the asked number', async () => {
    scripted.answers = [problem(500, 'internal')];
    await errorOf(createFeed({ baseUrl, retry: 1 }).events.list());
    assert.equal(scripted.asked.length, 2);
  });
});

describe('the last good answer', () => {
  it('comes with the error, for the same question only', async () => {
    const feed = createFeed({ baseUrl, retry: 0 });
    scripted.answers = [page(['good'])];
    await feed.events.list({ q: 'a' });
    scripted.answers = [problem(500, 'internal')];
    const { lastGood } = await errorOf(feed.events.list({ q: 'a' }));
    assert.deepEqual((lastGood!.data as { items: unknown }).items, ['good']);
    assert.ok(Math.abs(Date.now() - lastGood!.at) < 60_000);
    assert.equal((await errorOf(feed.events.list({ q: 'b' }))).lastGood, undefined);
  });

  it('is kept for the newest fifty questions', async () => {
    const feed = createFeed({ baseUrl, retry: 0 });
    scripted.answers = [page()];
    for (let n = 0; n <= 50; n++) await feed.events.list({ q: `${n}` });
    scripted.answers = [problem(500, 'internal')];
    assert.equal((await errorOf(feed.events.list({ q: '0' }))).lastGood, undefined);
    assert.ok((await errorOf(feed.events.list({ q: '1' }))).lastGood);
  });
});
