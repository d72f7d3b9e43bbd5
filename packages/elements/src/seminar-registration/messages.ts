import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the form. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/registration-lv.ts'),
  lt: () => import('../generated/locales/registration-lt.ts'),
  pl: () => import('../generated/locales/registration-pl.ts'),
  nb: () => import('../generated/locales/registration-nb.ts'),
  nl: () => import('../generated/locales/registration-nl.ts'),
  en: () => import('../generated/locales/registration-en.ts'),
};

/** Fetches them in a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
