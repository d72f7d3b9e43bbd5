import type { MaterialReference, MaterialSummary, MediaObject, ResolvedText } from '@kopa/contract';
import { term } from '../shared/terms.ts';
import { langOf, resolved } from './event-list.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { nameOf } from './language.ts';
import { link } from './link.ts';
import { naming, numberOf, timeLong } from './material-words.ts';
import type { MaterialWord } from './material-words.ts';
import { countedOf } from './registration-words.ts';
import type { Language } from './words.ts';

/** What all pages of materials are put together from. */

/** A text with its paragraphs; lines stay lines. */
export function paragraphs(text: ResolvedText, language: Language): Html {
  const parts = text.text.split(/\n[^\S\n]*\n\s*/).filter((part) => part.trim() !== '');
  return html`${parts.map((part) => html`<p class="text"${langOf(text, language)}>${part}</p>`)}`;
}

/** A heading and what stands under it; nothing where there is nothing. */
export function section(word: MaterialWord, content: Html | undefined, language: Language): Html | undefined {
  return content && html`<section class="part"><h2>${naming(language)(word)}</h2>${content}</section>`;
}

export const textSection = (word: MaterialWord, text: ResolvedText | undefined, language: Language): Html | undefined =>
  section(word, text && paragraphs(text, language), language);

export function listSection(word: MaterialWord, texts: ResolvedText[] | undefined, language: Language): Html | undefined {
  return section(word, texts?.length ? html`<ul>${texts.map((text) => html`<li>${paragraphs(text, language)}</li>`)}</ul>` : undefined, language);
}

export const fact = (name: string, value: Html | string | undefined): Html[] => (value === undefined || value === '' ? [] : [html`<div><dt>${name}</dt><dd>${value}</dd></div>`]);

/** `8–20 people`; the form of the word goes with the last number. */
export function peopleOf({ minValue, maxValue }: NonNullable<MaterialSummary['groupSize']>, language: Language): string {
  const most = countedOf('people', maxValue, language);
  return minValue === maxValue ? most : `${minValue.toLocaleString(language)}–${most}`;
}

/** Minutes of `PT1H30M`. */
export function minutesIn(duration: string): number {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

export const timeOfMaterial = ({ timeRequired }: Pick<MaterialSummary, 'timeRequired'>, language: Language): string | undefined =>
  timeRequired === undefined ? undefined : timeLong(minutesIn(timeRequired), language);

/** `CC-BY-SA-4.0` as its authors write it, with what it means. */
export function licenceLink(license: MaterialSummary['license'], language: Language): Html {
  return link(licenceAddress(license, language), html`${licenceName(license)}`);
}

export const licenceName = (license: MaterialSummary['license']): string => license.replace(/^CC-/, 'CC ').replace(/-(?=\d)/, ' ');

/** Where the licence is explained, in the reader's language. */
function licenceAddress(license: MaterialSummary['license'], language: Language): string {
  const [, kind, version] = /^CC-?(.+)-(\d\.\d)$/.exec(license)!;
  const place = kind === '0' ? 'publicdomain/zero' : `licenses/${kind!.toLowerCase()}`;
  return `https://creativecommons.org/${place}/${version}/deed.${language.replace('nb', 'no')}`;
}

/** A link to another material, with the country it is from. */
export function referenceTo({ url, name, publisher }: MaterialReference, language: Language): Html {
  const country = publisher && html` <span class="quiet">(${nameOf('region', language, publisher.addressCountry)})</span>`;
  return html`${link(url, name ? resolved(name, language) : html`${url}`)}${country}`;
}

export const references = (all: MaterialReference[], language: Language): Html | undefined =>
  all.length > 0 ? html`<ul>${all.map((one) => html`<li>${referenceTo(one, language)}</li>`)}</ul>` : undefined;

/** The file of an attachment, or that it is not there. */
export function fileLink({ name, contentUrl, contentSize, encodingFormat, inLanguage }: MediaObject, language: Language): Html {
  if (contentUrl === undefined) return html`${resolved(name, language)} <span class="quiet">(${naming(language)('fileMissing')})</span>`;
  const kind = encodingFormat?.split('/')[1]?.toUpperCase();
  const size = contentSize === undefined ? undefined : Math.max(1, Math.round(contentSize / 1_000)).toLocaleString(language, { style: 'unit', unit: 'kilobyte' });
  const about = [inLanguage && nameOf('language', language, inLanguage), kind, size].filter(Boolean).join(', ');
  return html`${link(contentUrl, resolved(name, language))} <span class="quiet">(${about})</span>`;
}

/** What a step or the whole cannot be done with, for a group of this size. */
export function misfitOf({ minValue, maxValue }: { minValue?: number; maxValue?: number }, people: number, language: Language): string | undefined {
  if (minValue !== undefined && people < minValue) return numberOf('atLeast', minValue, language);
  return maxValue !== undefined && people > maxValue ? numberOf('atMost', maxValue, language) : undefined;
}

export const termOf = (group: Parameters<typeof term>[0], name: string, language: Language): string => term(group, name, language) ?? name;
