import type { GlossaryEntry, Post, Translation } from '@kopa/contract';
import { publishedLanguages, sameLanguage } from '../shared/language.ts';
import type { DialogueTell } from './dialogue-words.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { nameOf } from './language.ts';
import type { Language } from './words.ts';

/** The words of posts on the feed's own pages: each in its own language and direction, with its translation, its words explained. */

/** How posts are read: in the reader's language where there is a translation, as they were written, or both. */
export const views = ['mine', 'original', 'both'] as const;
export type View = (typeof views)[number];

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr');

/** What a language is called; Bokmål is called Norwegian. */
export const languageName = (tag: string, language: Language): string => nameOf('language', language, tag.replace(/^nb\b/, 'no'));

/** Languages that people write in, beside those that the feed publishes: of the larger groups of newcomers in the partners' countries. */
const others = ['uk', 'ru', 'be', 'ar', 'fa', 'ckb', 'ku', 'tr', 'so', 'ti', 'am', 'de', 'fr', 'es', 'pt', 'it', 'ro', 'et', 'fi', 'sv', 'da', 'ka', 'hy', 'az', 'uz', 'vi', 'th', 'tl', 'zh', 'hi', 'pa', 'ur', 'ta', 'ps', 'sw', 'sq', 'sr', 'hr', 'bs', 'bg', 'hu', 'cs', 'el', 'he', 'rom'];

/** What one can choose from as the language of a text: `first` before all others, then by name. Without `allowed`, any. */
export function writableLanguages(allowed: string[], language: Language, first: string[] = []): { code: string; name: string }[] {
  const byName = new Intl.Collator(language).compare;
  const all = allowed.length > 0 ? allowed : [...new Set([...publishedLanguages, ...others, ...first])];
  const named = all.map((code) => ({ code, name: nameTwice(code, language) }));
  const rank = ({ code }: { code: string }) => (first.includes(code) ? first.indexOf(code) : first.length);
  return named.sort((a, b) => rank(a) - rank(b) || byName(a.name, b.name));
}

/** The name in the reader's language and in its own: whoever cannot read the one reads the other. */
function nameTwice(code: string, language: Language): string {
  const [own, theirs] = [languageName(code, language), nativeName(code)];
  return theirs === undefined || theirs.toLowerCase() === own.toLowerCase() ? own : `${own} – ${theirs}`;
}

function nativeName(code: string): string | undefined {
  const tag = code.replace(/^nb\b/, 'no');
  const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  return name.resolvedOptions().locale.split('-')[0] === tag.split('-')[0] ? name.of(tag) : undefined;
}

/** The translation for readers of a language; undefined where the post itself is in it, or where there is none. */
export function translationFor({ inLanguage, translations }: Pick<Post, 'inLanguage' | 'translations'>, language: string): { language: string; translation: Translation } | undefined {
  if (sameLanguage(language, inLanguage)) return undefined;
  const tag = Object.keys(translations).find((each) => sameLanguage(each, language));
  return tag === undefined ? undefined : { language: tag, translation: translations[tag]! };
}

/** A text in its own language and direction; lines stay lines. */
export function textIn(language: string, text: string, words: Glossary, of: string): Html {
  const paragraphs = text.split(/\n[^\S\n]*\n\s*/).filter((part) => part.trim() !== '');
  return html`<div class="text" lang="${language}" dir="${directionOf(language)}">${paragraphs.map((part) => html`<p>${words.marked(part, language, of)}</p>`)}</div>`;
}

/** Whose words a translation is. */
export function translationMark({ state, by }: Translation, tell: DialogueTell): Html {
  if (state === 'machine') return html`<span class="mark machine">${tell('machine')}</span>`;
  return html`<span class="mark">${by ? tell('editedBy', { name: by }) : tell('edited')}</span>`;
}

/** Words that are explained, wherever they stand. */
export interface Glossary {
  entries: GlossaryEntry[];
  /** The text with links to the explanations; the first time that a word stands in what `of` names, not each time. */
  marked(text: string, language: string, of: string): Html;
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
/** The letters that change when a word is bent: its vowels at the end, and the s of Baltic nouns. */
const ending = /(?:[aeiouyąęėįųūāēīõäöü]+s?|s)$/iu;
const shortestStem = 4;

/** A word in its own language is bent at its end: talka, talkas, talkā; elsewhere it gets endings at most. */
function formOf({ word, inLanguage }: GlossaryEntry, language: string): string {
  const stem = sameLanguage(inLanguage, language) ? word.replace(ending, '') : word;
  if (stem.length < shortestStem) return literal(word);
  return `${literal(stem)}\\p{L}{0,${stem === word ? 3 : 4}}`;
}

export function glossaryOf(entries: GlossaryEntry[]): Glossary {
  const longestFirst = [...entries].sort((a, b) => b.word.length - a.word.length);
  const seen = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const patternFor = (language: string) => {
    const made = patterns.get(language) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map((entry) => `(${formOf(entry, language)})`).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    patterns.set(language, made);
    return made;
  };
  const marked: Glossary['marked'] = (text, language, of) => {
    if (entries.length === 0) return html`${text}`;
    const parts: Html[] = [];
    let end = 0;
    for (const match of text.matchAll(patternFor(language))) {
      const entry = longestFirst.find((_, at) => match[at + 1] !== undefined)!;
      const key = `${of} ${language} ${entry.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      parts.push(html`${text.slice(end, match.index)}<a class="word" href="#word-${entry.id}">${match[0]}</a>`);
      end = match.index + match[0].length;
    }
    return html`${parts}${text.slice(end)}`;
  };
  return { entries, marked };
}

/** What a word means, in the reader's language where somebody has explained it there. */
export function explanationIn({ inLanguage, explanations }: GlossaryEntry, language: string): { language: string; text: string } | undefined {
  const tags = Object.keys(explanations);
  const tag = [language, 'en', inLanguage].map((wanted) => tags.find((each) => sameLanguage(each, wanted))).find((each) => each !== undefined) ?? tags[0];
  return tag === undefined ? undefined : { language: tag, text: explanations[tag]! };
}

/** The explained words as a list that the marks lead to. */
export function glossaryList({ entries }: Glossary, language: Language, tell: DialogueTell): Html | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map((entry) => {
    const found = explanationIn(entry, language);
    return html`<div id="word-${entry.id}" tabindex="-1"><dt><dfn lang="${entry.inLanguage}" dir="${directionOf(entry.inLanguage)}">${entry.word}</dfn> <span class="quiet">${languageName(entry.inLanguage, language)}</span></dt>
${found && html`<dd lang="${found.language}" dir="${directionOf(found.language)}">${found.text}</dd>`}</div>`;
  });
  return html`<section class="glossary" aria-labelledby="glossary"><h2 id="glossary">${tell('glossary')}</h2><dl>${items}</dl></section>`;
}
