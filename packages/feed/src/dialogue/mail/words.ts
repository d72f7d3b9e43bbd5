import { publishedLanguages, understand } from '../../shared/language.ts';
import type { Words } from './wording.ts';
import { en } from './words/en.ts';
import { lt } from './words/lt.ts';
import { lv } from './words/lv.ts';
import { nb } from './words/nb.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';

const words: Record<(typeof publishedLanguages)[number], Words> = { lv, lt, pl, nb, nl, en };

/** What the mails say to somebody who asked for this language: in English where the feed publishes nothing in it. */
export function wordsFor(asked: string): { language: string; words: Words } {
  const language = publishedLanguages.find((one) => one === understand(asked)) ?? 'en';
  return { language, words: words[language] };
}
