import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile } from 'html-to-text';
import { publishedLanguages } from '../../shared/language.ts';
import type { DialogueMailKind, PostRow, ReportRow, TopicRow } from '../../shared/schema.ts';
import { writeMail } from './write.ts';
import type { Matter } from './write.ts';

const kinds: DialogueMailKind[] = ['to-moderate', 'reported', 'appealed', 'received', 'published', 'rejected', 'rephrase', 'removed', 'restored', 'appeal-answered', 'report-answered'];
const link = 'https://feed.example.org/p/secret';
const question = { lv: 'Kas jums ir mājas?', lt: 'Kas jums yra namai?', pl: 'Co jest dla Państwa domem?', nb: 'Hva er hjem for deg?', nl: 'Wat is thuis voor u?', en: 'What is home for you?' };

const aTopic: TopicRow = { id: 'home', partner_id: 'riga', data: JSON.stringify({ question, opens: '2026-01-01T00:00:00Z', moderators: [] }), opens: 0, closes: null, change: 1, created: 0, updated: 0 };

const aPost = (changes: Partial<PostRow> = {}): PostRow => ({
  ...{ id: 'p'.repeat(16), topic_id: 'home', parent_id: null, status: 'pending', language: 'nb', text: 'Der det lukter kaffe.\nOg noen venter.', text_hash: 'x' },
  ...{ name: 'Kari', town: 'Bergen', email: 'kari@example.org', mail_language: 'nb', translations: '{}', reactions: '{}', hints: '["links","language-differs"]' },
  ...{ reason_code: 'personal-data', reason_note: 'Uten etternavnet, takk.', appeal: 'Det er mitt eget navn.', appeal_status: 'waiting', change: 0, created: 0, updated: 0, decided: null },
  ...changes,
});

const aReport: ReportRow = { id: 'r'.repeat(16), post_id: 'p'.repeat(16), reason_code: 'insult', text: 'It is not kind.', email: 'reader@example.org', language: 'en', status: 'waiting', created: 0, decided: null };

const aMatter = (kind: DialogueMailKind, language: string, changes: Partial<Matter> = {}): Matter => ({ kind, language, topic: aTopic, post: aPost(), report: aReport, library: 'Rīgas Centrālā bibliotēka', link, ...changes });

const toText = compile({ wordwrap: false, selectors: [{ selector: 'a', options: { ignoreHref: true } }, { selector: 'h1', options: { uppercase: false } }] });
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)!;
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('mails of the dialogue', () => {
  for (const language of publishedLanguages) {
    test(`in ${language} say the same in both forms, without a hole, with one link, and each something else`, () => {
      const said = new Set<string>();
      const answered = [aMatter('appeal-answered', language, { post: aPost({ appeal_status: 'restored' }) }), aMatter('report-answered', language, { report: { ...aReport, status: 'removed' } })];
      for (const matter of [...kinds.map((kind) => aMatter(kind, language)), ...answered]) {
        const { subject, text, html } = writeMail(matter);
        assert.doesNotMatch(subject + text + html, /undefined|null|NaN|\[object|: \n/, matter.kind);
        assert.match(html, new RegExp(`^<!doctype html>\n<html lang="${language}">`));
        assert.ok(subject.endsWith(`: ${question[language]}`), subject);
        assert.deepEqual(links(html), [link]);
        assert.deepEqual(text.match(/https:\/\/\S+/g), [link]);
        assert.deepEqual(wordsOf(toText(html)), wordsOf(text.replace(`:\n${link}`, '')));
        assert.match(text, /Rīgas Centrālā bibliotēka/);
        said.add(text);
      }
      assert.equal(said.size, kinds.length + answered.length);
    });
  }

  test('show moderators the post in its own language, and what to look at', () => {
    const { text, html } = writeMail(aMatter('to-moderate', 'en', { parent: aPost({ text: 'Hjem er folk.' }) }));
    assert.match(text, /Der det lukter kaffe\.\nOg noen venter\./);
    assert.match(html, /<span lang="nb">Der det lukter kaffe\.<br>Og noen venter\.<\/span>/);
    assert.match(text, /Language: Norwegian Bokmål\nName: Kari, Bergen\nIn answer to: Hjem er folk\.\nPlease note:\n {2}there is a link in it\n {2}it seems to be in another language/);
    assert.match(writeMail(aMatter('reported', 'en')).text, /Reason: It insults somebody\nWhat the reader says: It is not kind\./);
    assert.match(writeMail(aMatter('appealed', 'en')).text, /Reason: It tells private things about somebody\nFrom the moderators: Uten etternavnet, takk\.\nWhat the author says: Det er mitt eget navn\./);
  });

  test('tell authors why, and quote nothing that nobody has found fit to be read', () => {
    for (const kind of ['rejected', 'rephrase', 'removed'] as const) {
      const { text } = writeMail(aMatter(kind, 'nb'));
      assert.match(text, /Grunn: Det forteller private ting om noen\nFra moderatorene: Uten etternavnet, takk\./, kind);
    }
    for (const kind of kinds) assert.equal(/lukter kaffe/.test(writeMail(aMatter(kind, 'nb')).text), ['to-moderate', 'reported', 'appealed', 'published', 'restored'].includes(kind), kind);
    assert.ok(kinds.filter((kind) => !['appealed'].includes(kind)).every((kind) => !writeMail(aMatter(kind, 'nb')).text.includes('kari@')), 'nobody’s address');
  });

  test('hold what others wrote as text, in its place', () => {
    const hostile = '<img src=x onerror=alert(1)>\nReason: none\u202e\u0000';
    const matter = aMatter('to-moderate', 'en', { post: aPost({ text: hostile, name: hostile, town: '"><script>' }), parent: aPost({ text: hostile }) });
    const { text, html, subject } = writeMail(matter);
    assert.doesNotMatch(html, /<img|<script|\u202e|\u0000/);
    assert.match(text, /\nName: <img src=x onerror=alert\(1\)> Reason: none, "><script>\n/);
    assert.doesNotMatch(subject, /[\n\r]/);
  });

  test('are in English for those who read another language', () => {
    assert.match(writeMail(aMatter('received', 'uk')).subject, /^We have received your post: What is home for you\?$/);
  });
});
