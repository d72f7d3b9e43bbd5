import type { EventKind, Theme } from '@kopa/contract';
import { fold } from '../../shared/folding.ts';
import { terms } from '../../shared/terms.ts';
import type { EventDraft } from '../draft.ts';

type Audience = EventDraft['audience'][number];

/** Beginnings of words, folded, in lv, lt, pl, nb, nl and en: what libraries write into CATEGORIES. */
const kinds: [EventKind, RegExp][] = [
  ['conference', /\b(konferen|konferan|conferen|kongres|congres)/],
  ['seminar', /\b(semin|webin|vebin)/],
  ['workshop', /\b(workshop|darbnic|dirbtuv|warsztat|verksted|werkplaats|atelier)/],
  ['training', /\b(training|course|cursus|kurs|apmac|mokym|szkolen|opplaer|scholing)/],
  ['meeting', /\b(meeting|tiksan|susitik|spotkan|mote|bijeenkomst|sanaksm)/],
];

const themes: [Theme, RegExp][] = [
  ['creative-incubator', /\b(creativ|creatie|kreativ|kreatyw|radosa|kurybi|kurybos)/],
  ['social-innovation', /\b(social|sosial|sociala|socialin)\w*[ -](innov|inov)|\binnowac\w* spolecz/],
  ['intercultural-dialogue', /\b(intercultur|interkultur|starpkultur|tarpkultur|miedzykultur|flerkultur)/],
];

const audiences: [Audience, RegExp][] = [
  ['adults', /\b(adult|pieaugus|suaugus|doros|voksn|volwassen)/],
  ['seniors', /\b(senior|vyresn|eldre|ouderen)/],
  ['newcomers', /\b(newcomer|iebrauc|jaunpienac|naujakur|atvyk|nowo przyby|cudzoziem|nyankom|innvandr|nieuwkom)/],
  ['families', /\b(famil|gimen|seim|rodzin|rodzic|gezin)/],
  ['librarians', /\b(librarian|bibliotekar|bibliotekinink|bibliothecar)/],
  ['educators', /\b(educator|edukator|izglitotaj|svietej|voksenopplaer|opleider|teacher|pedagog|skolotaj|mokytoj|nauczyciel|laerer|leraar|leraren|leerkracht)/],
];

/** The words that an export writes, folded, are known as a whole: in “educators of adults” the adults are not those whom it is for. */
const ownWords = new Map(
  (['kind', 'theme', 'audience'] as const).flatMap((group) =>
    Object.entries<Record<string, string>>(terms[group]).flatMap(([name, words]) => Object.values(words).map((word) => [fold(word), name] as const)),
  ),
);

/** What the words of CATEGORIES say; `kind` is undefined when they say none. */
export function categorized(words: string[]): { kind: EventKind | undefined; themes: Theme[]; audience: Audience[] } {
  const folded = words.map(fold);
  const known = new Set(folded.map((word) => ownWords.get(word)));
  const text = folded.filter((word) => !ownWords.has(word)).join('\n');
  const named = <T extends string>(table: [T, RegExp][]) => table.filter(([name, pattern]) => known.has(name) || pattern.test(text)).map(([name]) => name);
  return { kind: named(kinds)[0], themes: named(themes), audience: named(audiences) };
}
