// Materials against a real HTTP server that answers as it is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropped, errorOf, json, problem, scriptedFeed, text } from '../test/scripted-feed.ts';
import { createFeed } from './index.ts';

const scripted = await scriptedFeed();
const { baseUrl } = scripted;


const id = 'stories-on-the-map';
const run = { date: '2026-11-02', addressLocality: 'Cēsis', groupSize: 12 };

describe('a reader', () => {
  it('browses, counts and opens materials in the language of the client, or in another one', async () => {
    const { materials } = createFeed({ baseUrl, language: 'lv' });
    scripted.answers = [json({ items: [], next: null, total: 0 })];
    await materials.list({ q: 'karte', learningResourceType: ['scenario'], groupSize: 12, minutes: 90 });
    await materials.facets({ country: ['LV', 'NO'] });
    await materials.get(id);
    await materials.get(id, { language: 'nb' });
    await materials.adaptations(id);
    await materials.runs(id);
    await materials.eventDraft(id);
    assert.deepEqual(scripted.lines(), [
      'GET /v1/materials?language=lv&q=karte&learningResourceType=scenario&groupSize=12&minutes=90',
      'GET /v1/material-facets?language=lv&country=LV&country=NO',
      `GET /v1/materials/${id}?language=lv`,
      `GET /v1/materials/${id}?language=nb`,
      `GET /v1/materials/${id}/adaptations?language=lv`,
      `GET /v1/materials/${id}/runs`,
      `GET /v1/materials/${id}/event.json?language=lv`,
    ]);
  });

  it('turns the pages to the end', async () => {
    scripted.answers = [json({ items: [1], next: 'b' }), json({ items: [2], next: null })];
    const found: unknown[] = [];
    for await (const { items } of createFeed({ baseUrl }).materials.pages({ theme: ['social-innovation'] })) found.push(...items);
    assert.deepEqual(found, [1, 2]);
    assert.deepEqual(scripted.lines(), ['GET /v1/materials?theme=social-innovation', 'GET /v1/materials?theme=social-innovation&cursor=b']);
  });

  it('gets files as what they are, and no page of somebody else’s', async () => {
    const { materials } = createFeed({ baseUrl, language: 'lt', retry: 0 });
    scripted.answers = [text('text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'), text('application/ld+json', '{}'), text('application/atom+xml', '<feed/>'), text('text/html', '<p>Sign in</p>')];
    assert.equal(await materials.exportEventDraft(id), 'BEGIN:VCALENDAR');
    assert.equal(await materials.exportJsonLd({ theme: ['social-innovation'] }), '{}');
    assert.equal(await materials.exportAtom(), '<feed/>');
    assert.equal((await errorOf(materials.exportAtom({ q: 'x' }))).code, 'invalid-answer');
    assert.deepEqual(scripted.lines().slice(0, 3), [`GET /v1/materials/${id}/event.ics?language=lt`, 'GET /v1/materials.jsonld?language=lt&theme=social-innovation', 'GET /v1/materials.atom?language=lt']);
  });

  it('still has the material when the feed has gone', async () => {
    const { materials } = createFeed({ baseUrl, retry: 0 });
    scripted.answers = [json({ id }), dropped];
    await materials.get(id);
    assert.deepEqual((await errorOf(materials.get(id))).lastGood?.data, { id });
    scripted.answers = [problem(404, 'material-not-found')];
    assert.equal((await errorOf(materials.get('nothing'))).code, 'material-not-found');
  });

  it('tells of a run once, however often it is sent', async () => {
    scripted.answers = [dropped, problem(503, 'unavailable'), json({ id: 'r', status: 'pending' }, 201)];
    const { materials } = createFeed({ baseUrl });
    assert.equal((await materials.recordRun(id, run)).status, 'pending');
    assert.equal(scripted.asked.length, 3);
    const keys = new Set(scripted.asked.map(({ headers }) => headers['idempotency-key']));
    assert.equal(keys.size, 1);
    assert.match(String([...keys][0]), /^[A-Za-z0-9_-]{16,128}$/);
    assert.deepEqual(JSON.parse(scripted.asked[2]!.body), run);
    await materials.recordRun(id, run, { idempotencyKey: 'k'.repeat(16) });
    assert.equal(scripted.asked[3]!.headers['idempotency-key'], 'k'.repeat(16));
  });
});

describe('a publisher', () => {
  const bearer = 'kopa_key';
  const draft = { id, locale: 'lv', name: 'Stāsti', description: 'Īsi.', themes: [], teaches: [], audience: [], license: 'CC-BY-4.0' as const, model: { dimension: [] } };

  it('publishes, reviews and withdraws with the partner’s key', async () => {
    const { materials } = createFeed({ baseUrl });
    scripted.answers = [json({ id, items: [], next: null }), json({ items: [], next: null }), json({ id: 'r', status: 'published' }), (response) => response.writeHead(204).end()];
    await materials.set(draft, { bearer });
    await materials.runsToReview({ bearer, limit: 10 });
    await materials.reviewRun('r', 'published', { bearer });
    assert.equal(await materials.withdraw(id, { bearer }), undefined);
    assert.deepEqual(scripted.lines(), [`PUT /v1/materials/${id}`, 'GET /v1/runs?limit=10', 'POST /v1/runs/r/review', `DELETE /v1/materials/${id}`]);
    assert.ok(scripted.asked.every(({ headers }) => headers.authorization === `Bearer ${bearer}`));
    assert.deepEqual(scripted.asked.map(({ body }) => body && JSON.parse(body)), [draft, '', { status: 'published' }, '']);
  });

  it('is told what does not fit, with its place', async () => {
    scripted.answers = [json({ type: '/problems/invalid-body', title: 'A title', status: 400, code: 'invalid-body', errors: [{ pointer: '/license', reason: 'malformed', detail: 'It is not valid.' }] }, 400)];
    const { code, problem: said } = await errorOf(createFeed({ baseUrl }).materials.set(draft, { bearer }));
    assert.equal(code, 'invalid-body');
    assert.equal(said?.errors?.[0]?.pointer, '/license');
    assert.equal(scripted.asked.length, 1);
  });
});
