import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of all that comes when the card is opened. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/scenario-card-opened-lv.ts'),
  lt: () => import('../generated/locales/scenario-card-opened-lt.ts'),
  pl: () => import('../generated/locales/scenario-card-opened-pl.ts'),
  nb: () => import('../generated/locales/scenario-card-opened-nb.ts'),
  nl: () => import('../generated/locales/scenario-card-opened-nl.ts'),
  en: () => import('../generated/locales/scenario-card-opened-en.ts'),
};

/** Fetches them in a locale. */
export const loadOpenedMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
