import type { Kysely } from 'kysely';
import type { Input } from '../shared/contract.ts';
import { foldedWords } from '../shared/folding.ts';
import { languageChain, understand } from '../shared/language.ts';
import type { Schema } from '../shared/schema.ts';
import type { Entry } from './entry.ts';

/** What lists of materials can be narrowed by. */
export type Filters = Pick<
  Input<'listMaterials'>['query'],
  'learningResourceType' | 'inLanguage' | 'theme' | 'teaches' | 'audience' | 'groupSize' | 'minutes' | 'country' | 'partner' | 'license' | 'q'
>;

/** An entry with the country of its publisher where it has none of its own. */
export type Shown = Entry & { country: string };

/**
 * Every material that is published, in memory: a few kilobytes each, so that searching and counting thousands takes
 * milliseconds and gives the same order on every database. It is read anew when two small reads say that it is stale.
 */
export class Catalogue {
  #entries: Shown[] = [];
  #state = '';

  async entries(q: Kysely<Schema>): Promise<Shown[]> {
    const { number } = await q.selectFrom('material').select((is) => is.fn.max('number').as('number')).executeTakeFirstOrThrow();
    // A partner that moves to another country takes its materials with it.
    const partners = await q.selectFrom('partner').select(['id', 'address_country']).orderBy('id').execute();
    const state = JSON.stringify([Number(number ?? 0), partners]);
    if (state === this.#state) return this.#entries;
    const countries = new Map(partners.map(({ id, address_country }) => [id, address_country]));
    const rows = await q.selectFrom('material').select('entry').where('withdrawn', '=', 0).execute();
    const entries = rows.map((row): Entry => JSON.parse(row.entry));
    this.#entries = entries.flatMap((entry) => {
      const country = countries.get(entry.publisher); // undefined for a partner that came this instant
      return country === undefined ? [] : [{ country, ...entry }];
    });
    this.#state = state;
    return this.#entries;
  }
}

/** A filter's own check; undefined where it narrows nothing. */
export function conditionsOf(filters: Filters): { [K in keyof Filters]?: (entry: Shown) => boolean } {
  const { learningResourceType, inLanguage, theme, teaches, audience, groupSize, minutes, country, partner, license, q } = filters;
  const languages = inLanguage?.map(understand);
  const among = <T>(asked: T[] | undefined, of: (entry: Shown) => T | T[]) =>
    asked?.length ? (entry: Shown) => [of(entry)].flat().some((value) => asked.includes(value as T)) : undefined;
  const all = {
    learningResourceType: among(learningResourceType, (entry) => entry.learningResourceType),
    inLanguage: among(languages, (entry) => entry.languages),
    theme: among(theme, (entry) => entry.themes),
    teaches: among(teaches, (entry) => entry.teaches),
    audience: among(audience, (entry) => entry.audience),
    groupSize: groupSize === undefined ? undefined : ({ groupSize: range }: Shown) => range !== undefined && range.minValue <= groupSize && groupSize <= range.maxValue,
    minutes: minutes === undefined ? undefined : (entry: Shown) => entry.minutes !== undefined && entry.minutes <= minutes,
    country: among(country, (entry) => entry.country),
    partner: among(partner, (entry) => entry.publisher),
    license: among(license, (entry) => entry.license),
    q: q === undefined || q.trim() === '' ? undefined : wordsFound(foldedWords(q)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, condition]) => condition));
}

/** A question without a word in it, such as `%`, is found nowhere. */
function wordsFound(words: string[]): (entry: Shown) => boolean {
  return (entry) => words.length > 0 && words.every((word) => Number.isFinite(rankOf(entry, word, [])));
}

/** What fits, in the order in which it is shown to readers of the language. */
export function ordered(entries: Shown[], { q = '' }: Filters, language: string): Shown[] {
  const chain = languageChain(language).map(understand);
  const words = foldedWords(q);
  const keyed = entries.map((entry) => ({ entry, rank: rankOfAll(entry, words, chain), name: nameFor(entry, chain) }));
  keyed.sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || compare(a.entry.id, b.entry.id));
  return keyed.map(({ entry }) => entry);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function nameFor({ names, languages }: Shown, chain: string[]): string {
  const found = chain.find((language) => names[language]) ?? languages[0]!;
  return names[found]!;
}

/** The lower, the better: whole words in the order of the question come first, then each word by where it is found. */
function rankOfAll(entry: Shown, words: string[], chain: string[]): number {
  if (words.length === 0) return 0;
  const ranks = words.map((word) => rankOf(entry, word, chain));
  const isWhole = Object.values(entry.names).some((name) => name.includes(` ${words.join(' ')} `));
  return Math.max(...ranks) * 10 + ranks.reduce((sum, rank) => sum + rank, 0) / words.length - Number(isWhole);
}

/** 0: at the beginning of a word of the name that is shown; 1: of a name in another language; 2: of the keywords; 3: of the description. */
function rankOf({ names, languages, keywords, description }: Shown, word: string, chain: string[]): number {
  const start = ` ${word}`;
  const shown = chain.find((language) => names[language]) ?? languages[0]!;
  if (names[shown]!.includes(start)) return 0;
  if (Object.values(names).some((name) => name.includes(start))) return 1;
  if (keywords.includes(start)) return 2;
  return description.includes(start) ? 3 : Infinity;
}
