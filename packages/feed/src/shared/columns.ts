import type { Schema } from './schema.ts';

/**
 * What a column says about a person. `none`: nothing, or what is published, or a number, time or state that names
 * nobody once the rest is gone. `sensitive`: it can tell of health or belief.
 */
export type Tag = 'none' | Personal;

export interface Personal {
  data: 'personal' | 'sensitive';
  what: string;
  /** When it is removed. */
  until: string;
}

const personal = (what: string, until: string): Personal => ({ data: 'personal', what, until });
const sensitive = (what: string, until: string): Personal => ({ data: 'sensitive', what, until });

/**
 * Every column of every table. One that is missing here is a type error, and a test compares this with what the
 * databases have. docs/personal-data.md shows what is personal; registrations/retention.ts removes it.
 */
export const columns: { [T in keyof Schema]: { [C in keyof Schema[T]]: Tag } } = {
  partner: { id: 'none', address_country: 'none', data: 'none', content_hash: 'none' },
  event: {
    id: 'none',
    organizer: 'none',
    host: 'none',
    uid: 'none',
    sequence: 'none',
    kind: 'none',
    country: 'none',
    online: 'none',
    themes: 'none',
    activity_languages: 'none',
    search: 'none',
    data: 'none',
    sources: 'none',
    content_hash: 'none',
    created: 'none',
    updated: 'none',
    expanded_until: 'none',
  },
  occurrence: {
    event_id: 'none',
    recurrence_id: 'none',
    start_local: 'none',
    end_local: 'none',
    utc_start: 'none',
    utc_end: 'none',
    span: 'none',
    online: 'none',
    override: 'none',
  },
  import_stamp: { event_id: 'none', modified: 'none' },
  material: {
    id: 'none',
    publisher: 'none',
    learning_resource_type: 'none',
    data: 'none',
    sources: 'none',
    entry: 'none',
    content_hash: 'none',
    withdrawn: 'none',
    number: 'none',
    created: 'none',
    updated: 'none',
  },
  material_basis: { material_id: 'none', based_on: 'none' },
  attachment: { material_id: 'none', media_id: 'none', file: 'none', sha256: 'none', encoding_format: 'none', content_size: 'none' },
  run: {
    id: 'none',
    material_id: 'none',
    date: 'none',
    locality: 'none',
    country: 'none',
    group_size: 'none',
    changes: personal('what somebody wrote of how they ran a material: nobody’s name is asked, but it may hold one', '180 days after it was sent, unless the publisher has read and published it by then'),
    language: 'none',
    status: 'none',
    created: 'none',
  },
  revision: { id: 'none', number: 'none', changed: 'none' },
  registration_settings: { event_id: 'none', data: 'none', scope: 'none', capacity: 'none', updated: 'none' },
  seats: {
    event_id: 'none',
    recurrence_id: 'none',
    wanted: 'none',
    capacity: 'none',
    taken: 'none',
    waiting_wanted: 'none',
    waiting_capacity: 'none',
    waiting: 'none',
    queue_number: 'none',
    plan: 'none',
  },
  registration: {
    id: 'none',
    event_id: 'none',
    recurrence_id: 'none',
    status: 'none',
    seats: 'none',
    queue_number: 'none',
    party_size: 'none',
    language: 'none',
    name: personal('the name', '`retentionDays.name` after the end'),
    email: personal('the mail address', '`retentionDays.email` after the end'),
    email_key: personal('the mail address as it is compared', 'with the mail address'),
    answers: personal('the answers to the organizer’s questions', '`retentionDays` of the question, else `retentionDays.answers`, after the end; each by itself'),
    access_needs: sensitive('what the person needs to take part', '`retentionDays.accessNeeds` after the end'),
    email_confirmed: 'none',
    expires: 'none',
    cancelled_from: 'none',
    reason: personal('why the organizer refused it', 'with the name'),
    attended: 'none',
    attended_at: 'none',
    walk_in: 'none',
    reminded: 'none',
    delivery_failure: personal('why a mail could not be delivered, as a code', 'with the mail address'),
    sequence: 'none',
    erased: 'none',
    created: 'none',
    updated: 'none',
    promised: 'none',
  },
  registration_token: {
    hash: personal('the hash of the secret that opens the registration', 'with the last field of the registration'),
    registration_id: 'none',
    by_mail: 'none',
    created: 'none',
  },
  idempotency: {
    key_hash: 'none',
    request_hash: personal('the hash of what was sent', '7 days after it was sent'),
    answer: personal('what was answered: number and secret of the registration, readable only with the key that the visitor’s page made', '7 days after it was answered'),
    created: 'none',
  },
  message: {
    id: 'none',
    event_id: 'none',
    subject: personal('what an organizer wrote to those who are registered', '30 days after it was written'),
    text: personal('what an organizer wrote to those who are registered', '30 days after it was written'),
    created: 'none',
  },
  outbox: {
    id: 'none',
    registration_id: 'none',
    kind: 'none',
    message_id: 'none',
    state: 'none',
    attempts: 'none',
    next_attempt: 'none',
    error: personal('why a mail could not be delivered', '30 days after the last try; with the mail address, if that goes before'),
    created: 'none',
    updated: 'none',
    plan_before: 'none',
  },
  partner_key: { hash: 'none', partner_id: 'none', created: 'none' },
  partner_session: { hash: 'none', partner_id: 'none', expires: 'none' },
  spent_challenge: { id: 'none', expires: 'none' },
  secret: { name: 'none', value: 'none' },
  schema_migration: { name: 'none', checksum: 'none' },
};

/** The personal columns in the order above. */
export function personalColumns(): (Personal & { table: keyof Schema; column: string })[] {
  return Object.entries(columns).flatMap(([table, tags]) =>
    Object.entries(tags as Record<string, Tag>).flatMap(([column, tag]) => (tag === 'none' ? [] : [{ table: table as keyof Schema, column, ...tag }])),
  );
}
