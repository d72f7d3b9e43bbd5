import { fold } from '../shared/folding.ts';
import type { EventDraft } from './draft.ts';
import { textsOf } from './texts.ts';

/** What `q` searches: title, description and places in all languages, those of single occurrences included, folded. */
export function searchTextOf(draft: EventDraft): string {
  const towns = Object.values(draft.locations ?? {}).map((place) => place.address?.addressLocality ?? '');
  const overrides = Object.values(draft.recurrenceOverrides ?? {});
  const texts = [draft, ...overrides].flatMap((part) => [...searched(textsOf(part)), ...translated(part.localizations)]);
  return fold([...new Set([...texts, ...towns])].join('\n'));
}

function translated(localizations: EventDraft['localizations'] = {}): string[] {
  return Object.values(localizations).flatMap(searched);
}

function searched(texts: Record<string, string>): string[] {
  const pointers = Object.keys(texts).filter((pointer) => /^(title|description|(locations|virtualLocations)\/[^/]+\/name)$/.test(pointer));
  return pointers.map((pointer) => texts[pointer]!);
}
