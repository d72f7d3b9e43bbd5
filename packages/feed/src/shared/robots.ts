import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Database } from './database.ts';
import { Problem } from './problem.ts';
import { shownAt, signingSecret } from './form-token.ts';

const second = 1_000;
/** Nobody fills in the form in less. */
const least = 3 * second;
/** A form may stay open for days; a token is no key that lasts for ever. */
const most = 30 * 86_400 * second;
/** How long a piece of work may take and be handed in. */
const forWork = 600 * second;

/** What a form says that a program may have filled in. */
export interface Sent {
  formToken: string;
  proof?: string;
  website?: string;
}

/**
 * Throws when a form looks as if a program had filled it in: the hidden field is not empty, the form was sent faster than
 * a person can, or so many are sent that each must come with a piece of work.
 *
 * @param id the event or topic whose form it is
 * @param isUnderAttack whether there are so many; only asked where the rest is in order
 */
export async function refuseRobots(database: Database, id: string, request: Sent, now: number, isUnderAttack: () => Promise<boolean>): Promise<void> {
  const shown = await shownAt(database, id, request.formToken);
  if (request.website || shown === undefined || shown < now - most) throw new Problem('looks-automatic');
  const early = shown + least - now;
  if (early > 0) throw new Problem('too-early', { headers: { 'retry-after': String(Math.ceil(early / second)) } });
  if (!(await isUnderAttack())) return;
  if (request.proof === undefined || !(await spend(database, request.proof, now))) await demandWork(database, now);
}

async function demandWork(database: Database, now: number): Promise<never> {
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 5,
    keyPrefix: '000',
    deriveKey,
    expiresAt: Math.ceil((now + forWork) / second),
    hmacSignatureSecret: await signingSecret(database),
  });
  throw new Problem('proof-required', { challenge: { ...challenge } });
}

/** True for a solution of a challenge of ours that nobody has handed in before. */
async function spend(database: Database, proof: string, now: number): Promise<boolean> {
  const payload = parsed(proof);
  const { parameters, signature } = payload?.challenge ?? {};
  if (!payload || !signature || !(Number(parameters?.expiresAt) * second > now)) return false;
  const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: await signingSecret(database) }).catch(() => ({ verified: false }));
  if (!verified) return false;
  return database.write(async (tx) => {
    const row = { id: signature, expires: Number(parameters!.expiresAt) * second };
    const { numInsertedOrUpdatedRows } = await tx.insertInto('spent_challenge').values(row).onConflict((on) => on.column('id').doNothing()).executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  });
}

type Payload = Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>;

function parsed(proof: string): Payload | undefined {
  try {
    const { challenge, solution } = JSON.parse(proof) as Payload;
    return typeof challenge?.parameters === 'object' && typeof solution === 'object' ? { challenge, solution } : undefined;
  } catch {
    return undefined;
  }
}
