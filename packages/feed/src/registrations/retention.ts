import { setImmediate as immediately } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Database, Tx } from '../shared/database.ts';
import type { RegistrationRow, Schema } from '../shared/schema.ts';
import { day, days, daysKept, endedStates, endOf, timesOf } from './retention-times.ts';
import type { Times } from './retention-times.ts';

/** Rows in one transaction: a visitor who registers meanwhile does not wait for more. */
const batch = 500;

/** How many fields and rows had their time and are gone. */
export interface Purged {
  name: number;
  email: number;
  answers: number;
  accessNeeds: number;
  tokens: number;
  storedAnswers: number;
  mails: number;
  messages: number;
  sessions: number;
  challenges: number;
  runs: number;
}

type Field = 'name' | 'email' | 'accessNeeds' | 'answers';

/** The columns that go with each field. */
const columnsOf = {
  name: ['name', 'reason'],
  email: ['email', 'email_key', 'delivery_failure'],
  accessNeeds: ['access_needs'],
  answers: ['answers'],
} as const satisfies Record<Field, (keyof RegistrationRow)[]>;

/** All columns of a registration that go in time, or when the person asks. */
export const personalFields = Object.values(columnsOf).flat();

/**
 * Removes all personal data whose time is over and keeps the numbers: states, parties, who came. Several servers may
 * do it at once. `stop` ends it after the group of registrations that it is at.
 *
 * @param now UTC milliseconds of the database's clock
 */
export async function purge(database: Database, now: number, stop?: AbortSignal): Promise<Purged> {
  const fields = { name: 0, email: 0, answers: 0, accessNeeds: 0 };
  for (const group of await groupsWithPersonalData(database)) {
    if (stop?.aborted) break;
    await immediately(); // SQLite answers at once, so that nothing else would get a turn
    const removed = await purgeGroup(database, group, now);
    for (const field of Object.keys(fields) as Field[]) fields[field] += removed[field];
  }
  return { ...fields, ...(await purgeRows(database, now)) };
}

interface Group {
  event_id: string;
  recurrence_id: string;
  promised: string | null;
}

type Is = ExpressionBuilder<Schema, 'registration'>;

const hasAny = (is: Is, names: readonly (keyof RegistrationRow)[]) => is.or(names.map((name) => is(name, 'is not', null)));

async function groupsWithPersonalData(database: Database): Promise<Group[]> {
  return database.q.selectFrom('registration').select(['event_id', 'recurrence_id', 'promised']).distinct().where((is) => hasAny(is, personalFields)).execute();
}

/** The registrations for one event, or for one of its dates, under one promise: their fields have the same times. */
async function purgeGroup(database: Database, group: Group, now: number): Promise<Record<Field, number>> {
  const row = await database.q.selectFrom('registration_settings').select('data').where('event_id', '=', group.event_id).executeTakeFirst();
  const times = timesOf(daysKept(row ? JSON.parse(row.data) : {}, group.promised), await endOf(database.q, group.event_id, group.recurrence_id));
  const removed = {} as Record<Field, number>;
  for (const field of ['name', 'email', 'accessNeeds'] as const) removed[field] = await clear(database, group, field, times[field] <= now, now);
  const isOver = Math.max(times.otherAnswers, ...Object.values(times.answers)) <= now;
  const single = isOver ? 0 : await purgeSingleAnswers(database, group, times, now);
  removed.answers = single + (await clear(database, group, 'answers', isOver, now));
  return removed;
}

/** Empties the field in registrations that ended long enough ago without seats; in all of them when its time is over. */
async function clear(database: Database, group: Group, field: Field, isOver: boolean, now: number): Promise<number> {
  const empty = Object.fromEntries(columnsOf[field].map((column) => [column, null]));
  const isDue = (is: Is) => {
    const hasEnded = is.and([is('seats', '=', 0), is('status', 'in', endedStates), is('updated', '<=', now - days.ended * day)]);
    return is.and([hasAny(is, columnsOf[field]), ...(isOver ? [] : [hasEnded])]);
  };
  for (let total = 0; ; await immediately()) {
    const due = await inGroup(database.q, group).select('id').where(isDue).limit(batch).execute();
    if (due.length === 0) return total;
    const ids = due.map(({ id }) => id);
    // Asked again: another server may have been faster.
    const { numUpdatedRows } = await database.write((tx) => tx.updateTable('registration').set(empty).where('id', 'in', ids).where(isDue).executeTakeFirstOrThrow());
    total += Number(numUpdatedRows);
  }
}

const inGroup = (q: Kysely<Schema>, { event_id, recurrence_id, promised }: Group) =>
  q.selectFrom('registration').where('event_id', '=', event_id).where('recurrence_id', '=', recurrence_id).where('promised', promised === null ? 'is' : '=', promised);

/** Takes the answers whose own time is over out of those that stay. Returns in how many registrations there were any. */
async function purgeSingleAnswers(database: Database, group: Group, { answers: until, otherAnswers }: Times, now: number): Promise<number> {
  if (Math.min(otherAnswers, ...Object.values(until)) > now) return 0;
  const isKept = (question: string) => (Object.hasOwn(until, question) ? until[question]! : otherAnswers) > now;
  let total = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const step = await database.write((tx) => purgeAnswersAfter(tx, group, after!, isKept));
    total += step.changed;
    after = step.next;
    await immediately();
  }
  return total;
}

/** One batch in the order of ids; `next` is where the following one goes on, undefined after the last. */
async function purgeAnswersAfter(tx: Tx, group: Group, after: string, isKept: (question: string) => boolean): Promise<{ changed: number; next: string | undefined }> {
  const rows = await inGroup(tx, group).select(['id', 'answers']).where('answers', 'is not', null).where('id', '>', after).orderBy('id').limit(batch).execute();
  let changed = 0;
  for (const { id, answers } of rows) {
    const all = Object.entries(JSON.parse(answers!));
    const kept = all.filter(([question]) => isKept(question));
    if (kept.length === all.length) continue;
    const left = kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : null;
    // Whoever has corrected the answers meanwhile is right; what is over goes in an hour.
    const { numUpdatedRows } = await tx.updateTable('registration').set({ answers: left }).where('id', '=', id).where('answers', '=', answers).executeTakeFirstOrThrow();
    changed += Number(numUpdatedRows);
  }
  return { changed, next: rows.length < batch ? undefined : rows.at(-1)!.id };
}

/** Rows that go as a whole. */
async function purgeRows(database: Database, now: number): Promise<Omit<Purged, Field>> {
  const before = (kept: number) => now - kept * day;
  const remove = async (table: RowTable, key: string, condition: ReturnType<typeof sql>) => {
    for (let total = 0; ; await immediately()) {
      const statement = sql`delete from ${sql.table(table)} where ${sql.ref(key)} in (select ${sql.ref(key)} from ${sql.table(table)} where ${condition} limit ${batch})`;
      const { numAffectedRows } = await database.write((tx) => statement.execute(tx));
      if (!numAffectedRows) return total;
      total += Number(numAffectedRows);
    }
  };
  const withoutData = sql.join(personalFields.map((column) => sql`${sql.ref(column)} is null`), sql` and `);
  return {
    tokens: await remove('registration_token', 'hash', sql`registration_id in (select id from registration where ${withoutData})`),
    storedAnswers: await remove('idempotency', 'key_hash', sql`created <= ${before(days.idempotency)}`),
    mails: await remove(
      'outbox',
      'id',
      sql`(state <> 'pending' and updated <= ${before(days.outbox)}) or registration_id in (select id from registration where email is null)`,
    ),
    messages: await remove('message', 'id', sql`created <= ${before(days.message)}`),
    sessions: await remove('partner_session', 'hash', sql`expires <= ${now}`),
    challenges: await remove('spent_challenge', 'id', sql`expires <= ${now}`),
    runs: await remove('run', 'id', sql`status = 'pending' and created <= ${before(days.run)}`),
  };
}

type RowTable = 'registration_token' | 'idempotency' | 'outbox' | 'message' | 'partner_session' | 'spent_challenge' | 'run';
