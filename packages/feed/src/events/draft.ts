import type { Event } from '@kopa/contract';

/**
 * What a partner publishes: an event without what the feed itself decides (its identifier, dates of
 * change and the state of every text).
 *
 * `translationStatus` names only what differs from `reviewed`: a text that a program translated
 * (`machine`), or one whose original has changed since (`outdated`).
 */
export type EventDraft = Omit<Event, 'id' | 'created' | 'updated' | 'sequence' | 'translationStatus' | 'registration'> & {
  sequence?: number;
  translationStatus?: Record<string, Record<string, 'machine' | 'outdated'>>;
};
