import type { Partner } from '@kopa/contract';

/** What a partner says of itself: `name` and `description` by language, its own language first. */
export type PartnerDraft = Omit<Partner, 'name' | 'description'> & {
  name: Record<string, string>;
  description?: Record<string, string>;
};
