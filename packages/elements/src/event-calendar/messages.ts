import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the calendar's first view. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/lv.ts'),
  lt: () => import('../generated/locales/lt.ts'),
  pl: () => import('../generated/locales/pl.ts'),
  nb: () => import('../generated/locales/nb.ts'),
  nl: () => import('../generated/locales/nl.ts'),
  en: () => import('../generated/locales/en.ts'),
};

/** Fetches them in a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
