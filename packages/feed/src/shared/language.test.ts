import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedLanguage, languageChain, resolveText, sameLanguage, understand } from './language.ts';

describe('understand', () => {
  const cases: [tag: string, language: string][] = [
    ['lv', 'lv'],
    ['lv-LV', 'lv'],
    ['LV_lv', 'lv'],
    ['nb_NO', 'nb'],
    ['_', 'en'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['nb-NO', 'nb'],
    ['NO', 'nb'],
    ['en-GB', 'en'],
    ['sgs', 'sgs'],
    ['sgs-lt', 'sgs-LT'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['', 'en'],
    ['?', 'en'],
    ['lv\u0000', 'en'],
    ['a', 'en'],
    ['lv-'.repeat(40), 'en'],
    ['__proto__', 'en'],
  ];
  for (const [tag, language] of cases) test(`${JSON.stringify(tag)} → ${language}`, () => assert.equal(understand(tag), language));
});

describe('askedLanguage', () => {
  const cases: [tag: string, language: string][] = [
    ['lv_LV', 'lv'],
    ['no', 'nb'],
    ['uk', 'uk'],
    ['zh-Hant', 'zh-Hant'],
    ['sgs', 'sgs'],
    ['fkv', 'fkv'],
    ['xx', 'en'],
    ['xx-LV', 'en'],
    ['?', 'en'],
  ];
  for (const [tag, language] of cases) test(`${tag} → ${language}`, () => assert.equal(askedLanguage(tag), language));
});

describe('languageChain', () => {
  const cases: [tag: string, chain: string[]][] = [
    ['lv-LV', ['lv-LV', 'lv', 'en']],
    ['nn-NO', ['nn-NO', 'nn', 'nb', 'no', 'en']],
    ['nb', ['nb', 'no', 'nn', 'en']],
    ['sgs-LT', ['sgs-LT', 'sgs', 'en']],
    ['en-GB', ['en-GB', 'en']],
    ['lv_LV', ['lv-LV', 'lv', 'en']],
    ['%', ['en']],
  ];
  for (const [tag, chain] of cases) test(tag, () => assert.deepEqual(languageChain(tag), chain));
});

describe('resolveText', () => {
  const cases: [what: string, has: string[], asked: string, locale: string, inLanguage: string | undefined][] = [
    ['the asked language', ['lv', 'en', 'pl'], 'pl', 'lv', 'pl'],
    ['its region is not needed', ['lv', 'en'], 'lv-LV', 'en', 'lv'],
    ['its region is used where it exists', ['nl', 'nl-BE'], 'nl-BE', 'nl', 'nl-BE'],
    ['a regional text serves the language', ['lv', 'en-GB'], 'en', 'lv', 'en-GB'],
    ['one Norwegian for the other', ['no', 'en'], 'nb', 'en', 'no'],
    ['Nynorsk for whoever asks for Bokmål', ['nn', 'en'], 'nb-NO', 'en', 'nn'],
    ['English when it is missing', ['lv', 'en'], 'pl', 'lv', 'en'],
    ['the own language when English is missing too', ['lt', 'lv'], 'pl', 'lv', 'lv'],
    ['any when there is nothing else', ['lt'], 'pl', 'lv', 'lt'],
    ['nothing', [], 'pl', 'lv', undefined],
    ['in any case of letters', ['LV', 'en'], 'lv', 'en', 'LV'],
  ];
  for (const [what, has, asked, locale, inLanguage] of cases) {
    test(what, () => {
      const texts = Object.fromEntries(has.map((language) => [language, { text: `in ${language}` }]));
      const expected = inLanguage && { text: `in ${inLanguage}`, inLanguage };
      assert.deepEqual(resolveText(texts, languageChain(asked), locale), expected);
    });
  }

  test('the state of a translation comes with it', () => {
    const texts = { lv: { text: 'Saruna' }, pl: { text: 'Rozmowa', state: 'machine' as const } };
    assert.deepEqual(resolveText(texts, languageChain('pl'), 'lv'), { text: 'Rozmowa', inLanguage: 'pl', state: 'machine' });
  });
});

test('sameLanguage sees through regions and the two names of Norwegian', () => {
  assert.ok(sameLanguage('lv-LV', 'lv'));
  assert.ok(sameLanguage('no', 'nb-NO'));
  assert.ok(!sameLanguage('lv', 'lt'));
  assert.ok(!sameLanguage('sgs', 'lt'));
});
