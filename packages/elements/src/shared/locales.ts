const locales = ['lv', 'lt', 'pl', 'nb', 'nl', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The locale for a BCP 47 tag: `lv-LV` is lv; `no`, `nn` and `nb-NO` are nb; anything unknown is en. */
export function matchLocale(tag: string): Locale {
  const locale = tag.toLowerCase().split(/[-_]/)[0]!.replace(/^n[no]$/, 'nb');
  return locales.find((known) => known === locale) ?? 'en';
}
