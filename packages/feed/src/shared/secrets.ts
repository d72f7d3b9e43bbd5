import { createHash, randomBytes } from 'node:crypto';

/** A secret of 32 random bytes in base64url, as keys and tokens are. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: SHA-256 is enough, as nobody can guess 32 random bytes. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
