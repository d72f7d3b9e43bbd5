import { expect } from '@open-wc/testing';
import type { LibraryModel } from '@kopa/sdk';
import { profileOf, type Answers } from './profile.ts';

const text = (text: string) => ({ text, inLanguage: 'en', state: 'original' as const });
const dimension = (id: string, statements: string[]): LibraryModel['dimension'][number] => ({
  id, name: text(id), description: text(''), statement: statements.map((each) => ({ id: each, text: text(each) })), material: [],
});
const model: LibraryModel = { dimension: [dimension('a', ['x', 'y']), dimension('b', ['x', 'y']), dimension('c', ['x'])] };
const weakest = (answers: Answers) => profileOf(model, answers).weakest.map((each) => each.dimension.id);

describe('the profile of a library', () => {
  it('has the mean of what is answered in each dimension', () => {
    const { standings, answered, statements } = profileOf(model, { 'a/x': 3, 'a/y': 0, 'b/x': 2 });
    expect(standings.map(({ mean }) => mean)).to.deep.equal([1.5, 2, undefined]);
    expect(standings.map(({ answered }) => answered)).to.deep.equal([2, 1, 0]);
    expect([answered, statements]).to.deep.equal([3, 5]);
  });

  it('names nothing as weak before a dimension is answered whole', () => {
    expect(weakest({})).to.deep.equal([]);
    expect(weakest({ 'a/x': 0 })).to.deep.equal([]);
  });

  it('names the lowest of those that are answered whole, and all that are equally low', () => {
    expect(weakest({ 'a/x': 1, 'a/y': 1, 'b/x': 0, 'c/x': 2 })).to.deep.equal(['a']);
    expect(weakest({ 'a/x': 0, 'a/y': 2, 'b/x': 1, 'b/y': 1, 'c/x': 2 })).to.deep.equal(['a', 'b']);
  });

  it('names nothing where everything is fully so', () => {
    expect(weakest({ 'a/x': 1, 'a/y': 1, 'b/x': 1, 'b/y': 1, 'c/x': 1 }), 'all alike').to.deep.equal([]);
    expect(weakest({ 'a/x': 3, 'a/y': 3, 'b/x': 3, 'b/y': 3, 'c/x': 3 })).to.deep.equal([]);
  });

  it('knows only the statements of the model', () => {
    expect(profileOf(model, { 'a/z': 3, 'q/x': 1 }).answered).to.equal(0);
  });
});
