import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { readComponents } from './component.ts';
import { readLines } from './lines.ts';
import { hasOffsetsOf } from './vtimezone.ts';
import { writeZone } from '../../shared/icalendar/write-zone.ts';

const first = '2024-05-01T18:00:00';
const last = '2034-05-01T18:00:00';
const times = [last, first];

const written = (timeZone: string) => ICAL.stringify(['vcalendar', [], [writeZone(timeZone, times)]]);
const definitionIn = (calendar: string) => readComponents(readLines(Buffer.from(calendar), 'LV').lines).root.children[0]!.children[0]!;

/** Two hours before and after each change of clocks, and noon of many days. */
function probesOf(timeZone: string): Temporal.ZonedDateTime[] {
  const start = Temporal.PlainDateTime.from(first).toZonedDateTime(timeZone);
  const probes = Array.from({ length: 360 }, (_, index) => start.add({ days: 10 * index }));
  for (let next = start.getTimeZoneTransition('next'); next && next.year < 2035; next = next.getTimeZoneTransition('next')) {
    probes.push(next.subtract({ hours: 2 }), next.add({ hours: 2 }));
  }
  return probes;
}

/** By rule every year; at another weekday each year; by the moon; not at all; half an hour; negative; three quarters of an hour from UTC. */
const zones = [
  'Europe/Riga', 'Europe/Oslo', 'Europe/Warsaw', 'Europe/Dublin', 'America/New_York', 'America/Santiago', 'Asia/Jerusalem', 'Africa/Casablanca', 'Asia/Gaza',
  'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Chatham', 'America/St_Johns', 'Europe/Istanbul', 'Europe/Lisbon',
];

describe('a VTIMEZONE', () => {
  for (const timeZone of zones) {
    test(`of ${timeZone} says what its clocks show`, () => {
      const calendar = written(timeZone);
      const definition = definitionIn(calendar);
      for (let year = 2025; year <= 2034; year++) assert.ok(hasOffsetsOf(definition, timeZone, year), `${year}\n${calendar}`);
      const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vtimezone')!);
      for (const probe of probesOf(timeZone)) {
        const { year, month, day, hour, minute } = probe;
        const read = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
        assert.equal(zone.utcOffset(read), probe.offsetNanoseconds / 1e9, `${probe.toString()}\n${calendar}`);
      }
    });
  }

  test('has rules without an end where clocks change by one', () => {
    const calendar = written('Europe/Riga');
    assert.match(calendar, /RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU/);
    assert.match(calendar, /RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU/);
    assert.equal(hasOffsetsOf(definitionIn(calendar), 'Europe/Riga', 2060), true);
    assert.doesNotMatch(written('Africa/Casablanca'), /RRULE/);
  });

  test('of another zone is told apart', () => {
    assert.equal(hasOffsetsOf(definitionIn(written('Europe/Oslo')), 'Europe/Riga', 2026), false);
  });
});
