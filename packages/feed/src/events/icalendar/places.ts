import { basedOnRelation } from '../../shared/icalendar/based-on.ts';
import type { EventDraft } from '../draft.ts';
import { propertiesOf, propertyOf } from './component.ts';
import type { Component } from './component.ts';
import { localized, textsByLanguage } from './languages.ts';
import { cut, oneLine, plainText } from './plain-text.ts';
import type { Property } from './property.ts';
import type { Note } from './remark.ts';

const longestName = 500;

/** Where an event takes place and what it links to; `translations` are place names by language. */
export interface Places {
  parts: Pick<EventDraft, 'locations' | 'virtualLocations' | 'links' | 'basedOn'>;
  translations: Record<string, string>;
}

/**
 * Places from LOCATION and GEO, online rooms from CONFERENCE, from the fields of Google and Microsoft and from addresses
 * in LOCATION, links from URL, LINK and ATTACH. Only http and https addresses are taken. An address of the partner's
 * country is not made up: a place may be anywhere. In a calendar that a Kopa feed has written, URL is the event's page
 * there; the event has one in each feed, so it is no link.
 */
export function placesOf(event: Component, locale: string, isFromFeed: boolean, note: Note): Places {
  const names = textsByLanguage(propertiesOf(event, 'LOCATION'), joinedLines, note);
  const found = localized(names, locale);
  const whole = found.text ?? Object.values(found.translations)[0] ?? '';
  const name = cut(withoutUrls(whole), longestName);
  const translations = found.text === undefined ? {} : trimmed(found.translations);
  const locations = name === '' ? undefined : { main: { name, ...coordinatesOf(event, note) } };
  if (!locations) noteLonelyPoint(event, note);
  const rooms = roomsOf(event, urlsIn(whole), note);
  const basedOn = materialsOf(event, note);
  const links = linksOf(event, isFromFeed ? ['LINK'] : ['URL', 'LINK'], rooms.map(({ uri }) => uri), note);
  return {
    parts: {
      ...(locations && { locations }),
      ...(rooms.length > 0 && { virtualLocations: numbered('online', rooms) }),
      ...(Object.keys(links).length > 0 && { links }),
      ...(basedOn.length > 0 && { basedOn }),
    },
    translations: locations ? translations : {},
  };
}

/** The address in the form that the contract takes, or undefined when it is not an http or https one. */
export function httpUrl(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text.trim());
    const fits = (protocol === 'https:' || protocol === 'http:') && href.length <= 2_000 && /^[^\s<>"]+$/.test(href);
    return fits ? href : undefined;
  } catch {
    return undefined;
  }
}

/** An address over several lines, as phones write it, in one. */
function joinedLines(text: string): string {
  return plainText(text).replace(/\s*\n\s*/g, ', ').replace(/\s+/g, ' ');
}

const address = /\bhttps?:\/\/[^\s<>"]+/gi;

function urlsIn(text: string): string[] {
  return [...text.matchAll(address)].map(([url]) => url.replace(/[).,;]+$/, ''));
}

function withoutUrls(text: string): string {
  return text.replace(address, '').replace(/\(\s*\)/g, '').replace(/^[\s,;:|/–-]+|[\s,;:|/–-]+$/g, '').replace(/\s+/g, ' ');
}

function trimmed(translations: Record<string, string>): Record<string, string> {
  const entries = Object.entries(translations).map(([language, text]) => [language, cut(withoutUrls(text), longestName)]);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

function coordinatesOf(event: Component, note: Note): { coordinates?: string } {
  const geo = propertyOf(event, 'GEO');
  const [latitude, longitude] = Array.isArray(geo?.values[0]) ? geo.values[0].map(Number) : [];
  // Some programs write 0;0, a point in the sea, where they know none.
  if (!geo || latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return {};
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { coordinates: `geo:${decimal(latitude)},${decimal(longitude)}` };
  note(geo.line, 'GEO names no point on the earth and was left out. Write latitude;longitude, such as 56.9411;24.0972.');
  return {};
}

function noteLonelyPoint(event: Component, note: Note): void {
  const geo = propertyOf(event, 'GEO');
  if (geo && coordinatesOf(event, () => {}).coordinates) note(geo.line, 'GEO without a LOCATION was left out. Name the place too.');
}

/** Never 1e-7, which the contract does not take; a millionth of a degree is ten centimetres. */
function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(6)) || 0);
}

const roomFields = ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK'];

interface Room {
  uri: string;
  name?: string;
}

function roomsOf(event: Component, inLocation: string[], note: Note): Room[] {
  const named = roomFields.flatMap((field) => propertiesOf(event, field)).flatMap((property) => {
    const uri = httpUrl(String(property.values[0] ?? ''));
    if (uri === undefined && !/^tel:/i.test(String(property.values[0]))) noteAddress(property, note);
    const name = oneLine(property.parameters.label ?? '');
    return uri === undefined ? [] : [{ uri, ...(name !== '' && { name: cut(name, longestName) }) }];
  });
  const rooms = [...named, ...inLocation.map(httpUrl).filter((uri) => uri !== undefined).map((uri) => ({ uri }))];
  return rooms.filter(({ uri }, index) => rooms.findIndex((other) => other.uri === uri) === index);
}

function linksOf(event: Component, pageFields: string[], rooms: string[], note: Note): NonNullable<EventDraft['links']> {
  const related = pageFields.flatMap((field) => propertiesOf(event, field)).filter(({ parameters }) => parameters['linkrel'] !== basedOnRelation);
  const pages = related.flatMap((property) => linkOf(property, note));
  const files = propertiesOf(event, 'ATTACH').flatMap((property) => linkOf(property, note));
  return { ...numbered('page', pages.filter(({ href }) => !rooms.includes(href))), ...numbered('file', files) };
}

/** The addresses of what the event makes use of. */
function materialsOf(event: Component, note: Note): string[] {
  const named = propertiesOf(event, 'LINK').filter(({ parameters }) => parameters['linkrel'] === basedOnRelation);
  return [...new Set(named.flatMap((property) => linkOf(property, note)).map(({ href }) => href))].slice(0, mostMaterials);
}

const mostMaterials = 20;

function linkOf(property: Property, note: Note): { href: string; title?: string; contentType?: string }[] {
  const { filename, 'x-filename': otherName, label, fmttype } = property.parameters;
  const value = String(property.values[0] ?? '').trim();
  if (property.type === 'binary') {
    note(property.line, 'A file inside the calendar is not taken. Put it on the web and give its address.');
    return [];
  }
  const href = httpUrl(value);
  if (href === undefined && value !== '') noteAddress(property, note);
  if (href === undefined) return [];
  const title = cut(oneLine(filename ?? otherName ?? label ?? ''), longestName);
  return [{ href, ...(title !== '' && { title }), ...(fmttype && { contentType: fmttype }) }];
}

function noteAddress(property: Property, note: Note): void {
  note(property.line, `${property.name} is no https:// or http:// address and was left out. Write the whole address.`);
}

/** `page`, `page2`, `page3` … */
function numbered<T>(name: string, things: T[]): Record<string, T> {
  return Object.fromEntries(things.map((thing, index) => [index === 0 ? name : `${name}${index + 1}`, thing]));
}
