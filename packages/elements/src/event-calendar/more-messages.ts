import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of code that comes after the first view, apart, so that a page loads them only with that code. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/more-lv.ts'),
  lt: () => import('../generated/locales/more-lt.ts'),
  pl: () => import('../generated/locales/more-pl.ts'),
  nb: () => import('../generated/locales/more-nb.ts'),
  nl: () => import('../generated/locales/more-nl.ts'),
  en: () => import('../generated/locales/more-en.ts'),
};

/** Fetches them in a locale. */
export const loadMoreMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
