import type { DeliveryFailure, LearningResourceType, ModerationActionName, PostStatus, ReasonCode } from '@kopa/contract';

/** The tables, as migrations/*.sql make them. JSON is text, booleans are 0 and 1, instants are UTC milliseconds. */
export interface Schema {
  partner: PartnerRow;
  event: EventRow;
  occurrence: OccurrenceRow;
  import_stamp: ImportStampRow;
  material: MaterialRow;
  material_basis: MaterialBasisRow;
  attachment: AttachmentRow;
  run: RunRow;
  revision: RevisionRow;
  registration_settings: RegistrationSettingsRow;
  seats: SeatsRow;
  registration: RegistrationRow;
  registration_token: RegistrationTokenRow;
  idempotency: IdempotencyRow;
  message: MessageRow;
  outbox: OutboxRow;
  topic: TopicRow;
  dialogue_clock: DialogueClockRow;
  board: BoardRow;
  post: PostRow;
  post_token: PostTokenRow;
  report: ReportRow;
  moderation_token: ModerationTokenRow;
  glossary_entry: GlossaryEntryRow;
  moderation_action: ModerationActionRow;
  dialogue_mail: DialogueMailRow;
  partner_key: PartnerKeyRow;
  partner_session: PartnerSessionRow;
  spent_challenge: SpentChallengeRow;
  secret: SecretRow;
  schema_migration: { name: string; checksum: string };
}

export interface PartnerRow {
  id: string;
  address_country: string;
  /** The partner's draft. */
  data: string;
  content_hash: string;
}

export interface EventRow {
  id: string;
  organizer: string;
  host: string | null;
  uid: string;
  sequence: number;
  kind: string;
  /** Of the first place; null where no place says one. */
  country: string | null;
  online: number;
  /** ` a b `: a list in which `% a %` finds a word. */
  themes: string;
  activity_languages: string;
  /** Folded texts of all languages. */
  search: string;
  /** The event's draft. */
  data: string;
  /** Language → pointer → what was known when the translation was made. */
  sources: string;
  content_hash: string;
  created: string;
  updated: string;
  /** The instant to which occurrences are stored; null when all of them are. */
  expanded_until: number | null;
}

export interface OccurrenceRow {
  event_id: string;
  /** The local start that the rule gave; '' for an event that does not repeat. */
  recurrence_id: string;
  start_local: string;
  end_local: string;
  utc_start: number;
  utc_end: number;
  /** The class of its length, see events/span.ts. */
  span: number;
  online: number;
  /** The recurrence override, where there is one. */
  override: string | null;
}

/** What an imported event said of its own age. */
export interface ImportStampRow {
  event_id: string;
  /** ISO 8601 in UTC. */
  modified: string;
}

export interface MaterialRow {
  id: string;
  publisher: string;
  learning_resource_type: LearningResourceType;
  /** The material's draft; of a withdrawn one, what is left of it. */
  data: string;
  /** Language → pointer → what was known when the translation was made. */
  sources: string;
  /** What the catalogue holds of it: folded texts and what it can be filtered by. */
  entry: string;
  content_hash: string;
  withdrawn: number;
  /** The feed's revision at its last change. */
  number: number;
  created: string;
  updated: string;
}

export interface MaterialBasisRow {
  material_id: string;
  based_on: string;
}

export interface AttachmentRow {
  material_id: string;
  media_id: string;
  /** The name that it came with. */
  file: string;
  /** Null where there was no file, or none that the feed takes. */
  sha256: string | null;
  encoding_format: string | null;
  content_size: number | null;
}

export interface RunRow {
  id: string;
  material_id: string;
  /** `YYYY-MM-DD` */
  date: string;
  locality: string;
  country: string | null;
  group_size: number | null;
  changes: string | null;
  language: string | null;
  status: 'pending' | 'published';
  created: number;
}

export interface RevisionRow {
  id: number;
  number: number;
  changed: number;
}

export interface RegistrationSettingsRow {
  event_id: string;
  /** The contract's RegistrationSettings. */
  data: string;
  scope: 'event' | 'occurrence';
  /** Seats that one can register for: less than in `data` by what is kept for walk-ins. */
  capacity: number;
  updated: number;
}

/** A counter for each thing that one registers for; see the migration. */
export interface SeatsRow {
  event_id: string;
  /** '' for the whole event. */
  recurrence_id: string;
  wanted: number;
  capacity: number;
  taken: number;
  waiting_wanted: number;
  waiting_capacity: number;
  waiting: number;
  /** The last number given out in the waiting list. */
  queue_number: number;
  /** What the registered people were told last, as JSON. */
  plan: string;
}

export type RegistrationStatus = 'held' | 'requested' | 'confirmed' | 'waiting' | 'offered' | 'cancelled' | 'expired' | 'withdrawn' | 'refused';

export interface RegistrationRow {
  id: string;
  event_id: string;
  recurrence_id: string;
  status: RegistrationStatus;
  /** How many seats it holds now: none or those of the whole party. */
  seats: number;
  queue_number: number | null;
  party_size: number;
  language: string;
  name: string | null;
  email: string | null;
  /** The address as it is compared. */
  email_key: string | null;
  answers: string | null;
  access_needs: string | null;
  email_confirmed: number | null;
  /** When its state changes by itself. */
  expires: number | null;
  /** The state before it was cancelled. */
  cancelled_from: RegistrationStatus | null;
  reason: string | null;
  attended: number | null;
  attended_at: number | null;
  walk_in: number;
  reminded: number | null;
  /** The contract's DeliveryFailure. */
  delivery_failure: DeliveryFailure | null;
  sequence: number;
  erased: number | null;
  created: number;
  updated: number;
  /** What the form promised, as JSON: `Days` of registrations/retention-times.ts. Null where nobody has noted it. */
  promised: string | null;
}

export interface RegistrationTokenRow {
  hash: string;
  registration_id: string;
  by_mail: number;
  created: number;
}

export interface IdempotencyRow {
  key_hash: string;
  request_hash: string;
  answer: string;
  created: number;
}

export interface MessageRow {
  id: string;
  event_id: string;
  subject: string;
  text: string;
  created: number;
}

export type MailKind =
  | 'please-confirm'
  | 'requested'
  | 'confirmed'
  | 'waiting'
  | 'offered'
  | 'reminder'
  | 'changed'
  | 'event-cancelled'
  | 'cancelled'
  | 'expired'
  | 'refused'
  | 'link'
  | 'message'
  | 'certificate';

export interface OutboxRow {
  id: string;
  registration_id: string;
  kind: MailKind;
  message_id: string | null;
  state: 'pending' | 'sent' | 'failed' | 'dropped';
  attempts: number;
  next_attempt: number;
  error: string | null;
  created: number;
  updated: number;
  /** For `changed`: the plan as the person knew it, as JSON. */
  plan_before: string | null;
}

export interface TopicRow {
  id: string;
  partner_id: string;
  /** The contract's TopicDraft. */
  data: string;
  opens: number;
  closes: number | null;
  /** The number of the last change that readers could see. */
  change: number;
  created: number;
  updated: number;
}

export interface DialogueClockRow {
  id: number;
  number: number;
  changed: number;
}

export interface BoardRow {
  partner_id: string;
  paused: number;
  changed: number;
}

export interface PostRow {
  id: string;
  topic_id: string;
  /** The post that it answers. */
  parent_id: string | null;
  status: PostStatus;
  language: string;
  text: string | null;
  /** Of the folded text, by which the same text is known again. */
  text_hash: string | null;
  name: string | null;
  town: string | null;
  email: string | null;
  /** The language of mails to the author. */
  mail_language: string;
  /** The contract's Translations. */
  translations: string;
  /** The contract's Reactions. */
  reactions: string;
  /** The contract's ModerationHints, as a list. */
  hints: string;
  reason_code: ReasonCode | null;
  reason_note: string | null;
  /** What the author wrote against the decision. */
  appeal: string | null;
  appeal_status: 'none' | 'waiting' | 'restored' | 'upheld';
  /** The number of the last change that readers could see; 0 while there was none. */
  change: number;
  created: number;
  updated: number;
  decided: number | null;
}

export interface PostTokenRow {
  hash: string;
  post_id: string;
  created: number;
}

export interface ReportRow {
  id: string;
  post_id: string;
  reason_code: ReasonCode;
  text: string | null;
  email: string | null;
  language: string | null;
  status: 'waiting' | 'kept' | 'removed';
  created: number;
  decided: number | null;
}

export interface ModerationTokenRow {
  hash: string;
  topic_id: string;
  post_id: string;
  report_id: string | null;
  created: number;
  used: number | null;
}

export interface GlossaryEntryRow {
  id: string;
  topic_id: string;
  word: string;
  language: string;
  /** The contract's TextByLanguage. */
  explanations: string;
  status: 'pending' | 'published';
  change: number;
  created: number;
}

export interface ModerationActionRow {
  id: string;
  partner_id: string;
  topic_id: string | null;
  post_id: string | null;
  action: ModerationActionName;
  reason_code: ReasonCode | null;
  actor: 'moderator' | 'mail' | 'author';
  created: number;
}

export type DialogueMailKind =
  | 'to-moderate'
  | 'reported'
  | 'appealed'
  | 'received'
  | 'published'
  | 'rejected'
  | 'rephrase'
  | 'removed'
  | 'restored'
  | 'appeal-answered'
  | 'report-answered';

export interface DialogueMailRow {
  id: string;
  kind: DialogueMailKind;
  topic_id: string;
  post_id: string | null;
  report_id: string | null;
  /** A moderator or somebody who reported; null for the author, whose address is the post's. */
  recipient: string | null;
  language: string;
  state: 'pending' | 'sent' | 'failed' | 'dropped';
  attempts: number;
  next_attempt: number;
  error: string | null;
  created: number;
  updated: number;
}

export interface PartnerKeyRow {
  hash: string;
  partner_id: string;
  created: number;
}

export interface PartnerSessionRow {
  hash: string;
  partner_id: string;
  expires: number;
}

export interface SpentChallengeRow {
  id: string;
  expires: number;
}

export interface SecretRow {
  name: string;
  value: string;
}
