import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from './dates.ts';
import { escaped } from './html.ts';
import { filtersOf, inFrame, queryOf, single } from './options.ts';
import type { Options, Query } from './options.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** What a webmaster copies into a page: always one line, for editors make paragraphs of several. */

/** Size of the frame before its page has said how high it is. */
export const frameSize = { width: 960, height: 720 };

export interface Frame {
  address: string;
  title: string;
  width: string;
  height: number;
}

/** How the frame looks: sites are light unless they say so, and the visitor's own choice must not tear a dark hole into a light page. */
export const schemes = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof schemes)[number];

export const schemeOf = (query: Query): Scheme => schemes.find((each) => each === single(query, 'scheme')) ?? 'light';

/** The address of the frame's page. */
export function frameAddress(publicUrl: string, language: Language, options: Options, scheme: Scheme = 'light'): string {
  const look = scheme === 'light' ? '' : `&scheme=${scheme}`;
  return `${publicUrl}/embed/event-calendar${queryOf(inFrame(options), language)}${look}`;
}

/** The frame, and the script that makes it as high as what is in it. */
export function frameHtml(publicUrl: string, { address, title, width, height }: Frame): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`;
  return `${frame}<script src="${escaped(publicUrl)}/kopa-frame.js" async></script>`;
}

export const forms = ['tag', 'div', 'link', 'frame', 'address'] as const;
export type Form = (typeof forms)[number];

/** The script that stands once in the site's template, for the forms that hold none themselves. */
export const siteScript = (publicUrl: string): string => `<script src="${escaped(publicUrl)}/kopa.js" async></script>`;

/** The widget with these options, in each form. */
export function snippets(publicUrl: string, language: Language, options: Options, scheme: Scheme): Record<Form, string> {
  const title = speaking(language)('calendar');
  const page = `${publicUrl}/w/event-calendar${queryOf(options, language)}`;
  const link = `<a href="${escaped(page)}">${escaped(title)}</a>`;
  const all = Object.entries({ lang: language, ...options });
  const attributes = (prefix: string) => all.map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');
  const address = frameAddress(publicUrl, language, options, scheme);
  return {
    tag: `${siteScript(publicUrl)}<kopa-event-calendar${attributes('')}>${link}</kopa-event-calendar>`,
    div: `<div data-kopa="event-calendar"${attributes('data-')}>${link}</div>`,
    link,
    frame: frameHtml(publicUrl, { address, title, width: '100%', height: frameSize.height }),
    address: page,
  };
}

/** What the build says of the files that it made. */
export interface Integrity {
  version: string;
  files: Record<string, string>;
}

/** Undefined where no widgets are served, or none that were built. */
export async function readIntegrity(widgetsDir: string | undefined): Promise<Integrity | undefined> {
  if (widgetsDir === undefined) return undefined;
  const text = await readFile(join(widgetsDir, 'integrity.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Integrity);
}

/** The script at the address whose content never changes, with the hash that the browser checks. */
export function pinnedScript(publicUrl: string, { files }: Integrity): string | undefined {
  const name = Object.keys(files).find((file) => /^kopa-.+\.js$/.test(file));
  return name && `<script src="${escaped(publicUrl)}/${name}" integrity="${files[name]}" crossorigin async></script>`;
}

export interface Preload {
  code: string[];
  /** Undefined where the widget's first question changes with the hour. */
  data: string | undefined;
}

/** Lines for the head of a page, by which code, words and data are asked for before the script has come. */
export function preloadLines(publicUrl: string, language: Language, options: Options, { files }: Integrity, today: string): Preload {
  const names = Object.keys(files).filter((file) => new RegExp(`^c/event-calendar-(${language}-)?[^-]+$`).test(file));
  const line = (name: string) => `<link rel="modulepreload" href="${escaped(publicUrl)}/${name}" integrity="${files[name]}" crossorigin>`;
  const code = names.map(line);
  const data = `<link rel="preload" as="fetch" href="${escaped(firstRead(publicUrl, language, options, today))}" crossorigin>`;
  return { code, data: options.view === 'compact' ? undefined : data };
}

/** What the widget asks the feed first of a month: the days of the weeks that it is in. */
function firstRead(publicUrl: string, language: Language, options: Options, today: string): string {
  const first = `${options.month ?? today.slice(0, 7)}-01`;
  const parameters = new URLSearchParams({ from: addDays(first, -6), to: addDays(first, 37), limit: '1000', language });
  for (const [name, values] of Object.entries(filtersOf(options))) for (const value of [values].flat()) parameters.append(name, String(value));
  return `${publicUrl}/v1/occurrences?${parameters}`;
}
