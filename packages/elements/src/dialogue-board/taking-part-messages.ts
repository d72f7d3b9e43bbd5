import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../shared/locales.ts';

/** The words of what comes when a reader takes part: forms, mistakes, refusals. */
const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/dialogue-board-taking-part-lv.ts'),
  lt: () => import('../generated/locales/dialogue-board-taking-part-lt.ts'),
  pl: () => import('../generated/locales/dialogue-board-taking-part-pl.ts'),
  nb: () => import('../generated/locales/dialogue-board-taking-part-nb.ts'),
  nl: () => import('../generated/locales/dialogue-board-taking-part-nl.ts'),
  en: () => import('../generated/locales/dialogue-board-taking-part-en.ts'),
};

/** Fetches them in a locale. */
export const loadTakingPartMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
