import type { LocaleModule, msg as LocalizeMsg } from '@lit/localize';
import { loadMessages, type Locale } from './locales.ts';

/** Messages by locale; English is in the code itself. */
const loaded = new Map<Locale, LocaleModule['templates']>();

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

/** Resolves when the messages are there; a locale that cannot be loaded is shown in English. Undefined: nothing to wait for. */
export function messagesOf(locale: Locale): Promise<unknown> | undefined {
  if (loaded.has(locale)) return undefined;
  return loadMessages(locale)?.then(
    ({ templates }) => loaded.set(locale, templates),
    () => loaded.set(locale, {}),
  );
}

/**
 * A message in the language that is being rendered. It has the type of @lit/localize's `msg`, by which
 * the tools of that library find the messages in the code; it is shorter, because here every message
 * is plain text with an identifier.
 */
export const msg = ((text: string, { id }: { id: string }) => loaded.get(current)?.[id] ?? text) as typeof LocalizeMsg;
