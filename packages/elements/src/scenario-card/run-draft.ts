import { newIdempotencyKey, type RunRequest } from '@kopa/sdk';
import { peopleIn } from './scaling.ts';

/** What somebody has filled in of a run. It is changed in place while they type, and outlives the element: nothing typed is lost. */
export interface RunDraft {
  /** `YYYY-MM-DD` */
  date: string;
  addressLocality: string;
  /** ISO 3166-1; empty for a country that is not named. */
  addressCountry: string;
  groupSize: string;
  changes: string;
  /** Only a program writes here. */
  website: string;
  /** The Idempotency-Key: the same until the run is told. */
  key: string;
}

export type RunField = 'date' | 'addressLocality' | 'groupSize' | 'changes';

/** What is wrong with a field. `refused`: the feed does not take it. */
export type RunMistake = 'missing' | 'future' | 'no-number' | 'refused';
export type RunMistakes = Partial<Record<RunField, RunMistake>>;

export const longestChanges = 2000;
export const longestPlace = 120;

const drafts = new Map<string, RunDraft>();

export const emptyDraft = (): RunDraft => ({ date: '', addressLocality: '', addressCountry: '', groupSize: '', changes: '', website: '', key: newIdempotencyKey() });

/** The draft of a run of a material; the page forgets it when it is left. */
export function draftOf(material: string): RunDraft {
  let draft = drafts.get(material);
  if (!draft) drafts.set(material, (draft = emptyDraft()));
  return draft;
}

/** @param today `YYYY-MM-DD`, where the visitor is */
export function mistakesIn({ date, addressLocality, groupSize }: RunDraft, today: string): RunMistakes {
  return {
    ...(!date ? { date: 'missing' } : date > today ? { date: 'future' } : {}),
    ...(addressLocality.trim() ? {} : { addressLocality: 'missing' }),
    ...(groupSize.trim() && !peopleIn(groupSize) ? { groupSize: 'no-number' } : {}),
  };
}

/** The mistakes that the feed names, as far as they lie in a field. */
export const mistakesFrom = (errors: readonly { pointer?: string }[] = []): RunMistakes =>
  Object.fromEntries(errors.map(({ pointer = '' }) => pointer.slice(1)).filter((name) => /^(date|addressLocality|groupSize|changes)$/.test(name)).map((name) => [name, 'refused']));

/** What is sent. */
export function requestFrom({ date, addressLocality, addressCountry, groupSize, changes, website }: RunDraft, language: string): RunRequest {
  const people = peopleIn(groupSize);
  return {
    date,
    addressLocality: addressLocality.trim(),
    ...(addressCountry && { addressCountry }),
    ...(people && { groupSize: people }),
    ...(changes.trim() && { changes: changes.trim(), inLanguage: language }),
    ...(website && { website }),
  };
}
