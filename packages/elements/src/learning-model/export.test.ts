import { expect } from '@open-wc/testing';
import type { Material } from '@kopa/sdk';
import { csvOf, jsonOf } from './export.ts';

const text = (text: string) => ({ text, inLanguage: 'en', state: 'original' as const });
const material = {
  id: 'library-model', name: text('Model'), url: 'https://feed.example.org/w/material/library-model', language: 'en',
  model: { dimension: [{ id: 'a', name: text('Welcome, "all"'), description: text(''), material: [], statement: [{ id: 'x', text: text('=HYPERLINK("https://x.example.org")') }, { id: 'y', text: text('Two') }] }] },
} as unknown as Material;

describe('the answers as a file', () => {
  it('are rows of a table, quoted, with formulas made harmless', () => {
    const lines = csvOf(material, { 'a/x': 2 }, ['Dimension', 'Statement', 'Number', 'Answer']).split('\r\n');
    expect(lines[0]).to.equal('\uFEFF"Dimension","Statement","Number","Answer"');
    expect(lines[1]).to.contain(`"Welcome, ""all""","'=HYPERLINK(""https://x.example.org"")","2",`);
    expect(lines[2]).to.equal('"Welcome, ""all""","Two","",""');
    expect(lines).to.have.length(4);
  });

  it('are JSON that says what was answered, and what was not', () => {
    const read = JSON.parse(jsonOf(material, { 'a/x': 2 }, '2026-11-22')) as { date: string; dimension: { mean: number; statement: { answer: number | null }[] }[] };
    expect(read.date).to.equal('2026-11-22');
    expect(read.dimension[0]!.mean).to.equal(2);
    expect(read.dimension[0]!.statement.map(({ answer }) => answer)).to.deep.equal([2, null]);
  });
});
