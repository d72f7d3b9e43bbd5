import type { LocaleModule } from '@lit/localize';

const locales = ['lv', 'lt', 'pl', 'nb', 'nl', 'en'] as const;

export type Locale = (typeof locales)[number];

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
  const locale = tag.toLowerCase().split(/[-_]/)[0]!.replace(/^n[no]$/, 'nb');
  return locales.find((known) => known === locale) ?? 'en';
}

/** Fetches the messages of a locale. */
export const loadMessages = (locale: Locale): Promise<LocaleModule> => messages[locale]();
