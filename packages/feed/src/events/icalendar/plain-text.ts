import { compile } from 'html-to-text';
import type { HtmlToTextOptions } from 'html-to-text';

/** Longer text is cut before it is converted; what is kept of it in the end is far shorter. */
const longest = 200_000;

const options: HtmlToTextOptions = {
  wordwrap: false,
  decodeEntities: true,
  limits: { maxInputLength: 10 * longest, maxDepth: 100, ellipsis: '…' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['http', 'HTTP'].map((scheme) => ({
      selector: `a[href^="${scheme}"]`,
      format: 'anchor',
      options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] as [string, string] },
    })),
    ...['script', 'style', 'head', 'title', 'img', 'iframe', 'object', 'svg', 'template'].map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ...['td', 'th'].map((selector) => ({ selector, format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } })),
    { selector: 'ul', options: { itemPrefix: '* ' } },
  ],
};
const fromHtml = compile(options);
const fromMixed = compile({ ...options, preserveNewlines: true });

const names = [
  'a|abbr|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|iframe|img|li|meta|object|ol|p|pre|script|small|span',
  'strong|style|sub|sup|svg|table|tbody|td|template|th|title|tr|u|ul',
];
const tag = new RegExp(`</?(${names.join('|')})(\\s[^<>]*)?/?>|<!--|<!doctype`, 'i');
const lineTag = /<\/?(br|p|div|li|ul|ol|h[1-6]|tr|table|blockquote)(\s[^<>]*)?\/?>/i;
const entity = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,20});/i;

/**
 * A text as plain text. HTML, which programs write where RFC 5545 has text, loses its markup, scripts and styles; line
 * breaks and the addresses of http and https links stay. Control characters go, lines lose spaces at their ends, and
 * two empty lines in a row become one.
 */
export function plainText(text: string): string {
  const short = text.slice(0, longest);
  const bare = tag.test(short) ? (lineTag.test(short) ? fromHtml(short) : fromMixed(short)) : withoutEntities(short);
  return bare
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Plain text as one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

/** The first `most` characters, as the contract counts them; the last one kept is … where some were cut. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('').trimEnd()}…`;
}

/** Text that was HTML once, such as `Fish &amp; chips`: its lines are already lines. */
function withoutEntities(text: string): string {
  return entity.test(text) ? fromHtml(`<pre>${text.replaceAll('<', '&lt;')}</pre>`) : text;
}
