import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, Tx } from '../shared/database.ts';
import { Problem } from '../shared/problem.ts';
import type { RegistrationRow, RegistrationStatus, Schema } from '../shared/schema.ts';
import { lockCounter } from './counter.ts';
import type { Key } from './plan.ts';

/** States in which a person has seats or a place in the waiting list, or will have. */
export const activeStates: RegistrationStatus[] = ['held', 'requested', 'confirmed', 'waiting', 'offered'];

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new number for a registration: 40 random bits, as people can read them to each other. */
export function newNumber(): string {
  return Array.from(randomBytes(8), (byte) => alphabet[byte % 32]).join('');
}

export function keyOf(row: Pick<RegistrationRow, 'event_id' | 'recurrence_id'>): Key {
  return { eventId: row.event_id, recurrenceId: row.recurrence_id };
}

export async function registrationAt(q: Kysely<Schema>, id: string): Promise<RegistrationRow> {
  const row = await q.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('registration-not-found');
  return row;
}

/** The active registration of a person for the same thing, beside the one that is being changed. */
export async function otherOf(tx: Tx, { eventId, recurrenceId }: Key, emailKey: string, id = ''): Promise<RegistrationRow | undefined> {
  return tx
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('recurrence_id', '=', recurrenceId)
    .where('email_key', '=', emailKey)
    .where('status', 'in', activeStates)
    .where('id', '<>', id)
    .executeTakeFirst();
}

/** The row as nobody else can change it before the end of the transaction. */
export async function locked(database: Database, tx: Tx, { id, ...key }: Pick<RegistrationRow, 'id' | 'event_id' | 'recurrence_id'>): Promise<RegistrationRow> {
  await lockCounter(database, tx, keyOf(key));
  return registrationAt(tx, id);
}

/** Writes what has changed, as a new revision of the registration. */
export async function save(tx: Tx, row: RegistrationRow, changes: Partial<RegistrationRow>, now: number): Promise<RegistrationRow> {
  const changed = { ...changes, sequence: row.sequence + 1, updated: now };
  await tx.updateTable('registration').set(changed).where('id', '=', row.id).execute();
  return { ...row, ...changed };
}
