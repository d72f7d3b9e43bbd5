import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import { unauthorized } from '../shared/problem.ts';
import type { RegistrationRow, Schema } from '../shared/schema.ts';
import { newSecret, secretHash } from '../shared/secrets.ts';

/** What a token opens. */
export interface Opened {
  row: RegistrationRow;
  /** Whether the token came by mail, so that whoever has it has read the mail. */
  byMail: boolean;
}

/** A new token for a registration; only its hash is kept. */
export async function addToken(tx: Tx, registrationId: string, byMail: boolean, now: number): Promise<string> {
  const token = newSecret();
  await tx.insertInto('registration_token').values({ hash: secretHash(token), registration_id: registrationId, by_mail: byMail ? 1 : 0, created: now }).execute();
  return token;
}

/** The registration that a token opens. Throws `unauthorized` when it opens none. */
export async function opened(q: Kysely<Schema>, token: string): Promise<Opened> {
  const found = await q
    .selectFrom('registration_token')
    .innerJoin('registration', 'registration.id', 'registration_token.registration_id')
    .selectAll('registration')
    .select('by_mail')
    .where('hash', '=', secretHash(token))
    .executeTakeFirst();
  if (!found) throw unauthorized('No registration has this token. It may have been erased.');
  const { by_mail: byMail, ...row } = found;
  return { row, byMail: byMail === 1 };
}
