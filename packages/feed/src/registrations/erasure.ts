import type { Database, Tx } from '../shared/database.ts';
import type { Ledger } from '../shared/ledger.ts';
import { utcDateTime } from '../shared/time.ts';
import { personalFields } from './retention.ts';
import { locked } from './store.ts';
import { release } from './transitions.ts';

/**
 * Erases everything personal of a registration, for good, because the person asks: its fields, the tokens that open it
 * and the mails that wait for it. What it holds must have been released before. The ledger has it before the
 * transaction can be committed, so that a backup of any time before cannot bring it back unnoticed.
 */
export async function erase(tx: Tx, id: string, now: number, ledger: Pick<Ledger, 'append'>): Promise<void> {
  await clear(tx, id, now, now);
  ledger.append({ registration: id, time: utcDateTime(now), reason: 'asked' });
}

async function clear(tx: Tx, id: string, erased: number, now: number): Promise<void> {
  const empty = Object.fromEntries(personalFields.map((field) => [field, null]));
  await tx.updateTable('registration').set({ ...empty, erased, updated: now }).where('id', '=', id).execute();
  await tx.deleteFrom('registration_token').where('registration_id', '=', id).execute();
  await tx.deleteFrom('outbox').where('registration_id', '=', id).execute();
}

/**
 * Erases again what the ledger names and a restored backup has back; what it holds becomes free. To be done at the
 * start, before anything is answered. Returns how many registrations that were.
 */
export async function eraseAgain(database: Database, ledger: Ledger): Promise<number> {
  let again = 0;
  for (const { registration, time } of ledger.read()) {
    if (registration !== undefined && (await database.write((tx) => eraseOneAgain(database, tx, registration, time)))) again++;
  }
  return again;
}

async function eraseOneAgain(database: Database, tx: Tx, registration: string, time: string): Promise<boolean> {
  const erased = Date.parse(time);
  const row = await tx.selectFrom('registration').selectAll().where('id', '=', registration).where('erased', 'is', null).executeTakeFirst();
  // A number is short enough to be given out again, years later, to somebody else. The ledger knows seconds.
  if (!row || row.created >= erased + 1_000) return false;
  const now = await database.now(tx);
  await release({ tx, row: await locked(database, tx, row), now });
  await clear(tx, row.id, erased, now);
  return true;
}
