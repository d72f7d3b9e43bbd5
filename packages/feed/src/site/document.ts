import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';
import { style } from './style.ts';
import { languageNames, speaking } from './words.ts';
import type { Language } from './words.ts';
import { publishedLanguages } from '../shared/language.ts';

/** A page for visitors. */
export interface Document {
  language: Language;
  title: string;
  /** What search engines and shared links show under the title. */
  description?: string;
  /** The whole address of the page in a language; pages without one, such as those that say what is missing, are not to be indexed. */
  addressIn?: (language: Language) => string;
  /** For one person's eyes, or one that only leads on: its address is neither indexed nor named as that of a shared page. */
  private?: true;
  /** More for the head. */
  head?: Html;
  body: Html;
  /** The text of the link that skips what comes before the content. */
  skip?: string;
  /** What the page may do beside being read. */
  may?: Permissions;
  /** Another accent colour, `#rrggbb`. */
  accent?: string | undefined;
  /** More style for this page. */
  style?: string;
}

/** What a page may load and do; whatever is not named, it may not. */
export interface Permissions {
  /** Addresses of scripts, or of folders of scripts, with a slash at the end. */
  scripts?: string[];
  connect?: string[];
  images?: string[];
  frames?: string[];
  /** Whether its forms may be sent, to this feed. */
  forms?: true;
  /** Whether other sites may show it in a frame. */
  framed?: true;
}

/** A page as it is sent. */
export interface Rendered {
  text: string;
  policy: string;
}

/** Where the icon of the pages is, below the feed's address. A strict policy would forbid what a browser asks for by itself. */
export const iconPath = '/icon.svg';

export const iconLink = (publicUrl: string): Html => html`<link rel="icon" href="${publicUrl}${iconPath}" type="image/svg+xml">`;

export function render(page: Document, publicUrl: string): Rendered {
  const styles = [style, page.style, page.accent && accentStyle(page.accent)].filter((each) => each !== undefined && each !== '') as string[];
  const images = [`${publicUrl}${iconPath}`, ...(page.may?.images ?? [])];
  return { text: documentOf(page, publicUrl, styles).text, policy: policyOf(styles, { ...page.may, images }) };
}

/** The Content-Security-Policy of a page with these styles in it. */
export function policyOf(styles: string[], may: Permissions = {}): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const list = (name: string, sources: string[] | undefined) => (sources?.length ? [`${name} ${sources.join(' ')}`] : []);
  return [
    "default-src 'none'",
    ...list('style-src', styles.map(hash)),
    ...list('script-src', may.scripts),
    ...list('connect-src', may.connect),
    ...list('img-src', may.images),
    ...list('frame-src', may.frames),
    "base-uri 'none'",
    may.forms ? "form-action 'self'" : "form-action 'none'",
    may.framed ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');
}

/** Text in the accent colour is mixed with the ink, so that it can be read whatever the colour is; what stands on it is black or white. */
function accentStyle(accent: string): string {
  const light = [1, 3, 5].map((at) => (parseInt(accent.slice(at, at + 2), 16) / 255) ** 2.2);
  const luminance = 0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]!;
  return `:root { --accent: color-mix(in oklab, ${accent} 35%, var(--ink)); --on-accent: var(--paper) }
kopa-event-calendar { --kopa-accent: ${accent}; --kopa-on-accent: ${luminance > 0.18 ? '#000' : '#fff'} }`;
}

function documentOf(page: Document, publicUrl: string, styles: string[]): Html {
  const { language, title, description, head, body, skip } = page;
  const say = speaking(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${iconLink(publicUrl)}
${description === undefined ? undefined : html`<meta name="description" content="${description}">
<meta property="og:description" content="${description}">`}
<meta property="og:title" content="${title}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Kopa">
<meta property="og:locale" content="${openGraphLocales[language]}">
${addresses(page)}
${head}
${styles.map((each) => html`<style>${new Html(each)}</style>`)}
</head>
<body>
<div class="page">
<a class="skip" href="#content">${skip ?? say('skipToContent')}</a>
${languageSwitch(page)}
${body}
</div>
</body>
</html>
`;
}

const openGraphLocales: Record<Language, string> = { lv: 'lv_LV', lt: 'lt_LT', pl: 'pl_PL', nb: 'nb_NO', nl: 'nl_NL', en: 'en_GB' };

/** Where the page is in each language. */
function addresses({ language, addressIn, private: isPrivate }: Document): Html {
  if (!addressIn || isPrivate) return html`<meta name="robots" content="noindex">`;
  const alternates = publishedLanguages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${addressIn(other)}">\n`);
  return html`<link rel="canonical" href="${addressIn(language)}">
<meta property="og:url" content="${addressIn(language)}">
${alternates}`;
}

function languageSwitch({ language, addressIn }: Document): Html | undefined {
  if (!addressIn) return undefined;
  const links = publishedLanguages.map((other) => {
    const current = other === language ? new Html(' aria-current="true"') : undefined;
    return html`<li><a href="${addressIn(other)}" lang="${other}" hreflang="${other}"${current}>${languageNames[other]}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${speaking(language)('language')}"><ul>${links}</ul></nav>`;
}

/** By these, a site that is given the page's address finds out how to embed it (oEmbed discovery). */
export function oembedLinks(publicUrl: string, address: string, title: string): Html {
  const endpoint = (format: string) => `${publicUrl}/oembed?${new URLSearchParams({ format, url: address })}`;
  return html`<link rel="alternate" type="application/json+oembed" href="${endpoint('json')}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${endpoint('xml')}" title="${title}">`;
}
