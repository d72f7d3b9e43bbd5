import type { RegistrationChange } from '@kopa/contract';
import type { Database, Tx } from '../shared/database.ts';
import { Problem } from '../shared/problem.ts';
import type { RegistrationRow } from '../shared/schema.ts';
import { growInQueue, leaveQueue, releaseSeats, takeSeats } from './counter.ts';
import { enqueue } from './outbox.ts';
import { personIn } from './person.ts';
import { planAt } from './plan.ts';
import type { Plan } from './plan.ts';
import { activeStates, keyOf, locked, otherOf, save } from './store.ts';
import { advance } from './waiting-list.ts';

const minute = 60_000;
/** How long a cancellation can be undone. */
export const undoTime = 15 * minute;

/** What a transition works in; the row is locked (see store.ts). */
export interface Context {
  tx: Tx;
  row: RegistrationRow;
  now: number;
}

/** The address is confirmed, or an offer accepted. Doing it again changes nothing. */
export async function confirm({ tx, row, now }: Context, byMail: boolean): Promise<RegistrationRow> {
  const { status, expires } = row;
  const confirmed = byMail ? { email_confirmed: row.email_confirmed ?? now } : {};
  if (status === 'confirmed' || status === 'requested' || status === 'waiting') {
    return byMail && row.email_confirmed === null ? save(tx, row, confirmed, now) : row;
  }
  const isLate = expires !== null && expires <= now;
  if (status === 'expired' || (isLate && (status === 'held' || status === 'offered'))) {
    throw new Problem((row.cancelled_from ?? status) === 'offered' ? 'offer-expired' : 'hold-expired');
  }
  if (status === 'offered') return became({ tx, row, now }, 'confirmed', confirmed);
  if (status !== 'held') throw new Problem('not-changeable', { detail: `It is ${status}.` });
  if (!byMail) throw new Problem('not-changeable', { detail: 'The address is confirmed by the link in the message that was sent to it.' });
  const plan = await planAt(tx, keyOf(row));
  const next = row.seats === 0 ? 'waiting' : plan?.settings.approval ? 'requested' : 'confirmed';
  return became({ tx, row, now }, next, confirmed);
}

/** The person cancels, leaves the list, or declines an offer. Confirmed seats stay taken until the cancellation cannot be undone any more. */
export async function cancel({ tx, row, now }: Context): Promise<RegistrationRow> {
  const { status } = row;
  if (status === 'cancelled' || status === 'withdrawn') return row;
  if (!activeStates.includes(status)) throw new Problem('not-changeable', { detail: `It is ${status}.` });
  const canBeUndone = row.seats > 0 && status !== 'offered';
  const changed = canBeUndone
    ? await save(tx, row, { status: 'cancelled', cancelled_from: status, expires: now + undoTime }, now)
    : await leave({ tx, row, now }, 'withdrawn');
  await enqueue(tx, row.id, 'cancelled', now);
  return changed;
}

/** Takes a cancellation back: the registration has its own seats again. */
export async function undo({ tx, row, now }: Context): Promise<RegistrationRow> {
  if (activeStates.includes(row.status)) return row;
  if (row.status !== 'cancelled' || row.seats === 0 || row.expires === null || row.expires <= now) throw new Problem('undo-expired');
  if (row.email_key !== null && (await otherOf(tx, keyOf(row), row.email_key, row.id))) throw new Problem('already-registered');
  const status = row.cancelled_from!;
  const hold = status === 'held' ? Math.max(row.expires, await endOfHold({ tx, row, now })) : null;
  const changed = await save(tx, row, { status, cancelled_from: null, expires: hold }, now);
  await enqueue(tx, row.id, status === 'held' ? 'please-confirm' : status === 'requested' ? 'requested' : 'confirmed', now);
  return changed;
}

/** The person corrects what they said. More seats are taken only if all of them are free. */
export async function change({ tx, row, now }: Context, patch: RegistrationChange): Promise<RegistrationRow> {
  if (!activeStates.includes(row.status)) throw new Problem('not-changeable', { detail: `It is ${row.status}.` });
  const plan = await planAt(tx, keyOf(row));
  if (!plan) throw new Problem('not-changeable', { detail: 'The event does not take place at that time any more.' });
  const person = personIn(patch, plan.settings, false);
  const isNewAddress = person.emailKey !== undefined && person.emailKey !== row.email_key;
  if (isNewAddress && (await otherOf(tx, plan, person.emailKey!, row.id))) throw new Problem('already-registered');
  const partySize = person.partySize ?? row.party_size;
  await resize({ tx, row, now }, partySize, plan);
  const changes: Partial<RegistrationRow> = {
    party_size: partySize,
    seats: row.seats === 0 ? 0 : partySize,
    ...(patch.language !== undefined && { language: patch.language }),
    ...(person.name !== undefined && { name: person.name }),
    ...(person.email !== undefined && { email: person.email, email_key: person.emailKey! }),
    ...(person.answers && { answers: JSON.stringify(person.answers) }),
    ...(person.accessNeeds !== undefined && { access_needs: person.accessNeeds || null }),
    ...(isNewAddress && { email_confirmed: null, delivery_failure: null }),
  };
  const changed = await save(tx, row, changes, now);
  if (isNewAddress) {
    // Whoever reads the old address must not confirm the new one.
    await tx.deleteFrom('registration_token').where('registration_id', '=', row.id).where('by_mail', '=', 1).execute();
    await enqueue(tx, row.id, row.status === 'held' ? 'please-confirm' : row.status === 'offered' ? 'offered' : 'link', now);
  }
  if (partySize < row.party_size) await advance(tx, plan, now); // also in the list: now it may fit
  return changed;
}

async function resize({ tx, row }: Context, partySize: number, plan: Plan): Promise<void> {
  const more = partySize - row.party_size;
  if (more === 0) return;
  const isSeated = row.seats > 0;
  if (more < 0) return isSeated ? releaseSeats(tx, plan, -more) : leaveQueue(tx, plan, -more);
  const hasRoom = isSeated ? await takeSeats(tx, plan, more) : await growInQueue(tx, plan, more);
  if (!hasRoom) throw new Problem('full', { detail: `There is no room for ${more} more.` });
}

/** The organizer approves a request, or gives somebody seats whose turn it is not yet. */
export async function promote({ tx, row, now }: Context): Promise<RegistrationRow> {
  const { status, seats } = row;
  if (status === 'confirmed') return row;
  if (!activeStates.includes(status)) throw new Problem('not-changeable', { detail: `It is ${status}.` });
  if (seats > 0) return became({ tx, row, now }, 'confirmed');
  if (!(await takeSeats(tx, keyOf(row), row.party_size))) throw new Problem('full');
  await leaveQueue(tx, keyOf(row), row.party_size);
  return became({ tx, row, now }, 'confirmed', { seats: row.party_size, queue_number: null });
}

/** The organizer does not approve a request, or takes seats back. */
export async function refuse({ tx, row, now }: Context, reason: string | undefined): Promise<RegistrationRow> {
  if (row.status === 'refused') return row;
  if (!activeStates.includes(row.status)) throw new Problem('not-changeable', { detail: `It is ${row.status}.` });
  const changed = await leave({ tx, row, now }, 'refused', { reason: reason?.trim() || null });
  await enqueue(tx, row.id, 'refused', now);
  return changed;
}

/** How many came; of two notes the later one stays. */
export async function checkIn({ tx, row, now }: Context, attended: number, at: number): Promise<RegistrationRow> {
  if (row.seats === 0 && row.walk_in === 0) throw new Problem('not-changeable', { detail: `It is ${row.status} and holds no seat.` });
  if (row.attended_at !== null && row.attended_at > at) return row;
  return save(tx, row, { attended: attended === 0 ? null : attended, attended_at: at }, now);
}

/** What the time does: a hold or an offer ends, or the seats of a cancelled registration become free. */
export async function expire({ tx, row, now }: Context): Promise<RegistrationRow> {
  if (row.expires === null || row.expires > now) return row;
  if (row.status === 'cancelled') return leave({ tx, row, now }, 'cancelled');
  const changed = await leave({ tx, row, now }, 'expired', { cancelled_from: row.status });
  await enqueue(tx, row.id, 'expired', now);
  return changed;
}

/** Everything that it holds becomes free at once, without a message: before it is erased. */
export async function release({ tx, row, now }: Context): Promise<RegistrationRow> {
  if (row.seats === 0 && row.queue_number === null) return row;
  return leave({ tx, row, now }, row.status === 'cancelled' || (row.seats > 0 && row.status !== 'offered') ? 'cancelled' : 'withdrawn');
}

async function became({ tx, row, now }: Context, status: 'confirmed' | 'requested' | 'waiting', changes: Partial<RegistrationRow> = {}): Promise<RegistrationRow> {
  const changed = await save(tx, row, { ...changes, status, expires: null }, now);
  await enqueue(tx, row.id, status, now);
  return changed;
}

/** Seats and place in the list go to whoever is next. */
async function leave({ tx, row, now }: Context, status: RegistrationRow['status'], changes: Partial<RegistrationRow> = {}): Promise<RegistrationRow> {
  const key = keyOf(row);
  if (row.seats > 0) await releaseSeats(tx, key, row.seats);
  if (row.queue_number !== null) await leaveQueue(tx, key, row.party_size);
  const changed = await save(tx, row, { ...changes, status, seats: 0, queue_number: null, expires: null }, now);
  if (row.seats > 0) await advance(tx, key, now);
  return changed;
}

async function endOfHold({ tx, row }: Context): Promise<number> {
  const plan = await planAt(tx, keyOf(row));
  return row.created + (plan?.settings.holdMinutes ?? 0) * minute;
}

/** Runs a transition of a registration in a transaction of its own, with its counter locked. */
export async function transact<T>(database: Database, row: RegistrationRow, now: number | undefined, work: (context: Context) => Promise<T>): Promise<T> {
  return database.write(async (tx) => {
    const fresh = await locked(database, tx, row);
    return work({ tx, row: fresh, now: now ?? (await database.now(tx)) });
  });
}
