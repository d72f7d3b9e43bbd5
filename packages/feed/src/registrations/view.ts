import type { FormQuestion, Question, Registration, RegistrationSettings } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { languageChain, resolvePlain } from '../shared/language.ts';
import { Problem } from '../shared/problem.ts';
import type { RegistrationRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import type { Events } from './events.ts';
import { daysKept, endedOf, endOf, retentionOf } from './retention-times.ts';
import { settingsOf } from './settings.ts';

/** The questions in the first language of the chain that each text exists in. */
export function questionsIn({ questions = [] }: RegistrationSettings, language: string): FormQuestion[] {
  const chain = languageChain(language);
  const text = (texts: Record<string, string>) => resolvePlain(texts, chain, Object.keys(texts)[0]!)!;
  return questions.map(({ id, type, label, hint, required, options }: Question) => ({
    id,
    type,
    label: text(label),
    ...(hint && { hint: text(hint) }),
    required: required ?? false,
    ...(options && { options: options.map((option) => ({ value: option.value, label: text(option.label) })) }),
  }));
}

/** A registration as the contract shows it; for the organizer with what went wrong with its mails. */
export async function registrationView(q: Kysely<Schema>, events: Events, row: RegistrationRow, language: string, isForOrganizer = false): Promise<Registration> {
  const settings = (await settingsOf(q, row.event_id)) ?? noSettings;
  const occurrence = (await events.occurrence(row.event_id, row.recurrence_id || null, language)) ?? (await events.occurrence(row.event_id, null, language));
  if (!occurrence) throw new Problem('occurrence-not-found');
  const position = row.queue_number === null ? undefined : await positionOf(q, row);
  const given = {
    name: row.name,
    email: row.email,
    answers: row.answers === null ? null : JSON.parse(row.answers),
    accessNeeds: row.access_needs,
    position,
    expires: row.expires !== null && row.status !== 'cancelled' ? utcDateTime(row.expires) : null,
    undoUntil: row.expires !== null && row.status === 'cancelled' ? utcDateTime(row.expires) : null,
    inQueue: row.status === 'held' ? row.queue_number !== null : null,
    reason: row.reason,
    attended: row.attended,
    walkIn: row.walk_in === 1 ? true : null,
    deliveryFailure: isForOrganizer ? row.delivery_failure : null,
  };
  return {
    id: row.id,
    eventId: row.event_id,
    recurrenceId: row.recurrence_id || null,
    status: row.status,
    partySize: row.party_size,
    language: row.language,
    created: utcDateTime(row.created),
    updated: utcDateTime(row.updated),
    emailConfirmed: row.email_confirmed !== null,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
    occurrence,
    questions: questionsIn(settings, language),
    retention: retentionOf(daysKept(settings, row.promised), await endOf(q, row.event_id, row.recurrence_id), endedOf(row)),
  };
}

/** For a registration whose event takes none any more. */
const noSettings = { capacity: 1, walkIns: 0, waitingListCapacity: 0, maximumPartySize: 1, scope: 'event', confirmation: true, holdMinutes: 120, offerMinutes: 1440, approval: false, reminderHours: 24 } as RegistrationSettings;

async function positionOf(q: Kysely<Schema>, { event_id, recurrence_id, queue_number }: RegistrationRow): Promise<number> {
  const { count } = await q
    .selectFrom('registration')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('event_id', '=', event_id)
    .where('recurrence_id', '=', recurrence_id)
    .where('queue_number', '<=', queue_number)
    .executeTakeFirstOrThrow();
  return Number(count);
}
