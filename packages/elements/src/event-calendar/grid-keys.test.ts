import { expect } from '@open-wc/testing';
import { nextStop } from './grid-keys.ts';

/** 24 November has three stops, every other date one. */
const stops = (date: string) => (date === '2026-11-24' ? 3 : 1);
const at = (date: string, index = 0) => ({ date, index });

describe('keys in the month table', () => {
  for (const [key, from, to] of [
    ['ArrowRight', at('2026-11-30'), at('2026-12-01')],
    ['ArrowLeft', at('2026-11-01'), at('2026-10-31')],
    ['ArrowDown', at('2026-11-24', 0), at('2026-11-24', 1)],
    ['ArrowDown', at('2026-11-24', 2), at('2026-12-01')],
    ['ArrowUp', at('2026-12-01'), at('2026-11-24', 2)],
    ['ArrowUp', at('2026-11-24', 1), at('2026-11-24', 0)],
    ['ArrowRight', at('2026-11-24', 2), at('2026-11-25')],
    ['Home', at('2026-11-26'), at('2026-11-23')],
    ['Home', at('2026-11-23'), at('2026-11-23')],
    ['End', at('2026-11-23'), at('2026-11-29')],
    ['PageDown', at('2026-01-31'), at('2026-02-28')],
    ['PageUp', at('2026-03-31'), at('2026-02-28')],
    ['PageDown', at('2026-12-15'), at('2027-01-15')],
  ] as const) {
    it(`${key} leads from ${from.date}, ${from.index} to ${to.date}, ${to.index}`, () => {
      expect(nextStop(key, from, stops)).to.deep.equal(to);
    });
  }

  it('leaves every other key alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'Escape', 'a']) expect(nextStop(key, at('2026-11-24'), stops)).to.equal(undefined);
  });
});
