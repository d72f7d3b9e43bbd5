import type { Localizations } from '@kopa/contract';

/** The languages that the feed publishes, in the order in which the sample lists them. */
export const languages = ['lv', 'lt', 'pl', 'nb', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in the languages in which it exists. */
export type Text = { [L in Language]?: string };

/** Takes texts apart: the original goes to its place in the event, the translations to `localizations`. */
export type Translator = {
  localizations: Localizations;
  original: (pointer: string, text: Text) => string;
};

/**
 * A translator for one event (or one override). A name that does not exist in the event's own language, such as
 * that of a foreign building, stays in the language that it has; a language that is not in `spoken` is left out.
 */
export function translator(locale: Language, spoken: readonly Language[]): Translator {
  const localizations: Localizations = {};
  const original = (pointer: string, text: Text): string => {
    const own = text[locale] ?? Object.values(text)[0] ?? '';
    for (const language of spoken) {
      const translation = text[language];
      if (language !== locale && translation && translation !== own) (localizations[language] ??= {})[pointer] = translation;
    }
    return own;
  };
  return { localizations, original };
}
