import { understand } from '../../shared/language.ts';
import type { Property } from './property.ts';
import type { Note } from './remark.ts';

/** The texts of one property by language; '' is the language of those that name none. */
export type Texts = Map<string, string>;

/**
 * What several lines of one property say, by their LANGUAGE (`en-GB` is `en`, `no` is `nb`), each made plain by `plain`;
 * empty ones are left out. Of two in one language the first counts.
 */
export function textsByLanguage(properties: Property[], plain: (text: string) => string, note: Note): Texts {
  const texts: Texts = new Map();
  for (const property of properties) {
    const language = languageOf(property.parameters.language);
    const text = plain(property.values.map(String).join(','));
    if (text === '') continue;
    if (!texts.has(language)) texts.set(language, text);
    else if (texts.get(language) !== text) {
      note(property.line, `Another ${property.name} in the same language came before; this one was left out. Give each its LANGUAGE.`);
    }
  }
  return texts;
}

/** The language of an event from that of its titles: `preferred` when one is in it or names none, else that of the first. */
export function localeOf(titles: Texts, preferred: string): string {
  const languages = [...titles.keys()];
  return languages.length === 0 || languages.includes('') || languages.includes(preferred) ? preferred : languages[0]!;
}

/** The text in the event's own language and, by language, the translations. */
export function localized(texts: Texts, locale: string): { text: string | undefined; translations: Record<string, string> } {
  const text = texts.get(locale) ?? texts.get('');
  const others = [...texts].filter(([language]) => language !== locale && language !== '');
  return { text, translations: Object.fromEntries(others) };
}

/** A LANGUAGE as the feed writes it, '' for none and for what is no language tag. Nynorsk stays nynorsk. */
function languageOf(tag: string | undefined): string {
  if (!tag || !/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) return '';
  return /^nn\b/i.test(tag) ? 'nn' : understand(tag);
}
