import type { Event, Occurrence, OccurrencePage, Partner } from '@kopa/contract';
import type { Input } from '../shared/contract.ts';
import type { Revision } from '../shared/revision.ts';

/** What the pages read of the feed. */
export interface Reads {
  listOccurrences(query: Input<'listOccurrences'>['query']): Promise<OccurrencePage>;
  listPartners(query: Input<'listPartners'>['query']): Promise<{ items: Partner[] }>;
  /** Throws a Problem when there is no such event. */
  getEvent(id: string): Promise<Event>;
  /** Events for search engines, as the content of a script element. */
  jsonLd(occurrences: Occurrence[], language: string): string;
  revision(): Promise<Revision>;
}

/** What the pages are made from. */
export interface Site {
  /** The address of this feed, without a slash at its end. */
  publicUrl: string;
  /** The folder with the built widgets; undefined where none are served. */
  widgetsDir?: string | undefined;
  reads: Reads;
}
