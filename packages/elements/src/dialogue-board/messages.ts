import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of the board. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/dialogue-board-lv.ts'),
  lt: () => import('../generated/locales/dialogue-board-lt.ts'),
  pl: () => import('../generated/locales/dialogue-board-pl.ts'),
  nb: () => import('../generated/locales/dialogue-board-nb.ts'),
  nl: () => import('../generated/locales/dialogue-board-nl.ts'),
  en: () => import('../generated/locales/dialogue-board-en.ts'),
};

/** Fetches them in a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
