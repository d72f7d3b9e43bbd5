import type { Translation, Translations } from '@kopa/sdk';
import { currentLocale } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';

/** The language of a tag without its region or script; Norwegian is one. */
const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0]!.replace(/^n[no]$/, 'nb');

export const isSame = (one: string, other: string): boolean => baseOf(one) === baseOf(other);

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr');

const names = new Map<string, string>();

/** What a language is called in the reader's; Bokmål is called Norwegian. */
export function languageName(tag: string): string {
  const asked = `${currentLocale()} ${tag}`;
  if (!names.has(asked)) names.set(asked, nameOf('language', currentLocale(), tag.replace(/^nb\b/, 'no')));
  return names.get(asked)!;
}

/** The translation into the first of the languages that there is one for; undefined where the text itself comes before it. */
export function translationIn(languages: readonly string[], inLanguage: string, translations: Translations): { language: string; translation: Translation } | undefined {
  for (const wanted of languages) {
    if (isSame(wanted, inLanguage)) return undefined;
    const language = Object.keys(translations).find((tag) => isSame(tag, wanted));
    if (language) return { language, translation: translations[language]! };
  }
  return undefined;
}
