// The dialogue: what is posted waits, what is approved shows, and nothing else ever does.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { ModeratedPost, OwnPost, PostPage, PostReceipt, Problem, QueuePage, ReportPage, Topic, TopicDraft, TopicPage } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { formToken } from '../src/shared/form-token.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';

const publicUrl = 'https://feed.example.org';
const day = 86_400_000;
const draft = (changes: Partial<TopicDraft> = {}): TopicDraft => ({
  question: { lv: 'Kas jums ir mājas?', pl: 'Co jest dla was domem?', en: 'What is home for you?' },
  rules: { en: 'Be kind.' },
  opens: utcDateTime(Date.now() - day),
  closes: null,
  moderation: 'before',
  moderators: [{ email: 'moderator@example.org', language: 'lv' }],
  ...changes,
});

onBothDatabases('dialogue', (database) => {
  let app: FastifyInstance;
  let key: string;
  let otherKey: string;
  let form: string;

  before(async () => {
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      await savePartner(tx, aPartner({ id: 'oslo', addressCountry: 'NO', knowsLanguage: ['nb'], name: { nb: 'Biblioteket i Oslo' } }));
      key = await makeKey(tx, 'riga', Date.now());
      otherKey = await makeKey(tx, 'oslo', Date.now());
    });
    await put('home', draft());
    form = await formToken(database(), 'home', Date.now() - 60_000);
  });
  after(() => app.close());

  const get = async <T>(url: string, bearer?: string): Promise<T> => {
    const answer = await app.inject({ url: `/v1${url}`, headers: bearer ? { authorization: `Bearer ${bearer}` } : {} });
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json<T>();
  };
  const send = (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: object, bearer?: string, idempotencyKey: string = randomUUID()) =>
    app.inject({
      method,
      url: `/v1${url}`,
      headers: { 'idempotency-key': idempotencyKey, ...(bearer && { authorization: `Bearer ${bearer}` }), ...(method === 'PATCH' && { 'content-type': 'application/merge-patch+json' }) },
      ...(payload && { payload }),
    });
  const put = async (id: string, body: TopicDraft, bearer = key) => {
    const answer = await send('PUT', `/topics/${id}`, body, bearer);
    assert.equal(answer.statusCode, 200, answer.body);
  };
  const write = (text: string, more: object = {}, topic = 'home', idempotencyKey?: string) => send('POST', `/topics/${topic}/posts`, { text, inLanguage: 'lv', formToken: form, ...more }, undefined, idempotencyKey);
  const written = async (text: string, more: object = {}): Promise<PostReceipt> => {
    const answer = await write(text, more);
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json<PostReceipt>();
  };
  const moderate = async (id: string, body: object, bearer = key) => send('POST', `/posts/${id}/moderation`, body, bearer);
  const approved = async (text: string, more: object = {}): Promise<PostReceipt> => {
    const receipt = await written(text, more);
    const answer = await moderate(receipt.post.id, { action: 'approve' });
    assert.equal(answer.statusCode, 200, answer.body);
    return receipt;
  };
  const shown = async (topic = 'home') => (await get<PostPage>(`/topics/${topic}/posts?limit=200`)).items;
  const texts = async () => (await shown()).flatMap(({ post, replies }) => [post, ...replies]).map((post) => ('originalText' in post ? post.originalText : post.status));
  const codeOf = (answer: { json(): unknown }) => (answer.json() as Problem).code;

  describe('a topic', () => {
    it('is answered in the asked language, and never with its moderators', async () => {
      const topic = await get<Topic>('/topics/home?language=pl');
      assert.deepEqual(topic.question, { text: 'Co jest dla was domem?', inLanguage: 'pl' });
      assert.deepEqual(topic.rules, { text: 'Be kind.', inLanguage: 'en' });
      assert.equal(topic.state, 'open');
      assert.ok(!JSON.stringify([topic, await get<TopicPage>('/topics')]).includes('moderator@'));
    });

    it('is changed by its own partner alone', async () => {
      assert.equal(codeOf(await send('PUT', '/topics/home', draft(), otherKey)), 'topic-of-another-partner');
      assert.equal((await send('PUT', '/topics/home', draft())).statusCode, 401);
      assert.equal(codeOf(await send('PUT', '/topics/wrong', draft({ closes: utcDateTime(0) }), key)), 'invalid-body');
      assert.equal(codeOf(await send('PUT', '/topics/wrong', draft({ materialId: 'none' }), key)), 'material-not-found');
    });

    it('takes posts only while it is open', async () => {
      await put('later', draft({ opens: utcDateTime(Date.now() + day) }));
      await put('over', draft({ opens: utcDateTime(Date.now() - 2 * day), closes: utcDateTime(Date.now() - day) }));
      for (const [topic, code] of [['later', 'topic-not-open'], ['over', 'topic-closed']] as const) {
        assert.equal(codeOf(await write('Kaut kas', { formToken: await formToken(database(), topic, Date.now() - 60_000) }, topic)), code);
      }
      assert.equal(codeOf(await write('Kaut kas', {}, 'nothing')), 'topic-not-found');
      assert.deepEqual((await get<TopicPage>('/topics')).items.map(({ id, state }) => [id, state]), [['home', 'open'], ['later', 'upcoming'], ['over', 'closed']]);
    });
  });

  describe('a post', () => {
    it('shows when it is approved, and not before', async () => {
      const { post, token, link } = await written('Māja ir vieta, kur tevi gaida.', { name: ' Ilze ', town: 'Cēsis', email: 'ilze@example.org' });
      assert.equal(post.status, 'pending');
      assert.equal(link, `${publicUrl}/p/${token}?lang=lv`);
      assert.ok(!(await texts()).includes('Māja ir vieta, kur tevi gaida.'));
      for (const kind of ['json', 'csv', 'md']) assert.ok(!(await app.inject({ url: `/v1/topics/home/dialogue.${kind}` })).body.includes('Cēsis'), kind);
      const queue = await get<QueuePage>('/moderation-queue', key);
      assert.ok(queue.items.some(({ id }) => id === post.id));
      assert.ok(!JSON.stringify(queue).includes('ilze@example.org'));
      assert.deepEqual((await get<QueuePage>('/moderation-queue', otherKey)).items, []);
      assert.equal(codeOf(await moderate(post.id, { action: 'approve' }, otherKey)), 'forbidden');
      assert.equal((await moderate(post.id, { action: 'approve' })).statusCode, 200);
      const found = (await shown()).find(({ post: each }) => each.id === post.id)!.post;
      assert.ok('name' in found && found.name === 'Ilze' && found.town === 'Cēsis');
      assert.ok(!JSON.stringify(await shown()).includes('ilze@example.org'));
      assert.equal(codeOf(await moderate(post.id, { action: 'approve' })), 'post-not-changeable');
    });

    it('is kept once for each key, and its answer is the same', async () => {
      const [one, other] = [await write('Vienreiz', {}, 'home', 'the-key-of-a-post'), await write('Vienreiz', {}, 'home', 'the-key-of-a-post')];
      assert.equal(one.body, other.body);
      assert.equal(codeOf(await write('Citādi', {}, 'home', 'the-key-of-a-post')), 'idempotency-key-reused');
    });

    it('is never shown by any state but published; a control shows that it would be seen', async () => {
      const ids: string[] = [];
      for (const status of ['pending', 'rejected', 'rephrase', 'removed']) {
        const { post } = await written(`Nav redzams: ${status} ${randomUUID()}`);
        await database().q.updateTable('post').set({ status: status as OwnPost['status'] }).where('id', '=', post.id).execute();
        ids.push(post.id);
      }
      const everything = async () => [await shown(), ...(await Promise.all(['json', 'csv', 'md'].map(async (kind) => (await app.inject({ url: `/v1/topics/home/dialogue.${kind}?language=lv` })).body)))].map((each) => JSON.stringify(each)).join('\n');
      assert.ok(!(await everything()).includes('Nav redzams'));
      await database().q.updateTable('post').set({ status: 'published' }).where('id', 'in', ids).execute();
      await database().q.updateTable('dialogue_clock').set((is) => ({ number: is('number', '+', 1) })).execute();
      assert.equal((await everything()).split('Nav redzams').length - 1, 16);
    });

    it('is refused with a problem of its own for what is wrong with it', async () => {
      const cases: [string, object, string][] = [
        ['', {}, 'post-empty'],
        [' \n\t…', {}, 'post-empty'],
        ['a'.repeat(2_001), {}, 'post-too-long'],
        ['https://one.example.org', {}, 'only-links'],
        ['See https://one.example.org www.two.example.org https://three.example.org', {}, 'too-many-links'],
        [`Z${'\u0301'.repeat(3)}${'\u0302'.repeat(3)}algo`, {}, 'unreadable-text'],
        ['abc\u202edcba', {}, 'unreadable-text'],
        ['a\u0000b', {}, 'unreadable-text'],
        ['a\u0007b', {}, 'unreadable-text'],
        ['Sveiki', { name: 'www.example.org' }, 'invalid-body'],
        ['Sveiki', { email: 'no address' }, 'invalid-body'],
        ['Sveiki', { inLanguage: 'not a language' }, 'invalid-body'],
        ['Sveiki', { replyTo: 'a'.repeat(16) }, 'parent-gone'],
        ['Sveiki', { website: 'https://spam.example.org' }, 'looks-automatic'],
        ['Sveiki', { formToken: 'forged' }, 'looks-automatic'],
      ];
      for (const [text, more, code] of cases) assert.equal(codeOf(await write(text, more)), code, JSON.stringify([text.slice(0, 40), more]));
      assert.equal((await write('a'.repeat(100_000))).statusCode, 413);
      const invalid = await app.inject({ method: 'POST', url: '/v1/topics/home/posts', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, payload: Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xff, 0xfe]), Buffer.from(`","inLanguage":"lv","formToken":"${form}"}`)]) });
      assert.equal(codeOf(invalid), 'unreadable-text');
      await put('closed-to-english', draft({ allowedLanguages: ['lv', 'lt'] }));
      assert.equal(codeOf(await write('Hello there', { inLanguage: 'en', formToken: await formToken(database(), 'closed-to-english', Date.now() - 60_000) }, 'closed-to-english')), 'language-not-allowed');
    });

    it('that is there already is not taken twice, but thanks may be given by many', async () => {
      const text = 'Šis ir garāks teksts, kuru neviens nejauši neuzrakstīs otrreiz.';
      await written(text);
      assert.equal(codeOf(await write(text.toUpperCase())), 'duplicate-post');
      await written('Paldies!');
      const { post } = await written('paldies');
      const { items } = await get<QueuePage>('/moderation-queue?limit=200', key);
      assert.deepEqual(items.find(({ id }) => id === post.id)!.hints, ['duplicate']);
    });

    it('is answered one level deep, and replies keep the place of what was withdrawn', async () => {
      const parent = await approved('Kas tev ir svētki?');
      const reply = await approved('Jāņi.', { replyTo: parent.post.id });
      assert.equal(codeOf(await write('Par dziļu', { replyTo: reply.post.id })), 'reply-too-deep');
      assert.equal((await send('DELETE', '/post', undefined, parent.token)).statusCode, 204);
      const thread = (await shown()).find(({ post }) => post.id === parent.post.id)!;
      assert.deepEqual([thread.post.status, thread.replies.map(({ originalText }) => originalText), thread.replyCount], ['withdrawn', ['Jāņi.'], 1]);
      assert.equal(codeOf(await write('Par vēlu', { replyTo: parent.post.id })), 'parent-gone');
      assert.equal((await send('DELETE', '/post', undefined, reply.token)).statusCode, 204);
      assert.ok(!(await shown()).some(({ post }) => post.id === parent.post.id));
      const kept = await database().q.selectFrom('post').select(['text', 'name', 'email', 'translations']).where('id', '=', parent.post.id).executeTakeFirstOrThrow();
      assert.deepEqual({ ...kept }, { text: null, name: null, email: null, translations: '{}' });
    });

    it('shows its first ten replies with how many there are, and all of them page by page', async () => {
      const { post } = await approved('Kas ir jūsu vārds?');
      const replies: string[] = [];
      for (let at = 0; at < 12; at++) replies.push((await approved(`Vārds ${at}`, { replyTo: post.id })).post.id);
      const thread = (await shown()).find((each) => each.post.id === post.id)!;
      assert.deepEqual([thread.replies.map(({ id }) => id), thread.replyCount], [replies.slice(0, 10), 12]);
      const found: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const page: PostPage = await get(`/topics/home/posts?replyTo=${post.id}&limit=5${next && `&cursor=${encodeURIComponent(next)}`}`);
        found.push(...page.items.map((item) => item.post.id));
        next = page.next;
      }
      assert.deepEqual(found, replies);
      await put('elsewhere', draft());
      assert.deepEqual((await get<PostPage>(`/topics/elsewhere/posts?replyTo=${post.id}`)).items, [], 'in their own topic alone');
    });

    it('that its author has changed since it was read is not approved; a control is, without a version', async () => {
      const { post, token } = await written('Lasiet mani!');
      const read = async () => (await get<QueuePage>('/moderation-queue?limit=200', key)).items.find(({ id }) => id === post.id)!;
      const { version } = await read();
      await send('PUT', `/posts/${post.id}/translations/en`, { text: 'Read me!', state: 'edited' }, key);
      assert.equal((await read()).version, version, 'a translation is the moderators’ own');
      await send('PATCH', '/post', { text: 'Pērciet www.example.org lēti!' }, token);
      const changed = await read();
      assert.deepEqual([changed.hints, changed.translations], [['links'], {}], 'both belong to what it says now');
      assert.equal(codeOf(await moderate(post.id, { action: 'approve', version })), 'post-changed');
      assert.equal((await moderate(post.id, { action: 'approve', version: changed.version })).statusCode, 200);
      const other = await written('Lasiet arī mani!');
      await send('PATCH', '/post', { name: 'Anna' }, other.token);
      assert.equal((await moderate(other.post.id, { action: 'approve' })).statusCode, 200);
    });

    it('that is withdrawn is in no stored answer either', async () => {
      const answer = await write('Īsi redzams', {}, 'home', 'the-key-of-a-withdrawn-post');
      await send('DELETE', '/post', undefined, answer.json<PostReceipt>().token);
      const again = await write('Īsi redzams', {}, 'home', 'the-key-of-a-withdrawn-post');
      assert.deepEqual([again.statusCode, again.json<PostReceipt>().post.originalText, again.json<PostReceipt>().token], [201, null, answer.json<PostReceipt>().token]);
    });

    it('goes its whole way: other words, published, reported, removed, appealed, restored', async () => {
      const { post, token } = await written('Nē, tā nav.', { email: 'ilze@example.org' });
      assert.equal(codeOf(await moderate(post.id, { action: 'rephrase' })), 'invalid-body');
      assert.equal((await moderate(post.id, { action: 'rephrase', reasonCode: 'unclear', note: 'Par ko tu runā?' })).statusCode, 200);
      assert.deepEqual((await get<OwnPost>('/post', token)).note, 'Par ko tu runā?');
      assert.equal((await send('PATCH', '/post', { text: 'Nē, mājas nav tikai ēka.' }, token)).json<OwnPost>().status, 'pending');
      await moderate(post.id, { action: 'approve' });
      assert.equal(codeOf(await send('PATCH', '/post', { text: 'Cits' }, token)), 'post-not-changeable');
      assert.equal((await send('POST', `/posts/${post.id}/reports`, { reasonCode: 'insult', text: 'Aizskar.' })).statusCode, 201);
      const [report] = (await get<ReportPage>('/reports', key)).items;
      assert.deepEqual([report!.kind, report!.reasonCode, report!.text], ['report', 'insult', 'Aizskar.']);
      const removed = (await send('POST', `/reports/${report!.id}/answer`, { decision: 'remove', note: 'Saprotam.' }, key)).json<ModeratedPost>();
      assert.equal(removed.status, 'removed');
      assert.ok(!(await texts()).includes('Nē, mājas nav tikai ēka.'));
      assert.equal((await send('POST', '/post/appeal', { text: 'Es nevienu neaizskāru.' }, token)).json<OwnPost>().appeal, 'waiting');
      assert.equal(codeOf(await send('POST', '/post/appeal', { text: 'Vēlreiz.' }, token)), 'appeal-not-possible');
      assert.equal((await get<ReportPage>('/reports', key)).items[0]!.post.appealText, 'Es nevienu neaizskāru.');
      assert.equal((await send('POST', `/posts/${post.id}/appeal-answer`, { decision: 'restore' }, key)).json<ModeratedPost>().status, 'published');
      assert.ok((await texts()).includes('Nē, mājas nav tikai ēka.'));
      const mails = await database().q.selectFrom('dialogue_mail').select('kind').where('post_id', '=', post.id).orderBy('created').execute();
      assert.deepEqual(mails.map(({ kind }) => kind).sort(), ['appeal-answered', 'appealed', 'published', 'received', 'removed', 'rephrase', 'reported', 'to-moderate', 'to-moderate']);
    });
  });

  describe('around posts', () => {
    it('reactions are counted, once for each key', async () => {
      const { post } = await approved('Reaģējiet!');
      const react = (reaction: string, idempotencyKey?: string) => send('POST', `/posts/${post.id}/reactions`, { reaction }, undefined, idempotencyKey);
      await Promise.all(Array.from({ length: 10 }, () => react('thanks')));
      await react('learned', 'the-key-of-a-reaction');
      assert.deepEqual((await react('learned', 'the-key-of-a-reaction')).json(), { thanks: 10, learned: 1 });
    });

    it('translations stand beside the original, say who made them, and can go again', async () => {
      const { post } = await approved('Mājas ir tur, kur ir grāmatas.');
      const answer = await send('PUT', `/posts/${post.id}/translations/no`, { text: 'Hjemme er der bøkene er.', state: 'edited', by: 'LNB' }, key);
      assert.deepEqual(answer.json<ModeratedPost>().translations, { nb: { text: 'Hjemme er der bøkene er.', state: 'edited', by: 'LNB' } });
      assert.equal(codeOf(await send('PUT', `/posts/${post.id}/translations/lv-LV`, { text: 'Tas pats.', state: 'edited' }, key)), 'invalid-body');
      assert.equal(codeOf(await send('POST', `/posts/${post.id}/translations/pl/proposal`, undefined, key)), 'no-translator');
      assert.deepEqual((await send('DELETE', `/posts/${post.id}/translations/nb`, undefined, key)).json<ModeratedPost>().translations, {});
    });

    it('words are explained once a moderator has read them', async () => {
      const answer = await send('POST', '/topics/home/glossary', { word: 'talka', inLanguage: 'lv', explanations: { en: 'Working together for free.' } });
      assert.equal(answer.statusCode, 201, answer.body);
      assert.deepEqual((await get<Topic>('/topics/home')).glossary, []);
      const [waiting] = (await get<QueuePage>('/moderation-queue', key)).glossary;
      await send('POST', `/glossary/${waiting!.entry.id}/review`, { status: 'published', explanations: { en: 'Working together, unpaid.' } }, key);
      assert.deepEqual((await get<Topic>('/topics/home')).glossary.map(({ word, explanations }) => [word, explanations]), [['talka', { en: 'Working together, unpaid.' }]]);
    });

    it('the language of a text is guessed here', async () => {
      const guess = async (text: string) => ((await send('POST', '/language-guess', { text })).json() as { items: { language: string }[] }).items[0]?.language;
      assert.deepEqual(await Promise.all(['Kas jūsu dzīvoklī smaržo pēc mājām?', 'Man patinka mūsų biblioteka', 'W naszej świetlicy jest herbata', 'Vi møtes til dugnad hver vår', 'Het is hier altijd gezellig', 'ok'].map(guess)), ['lv', 'lt', 'pl', 'nb', 'nl', undefined]);
    });

    it('a paused board shows and takes nothing, and goes on afterwards', async () => {
      const before = (await shown()).length;
      assert.ok(before > 0);
      await send('PUT', '/board', { isPaused: true }, key);
      assert.deepEqual(await shown(), []);
      assert.deepEqual((await get<TopicPage>('/topics')).items, []);
      const topic = await get<Topic>('/topics/home');
      assert.deepEqual([topic.isPaused, topic.posts, topic.glossary, topic.rules], [true, 0, [], null]);
      assert.equal(codeOf(await write('Vai te kāds ir?')), 'board-paused');
      await send('PUT', '/board', { isPaused: false }, key);
      assert.equal((await shown()).length, before);
    });

    it('a table holds no formula, and Markdown no markup', async () => {
      await approved('=HYPERLINK("x") <b>bold</b> [link](javascript:alert(1))');
      const csv = (await app.inject({ url: '/v1/topics/home/dialogue.csv' })).body;
      assert.ok(csv.includes(`"'=HYPERLINK(""x"")`), csv.slice(0, 300));
      const markdown = (await app.inject({ url: '/v1/topics/home/dialogue.md' })).body;
      assert.ok(markdown.includes('\\<b\\>bold\\</b\\> \\[link\\]\\(javascript\\:alert\\(1\\)\\)'), markdown.slice(0, 500));
    });

    it('what moderators did is noted, without anybody’s words', async () => {
      const { items } = await get<{ items: { action: string }[] }>('/topics/home/moderation-actions?limit=200', key);
      for (const action of ['editTopic', 'approve', 'rephrase', 'remove', 'restore', 'translate', 'publishEntry', 'withdraw', 'appeal']) assert.ok(items.some((item) => item.action === action), action);
      assert.equal((await app.inject({ url: '/v1/topics/home/moderation-actions', headers: { authorization: `Bearer ${otherKey}` } })).statusCode, 403);
    });
  });
});
