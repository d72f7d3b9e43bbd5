import { publishedLanguages, understand } from '../shared/language.ts';
import type { Language } from '../shared/language.ts';
import { terms } from '../shared/terms.ts';

/** The name of a calendar or a feed of events. */
const names: Record<Language, string> = {
  lv: 'Bibliotēku pasākumi',
  lt: 'Bibliotekų renginiai',
  pl: 'Wydarzenia w bibliotekach',
  nb: 'Arrangementer i bibliotekene',
  nl: 'Activiteiten in de bibliotheken',
  en: 'Library events',
};

/** What an export says of an event in words, in one language. */
const wordsOf = (language: Language) => ({
  events: names[language],
  kind: inOne(terms.kind, language),
  theme: inOne(terms.theme, language),
  audience: inOne(terms.audience, language),
  status: inOne(terms.status, language),
  amenity: inOne(terms.amenity, language),
});

function inOne<Name extends string>(group: Record<Name, Record<Language, string>>, language: Language): Record<Name, string> {
  return Object.fromEntries(Object.entries<Record<Language, string>>(group).map(([name, words]) => [name, words[language]])) as Record<Name, string>;
}

const words = new Map(publishedLanguages.map((language) => [language, wordsOf(language)]));

/** The words in the language, or in English where the feed publishes none in it. Import reads those of CATEGORIES in all of them. */
export function wordsIn(language: string): ReturnType<typeof wordsOf> {
  const known = publishedLanguages.find((one) => one === understand(language));
  return words.get(known ?? 'en')!;
}
