// The desk of a dialogue's moderators and the page of a mail's link, on both databases.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { PostPage, PostReceipt, TopicDraft } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { addModerationLink, linkLifetime, moderationPage } from '../src/dialogue/moderation-links.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { formToken } from '../src/shared/form-token.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';
import { hiddenIn, send } from './signing-up.ts';

const publicUrl = 'https://feed.example.org';
const day = 86_400_000;
const hostile = '<script>alert(1)</script> "><img src=x onerror=alert(1)>';

onBothDatabases('pages of moderators', (database) => {
  let app: FastifyInstance;
  let cookie = '';
  let otherCookie = '';
  let form = '';
  let key = '';
  const machine = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(machineStatus, { 'content-type': 'application/json' }).end(JSON.stringify({ translatedText: 'Mājas ir tur, kur smaržo kafija.' })));
  });
  let machineStatus = 200;

  const signIn = async (secret: string) => String((await send(app, '/organizer/sign-in?lang=en', { key: secret })).headers['set-cookie']).split(';')[0]!;
  const get = (path: string, own = cookie) => app.inject({ url: `/organizer/dialogue${path}`, headers: { cookie: own } });
  const post = (path: string, fields: Record<string, string | string[]>, own = cookie, headers = {}) => send(app, `/organizer/dialogue${path}`, fields, { cookie: own, ...headers });
  const pressed = async (path: string, fields: Record<string, string | string[]>) => {
    const answer = await post(path, fields);
    assert.equal(answer.statusCode, 303, answer.body);
    return String(answer.headers.location);
  };
  const api = (method: 'POST' | 'PUT', url: string, payload: object, bearer?: string) =>
    app.inject({ method, url: `/v1${url}`, headers: { 'idempotency-key': randomUUID(), ...(bearer && { authorization: `Bearer ${bearer}` }) }, payload });
  const written = async (text: string, more: object = {}): Promise<PostReceipt> => {
    const answer = await api('POST', '/topics/home/posts', { text, inLanguage: 'nb', formToken: form, ...more });
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json<PostReceipt>();
  };
  const rowOf = (id: string) => database().q.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const actionsOn = async (id: string) => (await database().q.selectFrom('moderation_action').select(['action', 'actor']).where('post_id', '=', id).orderBy('created').execute()).map(({ action, actor }) => `${action} by ${actor}`);
  const linkTo = (postId: string, created = Date.now()) => database().write((tx) => addModerationLink(tx, { topic_id: 'home', post_id: postId, report_id: null }, created));
  const everything = async () => {
    const tables = ['topic', 'post', 'report', 'glossary_entry', 'moderation_action', 'moderation_token', 'dialogue_mail', 'dialogue_clock', 'board'] as const;
    const rows = await Promise.all(tables.map((table) => database().q.selectFrom(table).selectAll().execute()));
    return JSON.stringify(rows.map((some) => some.map((row) => JSON.stringify(row)).sort()));
  };
  const shown = async () => (await app.inject('/v1/topics/home/posts?limit=200')).json<PostPage>().items.flatMap(({ post: each, replies }) => [each, ...replies]);

  before(async () => {
    await new Promise<void>((done) => void machine.listen(0, '127.0.0.1', done));
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0, translator: { url: `http://127.0.0.1:${(machine.address() as AddressInfo).port}/translate` } });
    let otherKey = '';
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      await savePartner(tx, aPartner({ id: 'oslo', addressCountry: 'NO', knowsLanguage: ['nb'], name: { nb: 'Biblioteket i Oslo' } }));
      key = await makeKey(tx, 'riga', Date.now());
      otherKey = await makeKey(tx, 'oslo', Date.now());
    });
    const draft: TopicDraft = { question: { lv: 'Kas jums ir mājas?', en: 'What is home for you?', sgs: 'Kas tau ī nomā?' }, opens: utcDateTime(Date.now() - day), closes: null, moderation: 'before', moderators: [{ email: 'moderator@example.org', language: 'lv' }] };
    assert.equal((await api('PUT', '/topics/home', draft, key)).statusCode, 200);
    form = await formToken(database(), 'home', Date.now() - 60_000);
    [cookie, otherCookie] = [await signIn(key), await signIn(otherKey)];
  });
  after(async () => {
    await app.close();
    machine.close();
  });

  describe('the link of a mail', () => {
    const open = (secret: string, more = '') => app.inject(`/m/${secret}?lang=en${more}`);
    const act = (secret: string, fields: Record<string, string>) => send(app, `/m/${secret}?lang=en`, fields);

    it('shows the post in its thread, and decides once', async () => {
      const { post: first } = await written('Hjem er der det lukter kaffe.', { name: 'Kari' });
      await post(`/post/${first.id}`, { action: 'approve' });
      const { post: reply } = await written('Og der noen venter.', { replyTo: first.id, name: 'Ola', town: 'Bergen' });
      const secret = await linkTo(reply.id);
      assert.equal(moderationPage(publicUrl, secret, 'nb'), `${publicUrl}/m/${secret}?lang=nb`);
      const page = await open(secret);
      assert.equal(page.statusCode, 200);
      assert.equal(page.headers['cache-control'], 'no-store');
      assert.equal(page.headers['referrer-policy'], 'no-referrer');
      assert.ok(page.body.includes('<p class="spoken" lang="nb" dir="auto">Og der noen venter.</p>') && page.body.includes('Hjem er der det lukter kaffe.') && page.body.includes('<bdi>Ola</bdi>, <bdi>Bergen</bdi>'));
      const answer = await act(secret, { ...hiddenIn(page.body), action: 'approve' });
      assert.equal(answer.statusCode, 303, answer.body);
      assert.equal(answer.headers.location, `${publicUrl}/m/${secret}?lang=en&said=decided`);
      assert.deepEqual(await actionsOn(reply.id), ['approve by mail']);
      assert.match((await open(secret, '&said=decided')).body, /Your decision is carried out/);
      assert.match((await open(secret)).body, /This link has done its work/);
      const before = await everything();
      const again = await act(secret, { action: 'remove', reasonCode: 'insult', note: 'Skrevet for ingenting?' });
      assert.equal(again.statusCode, 409);
      assert.ok(again.body.includes('This link has done its work') && again.body.includes('>Skrevet for ingenting?</textarea>'), 'what was written is there to be copied');
      assert.equal(await everything(), before);
    });

    it('decides once however often and at once it is sent', async () => {
      const { post: each } = await written('Samtidig');
      const secret = await linkTo(each.id);
      const answers = await Promise.all(['approve', 'approve', 'approve'].map((action) => act(secret, { action })));
      assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [303, 409, 409]);
      assert.deepEqual(await actionsOn(each.id), ['approve by mail']);
    });

    it('changes nothing when it is looked at, by whatever program', async () => {
      const secret = await linkTo((await written('Bare se')).post.id);
      const before = await everything();
      for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) assert.ok((await app.inject({ method, url: `/m/${secret}?lang=en&action=approve` })).statusCode < 300);
      assert.equal((await app.inject({ method: 'PUT', url: `/m/${secret}` })).statusCode, 405);
      assert.equal(await everything(), before);
    });

    it('explains itself when its time is over, and when nobody has sent it', async () => {
      const { post: each } = await written('For gammelt');
      const old = await linkTo(each.id, Date.now() - linkLifetime - 1_000);
      assert.match((await open(old)).body, /The time of this link is over.*within 30 days.*\/organizer\/dialogue\/post\//s);
      assert.equal((await act(old, { action: 'approve' })).statusCode, 409);
      const forged = await act('A'.repeat(43), { action: 'reject', reasonCode: 'insult', note: 'Min begrunnelse' });
      assert.equal(forged.statusCode, 404);
      assert.ok(forged.body.includes('This link opens nothing') && forged.body.includes('Min begrunnelse'));
      for (const strange of ['', 'short', '%00', 'a/b', encodeURIComponent(hostile)]) {
        const { statusCode, body } = await open(strange);
        assert.equal(statusCode, 404, strange);
        assert.ok(!body.includes('<script') && !body.includes('<img'));
      }
      assert.equal((await rowOf(each.id)).status, 'pending');
    });

    it('lets nobody try many', async () => {
      const own = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
      const statuses = [];
      for (let at = 0; at < 22; at++) statuses.push((await own.inject(`/m/${String(at).padStart(43, 'x')}`)).statusCode);
      assert.deepEqual(statuses, [...Array.from({ length: 20 }, () => 404), 429, 429]);
      await own.close();
    });

    it('is not used up by a form that cannot be carried out, and keeps what was written', async () => {
      const { post: each, token } = await written('Uten grunn');
      const secret = await linkTo(each.id);
      const version = hiddenIn((await open(secret)).body).version!;
      const note = `Ikke slik, ${hostile}`;
      const unreasoned = await act(secret, { version, action: 'reject', reasonCode: '', note });
      assert.equal(unreasoned.statusCode, 422);
      assert.ok(unreasoned.body.includes(`reason-${each.id}-fault`) && unreasoned.body.includes('Ikke slik, &lt;script&gt;') && !unreasoned.body.includes('<script'));
      assert.equal((await act(secret, { version, action: 'reject', reasonCode: 'nothing', note })).statusCode, 422);
      assert.equal((await act(secret, { version, action: 'reject', reasonCode: 'insult', note: 'x'.repeat(2_001) })).statusCode, 422);
      assert.equal((await act(secret, { version, action: 'anything' })).statusCode, 422);
      assert.equal((await act(secret, { version, action: 'approveTranslated', language: 'nb', text: 'Det samme' })).statusCode, 422);
      assert.equal((await act(secret, { version, action: 'approveTranslated', language: 'lv', text: ' ' })).statusCode, 422);
      await app.inject({ method: 'PATCH', url: '/v1/post', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/merge-patch+json' }, payload: { text: 'Noe helt annet' } });
      const changed = await act(secret, { version, action: 'reject', reasonCode: 'unclear', note: 'Om det gamle' });
      assert.equal(changed.statusCode, 409);
      assert.ok(changed.body.includes('The author has changed the post meanwhile') && changed.body.includes('>Om det gamle</textarea>') && changed.body.includes('Noe helt annet'));
      assert.equal((await rowOf(each.id)).status, 'pending');
      const now = hiddenIn(changed.body);
      assert.equal((await act(secret, { ...now, action: 'rephrase', reasonCode: 'unclear', note: 'Om det nye' })).statusCode, 303);
      const row = await rowOf(each.id);
      assert.deepEqual([row.status, row.reason_code, row.reason_note], ['rephrase', 'unclear', 'Om det nye']);
    });

    it('keeps the post waiting and the words on the page when the database fails in the middle', async () => {
      const { post: each } = await written('Midt i');
      const secret = await linkTo(each.id);
      const failing = { ...database(), write: () => Promise.reject(new Error('The disk is full.')) };
      const own = await buildApp({ database: failing as never, publicUrl, rateLimit: 0 });
      const answer = await send(own, `/m/${secret}?lang=en`, { action: 'reject', reasonCode: 'insult', note: 'Skal ikke bli borte' });
      assert.equal(answer.statusCode, 500);
      assert.ok(answer.body.includes('>Skal ikke bli borte</textarea>'));
      await own.close();
      assert.equal((await rowOf(each.id)).status, 'pending');
      assert.equal((await act(secret, { action: 'approve' })).statusCode, 303, 'the link can still be used');
    });

    it('publishes with a translation, both or neither', async () => {
      const { post: each } = await written('Hjemme er hjemme.');
      const secret = await linkTo(each.id);
      assert.equal((await act(secret, { action: 'approveTranslated', language: 'lv', text: 'Mājās ir mājās.', by: 'Rīgas bibliotēka' })).statusCode, 303);
      const { status, translations } = await rowOf(each.id);
      assert.equal(status, 'published');
      assert.deepEqual(JSON.parse(translations), { lv: { text: 'Mājās ir mājās.', state: 'edited', by: 'Rīgas bibliotēka' } });
    });

    it('answers reports and appeals of its post', async () => {
      const { post: each, token } = await written('Noe å melde');
      await post(`/post/${each.id}`, { action: 'approve' });
      for (const reasonCode of ['insult', 'off-topic']) assert.equal((await api('POST', `/posts/${each.id}/reports`, { reasonCode, text: `Fordi ${reasonCode}` })).statusCode, 201);
      const reported = await linkTo(each.id);
      assert.match((await open(reported)).body, /Readers have reported it.*Fordi insult.*Fordi off-topic/s);
      assert.equal((await act(reported, { action: 'removeReported', reasonCode: 'insult', note: 'Det sårer.' })).statusCode, 303);
      assert.equal((await rowOf(each.id)).status, 'removed');
      const waiting = database().q.selectFrom('report').select('id').where('post_id', '=', each.id).where('status', '=', 'waiting');
      assert.equal((await waiting.execute()).length, 0);
      assert.equal((await api('POST', '/post/appeal', { text: 'Det var ment som en spøk.' }, token)).statusCode, 200);
      const appealed = await linkTo(each.id);
      assert.match((await open(appealed)).body, /The author asks you to decide again.*Det var ment som en spøk\./s);
      assert.equal((await act(appealed, { action: 'appealRestore', note: 'Beklager.' })).statusCode, 303);
      assert.ok((await shown()).some(({ id }) => id === each.id));
      assert.deepEqual((await actionsOn(each.id)).filter((action) => action.endsWith('mail')), ['remove by mail', 'restore by mail']);
    });
  });

  describe('the desk', () => {
    it('opens with the key, to its own partner, from its own pages', async () => {
      const { post: each } = await written('Bare for våre egne');
      assert.equal((await get('?lang=en', '')).statusCode, 401);
      const before = await everything();
      const kept = await post(`/post/${each.id}?lang=en`, { action: 'reject', reasonCode: 'insult', note: 'Sesjonen er over' }, '');
      assert.equal(kept.statusCode, 401);
      assert.ok(kept.body.includes('>Sesjonen er over</textarea>'), 'what was written is there to be copied');
      for (const path of [`/post/${each.id}`, '/topic/home', '/topic/home/posts', '/topic/home/log']) assert.equal((await get(`${path}?lang=en`, otherCookie)).statusCode, 403, path);
      assert.ok(!(await get('?lang=en', otherCookie)).body.includes('Bare for våre egne'));
      assert.equal((await post(`/post/${each.id}`, { action: 'approve' }, otherCookie)).statusCode, 403);
      assert.equal((await post(`/post/${each.id}/translation`, { step: 'save', language: 'lv', text: 'x' }, otherCookie)).statusCode, 403);
      assert.equal((await post('/topic/home', {}, otherCookie)).statusCode, 403);
      for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': undefined, origin: 'https://evil.example.org' }]) {
        assert.equal((await post(`/post/${each.id}`, { action: 'approve' }, cookie, headers)).statusCode, 403);
        assert.equal((await post('/board', { paused: 'true' }, cookie, headers)).statusCode, 403);
      }
      assert.equal(await everything(), before);
      assert.equal((await post(`/post/${each.id}`, { action: 'approve' })).statusCode, 303, 'from here it does something');
    });

    it('answers addresses of nothing, and strange ones, with a page', async () => {
      for (const path of ['/post/aaaaaaaaaaaaaaaa', '/post/%00', '/topic/nothing', '/topic/A%00', '/topic/nothing/log', '/nothing']) assert.equal((await get(`${path}?lang=en`)).statusCode, 404, path);
      for (const query of ['topic=%00', 'inLanguage=%00', 'inLanguage=!', 'topic=nothing']) assert.equal((await get(`?lang=en&${query}`)).statusCode, 200, query);
      assert.ok((await get('?lang=en&cursor=wrong')).statusCode < 500);
    });

    it('is whole in every language, with nothing that a visitor wrote as markup', async () => {
      const { post: each } = await written(`Vondt ${hostile}`, { name: hostile.slice(0, 40), town: '<b>Oslo' });
      await written(`Svar ${hostile} under et annet`, { inLanguage: 'ar' });
      const secret = await linkTo(each.id);
      await api('POST', '/topics/home/glossary', { word: '<b>dugnad', inLanguage: 'nb', explanations: { nb: hostile } });
      for (const language of publishedLanguages) {
        for (const path of ['', '/reports', '/words', '/topics', '/new', '/topic/home', '/topic/home/posts', '/topic/home/log', `/post/${each.id}`, `m/${secret}`]) {
          const { statusCode, body } = path.startsWith('m/') ? await app.inject(`/${path}?lang=${language}`) : await get(`${path}?lang=${language}`);
          assert.equal(statusCode, 200, path);
          assert.match(body, new RegExp(`<html lang="${language}">`));
          assert.doesNotMatch(body, /undefined|\[object|\{\w+\}|<script|<img|<b>/, `${path} ${language}`);
        }
      }
    });

    it('narrows the queue to a language, and leads back there', async () => {
      await written('Кофе дома пахнет лучше', { inLanguage: 'ru' });
      const { body } = await get('?lang=en&inLanguage=ru');
      assert.ok(body.includes('Кофе дома') && !body.includes('<p class="spoken" lang="nb"') && /Russian <span class="count">1</.test(body));
      const [, id] = /id="p-([a-z0-9]{16})"/.exec(body)!;
      const [, action] = new RegExp(`action="${publicUrl}/organizer/dialogue(/post/${id}[^"]*)"`).exec(body)!;
      const back = await pressed(action!.replaceAll('&amp;', '&'), { action: 'approve' });
      assert.equal(back, `${publicUrl}/organizer/dialogue?lang=en&inLanguage=ru&said=done`);
      assert.equal((await rowOf(id!)).status, 'published');
    });

    it('shows again what could not be decided, with what was written', async () => {
      const { post: each } = await written('Igjen');
      const wrong = await post(`/post/${each.id}?lang=en&from=queue`, { action: 'rephrase', reasonCode: '', note: 'Litt mildere' });
      assert.equal(wrong.statusCode, 422);
      assert.ok(wrong.body.includes('>Litt mildere</textarea>') && wrong.body.includes('Please choose a reason') && wrong.body.includes('<details open><summary>Not like this'));
      const stale = await post(`/post/${each.id}?lang=en`, { action: 'reject', reasonCode: 'insult', note: 'Kort', version: 'another' });
      assert.equal(stale.statusCode, 409);
      assert.ok(stale.body.includes('>Kort</textarea>'));
      await pressed(`/post/${each.id}?lang=en`, { action: 'reject', reasonCode: 'insult', note: 'Kort' });
      const late = await post(`/post/${each.id}?lang=en`, { action: 'approve' });
      assert.equal(late.statusCode, 409);
      assert.match(late.body, /Somebody else has decided meanwhile/);
      await pressed(`/post/${each.id}?lang=en`, { action: 'restore' });
      await pressed(`/post/${each.id}?lang=en`, { action: 'remove', reasonCode: 'off-topic' });
      assert.deepEqual(await actionsOn(each.id), ['reject by moderator', 'restore by moderator', 'remove by moderator']);
      assert.match((await get('/topic/home/log?lang=en')).body, /Post removed.*It does not answer the question.*a moderator, at the desk/s);
    });

    it('makes a thread of a reply', async () => {
      const { post: first } = await written('Først');
      await post(`/post/${first.id}`, { action: 'approve' });
      const { post: reply } = await written('Så noe annet', { replyTo: first.id });
      await pressed(`/post/${reply.id}?lang=en`, { action: 'splitOff' });
      assert.equal((await rowOf(reply.id)).parent_id, null);
    });

    it('translates by hand, and marks what a machine wrote until somebody has read it', async () => {
      const { post: each } = await written('Hjem er der det lukter kaffe, sier naboen.');
      const path = `/post/${each.id}/translation?lang=en`;
      assert.match((await get(`/post/${each.id}?lang=lv`)).body, /name="by" value="Rīgas bibliotēka"/, 'in the name of the library, unless one writes another');
      const translations = async () => JSON.parse((await rowOf(each.id)).translations);
      const proposal = await post(path, { step: 'propose', language: 'lv', text: 'Mans teksts' });
      assert.equal(proposal.statusCode, 200);
      assert.match(proposal.body, /A machine has proposed this; nothing is saved yet/);
      assert.deepEqual(await translations(), {});
      const { proposed } = hiddenIn(proposal.body);
      assert.equal(proposed, 'Mājas ir tur, kur smaržo kafija.');
      await pressed(path, { step: 'save', language: 'lv', text: `${proposed}`, proposed: proposed! });
      assert.deepEqual(await translations(), { lv: { text: proposed, state: 'machine' } });
      assert.match((await get(`/post/${each.id}?lang=en`)).body, /machine, not reviewed/);
      await pressed(path, { step: 'reviewed', language: 'lv', text: proposed!, proposed: proposed! });
      assert.equal((await translations()).lv.state, 'edited');
      await pressed(path, { step: 'save', language: 'pl', text: 'Dom jest tam, gdzie pachnie kawą.', proposed: 'Dom pachnie', by: 'Anna' });
      assert.deepEqual((await translations()).pl, { text: 'Dom jest tam, gdzie pachnie kawą.', state: 'edited', by: 'Anna' });
      await pressed(path, { step: 'remove', language: 'lv', text: proposed! });
      assert.deepEqual(Object.keys(await translations()), ['pl']);
      const wrongs = [{ language: 'nb', text: 'Det samme' }, { language: 'lt', text: ' ' }, { language: 'lt', text: 'x'.repeat(8_001) }, { language: '!', text: 'Hva' }];
      for (const wrong of wrongs) assert.equal((await post(path, { step: 'save', ...wrong })).statusCode, 422, wrong.language);
      machineStatus = 500;
      const failed = await post(path, { step: 'propose', language: 'lt', text: 'Mano žodžiai' });
      machineStatus = 200;
      assert.equal(failed.statusCode, 502);
      assert.ok(failed.body.includes('>Mano žodžiai</textarea>') && failed.body.includes('did not answer'));
      assert.deepEqual(Object.keys(await translations()), ['pl']);
    });

    it('offers no machine where none is configured', async () => {
      const { post: each } = await written('Ingen maskin');
      const own = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
      const plain = await own.inject({ url: `/organizer/dialogue/post/${each.id}?lang=en`, headers: { cookie } });
      assert.ok(!plain.body.includes('value="propose"') && (await get(`/post/${each.id}?lang=en`)).body.includes('value="propose"'));
      const answer = await send(own, `/organizer/dialogue/post/${each.id}/translation?lang=en`, { step: 'propose', language: 'lv', text: 'Manis' }, { cookie });
      assert.equal(answer.statusCode, 404);
      assert.ok(answer.body.includes('Please translate by hand') && answer.body.includes('>Manis</textarea>'));
      await own.close();
    });

    it('answers reports: it stays, and each reader is told', async () => {
      const { post: each } = await written('Blir stående');
      await post(`/post/${each.id}`, { action: 'approve' });
      for (const email of ['one@example.org', 'two@example.org']) await api('POST', `/posts/${each.id}/reports`, { reasonCode: 'off-topic', email });
      const listed = (await get('/reports?lang=en')).body;
      assert.equal(listed.split('Blir stående').length - 1, 1, 'each post once');
      await pressed(`/post/${each.id}?lang=en`, { action: 'keep' });
      assert.equal((await rowOf(each.id)).status, 'published');
      const mails = await database().q.selectFrom('dialogue_mail').select('recipient').where('post_id', '=', each.id).where('kind', '=', 'report-answered').execute();
      assert.deepEqual(mails.map(({ recipient }) => recipient).sort(), ['one@example.org', 'two@example.org']);
      assert.equal((await post(`/post/${each.id}?lang=en`, { action: 'keep' })).statusCode, 404, 'once');
    });

    it('tells each reader once, however a post that they reported is removed, and leaves nothing to answer', async () => {
      for (const action of ['remove', 'removeReported']) {
        const { post: each } = await written(`Borte ved ${action}`);
        await post(`/post/${each.id}`, { action: 'approve' });
        for (const email of ['one@example.org', 'two@example.org']) await api('POST', `/posts/${each.id}/reports`, { reasonCode: 'insult', email });
        await pressed(`/post/${each.id}?lang=en`, { action, reasonCode: 'insult' });
        assert.deepEqual(await actionsOn(each.id), ['approve by moderator', 'remove by moderator']);
        const mails = await database().q.selectFrom('dialogue_mail').select('recipient').where('post_id', '=', each.id).where('kind', '=', 'report-answered').execute();
        assert.deepEqual(mails.map(({ recipient }) => recipient).sort(), ['one@example.org', 'two@example.org'], action);
        assert.ok(!(await get('/reports?lang=en')).body.includes(`Borte ved ${action}`));
      }
    });

    it('upholds a decision that its author has appealed', async () => {
      const { post: each, token } = await written('Klage');
      await post(`/post/${each.id}`, { action: 'reject', reasonCode: 'advertising' });
      await api('POST', '/post/appeal', { text: 'Jeg selger ingenting.' }, token);
      assert.match((await get('/reports?lang=en')).body, /Jeg selger ingenting\./);
      await pressed(`/post/${each.id}?lang=en`, { action: 'appealUphold', note: 'Lenken er reklame.' });
      const row = await rowOf(each.id);
      assert.deepEqual([row.status, row.appeal_status, row.reason_note], ['rejected', 'upheld', 'Lenken er reklame.']);
    });

    it('corrects and publishes words, deletes others, and keeps what is wrong', async () => {
      const propose = async (word: string) => (await api('POST', '/topics/home/glossary', { word, inLanguage: 'nb', explanations: { nb: 'Felles arbeid' } })).json<{ id: string }>().id;
      const [good, bad] = [await propose('dugnadd'), await propose('noe')];
      const wrong = await post(`/words/${good}?lang=en`, { status: 'published', word: '', 'explanation.nb': 'Felles arbeid for alle' });
      assert.equal(wrong.statusCode, 422);
      assert.ok(wrong.body.includes('>Felles arbeid for alle</textarea>') && wrong.body.includes('Please check the word'));
      await pressed(`/words/${good}?lang=en`, { status: 'published', word: 'dugnad', 'explanation.nb': 'Felles arbeid for alle', 'explanation.lv': 'Talka', 'explanation.pl': '' });
      const row = await database().q.selectFrom('glossary_entry').selectAll().where('id', '=', good).executeTakeFirstOrThrow();
      assert.deepEqual([row.word, row.status, JSON.parse(row.explanations)], ['dugnad', 'published', { nb: 'Felles arbeid for alle', lv: 'Talka' }]);
      await pressed(`/words/${bad}?lang=en`, { status: 'refused' });
      const gone = await post(`/words/${bad}?lang=en`, { status: 'published', word: 'noe', 'explanation.nb': 'x' });
      assert.equal(gone.statusCode, 404);
      assert.match(gone.body, /<main/);
    });

    it('pauses everything, and lets it go on', async () => {
      await post(`/post/${(await written('Synlig')).post.id}`, { action: 'approve' });
      assert.ok((await shown()).length > 0);
      await pressed('/board?lang=en', { paused: 'true' });
      assert.deepEqual(await shown(), []);
      assert.match((await get('?lang=en')).body, /Your dialogues are paused.*value="false"/s);
      await pressed('/board?lang=en', { paused: 'false' });
      assert.ok((await shown()).length > 0);
    });

    it('asks a new question once, however often it is sent, and keeps what is wrong', async () => {
      const { key: own } = hiddenIn((await get('/new?lang=lv')).body);
      const fields = { key: own!, 'question.lv': 'Ko jūs vāraties svētdienās?', 'introduction.lv': 'Rakstiet savā valodā.', opens: '2030-07-01T10:00', closes: '', others: 'uk ar', allowed: ['lv', 'nb'], 'moderator.0.email': 'ilze@example.org', 'moderator.0.language': 'lv', 'moderator.0.languages': 'lv, ru', 'moderator.1.email': '' };
      const wrongs: [Record<string, string>, string][] = [
        [{ 'question.lv': '' }, 'question.lv'],
        [{ opens: 'rīt' }, 'opens'],
        [{ closes: '2030-06-01T10:00' }, 'closes'],
        [{ others: 'ukrainian language!' }, 'others'],
        [{ 'moderator.0.email': 'nekas' }, 'moderator.0.email'],
        [{ eventId: 'aaaaaaaaaaaaaaaa' }, 'eventId'],
        [{ materialId: 'nothing' }, 'materialId'],
      ];
      for (const [change, id] of wrongs) {
        const answer = await post('/new?lang=lv', { ...fields, ...change });
        assert.equal(answer.statusCode, 422, id);
        assert.ok(answer.body.includes(`<a href="#${id}">`) && answer.body.includes('>Rakstiet savā valodā.</textarea>'), id);
      }
      const [first, second] = [await pressed('/new?lang=lv', fields), await pressed('/new?lang=lv', fields)];
      assert.equal(first, second);
      const id = /topic\/([a-z0-9-]+)\?/.exec(first)![1]!;
      assert.equal(id, `ko-jus-varaties-svetdienas-${own}`);
      const row = await database().q.selectFrom('topic').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      const draft = JSON.parse(row.data) as TopicDraft;
      assert.deepEqual([draft.opens, draft.closes, draft.allowedLanguages], ['2030-07-01T07:00:00Z', null, ['lv', 'nb', 'uk', 'ar']], 'on the clock of the partner');
      assert.deepEqual(draft.moderators, [{ email: 'ilze@example.org', language: 'lv', languages: ['lv', 'ru'] }]);
    });

    it('changes a question, keeps its other languages, and closes it with a summary', async () => {
      const before = (await get('/topic/home?lang=en')).body;
      const opens = /name="opens"[^>]*value="([^"]+)"/.exec(before)![1]!;
      const fields = { 'question.lv': 'Kas jums ir mājas?', 'question.en': 'What is home?', opens, closes: '', 'moderator.0.email': 'moderator@example.org', 'moderator.0.language': 'lv', 'summary.lv': 'Mājas ir cilvēki.', 'summary.pl': 'Dom to ludzie.' };
      const dataOf = async () => JSON.parse((await database().q.selectFrom('topic').select('data').where('id', '=', 'home').executeTakeFirstOrThrow()).data) as TopicDraft;
      const { opens: exactly } = await dataOf();
      await pressed('/topic/home?lang=en', { ...fields, step: 'save' });
      const saved = await dataOf();
      assert.deepEqual(saved.question, { lv: 'Kas jums ir mājas?', en: 'What is home?', sgs: 'Kas tau ī nomā?' });
      assert.equal(saved.opens, exactly, 'a time that nobody has touched keeps its seconds');
      await pressed('/topic/home?lang=en', { ...fields, step: 'close' });
      assert.match((await app.inject('/v1/topics/home?language=pl')).body, /"state":"closed".*Dom to ludzie\./s);
      await pressed('/topic/home?lang=en', { ...fields, step: 'save' });
      assert.match((await app.inject('/v1/topics/home?language=pl')).body, /"state":"open"/);
    });
  });
});
