import { publishedLanguages, understand } from '../../shared/language.ts';
import type { Words } from './wording.ts';
import { en } from './words/en.ts';
import { lt } from './words/lt.ts';
import { lv } from './words/lv.ts';
import { nb } from './words/nb.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';

export type Language = (typeof publishedLanguages)[number];

const words: Record<Language, Words> = { lv, lt, pl, nb, nl, en };

/** The language that a mail is written in for somebody who asked for this one: English where the feed publishes none in it. */
export function mailLanguage(asked: string): Language {
  return publishedLanguages.find((one) => one === understand(asked)) ?? 'en';
}

export function wordsIn(language: Language): Words {
  return words[language];
}

/** `2 seats`, in the form that the number takes. */
export function seatsIn(language: Language, number: number): string {
  const { seats } = words[language];
  const form = seats[rules(language).select(number)] ?? seats.other;
  return form.replace('#', new Intl.NumberFormat(language).format(number));
}

const made = new Map<Language, Intl.PluralRules>();

function rules(language: Language): Intl.PluralRules {
  const known = made.get(language) ?? new Intl.PluralRules(language);
  made.set(language, known);
  return known;
}
