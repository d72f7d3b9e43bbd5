import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import type { Schema } from '../shared/schema.ts';
import { newSecret, secretHash } from '../shared/secrets.ts';

/** How long a person who has shown a key stays signed in. */
export const sessionLength = 12 * 3_600_000;

/** A new key for a partner; it can be shown once, only its hash is kept. The others stay valid. */
export async function makeKey(tx: Tx, partnerId: string, now: number): Promise<string> {
  const key = newSecret();
  await tx.insertInto('partner_key').values({ hash: secretHash(key), partner_id: partnerId, created: now }).execute();
  return key;
}

/** Makes all keys and sessions of a partner worthless; how many keys that were. */
export async function revokeKeys(tx: Tx, partnerId: string): Promise<number> {
  await tx.deleteFrom('partner_session').where('partner_id', '=', partnerId).execute();
  const { numDeletedRows } = await tx.deleteFrom('partner_key').where('partner_id', '=', partnerId).executeTakeFirst();
  return Number(numDeletedRows);
}

/** The token of a session for whoever has shown a key; undefined when the key opens nothing. */
export async function openSession(tx: Tx, key: string, now: number): Promise<string | undefined> {
  const found = await tx.selectFrom('partner_key').select('partner_id').where('hash', '=', secretHash(key)).executeTakeFirst();
  if (!found) return undefined;
  const token = newSecret();
  await tx.deleteFrom('partner_session').where('expires', '<=', now).execute();
  await tx.insertInto('partner_session').values({ hash: secretHash(token), partner_id: found.partner_id, expires: now + sessionLength }).execute();
  return token;
}

/** Ends a session. */
export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('partner_session').where('hash', '=', secretHash(token)).execute();
}

/** The partner whose key or running session this secret is. */
export async function partnerOf(q: Kysely<Schema>, secret: string, now: number): Promise<string | undefined> {
  const hash = secretHash(secret);
  const key = await q.selectFrom('partner_key').select('partner_id').where('hash', '=', hash).executeTakeFirst();
  if (key) return key.partner_id;
  const session = await q.selectFrom('partner_session').select('partner_id').where('hash', '=', hash).where('expires', '>', now).executeTakeFirst();
  return session?.partner_id;
}
