import { expect } from '@open-wc/testing';
import { dateInWords } from './writing.ts';

describe('a local date in words', () => {
  it('is the day that was written, wherever the reader is, and in every engine', () => {
    expect(dateInWords('2026-11-01')).to.equal('November 1, 2026');
    expect(dateInWords('2026-11-01T00:00:00')).to.equal('November 1, 2026');
  });

  it('has its time where it has one', () => {
    expect(dateInWords('2026-11-24T17:30:00', true)).to.match(/^November 24, 2026 at 5:30\sPM$/);
  });
});
