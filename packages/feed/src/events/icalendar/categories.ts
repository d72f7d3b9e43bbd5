import type { EventKind, Theme } from '@kopa/contract';
import { fold } from '../../shared/folding.ts';
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

/** What the words of CATEGORIES say; `kind` is undefined when they say none. */
export function categorized(words: string[]): { kind: EventKind | undefined; themes: Theme[]; audience: Audience[] } {
  const text = words.map(fold).join('\n');
  return { kind: matching(kinds, text)[0], themes: matching(themes, text), audience: matching(audiences, text) };
}

function matching<T>(table: [T, RegExp][], text: string): T[] {
  return table.filter(([, words]) => words.test(text)).map(([meaning]) => meaning);
}
