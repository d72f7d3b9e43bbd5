import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the course. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/course-lv.ts'),
  lt: () => import('../generated/locales/course-lt.ts'),
  pl: () => import('../generated/locales/course-pl.ts'),
  nb: () => import('../generated/locales/course-nb.ts'),
  nl: () => import('../generated/locales/course-nl.ts'),
  en: () => import('../generated/locales/course-en.ts'),
};

/** Fetches them in a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
