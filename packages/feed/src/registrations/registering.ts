import type { RegistrationRequest } from '@kopa/contract';
import type { Database, Tx } from '../shared/database.ts';
import { Problem } from '../shared/problem.ts';
import type { MailKind, RegistrationRow, RegistrationStatus } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { ensureCounter, joinQueue, lockCounter } from './counter.ts';
import type { TakeSeats } from './counter.ts';
import { noteOf } from './note.ts';
import { enqueue } from './outbox.ts';
import { personIn } from './person.ts';
import { planOf } from './plan.ts';
import type { Key, Plan } from './plan.ts';
import { daysOf } from './retention-times.ts';
import { newNumber, otherOf } from './store.ts';

const minute = 60_000;
/** The link is not mailed anew more often than this, however often somebody tries. */
const betweenLinks = 10 * minute;

/** A mail for each state in which a registration can begin. */
const mails: Partial<Record<RegistrationStatus, MailKind>> = { held: 'please-confirm', requested: 'requested', confirmed: 'confirmed', waiting: 'waiting' };

/**
 * Registers a party: takes its seats, or a place in the waiting list. Undefined when the person has registered already;
 * then the link to that registration is on its way to its address. Throws the problem that says why it cannot be.
 */
export async function register(database: Database, tx: Tx, eventId: string, request: RegistrationRequest, now: number, take: TakeSeats): Promise<RegistrationRow | undefined> {
  const plan = await planOf(tx, eventId, request.recurrenceId, 'body');
  const person = personIn(request, plan.settings, true);
  checkOpen(plan, now);
  await lockCounter(database, tx, plan);
  const other = await otherOf(tx, plan, person.emailKey!);
  if (other) {
    await sendLink(tx, other, now);
    return undefined;
  }
  const row: RegistrationRow = {
    ...emptyRow(plan, now),
    party_size: person.partySize ?? 1,
    language: request.language,
    name: person.name!,
    email: person.email!,
    email_key: person.emailKey!,
    answers: JSON.stringify(person.answers),
    access_needs: person.accessNeeds || null,
    promised: JSON.stringify(daysOf(plan.settings)),
  };
  await ensureCounter(tx, plan, await noteOf(tx, plan));
  await place(tx, row, plan, now, take);
  await tx.insertInto('registration').values(row).execute();
  await enqueue(tx, row.id, mails[row.status]!, now);
  return row;
}

/** A registration that holds nothing yet. */
export function emptyRow({ eventId, recurrenceId }: Key, now: number): RegistrationRow {
  return {
    id: newNumber(),
    event_id: eventId,
    recurrence_id: recurrenceId,
    status: 'confirmed',
    seats: 0,
    queue_number: null,
    party_size: 1,
    language: 'en',
    name: null,
    email: null,
    email_key: null,
    answers: null,
    access_needs: null,
    email_confirmed: null,
    expires: null,
    cancelled_from: null,
    reason: null,
    attended: null,
    attended_at: null,
    walk_in: 0,
    reminded: null,
    delivery_failure: null,
    sequence: 0,
    erased: null,
    created: now,
    updated: now,
    promised: null,
  };
}

/** Throws unless one can register now. */
export function checkOpen({ isCancelled, opens, closes }: Plan, now: number): void {
  if (isCancelled) throw new Problem('event-cancelled');
  if (opens !== undefined && now < opens) throw new Problem('registration-not-open', { detail: `It opens at ${utcDateTime(opens)}.` });
  if (now >= closes) throw new Problem('registration-closed', { detail: `It closed at ${utcDateTime(closes)}.` });
}

/** Gives the row its seats or its place in the waiting list, and the state that it begins in. */
async function place(tx: Tx, row: RegistrationRow, plan: Plan, now: number, take: TakeSeats): Promise<void> {
  const { confirmation, holdMinutes, approval } = plan.settings;
  if (await take(tx, plan, row.party_size)) row.seats = row.party_size;
  else row.queue_number = (await joinQueue(tx, plan, row.party_size)) ?? full();
  if (confirmation) Object.assign(row, { status: 'held', expires: now + holdMinutes * minute });
  else row.status = row.seats === 0 ? 'waiting' : approval ? 'requested' : 'confirmed';
}

function full(): never {
  throw new Problem('full');
}

async function sendLink(tx: Tx, { id }: RegistrationRow, now: number): Promise<void> {
  const mails = tx.selectFrom('outbox').select('id').where('registration_id', '=', id).where('kind', '=', 'link');
  if (!(await mails.where('created', '>', now - betweenLinks).executeTakeFirst())) await enqueue(tx, id, 'link', now);
}
