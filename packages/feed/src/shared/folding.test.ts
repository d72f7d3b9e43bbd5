import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold, foldedWords } from './folding.ts';

describe('fold', () => {
  const cases: [text: string, folded: string][] = [
    ['Seminārs', 'seminars'],
    ['ŁÓDŹ', 'lodz'],
    ['Žemaitė', 'zemaite'],
    ['Ås og Ærø', 'as og aero'],
    ['straße', 'strasse'],
    ['Ĳsland, ijs', 'ijsland, ijs'],
    ['İstanbul', 'istanbul'],
    ['ﬁlm', 'film'],
    ['e\u0301', 'e'],
    ['Bibliotēka', fold('BIBLIOTE\u0304KA')],
    ['Đuro', 'duro'],
    ['a\u0000b', 'ab'],
    ['Київ', 'киів'],
  ];
  for (const [text, folded] of cases) test(`${JSON.stringify(text)} → ${folded}`, () => assert.equal(fold(text), folded));

  test('folding twice changes nothing', () => {
    for (const [text] of cases) assert.equal(fold(fold(text)), fold(text));
  });
});

test('foldedWords are words, each once, without the signs between them', () => {
  assert.deepEqual(foldedWords(' E-grāmata, “e-GRĀMATA”! '), ['e', 'gramata']);
  assert.deepEqual(foldedWords('100 % \\ _'), ['100']);
  assert.deepEqual(foldedWords('\u0000'), []);
});
