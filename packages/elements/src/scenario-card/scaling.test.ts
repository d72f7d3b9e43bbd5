import { expect } from '@open-wc/testing';
import type { Supply } from '@kopa/sdk';
import { helpful, misfits, peopleIn, pieces } from './scaling.ts';

const text = (words: string) => ({ text: words, inLanguage: 'en' });
const supply = (own: Partial<Supply>): Supply => ({ name: text('Cards'), quantity: 1, per: 'person', ...own });

describe('how many pieces a group needs', () => {
  for (const [what, own, needed] of [
    ['one each', {}, { 7: 7, 23: 23 }],
    ['three each', { quantity: 3 }, { 7: 21, 23: 69 }],
    ['half a sheet each: no half sheet is left over', { quantity: 0.5 }, { 7: 4, 23: 12, 8: 4 }],
    ['1.1 each, which no computer multiplies exactly', { quantity: 1.1 }, { 10: 11 }],
    ['one for each four, the last group perhaps smaller', { per: 'group', groupOf: 4 }, { 1: 1, 4: 1, 5: 2, 7: 2, 8: 2, 23: 6 }],
    ['two for each five', { per: 'group', groupOf: 5, quantity: 2 }, { 7: 4, 23: 10 }],
    ['one for a group that nobody has divided', { per: 'group' }, { 7: 1, 23: 1 }],
    ['one for all', { per: 'session' }, { 7: 1, 23: 1, 1000: 1 }],
  ] as [string, Partial<Supply>, Record<number, number>][]) {
    it(what, () => {
      for (const [people, number] of Object.entries(needed)) expect(pieces(supply(own), Number(people)), people).to.equal(number);
    });
  }
});

describe('what does not work with a group', () => {
  const step = (groupSize?: { minValue?: number; maxValue?: number }) => ({ name: text('Step'), minutes: 5, facilitator: text(''), participants: text(''), ...(groupSize && { groupSize }) });
  const scenario = {
    groupSize: { minValue: 8, maxValue: 20 },
    step: [step(), step({ minValue: 6 }), step({ maxValue: 15 }), step({ minValue: 10, maxValue: 12 })],
    adaptation: (['online', 'smaller-group', 'larger-group'] as const).map((to) => ({ to, text: text(to) })),
  };
  const found = (people: number) => misfits(scenario, people).map(({ step, is, limit }) => `${step ?? 'all'} ${is} ${limit}`);

  it('is named: the whole, and single steps', () => {
    expect(found(5)).to.deep.equal(['all too-few 8', '1 too-few 6', '3 too-few 10']);
    expect(found(7)).to.deep.equal(['all too-few 8', '3 too-few 10']);
    expect(found(10)).to.deep.equal([]);
    expect(found(14)).to.deep.equal(['3 too-many 12']);
    expect(found(23)).to.deep.equal(['all too-many 20', '2 too-many 15', '3 too-many 12']);
  });

  it('includes its limits', () => {
    expect(found(8)).to.deep.equal(['3 too-few 10']);
    expect(found(20)).to.deep.equal(['2 too-many 15', '3 too-many 12']);
  });

  it('leads to the adaptation that helps', () => {
    const help = (people: number) => helpful(scenario, misfits(scenario, people)).map(({ to }) => to);
    expect(help(7)).to.deep.equal(['smaller-group']);
    expect(help(23)).to.deep.equal(['larger-group']);
    expect(help(11)).to.deep.equal([]);
    expect(helpful({}, misfits(scenario, 7))).to.deep.equal([]);
  });
});

it('only whole numbers from 1 to 1 000 are groups', () => {
  for (const [typed, people] of [['7', 7], [' 23 ', 23], ['1000', 1000], ['0', undefined], ['', undefined], [' ', undefined], ['1001', undefined], ['2.5', undefined], ['-3', undefined], ['many', undefined]] as const)
    expect(peopleIn(typed), typed).to.equal(people);
});
