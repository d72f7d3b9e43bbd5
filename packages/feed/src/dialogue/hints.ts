import type { ModerationHint } from '@kopa/contract';
import { fold } from '../shared/folding.ts';
import { sameLanguage } from '../shared/language.ts';
import { guessLanguage } from './language-guess.ts';
import { linksIn } from './post-text.ts';

/** How much likelier another language must be. */
const clearly = 0.15;

/** Whether a text has one of the operator's words. */
export type IsBlocked = (text: string) => boolean;

/**
 * Finds words, or a few of them in a row, whatever their case and accents are. A word that ends with `*` stands for all
 * that begin so, as languages with many endings need it.
 */
export function blockedWords(list: readonly string[]): IsBlocked {
  const wanted = list.map((word) => (word.endsWith('*') ? spaced(word).trimEnd() : spaced(word))).filter((word) => word.trim());
  return (text) => {
    const words = spaced(text);
    return wanted.some((word) => words.includes(word));
  };
}

/** The folded words with a space before and behind each. */
const spaced = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** What a moderator may want to look at. Where a check fails, there is one hint less; the post waits in any case. */
export async function hintsOf(text: string, language: string, isBlocked: IsBlocked = () => false): Promise<ModerationHint[]> {
  const hints: ModerationHint[] = [];
  if (linksIn(text) > 0) hints.push('links');
  if (holds(isBlocked, text)) hints.push('blocked-words');
  if (await isInAnotherLanguage(text, language).catch(() => false)) hints.push('language-differs');
  return hints;
}

function holds(isBlocked: IsBlocked, text: string): boolean {
  try {
    return isBlocked(text);
  } catch {
    return false;
  }
}

async function isInAnotherLanguage(text: string, language: string): Promise<boolean> {
  const guesses = await guessLanguage(text);
  const [first] = guesses;
  const said = guesses.find((guess) => sameLanguage(guess.language, language));
  return first !== undefined && !sameLanguage(first.language, language) && first.score - (said?.score ?? 0) > clearly;
}
