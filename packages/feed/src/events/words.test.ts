import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishedLanguages } from '../shared/language.ts';
import { categorized } from './icalendar/categories.ts';
import { wordsIn } from './words.ts';

describe('the categories that an export writes', () => {
  for (const language of publishedLanguages) {
    test(`are what the import reads in ${language}`, () => {
      const { kind, theme, audience } = wordsIn(language);
      for (const [name, word] of Object.entries(kind)) assert.deepEqual(categorized([word]), { kind: name, themes: [], audience: [] }, word);
      for (const [name, word] of Object.entries(theme)) assert.deepEqual(categorized([word]), { kind: undefined, themes: [name], audience: [] }, word);
      for (const [name, word] of Object.entries(audience)) assert.deepEqual(categorized([word]), { kind: undefined, themes: [], audience: [name] }, word);
    });
  }

  test('are English where the feed publishes nothing in the language', () => assert.equal(wordsIn('fr'), wordsIn('en')));
  test('are Norwegian for every tag that means it', () => assert.equal(wordsIn('nn'), wordsIn('nb')));
});
