/** The tables, as migrations/*.sql make them. JSON is text, booleans are 0 and 1, instants are UTC milliseconds. */
export interface Schema {
  partner: PartnerRow;
  event: EventRow;
  occurrence: OccurrenceRow;
  import_stamp: ImportStampRow;
  revision: RevisionRow;
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

export interface RevisionRow {
  id: number;
  number: number;
  changed: number;
}
