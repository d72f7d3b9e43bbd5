import type { ResolvedText } from '@kopa/contract';

/** The languages that the feed publishes. */
export const publishedLanguages = ['lv', 'lt', 'pl', 'nb', 'nl', 'en'] as const;
export type Language = (typeof publishedLanguages)[number];

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Norwegian has three tags; whoever reads one of them reads the others. */
const norwegian = ['nb', 'no', 'nn'];

/**
 * The language that is understood from a tag: the published one that it means (`no`, `nn` and `nb-NO` are `nb`), else
 * the tag in its canonical form, else, when it is no language tag at all, `en`.
 */
export function understand(tag: string): string {
  const canonical = canonicalTag(tag);
  if (!canonical) return 'en';
  const base = baseOf(canonical);
  return publishedBase(base) ?? canonical;
}

/**
 * The language to name as the one that was asked for: as `understand`, but `en` for two letters that are no language's
 * code. Longer ones may be those of small languages, in which events may have texts.
 */
export function askedLanguage(tag: string): string {
  const language = understand(tag);
  return isLanguage(language) ? language : 'en';
}

/** False for what is no language tag, and for two letters that are no language's code; longer ones may be those of small languages. */
export function isLanguage(tag: string): boolean {
  const base = baseOf(canonicalTag(tag) ?? '');
  return base.length > 2 || languageNames.of(base || 'xx') !== undefined;
}

/** The languages in which a text is looked for, best first: the tag, its bases, then English. */
export function languageChain(tag: string): string[] {
  const chain: string[] = [];
  for (let at = canonicalTag(tag) ?? 'en'; at; at = at.slice(0, Math.max(0, at.lastIndexOf('-')))) {
    chain.push(...(norwegian.includes(at) ? [at, ...norwegian] : [at]));
  }
  return [...new Set([...chain, 'en'])];
}

/** True when a text in the one language needs no translation for readers of the other, as `lv-LV` for `lv`. */
export function sameLanguage(one: string, other: string): boolean {
  return baseOf(understand(one)) === baseOf(understand(other));
}

export interface Translation {
  text: string;
  state?: 'machine' | 'outdated';
}

/**
 * Chooses among the languages a text exists in: those of the chain in its order, else `locale`, else any. Undefined
 * when it exists in none.
 */
export function resolveText(texts: Record<string, Translation>, chain: string[], locale: string): ResolvedText | undefined {
  const languages = Object.keys(texts);
  const inLanguage = nearest(languages, [...chain, locale]) ?? languages[0];
  const found = inLanguage === undefined ? undefined : texts[inLanguage];
  if (inLanguage === undefined || !found) return undefined;
  return { text: found.text, inLanguage, ...(found.state && { state: found.state }) };
}

/** As `resolveText`, for texts that have no state: language → text. */
export function resolvePlain(texts: Record<string, string>, chain: string[], locale: string): ResolvedText | undefined {
  return resolveText(Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, { text }])), chain, locale);
}

function nearest(languages: string[], chain: string[]): string | undefined {
  for (const wanted of chain) {
    const lower = wanted.toLowerCase();
    const found =
      languages.find((language) => language.toLowerCase() === lower) ??
      languages.find((language) => language.toLowerCase().startsWith(`${lower}-`));
    if (found) return found;
  }
  return undefined;
}

function publishedBase(base: string): string | undefined {
  const meant = norwegian.includes(base) ? 'nb' : base;
  return publishedLanguages.find((language) => language === meant);
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/** The form of the tag's letters that BCP 47 recommends, or undefined when it is none. `lv_LV` is how POSIX writes `lv-LV`. */
function canonicalTag(tag: string): string | undefined {
  if (tag.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
