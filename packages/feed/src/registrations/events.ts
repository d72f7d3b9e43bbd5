import type { Occurrence, Partner } from '@kopa/contract';

/** What registrations read of the events and partners that they are for; the slices that know it give it. */
export interface Events {
  /** The occurrence at a time by the rule; without a time the next one, else the last. Undefined when there is none. */
  occurrence(eventId: string, recurrenceId: string | null, language: string): Promise<Occurrence | undefined>;
  /** The occurrences that end after `from` (UTC milliseconds), in the order of time. */
  occurrences(eventId: string, from: number, limit: number, language: string): Promise<Occurrence[]>;
  /** The partner that organizes the event. */
  organizer(eventId: string, language: string): Promise<Partner>;
}
