import type { PartnerDraft } from './draft.ts';

/** A partner that fits the contract; a test names only what it is about. */
export const aPartner = (own: Partial<PartnerDraft> = {}): PartnerDraft => ({
  id: 'riga',
  type: 'Library',
  name: { lv: 'Rīgas bibliotēka', en: 'Library of Riga' },
  addressCountry: 'LV',
  addressLocality: 'Rīga',
  timeZone: 'Europe/Riga',
  knowsLanguage: ['lv', 'en'],
  url: 'https://riga.example.org/',
  ...own,
});
