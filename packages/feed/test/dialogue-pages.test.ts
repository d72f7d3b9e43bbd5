// The pages of dialogues without script, on both databases: what waits shows nowhere, looking changes nothing, what is written is not lost.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { PostReceipt, TopicDraft } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { formToken } from '../src/shared/form-token.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';
import { hiddenIn, send as sendForm } from './signing-up.ts';

const publicUrl = 'https://feed.example.org';
const day = 86_400_000;
const hostile = `</textarea></script><script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3)' &amp; <!--`;
const draft = (changes: Partial<TopicDraft> = {}): TopicDraft => ({
  question: { lv: 'Kas jums ir mājas?', pl: 'Co jest dla Państwa domem?', en: 'What is home for you?' },
  introduction: { lv: 'Pastāstiet par vienu brīdi.' },
  rules: { lv: 'Runājam laipni.' },
  opens: utcDateTime(Date.now() - day),
  closes: null,
  moderation: 'before',
  moderators: [{ email: 'moderator@example.org', language: 'lv' }],
  ...changes,
});

onBothDatabases('pages of dialogues', (database) => {
  let app: FastifyInstance;
  let withWidgets: FastifyInstance;
  let folder: string;
  let key: string;
  const get = (url: string, headers: Record<string, string> = {}, from = app) => from.inject({ url, headers });
  const page = async (url: string, from = app) => {
    const answer = await get(url, {}, from);
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 300));
    return answer.body;
  };
  const pathOf = (address: unknown) => String(address).replace(publicUrl, '');
  const act = async (method: 'POST' | 'PUT', url: string, payload: object) => {
    const answer = await app.inject({ method, url: `/v1${url}`, headers: { 'idempotency-key': randomUUID(), authorization: `Bearer ${key}` }, payload });
    assert.ok(answer.statusCode < 300, answer.body);
    return answer;
  };
  const shown = async (topic = 'home') => formToken(database(), topic, Date.now() - 60_000);
  const written = async (text: string, more: object = {}, topic = 'home'): Promise<PostReceipt> => (await act('POST', `/topics/${topic}/posts`, { text, inLanguage: 'lv', formToken: await shown(topic), ...more })).json();
  const moderate = (id: string, body: object) => act('POST', `/posts/${id}/moderation`, body);
  const approved = async (text: string, more: object = {}, topic = 'home') => {
    const receipt = await written(text, more, topic);
    await moderate(receipt.post.id, { action: 'approve' });
    return receipt;
  };
  const translate = (id: string, language: string, text: string, state: 'machine' | 'edited' = 'edited') => act('PUT', `/posts/${id}/translations/${language}`, { text, state });
  /** Every row that writing, reading or moderating a dialogue writes. */
  const everyRow = async () => {
    const tables = ['topic', 'post', 'report', 'glossary_entry', 'moderation_action', 'dialogue_mail', 'dialogue_clock', 'post_token', 'idempotency', 'board'] as const;
    const rows = await Promise.all(tables.map((table) => database().q.selectFrom(table).selectAll().execute()));
    return JSON.stringify(rows.map((some) => some.map((row) => JSON.stringify(row)).sort()));
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kopa-dialogue-pages-'));
    mkdirSync(join(folder, 'c'));
    writeFileSync(join(folder, 'kopa.js'), 'let loader;');
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    withWidgets = await buildApp({ database: database(), publicUrl, rateLimit: 0, widgetsDir: folder });
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      key = await makeKey(tx, 'riga', Date.now());
    });
    await act('PUT', '/topics/home', draft());
    await act('PUT', '/topics/over', draft({ opens: utcDateTime(Date.now() - 2 * day), closes: utcDateTime(Date.now() - day), summary: { lv: 'Paldies visiem.' } }));
    await act('PUT', '/topics/later', draft({ opens: utcDateTime(Date.now() + day) }));
  });
  after(async () => {
    await app.close();
    await withWidgets.close();
    rmSync(folder, { recursive: true });
  });

  describe('the board', () => {
    it('shows what was approved, with the original and its translation in their own languages and directions', async () => {
      const { post } = await approved('البيت هو المكان', { inLanguage: 'ar', name: 'Samir', town: 'Rīga' });
      await translate(post.id, 'lv', 'Mājas ir vieta.');
      const mine = await page('/w/dialogue/home?lang=lv');
      assert.match(mine, /<div class="text" lang="lv" dir="ltr"><p>Mājas ir vieta\.<\/p><\/div>/);
      assert.match(mine, /<details class="other"><summary>Oriģināls: arābu<\/summary><div class="text" lang="ar" dir="rtl">/);
      const original = await page('/w/dialogue/home?lang=lv&view=original');
      assert.ok(original.indexOf('lang="ar" dir="rtl"') < original.indexOf('Mājas ir vieta.'));
      assert.match(await page('/w/dialogue/home?lang=lv&view=both'), /<div class="sides"><div><div class="text" lang="ar" dir="rtl">.*Mājas ir vieta/s);
      assert.match(await page('/w/dialogue/home?lang=pl'), /Jeszcze nieprzetłumaczone/);
      assert.doesNotMatch(await page('/w/dialogue/home?lang=lv&in=lv'), /Samir/);
      assert.match(await page('/w/dialogue/home?lang=lv&in=ar'), /Samir/);
      await translate(post.id, 'pl', 'Dom to miejsce.', 'machine');
      assert.match(await page('/w/dialogue/home?lang=pl'), /tłumaczenie maszynowe, niesprawdzone/);
    });

    it('never shows what waits, on any page; a control shows that it would be seen', async () => {
      const secret = `Vēl neviens nav lasījis ${randomUUID()}`;
      const { post } = await written(secret);
      const pages = ['?lang=lv', '?lang=lv&view=both', `?lang=lv&thread=${post.id}`, '/print?lang=lv', '/projector?lang=lv', `/write?lang=lv&reply-to=${post.id}`, `/report?lang=lv&post=${post.id}`].map((rest) => `/w/dialogue/home${rest}`);
      const everywhere = async () => (await Promise.all([...pages, '/embed/dialogue-board?topic=home&lang=lv'].map(async (url) => (await get(url)).body))).filter((body) => body.includes(secret)).length;
      assert.equal(await everywhere(), 0);
      await moderate(post.id, { action: 'approve' });
      assert.equal(await everywhere(), pages.length + 1);
      await moderate(post.id, { action: 'remove', reasonCode: 'off-topic' });
      assert.equal(await everywhere(), 0);
    });

    it('keeps threads together, and the place of what is gone', async () => {
      const { post, token } = await approved('Jautājums visiem, kas te dzīvo jau sen.');
      for (let number = 1; number <= 12; number++) await approved(`Atbilde nr. ${number}`, { replyTo: post.id });
      const board = await page('/w/dialogue/home?lang=lv');
      assert.match(board, /Rādīt visas 12 atbildes/);
      assert.ok(board.includes('Atbilde nr. 10<') && !board.includes('Atbilde nr. 11<'));
      const thread = await page(`/w/dialogue/home?lang=lv&thread=${post.id}`);
      assert.ok(thread.includes('Atbilde nr. 12<') && thread.includes('Jautājums visiem'));
      await app.inject({ method: 'DELETE', url: '/v1/post', headers: { authorization: `Bearer ${token}` } });
      const later = await page('/w/dialogue/home?lang=lv');
      assert.ok(later.includes('Autors šo ierakstu ir atsaucis.') && later.includes('Atbilde nr. 1<') && !later.includes('Jautājums visiem'));
    });

    it('marks explained words once in each post, and explains them in the reader’s language', async () => {
      const proposed = await act('POST', '/topics/home/glossary', { word: 'talka', inLanguage: 'lv', explanations: { lv: 'Kopīgs darbs.', en: 'Work done together.' } });
      const { id } = proposed.json<{ id: string }>();
      await approved('Uz talku nāca visi. Talkas beigās ēdām zupu.');
      assert.doesNotMatch(await page('/w/dialogue/home?lang=lv'), /Kopīgs darbs/);
      await act('POST', `/glossary/${id}/review`, { status: 'published' });
      const board = await page('/w/dialogue/home?lang=lv');
      assert.equal(board.split(`<a class="word" href="#word-${id}">`).length - 1, 1);
      assert.match(board, new RegExp(`id="word-${id}".*Kopīgs darbs\\.`, 's'));
      assert.match(await page('/w/dialogue/home?lang=nl'), /lang="en" dir="ltr">Work done together/);
    });

    it('says in every language how the topic stands, without anything left out', async () => {
      for (const language of publishedLanguages) {
        for (const rest of ['dialogue', 'dialogue/home', 'dialogue/over', 'dialogue/later', 'dialogue/home/write', 'dialogue/over/write', 'dialogue/home/word', 'dialogue/home/print', 'dialogue/home/projector']) {
          const body = await page(`/w/${rest}?lang=${language}`);
          assert.match(body, new RegExp(`<html lang="${language}">`));
          assert.doesNotMatch(body, /undefined|\[object|\{\w+\}/, `${rest} ${language}`);
        }
      }
      assert.match(await page('/w/dialogue/over?lang=lv'), /Paldies visiem\./);
      assert.doesNotMatch(await page('/w/dialogue/over?lang=lv'), /\/write\?/);
      for (const nothing of ['/w/dialogue/nothing', '/w/dialogue/nothing/write', '/w/dialogue/nothing/print', '/w/dialogue-board?topic=nothing', '/embed/dialogue-board?topic=nothing', '/w/dialogue/A%20B', '/w/dialogue/home/report?post=x']) {
        assert.equal((await get(nothing)).statusCode, 404, nothing);
      }
    });

    it('becomes the widget where scripts run, a frame, and what oEmbed knows', async () => {
      const widget = await page('/w/dialogue-board?topic=home&lang=pl', withWidgets);
      assert.match(widget, /<kopa-dialogue-board feed="https:\/\/feed\.example\.org" topic="home" lang="pl" heading-level="1">/);
      assert.match(widget, /rel="canonical" href="https:\/\/feed\.example\.org\/w\/dialogue\/home\?lang=pl"/);
      const frame = await get('/embed/dialogue-board?topic=home&lang=pl', {}, withWidgets);
      assert.match(String(frame.headers['content-security-policy']), /frame-ancestors \*/);
      assert.equal(frame.headers['x-frame-options'], undefined);
      for (const address of ['/w/dialogue-board?topic=home&lang=pl', '/w/dialogue/home?lang=pl']) {
        const told = await get(`/oembed?url=${encodeURIComponent(publicUrl + address)}`);
        assert.ok(told.json<{ html: string }>().html.includes('/embed/dialogue-board?topic=home&amp;lang=pl'), told.body);
      }
      assert.equal((await get(`/oembed?url=${encodeURIComponent(`${publicUrl}/w/dialogue/nothing`)}`)).statusCode, 404);
    });

    it('is asked for again each time, and keeps the policy of the page that a browser has', async () => {
      const first = await get('/w/dialogue/home?lang=lv');
      assert.equal(first.headers['cache-control'], 'public, no-cache');
      const again = await get('/w/dialogue/home?lang=lv', { 'if-none-match': String(first.headers.etag) });
      assert.equal(again.statusCode, 304);
      assert.equal(again.headers['content-security-policy'], undefined);
      await approved('Tagad ir kas jauns.');
      assert.equal((await get('/w/dialogue/home?lang=lv', { 'if-none-match': String(first.headers.etag) })).statusCode, 200);
    });

    it('shows nothing while the board is paused', async () => {
      await approved('Pirms pauzes redzams.');
      await act('PUT', '/board', { isPaused: true });
      try {
        for (const rest of ['?lang=lv', '/print?lang=lv', '/projector?lang=lv']) {
          const body = await page(`/w/dialogue/home${rest}`);
          assert.ok(body.includes('uz laiku apturējusi') && !body.includes('Pirms pauzes redzams.'), rest);
        }
      } finally {
        await act('PUT', '/board', { isPaused: false });
      }
      assert.match(await page('/w/dialogue/home?lang=lv'), /Pirms pauzes redzams\./);
    });
  });

  describe('writing', () => {
    const address = '/w/dialogue/home/write?lang=pl';
    const begun = async (url = address): Promise<Record<string, string>> => ({ ...hiddenIn(await page(url)), formToken: await shown() });

    it('shows the post as it will look, with the language that was recognised, and keeps it once', async () => {
      const text = 'Det tok tid før jeg kjente meg hjemme i denne byen, men naboene hjalp meg.';
      const fields = { ...(await begun()), text, inLanguage: '', name: 'Kari', town: 'Hamar', email: 'kari@example.org' };
      const preview = await sendForm(app, address, { ...fields, step: 'preview' });
      assert.equal(preview.statusCode, 200);
      assert.match(preview.body, /lang="nb" dir="ltr"><p>Det tok tid/);
      assert.match(preview.body, /<option value="nb" selected>norweski/);
      const before = await everyRow();
      const edit = await sendForm(app, address, { ...hiddenIn(preview.body), inLanguage: 'nb', step: 'edit' });
      assert.ok(edit.body.includes(`${text}</textarea>`) && edit.body.includes('value="Kari"'));
      assert.equal(await everyRow(), before, 'a preview keeps nothing');
      const sent = { ...hiddenIn(preview.body), inLanguage: 'nb', step: 'send' };
      const answers = [await sendForm(app, address, sent), await sendForm(app, address, sent)];
      assert.deepEqual(answers.map(({ statusCode }) => statusCode), [303, 303]);
      const rows = await database().q.selectFrom('post').select(['status', 'language', 'name', 'town', 'email', 'mail_language']).where('text', '=', text).execute();
      assert.deepEqual(rows.map((row) => ({ ...row })), [{ status: 'pending', language: 'nb', name: 'Kari', town: 'Hamar', email: 'kari@example.org', mail_language: 'pl' }]);
      const own = await page(pathOf(answers[0]!.headers.location));
      assert.ok(own.includes('Wysłane, czeka na zatwierdzenie') && own.includes('kari@example.org'));
    });

    it('says what is wrong and loses nothing of it', async () => {
      const hidden = await begun();
      const cases: [string, string][] = [['', 'Najpierw proszę coś napisać'], [`${hostile}${'ā'.repeat(2_001)}`, 'ma ponad 2000 znaków'], ['ą'.repeat(50_000), 'ma ponad 2000 znaków'], ['https://one.example.org', 'napisać coś o linku'], ['a https://b.example.org https://c.example.org https://d.example.org', 'najwyżej dwa linki'], ['odwrócone \u202e', 'których nie da się przeczytać']];
      for (const [text, told] of cases) {
        const answer = await sendForm(app, address, { ...hidden, text, inLanguage: 'pl', name: hostile.slice(0, 30), step: 'send' });
        assert.equal(answer.statusCode, 422, text.slice(0, 20));
        assert.ok(answer.body.includes(told), told);
        assert.ok(answer.body.includes('<a href="#text">') && answer.body.includes('id="text-fault"'));
        assert.ok(!answer.body.includes('<script>alert') && !answer.body.includes('<img'));
        if (text.length > 10_000) assert.ok(answer.body.includes(text));
        assert.equal(hiddenIn(answer.body)['idempotencyKey'], hidden['idempotencyKey']);
      }
      const wrong = await sendForm(app, address, { ...hidden, text: 'Dobry wieczór', inLanguage: 'pl', email: 'nie-adres', step: 'send' });
      assert.ok(wrong.statusCode === 422 && wrong.body.includes('id="email-fault"') && wrong.body.includes('value="nie-adres"'));
    });

    it('refuses programs, and whoever is too quick keeps what they wrote', async () => {
      const hidden = hiddenIn(await page(address));
      const early = await sendForm(app, address, { ...hidden, text: 'Dzień dobry wszystkim', inLanguage: 'pl', step: 'send' });
      assert.ok(early.statusCode === 422 && early.body.includes('bardzo szybko') && early.body.includes('Dzień dobry wszystkim</textarea>'));
      const robot = await sendForm(app, address, { ...(await begun()), text: 'Dzień dobry wszystkim', inLanguage: 'pl', website: 'https://example.org', step: 'send' });
      assert.ok(robot.statusCode === 422 && robot.body.includes('Wyglądało to na program'));
      const forged = await sendForm(app, address, { ...hidden, formToken: 'abc.def', text: 'Dzień dobry wszystkim', inLanguage: 'pl', step: 'send' });
      assert.equal(forged.statusCode, 422);
      assert.equal(await database().q.selectFrom('post').select('id').where('text', '=', 'Dzień dobry wszystkim').executeTakeFirst(), undefined);
    });

    it('answers a post, and keeps the words when that is gone or the topic closes meanwhile', async () => {
      const { post } = await approved('Uz šo var atbildēt.');
      const to = `/w/dialogue/home/write?lang=lv&reply-to=${post.id}`;
      const fields = { ...(await begun(to)), text: 'Mana atbilde uz to', inLanguage: 'lv', step: 'send' };
      assert.equal((await sendForm(app, to, fields)).statusCode, 303);
      assert.equal((await database().q.selectFrom('post').select('parent_id').where('text', '=', 'Mana atbilde uz to').executeTakeFirstOrThrow()).parent_id, post.id);
      await moderate(post.id, { action: 'remove', reasonCode: 'insult' });
      const gone = await sendForm(app, to, { ...fields, idempotencyKey: randomUUID(), text: 'Vēl viena atbilde' });
      assert.ok(gone.statusCode === 422 && gone.body.includes('Vēl viena atbilde</textarea>') && gone.body.includes('vairs nav'));
      const over = await sendForm(app, '/w/dialogue/over/write?lang=lv', { text: 'Par vēlu', inLanguage: 'lv', idempotencyKey: randomUUID(), formToken: await shown('over'), step: 'send' });
      assert.ok(over.statusCode === 422 && over.body.includes('Par vēlu</textarea>') && over.body.includes('tikko slēgta'));
    });
  });

  describe('reporting, proposing, reacting', () => {
    it('keeps a report once, and asks for its reason', async () => {
      const { post } = await approved('Par šo ziņos.');
      const address = `/w/dialogue/home/report?lang=lv&post=${post.id}`;
      const hidden = hiddenIn(await page(address));
      const without = await sendForm(app, address, { ...hidden, text: 'Kāpēc?' });
      assert.ok(without.statusCode === 422 && without.body.includes('<a href="#reasonCode">') && without.body.includes('Kāpēc?</textarea>'));
      const fields = { ...hidden, reasonCode: 'insult', text: 'Kāpēc?', email: 'lasa@example.org' };
      for (let time = 0; time < 2; time++) {
        const answer = await sendForm(app, address, fields);
        assert.equal(answer.statusCode, 303, answer.body.slice(0, 300));
        assert.match(await page(pathOf(answer.headers.location)), /Moderators izlasīs jūsu ziņojumu/);
      }
      assert.equal((await database().q.selectFrom('report').select('id').where('post_id', '=', post.id).execute()).length, 1);
      assert.equal((await sendForm(app, address, { ...fields, idempotencyKey: randomUUID(), website: 'x' })).statusCode, 422);
    });

    it('keeps a word until somebody has read it', async () => {
      const address = '/w/dialogue/home/word?lang=lv';
      const hidden = hiddenIn(await page(address));
      const empty = await sendForm(app, address, { ...hidden, word: 'gezellig', inLanguage: 'nl', explanation: ' ' });
      assert.ok(empty.statusCode === 422 && empty.body.includes('value="gezellig"') && empty.body.includes('id="explanation-fault"'));
      const long = await sendForm(app, address, { ...hidden, word: 'gezellig', inLanguage: 'nl', explanation: 'a'.repeat(501) });
      assert.ok(long.statusCode === 422 && long.body.includes('id="explanation-fault"'));
      assert.equal((await sendForm(app, address, { ...hidden, word: 'gezellig', inLanguage: 'nl', explanation: 'Mājīgi un kopā.' })).statusCode, 303);
      assert.deepEqual({ ...(await database().q.selectFrom('glossary_entry').select(['status', 'language']).where('word', '=', 'gezellig').executeTakeFirstOrThrow()) }, { status: 'pending', language: 'nl' });
      assert.doesNotMatch(await page('/w/dialogue/home?lang=lv'), /Mājīgi un kopā/);
    });

    it('counts a reaction, and leads back to the post', async () => {
      const { post } = await approved('Paldies par šo.');
      const answer = await sendForm(app, '/w/dialogue/home/reaction?lang=lv', { post: post.id, reaction: 'thanks', view: 'both' });
      assert.equal(answer.statusCode, 303);
      assert.match(String(answer.headers.location), new RegExp(`view=both&counted=${post.id}#post-${post.id}$`));
      assert.match(await page(pathOf(answer.headers.location).split('#')[0]!), /value="thanks">Paldies <b>1<\/b>.*Saskaitīts\. Paldies\./s);
      assert.equal((await get('/w/dialogue/home/reaction')).statusCode, 405);
      assert.equal((await sendForm(app, '/w/dialogue/home/reaction?lang=lv', { post: post.id, reaction: 'hate' })).statusCode, 400);
      assert.equal((await sendForm(app, '/w/dialogue/home/reaction?lang=lv', { post: 'x', reaction: 'thanks' })).statusCode, 404);
    });
  });

  describe('the author’s page', () => {
    const status = async (id: string) => (await database().q.selectFrom('post').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status;
    /** Presses a button and follows to the page that it leads back to. */
    const press = async (url: string, fields: Record<string, string> = {}) => {
      const answer = await sendForm(app, url, fields);
      assert.equal(answer.statusCode, 303, answer.body.slice(0, 400));
      return page(pathOf(answer.headers.location));
    };

    it('changes nothing however it is looked at', async () => {
      const { post, token } = await written('Skatīties drīkst.');
      await moderate(post.id, { action: 'reject', reasonCode: 'unclear' });
      const own = ['', '/change', '/withdrawal', '/appeal'].map((step) => `/p/${token}${step}?lang=lv`);
      const { post: other } = await approved('Arī uz šo drīkst skatīties.');
      const others = ['', '/write', `/write?reply-to=${other.id}`, `/report?post=${other.id}`, '/word', '/print', '/projector', '/reaction'].map((rest) => `/w/dialogue/home${rest}`);
      await page('/w/dialogue/home/write'); // the secret that signs forms is there
      const before = await everyRow();
      for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
        for (const url of [...own, ...others]) assert.ok((await app.inject({ method, url })).statusCode < 500, `${method} ${url}`);
      }
      assert.equal(await everyRow(), before);
      await press(`/p/${token}/withdrawal?lang=lv`);
      assert.notEqual(await everyRow(), before, 'the button does something');
    });

    it('lets what waits be changed and withdrawn; nothing is left of what was withdrawn', async () => {
      const { post, token } = await written('Pirmais teksts', { name: 'Anna', town: 'Cēsis', email: 'anna@example.org' });
      const wrong = await sendForm(app, `/p/${token}/change?lang=lv`, { text: ' ', inLanguage: 'lv', name: 'Anna', town: 'Valmiera' });
      assert.ok(wrong.statusCode === 422 && wrong.body.includes('value="Valmiera"'));
      assert.match(await press(`/p/${token}/change?lang=lv`, { text: 'Otrais teksts', inLanguage: 'pl', name: '', town: 'Valmiera' }), /Saglabāts\. Gaida apstiprināšanu\./);
      const row = await database().q.selectFrom('post').select(['text', 'language', 'name', 'town', 'status']).where('id', '=', post.id).executeTakeFirstOrThrow();
      assert.deepEqual({ ...row }, { text: 'Otrais teksts', language: 'pl', name: null, town: 'Valmiera', status: 'pending' });
      await moderate(post.id, { action: 'approve' });
      assert.match(await press(`/p/${token}/change?lang=lv`, { text: 'Trešais' }), /moderators jau ir izlēmis/);
      assert.match(await page(`/p/${token}?lang=lv`), /Tas ir redzams uz dēļa/);
      assert.match(await page(`/p/${token}/withdrawal?lang=lv`), /Vai atsaukt ierakstu\?/);
      const gone = await press(`/p/${token}/withdrawal?lang=lv`);
      assert.ok(gone.includes('Jūs to esat atsaucis') && !gone.includes('Otrais teksts') && !gone.includes('Valmiera'));
      assert.equal(await status(post.id), 'withdrawn');
    });

    it('says why a post is to be said in other words, and sends it again', async () => {
      const { post, token } = await written('Kaut kas asi teikts');
      await moderate(post.id, { action: 'rephrase', reasonCode: 'insult', note: `Lūdzu, laipnāk. ${hostile}` });
      const own = await page(`/p/${token}?lang=lv`);
      assert.ok(own.includes('Lūdzu, pasakiet to citādi') && own.includes('Tas kādu aizskar') && own.includes('Lūdzu, laipnāk.') && !own.includes('<img'));
      assert.match(await page(`/p/${token}/change?lang=lv`), /Lūdzu, laipnāk\./);
      await press(`/p/${token}/change?lang=lv`, { text: 'Kaut kas laipni teikts', inLanguage: 'lv', name: '', town: '' });
      assert.equal(await status(post.id), 'pending');
    });

    it('states the reasons, and takes one appeal', async () => {
      const { post, token } = await approved('Par šo strīdēsies.');
      await moderate(post.id, { action: 'remove', reasonCode: 'advertising', note: 'Veikala adrese.' });
      const own = await page(`/p/${token}?lang=lv`);
      for (const told of ['Lēmuma pamatojums', 'Tas ir noņemts no dēļa', 'Tā ir reklāma', 'Veikala adrese.', 'izlēma cilvēks']) assert.ok(own.includes(told), told);
      const empty = await sendForm(app, `/p/${token}/appeal?lang=lv`, { text: '' });
      assert.equal(empty.statusCode, 422);
      assert.match(await press(`/p/${token}/appeal?lang=lv`, { text: 'Tā nav reklāma.' }), /Nosūtīts\. Kāds to izskatīs vēlreiz\./);
      assert.match(await press(`/p/${token}/appeal?lang=lv`, { text: 'Un vēlreiz.' }), /Jūs jau vienreiz lūdzāt/);
      const row = await database().q.selectFrom('post').select(['appeal', 'appeal_status']).where('id', '=', post.id).executeTakeFirstOrThrow();
      assert.deepEqual({ ...row }, { appeal: 'Tā nav reklāma.', appeal_status: 'waiting' });
    });

    it('is for one person, and a link that opens nothing explains itself', async () => {
      const { token } = await written('Tikai man.');
      const { headers } = await get(`/p/${token}?lang=lv`);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['x-robots-tag'], 'noindex');
      for (const wrong of [`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, 'abc', '%00', `${token}x`]) {
        for (const step of ['', '/change', '/withdrawal', '/appeal']) {
          const answer = await get(`/p/${wrong}${step}?lang=lv`);
          assert.equal(answer.statusCode, 404, wrong + step);
          assert.match(answer.body, /Šī saite neatver nevienu ierakstu/);
        }
      }
      const tries = await Promise.all(Array.from({ length: 6 }, () => get('/p/abc?lang=lv')));
      assert.equal(tries.at(-1)!.statusCode, 429, 'nobody may try links without end');
      for (const language of publishedLanguages) {
        const { body } = await get(`/p/${token}?lang=${language}`);
        assert.match(body, new RegExp(`<html lang="${language}">`));
        assert.doesNotMatch(body, /undefined|\{\w+\}/);
      }
    });
  });

  describe('in a room and on paper', () => {
    it('shows the newest first with translations beside, listens, and holds the code to take part', async () => {
      const first = await approved('Vecāks ieraksts sienai');
      await new Promise((resolve) => setTimeout(resolve, 5));
      const reply = await approved('Jaunāka atbilde sienai', { replyTo: first.post.id });
      await translate(first.post.id, 'nb', 'Et eldre innlegg');
      await translate(first.post.id, 'pl', 'Starszy wpis');
      const answer = await get('/w/dialogue/home/projector?lang=lv&with=pl,nb');
      const { body, headers } = answer;
      assert.ok(body.indexOf(reply.post.originalText!) < body.indexOf(first.post.originalText!));
      assert.match(body, /count-3.*Vecāks ieraksts sienai.*lang="pl" dir="ltr"><p>Starszy wpis.*lang="nb" dir="ltr"><p>Et eldre innlegg/s);
      assert.match(body, /data-stream="https:\/\/feed\.example\.org\/v1\/dialogue-stream\?topic=home&amp;since=\d+"/);
      assert.match(body, /<svg class="qr"/);
      assert.match(String(headers['content-security-policy']), /connect-src 'self' https:\/\/feed\.example\.org\/v1\/dialogue-stream/);
      assert.equal((await get('/w/projector.js')).statusCode, 200);
      assert.equal((await get('/w/dialogue-board/projector?topic=home&lang=lv')).headers.location, `${publicUrl}/w/dialogue/home/projector?lang=lv`);
    });

    it('prints each thread with the translation into the page’s language, or with all', async () => {
      const { post } = await approved('Uz papīra');
      await translate(post.id, 'pl', 'Na papierze');
      await translate(post.id, 'nb', 'På papir');
      const pl = await page('/w/dialogue/home/print?lang=pl');
      assert.ok(pl.includes('Uz papīra') && pl.includes('Na papierze') && !pl.includes('På papir'));
      assert.ok((await page('/w/dialogue/home/print?lang=pl&translations=all')).includes('På papir'));
    });

    it('holds whatever people write as text alone', async () => {
      const { post } = await approved(hostile, { name: hostile.slice(0, 60), town: hostile.slice(0, 60) });
      await translate(post.id, 'lv', hostile).catch(() => translate(post.id, 'pl', hostile));
      for (const rest of ['?lang=pl', '?lang=pl&view=both', '/print?lang=pl', '/projector?lang=pl', `/report?lang=pl&post=${post.id}`, `/write?lang=pl&reply-to=${post.id}`]) {
        const body = await page(`/w/dialogue/home${rest}`);
        assert.ok(body.includes('alert(1)') && !body.includes('<script>alert') && !body.includes('<img') && !/<[^>]* onclick=/.test(body.replaceAll(/"[^"]*"/g, '""')), rest);
      }
    });
  });
});
