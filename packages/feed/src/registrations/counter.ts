import type { RegistrationSettings } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database, Tx } from '../shared/database.ts';
import { raiseRevision } from '../shared/revision.ts';
import type { Schema, SeatsRow } from '../shared/schema.ts';
import type { Key, Plan } from './plan.ts';

/** Takes seats for a whole party; false where not all of them are free. */
export type TakeSeats = (tx: Tx, key: Key, people: number) => Promise<boolean>;

/** What the settings give: seats that one can register for, and places in the waiting list. */
export function wantedBy({ capacity, walkIns, waitingListCapacity }: RegistrationSettings): { wanted: number; waiting_wanted: number } {
  return { wanted: capacity - walkIns, waiting_wanted: waitingListCapacity };
}

/** To be called first in every transaction that takes or releases seats: what is read after it stays true to its end. */
export async function lockCounter(database: Database, tx: Tx, { eventId, recurrenceId }: Key): Promise<void> {
  await database.lock(tx, `seats ${eventId} ${recurrenceId}`);
}

/** The counter as it is; undefined before the first registration. */
export async function counterOf(q: Kysely<Schema>, { eventId, recurrenceId }: Key): Promise<SeatsRow | undefined> {
  return q.selectFrom('seats').selectAll().where('event_id', '=', eventId).where('recurrence_id', '=', recurrenceId).executeTakeFirst();
}

/** Makes the counter where there is none yet. */
export async function ensureCounter(tx: Tx, { eventId, recurrenceId, settings }: Plan, plan: string): Promise<void> {
  const { wanted, waiting_wanted } = wantedBy(settings);
  const row = { event_id: eventId, recurrence_id: recurrenceId, wanted, capacity: wanted, taken: 0, waiting_wanted, waiting_capacity: waiting_wanted, waiting: 0, queue_number: 0, plan };
  await tx.insertInto('seats').values(row).onConflict((on) => on.columns(['event_id', 'recurrence_id']).doNothing()).execute();
}

export const takeSeats: TakeSeats = async (tx, { eventId, recurrenceId }, people) => {
  const { rows } = await sql<{ free: number }>`update seats set taken = taken + ${people}
    where event_id = ${eventId} and recurrence_id = ${recurrenceId} and taken + ${people} <= capacity
    returning capacity - taken as free`.execute(tx);
  if (rows.length === 0) return false;
  if (rows[0]!.free === 0) await raiseRevision(tx);
  return true;
};

/** Seats beyond what the settings want do not become free: `capacity` follows downwards. */
export async function releaseSeats(tx: Tx, { eventId, recurrenceId }: Key, people: number): Promise<void> {
  const { rows } = await sql<{ free: number }>`update seats
    set taken = taken - ${people}, capacity = case when wanted > taken - ${people} then wanted else taken - ${people} end
    where event_id = ${eventId} and recurrence_id = ${recurrenceId} returning capacity - taken as free`.execute(tx);
  const free = rows[0]?.free ?? 0;
  if (free > 0 && free <= people) await raiseRevision(tx);
}

/** A place at the end of the waiting list for a whole party: its number, or undefined where there is no room for all. */
export async function joinQueue(tx: Tx, { eventId, recurrenceId }: Key, people: number): Promise<number | undefined> {
  const { rows } = await sql<{ queue_number: number }>`update seats set waiting = waiting + ${people}, queue_number = queue_number + 1
    where event_id = ${eventId} and recurrence_id = ${recurrenceId} and waiting + ${people} <= waiting_capacity
    returning queue_number`.execute(tx);
  return rows[0]?.queue_number;
}

/** A party in the waiting list becomes larger; false where there is no room for that. */
export async function growInQueue(tx: Tx, { eventId, recurrenceId }: Key, people: number): Promise<boolean> {
  const { rows } = await sql`update seats set waiting = waiting + ${people}
    where event_id = ${eventId} and recurrence_id = ${recurrenceId} and waiting + ${people} <= waiting_capacity
    returning waiting`.execute(tx);
  return rows.length > 0;
}

export async function leaveQueue(tx: Tx, { eventId, recurrenceId }: Key, people: number): Promise<void> {
  await sql`update seats set waiting = waiting - ${people},
    waiting_capacity = case when waiting_wanted > waiting - ${people} then waiting_wanted else waiting - ${people} end
    where event_id = ${eventId} and recurrence_id = ${recurrenceId}`.execute(tx);
}

/** Brings the counter to new settings; what is taken stays taken. */
export async function setWanted(tx: Tx, { eventId, recurrenceId }: Key, settings: RegistrationSettings): Promise<void> {
  const { wanted, waiting_wanted: waiting } = wantedBy(settings);
  await sql`update seats set wanted = ${wanted}, capacity = case when ${wanted} > taken then ${wanted} else taken end,
      waiting_wanted = ${waiting}, waiting_capacity = case when ${waiting} > waiting then ${waiting} else waiting end
    where event_id = ${eventId} and recurrence_id = ${recurrenceId}`.execute(tx);
}
