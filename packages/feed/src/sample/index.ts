import type { RegistrationSettings } from '@kopa/contract';
import type { EventDraft } from '../events/draft.ts';
import type { MaterialDraft } from '../materials/draft.ts';
import type { PartnerDraft } from '../partners/draft.ts';
import { draftOf } from './entry.ts';
import { kit } from './kit.ts';
import { materialOf } from './kit/material.ts';
import { latvia } from './latvia.ts';
import { lithuania } from './lithuania.ts';
import { lowCountries } from './low-countries.ts';
import { norway } from './norway.ts';
import { partners } from './partners.ts';
import { poland } from './poland.ts';
import { registrationFor } from './registrations.ts';

const entries = [...poland, ...latvia, ...lithuania, ...norway, ...lowCountries];

/**
 * The sample data: the partners, their kit of materials and about eighty of their events in the year around `today` (`YYYY-MM-DD`), from
 * four months back to eight months ahead. The same day always gives the same data.
 */
export function sample(today: string): { partners: PartnerDraft[]; events: EventDraft[]; registrations: Registrable[]; materials: MaterialDraft[] } {
  const events = entries.map((entry) => draftOf(entry, today));
  const registrations = entries.flatMap(({ slug }, at) => {
    const settings = registrationFor(slug, events[at]!.start);
    return settings ? [{ event: events[at]!, settings }] : [];
  });
  return { partners, events, registrations, materials: kit.map(materialOf) };
}

/** An event that one can register for, and how. */
interface Registrable {
  event: EventDraft;
  settings: RegistrationSettings;
}
