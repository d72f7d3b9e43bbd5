import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkMaterial, MaterialError } from './check.ts';
import { aMaterial } from './draft.samples.ts';
import { entryOf } from './entry.ts';

const { publisher: _publisher, ...draft } = aMaterial();
const scenario = draft.scenario!;
const { scenario: _scenario, localizations: _localizations, ...envelope } = draft;
const course = (own: object) => ({ ...envelope, course: { lesson: [{ id: 'one', name: 'Viens', minutes: 5, text: 'Teksts', ...own }] } });

/** What is wrong with it: `pointer: sentence` for each. */
function faultsOf(material: unknown): string[] {
  try {
    checkMaterial(material);
    return [];
  } catch (error) {
    assert.ok(error instanceof MaterialError, String(error));
    return error.reasons.map(({ pointer, detail }) => `${pointer}: ${detail}`);
  }
}

describe('a material', () => {
  it('is fine as the sample is', () => assert.deepEqual(faultsOf(draft), []));

  const wrong: [string, object, RegExp][] = [
    ['a day that no calendar has', { ...draft, datePublished: '2026-02-30' }, /^\/datePublished: .* a day as YYYY-MM-DD\.$/],
    ['a number of people instead of a range', { ...draft, scenario: { ...scenario, groupSize: 12 } }, /^\/scenario\/groupSize: .* an object in braces with minValue, maxValue\.$/],
    ['no people at all', { ...draft, scenario: { ...scenario, groupSize: { minValue: 0, maxValue: 5 } } }, /^\/scenario\/groupSize\/minValue: .* a whole number from 1 to 1000\.$/],
    ['a supply in no quantity', { ...draft, scenario: { ...scenario, supply: [{ name: 'Papīrs', quantity: 0, per: 'person' }] } }, /^\/scenario\/supply\/0\/quantity: .* a number above 0, up to 10000\.$/],
    ['a supply for groups of nobody knows how many', { ...draft, scenario: { ...scenario, supply: [{ name: 'Papīrs', quantity: 1, per: 'group' }] } }, /^\/scenario\/supply\/0\/groupOf: It is missing/],
    ['half minutes', { ...draft, scenario: { ...scenario, step: [{ ...scenario.step[0], minutes: 7.5 }] } }, /^\/scenario\/step\/0\/minutes: .* a whole number from 1 to 480\.$/],
    ['no step', { ...draft, scenario: { ...scenario, step: [] } }, /^\/scenario\/step: .* name, minutes, facilitator, participants/],
    ['101 steps', { ...draft, scenario: { ...scenario, step: Array.from({ length: 101 }, () => scenario.step[0]) }, localizations: {} }, /^\/scenario\/step: There are too many of them\. Allowed: up to 100\.$/],
    ['an empty name', { ...draft, name: '' }, /^\/name: It is empty/],
    ['a name of spaces', { ...draft, name: ' \u00a0\u200b\n' }, /^\/name: It is empty/],
    ['a long name', { ...draft, name: 'ļ'.repeat(201) }, /^\/name: It has 201 characters\. Allowed: up to 200\.$/],
    ['a field that nobody knows', { ...draft, price: 5 }, /^\/price: It is not known here\. Allowed: id, locale,/],
    ['a basis that is neither material nor address', { ...draft, isBasedOn: ['Some Book'] }, /^\/isBasedOn\/0: .*such as recipes-and-stories.*, or An absolute `https:`/],
    ['itself as its basis', { ...draft, isBasedOn: [draft.id] }, /^\/isBasedOn\/0: A material is not based on itself/],
    ['a question with one answer', course({ question: [{ id: 'q', text: 'Kas?', option: [{ text: 'Tas', correct: true, feedback: 'Jā' }] }] }), /^\/course\/lesson\/0\/question\/0\/option: .* 2 to 8 of them\.$/],
    ['a picture that is no attachment', course({ image: { media: 'circle', alt: 'Aplis' } }), /^\/course\/lesson\/0\/image\/media: associatedMedia has no circle/],
    ['a translation that is empty', { ...draft, localizations: { en: { name: '' } } }, /^\/localizations\/en\/name: It is empty/],
    ['a translation that is too long', { ...draft, localizations: { en: { 'scenario/step/0/name': 'x'.repeat(201) } } }, /^\/localizations\/en\/scenario~1step~10~1name: It has 201 characters\. Allowed: up to 200\.$/],
    ['a translation of what is not translated', { ...draft, localizations: { en: { license: 'CC0' } } }, /^\/localizations\/en\/license: There is no text at this pointer\.$/],
    ['a translation of what every object has', { ...draft, localizations: { en: { constructor: 'x' } } }, /^\/localizations\/en\/constructor: There is no text at this pointer\.$/],
    ['a translation of what every object comes from', { ...draft, localizations: { en: JSON.parse('{ "__proto__": "x" }') } }, /^\/localizations\/en\/__proto__: There is no text at this pointer\.$/],
    ['a translation into its own language', { ...draft, localizations: { LV: { name: 'Cits' } } }, /^\/localizations\/LV: Texts in LV stand there twice/],
    ['a list where there is one', { ...draft, localizations: [] }, /^\/localizations: .* an object in braces\.$/],
    ['nothing that it is', envelope, /^: It must have exactly one of scenario, experiment, model, course, collection; it has none\.$/],
  ];
  for (const [what, material, said] of wrong) {
    it(`may not have ${what}`, () => {
      const faults = faultsOf(material);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0]!, said);
    });
  }

  const links: [string, (url: string) => object][] = [
    ['/citation/0/url', (url) => ({ ...draft, citation: [{ name: 'Grāmata', url }] })],
    ['/isBasedOn/0', (url) => ({ ...draft, isBasedOn: [url] })],
    ['/course/lesson/0/video/url', (url) => course({ video: { url, name: 'Video' } })],
    ['/experiment/links/0/href', (url) => ({ ...envelope, experiment: { addressCountry: 'LV', problem: 'A', approach: 'B', results: 'C', links: [{ href: url, title: 'D' }] } })],
  ];
  for (const [pointer, withLink] of links) {
    it(`leads only to web addresses at ${pointer}`, () => {
      assert.deepEqual(faultsOf(withLink('https://example.org/a?b=c#d')), []);
      for (const url of ['javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//example.org', ' https://example.org', 'https://', 'https://example.org/"onclick="alert(1)', 'https://example.org/<script>']) {
        assert.deepEqual(faultsOf(withLink(url)).map((fault) => fault.slice(0, fault.indexOf(': '))), [pointer], JSON.stringify(url));
      }
    });
  }

  it('says at most twenty faults', () => {
    const faults = faultsOf({ ...draft, scenario: { ...scenario, step: Array.from({ length: 30 }, () => ({})) } });
    assert.equal(faults.length, 20);
  });
});

describe('the entry of a material', () => {
  it('finds both Norwegian names, and counts them as one language', () => {
    const { names, languages } = entryOf(aMaterial({ localizations: { nb: { name: 'Historier på kartet' }, nn: { name: 'Soger på kartet' } } }));
    assert.deepEqual(languages, ['lv', 'nb']);
    assert.equal(names['nb'], ' historier pa kartet soger pa kartet ');
  });
});
