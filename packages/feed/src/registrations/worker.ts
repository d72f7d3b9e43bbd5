import { sql } from 'kysely';
import type { Database } from '../shared/database.ts';
import { revisionOf } from '../shared/revision.ts';
import type { MailKind, RegistrationRow, SeatsRow } from '../shared/schema.ts';
import { lockCounter, setWanted, wantedBy } from './counter.ts';
import type { Note } from './note.ts';
import { noteOf } from './note.ts';
import { enqueue } from './outbox.ts';
import { planAt } from './plan.ts';
import type { Key, Plan } from './plan.ts';
import { activeStates } from './store.ts';
import { expire, transact } from './transitions.ts';
import { advance } from './waiting-list.ts';

const hour = 3_600_000;
const year = 365 * 24 * hour;
const atOnce = 200;
/** How long after an event certificates are still sent to those who are checked in late. */
const forCertificates = 14 * 24 * hour;
/** The contract's most for `reminderHours`. */
const longestReminder = 336 * hour;

/**
 * What the time and the organizers bring about: holds, offers and undone cancellations end; more or fewer seats, another
 * time or place, and a cancelled event are noticed; reminders and certificates become due. Each step is a transaction of
 * its own that looks again, so several servers may do it at once. Answers how many registrations it touched.
 *
 * @param options `now` is a time of the caller's instead of the database's, for tests; with a `memory` of its own, a caller
 * who asks often looks at events far away only when the feed has changed
 */
export async function settle(database: Database, { now, stop, memory = {} }: Settling = {}): Promise<number> {
  let touched = await expireDue(database, now, stop);
  const { number } = await revisionOf(database.q);
  const time = now ?? (await database.now(database.q));
  const isChanged = memory.revision !== number;
  for (const counter of await database.q.selectFrom('seats').selectAll().execute()) {
    if (stop?.aborted) return touched;
    if (needsLook(counter, time, isChanged)) touched += await follow(database, counter, time);
  }
  memory.revision = number;
  return touched;
}

interface Settling {
  now?: number;
  stop?: AbortSignal;
  memory?: Memory;
}

/** What a caller has seen. */
export interface Memory {
  revision?: number;
}

/** What is long over needs none; what is far away only when the feed has changed; near dates have mails that become due. */
function needsLook({ plan, waiting, taken, capacity }: SeatsRow, now: number, isChanged: boolean): boolean {
  const { start, end } = JSON.parse(plan) as Note;
  if (now > end + forCertificates) return isChanged && now < end + year; // it may have been planned anew
  return isChanged || (waiting > 0 && taken < capacity) || now >= start - longestReminder;
}

/** Registrations whose time has run out, the earliest first. */
async function expireDue(database: Database, now: number | undefined, stop: AbortSignal | undefined): Promise<number> {
  for (let done = 0; ; ) {
    const due = await database.q
      .selectFrom('registration')
      .selectAll()
      .where('expires', '<=', now ?? (await database.now(database.q)))
      .orderBy('expires')
      .limit(atOnce)
      .execute();
    for (const row of due) {
      if (stop?.aborted) return done;
      await transact(database, row, now, expire);
      done++;
    }
    if (due.length < atOnce) return done;
  }
}

/** One counter: its settings, what its people know of the plan, and mails that are due. */
async function follow(database: Database, counter: SeatsRow, now: number): Promise<number> {
  const key = { eventId: counter.event_id, recurrenceId: counter.recurrence_id };
  const plan = await planAt(database.q, key);
  const told = JSON.parse(counter.plan) as Note;
  const note = plan ? await noteOf(database.q, plan) : JSON.stringify({ ...told, isCancelled: true, status: 'gone' });
  const wanted = plan && wantedBy(plan.settings);
  const isChanged = wanted && (wanted.wanted !== counter.wanted || wanted.waiting_wanted !== counter.waiting_wanted);
  const mayAdvance = counter.waiting > 0 && counter.taken < counter.capacity;
  let touched = 0;
  if (plan && (isChanged || mayAdvance)) await adjust(database, plan, now);
  if (note !== counter.plan) touched += await tell(database, key, counter.plan, note, now);
  if (plan && !plan.isCancelled) touched += (await remind(database, plan, now)) + (await certify(database, plan, now));
  return touched;
}

async function adjust(database: Database, plan: Plan, now: number): Promise<void> {
  await database.write(async (tx) => {
    await lockCounter(database, tx, plan);
    await setWanted(tx, plan, plan.settings);
    await advance(tx, plan, now);
  });
}

/** Everybody who has, or waits for, seats is told what has changed: once, whoever notices it first. */
async function tell(database: Database, { eventId, recurrenceId }: Key, before: string, note: string, now: number): Promise<number> {
  const kind: MailKind = (JSON.parse(note) as Note).isCancelled ? 'event-cancelled' : 'changed';
  const wasCancelled = (JSON.parse(before) as Note).isCancelled;
  return database.write(async (tx) => {
    await lockCounter(database, tx, { eventId, recurrenceId });
    const written = await tx
      .updateTable('seats')
      .set({ plan: note })
      .where('event_id', '=', eventId)
      .where('recurrence_id', '=', recurrenceId)
      .where('plan', '=', before)
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n || (wasCancelled && kind === 'event-cancelled')) return 0;
    const { rows } = await sql<Pick<RegistrationRow, 'id'>>`update registration set sequence = sequence + 1, updated = ${now}
      where event_id = ${eventId} and recurrence_id = ${recurrenceId} and status in (${sql.join(activeStates)}) returning id`.execute(tx);
    for (const { id } of rows) await enqueue(tx, id, kind, now, { planBefore: before });
    return rows.length;
  });
}

/** Who registered after the time of the reminder needs none: the confirmation has just come. */
async function remind(database: Database, { eventId, recurrenceId, settings, start }: Plan, now: number): Promise<number> {
  const due = start - settings.reminderHours * hour;
  if (settings.reminderHours === 0 || now < due || now >= start) return 0;
  return database.write(async (tx) => {
    const rows = await tx
      .updateTable('registration')
      .set({ reminded: now })
      .where('event_id', '=', eventId)
      .where('recurrence_id', '=', recurrenceId)
      .where('status', '=', 'confirmed')
      .where('email', 'is not', null)
      .where('reminded', 'is', null)
      .where('created', '<', due)
      .returning('id')
      .execute();
    for (const { id } of rows) await enqueue(tx, id, 'reminder', now);
    return rows.length;
  });
}

/** Who was checked in gets a certificate when the event is over. */
async function certify(database: Database, { eventId, recurrenceId, end }: Plan, now: number): Promise<number> {
  if (now < end || now > end + forCertificates) return 0;
  return database.write(async (tx) => {
    await lockCounter(database, tx, { eventId, recurrenceId });
    const rows = await tx
      .selectFrom('registration')
      .select('id')
      .where('event_id', '=', eventId)
      .where('recurrence_id', '=', recurrenceId)
      .where('attended', '>', 0)
      .where('email', 'is not', null)
      .where((is) => is.not(is.exists(is.selectFrom('outbox').select('outbox.id').whereRef('registration_id', '=', 'registration.id').where('kind', '=', 'certificate'))))
      .execute();
    for (const { id } of rows) await enqueue(tx, id, 'certificate', now);
    return rows.length;
  });
}
