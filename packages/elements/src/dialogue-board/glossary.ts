import type { GlossaryEntry } from '@kopa/sdk';
import { isSame } from './languages.ts';

/** A piece of a text: a word that is explained has its entry. */
export interface Piece {
  text: string;
  entry?: GlossaryEntry;
}

/** Cuts a text in a language into pieces. */
export type Cutter = (text: string, language: string) => Piece[];

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The letters that change when a word is bent: its vowels at the end, and the s of Baltic nouns. */
const ending = /(?:[aeiouyąęėįųūāēīõäöü]+s?|s)$/iu;
const shortestStem = 4;

/** Languages whose nouns keep their letters, and get endings at most. */
const unbent = ['nb', 'nl', 'en', 'da', 'sv', 'de', 'fr', 'es', 'it'];

/** Elsewhere a word is bent at its end, and so are words from other languages: talka, talkas, talką, podczas talki. */
function formOf({ word }: GlossaryEntry, language: string): string {
  const stem = unbent.some((each) => isSame(each, language)) ? word : word.replace(ending, '');
  if (stem.length < shortestStem) return literal(word);
  return `${literal(stem)}\\p{L}{0,${stem === word ? 3 : 4}}`;
}

/** Finds the words of a glossary wherever they stand in a text, whatever their case is. */
export function cutterOf(entries: readonly GlossaryEntry[]): Cutter {
  const longestFirst = [...entries].sort((a, b) => b.word.length - a.word.length);
  const patterns = new Map<string, RegExp>();
  const patternOf = (language: string) => {
    let pattern = patterns.get(language);
    if (!pattern) patterns.set(language, (pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(?:${longestFirst.map((entry) => `(${formOf(entry, language)})`).join('|')})(?![\\p{L}\\p{N}])`, 'giu')));
    return pattern;
  };
  return (text, language) => {
    if (!entries.length) return [{ text }];
    const pieces: Piece[] = [];
    let end = 0;
    for (const { 0: all, 1: before, index, ...groups } of text.matchAll(patternOf(language))) {
      const start = index + before!.length;
      const entry = longestFirst.find((_, at) => (groups as Record<number, string>)[at + 2] !== undefined)!;
      if (start > end) pieces.push({ text: text.slice(end, start) });
      end = index + all.length;
      pieces.push({ text: text.slice(start, end), entry });
    }
    return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
  };
}
