import type { DeliveryFailure, Occurrence, Registration } from '@kopa/contract';
import type { SendMailOptions } from 'nodemailer';
import type { Database } from '../../shared/database.ts';
import { isOutOfReach } from '../../shared/reach.ts';
import type { OutboxRow, RegistrationRow } from '../../shared/schema.ts';
import { secretHash } from '../../shared/secrets.ts';
import type { Events } from '../events.ts';
import type { Note } from '../note.ts';
import { noteOf } from '../note.ts';
import { planAt } from '../plan.ts';
import { keyOf } from '../store.ts';
import { addToken } from '../tokens.ts';
import { registrationView } from '../view.ts';
import { addressIn, isPlainAddress } from '../../shared/mail-address.ts';
import { overtakenBy } from './due.ts';
import { failureOf } from '../../shared/mail/failure.ts';
import { nothingDelivered } from '../../shared/mail/outgoing.ts';
import type { Delivered, Outgoing, Sender } from '../../shared/mail/outgoing.ts';
import type { Before, Matter } from './matter.ts';
import { lanes } from '../../shared/mail/transport.ts';
import type { Transport } from '../../shared/mail/transport.ts';
import { writeMail } from './write.ts';

const second = 1_000;
/** How long nobody else takes a mail that is being sent: longer than sending one can take. */
const lease = 90 * second;
/** From the first failure on; the waits double up to the longest one. A server that is back gets everything within minutes. */
const firstWait = 10 * second;
const longestWait = 120 * second;
const givingUp = 3 * 24 * 3_600 * second;
const datesAtMost = 100;
const candidates = 8;

export interface DeliveryOptions extends Outgoing {
  /** A person's certificate as PDF, to be attached; without it the message only leads to where one gets it. */
  certificate?: (registration: Registration, language: string) => Promise<Buffer>;
}

/**
 * Sends every mail that is due, some at once. Several servers may do so on one database: a mail is taken by moving its
 * next attempt forward, so nobody else takes it meanwhile, and somebody takes it again where the server that had it died.
 */
export async function deliver(database: Database, events: Events, transport: Transport, options: DeliveryOptions): Promise<Delivered> {
  const done = nothingDelivered();
  const now = async () => options.now?.() ?? database.now(database.q);
  const work = async () => {
    while (!options.stop?.aborted) {
      const row = await claim(database, await now());
      if (!row) return;
      done[await deliverOne(database, events, transport, row, options, now)]++;
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return done;
}

/** Takes a mail that is due, the one that has waited longest; undefined when none is. */
async function claim(database: Database, now: number): Promise<OutboxRow | undefined> {
  for (;;) {
    const due = await database.q
      .selectFrom('outbox')
      .select(['id', 'next_attempt'])
      .where('state', '=', 'pending')
      .where('next_attempt', '<=', now)
      .orderBy('next_attempt')
      .limit(candidates)
      .execute();
    if (due.length === 0) return undefined;
    for (const { id, next_attempt: seen } of due) {
      const taken = await database.write((tx) =>
        tx
          .updateTable('outbox')
          .set((the) => ({ next_attempt: now + lease, attempts: the('attempts', '+', 1), updated: now }))
          .where('id', '=', id)
          .where('state', '=', 'pending')
          .where('next_attempt', '=', seen)
          .returningAll()
          .executeTakeFirst(),
      );
      if (taken) return taken;
    }
  }
}

async function deliverOne(database: Database, events: Events, transport: Transport, row: OutboxRow, options: DeliveryOptions, clock: () => Promise<number>): Promise<keyof Delivered> {
  const now = await clock();
  const written = await prepare(database, events, row, options, now);
  if ('reason' in written) {
    if (written.outcome === 'dropped') return end(database, row, 'dropped', written.reason, now);
    return written.outcome === 'failed' ? fail(database, row, 'no-such-address', written.reason, options, now) : delay(database, row, written.reason, options, now);
  }
  try {
    await transport.send(written.mail, { id: row.id, now });
  } catch (error) {
    const { isFinal, isCertain, code, reason } = failureOf(error);
    if (isCertain) await forget(database, written.token);
    const later = await clock();
    return isFinal ? fail(database, row, code, reason, options, later) : delay(database, row, reason, options, later);
  }
  return end(database, row, 'sent', null, await clock());
}

type Prepared = { mail: SendMailOptions; token: string } | { outcome: 'dropped' | 'failed' | 'delayed'; reason: string };

/** Writes the mail, with a token of its own. A database out of reach ends the whole pass; any other fault only this mail. */
async function prepare(database: Database, events: Events, row: OutboxRow, options: DeliveryOptions, now: number): Promise<Prepared> {
  try {
    const found = await gather(database, events, row, options, now);
    if (typeof found === 'string') return { outcome: 'dropped', reason: found };
    if (!isPlainAddress(found.registration.email!)) return { outcome: 'failed', reason: 'This is no mail address' };
    const token = await database.write((tx) => addToken(tx, row.registration_id, true, now));
    return { mail: compose(row, { ...found, link: `${options.publicUrl}/r/${token}` }, options, now), token };
  } catch (error) {
    if (isOutOfReach(error)) throw error;
    return { outcome: 'delayed', reason: `The message could not be written (${placeOf(error)})` };
  }
}

/** What the mail is about as things stand now, or why it is not to be sent any more. */
async function gather(database: Database, events: Events, row: OutboxRow, options: DeliveryOptions, now: number): Promise<Omit<Matter, 'link'> | string> {
  const { kind, message_id: messageId } = row;
  const registration = await database.q.selectFrom('registration').selectAll().where('id', '=', row.registration_id).executeTakeFirst();
  if (!registration) return 'gone';
  const occurrences = await occurrencesOf(events, registration, now);
  const reason = overtakenBy(kind, registration, occurrences, now);
  if (reason !== undefined) return reason;
  const message = messageId === null ? undefined : await database.q.selectFrom('message').selectAll().where('id', '=', messageId).executeTakeFirst();
  if (kind === 'message' && !message) return 'no message';
  const certificate = kind === 'certificate' ? await certificateOf(database, events, registration, options) : undefined;
  const before = kind === 'changed' && row.plan_before !== null ? await beforeChange(database, registration, occurrences[0]!, row.plan_before) : undefined;
  return {
    kind,
    registration,
    occurrences,
    organizer: await events.organizer(registration.event_id, registration.language),
    wasInvited: await wasInvited(database, registration.id),
    ...(message && { message }),
    ...(certificate && { certificate }),
    ...(before && { before }),
  };
}

/** What the person knew and is something else now. A series has no single time: its dates are only named as they are now. */
async function beforeChange({ q }: Database, row: RegistrationRow, { recurrenceId }: Occurrence, known: string): Promise<Before | undefined> {
  const plan = await planAt(q, keyOf(row));
  if (!plan) return undefined;
  const { start, end, places } = JSON.parse(known) as Note;
  const now = JSON.parse(await noteOf(q, plan)) as Note;
  const isSingle = row.recurrence_id !== '' || recurrenceId === null;
  return {
    ...(isSingle && (start !== now.start || end !== now.end) && { time: { start, end } }),
    ...(places.join('\n') !== now.places.join('\n') && { places }),
  };
}

/** None where the name has been erased. */
async function certificateOf({ q }: Database, events: Events, row: RegistrationRow, { certificate }: DeliveryOptions): Promise<Buffer | undefined> {
  return row.name === null ? undefined : certificate?.(await registrationView(q, events, row, row.language), row.language);
}

/** One date, or all that are still to come, else the last. A date that has gone is told as it was planned. */
async function occurrencesOf(events: Events, { event_id: eventId, recurrence_id: recurrenceId, language }: RegistrationRow, now: number): Promise<Occurrence[]> {
  if (recurrenceId === '') {
    const coming = await events.occurrences(eventId, now, datesAtMost, language);
    if (coming.length > 0) return coming;
  }
  const found = await events.occurrence(eventId, recurrenceId || null, language);
  if (found) return [found];
  const other = await events.occurrence(eventId, null, language);
  return other && recurrenceId ? [{ ...other, recurrenceId, start: recurrenceId, end: recurrenceId }] : [];
}

/** Whether a calendar may hold the dates because a mail brought them. */
async function wasInvited(database: Database, registrationId: string): Promise<boolean> {
  const mails = database.q.selectFrom('outbox').select('id').where('registration_id', '=', registrationId);
  const sent = await mails.where('kind', 'in', ['confirmed', 'changed']).where('state', '=', 'sent').limit(1).executeTakeFirst();
  return sent !== undefined;
}

/** The mail as it is sent. Its Message-ID is the same at each attempt: who gets it twice can tell. */
function compose(row: OutboxRow, matter: Matter, sender: Sender, now: number): SendMailOptions {
  const { subject, text, html, calendar, attachments } = writeMail(matter, sender, now);
  const address = matter.registration.email!;
  return {
    from: sender.from,
    to: { name: '', address },
    envelope: { from: addressIn(sender.from), to: [address] },
    subject,
    text,
    html,
    attachments,
    ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: 'invite.ics' } }),
    messageId: `<${row.id}@${new URL(sender.publicUrl).hostname}>`,
    date: new Date(now),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // On that page one can cancel, and then no reminder comes. There is no List-Unsubscribe-Post: mail programs use it
      // without showing the page, and nobody who is tired of mails should lose a seat by that.
      ...(matter.kind === 'reminder' && { 'List-Unsubscribe': { prepared: true, value: `<${matter.link}>` } }),
    },
  };
}

/** Where the mail is no longer this server's, as its lease has run out, or the person has been erased, nothing is changed. */
async function settle(database: Database, { id, next_attempt: leased }: OutboxRow, changes: Partial<OutboxRow>): Promise<void> {
  await database.write((tx) => tx.updateTable('outbox').set(changes).where('id', '=', id).where('state', '=', 'pending').where('next_attempt', '=', leased).executeTakeFirst());
}

async function end(database: Database, row: OutboxRow, state: 'sent' | 'dropped', error: string | null, now: number): Promise<'sent' | 'dropped'> {
  await settle(database, row, { state, error, updated: now });
  // An earlier failure is over once the address takes mail again.
  const failed = database.q.selectFrom('registration').select('id').where('id', '=', row.registration_id).where('delivery_failure', 'is not', null);
  if (state === 'sent' && (await failed.executeTakeFirst())) await note(database, row, null);
  return state;
}

async function delay(database: Database, row: OutboxRow, error: string, options: DeliveryOptions, now: number): Promise<'delayed' | 'failed'> {
  if (now - row.created > givingUp) return fail(database, row, 'not-delivered', error, options, now);
  options.report?.(row, error);
  const wait = Math.min(firstWait * 2 ** (row.attempts - 1), longestWait);
  // Spread a little, so that what failed together does not all come back together.
  await settle(database, row, { error, next_attempt: now + Math.round(wait * (0.8 + Math.random() * 0.2)), updated: now });
  return 'delayed';
}

/** For good: the organizer sees it beside the registration. */
async function fail(database: Database, row: OutboxRow, code: DeliveryFailure, reason: string, { report }: DeliveryOptions, now: number): Promise<'failed'> {
  await settle(database, row, { state: 'failed', error: reason, updated: now });
  await note(database, row, code);
  report?.(row, reason);
  return 'failed';
}

async function note(database: Database, { registration_id: id }: OutboxRow, code: DeliveryFailure | null): Promise<void> {
  await database.write((tx) => tx.updateTable('registration').set({ delivery_failure: code }).where('id', '=', id).where('erased', 'is', null).execute());
}

async function forget(database: Database, token: string): Promise<void> {
  await database.write((tx) => tx.deleteFrom('registration_token').where('hash', '=', secretHash(token)).execute());
}

/** Where a fault of the feed itself happened, without the error's words: they can hold what somebody wrote. */
function placeOf(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const line = stack.split('\n').find((one) => /^\s*at /.test(one)) ?? '';
  return [name, /([\w.-]+:\d+):\d+\)?$/.exec(line)?.[1]].filter(Boolean).join(' at ');
}
