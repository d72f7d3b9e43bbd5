import { invalidBody } from '../shared/body.ts';
import { fold } from '../shared/folding.ts';
import { contentHash } from '../shared/hash.ts';
import { isLanguage, understand } from '../shared/language.ts';
import { Problem } from '../shared/problem.ts';

/** What a post may have. */
export const limits = { characters: 2_000, links: 2 } as const;

const linkForm = /\b(?:https?:\/\/|www\.)\S+/giu;
/** Control characters but line breaks and tabs, what turns the direction of writing, and what could not be read. */
const unreadable = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd]|\p{Mn}{5,}/u;
/** Letters that nobody sees, such as the filler of Hangul, say nothing; a picture says something. */
const wordForm = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** False for a text that would not look as it is written: with control characters, marks that turn it, or heaps of accents. */
export const isReadable = (text: string): boolean => !unreadable.test(text);

/** The text as it is kept. Throws the problem that says what is wrong with it. */
export function checkedText(sent: string): string {
  const text = sent.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (!wordForm.test(text)) throw new Problem('post-empty');
  if (!isReadable(text)) throw new Problem('unreadable-text');
  const length = [...text].length;
  if (length > limits.characters) throw new Problem('post-too-long', { detail: `It has ${length} characters; ${limits.characters} are allowed.` });
  const links = linksIn(text);
  if (!wordForm.test(text.replace(linkForm, ''))) throw new Problem('only-links');
  if (links > limits.links) throw new Problem('too-many-links', { detail: `It has ${links} links; ${limits.links} are allowed.` });
  return text;
}

/** A name or a place as it is kept: one line without links, or nothing. */
export function checkedLine(sent: string | null | undefined, pointer: '/name' | '/town'): string | null {
  const line = (sent ?? '').normalize('NFC').replace(/[\p{Zl}\p{Zp}\n\r\t]+/gu, ' ').trim();
  if (!isReadable(line)) throw new Problem('unreadable-text');
  if (linksIn(line) > 0) throw invalidBody(pointer, 'malformed', 'It has a link. Allowed: words on one line.');
  return line || null;
}

/** The language of a tag, as it is kept. */
export function knownLanguage(tag: string, pointer: string): string {
  if (!isLanguage(tag)) throw invalidBody(pointer, 'unknown', `No language has the code ${tag}. Allowed: a code such as lv, pl or nb.`);
  return understand(tag);
}

export const linksIn = (text: string): number => text.match(linkForm)?.length ?? 0;

/** By which the same text is known again, whatever its case, signs and spaces are. */
export const textHash = (text: string): string => contentHash(fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim());

/** Short texts, such as thanks, may be written by many. */
export const isLong = (text: string): boolean => [...text].length >= 40;
