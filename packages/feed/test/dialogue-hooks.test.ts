// What an operator can add to the dialogue: a program that translates, and words that moderators are pointed to. Neither decides anything.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ModeratedPost, Problem, Translation } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { blockedWords, hintsOf } from '../src/dialogue/hints.ts';
import { emptyPost } from '../src/dialogue/posting.ts';
import { saveTopic } from '../src/dialogue/topics.ts';
import { proposal } from '../src/dialogue/translation.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { formToken } from '../src/shared/form-token.ts';
import { Refusal } from '../src/shared/refusal.ts';
import type { PostRow } from '../src/shared/schema.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';
import { translatorMoods, TranslatorServer } from './translator.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopa-words-'));
const words = join(folder, 'words.txt');
writeFileSync(words, '# What our moderators asked for\r\nlētais kredīts\n\nmuļķ*   # and its endings\nBet\n');
after(() => rmSync(folder, { recursive: true }));

onBothDatabases('dialogue hooks', (database) => {
  const server = new TranslatorServer();
  const posts = [emptyPost('home', 0), emptyPost('home', 0), emptyPost('away', 0)];
  let app: FastifyInstance;
  let key: string;

  before(async () => {
    await database().write(async (tx) => {
      for (const [id, topic] of [['riga', 'home'], ['oslo', 'away']] as const) {
        await savePartner(tx, aPartner({ id }));
        await saveTopic(tx, topic, id, { question: { lv: 'Kas?' }, opens: utcDateTime(0), moderation: 'before', moderators: [] }, 0);
      }
      await tx.insertInto('post').values(posts.map((post, at) => ({ ...post, language: 'lv', status: at === 1 ? 'withdrawn' as const : 'pending' as const, text: at === 1 ? null : 'Sveiki!' }))).execute();
      key = await makeKey(tx, 'riga', Date.now());
    });
    await server.open();
    const { translator, blockedWords: list } = readConfig({ TRANSLATE_URL: server.url, TRANSLATE_KEY: 'a key', BLOCKED_WORDS: words });
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0, translator: translator!, blockedWords: list! });
  });
  after(async () => {
    server.close();
    await app.close();
  });

  const ask = (method: 'POST' | 'PUT', language: string, of = '/proposal', payload?: object, postId = posts[0]!.id) =>
    app.inject({ method, url: `/v1/posts/${postId}/translations/${language}${of}`, headers: { authorization: `Bearer ${key}` }, ...(payload && { payload }) });
  const codeOf = (answer: { json(): unknown }) => (answer.json() as Problem).code;

  test('a program is asked in the form of LibreTranslate, and what it says is proposed, not stored', async () => {
    const answer = await ask('POST', 'nb-NO');
    assert.deepEqual([answer.statusCode, answer.json<Translation>()], [200, { text: 'Tłumaczenie', state: 'machine' }]);
    assert.deepEqual(JSON.parse(server.sent), { q: 'Sveiki!', source: 'lv', target: 'nb', format: 'text', api_key: 'a key' });
    const { asked } = server;
    assert.equal(codeOf(await ask('POST', 'lv')), 'invalid-body');
    assert.equal(codeOf(await ask('POST', 'pl', '/proposal', undefined, posts[1]!.id)), 'post-not-changeable');
    assert.equal(codeOf(await ask('POST', 'pl', '/proposal', undefined, posts[2]!.id)), 'forbidden');
    assert.equal(server.asked, asked, 'what is not one’s own to translate is not sent');
    server.mood = 'fails';
    const failed = await ask('POST', 'pl');
    assert.deepEqual([failed.statusCode, codeOf(failed)], [502, 'translator-failed']);
    const { translations } = await database().q.selectFrom('post').select('translations').where('id', '=', posts[0]!.id).executeTakeFirstOrThrow();
    assert.equal(translations, '{}');
  });

  test('a translation that would not look as it is written is not taken', async () => {
    const put = (text: string) => ask('PUT', 'pl', '', { text, state: 'edited' });
    assert.deepEqual([codeOf(await put('abc\u202ecba')), codeOf(await put('a\u0000b')), codeOf(await put(' \n '))], ['unreadable-text', 'unreadable-text', 'invalid-body']);
    assert.equal((await put('Witajcie!\nDzień dobry.')).statusCode, 200);
  });

  test('words of the list are a hint at a post that waits like any other, in its name and after a change too', async () => {
    const token = await formToken(database(), 'home', Date.now() - 60_000);
    const hints = async (id: string) => {
      const { json } = await app.inject({ url: '/v1/moderation-queue?limit=200', headers: { authorization: `Bearer ${key}` } });
      return json<{ items: ModeratedPost[] }>().items.find((post) => post.id === id)!.hints;
    };
    const write = async (body: object) => {
      const answer = await app.inject({ method: 'POST', url: '/v1/topics/home/posts', headers: { 'idempotency-key': crypto.randomUUID() }, payload: { inLanguage: 'lv', formToken: token, ...body } });
      assert.equal(answer.statusCode, 201, answer.body);
      return answer.json<{ post: { id: string }; token: string }>();
    };
    assert.deepEqual(await hints((await write({ text: 'Tikai MULĶIBAS te raksta!' })).post.id), ['blocked-words']);
    assert.deepEqual(await hints((await write({ text: 'Labdien visiem.', name: 'Lētais  kredīts' })).post.id), ['blocked-words']);
    const { post, token: own } = await write({ text: 'Jauks vakars šodien.' });
    assert.deepEqual(await hints(post.id), []);
    await app.inject({ method: 'PATCH', url: '/v1/post', headers: { authorization: `Bearer ${own}`, 'content-type': 'application/merge-patch+json' }, payload: { text: 'Muļķi paši.' } });
    assert.deepEqual(await hints(post.id), ['blocked-words']);
  });
});

describe('a program that translates', () => {
  const post: PostRow = { ...emptyPost('home', 0), language: 'lv', text: 'Sveiki!' };
  const proposed = async (mood: TranslatorServer['mood']) => {
    const server = new TranslatorServer();
    await server.open();
    server.mood = mood;
    try {
      return await proposal(post, 'pl', { url: server.url });
    } finally {
      server.close();
      assert.equal(server.asked, 1, mood);
      assert.ok(!server.sent.includes('api_key'), 'without a key none is sent');
    }
  };

  test('and does not answer, in whatever way, is a problem within seconds', { timeout: 30_000 }, async () => {
    const failing = translatorMoods.filter((mood) => !['works', 'markup'].includes(mood));
    assert.ok(failing.includes('silent') && failing.includes('stops') && failing.length > 8);
    await Promise.all(failing.map((mood) => assert.rejects(proposed(mood), { code: 'translator-failed' }, mood)));
    await assert.rejects(proposal(post, 'pl', { url: 'http://127.0.0.1:9/translate' }), { code: 'translator-failed' });
    await assert.rejects(proposal(post, 'pl', undefined), { code: 'no-translator' });
  });

  test('gives plain text, without signs that turn it', async () => {
    assert.equal((await proposed('markup')).text, '<script>Tłumaczenie</script>');
  });
});

describe('the list of words', () => {
  test('is read line by line; words are whole, unless a star says otherwise', () => {
    const list = readConfig({ BLOCKED_WORDS: words }).blockedWords!;
    assert.deepEqual(list, ['lētais kredīts', 'muļķ*', 'Bet']);
    const isBlocked = blockedWords(list);
    const cases: [string, boolean][] = [
      ['Lētais kredīts!', true],
      ['letais-KREDITS', true],
      ['lētais mazais kredīts', false],
      ['muļķība', true],
      ['nemuļķis', false],
      ['bet', true],
      ['alfabets', false],
      ['betons', false],
      ['', false],
    ];
    for (const [text, is] of cases) assert.equal(isBlocked(text), is, text);
    assert.equal(blockedWords(['*', ' ', ''])('anything'), false, 'what names no word stands for none');
  });

  test('that fails is one hint less', async () => {
    assert.deepEqual(await hintsOf('Skatieties, lūdzu, mūsu bibliotēkas lapā www.example.org', 'lv', () => { throw new Error('broken'); }), ['links']);
  });

  test('that cannot be read is a sentence', () => {
    writeFileSync(join(folder, 'binary'), Buffer.from([0xff, 0xfe, 0x00]));
    for (const file of [folder, join(folder, 'none'), join(folder, 'binary')]) assert.throws(() => readConfig({ BLOCKED_WORDS: file }), (error) => error instanceof Refusal && /^BLOCKED_WORDS must be a text file/.test(error.message));
    assert.throws(() => readConfig({ TRANSLATE_KEY: 'secret' }), (error) => error instanceof Refusal && !error.message.includes('secret'));
  });
});
