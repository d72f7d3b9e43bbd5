import { expect } from '@open-wc/testing';
import { aimOf } from './aim.ts';

describe('the aim in a list', () => {
  it('is the first paragraph, on one line', () => {
    expect(aimOf('People meet\nand talk.\n\nMore of it.')).to.equal('People meet and talk.');
  });

  it('of a long one is its first sentences', () => {
    const first = `${'word '.repeat(30).trim()}.`;
    expect(aimOf(`${first} ${'other '.repeat(40)}`)).to.equal(first);
  });

  it('of one long sentence ends between words', () => {
    const aim = aimOf('Bibliotekārs '.repeat(40));
    expect(aim).to.match(/Bibliotekārs …$/);
    expect(aim.length).to.be.lessThan(230);
  });

  it('of one endless word ends somewhere', () => {
    expect(aimOf('x'.repeat(2000)).length).to.be.lessThan(230);
  });
});
