import type { Occurrence } from '@kopa/contract';
import { resolvePlain } from './language.ts';

/** What an occurrence names of a partner: as the partner's row holds it. */
export interface NamedPartner {
  id: string;
  name: Record<string, string>;
  addressCountry: string;
  url: string;
  knowsLanguage: string[];
}

/** The partner with its name in the first language of the chain that it has one in. */
export function partnerReference({ id, name, addressCountry, url, knowsLanguage }: NamedPartner, chain: string[]): Occurrence['organizer'] {
  return { id, name: resolvePlain(name, chain, knowsLanguage[0] ?? 'en')!, addressCountry, url };
}
