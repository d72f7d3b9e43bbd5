import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of what follows when the form is filled in: mistakes, refusals, the registration. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/registered-lv.ts'),
  lt: () => import('../generated/locales/registered-lt.ts'),
  pl: () => import('../generated/locales/registered-pl.ts'),
  nb: () => import('../generated/locales/registered-nb.ts'),
  nl: () => import('../generated/locales/registered-nl.ts'),
  en: () => import('../generated/locales/registered-en.ts'),
};

/** Fetches them in a locale. */
export const loadMoreMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
