/** A piece of work for the device, in the form of altcha-lib 2: find a number whose hash begins as is asked. */
export interface Challenge {
  parameters: { algorithm: string; nonce: string; salt: string; cost: number; keyLength?: number; keyPrefix: string };
  signature?: string;
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Rounds between which the page may draw and listen. */
const atOnce = 200;

/**
 * The solution as the feed takes it: the challenge and the number that was found, as JSON.
 *
 * @throws where the page is not secure, for there the browser hashes nothing, and for an algorithm that is not SHA
 */
export async function solve(challenge: Challenge): Promise<string> {
  const { algorithm, nonce, salt, cost, keyLength = 32, keyPrefix } = challenge.parameters;
  if (!/^SHA-(256|384|512)$/.test(algorithm)) throw new TypeError(`The challenge asks for ${algorithm}; SHA-256, SHA-384 and SHA-512 are known`);
  const [start, end] = [bytesOf(salt), bytesOf(nonce)];
  const input = new Uint8Array(start.length + end.length + 4);
  input.set(start);
  input.set(end, start.length);
  const view = new DataView(input.buffer);
  for (let counter = 0; ; counter++) {
    view.setUint32(input.length - 4, counter);
    let key: Uint8Array<ArrayBuffer> = input;
    for (let round = 0; round < Math.max(1, cost); round++) key = new Uint8Array(await crypto.subtle.digest(algorithm, key));
    const derivedKey = hexOf(key.slice(0, keyLength));
    if (derivedKey.startsWith(keyPrefix.toLowerCase())) return JSON.stringify({ challenge, solution: { counter, derivedKey } });
    if (counter % atOnce === 0) await new Promise((next) => setTimeout(next));
  }
}
