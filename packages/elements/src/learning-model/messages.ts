import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the library model. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/learning-model-lv.ts'),
  lt: () => import('../generated/locales/learning-model-lt.ts'),
  pl: () => import('../generated/locales/learning-model-pl.ts'),
  nb: () => import('../generated/locales/learning-model-nb.ts'),
  nl: () => import('../generated/locales/learning-model-nl.ts'),
  en: () => import('../generated/locales/learning-model-en.ts'),
};

/** Fetches them in a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
