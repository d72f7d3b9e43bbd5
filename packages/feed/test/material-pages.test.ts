// The pages of materials: the library, each material, its sheets, frames and oEmbed, on both databases.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { aMaterial } from '../src/materials/draft.samples.ts';
import type { MaterialDraft } from '../src/materials/draft.ts';
import { saveMaterial, withdraw } from '../src/materials/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { onBothDatabases } from './databases.ts';

const publicUrl = 'https://feed.example.org/kopa';
const hostile = `</script></style><script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3)' &amp; <!-- ]]> \\22 }`;
const { scenario: _scenario, localizations: _localizations, ...bare } = aMaterial();
const scenario = aMaterial().scenario!;

const materials: MaterialDraft[] = [
  aMaterial({ isBasedOn: ['https://example.org/source'], citation: [{ name: 'Grāmata', url: 'https://example.org/book', pages: '4–9' }] }),
  { ...bare, id: 'tried', name: 'Izmēģināts', experiment: { addressCountry: 'NO', addressLocality: 'Bergen', problem: 'Problēma', approach: 'Pieeja', results: 'Iznākums', failed: 'Kļūda', costClass: 'low', advice: ['Padoms'], links: [{ href: 'https://example.org/more', title: 'Vairāk' }] } },
  { ...bare, id: 'model', name: 'Modelis', model: { dimension: ['one', 'two'].map((id) => ({ id, name: `Joma ${id}`, description: 'Par to.', statement: [{ id: 'first', text: 'Mēs to darām.' }], material: ['stories-on-the-map'] })) } },
  { ...bare, id: 'studies', name: 'Kurss', course: { lesson: [{ id: 'first', name: 'Pirmā', minutes: 20, text: 'Viens.\n\nDivi.', video: { url: 'https://video.example.org/1', name: 'Filma' }, question: [{ id: 'q', text: 'Vai tā?', option: [{ text: 'Jā', correct: true, feedback: 'Tieši tā.' }, { text: 'Nē', correct: false, feedback: 'Lasiet vēlreiz.' }] }] }] } },
  { ...bare, id: 'report', name: 'Krājums', collection: { chapter: [{ name: 'Nodaļa', description: 'Par nodaļu.', hasPart: ['tried'] }] } },
  aMaterial({
    id: 'hostile', name: hostile, description: `${hostile}\n\n${hostile}`, keywords: [hostile.slice(0, 100)], creator: [{ name: hostile }], citation: [{ name: hostile, url: 'https://example.org/%22' }],
    scenario: { ...scenario, aims: [hostile], preparation: hostile, space: hostile, risk: [hostile], evaluation: [hostile], supply: [{ name: hostile, quantity: 1.1, per: 'person' }], adaptation: [{ to: 'online', text: hostile }], step: [{ name: hostile, minutes: 75, facilitator: hostile, participants: hostile, tip: hostile, groupSize: { maxValue: 8 } }] },
    localizations: { en: { name: hostile } },
  }),
];

onBothDatabases('pages of materials', (database) => {
  let app: FastifyInstance;
  let bareApp: FastifyInstance;
  let folder: string;
  const get = async (path: string, from = app) => from.inject({ url: path });
  const page = async (path: string, from = app) => {
    const answer = await get(path, from);
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 500));
    return answer.body;
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kopa-material-pages-'));
    mkdirSync(join(folder, 'c'));
    writeFileSync(join(folder, 'kopa.js'), 'let loader;');
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      for (const draft of materials) await saveMaterial(tx, draft);
    });
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0, widgetsDir: folder });
    bareApp = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
  });
  after(async () => {
    await app.close();
    await bareApp.close();
    rmSync(folder, { recursive: true });
  });

  describe('a material', () => {
    for (const language of publishedLanguages) {
      test(`of each type has one heading, and says in ${language} what it is, with its texts`, async () => {
        for (const { id, name } of materials.filter((one) => one.id !== 'hostile')) {
          const text = await page(`/w/material/${id}?lang=${language}`);
          assert.equal(text.match(/<h1/g)?.length, 1, id);
          assert.match(text, new RegExp(`<html lang="${language}">`));
          assert.ok(text.includes(id === 'stories-on-the-map' && language !== 'lv' ? 'Stories on the map' : name), id);
          assert.match(text, new RegExp(`rel="canonical" href="${publicUrl}/w/material/${id}\\?lang=${language}"`));
        }
      });
    }

    test('is whole without script', async () => {
      for (const from of [app, bareApp]) {
        assert.match(await page('/w/material/stories-on-the-map?lang=lv', from), /Iepazīšanās[\s\S]*Sveiciniet visus\.[\s\S]*0:15–1:00[\s\S]*Ņemiet lielu karti\.[\s\S]*example\.org\/book/);
        assert.match(await page('/w/material/tried?lang=lv', from), /Bergen, Norvēģija[\s\S]*Zemas[\s\S]*Problēma[\s\S]*Kļūda[\s\S]*example\.org\/more/);
        assert.match(await page('/w/material/model?lang=lv', from), /Mēs to darām\.[\s\S]*material\/stories-on-the-map\?lang=lv/);
        assert.match(await page('/w/material/studies?lang=lv', from), /Divi\.[\s\S]*video\.example\.org[\s\S]*Vai tā\?[\s\S]*<details>[\s\S]*Tieši tā\./);
        assert.match(await page('/w/material/report?lang=lv', from), /Nodaļa[\s\S]*material\/tried\?lang=lv/);
      }
    });

    test('gives its place to the widget where widgets are served, with one heading for both', async () => {
      const expected = { 'stories-on-the-map': 'kopa-scenario-card', model: 'kopa-learning-model', studies: 'kopa-course' };
      for (const [id, tag] of Object.entries(expected)) {
        const text = await page(`/w/material/${id}?lang=lv`);
        assert.match(text, new RegExp(`<main[^>]*>\\s*<${tag} feed="${publicUrl}" material="${id}" lang="lv" heading-level="1"[^>]*>[\\s\\S]*<h1[\\s\\S]*</${tag}>\\s*</main>`));
        assert.match((await get(`/w/material/${id}`)).headers['content-security-policy'] as string, /script-src https:\/\/feed\.example\.org\/kopa\/kopa\.js/);
        assert.doesNotMatch(await page(`/w/material/${id}`, bareApp), new RegExp(`<${tag}`));
      }
      assert.doesNotMatch(await page('/w/material/tried'), /kopa\.js" async/);
    });

    test('is also at the address that becomes a widget, which names its own page', async () => {
      for (const [widget, id] of [['scenario-card', 'stories-on-the-map'], ['learning-model', 'model'], ['course', 'studies'], ['material-library', 'tried']] as const) {
        const text = await page(`/w/${widget}?material=${id}&lang=pl`);
        assert.match(text, new RegExp(`rel="canonical" href="${publicUrl}/w/material/${id}\\?lang=pl"`));
      }
    });

    test('counts what is needed for the group, and says what does not fit', async () => {
      const seven = await page('/w/material/stories-on-the-map?lang=lv&group=7');
      assert.match(seven, /7 cilvēki[\s\S]*<td class="number">7<\/td>/);
      assert.doesNotMatch(seven, /ne vairāk kā/);
      assert.match(await page('/w/material/stories-on-the-map?lang=lv&group=23'), /ne vairāk kā 20 cilvēku[\s\S]*<td class="number">23<\/td>/);
      assert.match(await page('/w/material/stories-on-the-map?lang=pl&group=2'), /co najmniej 6 osób/);
      for (const odd of ['0', '1001', '1e3', '-3', 'x']) assert.match(await page(`/w/material/stories-on-the-map?lang=lv&group=${odd}`), /<td class="number">20<\/td>/);
      assert.match(await page('/w/material/hostile?group=10'), /<td class="number">11<\/td>[\s\S]*at most 8 people/);
    });

    test('says which parts are in another language', async () => {
      assert.match(await page('/w/material/stories-on-the-map?lang=en'), /Not all of it has been translated into English yet\. In another language: Aims, What you need, Steps\./);
      assert.doesNotMatch(await page('/w/material/stories-on-the-map?lang=lv'), /Vēl ne viss/);
      assert.match(await page('/w/material/stories-on-the-map?lang=en'), /<span lang="lv">Karte<\/span>/);
    });

    test('has JSON-LD that can be read, and no text of it ends a script', async () => {
      for (const { id } of materials) {
        const [, data] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(await page(`/w/material/${id}`))!;
        assert.equal(JSON.parse(data!)['@graph'][0]['@id'], `${publicUrl}/w/material/${id}`);
      }
    });

    test('that is not there, or no longer, says so in the visitor’s language', async () => {
      await database().write((tx) => saveMaterial(tx, aMaterial({ id: 'gone' })));
      await database().write((tx) => withdraw(tx, 'gone', 'riga'));
      for (const path of ['/w/material/gone', '/w/material/nothing', '/w/material/%3Cscript%3E', '/w/scenario-card', '/w/course?material=..%2F', '/embed/course?material=nothing', '/embed/course']) {
        const answer = await get(`${path}${path.includes('?') ? '&' : '?'}lang=lv`);
        assert.equal(answer.statusCode, 404, path);
        assert.match(answer.body, /Šāda materiāla nav[\s\S]*\/w\/material-library\?lang=lv/);
      }
    });
  });

  describe('a sheet', () => {
    test('has its size, its name and page numbers at the foot, a code, and no widget', async () => {
      for (const [paper, size] of [['a4', 'A4'], ['a5', 'A5'], ['A5', 'A5']] as const) {
        const text = await page(`/w/scenario-card?material=stories-on-the-map&lang=en&paper=${paper}&group=9`);
        assert.match(text, new RegExp(`@page \\{ size: ${size};[\\s\\S]*content: "Stories on the map"[\\s\\S]*counter\\(page\\) " / " counter\\(pages\\)`));
        assert.match(text, /<svg class="qr"/);
        assert.match(text, /<td class="number">9<\/td>/);
        assert.doesNotMatch(text, /kopa-scenario-card feed|kopa\.js" async/);
      }
      assert.doesNotMatch(await page('/w/material/stories-on-the-map?paper=a3'), /@page \{ size/);
    });
  });

  describe('the library', () => {
    test('lists every material, and narrows by what is asked', async () => {
      const all = await page('/w/material-library?lang=lv');
      for (const { id } of materials) assert.ok(all.includes(`/w/material/${id}?lang=lv`), id);
      const shown = async (query: string) => [...(await page(`/w/material-library?lang=lv&${query}`)).matchAll(/<h3><a href="[^"]*\/material\/([a-z-]+)/g)].map(([, id]) => id);
      assert.deepEqual(await shown('learning-resource-type=course'), ['studies']);
      assert.deepEqual(await shown('learning-resource-type=course,model'), ['studies', 'model']);
      assert.deepEqual(await shown('q=izmeginats'), ['tried']);
      assert.deepEqual(await shown('country=NO'), ['tried']);
      assert.deepEqual(await shown('minutes=20'), ['studies']);
      assert.deepEqual(await shown('group-size=7&in-language=en&minutes=60'), ['stories-on-the-map']);
      assert.match(await page('/w/material-library?lang=lv&q=nekas'), /Nekas neatbilst[\s\S]*Rādīt visus materiālus/);
    });

    test('keeps what was asked in its form', async () => {
      const text = await page('/w/material-library?lang=pl&q=map&theme=intercultural-dialogue&license=CC-BY-4.0&group-size=8&accent=%23aa0000');
      assert.match(text, /name="q"[^>]*value="map"/);
      assert.match(text, /<option value="intercultural-dialogue" selected>/);
      assert.match(text, /<details open>[\s\S]*<option value="CC-BY-4\.0" selected>/);
      assert.match(text, /type="hidden" name="accent" value="#aa0000"/);
      assert.match(text, /<kopa-material-library feed="[^"]*" lang="pl" heading-level="1" q="map" theme="intercultural-dialogue"/);
    });

    test('says which parts of an address it does not know', async () => {
      const answer = await get('/w/material-library?lang=lv&theme=x%22%3E&minutes=0&license=MIT&q=a');
      assert.equal(answer.statusCode, 400);
      assert.match(answer.body, /theme=x&quot;&gt;[\s\S]*minutes=0[\s\S]*license=MIT[\s\S]*CC-BY-4\.0[\s\S]*material-library\?lang=lv&amp;q=a"/);
    });

    test('goes on where a page was full', async () => {
      await database().write(async (tx) => {
        for (let n = 0; n < 60; n++) await saveMaterial(tx, aMaterial({ id: `more-${n}`, name: `Vēl ${String(n).padStart(2, '0')}`, localizations: {} }));
      });
      const first = await page('/w/material-library?lang=lv&q=vel');
      const [, next] = /href="([^"]*cursor=[^"]*)"/.exec(first)!;
      const second = await page(next!.replaceAll('&amp;', '&').replace(publicUrl, ''));
      const ids = (text: string) => [...text.matchAll(/<h3><a href="[^"]*\/material\/more-(\d+)\?/g)].map(([, n]) => n);
      assert.deepEqual([ids(first).length, ids(second).length, new Set([...ids(first), ...ids(second)]).size], [50, 10, 60]);
    });
  });

  describe('on other sites', () => {
    test('oEmbed answers a frame for the library and for what has a widget, and a link for the rest', async () => {
      const ask = async (path: string) => (await get(`/oembed?url=${encodeURIComponent(`${publicUrl}${path}`)}`)).json<Record<string, string>>();
      assert.match((await ask('/w/material-library?theme=social-innovation&lang=lv'))['html']!, /iframe src="https:\/\/feed\.example\.org\/kopa\/embed\/material-library\?lang=lv&amp;theme=social-innovation"/);
      for (const path of ['/w/scenario-card?material=stories-on-the-map&lang=en', '/w/material/stories-on-the-map?lang=en']) {
        const { type, title, html } = await ask(path);
        assert.deepEqual([type, title], ['rich', 'Stories on the map']);
        assert.match(html!, /embed\/scenario-card\?material=stories-on-the-map&amp;lang=en"/);
      }
      assert.equal((await ask('/w/material/tried?lang=en'))['type'], 'link');
      assert.equal((await get(`/oembed?url=${encodeURIComponent(`${publicUrl}/w/material/nothing`)}`)).statusCode, 404);
      const [, discovered] = /application\/json\+oembed" href="([^"]*)"/.exec(await page('/w/material/stories-on-the-map?lang=en'))!;
      assert.equal((await page(discovered!.replaceAll('&amp;', '&').replace(publicUrl, ''))).includes('rich'), true);
    });

    test('frames may be shown anywhere, and pages nowhere', async () => {
      for (const path of ['/embed/material-library?lang=lv', '/embed/scenario-card?material=stories-on-the-map&lang=lv', '/embed/learning-model?material=model', '/embed/course?material=studies']) {
        const { statusCode, headers, body } = await get(path);
        assert.equal(statusCode, 200, path);
        assert.match(headers['content-security-policy'] as string, /frame-ancestors \*/);
        assert.equal(headers['x-frame-options'], undefined);
        assert.match(body, /<kopa-[\s\S]*height\.js/);
      }
      assert.match((await get('/w/material-library')).headers['content-security-policy'] as string, /frame-ancestors 'none'/);
    });
  });

  test('no text of a material becomes markup or style', async () => {
    for (const path of ['/w/material/hostile?lang=lv', '/w/material/hostile?paper=a5', '/w/material-library?lang=en', '/embed/scenario-card?material=hostile', '/embed/material-library']) {
      const text = (await page(path)).replace(/<svg class="qr"[\s\S]*?<\/svg>/g, '');
      assert.doesNotMatch(text, /<script>alert|<img src=x|" onclick="alert/, path);
      assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), path);
      for (const [, style] of text.matchAll(/<style>([\s\S]*?)<\/style>/g)) assert.doesNotMatch(style!, /onclick=|alert\(/);
    }
  });
});
