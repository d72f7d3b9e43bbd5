// The dialogues of the sample, as the feed answers them on both databases: what has been approved, and nothing else.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { PostPage, QueuePage, ReportPage, Topic, TopicPage } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { seedDatabase } from '../src/commands/seed.ts';
import { makeKey } from '../src/partners/keys.ts';
import { topics } from '../src/sample/dialogue.ts';
import { languages } from '../src/sample/text.ts';
import { absolute } from '../src/shared/parameters.ts';
import { contractAjv } from '../src/shared/validation.ts';
import { onBothDatabases } from './databases.ts';

const ajv = contractAjv();
/** What the contract says is wrong with an answer. */
const faults = (schema: string, answer: unknown) => {
  const validate = ajv.compile(absolute({ $ref: `#/components/schemas/${schema}` }));
  return validate(answer) ? [] : validate.errors!.slice(0, 3);
};

onBothDatabases('the dialogues of the sample', (database) => {
  let app: FastifyInstance;
  let key: string;
  before(async () => {
    await seedDatabase(database());
    key = await database().write((tx) => makeKey(tx, 'lnb', Date.now()));
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0 });
  });
  after(() => app.close());

  const get = async <T>(url: string, schema: string, bearer?: string): Promise<T> => {
    const answer = await app.inject({ url: `/v1${url}`, headers: bearer ? { authorization: `Bearer ${bearer}` } : {} });
    assert.equal(answer.statusCode, 200, answer.body);
    assert.deepEqual(faults(schema, answer.json()), []);
    return answer.json<T>();
  };
  const entries = topics.flatMap(({ threads }) => threads.flatMap((thread) => [thread, ...(thread.replies ?? [])]));

  it('stand in the list, the closed one last, each with a question in the language that is asked for', async () => {
    for (const language of languages) {
      const { items } = await get<TopicPage>(`/topics?language=${language}`, 'TopicPage');
      assert.deepEqual(items.map(({ id }) => id).sort(), topics.map(({ id }) => id).sort());
      assert.deepEqual(items.map(({ state }) => state), ['open', 'open', 'open', 'open', 'open', 'closed']);
      assert.ok(items.every(({ question }) => question.inLanguage === language));
    }
  });

  it('show all that was approved, with the places of what is gone, and none of the rest', async () => {
    const pages = await Promise.all(topics.map(({ id }) => get<PostPage>(`/topics/${id}/posts?limit=200`, 'PostPage')));
    const threads = pages.flatMap(({ items }) => items);
    const long = threads.filter(({ replies, replyCount }) => replyCount > replies.length);
    assert.equal(long.length, 1, 'one has more replies than are answered with it');
    const rest = await get<PostPage>(`/topics/${long[0]!.post.topicId}/posts?replyTo=${long[0]!.post.id}`, 'PostPage');
    const shown = [...threads.flatMap(({ post, replies }) => [post, ...replies]), ...rest.items.slice(long[0]!.replies.length).map(({ post }) => post)];
    const texts = shown.flatMap((post) => (post.status === 'published' ? [post.originalText] : []));
    assert.deepEqual(texts.sort(), entries.flatMap(({ text, status = 'published' }) => (text !== undefined && status === 'published' ? [text] : [])).sort());
    assert.deepEqual(shown.flatMap(({ status }) => (status === 'published' ? [] : [status])).sort(), ['removed', 'withdrawn']);
    assert.equal(pages.reduce((sum, { total }) => sum + total, 0), texts.length);
  });

  it('explain their words, and sum up what is closed, in every language', async () => {
    for (const { id, words, summary } of topics) {
      for (const language of languages) {
        const topic = await get<Topic>(`/topics/${id}?language=${language}`, 'Topic');
        assert.deepEqual(topic.glossary.map(({ word }) => word).sort(), words.flatMap(({ word, waits }) => (waits ? [] : [word])).sort());
        assert.equal(topic.summary?.text, summary?.[language]);
      }
    }
  });

  it('do not let an answer to a post that is gone look as if it answered another', async () => {
    const [text, paper] = await Promise.all(['/v1/topics/when-did-it-become-home/dialogue.md', '/w/dialogue/when-did-it-become-home/print?lang=lv'].map(async (url) => (await app.inject(url)).body));
    assert.match(text!, /^## Alts otrajā rindā/m);
    assert.match(text!, /^> \*\*Ezis/m);
    assert.match(paper!, /<li class="post"><p class="who"><strong><bdi>Alts otrajā rindā.*· atbilde<\/p>/);
    assert.match(paper!, /<li class="post reply"><p class="who"><strong><bdi>Ezis/);
  });

  it('leave moderators something to do, and tell nobody by mail', async () => {
    const { items } = await get<QueuePage>('/moderation-queue', 'QueuePage', key);
    assert.deepEqual(items.map(({ inLanguage, hints }) => [inLanguage, hints]), [['lv', ['links']], ['uk', []]]);
    const reports = await get<ReportPage>('/reports', 'ReportPage', key);
    assert.deepEqual(reports.items.map(({ kind, post }) => [kind, post.status, post.appeal]), [['appeal', 'rejected', 'waiting'], ['report', 'published', 'none']]);
    assert.equal((await database().q.selectFrom('dialogue_mail').select('id').execute()).length, 0);
  });

  it('are not there twice when the sample is asked for again', async () => {
    assert.equal(await seedDatabase(database()), undefined);
    const rows = await database().q.selectFrom('post').select('id').execute();
    assert.equal(rows.length, entries.length);
  });
});
