import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the library. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/material-library-lv.ts'),
  lt: () => import('../generated/locales/material-library-lt.ts'),
  pl: () => import('../generated/locales/material-library-pl.ts'),
  nb: () => import('../generated/locales/material-library-nb.ts'),
  nl: () => import('../generated/locales/material-library-nl.ts'),
  en: () => import('../generated/locales/material-library-en.ts'),
};

/** Fetches them in a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
