import type { Event, TextState } from '@kopa/contract';
import { contentHash } from '../shared/hash.ts';
import { publishedLanguages, sameLanguage } from '../shared/language.ts';
import type { EventDraft } from './draft.ts';
import { textsOf } from './texts.ts';

/** Of a translation: the hash of the original that it was made from, and its state unless it is `reviewed`. */
export interface Source {
  hash: string;
  state?: 'machine' | 'outdated';
}

/** Language → pointer → source. */
export type Sources = Record<string, Record<string, Source>>;

interface Saved {
  draft: EventDraft;
  sources: Sources;
}

/**
 * What to keep beside a draft so that a later change of the original is seen: a translation that is the same as in
 * `before` keeps the original it was made from, a new or changed one was made from the present original.
 */
export function sourcesOf(draft: EventDraft, before?: Saved): Sources {
  const originals = textsOf(draft);
  const sourceOf = (language: string, pointer: string, text: string): Source => {
    const same = before?.draft.localizations[language]?.[pointer] === text;
    const present = originalHash(originals[pointer]);
    const hash = (same ? before?.sources[language]?.[pointer]?.hash : undefined) ?? present;
    const state = hash === present ? draft.translationStatus?.[language]?.[pointer] : 'outdated';
    return { hash, ...(state && { state }) };
  };
  return Object.fromEntries(
    Object.entries(draft.localizations).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).map(([pointer, text]) => [pointer, sourceOf(language, pointer, text)])),
    ]),
  );
}

/**
 * The state of every text of the event in every language that the feed publishes or the event has, except in the
 * event's own.
 */
export function translationStatusOf(draft: EventDraft, sources: Sources): Event['translationStatus'] {
  const originals = textsOf(draft);
  const languages = new Set([...publishedLanguages, ...Object.keys(draft.localizations)]);
  const others = [...languages].filter((language) => language in draft.localizations || !sameLanguage(language, draft.locale));
  const stateIn = (language: string, pointer: string): TextState =>
    draft.localizations[language]?.[pointer] ? (sources[language]?.[pointer]?.state ?? 'reviewed') : 'missing';
  return Object.fromEntries(
    others.map((language) => [
      language,
      Object.fromEntries(Object.keys(originals).map((pointer) => [pointer, stateIn(language, pointer)])),
    ]),
  );
}

/** Sixteen digits are enough to see a change, and an event can have hundreds of translations. */
function originalHash(text: string | undefined): string {
  return contentHash(text ?? '').slice(0, 16);
}
