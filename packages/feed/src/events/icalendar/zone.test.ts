import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readComponents } from './component.ts';
import type { Component } from './component.ts';
import { readLines } from './lines.ts';
import { zoneNamed } from './zone.ts';

const riga = { timeZone: 'Europe/Riga', addressCountry: 'LV' };
const oslo = { timeZone: 'Europe/Oslo', addressCountry: 'NO' };
const warsaw = { timeZone: 'Europe/Warsaw', addressCountry: 'PL' };
const brussels = { timeZone: 'Europe/Brussels', addressCountry: 'BE' };

function definition(...lines: string[]): Component {
  const text = ['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\n');
  return readComponents(readLines(Buffer.from(text), 'LV').lines).root.children[0]!;
}

/** STANDARD and DAYLIGHT as Outlook writes them, with the month and Sunday of each change. */
function observances(standard: string, daylight: string, [spring, autumn] = ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']): string[] {
  return [
    'BEGIN:STANDARD', 'DTSTART:16010101T030000', `TZOFFSETFROM:${daylight}`, `TZOFFSETTO:${standard}`, `RRULE:FREQ=YEARLY;${autumn}`, 'END:STANDARD',
    'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', `TZOFFSETFROM:${standard}`, `TZOFFSETTO:${daylight}`, `RRULE:FREQ=YEARLY;${spring}`, 'END:DAYLIGHT',
  ];
}

describe('a zone by its name', () => {
  for (const [name, region, zone] of [
    ['Europe/Riga', oslo, 'Europe/Riga'],
    ['europe/vilnius', oslo, 'Europe/Vilnius'],
    ['/mozilla.org/20050126_1/Europe/Amsterdam', riga, 'Europe/Amsterdam'],
    ['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires', riga, 'America/Argentina/Buenos_Aires'],
    ['W. Europe Standard Time', oslo, 'Europe/Oslo'],
    ['W. Europe Standard Time 1', oslo, 'Europe/Oslo'],
    ['"W. Europe Standard Time"', riga, 'Europe/Berlin'],
    ['FLE Standard Time', riga, 'Europe/Riga'],
    ['Central European Standard Time', warsaw, 'Europe/Warsaw'],
    ['Romance Standard Time', brussels, 'Europe/Brussels'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', riga, 'Europe/Amsterdam'],
    ['(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', riga, 'Europe/Riga'],
    ['(GMT+01.00) Sarajevo/Skopje/Warsaw/Zagreb', warsaw, 'Europe/Warsaw'],
    ['(UTC+01:00) W. Europe Standard Time', oslo, 'Europe/Oslo'],
    ['(UTC) Coordinated Universal Time', riga, 'Etc/UTC'],
    ['UTC', riga, 'Etc/UTC'],
    ['GMT', riga, 'Etc/UTC'],
    ['Customized Time Zone', riga, undefined],
    ['+02:00', riga, undefined],
    ['', riga, undefined],
  ] as const) {
    test(`“${name}” is ${zone} for ${region.addressCountry}`, () => assert.equal(zoneNamed(name, undefined, region, 2026), zone));
  }
});

describe('a zone with a name of its own', () => {
  test('is that of X-LIC-LOCATION', () => {
    assert.equal(zoneNamed('Biblioteka', definition('X-LIC-LOCATION:Europe/Warsaw'), riga, 2026), 'Europe/Warsaw');
  });

  test("is the partner's where that has the same offsets", () => {
    assert.equal(zoneNamed('Customized Time Zone', definition(...observances('+0100', '+0200')), oslo, 2026), 'Europe/Oslo');
    assert.equal(zoneNamed('Customized Time Zone', definition(...observances('+0200', '+0300')), riga, 2026), 'Europe/Riga');
  });

  test('is one with the same offsets elsewhere, where the clocks change on the same days', () => {
    const american = definition(...observances('-0500', '-0400', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']));
    assert.match(zoneNamed('Head office', american, riga, 2026) ?? 'none', /^America\//);
    const without = definition('BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'END:STANDARD');
    assert.equal(zoneNamed('No summer time', without, { timeZone: 'Europe/Minsk', addressCountry: 'BY' }, 2026), 'Europe/Minsk');
  });

  test('is none where no clock in the world shows that', () => {
    assert.equal(zoneNamed('Ours', definition(...observances('+0107', '+0211')), riga, 2026), undefined);
    assert.equal(zoneNamed('Empty', definition(), riga, 2026), undefined);
  });
});
