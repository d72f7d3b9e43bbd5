import type { ModerationHint } from '@kopa/contract';
import { sameLanguage } from '../shared/language.ts';
import { guessLanguage } from './language-guess.ts';
import { linksIn } from './post-text.ts';

/** How much likelier another language must be. */
const clearly = 0.15;

/** What a moderator may want to look at. Where a check fails, there is one hint less; the post waits in any case. */
export async function hintsOf(text: string, language: string): Promise<ModerationHint[]> {
  const hints: ModerationHint[] = [];
  if (linksIn(text) > 0) hints.push('links');
  if (await isInAnotherLanguage(text, language).catch(() => false)) hints.push('language-differs');
  return hints;
}

async function isInAnotherLanguage(text: string, language: string): Promise<boolean> {
  const guesses = await guessLanguage(text);
  const [first] = guesses;
  const said = guesses.find((guess) => sameLanguage(guess.language, language));
  return first !== undefined && !sameLanguage(first.language, language) && first.score - (said?.score ?? 0) > clearly;
}
