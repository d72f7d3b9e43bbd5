import type { Event, EventStatus, RecurrenceOverride } from '@kopa/contract';

/** The state of the plan at an occurrence; JSCalendar's `cancelled` of that occurrence is schema.org's too. */
export function statusAt({ eventStatus }: Pick<Event, 'eventStatus'>, override: RecurrenceOverride = {}): EventStatus {
  return override.eventStatus ?? (override.status === 'cancelled' ? 'cancelled' : eventStatus);
}
