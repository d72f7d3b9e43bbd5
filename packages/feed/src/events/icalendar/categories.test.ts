import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categorized } from './categories.ts';

describe('words of CATEGORIES', () => {
  for (const [words, kind] of [
    [['Semināri'], 'seminar'], [['SEMINARAS'], 'seminar'], [['seminarium'], 'seminar'], [['Webinar'], 'seminar'],
    [['Konference'], 'conference'], [['Konferencija'], 'conference'], [['konferencja'], 'conference'], [['Konferanse'], 'conference'], [['Conferentie'], 'conference'],
    [['Darbnīca'], 'workshop'], [['Dirbtuvės'], 'workshop'], [['Warsztaty'], 'workshop'], [['Verksted'], 'workshop'], [['Workshops'], 'workshop'],
    [['Apmācība'], 'training'], [['Mokymai'], 'training'], [['Szkolenie'], 'training'], [['Opplæring'], 'training'], [['Cursus'], 'training'],
    [['Tikšanās'], 'meeting'], [['Susitikimas'], 'meeting'], [['Spotkanie'], 'meeting'], [['Møte'], 'meeting'], [['Bijeenkomst'], 'meeting'],
    [['Izstāde'], undefined], [[], undefined],
  ] as const) {
    test(`${words.join(', ') || 'none'}: ${kind}`, () => assert.equal(categorized([...words]).kind, kind));
  }

  test('name themes and audiences too, several at once', () => {
    assert.deepEqual(categorized(['Senioriem', 'Ģimenēm', 'Starpkultūru dialogs', 'Workshop']), {
      kind: 'workshop', themes: ['intercultural-dialogue'], audience: ['seniors', 'families'],
    });
    assert.deepEqual(categorized(['Innowacje społeczne', 'Kreatywność', 'Bibliotekarze']), {
      kind: undefined, themes: ['creative-incubator', 'social-innovation'], audience: ['librarians'],
    });
    assert.deepEqual(categorized(['Sosial innovasjon', 'Nyankomne', 'Lærere', 'Voksne']).audience, ['adults', 'newcomers', 'educators']);
  });
});
