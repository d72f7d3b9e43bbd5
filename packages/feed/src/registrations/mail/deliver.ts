import type { DeliveryFailure, Occurrence, Registration } from '@kopa/contract';
import type { Database } from '../../shared/database.ts';
import type { OutboxRow, RegistrationRow } from '../../shared/schema.ts';
import { secretHash } from '../../shared/secrets.ts';
import type { Events } from '../events.ts';
import type { Note } from '../note.ts';
import { noteOf } from '../note.ts';
import { planAt } from '../plan.ts';
import { keyOf } from '../store.ts';
import { addToken } from '../tokens.ts';
import { registrationView } from '../view.ts';
import { overtakenBy } from './due.ts';
import { deliverAll } from '../../shared/mail/deliver.ts';
import type { Outbox, Written } from '../../shared/mail/deliver.ts';
import type { Delivered, Outgoing, Sender } from '../../shared/mail/outgoing.ts';
import type { Before, Matter } from './matter.ts';
import type { Transport } from '../../shared/mail/transport.ts';
import { writeMail } from './write.ts';

const datesAtMost = 100;

export interface DeliveryOptions extends Outgoing {
  /** A person's certificate as PDF, to be attached; without it the message only leads to where one gets it. */
  certificate?: (registration: Registration, language: string) => Promise<Buffer>;
}

/** Sends every mail of registrations that is due. */
export async function deliver(database: Database, events: Events, transport: Transport, options: DeliveryOptions): Promise<Delivered> {
  const outbox: Outbox<'outbox', Omit<Matter, 'link'>> = {
    table: 'outbox',
    gather: async (row, now) => {
      const matter = await gather(database, events, row, options, now);
      return typeof matter === 'string' ? matter : { address: matter.registration.email!, matter };
    },
    write: async (row, matter, now) => {
      const secret = await database.write((tx) => addToken(tx, row.registration_id, true, now));
      return { mail: mailOf({ ...matter, link: `${options.publicUrl}/r/${secret}` }, options, now), secret };
    },
    forget: async (secret) => void (await database.write((tx) => tx.deleteFrom('registration_token').where('hash', '=', secretHash(secret)).execute())),
    ended: (row, failure) => note(database, row, failure),
  };
  return deliverAll(database, transport, outbox, options);
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

function mailOf(matter: Matter, sender: Sender, now: number): Written['mail'] {
  const { subject, text, html, calendar, attachments } = writeMail(matter, sender, now);
  return {
    subject,
    text,
    html,
    attachments,
    ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: 'invite.ics' } }),
    // On that page one can cancel, and then no reminder comes. There is no List-Unsubscribe-Post: mail programs use it
    // without showing the page, and nobody who is tired of mails should lose a seat by that.
    ...(matter.kind === 'reminder' && { headers: { 'List-Unsubscribe': { prepared: true, value: `<${matter.link}>` } } }),
  };
}

/** The organizer sees a failure beside the registration. It is over once the address takes mail again. */
async function note(database: Database, { registration_id: id }: OutboxRow, failure: DeliveryFailure | null): Promise<void> {
  const failed = database.q.selectFrom('registration').select('id').where('id', '=', id).where('delivery_failure', 'is not', null);
  if (failure === null && !(await failed.executeTakeFirst())) return;
  await database.write((tx) => tx.updateTable('registration').set({ delivery_failure: failure }).where('id', '=', id).where('erased', 'is', null).execute());
}
