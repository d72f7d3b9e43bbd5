import { expect } from '@open-wc/testing';
import { emptyDraft, mistakesFrom, mistakesIn, requestFrom } from './draft.ts';

const limits = { characters: 2000, links: 2 };
const kindsIn = (text: string, email = '') => mistakesIn({ ...emptyDraft(), text, email }, limits).map(({ field, kind }) => `${field} ${kind}`);

it('finds what the feed would refuse', () => {
  for (const [text, email, kinds] of [
    ['Labdien', '', []],
    ['  \n ', '', ['text missing']],
    ['…!?', '', ['text missing']],
    ['👍', '', []],
    ['a'.repeat(2000), '', []],
    ['👍'.repeat(2000), '', []],
    ['a'.repeat(2001), '', ['text too-long']],
    ['https://a.example.org', '', ['text only-links']],
    ['See www.a.example.org www.b.example.org www.c.example.org', '', ['text links']],
    ['Labdien', 'anna', ['email sign']],
    ['Labdien', 'anna@example', ['email address']],
    ['', 'anna@', ['text missing', 'email address']],
    ['Labdien', ' anna@example.org ', []],
  ] as const)
    expect(kindsIn(text, email), `${text.slice(0, 40)} ${email}`).to.deep.equal(kinds);
});

it('tells what the feed has refused at the field that it is about', () => {
  const problem = (code: string, errors?: object[]) => ({ type: '', title: '', status: 400, code, ...(errors && { errors }) }) as never;
  expect(mistakesFrom(problem('duplicate-post'))).to.deep.equal([{ field: 'text', kind: 'duplicate' }]);
  expect(mistakesFrom(problem('language-not-allowed'))).to.deep.equal([{ field: 'inLanguage', kind: 'language' }]);
  expect(mistakesFrom(problem('invalid-body', [{ pointer: '/name', reason: 'too-long' }, { pointer: '/elsewhere' }]))).to.deep.equal([{ field: 'name', kind: 'too-long' }]);
  expect(mistakesFrom(problem('topic-closed'))).to.deep.equal([]);
});

it('sends nothing that was not filled in', () => {
  const draft = { ...emptyDraft(), text: 'Labdien', inLanguage: 'lv', name: ' ', town: ' Madona ' };
  expect(requestFrom(draft, 'token', 'pl', undefined)).to.deep.equal({ text: 'Labdien', inLanguage: 'lv', town: 'Madona', formToken: 'token' });
  expect(requestFrom({ ...draft, inLanguage: 'uk' }, 'token', 'pl', undefined), 'no messages are written in Ukrainian').to.include({ inLanguage: 'uk', language: 'pl' });
  expect(requestFrom({ ...draft, website: 'x' }, 'token', 'pl', 'parent')).to.include({ website: 'x', replyTo: 'parent' });
});
