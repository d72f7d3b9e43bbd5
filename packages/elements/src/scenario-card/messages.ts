import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the card. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/scenario-card-lv.ts'),
  lt: () => import('../generated/locales/scenario-card-lt.ts'),
  pl: () => import('../generated/locales/scenario-card-pl.ts'),
  nb: () => import('../generated/locales/scenario-card-nb.ts'),
  nl: () => import('../generated/locales/scenario-card-nl.ts'),
  en: () => import('../generated/locales/scenario-card-en.ts'),
};

/** Fetches them in a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
