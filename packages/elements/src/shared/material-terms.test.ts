import { expect } from '@open-wc/testing';
import { templates as lt } from '../generated/locales/scenario-card-lt.ts';
import { templates as lv } from '../generated/locales/scenario-card-lv.ts';
import { templates as nb } from '../generated/locales/scenario-card-nb.ts';
import { templates as nl } from '../generated/locales/scenario-card-nl.ts';
import { templates as pl } from '../generated/locales/scenario-card-pl.ts';
import type { Locale } from './locales.ts';
import { licenceName, licenceUrl, minutesInWords, minutesOf } from './material-terms.ts';
import { inLocale } from './messages.ts';
import { plural } from './plural.ts';

const spaces = (text: string) => text.replace(/\s/g, ' ');

describe('minutes', () => {
  it('are read from a duration', () => {
    for (const [duration, minutes] of [['PT45M', 45], ['PT1H30M', 90], ['PT2H', 120], ['P1DT1H', 1500], ['P1W', 10_080], ['PT30S', 0], ['', 0]] as const)
      expect(minutesOf(duration), duration).to.equal(minutes);
  });

  for (const [locale, words] of [
    ['lv', { 0: '0 minūšu', 1: '1 minūte', 2: '2 minūtes', 10: '10 minūšu', 21: '21 minūte', 60: '1 stunda', 90: '1 stunda 30 minūšu', 122: '2 stundas 2 minūtes', 600: '10 stundu' }],
    ['lt', { 1: '1 minutė', 2: '2 minutės', 10: '10 minučių', 21: '21 minutė', 60: '1 valanda', 90: '1 valanda 30 minučių', 122: '2 valandos 2 minutės', 600: '10 valandų' }],
    ['pl', { 1: '1 minuta', 2: '2 minuty', 5: '5 minut', 22: '22 minuty', 60: '1 godzina', 90: '1 godzina 30 minut', 122: '2 godziny 2 minuty', 300: '5 godzin' }],
    ['nb', { 1: '1 minutt', 2: '2 minutter', 60: '1 time', 90: '1 time 30 minutter', 120: '2 timer' }],
    ['nl', { 1: '1 minuut', 45: '45 minuten', 60: '1 uur', 90: '1 uur 30 minuten', 120: '2 uur' }],
    ['en', { 1: '1 minute', 45: '45 minutes', 60: '1 hour', 90: '1 hour 30 minutes', 120: '2 hours' }],
  ] as [Locale, Record<number, string>][]) {
    it(`in words, ${locale}`, () => {
      for (const [minutes, text] of Object.entries(words)) expect(spaces(inLocale(locale, () => minutesInWords(Number(minutes))))).to.equal(text);
    });
  }
});

describe('people', () => {
  for (const [locale, text, words] of [
    ['lv', lv['people-count'], { 0: 'cilvēku', 1: 'cilvēks', 2: 'cilvēki', 10: 'cilvēku', 11: 'cilvēku', 21: 'cilvēks', 22: 'cilvēki' }],
    ['lt', lt['people-count'], { 1: 'žmogus', 2: 'žmonės', 10: 'žmonių', 11: 'žmonių', 21: 'žmogus', 22: 'žmonės' }],
    ['pl', pl['people-count'], { 1: 'osoba', 2: 'osoby', 5: 'osób', 12: 'osób', 22: 'osoby', 25: 'osób' }],
    ['nb', nb['people-count'], { 1: 'person', 2: 'personer' }],
    ['nl', nl['people-count'], { 1: 'persoon', 21: 'personen' }],
  ] as [Locale, string, Record<number, string>][]) {
    it(`${locale}: ${Object.keys(words).join(', ')}`, () => {
      for (const [n, word] of Object.entries(words)) expect(inLocale(locale, () => plural(text, Number(n)))).to.equal(`${n} ${word}`);
    });
  }
});

describe('licences', () => {
  it('are called and explained as their own authors do it', () => {
    expect((['CC0-1.0', 'CC-BY-4.0', 'CC-BY-NC-SA-4.0'] as const).map(licenceName)).to.deep.equal(['CC0 1.0', 'CC BY 4.0', 'CC BY-NC-SA 4.0']);
    expect(licenceUrl('CC0-1.0')).to.equal('https://creativecommons.org/publicdomain/zero/1.0/deed.en');
    expect(inLocale('nb', () => licenceUrl('CC-BY-NC-SA-4.0'))).to.equal('https://creativecommons.org/licenses/by-nc-sa/4.0/deed.no');
  });
});
