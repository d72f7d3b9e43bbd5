import { expect } from '@open-wc/testing';
import { chosenAfter, verdictOn, type Question } from './checking.ts';

const text = (text: string) => ({ text, inLanguage: 'en', state: 'original' as const });
const question = (correct: boolean[], multiple?: boolean): Question => ({
  id: 'q', text: text('?'), ...(multiple && { multiple }), option: correct.map((each) => ({ text: text('a'), correct: each, feedback: text('b') })),
});

describe('checking an answer', () => {
  for (const [correct, chosen, verdict] of [
    [[true, false], [], 'none'],
    [[true, false], [0], 'right'],
    [[true, false], [1], 'wrong'],
    [[true, true, false], [0], 'some'],
    [[true, true, false], [0, 1], 'right'],
    [[true, true, false], [0, 1, 2], 'wrong'],
    [[true, false], [7], 'wrong'],
  ] as [boolean[], number[], string][]) {
    it(`${correct.map((each) => (each ? 'right' : 'wrong')).join(', ')}, chosen ${chosen.join(' and ') || 'nothing'}: ${verdict}`, () => {
      expect(verdictOn(question(correct), chosen)).to.equal(verdict);
    });
  }

  it('keeps one choice, or several where several may be right', () => {
    expect(chosenAfter(question([true, false]), [0], 1)).to.deep.equal([1]);
    expect(chosenAfter(question([true, true], true), [1], 0)).to.deep.equal([0, 1]);
    expect(chosenAfter(question([true, true], true), [0, 1], 0)).to.deep.equal([1]);
  });
});
