import type { LocaleModule, msg as LocalizeMsg } from '@lit/localize';
import type { Locale } from './locales.ts';

type Load = (locale: Locale) => Promise<LocaleModule>;

/** Where messages come from, and those that are there, by locale: each element adds its own, and so does what comes after its first view. */
const sources = new Map<Load, Map<Locale, LocaleModule['templates']>>();

let current: Locale = 'en';

/** The locale of the element that is rendering now. */
export const currentLocale = (): Locale => current;

/** Lets msg() answer in a locale for as long as `act` runs; rendering is synchronous, so widgets never disturb each other. */
export function inLocale<T>(locale: Locale, act: () => T): T {
  const before = current;
  current = locale;
  try {
    return act();
  } finally {
    current = before;
  }
}

/** Adds the messages of an element, or of code that came after its first view. */
export const addMessages = (load: Load): void => void (sources.has(load) || sources.set(load, new Map()));

/** Resolves when the messages are there; for a locale that cannot be loaded, English is. Undefined: nothing to wait for. */
export function messagesOf(locale: Locale): Promise<unknown> | undefined {
  const missing = [...sources].filter(([, texts]) => !texts.has(locale));
  if (!missing.length) return undefined;
  return Promise.all(
    missing.map(([load, texts]) =>
      load(locale)
        .catch(() => load('en'))
        .then(
          ({ templates }) => texts.set(locale, templates),
          () => texts.set(locale, {}),
        ),
    ),
  );
}

/**
 * A message in the language that is being rendered. It has the type of @lit/localize's `msg`, by which
 * the tools of that library find the messages in the code; it is shorter, because here every message
 * is plain text with an identifier. In what a page loads, the build leaves only the identifier in the code, and the text
 * in the files of messages, except for what must be said when not even those can be loaded.
 */
export const msg = ((text: string, options?: { id: string }) => found(options?.id ?? text) ?? (options ? text : '')) as typeof LocalizeMsg;

/** What a fixed term of the feed is called, such as `seminar` among the kinds (message `kind-seminar`); undefined for others. */
export const term = (kind: string, value: string): string | undefined => found(`${kind}-${value}`);

function found(id: string): string | undefined {
  for (const texts of sources.values()) {
    const text = texts.get(current)?.[id];
    if (text) return text as string;
  }
  return undefined;
}
