import { expect } from '@open-wc/testing';
import { solve } from './proof.ts';

const parameters = { algorithm: 'SHA-256', nonce: '000102030405060708090a0b0c0d0e0f', salt: 'f0e0d0c0b0a090807060504030201000', cost: 3, keyLength: 32, keyPrefix: '00' };

/** The hash that belongs to a number, reckoned step by step as the form of the challenge says. */
async function hashOf(counter: number): Promise<string> {
  const hex = parameters.salt + parameters.nonce + counter.toString(16).padStart(8, '0');
  let bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16));
  for (let round = 0; round < parameters.cost; round++) bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('the piece of work', () => {
  it('ends with the first number whose hash begins as is asked', async () => {
    const { challenge, solution } = JSON.parse(await solve({ parameters, signature: 'abc' })) as { challenge: object; solution: { counter: number; derivedKey: string } };
    expect(challenge).to.deep.equal({ parameters, signature: 'abc' });
    expect(solution.derivedKey).to.equal(await hashOf(solution.counter));
    expect(solution.derivedKey.startsWith('00')).to.equal(true);
    for (let earlier = 0; earlier < solution.counter; earlier++) expect((await hashOf(earlier)).startsWith('00')).to.equal(false);
  });

  it('is refused where the way to do it is not known', async () => {
    const error = await solve({ parameters: { ...parameters, algorithm: 'ARGON2ID' } }).catch((error: unknown) => error);
    expect(String(error)).to.contain('ARGON2ID');
  });
});
