import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the plain reading view. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/material-library-reading-lv.ts'),
  lt: () => import('../generated/locales/material-library-reading-lt.ts'),
  pl: () => import('../generated/locales/material-library-reading-pl.ts'),
  nb: () => import('../generated/locales/material-library-reading-nb.ts'),
  nl: () => import('../generated/locales/material-library-reading-nl.ts'),
  en: () => import('../generated/locales/material-library-reading-en.ts'),
};

/** Fetches them in a locale. */
export const loadReadingMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
