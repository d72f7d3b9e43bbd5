import { expect } from '@open-wc/testing';
import { templates as lt } from '../generated/locales/lt.ts';
import { templates as lv } from '../generated/locales/lv.ts';
import { templates as nb } from '../generated/locales/nb.ts';
import { templates as nl } from '../generated/locales/nl.ts';
import { templates as pl } from '../generated/locales/pl.ts';
import type { Locale } from './locales.ts';
import { inLocale } from './messages.ts';
import { plural } from './plural.ts';

const counts: Record<string, string> = {
  lv: lv.count,
  lt: lt.count,
  pl: pl.count,
  nb: nb.count,
  nl: nl.count,
  en: '{n, plural, one {# event} other {# events}}',
};

describe('plurals', () => {
  for (const [locale, words] of [
    ['lv', { 0: 'pasākumu', 1: 'pasākums', 2: 'pasākumi', 10: 'pasākumu', 11: 'pasākumu', 21: 'pasākums', 22: 'pasākumi', 101: 'pasākums' }],
    ['lt', { 0: 'renginių', 1: 'renginys', 2: 'renginiai', 10: 'renginių', 11: 'renginių', 21: 'renginys', 22: 'renginiai', 25: 'renginiai' }],
    ['pl', { 0: 'wydarzeń', 1: 'wydarzenie', 2: 'wydarzenia', 5: 'wydarzeń', 12: 'wydarzeń', 22: 'wydarzenia', 25: 'wydarzeń' }],
    ['nb', { 0: 'arrangementer', 1: 'arrangement', 2: 'arrangementer' }],
    ['nl', { 0: 'activiteiten', 1: 'activiteit', 21: 'activiteiten' }],
    ['en', { 0: 'events', 1: 'event', 21: 'events' }],
  ] as [Locale, Record<number, string>][]) {
    it(`${locale}: ${Object.keys(words).join(', ')}`, () => {
      for (const [n, word] of Object.entries(words)) expect(inLocale(locale, () => plural(counts[locale]!, Number(n)))).to.equal(`${n} ${word}`);
    });
  }

  it('writes large numbers as the language does', () => {
    expect(inLocale('en', () => plural(counts['en']!, 12345))).to.equal('12,345 events');
  });
});
