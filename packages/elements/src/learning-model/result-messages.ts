import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the result. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/learning-model-result-lv.ts'),
  lt: () => import('../generated/locales/learning-model-result-lt.ts'),
  pl: () => import('../generated/locales/learning-model-result-pl.ts'),
  nb: () => import('../generated/locales/learning-model-result-nb.ts'),
  nl: () => import('../generated/locales/learning-model-result-nl.ts'),
  en: () => import('../generated/locales/learning-model-result-en.ts'),
};

/** Fetches them in a locale. */
export const loadResultMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
