// The organizer’s page where publishers read what colleagues tell of their materials, on both databases.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Material, Run } from '@kopa/contract';
import { buildApp } from '../src/app.ts';
import { aMaterial } from '../src/materials/draft.samples.ts';
import { saveMaterial } from '../src/materials/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { onBothDatabases } from './databases.ts';
import { send } from './signing-up.ts';

const publicUrl = 'https://feed.example.org';
const hostile = '<img src=x onerror=alert(1)> & "citāts"';

onBothDatabases('runs that wait', (database) => {
  let app: FastifyInstance;
  let cookie = '';
  let otherCookie = '';

  const get = (path: string, own = cookie) => app.inject({ url: `/organizer${path}`, headers: own ? { cookie: own } : {} });
  const press = (id: string, status: string, own = cookie, headers: Record<string, string> = {}) => send(app, `/organizer/runs/${id}?lang=lv`, { status }, { cookie: own, ...headers });
  const tell = async (changes: string): Promise<string> => {
    const payload = { date: '2026-11-02', addressLocality: 'Cēsu bibliotēka', addressCountry: 'LV', groupSize: 21, changes, inLanguage: 'pl' };
    const answer = await app.inject({ method: 'POST', url: '/v1/materials/stories-on-the-map/runs', headers: { 'idempotency-key': randomUUID() }, payload });
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json<Run>().id;
  };
  const shown = async () => (await app.inject('/v1/materials/stories-on-the-map')).json<Material>().runs.map(({ changes }) => changes);
  const signIn = async (key: string) => String((await send(app, '/organizer/sign-in?lang=lv', { key })).headers['set-cookie']).split(';')[0]!;

  before(async () => {
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    const keys = await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      await savePartner(tx, aPartner({ id: 'vilnius', addressCountry: 'LT' }));
      await saveMaterial(tx, aMaterial());
      return [await makeKey(tx, 'riga', Date.now()), await makeKey(tx, 'vilnius', Date.now())];
    });
    [cookie, otherCookie] = [await signIn(keys[0]!), await signIn(keys[1]!)];
  });
  after(() => app.close());

  it('are shown to their publisher only, as the text that they are, with where, when and how many', async () => {
    const id = await tell(hostile);
    const { statusCode, body } = await get('/runs?lang=lv');
    assert.equal(statusCode, 200);
    assert.match(body, /<p class="said" lang="pl">&lt;img src=x onerror=alert\(1\)&gt; &amp; (&quot;|")citāts(&quot;|")<\/p>/);
    assert.doesNotMatch(body, /<img src=x/);
    assert.match(body, /Stāsti uz kartes/);
    assert.match(body, /2\.11\.2026\. · Cēsu bibliotēka, Latvija · 21 cilvēks/);
    assert.ok(body.includes(`/organizer/runs/${id}`));
    assert.doesNotMatch((await get('/runs?lang=lt', otherCookie)).body, /onerror/);
    assert.equal((await get('/runs?lang=lv', '')).statusCode, 401);
    assert.deepEqual(await shown(), [], 'nobody else sees them');
    assert.equal((await press(id, 'refused')).statusCode, 303);
  });

  it('show when they are published, and are gone when they are refused', async () => {
    const [good, bad] = [await tell('Divas kartes.'), await tell('Reklāma')];
    const published = await press(good, 'published');
    assert.equal(published.statusCode, 303);
    assert.match(String(published.headers.location), /^https:\/\/feed\.example\.org\/organizer\/runs\?lang=lv&said=done|^\/organizer\/runs\?lang=lv&said=done/);
    await press(bad, 'refused');
    assert.deepEqual(await shown(), ['Divas kartes.']);
    assert.doesNotMatch((await get('/runs?lang=lv')).body, /Divas kartes|Reklāma/);
    assert.equal((await database().q.selectFrom('run').selectAll().execute()).length, 1);
    assert.match(String((await press(bad, 'published')).headers.location), /said=notDone/, 'what is gone cannot be published');
  });

  it('change by nobody else, from nowhere else, and never by looking', async () => {
    const id = await tell('Trīs kartes.');
    await press(id, 'published', otherCookie);
    assert.equal((await press(id, 'published', cookie, { 'sec-fetch-site': 'cross-site' })).statusCode, 403);
    assert.equal((await press(id, 'published', 'kopa-organizer=none')).statusCode, 401);
    await press(id, 'all');
    await get(`/runs/${id}?lang=lv&status=published`);
    assert.deepEqual(await shown(), ['Divas kartes.']);
    await press(id, 'published');
    assert.deepEqual((await shown()).toSorted(), ['Divas kartes.', 'Trīs kartes.'], 'the control: with the right key it does');
  });

  it('are told of in every language', async () => {
    await tell('Vēl viens.');
    for (const lang of publishedLanguages) {
      const { statusCode, body } = await get(`/runs?lang=${lang}`);
      assert.equal(statusCode, 200);
      assert.match(body, new RegExp(`<html lang="${lang}"`));
      assert.match(body, /Vēl viens\./);
    }
  });
});
