import { expect } from '@open-wc/testing';
import { chosenWith, parameterName, readUrl, valuesIn } from './query.ts';

const options = (values: Record<string, string>) => (name: string) => values[name] ?? null;

describe('the question that a library asks', () => {
  it('names the filters as the contract does, each value on its own', () => {
    const url = new URL(readUrl('https://feed.example.org/', 'materials', 'lv', options({ theme: 'a, b', groupSize: '12', q: '  saruna ' }), { limit: '20' }));
    expect(url.pathname).to.equal('/v1/materials');
    expect(url.searchParams.getAll('theme')).to.deep.equal(['a', 'b']);
    expect(url.searchParams.get('groupSize')).to.equal('12');
    expect(url.searchParams.get('q')).to.equal('saruna');
    expect(url.searchParams.get('limit')).to.equal('20');
    expect(url.searchParams.get('language')).to.equal('lv');
  });

  it('leaves out what is empty, and shortens what is too long for the feed', () => {
    expect(readUrl('https://f.example.org', 'material-facets', 'en', options({ q: '   ', theme: ' , ' }))).to.equal('https://f.example.org/v1/material-facets?language=en');
    expect(new URL(readUrl('https://f.example.org', 'materials', 'en', options({ q: 'x'.repeat(300) }))).searchParams.get('q')).to.have.length(200);
  });

  it('fails for what is no address', () => {
    expect(() => readUrl('http://[', 'materials', 'en', options({}))).to.throw(TypeError);
  });

  for (const [attribute, name] of [['group-size', 'groupSize'], ['learning-resource-type', 'learningResourceType'], ['q', 'q'], ['in-language', 'inLanguage']] as const) {
    it(`${attribute} is ${name}`, () => expect(parameterName(attribute)).to.equal(name));
  }

  it('reads values with spaces or commas between them', () => {
    expect(valuesIn('scenario, course  model')).to.deep.equal(['scenario', 'course', 'model']);
    expect(valuesIn(null)).to.deep.equal([]);
  });

  it('forgets a choice that the page makes anyway, and keeps one that lifts it', () => {
    const preset = options({ theme: 'a' });
    expect(chosenWith({}, preset, 'theme', '')).to.deep.equal({ theme: null });
    expect(chosenWith({ theme: null }, preset, 'theme', 'a')).to.deep.equal({});
    expect(chosenWith({ q: 'x' }, preset, 'q', '')).to.deep.equal({});
    expect(chosenWith({ q: 'x' }, preset, 'country', 'LV')).to.deep.equal({ q: 'x', country: 'LV' });
  });
});
