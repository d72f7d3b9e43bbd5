import { expect } from '@open-wc/testing';
import { partsOf } from './untranslated.ts';

it('pointers are told as parts of the page, in its order', () => {
  const pointers = ['scenario/step/11/tip', 'scenario/step/0/tip', 'scenario/step/0/name', 'scenario/risk/0', 'name', 'scenario/supply/2/name', 'associatedMedia/0/name', 'something/new'];
  expect(partsOf(pointers).map(({ name, numbers }) => [name, ...numbers].join(' '))).to.deep.equal(['name', 'supply', 'step 1 12', 'risk', 'associatedMedia', 'something']);
  expect(partsOf([])).to.deep.equal([]);
});
