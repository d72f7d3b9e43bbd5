import { expect } from '@open-wc/testing';
import type { GlossaryEntry } from '@kopa/sdk';
import { cutterOf } from './glossary.ts';

const entry = (word: string, inLanguage: string): GlossaryEntry => ({ id: word, word, inLanguage, explanations: { en: 'x' }, status: 'published' });
const cut = cutterOf([entry('talka', 'lv'), entry('dugnad', 'nb'), entry('tautas nams', 'lv'), entry('świetlica', 'pl'), entry('C++', 'en')]);
const found = (text: string, language: string) => cut(text, language).flatMap(({ text, entry }) => (entry ? [text] : []));

it('finds the words wherever they stand, whatever their case is, and bent where the language bends them', () => {
  for (const [text, language, words] of [
    ['Dugnad! Etter dugnaden, dugnad.', 'nb', ['Dugnad', 'dugnaden', 'dugnad']],
    ['talkā, talkas, Talku un talka', 'lv', ['talkā', 'talkas', 'Talku', 'talka']],
    ['Tautas namā un pie tautas  nama', 'lv', ['Tautas namā', 'tautas  nama']],
    ['w świetlicy, świetlicę', 'pl', ['świetlicy', 'świetlicę']],
    ['podczas talki', 'pl', ['talki']],
    ['We talk about talka, not of walking', 'en', ['talka']],
    ['predugnad, dugnadsånden1', 'nb', []],
    ['C++ is a language', 'en', ['C++']],
  ] as const)
    expect(found(text, language), text).to.deep.equal(words);
});

it('leaves the text as it was', () => {
  const text = 'Talka un dugnad, <b>talka</b>\nun vēl';
  expect(cut(text, 'lv').map(({ text }) => text).join('')).to.equal(text);
  expect(cutterOf([])(text, 'lv')).to.deep.equal([{ text }]);
});

it('is quick with a long text of one letter', () => {
  const start = performance.now();
  cut('talk'.repeat(5000), 'lv');
  cut(`${'tautas '.repeat(3000)}n`, 'lv');
  expect(performance.now() - start).to.be.lessThan(1000);
});
