import type { Tx } from '../shared/database.ts';
import type { RegistrationRow } from '../shared/schema.ts';
import { counterOf, leaveQueue, takeSeats } from './counter.ts';
import { enqueue } from './outbox.ts';
import { planAt } from './plan.ts';
import type { Key, Plan } from './plan.ts';
import { save } from './store.ts';

const minute = 60_000;

/**
 * Gives free seats to the waiting list: to the first in it whose whole party fits, until nobody fits any more. To be
 * called, with the counter locked, whenever seats have become free. An event that has begun or is cancelled gives none.
 */
export async function advance(tx: Tx, key: Key, now: number): Promise<void> {
  const counter = await counterOf(tx, key);
  if (!counter || counter.waiting === 0 || counter.taken >= counter.capacity) return;
  const plan = await planAt(tx, key);
  if (!plan || plan.isCancelled || plan.start <= now) return;
  for (let free = counter.capacity - counter.taken; free > 0; ) {
    const next = await firstThatFits(tx, key, free);
    if (!next || !(await takeSeats(tx, key, next.party_size))) return;
    await giveSeats(tx, next, plan, now);
    free -= next.party_size;
  }
}

async function firstThatFits(tx: Tx, { eventId, recurrenceId }: Key, free: number): Promise<RegistrationRow | undefined> {
  return tx
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('recurrence_id', '=', recurrenceId)
    .where('queue_number', 'is not', null)
    .where('party_size', '<=', free)
    .orderBy('queue_number')
    .limit(1)
    .executeTakeFirst();
}

/** The seats are taken already. Who has not confirmed the address keeps the time that there was for it. */
async function giveSeats(tx: Tx, row: RegistrationRow, { settings, start }: Plan, now: number): Promise<void> {
  const { approval, offerMinutes } = settings;
  await leaveQueue(tx, { eventId: row.event_id, recurrenceId: row.recurrence_id }, row.party_size);
  const given = { seats: row.party_size, queue_number: null };
  if (row.status === 'held') return void (await save(tx, row, given, now));
  const status = approval ? 'requested' : offerMinutes === 0 ? 'confirmed' : 'offered';
  const expires = status === 'offered' ? Math.min(now + offerMinutes * minute, start) : null;
  await save(tx, row, { ...given, status, expires }, now);
  await enqueue(tx, row.id, status, now);
}
