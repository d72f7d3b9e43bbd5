// The dialogue against a real HTTP server that answers as it is told.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { dropped, json, scriptedFeed, text, type Answer } from '../test/scripted-feed.ts';
import { createDialogueStream, createFeed, isFeedError, type StreamOptions } from './index.ts';

const scripted = await scriptedFeed();
const { baseUrl } = scripted;


/** What a test has begun; a listener that goes on would ask in the next one. */
let begun: AbortController[] = [];

afterEach(() => {
  for (const stop of begun) stop.abort();
  begun = [];
});

/** A stream that says this and stays open, or ends. */
const events =
  (said: string, ends = false): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' }).write(said);
    if (ends) response.end();
  };

const post = (number: number, id: string, topicId = 'home', status = 'published') => `id: ${number}\nevent: post\ndata: ${JSON.stringify({ id, topicId, status })}\n\n`;

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    assert.ok(waited < 8_000, `${what} did not come`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

describe('readers, authors and moderators', () => {
  it('ask at the addresses of the contract, in the language of the client', async () => {
    const { dialogue } = createFeed({ baseUrl, language: 'lv' });
    const bearer = 'secret';
    scripted.answers = [json({ items: [], next: null })];
    await dialogue.topics({ partner: ['riga'] });
    await dialogue.topic('home', { language: 'pl' });
    await dialogue.posts('home', { inLanguage: ['nb', 'pl'], limit: 20 });
    await dialogue.exportJson('home');
    await dialogue.form('home');
    await dialogue.guessLanguage('Labdien');
    await dialogue.createPost('home', { text: 'Labdien!', inLanguage: 'lv', formToken: 't' }, { idempotencyKey: 'k'.repeat(16) });
    await dialogue.ownPost({ bearer });
    await dialogue.changePost({ text: 'Labrīt!' }, { bearer });
    await dialogue.appealPost('Kāpēc?', { bearer });
    await dialogue.reportPost('p1', { reasonCode: 'insult' });
    await dialogue.reactToPost('p1', 'thanks');
    await dialogue.proposeGlossaryEntry('home', { word: 'talka', inLanguage: 'lv', explanations: { en: 'Work done together.' } });
    await dialogue.queue({ bearer }, { inLanguage: 'lv' });
    await dialogue.moderatePost('p1', { action: 'approve' }, { bearer });
    await dialogue.translatePost('p1', 'pl', { text: 'Dzień dobry!', state: 'edited' }, { bearer });
    await dialogue.removeTranslation('p1', 'pl', { bearer });
    await dialogue.proposeTranslation('p1', 'pl', { bearer });
    await dialogue.board({ bearer });
    await dialogue.pauseBoard(true, { bearer });
    await dialogue.reports({ bearer });
    await dialogue.answerReport('r1', { decision: 'keep' }, { bearer });
    await dialogue.answerAppeal('p1', { decision: 'restore' }, { bearer });
    await dialogue.reviewGlossaryEntry('g1', { status: 'published' }, { bearer });
    await dialogue.moderationActions('home', { bearer });
    assert.deepEqual(scripted.lines(), [
      'GET /v1/topics?language=lv&partner=riga',
      'GET /v1/topics/home?language=pl',
      'GET /v1/topics/home/posts?inLanguage=nb&inLanguage=pl&limit=20',
      'GET /v1/topics/home/dialogue.json?language=lv',
      'GET /v1/topics/home/post-form',
      'POST /v1/language-guess',
      'POST /v1/topics/home/posts',
      'GET /v1/post',
      'PATCH /v1/post',
      'POST /v1/post/appeal',
      'POST /v1/posts/p1/reports',
      'POST /v1/posts/p1/reactions',
      'POST /v1/topics/home/glossary',
      'GET /v1/moderation-queue?inLanguage=lv',
      'POST /v1/posts/p1/moderation',
      'PUT /v1/posts/p1/translations/pl',
      'DELETE /v1/posts/p1/translations/pl',
      'POST /v1/posts/p1/translations/pl/proposal',
      'GET /v1/board',
      'PUT /v1/board',
      'GET /v1/reports',
      'POST /v1/reports/r1/answer',
      'POST /v1/posts/p1/appeal-answer',
      'POST /v1/glossary/g1/review',
      'GET /v1/topics/home/moderation-actions',
    ]);
    assert.equal(scripted.asked[6]!.headers['idempotency-key'], 'k'.repeat(16));
    assert.deepEqual(scripted.asked.filter(({ headers }) => headers.authorization === `Bearer ${bearer}`).map(({ line }) => line).length, 15);
  });

  it('get files as what they are, and withdraw without an answer', async () => {
    const { dialogue } = createFeed({ baseUrl, retry: 0 });
    scripted.answers = [text('text/csv; charset=utf-8', 'id,text'), text('text/markdown; charset=utf-8', '# Home'), (response) => response.writeHead(204).end(), text('text/html', '<p>Sign in</p>')];
    assert.equal(await dialogue.exportCsv('home'), 'id,text');
    assert.equal(await dialogue.exportMarkdown('home'), '# Home');
    assert.equal(await dialogue.withdrawPost({ bearer: 'secret' }), undefined);
    const error = await dialogue.exportCsv('home', { language: 'pl' }).catch((error: unknown) => error);
    assert.ok(isFeedError(error) && error.code === 'invalid-answer', String(error));
  });

  it('send a post once, however often it is sent, and decide only once', async () => {
    const { dialogue } = createFeed({ baseUrl });
    scripted.answers = [dropped, json({ token: 't' }, 201)];
    await dialogue.createPost('home', { text: 'Labdien!', inLanguage: 'lv', formToken: 't' });
    assert.equal(scripted.asked.length, 2);
    assert.equal(scripted.asked[0]!.headers['idempotency-key'], scripted.asked[1]!.headers['idempotency-key']);
    scripted.asked = [];
    scripted.answers = [dropped];
    await assert.rejects(dialogue.moderatePost('p1', { action: 'approve' }, { bearer: 'secret' }));
    assert.equal(scripted.asked.length, 1);
  });
});

describe('a stream', () => {
  /** What a listener was told, as short words. */
  function listening(options: StreamOptions = {}, since = 5, topics = ['home']) {
    const told: string[] = [];
    const stop = new AbortController();
    begun.push(stop);
    const stream = createDialogueStream(`${baseUrl}/`, options);
    for (const topic of topics) {
      const listener = {
        since,
        onPost: ({ id }: { id: string }) => told.push(`${id} shows`),
        onGone: ({ id, status }: { id: string; status: string }) => told.push(`${id} ${status}`),
        onTopic: () => told.push(`${topic} changed`),
        onReload: () => told.push('reload'),
        onState: (state: string) => topic === topics[0] && told.push(state),
      };
      stream.subscribe(topic, listener, { signal: stop.signal });
    }
    return { told, stop, stream };
  }

  it('tells each change once, also in pieces, and goes on where it broke off', async () => {
    const [half, rest] = [post(7, 'b').slice(0, 20), post(7, 'b').slice(20)];
    scripted.answers = [
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(`retry: 2000\n\nid: 5\n\n${post(6, 'a')}: \n\n${half}`);
        setTimeout(() => response.end(rest), 30);
      },
      events(`${post(7, 'b')}${post(8, 'a', 'home', 'removed')}id: 9\nevent: topic\ndata: {"id":"home"}\n\n`, true),
      events('id: 12\nevent: reload\ndata: {}\n\n'),
    ];
    const { told, stop } = listening();
    await until(() => told.includes('reload'), 'all');
    stop.abort();
    assert.deepEqual(told.filter((word) => word !== 'live'), ['a shows', 'b shows', 'a removed', 'home changed', 'reload']);
    assert.deepEqual(scripted.lines(), ['5', '7', '9'].map((since) => `GET /v1/dialogue-stream?topic=home&since=${since}`));
  });

  it('is one connection for many topics and listeners, each told what is its own', async () => {
    scripted.answers = [events(`${post(6, 'a')}${post(7, 'b', 'work')}`)];
    const { told, stop, stream } = listening({}, 5, ['home', 'work']);
    const also: string[] = [];
    const leave = stream.subscribe('home', { since: 6, onPost: ({ id }) => also.push(id) });
    await until(() => told.includes('b shows'), 'all');
    assert.deepEqual(told, ['live', 'a shows', 'b shows']);
    assert.deepEqual(also, [], 'it knew that already');
    assert.deepEqual(scripted.lines(), ['GET /v1/dialogue-stream?topic=home&topic=work&since=5']);
    leave();
    stop.abort();
    await until(() => scripted.asked.length === 1, 'rest');
  });

  it('tells every topic of a change that is of several, as when their board is paused', async () => {
    const changed = (id: string) => `id: 6\nevent: topic\ndata: {"id":"${id}"}\n\n`;
    scripted.answers = [events(`${changed('home')}${changed('work')}`, true), events('')];
    const { told, stop } = listening({}, 5, ['home', 'work']);
    await until(() => scripted.asked.length === 2, 'both');
    stop.abort();
    assert.deepEqual(told.filter((word) => word.endsWith('changed')), ['home changed', 'work changed']);
  });

  it('polls where no stream comes through', async () => {
    const closed: Answer = (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end();
    scripted.answers = [closed, closed, events(post(6, 'a'), true), events(`${post(6, 'a')}${post(7, 'b')}`, true), events('id: 7\n\n', true)];
    const { told, stop } = listening({ betweenPolls: 20 });
    await until(() => told.includes('b shows'), 'all');
    stop.abort();
    assert.deepEqual(told, ['polling', 'a shows', 'b shows']);
    assert.deepEqual(scripted.lines().slice(2, 4), ['5', '6'].map((since) => `GET /v1/dialogue-stream?topic=home&since=${since}&follow=false`));
  });

  it('does not wait for a stream that has gone silent', async () => {
    scripted.answers = [events(post(6, 'a')), events(post(7, 'b'))];
    const { told, stop } = listening({ silence: 200 });
    await until(() => told.includes('b shows'), 'all');
    stop.abort();
    assert.equal(scripted.lines()[1], 'GET /v1/dialogue-stream?topic=home&since=6');
  });

  it('outlives a feed that is away, and says that it waits', async () => {
    scripted.answers = [events(post(6, 'a'), true), dropped, text('text/html', '<p>Sign in</p>'), events(post(7, 'b'), true), (response) => events('id: 7\n\n', response.req.url!.includes('follow'))(response)];
    const { told } = listening({ betweenPolls: 20 });
    await until(() => told.at(-1) === 'live' && told.includes('b shows'), 'all');
    assert.deepEqual(told, ['live', 'a shows', 'waiting', 'polling', 'b shows', 'live']);
  });

  it('asks nothing once nobody listens', async () => {
    scripted.answers = [events(post(6, 'a'), true)];
    const { told, stop } = listening();
    await until(() => told.includes('a shows'), 'the post');
    stop.abort();
    await new Promise((done) => setTimeout(done, 100));
    const before = scripted.asked.length;
    await new Promise((done) => setTimeout(done, 1_200));
    assert.equal(scripted.asked.length, before);
  });
});
