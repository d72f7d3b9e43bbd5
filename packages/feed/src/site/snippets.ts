import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from './dates.ts';
import { escaped } from './html.ts';
import { filtersOf, inFrame, single } from './options.ts';
import type { Options, Query } from './options.ts';
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

/** A widget as a webmaster wants it. */
export interface Wanted {
  /** Its tag without `kopa-`. */
  name: string;
  /** The text of its link, and the name of its frame. */
  title: string;
  language: Language;
  /** The attributes of its tag but `lang`, in their order. */
  attributes: Record<string, string>;
}

/** The address of the frame's page. */
export function widgetFrame(publicUrl: string, { name, language, attributes }: Pick<Wanted, 'name' | 'language' | 'attributes'>, scheme: Scheme = 'light'): string {
  const isCard = name === 'scenario-card' && attributes['opened'] === undefined;
  const parameters = { lang: language, ...inFrame(attributes), ...(isCard && { opened: 'false' }), ...(scheme !== 'light' && { scheme }) };
  return `${publicUrl}/embed/${name}?${new URLSearchParams(parameters)}`;
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

/** The widget in each form. */
export function snippets(publicUrl: string, widget: Wanted, scheme: Scheme): Record<Form, string> {
  const { name, title, language, attributes } = widget;
  const all = { lang: language, ...attributes };
  const page = `${publicUrl}/w/${name}?${new URLSearchParams(all)}`;
  const link = `<a href="${escaped(page)}">${escaped(title)}</a>`;
  const written = (prefix: string) => Object.entries(all).map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');
  return {
    tag: `${siteScript(publicUrl)}<kopa-${name}${written('')}>${link}</kopa-${name}>`,
    div: `<div data-kopa="${name}"${written('data-')}>${link}</div>`,
    link,
    frame: frameHtml(publicUrl, { address: widgetFrame(publicUrl, widget, scheme), title, width: '100%', height: frameSize.height }),
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

/** Lines for the head of a page, by which code and words are asked for before the script has come. */
export function preloadLines(publicUrl: string, name: string, language: Language, { files }: Integrity): string[] {
  const names = Object.keys(files).filter((file) => new RegExp(`^c/${name}-(${language}-)?[^-]+$`).test(file));
  return names.map((file) => `<link rel="modulepreload" href="${escaped(publicUrl)}/${file}" integrity="${files[file]}" crossorigin>`);
}

/** The same for the events of a calendar; undefined where its first question changes with the hour. */
export function calendarData(publicUrl: string, language: Language, options: Options, today: string): string | undefined {
  return options.view === 'compact' ? undefined : `<link rel="preload" as="fetch" href="${escaped(firstRead(publicUrl, language, options, today))}" crossorigin>`;
}

/** What the widget asks the feed first of a month: the days of the weeks that it is in. */
function firstRead(publicUrl: string, language: Language, options: Options, today: string): string {
  const first = `${options.month ?? today.slice(0, 7)}-01`;
  const parameters = new URLSearchParams({ from: addDays(first, -6), to: addDays(first, 37), limit: '1000', language });
  for (const [name, values] of Object.entries(filtersOf(options))) for (const value of [values].flat()) parameters.append(name, String(value));
  return `${publicUrl}/v1/occurrences?${parameters}`;
}
