import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Tx } from './database.ts';
import { contentHash } from './hash.ts';
import { Problem } from './problem.ts';
import { secretHash } from './secrets.ts';

/**
 * Does the work once for each key: whoever sends the same request with the same key again gets the answer of the first
 * time. The answer is stored in the transaction of the work itself. Throws `idempotency-key-reused` for another request.
 *
 * @param request everything that makes the request what it is
 */
export async function once<T>(tx: Tx, key: string, request: unknown, now: number, work: () => Promise<T>): Promise<T> {
  const keyHash = secretHash(key);
  const requestHash = contentHash({ key, request });
  const known = await tx.selectFrom('idempotency').select(['request_hash', 'answer']).where('key_hash', '=', keyHash).executeTakeFirst();
  if (known && known.request_hash !== requestHash) throw new Problem('idempotency-key-reused');
  if (known) return JSON.parse(decrypted(known.answer, key));
  const answer = await work();
  await tx.insertInto('idempotency').values({ key_hash: keyHash, request_hash: requestHash, answer: encrypted(JSON.stringify(answer), key), created: now }).execute();
  return answer;
}

const algorithm = 'aes-256-gcm';

function encrypted(text: string, key: string): string {
  const salt = randomBytes(28);
  const cipher = createCipheriv(algorithm, derived(key, salt), salt.subarray(16));
  return Buffer.concat([salt, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

function decrypted(text: string, key: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const salt = bytes.subarray(0, 28);
  const decipher = createDecipheriv(algorithm, derived(key, salt), salt.subarray(16)).setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(28, -16)), decipher.final()]).toString('utf8');
}

function derived(key: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'kopa idempotency', 32));
}
