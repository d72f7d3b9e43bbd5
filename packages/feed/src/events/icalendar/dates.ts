import type { RecurrenceOverride } from '@kopa/contract';
import { propertiesOf } from './component.ts';
import type { Component } from './component.ts';
import { periodDuration } from './duration.ts';
import type { Span } from './duration.ts';
import type { Note } from './remark.ts';
import { inZone, timeOf, timesOf, valuesOf } from './time.ts';
import type { Time, ZoneOf } from './time.ts';

/** The recurrenceOverrides that RDATE and EXDATE stand for; a time in both is taken away. */
export function datesOf(event: Component, span: Span, zoneOf: ZoneOf, note: Note): Record<string, RecurrenceOverride> {
  const first = originalStart(span.start, span);
  const added = propertiesOf(event, 'RDATE').flatMap((property) =>
    valuesOf(property).map((value): [string, RecurrenceOverride] => {
      const duration = Array.isArray(value) ? periodDuration(property, value, zoneOf, span.timeZone) : undefined;
      const time = timeOf(property, Array.isArray(value) ? value[0] : value, zoneOf);
      return [originalStart(time, span), duration === undefined ? {} : { duration }];
    }),
  );
  const excluded = propertiesOf(event, 'EXDATE')
    .flatMap((property) => timesOf(property, zoneOf))
    .map((time): [string, RecurrenceOverride] => [originalStart(time, span), { excluded: true }]);
  for (const { line } of propertiesOf(event, 'EXRULE')) {
    note(line, 'EXRULE is no longer part of iCalendar and was left out. Take single times away with EXDATE.');
  }
  return Object.fromEntries([...added.filter(([at, override]) => at !== first || override.duration !== undefined), ...excluded]);
}

/**
 * A time as it names an occurrence of the event: local in its zone, of whole days the midnight; a date alone stands for
 * that day's occurrence.
 */
export function originalStart(time: Time, { start, wholeDays, timeZone }: Span): string {
  const local = inZone(time, timeZone);
  if (wholeDays) return `${local.slice(0, 10)}T00:00:00`;
  return time.isDate ? `${local.slice(0, 10)}${inZone(start, timeZone).slice(10)}` : local;
}
