import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { isTimeZone, isUtc } from '../../shared/time.ts';
import { propertyOf } from './component.ts';
import type { Component } from './component.ts';
import type { Note } from './remark.ts';
import type { ZoneOf } from './time.ts';
import { hasOffsetsOf } from './vtimezone.ts';

/** Where the partner is: what decides when a name fits several zones, or none. */
export interface Region {
  timeZone: string;
  addressCountry: string;
}

/**
 * The IANA zone that a calendar means by a TZID or X-WR-TIMEZONE, and undefined when that cannot be told. In this order:
 * an IANA name; an IANA name at the end of a longer one (`/mozilla.org/…/Europe/Amsterdam`); X-LIC-LOCATION of the
 * VTIMEZONE; a name of Windows; the cities or Windows name in an Outlook text such as `(UTC+01:00) Amsterdam, Berlin`;
 * a zone whose clocks show what the VTIMEZONE says in that year, the partner's first, then those of Europe.
 */
export function zoneNamed(name: string, definition: Component | undefined, region: Region, year: number): string | undefined {
  const bare = name.replace(/^["'\s]+|["'\s]+$/g, '');
  const location = definition && propertyOf(definition, 'X-LIC-LOCATION')?.values[0];
  return (
    ianaName(bare) ??
    ianaName(/[A-Za-z_]+\/[A-Za-z_+-]+(\/[A-Za-z_]+)?$/.exec(bare)?.[0] ?? '') ??
    ianaName(String(location ?? '')) ??
    windowsZone(bare, region) ??
    cityZone(bare, region) ??
    (definition && definedZone(definition, region, year))
  );
}

/** Resolves the TZIDs of one calendar and says, once for each, when one had to be guessed. */
export function zoneReader(calendar: Component, region: Region, fallback: string, note: Note): ZoneOf {
  const definitions = new Map(
    calendar.children.filter(({ name }) => name === 'VTIMEZONE').map((zone) => [String(propertyOf(zone, 'TZID')?.values[0] ?? ''), zone]),
  );
  const known = new Map<string, string>();
  return (name, line, year) => {
    const key = definitions.has(name) ? `${name} ${year}` : name;
    const found = known.get(key) ?? zoneNamed(name, definitions.get(name), region, year);
    if (found === undefined) note(line, `The time zone “${name}” is not known; ${fallback} was taken. Use an IANA name such as ${region.timeZone}.`);
    known.set(key, found ?? fallback);
    return found ?? fallback;
  };
}

/** The name with its usual capitals; offsets and empty names are none. */
function ianaName(name: string): string | undefined {
  if (name === '' || !isTimeZone(name)) return undefined;
  return isUtc(name) ? 'Etc/UTC' : Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
}

/** Outlook numbers its names when a file has several (`W. Europe Standard Time 1`). */
function windowsZone(name: string, { timeZone, addressCountry }: Region): string | undefined {
  const windows = name.replace(/\s+\d+$/, '');
  const all = findIana(windows);
  const found = (all as string[]).includes(timeZone) ? timeZone : (findIana(windows, addressCountry)[0] ?? all[0]);
  return found === undefined ? undefined : ianaName(found);
}

function cityZone(name: string, region: Region): string | undefined {
  const [, offset, places] = /^\((?:UTC|GMT)([+-][\d:.]+)?\)\s*(.*)$/i.exec(name) ?? [];
  if (places === undefined) return undefined;
  if (offset === undefined && /^(Coordinated Universal Time)?$/i.test(places)) return 'Etc/UTC';
  const found = places.split(/[,/]/).map((city) => zoneOfCity(city.trim())).filter((zone) => zone !== undefined);
  return found.includes(region.timeZone) ? region.timeZone : (found[0] ?? windowsZone(places, region));
}

function zoneOfCity(city: string): string | undefined {
  const name = city.replaceAll(' ', '_');
  const other = () => ianaNames.find((zone) => zone.toLowerCase().endsWith(`/${name.toLowerCase()}`));
  return name === '' ? undefined : (ianaName(`Europe/${name}`) ?? other());
}

const ianaNames = Intl.supportedValuesOf('timeZone');

function definedZone(definition: Component, { timeZone }: Region, year: number): string | undefined {
  const european = ianaNames.filter((name) => name.startsWith('Europe/'));
  return [timeZone, ...european, ...ianaNames].find((name) => hasOffsetsOf(definition, name, year));
}
