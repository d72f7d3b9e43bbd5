import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The words by which Dutch and Polish are familiar with a reader. Visitors and organizers are addressed politely, by page, mail and widget alike. */
const familiar = {
  nl: /(?<!\p{L})(je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/iu,
  pl: /(?<!\p{L})(ty|tw[oó]j\p{L}*|ciebie|tobie|tobą|cię|masz|możesz|chcesz|musisz|jesteś|widzisz|wasz\p{L}*)(?!\p{L})/iu,
};

// What helps webmasters to a snippet speaks to them as to colleagues.
const tables = globSync('packages/feed/src/{site,registrations}/**/*words.ts').filter((file) => !file.endsWith('builder-words.ts'));

/** What is said in a language, each with its place. */
function textsIn(language: keyof typeof familiar): [place: string, text: string][] {
  const own = readFileSync(`packages/elements/locales/${language}.xlf`, 'utf8').matchAll(/<target>(.*?)<\/target>/gs);
  const letters = readFileSync(`packages/feed/src/registrations/mail/words/${language}.ts`, 'utf8').matchAll(/'([^']*)'|`([^`]*)`/g);
  const pages = tables.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(new RegExp(`\\b${language}: '([^']*)'`, 'g'))].map((found): [string, string] => [file, found[1]!]));
  return [...[...own].map((found): [string, string] => ['widgets', found[1]!]), ...[...letters].map((found): [string, string] => ['mails', found[1] ?? found[2]!]), ...pages];
}

describe('how readers are addressed', () => {
  for (const language of ['nl', 'pl'] as const) {
    it(`is the same everywhere in ${language}`, () => {
      const texts = textsIn(language);
      assert.ok(texts.length > 400, `only ${texts.length} texts found`);
      assert.deepEqual(texts.filter(([, text]) => familiar[language].test(text)), []);
    });
  }

  it('would be found where it is familiar', () => {
    assert.match('Vul je naam in.', familiar.nl);
    assert.match('Twoje zgłoszenie', familiar.pl);
  });
});
