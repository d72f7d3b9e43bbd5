import type { Partner } from '@kopa/contract';
import type { Handlers, Input } from '../shared/contract.ts';
import { cursorAfter, invalidCursor, positionIn } from '../shared/cursor.ts';
import type { Database } from '../shared/database.ts';
import { languageChain, resolvePlain, understand } from '../shared/language.ts';
import { Problem } from '../shared/problem.ts';
import type { PartnerDraft } from './draft.ts';
import { allPartners, getPartner } from './store.ts';

/** The operations of the contract's slice `partners`. */
export function partnerHandlers({ q }: Database): Pick<Handlers, 'listPartners' | 'getPartner'> {
  return {
    listPartners: async ({ query }) => ({ status: 200, body: pageOf(await allPartners(q), query) }),
    getPartner: async ({ path, query }) => {
      const draft = await getPartner(q, path.partnerId);
      if (!draft) throw new Problem('partner-not-found', { detail: `No partner has the identifier ${path.partnerId}.` });
      return { status: 200, body: partnerIn(draft, languageChain(query.language ?? 'en')) };
    },
  };
}

/** A page of the partners in the order of country and name, as the asked language sorts names. */
function pageOf(drafts: PartnerDraft[], query: Input<'listPartners'>['query']): { items: Partner[]; next: string | null } {
  const language = query.language ?? 'en';
  const { compare } = new Intl.Collator(understand(language));
  const wanted = drafts.filter((draft) => !query.country?.length || query.country.includes(draft.addressCountry));
  const partners = wanted.map((draft) => partnerIn(draft, languageChain(language)));
  partners.sort((a, b) => compare(a.addressCountry, b.addressCountry) || compare(a.name.text, b.name.text));
  const first = firstOf(partners, query);
  const end = first + (query.limit ?? 50);
  return { items: partners.slice(first, end), next: end < partners.length ? cursorAfter([partners[end - 1]!.id], query) : null };
}

/** Where the page begins: after the partner that the cursor names. */
function firstOf(partners: Partner[], query: { cursor?: string }): number {
  const after = positionIn(query, ['']);
  const at = after ? partners.findIndex(({ id }) => id === after[0]) : -1;
  if (after && at < 0) throw invalidCursor();
  return at + 1;
}

function partnerIn({ name, description, ...rest }: PartnerDraft, chain: string[]): Partner {
  const own = rest.knowsLanguage[0] ?? 'en';
  const about = description && resolvePlain(description, chain, own);
  return { ...rest, name: resolvePlain(name, chain, own)!, ...(about && { description: about }) };
}
