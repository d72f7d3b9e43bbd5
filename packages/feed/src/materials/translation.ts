import { contentHash } from '../shared/hash.ts';
import type { Translation } from '../shared/language.ts';
import type { MaterialDraft } from './draft.ts';
import { textsOf } from './texts.ts';

/** Language → pointer → hash of the original that the translation was made from. */
export type Sources = Record<string, Record<string, string>>;

interface Saved {
  draft: MaterialDraft;
  sources: Sources;
}

/**
 * What to keep beside a draft so that a later change of the original is seen: a translation that is the same as in
 * `before` keeps the original it was made from, a new or changed one was made from the present original.
 */
export function sourcesOf(draft: MaterialDraft, before?: Saved): Sources {
  const originals = textsOf(draft);
  const sourceOf = (language: string, pointer: string, text: string): string => {
    const same = before?.draft.localizations?.[language]?.[pointer] === text;
    return (same ? before?.sources[language]?.[pointer] : undefined) ?? originalHash(originals[pointer]);
  };
  return Object.fromEntries(
    Object.entries(draft.localizations ?? {}).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).map(([pointer, text]) => [pointer, sourceOf(language, pointer, text)])),
    ]),
  );
}

/** A text in all languages in which it exists. */
export function translationsOf(draft: MaterialDraft, sources: Sources, pointer: string, original: string): Record<string, Translation> {
  const found: Record<string, Translation> = { [draft.locale]: { text: original } };
  for (const [language, texts] of Object.entries(draft.localizations ?? {})) {
    const text = texts[pointer];
    if (!text) continue;
    const isOutdated = sources[language]?.[pointer] !== originalHash(original);
    found[language] = isOutdated ? { text, state: 'outdated' } : { text };
  }
  return found;
}

/** Sixteen digits are enough to see a change. */
const originalHash = (text: string | undefined): string => contentHash(text ?? '').slice(0, 16);
