import type { License, MaterialSummary } from '@kopa/sdk';
import { currentLocale, msg, term } from './messages.ts';
import { plural } from './plural.ts';

/** What the feed's fixed terms of materials are called that every list of them shows; never run, but read by the tools that bring messages to the translators. */
export const terms = () => [
  msg('Scenario', { id: 'type-scenario', desc: 'Kind of material: how to lead an activity with a group' }),
  msg('Learning experiment', { id: 'type-experiment', desc: 'Kind of material: what a library has tried' }),
  msg('Library model', { id: 'type-model' }),
  msg('Self-study course', { id: 'type-course' }),
  msg('Collection', { id: 'type-collection', desc: 'Kind of material: a whole with chapters, such as a report' }),
  msg('For beginners', { id: 'level-beginner', desc: 'For those who have not led such an activity before' }),
  msg('With some experience', { id: 'level-intermediate' }),
  msg('For the experienced', { id: 'level-advanced' }),
];

export const typeName = (type: string): string => term('type', type) ?? type;
export const levelName = (level: string): string => term('level', level) ?? level;

/** `CC-BY-SA-4.0` as its own authors write it: CC BY-SA 4.0. */
export const licenceName = (license: License): string => license.replace(/^CC-/, 'CC ').replace(/-(?=\d)/, ' ');

/** Where the licence is explained, in the reader's language where it has been translated. */
export function licenceUrl(license: License): string {
  const [, kind, version] = /^CC-?(.+)-(\d\.\d)$/.exec(license)!;
  const place = kind === '0' ? 'publicdomain/zero' : `licenses/${kind!.toLowerCase()}`;
  return `https://creativecommons.org/${place}/${version}/deed.${currentLocale().replace('nb', 'no')}`;
}

/** The minutes of an ISO 8601 duration such as `PT1H30M`; a day has 24 hours. */
export function minutesOf(duration: string): number {
  const [, weeks, days, hours, minutes] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/.exec(duration) ?? [];
  return ((Number(weeks ?? 0) * 7 + Number(days ?? 0)) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0);
}

const inUnit = (unit: 'hour' | 'minute', n: number) => n.toLocaleString(currentLocale(), { style: 'unit', unit, unitDisplay: 'long' });

/** A length of time in words: “45 minutes”, “1 hour 30 minutes”. */
export function minutesInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && inUnit('hour', hours), (rest || !hours) && inUnit('minute', rest)].filter(Boolean).join(' ');
}

/** “8–20 people”: the form of the word goes with the last number. */
export function peopleInWords({ minValue, maxValue }: NonNullable<MaterialSummary['groupSize']>): string {
  const text = plural(msg('{n, plural, one {# person} other {# people}}', { id: 'people-count' }), maxValue);
  return minValue === maxValue ? text : `${minValue.toLocaleString(currentLocale())}–${text}`;
}
