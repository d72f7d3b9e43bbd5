import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the form that tells of a run. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/scenario-card-running-lv.ts'),
  lt: () => import('../generated/locales/scenario-card-running-lt.ts'),
  pl: () => import('../generated/locales/scenario-card-running-pl.ts'),
  nb: () => import('../generated/locales/scenario-card-running-nb.ts'),
  nl: () => import('../generated/locales/scenario-card-running-nl.ts'),
  en: () => import('../generated/locales/scenario-card-running-en.ts'),
};

/** Fetches them in a locale. */
export const loadRunningMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
