import type { LanguageGuess } from '@kopa/contract';
import { understand } from '../shared/language.ts';

const most = 5;
/** Fewer letters say too little. */
const leastLetters = 6;

/** The languages that a text may be in, the likeliest first; none where it is too short to tell. Nothing leaves the server. */
export async function guessLanguage(text: string): Promise<LanguageGuess['items']> {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return [];
  const { eld } = await import('eld/medium');
  const scores = Object.entries(eld.detect(text).getScores()).slice(0, most);
  return scores.map(([language, score]) => ({ language: understand(language), score: Math.min(1, Math.max(0, Math.round(score * 1_000) / 1_000)) }));
}
