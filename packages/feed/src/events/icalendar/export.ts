import type { Kysely } from 'kysely';
import type { Input } from '../../shared/contract.ts';
import { fold } from '../../shared/folding.ts';
import { askedLanguage, languageChain } from '../../shared/language.ts';
import type { Schema } from '../../shared/schema.ts';
import { partnerReference } from '../../shared/partner-reference.ts';
import { partnersById } from '../../shared/partners.ts';
import { contentOf } from '../resolution.ts';
import { draftOf, sourcesIn } from '../store.ts';
import { eventsTakingPlace, startOfToday } from '../takes-place.ts';
import type { Exported } from '../takes-place.ts';
import { wordsIn } from '../words.ts';
import { writeCalendar } from './write.ts';
import type { Written } from './write.ts';

const most = 1_000;
const since = 366 * 86_400_000;

/** The calendar of the events that fit, in one language, and the name of its file: `inline`, so that a phone opens its calendar instead of saving the file. */
export async function exportCalendar(q: Kysely<Schema>, query: Input<'exportCalendar'>['query'], publicUrl: string) {
  const { language: asked = 'en', ...filters } = query;
  const [language, chain] = [askedLanguage(asked), languageChain(asked)];
  const rows = await eventsTakingPlace(q, { filters, since: startOfToday() - since, most, first: 'next to take place' });
  const partners = await partnersById(q, [...rows.map(({ organizer }) => organizer), ...(filters.partner ?? [])]);
  const named = (id: string) => partnerReference(partners.get(id)!, chain);
  const events = inOrder(rows).map((row): Written => ({ row, draft: draftOf(row), sources: sourcesIn(row), organizer: named(row.organizer) }));
  const name = nameOf(events, filters, (id) => (partners.has(id) ? named(id).name.text : undefined), chain);
  return {
    body: writeCalendar(events, { name, language, chain, publicUrl }),
    headers: { 'content-disposition': `inline; filename="${fileName(events.length === 1 ? name : `kopa-${language}`)}.ics"` },
  };
}

/** The same order whatever the day is. */
function inOrder(rows: Exported[]): Exported[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A single event that was asked for lends its title; a single partner its name. */
function nameOf(events: Written[], { event, partner }: { event?: string[]; partner?: string[] }, partnerName: (id: string) => string | undefined, chain: string[]): string {
  const [only, ...others] = events;
  if (event && only && others.length === 0) return contentOf(only.draft, only.sources, {}, chain).title.text;
  const { events: word } = wordsIn(chain[0]!);
  const name = partner?.length === 1 ? partnerName(partner[0]!) : undefined;
  return name === undefined ? word : `${name}: ${word.toLowerCase()}`;
}

/** Letters and digits that every system takes. */
function fileName(name: string): string {
  const plain = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'kopa';
}
