import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hintsOf } from '../dialogue/hints.ts';
import { guessLanguage } from '../dialogue/language-guess.ts';
import { checkedText, limits } from '../dialogue/post-text.ts';
import { sameLanguage } from '../shared/language.ts';
import { dialogue, topics } from './dialogue.ts';
import type { PostEntry, ThreadEntry, TopicEntry } from './dialogue/entry.ts';
import { rules } from './dialogue/rules.ts';
import { sample } from './index.ts';
import { kit } from './kit.ts';
import { partners } from './partners.ts';
import { languages } from './text.ts';
import type { Text } from './text.ts';

const today = '2026-11-22';
const rows = dialogue(today, sample(today).events);
const threads = topics.flatMap((topic) => topic.threads);
const replies = threads.flatMap((thread) => thread.replies ?? []);
const posts: PostEntry[] = [...threads, ...replies];
const published = posts.filter(({ text, status = 'published' }) => text !== undefined && status === 'published');
const inAll = (text: Text) => languages.every((language) => text[language]);

/** What in a text is not written with the quotation marks of its language, as for the events of the sample. */
function wrongQuotes(text: string, language: string): string[] {
  const pairs: Record<string, RegExp> = { lv: /„[^„“”]*”/g, lt: /„[^„“”]*“/g, pl: /„[^„“”]*”/g, nb: /«[^«»]*»/g, nl: /‘[^‘]*’(?!\p{L})/gu, en: /“[^“”]*”/g };
  const pair = pairs[language];
  if (!pair) return [];
  return text.replace(pair, '').replace(/(?<=\p{L})’(?=\p{L}|[\s.])/gu, '').match(/["'„“”«»‘’]/g) ?? [];
}

/** Every text that readers see, with its language. */
function* textsOf(topic: TopicEntry): Generator<[language: string, text: string]> {
  const own = [topic.question, topic.introduction, topic.summary ?? {}, ...topic.words.map(({ explanations }) => explanations)];
  for (const text of own) yield* Object.entries(text);
  for (const thread of topic.threads) {
    for (const { inLanguage, text, translations = {} } of [thread, ...(thread.replies ?? [])]) {
      if (text !== undefined) yield [inLanguage, text];
      yield* Object.entries(translations);
    }
  }
}

describe('the dialogue of the sample', () => {
  it('has five topics or more, one for each country at least, each linked to an event or a material that there is', () => {
    const countries = new Set(topics.map(({ partner }) => partners.find(({ id }) => id === partner)!.addressCountry));
    assert.ok(topics.length >= 5);
    assert.deepEqual([...countries].sort(), ['LT', 'LV', 'NL', 'NO', 'PL']);
    const materials = new Set(kit.map(({ id }) => id));
    assert.ok(topics.every(({ event, material }) => event !== undefined || material !== undefined));
    assert.ok(topics.every(({ material }) => material === undefined || materials.has(material)));
    assert.throws(() => dialogue(today, []), /The sample has no event/);
  });

  it('asks, introduces, sums up and explains its words in all six languages', () => {
    for (const { id, question, introduction, summary, words } of topics) {
      assert.ok(inAll(question) && inAll(introduction) && (!summary || inAll(summary)), id);
      for (const { word, explanations, waits } of words) assert.ok(inAll(explanations) || waits, word);
    }
    assert.ok(inAll(rules));
  });

  it('is as long as the contract allows', () => {
    const within = (text: Text, most: number) => Object.values(text).every(({ length }) => length <= most);
    for (const { question, introduction, summary = {}, words } of topics) {
      assert.ok(within(question, 500) && within(introduction, 4_000) && within(summary, 4_000));
      for (const { word, explanations } of words) assert.ok(word.length <= 60 && within(explanations, 500), word);
    }
  });

  it('is written as people may write: readable, short enough, with few links, named by no more than a line', () => {
    for (const { text, translations = {}, name = '', town = '' } of posts) {
      if (text !== undefined) assert.equal(checkedText(text), text);
      for (const translation of Object.values(translations)) assert.ok(translation.length <= limits.characters);
      assert.ok(name.length <= 60 && town.length <= 60);
    }
  });

  it('is in the language that it says it is, as far as a program can tell', async () => {
    const texts = [...topics.flatMap((topic) => [...textsOf(topic)]), ...Object.entries(rules)].filter(([, text]) => text.length >= 60);
    for (const [language, text] of texts) {
      const guesses = await guessLanguage(text);
      assert.ok(guesses.slice(0, 2).some((guess) => sameLanguage(guess.language, language)), `${language}: ${text}`);
    }
    const [wrong] = await guessLanguage(topics[0]!.introduction.lt!);
    assert.notEqual(wrong!.language, 'lv', 'the program can tell');
  });

  it('quotes as each language does', () => {
    for (const topic of topics) {
      for (const [language, text] of textsOf(topic)) assert.deepEqual(wrongQuotes(text, language), [], `${language}: ${text}`);
    }
    assert.notDeepEqual(wrongQuotes('Klubas „Lempa”', 'lt'), []);
    assert.notDeepEqual(wrongQuotes('de ‘tafel', 'nl'), []);
  });

  it('has posts in all six languages and in others, most of them translated, none into its own language', () => {
    const original = new Set(published.map(({ inLanguage }) => inLanguage));
    for (const language of languages) assert.ok(original.has(language), language);
    assert.ok(original.size >= 9, [...original].join());
    assert.ok(original.has('ar'), 'one that is written from right to left');
    for (const { inLanguage, translations = {}, machine = [] } of published) {
      assert.ok(Object.keys(translations).length >= 1);
      assert.ok(!(inLanguage in translations));
      assert.ok(machine.every((language) => language in translations));
    }
    const byMachine = published.filter(({ machine }) => machine);
    assert.ok(byMachine.length >= 2 && byMachine.length < published.length / 5);
  });

  it('shows every state of a post, one topic that is closed, and a place that a post has left to its replies', () => {
    const states = new Set(rows.flatMap((topic) => topic.posts.map(({ status }) => status)));
    assert.deepEqual([...states].sort(), ['pending', 'published', 'rejected', 'removed', 'rephrase', 'withdrawn']);
    assert.equal(topics.filter(({ closed, summary }) => closed && summary).length, 1);
    const isGone = ({ text, status }: ThreadEntry) => text === undefined || status === 'removed';
    assert.ok(threads.filter(isGone).every(({ replies: answers = [] }) => answers.length > 0));
    assert.ok(threads.filter(isGone).length >= 2);
    assert.ok(posts.filter(({ status }) => status === 'pending').length >= 5);
    assert.ok(posts.some(({ appeal }) => appeal) && posts.every(({ appeal, status }) => !appeal || status === 'rejected'));
    assert.ok(threads.some(({ report }) => report) && threads.every(({ report, status = 'published' }) => !report || status === 'published'));
  });

  it('hints moderators at what the feed would', async () => {
    for (const { text, inLanguage, status, hints = [] } of posts) {
      if (status === 'pending') assert.deepEqual(await hintsOf(text!, inLanguage), hints, text);
    }
  });

  it('has each word that it explains in a post of its topic', () => {
    for (const topic of topics) {
      const said = [...textsOf({ ...topic, words: [] })].map(([, text]) => text.toLowerCase()).join('\n');
      for (const { word, waits } of topic.words) assert.ok(waits || said.includes(word.toLowerCase()), `${topic.id}: ${word}`);
    }
  });

  it('was written while its topic was open, replies after what they answer, and nothing later than yesterday', () => {
    for (const { id, draft, posts: all, reports } of rows) {
      const opened = Date.parse(draft.opens);
      const closed = draft.closes ? Date.parse(draft.closes) : Infinity;
      assert.ok(reports.every(({ created }) => opened < created && created < Date.parse(`${today}T00:00:00Z`)), id);
      const parents = new Map(all.map((row) => [row.id, row]));
      for (const { parent_id, created, decided } of all) {
        assert.ok(opened < created && created < closed && created < Date.parse(`${today}T00:00:00Z`), id);
        assert.ok(decided === null || decided < Date.parse(`${today}T12:00:00Z`), id);
        if (parent_id !== null) assert.ok(parents.get(parent_id)!.parent_id === null && parents.get(parent_id)!.created < created, id);
      }
    }
  });

  it('names no address, no number and no link outside example.org', () => {
    const text = JSON.stringify(rows);
    assert.deepEqual((text.match(/[\w.+-]+@[\w.-]+\w/g) ?? []).filter((address) => !/@([\w-]+\.)*example\.org$/.test(address)), []);
    assert.deepEqual((text.match(/https?:\/\/[\w.-]+/g) ?? []).filter((link) => !link.endsWith('.example.org')), []);
    assert.ok(posts.every(({ text: said = '' }) => !/\d{6,}|\+\d/.test(said)));
    assert.ok(rows.every(({ posts: all }) => all.every(({ email }) => email === null)));
  });

  it('is the same each time, under identifiers of its own', () => {
    assert.deepEqual(dialogue(today, sample(today).events), rows);
    const ids = rows.flatMap((topic) => [...topic.posts, ...topic.reports, ...topic.words].map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => /^[a-z0-9]{16}$/.test(id)));
  });
});
