/** True for `2026-11-22` and false for a day that no calendar has. */
export function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for `2026-11-22T17:30:00` and false for a day or an hour that no calendar has. */
export function isLocalDateTime(text: string): boolean {
  const time = Date.parse(`${text}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString() === `${text}.000Z`;
}

/** True for `2026-11-22T17:30:00Z` and false for a day or an hour that no calendar has. */
export const isUtcDateTime = (text: string): boolean => text.endsWith('Z') && isLocalDateTime(text.slice(0, -1));

const zones = new Map<string, boolean>();

/** True for the IANA name of a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  const known = zones.get(name) ?? canFormat(name);
  if (zones.size < 1_000) zones.set(name, known);
  return known;
}

function canFormat(timeZone: string): boolean {
  try {
    // An offset such as `+02:00` can be formatted but is no zone.
    return !/^[+-]/.test(new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
}

/** True for UTC by any of its names: the zone of a program rather than of a place. */
export function isUtc(timeZone: string): boolean {
  return /^(Etc\/)?(UTC|UCT|GMT|GMT[+-]?0|Zulu|Universal|Greenwich)$/i.test(timeZone);
}

/** The instant as `2026-11-22T15:30:00Z`, without fractions of a second. */
export function utcDateTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
