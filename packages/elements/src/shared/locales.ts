import type { LocaleModule } from '@lit/localize';

export type Locale = 'lv' | 'lt' | 'pl' | 'nb' | 'nl' | 'en';

const messages: Record<Locale, () => Promise<LocaleModule>> = {
  lv: () => import('../generated/locales/lv.ts'),
  lt: () => import('../generated/locales/lt.ts'),
  pl: () => import('../generated/locales/pl.ts'),
  nb: () => import('../generated/locales/nb.ts'),
  nl: () => import('../generated/locales/nl.ts'),
  en: () => import('../generated/locales/en.ts'),
};

/** The locale for a BCP 47 tag: `lv-LV` is lv; `no`, `nn` and `nb-NO` are nb; anything unknown is en. */
export function matchLocale(tag: string): Locale {
  const base = tag.toLowerCase().split(/[-_]/)[0]!;
  const locale = base === 'no' || base === 'nn' ? 'nb' : base;
  return Object.hasOwn(messages, locale) ? (locale as Locale) : 'en';
}

/** Fetches the messages of a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
