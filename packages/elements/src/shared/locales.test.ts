import { expect } from '@open-wc/testing';
import { matchLocale } from './locales.ts';

describe('the locale for a language tag', () => {
  for (const [tag, locale] of [
    ['lv', 'lv'], ['lv-LV', 'lv'], ['LT', 'lt'], ['pl_PL', 'pl'], ['no', 'nb'], ['nn', 'nb'], ['nb-NO', 'nb'], ['nl-BE', 'nl'],
    ['en-GB', 'en'], ['de', 'en'], ['', 'en'], ['toString', 'en'], ['🙂', 'en'], ['x'.repeat(10_000), 'en'],
  ] as const) {
    it(`“${tag.slice(0, 20)}” is ${locale}`, () => {
      expect(matchLocale(tag)).to.equal(locale);
    });
  }
});
