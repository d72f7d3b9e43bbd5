import { expect } from '@open-wc/testing';
import { clockOf, timeline } from './timeline.ts';

const text = { text: 'x', inLanguage: 'en' };
const steps = [10, 25, 50, 5].map((minutes) => ({ name: text, minutes, facilitator: text, participants: text }));

it('steps follow each other, and their minutes add up', () => {
  const times = timeline(steps).map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`);
  expect(times).to.deep.equal(['0:00–0:10', '0:10–0:35', '0:35–1:25', '1:25–1:30']);
  expect(timeline([])).to.deep.equal([]);
});

it('a long day has more than nine hours', () => {
  expect([0, 59, 60, 605].map(clockOf)).to.deep.equal(['0:00', '0:59', '1:00', '10:05']);
});
