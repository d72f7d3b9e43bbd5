import type { ResolvedText } from '@kopa/contract';

/** A text, and the language that it is in where that is not the letter's. Somebody else wrote it: it can hold anything. */
export type Said = string | Pick<ResolvedText, 'text' | 'inLanguage'>;

export interface Fact {
  label: string;
  /** One line each. */
  values: Said[];
  /** The values are an address that leads there. */
  isLink?: true;
}

/** What a mail says, before it is text or HTML: both are made from this, so both say the same. */
export interface Letter {
  language: string;
  subject: string;
  heading: Said;
  hello: string;
  /** Paragraphs before the facts. */
  before: string[];
  /** What the organizer wrote: its lines stay lines. */
  quoted?: Said;
  /** Until when something has to be done: then the link stands right below, not behind everything else. */
  due?: Fact;
  facts: Fact[];
  /** Paragraphs after the facts. */
  after: string[];
  /** The one link to the person's own page. */
  button: { label: string; href: string };
  footer: string[];
}

export const textOf = (said: Said): string => (typeof said === 'string' ? said : said.text);

/** In one line, without signs that no header and no line of a mail may hold. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** Without signs that show nothing, or turn the direction of what follows; every kind of line end is one. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}
