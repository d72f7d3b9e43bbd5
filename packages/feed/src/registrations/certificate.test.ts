import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Occurrence, Registration } from '@kopa/contract';
import { publishedLanguages } from '../shared/language.ts';
import { certificatePdf } from './certificate.ts';

const text = (words: string) => ({ text: words, inLanguage: 'lv' });

/** A certificate as the text of its file. */
async function fileOf(name: string | undefined, own: Partial<Occurrence> = {}, language = 'lv', organizerName = 'Latvijas Nacionālā bibliotēka'): Promise<string> {
  const occurrence = {
    ...{ title: text('Piparkūku sarunas'), start: '2026-11-22T17:30:00', end: '2026-11-22T19:00:00', showWithoutTime: false, eventStatus: 'scheduled', themes: ['social-innovation'] },
    locations: [{ name: text('Cēsu bibliotēka'), address: { addressCountry: 'LV', addressLocality: 'Cēsis', streetAddress: 'Raunas iela 1' } }],
    ...own,
  } as unknown as Occurrence;
  const registration = { id: '7K2M9QXD', ...(name !== undefined && { name }) } as Registration;
  const file = await certificatePdf({ registration, occurrence, organizerName, language, issued: '2026-11-24' });
  return file.toString('latin1');
}

const pagesIn = (file: string) => file.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
/** What the file says its title is, in its metadata. */
const titleIn = (file: string): string => Buffer.from(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(file)?.[1] ?? '', 'latin1').toString('utf8');

for (const language of publishedLanguages) {
  test(`in ${language}: one sheet, tagged, in its language, with a title`, async () => {
    const file = await fileOf('Ķērsta Žvirbule-Šķēļčanka', {}, language);
    assert.ok(file.startsWith('%PDF-1.7'));
    assert.equal(pagesIn(file), 1);
    assert.match(file, /\/MarkInfo/);
    assert.match(file, /\/StructTreeRoot/);
    assert.match(file, new RegExp(`/Lang \\(${language}\\)`));
    assert.match(titleIn(file), /: Ķērsta Žvirbule-Šķēļčanka$/);
    assert.match(file, /\/FontFile2/, 'the typeface is in the file');
  });
}

test('however long the texts are, it is one sheet', async () => {
  const long = 'Ilgs vārds ar mīkstinājumiem '.repeat(60);
  const themes: Occurrence['themes'] = ['creative-incubator', 'social-innovation', 'intercultural-dialogue'];
  const places = [{ name: text(long), address: { addressCountry: 'LV', streetAddress: long } }];
  assert.equal(pagesIn(await fileOf(long.slice(0, 200), { title: text(long), themes, locations: places, end: '2026-11-24T19:00:00' }, 'lv', long)), 1);
  assert.equal(pagesIn(await fileOf('W'.repeat(200), { title: text('W'.repeat(500)) })), 1, 'words that cannot be broken');
});

test('names in other alphabets are set in a typeface that has them; what none has is left out', async () => {
  for (const name of ['Олександра Їжакевич', 'Νικόλαος Παπαδόπουλος', 'محمد عبد الله الأحمد', 'שרה כהן', 'Գոհար']) {
    const file = await fileOf(name);
    assert.equal(pagesIn(file), 1, name);
    assert.match(titleIn(file), new RegExp(`: ${name}$`), name);
  }
  assert.match(titleIn(await fileOf('Ilze 🎉\u202e\u0000\r\nBērziņa')), /: Ilze Bērziņa$/);
  assert.match(titleIn(await fileOf('Ilze <b> & Co')), /: Ilze ‹b› ＆ Co$/, 'the metadata are XML, and no name is a part of it');
  assert.match(titleIn(await fileOf(undefined)), /: 7K2M9QXD$/, 'a name that is not known');
});
