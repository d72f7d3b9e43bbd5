import { expand } from '../expansion.ts';
import { localDateTime, parseLocal, wallOf } from '../../shared/wall-clock.ts';
import { propertiesOf, propertyOf } from './component.ts';
import type { Component } from './component.ts';
import { ruleOf } from './rule.ts';
import { timesOf } from './time.ts';

const day = 86_400_000;

/** A change of clocks: from this wall time on (in milliseconds, as if it were UTC), clocks are this far from UTC. */
interface Onset {
  at: number;
  offset: number;
}

/** True when clocks in the IANA zone show what the VTIMEZONE says, on the 5th and 20th of every month of the year. */
export function hasOffsetsOf(definition: Component, timeZone: string, year: number): boolean {
  const said = offsetsIn(definition, year);
  return said !== undefined && said.every(({ at, offset }) => wallOf(at - offset, timeZone) === at);
}

const offsets = new WeakMap<Component, Map<number, Onset[] | undefined>>();

/**
 * The offset that the VTIMEZONE gives on 24 days of the year (of its own first year, when that is later), or undefined
 * when it says nothing that can be read.
 */
function offsetsIn(definition: Component, year: number): Onset[] | undefined {
  const known = offsets.get(definition) ?? new Map<number, Onset[] | undefined>();
  if (!known.has(year)) known.set(year, readOffsets(definition, year));
  offsets.set(definition, known);
  return known.get(year);
}

function readOffsets(definition: Component, year: number): Onset[] | undefined {
  try {
    const first = Math.max(...definition.children.map((observance) => startOf(observance)?.getUTCFullYear() ?? 0));
    const shown = Math.max(year, first);
    const onsets = definition.children.flatMap((observance) => onsetsOf(observance, shown)).sort((a, b) => a.at - b.at);
    if (onsets.length === 0) return undefined;
    const probes = Array.from({ length: 24 }, (_, index) => Date.UTC(shown, index >> 1, index % 2 === 0 ? 5 : 20, 12));
    return probes.map((at) => ({ at, offset: (onsets.findLast((onset) => onset.at <= at) ?? onsets[0]!).offset }));
  } catch {
    return undefined;
  }
}

/** When a STANDARD or DAYLIGHT begins, up to the end of the year. */
function onsetsOf(observance: Component, year: number): Onset[] {
  const start = startOf(observance);
  const offset = offsetOf(propertyOf(observance, 'TZOFFSETTO')?.values[0]);
  if (!start || offset === undefined) return [];
  const rule = propertyOf(observance, 'RRULE');
  const recurrenceRule = rule && ruleOf(rule, { isDate: false, timeZone: 'Etc/UTC' }, () => {});
  const added = propertiesOf(observance, 'RDATE').flatMap((dates) => timesOf(dates, () => 'Etc/UTC'));
  const event = {
    start: localDateTime(start.getTime()),
    timeZone: 'Etc/UTC',
    duration: 'PT0S',
    showWithoutTime: false,
    recurrenceOverrides: Object.fromEntries(added.map(({ local }) => [local, {}])),
    ...(recurrenceRule && { recurrenceRule }),
  };
  const found = expand(event, new Date(Date.UTC(year + 1, 0) + day).toISOString());
  return found.map(({ start: at }) => ({ at: parseLocal(at), offset }));
}

/** The wall time of its DTSTART, as if it were UTC. */
function startOf(observance: Component): Date | undefined {
  const start = propertyOf(observance, 'DTSTART');
  const time = start && timesOf(start, () => 'Etc/UTC')[0];
  return time && new Date(parseLocal(time.local));
}

/** `+01:00` in milliseconds. */
function offsetOf(text: unknown): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})/.exec(String(text)) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
