import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EventDraft } from '../draft.ts';
import { expand } from '../expansion.ts';
import { readCalendars } from './read.ts';
import type { ReadCalendars, ReadOptions } from './read.ts';

const options: ReadOptions = { organizer: 'lnb', timeZone: 'Europe/Riga', locale: 'lv', addressCountry: 'LV' };

function read(file: string | Uint8Array, changed: Partial<ReadOptions> = {}): ReadCalendars {
  return readCalendars(Buffer.from(file), { ...options, ...changed });
}

/** A calendar of these lines. */
function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kopa//Tests//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event of these lines, with a UID and a title unless they are among them. */
function vevent(...lines: string[]): string[] {
  const has = (name: string) => lines.some((line) => line.startsWith(name));
  return ['BEGIN:VEVENT', ...(has('UID') ? [] : ['UID:1@example.org']), ...(has('SUMMARY') ? [] : ['SUMMARY:Lasīšanas klubs']), ...lines, 'END:VEVENT'];
}

/** The draft of a calendar with this one event, which must be taken without a remark. */
function draftOf(...lines: string[]): EventDraft {
  return only(read(calendar(...vevent(...lines))));
}

/** The only draft, with nothing rejected and nothing noted. */
function only({ drafts, rejected, notes }: ReadCalendars): EventDraft {
  assert.deepEqual([rejected, notes, drafts.length], [[], [], 1]);
  return drafts[0]!;
}

function uids({ drafts }: ReadCalendars): string[] {
  return drafts.map(({ uid }) => uid);
}

/** `line: reason` of each remark. */
function remarks(list: ReadCalendars['notes']): string[] {
  return list.map(({ line, reason }) => `${line}: ${reason}`);
}

function utcStarts(draft: EventDraft, until = '2030-01-01T00:00:00Z'): string[] {
  return expand(draft, until).map(({ utcStart }) => utcStart);
}

const start = 'DTSTART;TZID=Europe/Riga:20260105T180000';

test('events are counted whose kind nothing says', () => {
  const events = [vevent('UID:a', start), vevent('UID:b', start, 'CATEGORIES:Party'), vevent('UID:c', start, 'CATEGORIES:Semināri'), vevent('UID:d', start, 'CATEGORIES:meeting')];
  const file = calendar(...events.flat());
  assert.equal(read(file).kindsGuessed, 2);
  assert.equal(read(file, { kind: 'meeting' }).kindsGuessed, 0);
});

test('an event with all its parts', () => {
  const draft = only(
    read(
      calendar(
        ...vevent(
          'UID:2026-17@lnb.lv', 'SEQUENCE:3', 'DTSTAMP:20260101T080000Z', 'LAST-MODIFIED:20260102T080000Z',
          'DTSTART;TZID=Europe/Riga:20260105T180000', 'DTEND;TZID=Europe/Riga:20260105T193000',
          'SUMMARY;LANGUAGE=lv:Seminārs\\, kas notiek katru nedēļu', 'SUMMARY;LANGUAGE=en-GB:A seminar', 'SUMMARY;LANGUAGE=no:Et seminar',
          'DESCRIPTION:Pirmā rinda\\nOtrā rinda\\; beigas', 'DESCRIPTION;LANGUAGE=en:First line',
          'LOCATION:Latvijas Nacionālā bibliotēka\\, Mūkusalas iela 3', 'LOCATION;LANGUAGE=en:National Library of Latvia', 'GEO:56.9411;24.0972',
          'CATEGORIES:Seminārs,Bibliotekāriem', 'STATUS:TENTATIVE',
          'URL:https://www.lnb.lv/lv/seminars', 'ATTACH;FMTTYPE=application/pdf;FILENAME=programma.pdf:https://www.lnb.lv/programma.pdf',
          'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Zāle: tiešsaiste":https://meet.example.org/lnb',
          'RRULE:FREQ=WEEKLY;COUNT=3',
        ),
      ),
    ),
  );
  assert.deepEqual(draft, {
    uid: '2026-17@lnb.lv', sequence: 3, locale: 'lv', organizer: 'lnb',
    title: 'Seminārs, kas notiek katru nedēļu', description: 'Pirmā rinda\nOtrā rinda; beigas',
    start: '2026-01-05T18:00:00', timeZone: 'Europe/Riga', duration: 'PT1H30M', showWithoutTime: false,
    recurrenceRule: { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo', count: 3 },
    status: 'tentative', eventStatus: 'scheduled',
    kind: 'seminar', themes: [], audience: ['librarians'], activityLanguages: ['lv'],
    locations: { main: { name: 'Latvijas Nacionālā bibliotēka, Mūkusalas iela 3', coordinates: 'geo:56.9411,24.0972' } },
    virtualLocations: { online: { uri: 'https://meet.example.org/lnb', name: 'Zāle: tiešsaiste' } },
    links: {
      page: { href: 'https://www.lnb.lv/lv/seminars' },
      file: { href: 'https://www.lnb.lv/programma.pdf', title: 'programma.pdf', contentType: 'application/pdf' },
    },
    localizations: {
      en: { title: 'A seminar', description: 'First line', 'locations/main/name': 'National Library of Latvia' },
      nb: { title: 'Et seminar' },
    },
  });
});

describe('files', () => {
  const one = vevent('UID:1@example.org', start);
  const two = vevent('UID:2@example.org', start);

  test('may hold several calendars, with garbage around them', () => {
    const found = read(`<html>\nnot here\n${calendar(...one)}\n\n***\n${calendar(...two)}trailing`);
    assert.deepEqual(uids(found), ['1@example.org', '2@example.org']);
    assert.deepEqual(found.rejected, []);
    assert.deepEqual(found.notes.map(({ line }) => line), [1, 14, 24]);
    assert.match(found.notes[0]!.reason, /outside of any calendar\. It was left out, with any more such lines/);
  });

  test('may begin with a byte order mark and use any line end', () => {
    for (const ending of ['\r\n', '\n', '\r']) only(read(`\ufeff${calendar(...one).replaceAll('\r\n', ending)}`));
  });

  test('may hold events outside a calendar', () => assert.equal(only(read(two.join('\n'))).uid, '2@example.org'));

  test('in windows-1252 are read, and the first such line is named', () => {
    const found = read(Buffer.from(calendar(...vevent(start, 'SUMMARY:Café for språk')), 'latin1'), { addressCountry: 'NO' });
    assert.equal(found.drafts[0]?.title, 'Café for språk');
    assert.deepEqual(remarks(found.notes), ['7: The file is not all UTF-8; such lines were read as windows-1252. Export it as UTF-8.']);
  });

  test('without an event, or that are no calendars, say so', () => {
    assert.match(remarks(read(calendar()).rejected)[0]!, /^1: There is no event/);
    assert.match(remarks(read('{"items": []}').rejected)[0]!, /^1: There is no event/);
    assert.deepEqual(read('').rejected, []);
  });

  test('larger than 20 MB are not read', () => {
    const found = readCalendars(Buffer.alloc(20 * 1024 * 1024 + 1, 'A'), options);
    assert.deepEqual([found.drafts.length, remarks(found.rejected)], [0, ['1: The file is larger than 20 MB. Export a shorter time, or several files.']]);
  });

  test('are read up to 20 000 components', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => `BEGIN:VEVENT\nUID:${index}\nSUMMARY:a\nDTSTART:20260101\nEND:VEVENT`);
    const found = read(['BEGIN:VCALENDAR', ...many, 'END:VCALENDAR'].join('\n'));
    assert.equal(found.drafts.length, 19_999);
    assert.match(found.rejected[0]!.reason, /more than 20 000 components; from here on it was not read/);
    assert.equal(found.rejected[0]!.line, 2 + 19_999 * 5);
  });

  test('of noise never throw', () => {
    for (const noise of ['BEGIN:', ':', ';', 'END:VCALENDAR', 'BEGIN:VEVENT', '\u0000\u0000', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;=:\nEND:VEVENT', '\n \n \n']) read(noise);
    assert.equal(read(Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 256)).drafts.length, 0);
  });
});

describe('what is broken costs only its event', () => {
  const good = vevent('UID:good@example.org', start);

  for (const [what, lines, line, reason] of [
    ['an event without an end', ['BEGIN:VEVENT', 'UID:bad@example.org', 'SUMMARY:x', start], 4, /BEGIN:VEVENT on line 8 comes before END:VEVENT/],
    ['a DTSTART that cannot be read', vevent('UID:bad@example.org', 'DTSTART 20260105T180000'), 7, /^DTSTART: The line is no property: it has no “:”/],
    ['a DTSTART that is no time', vevent('UID:bad@example.org', 'DTSTART:20260231T180000'), 7, /DTSTART is no date or time\. Write it as/],
    ['no DTSTART', vevent('UID:bad@example.org'), 4, /DTSTART is missing/],
    ['no title', vevent('UID:bad@example.org', start, 'SUMMARY:'), 4, /SUMMARY is missing or empty/],
    ['an end before the start', vevent('UID:bad@example.org', start, 'DTEND;TZID=Europe/Riga:20260105T170000'), 8, /DTEND \(2026-01-05T17:00:00\) is before DTSTART/],
    ['a negative duration', vevent('UID:bad@example.org', start, 'DURATION:-PT1H'), 8, /negative/],
    ['an hourly rule', vevent('UID:bad@example.org', start, 'RRULE:FREQ=HOURLY'), 8, /too often/],
    ['a rule of a kind there is not', vevent('UID:bad@example.org', start, 'RRULE:FREQ=SOMETIMES'), 8, /^RRULE: The line cannot be read \(invalid frequency/],
    ['a huge count', vevent('UID:bad@example.org', start, 'RRULE:FREQ=DAILY;COUNT=100000'), 4, /100000 times; 5000 is the most/],
    ['a time far away', vevent('UID:bad@example.org', 'DTSTART:00010101T000000'), 4, /1900/],
    ['a private event', vevent('UID:bad@example.org', start, 'CLASS:PRIVATE'), 8, /marked PRIVATE, and the feed is public/],
  ] as const) {
    test(what, () => {
      const found = read(calendar(...lines, ...good));
      assert.deepEqual(uids(found), ['good@example.org']);
      assert.deepEqual(found.rejected.map(({ uid }) => uid), ['bad@example.org']);
      assert.match(found.rejected[0]!.reason, reason);
      assert.equal(found.rejected[0]!.line, line);
    });
  }

  test('the last event of a file that was cut off', () => {
    const found = read(calendar(...good, ...vevent('UID:bad@example.org', start)).split('END:VEVENT').slice(0, 2).join('END:VEVENT'));
    assert.deepEqual(uids(found), ['good@example.org']);
    assert.match(remarks(found.rejected).join(), /^9: The file ends before END:VEVENT; it was probably cut off/);
  });

  test('and a line that is not needed costs only itself', () => {
    const found = read(calendar(...vevent(start, 'DESCRIPTION:Rinda', 'turpinās bez atkāpes', 'X-BROKEN;A:b')));
    assert.equal(found.drafts[0]?.description, 'Rinda');
    assert.deepEqual(remarks(found.notes), [
      '9: The line is no property: it has no “:”. It was left out.',
      '10: The line cannot be read (Invalid parameters). It was left out.',
    ]);
  });

  test('other components are left out with a note', () => {
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM'];
    const found = read(calendar('BEGIN:VTODO', 'UID:3', 'END:VTODO', 'BEGIN:VJOURNAL', 'END:VJOURNAL', 'BEGIN:VFREEBUSY', 'END:VFREEBUSY', ...vevent(start, ...alarm)));
    assert.equal(found.drafts.length, 1);
    assert.deepEqual(found.notes.map(({ line, reason }) => [line, reason.split(' ')[0]]), [[4, 'VTODO'], [7, 'VJOURNAL'], [9, 'VFREEBUSY'], [15, 'VALARM']]);
  });
});

describe('times', () => {
  for (const [what, lines, expected] of [
    ['with an IANA zone', ['DTSTART;TZID=Europe/Vilnius:20260105T180000'], ['2026-01-05T18:00:00', 'Europe/Vilnius', 'PT0S', false]],
    ["floating, in the partner's zone", ['DTSTART:20260105T180000', 'DURATION:PT45M'], ['2026-01-05T18:00:00', 'Europe/Riga', 'PT45M', false]],
    ['in UTC, on the wall', ['DTSTART:20260705T150000Z', 'DTEND:20260705T160000Z'], ['2026-07-05T18:00:00', 'Europe/Riga', 'PT1H', false]],
    ['with TZID=UTC, on the wall', ['DTSTART;TZID=UTC:20260705T150000', 'DURATION:P1DT2H'], ['2026-07-05T18:00:00', 'Europe/Riga', 'P1DT2H', false]],
    ['without seconds', ['DTSTART;TZID=Europe/Riga:20260105T1800'], ['2026-01-05T18:00:00', 'Europe/Riga', 'PT0S', false]],
    ['that end where they begin', [start, 'DTEND;TZID=Europe/Riga:20260105T180000'], ['2026-01-05T18:00:00', 'Europe/Riga', 'PT0S', false]],
    ['that end in another zone', [start, 'DTEND;TZID=Europe/Warsaw:20260105T180000'], ['2026-01-05T18:00:00', 'Europe/Riga', 'PT1H', false]],
    ['over the change of clocks', ['DTSTART;TZID=Europe/Riga:20260328T180000', 'DTEND;TZID=Europe/Riga:20260329T180000'], ['2026-03-28T18:00:00', 'Europe/Riga', 'PT23H', false]],
    ['over two days', [start, 'DTEND;TZID=Europe/Riga:20260106T150000'], ['2026-01-05T18:00:00', 'Europe/Riga', 'PT21H', false]],
    ['a day', ['DTSTART;VALUE=DATE:20260105'], ['2026-01-05T00:00:00', 'Europe/Riga', 'P1D', true]],
    ['a day without VALUE', ['DTSTART:20260105', 'DTEND:20260105'], ['2026-01-05T00:00:00', 'Europe/Riga', 'P1D', true]],
    ['three days', ['DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260108'], ['2026-01-05T00:00:00', 'Europe/Riga', 'P3D', true]],
    ['two weeks', ['DTSTART;VALUE=DATE:20260105', 'DURATION:P2W'], ['2026-01-05T00:00:00', 'Europe/Riga', 'P2W', true]],
    ["Outlook's day", ['DTSTART;TZID=FLE Standard Time:20260105T000000', 'DTEND;TZID=FLE Standard Time:20260107T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'], ['2026-01-05T00:00:00', 'Europe/Riga', 'P2D', true]],
  ] as const) {
    test(what, () => {
      const draft = draftOf(...lines);
      assert.deepEqual([draft.start, draft.timeZone, draft.duration, draft.showWithoutTime], expected);
    });
  }

  test('with a date for an end are taken, with a note', () => {
    const found = read(calendar(...vevent(start, 'DTEND;VALUE=DATE:20260106')));
    assert.deepEqual([found.drafts[0]?.duration, remarks(found.notes)], ['PT6H', ['8: DTSTART and DTEND are of different kinds, a date and a time; the date was read as its midnight.']]);
  });

  test('in UTC and floating are on the wall of X-WR-TIMEZONE', () => {
    const brussels = (line: string) => only(read(calendar('X-WR-TIMEZONE:Europe/Brussels', ...vevent(line))));
    assert.deepEqual([brussels('DTSTART:20260705T150000Z').start, brussels('DTSTART:20260705T150000Z').timeZone], ['2026-07-05T17:00:00', 'Europe/Brussels']);
    assert.deepEqual([brussels('DTSTART:20260705T150000').start, brussels('DTSTART:20260705').timeZone], ['2026-07-05T15:00:00', 'Europe/Brussels']);
  });

  test('take no wall from X-WR-TIMEZONE:UTC, and say when it is none', () => {
    assert.equal(only(read(calendar('X-WR-TIMEZONE:Etc/GMT', ...vevent('DTSTART:20260705')))).timeZone, 'Europe/Riga');
    const found = read(calendar('X-WR-TIMEZONE:Middle-earth', ...vevent('DTSTART:20260705')));
    assert.deepEqual(remarks(found.notes), ['4: The time zone “Middle-earth” is not known; Europe/Riga was taken.']);
  });

  test("in Outlook's zones, with quotes, without quotes, without VTIMEZONE", () => {
    for (const zone of ['"W. Europe Standard Time"', 'W. Europe Standard Time', '"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna']) {
      const found = read(calendar(...vevent(`DTSTART;TZID=${zone}:20260105T180000`)), { timeZone: 'Europe/Amsterdam', addressCountry: 'NL' });
      assert.deepEqual([only(found).timeZone, only(found).start], ['Europe/Amsterdam', '2026-01-05T18:00:00']);
    }
  });

  test('in a zone that the file defines under its own name', () => {
    const zone = [
      'BEGIN:VTIMEZONE', 'TZID:Bibliotekets tid',
      'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
      'BEGIN:DAYLIGHT', 'DTSTART:19700329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const found = read(calendar(...zone, ...vevent('DTSTART;TZID=Bibliotekets tid:20260705T180000')), { timeZone: 'Europe/Oslo', addressCountry: 'NO' });
    assert.equal(only(found).timeZone, 'Europe/Oslo');
  });

  test("in a zone that nobody knows are in the calendar's, with one note for all", () => {
    const found = read(calendar(...vevent('DTSTART;TZID=Nowhere:20260705T180000', 'DTEND;TZID=Nowhere:20260705T190000')));
    assert.deepEqual([found.drafts[0]?.timeZone, found.drafts[0]?.duration], ['Europe/Riga', 'PT1H']);
    assert.deepEqual(remarks(found.notes), ['7: The time zone “Nowhere” is not known; Europe/Riga was taken. Use an IANA name such as Europe/Riga.']);
  });
});

describe('recurrence', () => {
  for (const [what, rule, expected] of [
    ['several parts', 'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU,-1FR;WKST=SU;COUNT=5', { frequency: 'monthly', interval: 2, firstDayOfWeek: 'su', count: 5, byDay: [{ day: 'tu', nthOfPeriod: 2 }, { day: 'fr', nthOfPeriod: -1 }] }],
    ['lower case and spaces', 'RRULE:freq=weekly; byday=mo, we', { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo', byDay: [{ day: 'mo' }, { day: 'we' }] }],
    ['an end in UTC', 'RRULE:FREQ=DAILY;UNTIL=20260801T150000Z', { frequency: 'daily', interval: 1, firstDayOfWeek: 'mo', until: '2026-08-01T18:00:00' }],
    ['an end in local time', 'RRULE:FREQ=DAILY;UNTIL=20260801T180000', { frequency: 'daily', interval: 1, firstDayOfWeek: 'mo', until: '2026-08-01T18:00:00' }],
    ['a last day', 'RRULE:FREQ=DAILY;UNTIL=20260801', { frequency: 'daily', interval: 1, firstDayOfWeek: 'mo', until: '2026-08-01T23:59:59' }],
    ['lists of numbers', 'RRULE:FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1,-1;BYHOUR=9;BYMINUTE=0,30;BYSETPOS=1,-1', { frequency: 'yearly', interval: 1, firstDayOfWeek: 'mo', byMonthDay: [1, -1], byHour: [9], byMinute: [0, 30], bySetPosition: [1, -1], byMonth: ['1', '7'] }],
    ['an interval of 0', 'RRULE:FREQ=WEEKLY;INTERVAL=0', { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo' }],
  ] as const) {
    test(`with ${what}`, () => assert.deepEqual(draftOf(start, rule).recurrenceRule, expected));
  }

  test('of whole days ends with a day', () => {
    assert.equal(draftOf('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;UNTIL=20260108T215959Z').recurrenceRule?.until, '2026-01-08T00:00:00');
  });

  for (const [rule, note] of [
    ['RRULE:', 'RRULE is empty and was left out; the event takes place once.'],
    ['RRULE:FREQ=WEEKLY;BYDAY=1MO', 'Numbers before the days of BYDAY have no meaning in a weekly rule and were left out of it.'],
    ['RRULE:FREQ=WEEKLY;BYMONTHDAY=5', 'BYMONTHDAY has no meaning in a weekly rule and was left out of it.'],
    ['RRULE:FREQ=WEEKLY;X-NAME=5', 'X-NAME in RRULE is not known and was left out.'],
    ['EXRULE:FREQ=MONTHLY', 'EXRULE is no longer part of iCalendar and was left out. Take single times away with EXDATE.'],
  ] as const) {
    test(`${rule} is taken with a note`, () => {
      const found = read(calendar(...vevent(start, rule)));
      assert.deepEqual([found.drafts.length, remarks(found.notes)], [1, [`8: ${note}`]]);
    });
  }

  test('twice is taken once', () => {
    const found = read(calendar(...vevent(start, 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY')));
    assert.equal(found.drafts[0]?.recurrenceRule?.frequency, 'weekly');
    assert.match(remarks(found.notes).join(), /^9: The event has another RRULE/);
  });

  test('leaves out EXDATE, in any zone and form', () => {
    const draft = draftOf(
      start, 'RRULE:FREQ=DAILY;COUNT=7', 'EXDATE;TZID=Europe/Riga:20260106T180000,20260107T180000',
      'EXDATE:20260108T160000Z', 'EXDATE;TZID=Europe/Warsaw:20260109T170000', 'EXDATE;VALUE=DATE:20260110', 'EXDATE:',
    );
    assert.deepEqual(utcStarts(draft), ['2026-01-05T16:00:00Z', '2026-01-11T16:00:00Z']);
  });

  test('adds RDATE, also as dates and periods', () => {
    const draft = draftOf(
      start, 'DURATION:PT1H', 'RDATE;TZID=Europe/Riga:20260105T180000,20260107T100000', 'RDATE;VALUE=DATE:20260108',
      'RDATE;VALUE=PERIOD:20260109T080000Z/PT3H,20260110T080000Z/20260110T100000Z',
    );
    assert.deepEqual(expand(draft, '2030-01-01T00:00:00Z').map(({ start: at, end }) => [at.slice(8), end.slice(11)]), [
      ['05T18:00:00', '19:00:00'], ['07T10:00:00', '11:00:00'], ['08T18:00:00', '19:00:00'], ['09T10:00:00', '13:00:00'], ['10T10:00:00', '12:00:00'],
    ]);
  });

  test('of whole days leaves out and adds days', () => {
    const draft = draftOf('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20260106', 'RDATE;VALUE=DATE:20260120');
    assert.deepEqual(expand(draft, '2030-01-01T00:00:00Z').map(({ start: at }) => at.slice(0, 10)), ['2026-01-05', '2026-01-07', '2026-01-20']);
  });
});

describe('recurrence in UTC', () => {
  const weekly = ['DTSTART:20260105T160000Z', 'DTEND:20260105T170000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260622T160000Z', 'EXDATE:20260112T160000Z,20260608T160000Z'];
  const cancelled = vevent('RECURRENCE-ID:20260615T160000Z', 'DTSTART:20260615T160000Z', 'DTEND:20260615T170000Z', 'STATUS:CANCELLED');

  test('keeps its instants, is shown on the wall, and says that it moves', () => {
    const found = read(calendar(...vevent(...weekly), ...cancelled));
    const occurrences = expand(found.drafts[0]!, '2030-01-01T00:00:00Z');
    assert.equal(found.drafts[0]!.timeZone, 'Europe/Riga');
    assert.deepEqual([...new Set(occurrences.map(({ utcStart }) => utcStart.slice(11)))], ['16:00:00Z']);
    assert.deepEqual([occurrences[0]?.start, occurrences.at(-1)?.start, occurrences.length], ['2026-01-05T18:00:00', '2026-06-22T19:00:00', 23]);
    assert.deepEqual(occurrences.filter(({ override }) => override?.status === 'cancelled').map(({ utcStart }) => utcStart), ['2026-06-15T16:00:00Z']);
    assert.match(remarks(found.notes).join(), /^4: The event repeats in UTC: in Europe\/Riga it moves by an hour when the clocks change/);
  });

  test('by days that are others on the wall stays in UTC', () => {
    const found = read(calendar(...vevent('DTSTART:20260105T230000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3')));
    assert.deepEqual([found.drafts[0]?.timeZone, utcStarts(found.drafts[0]!)[1]], ['Etc/UTC', '2026-01-12T23:00:00Z']);
    assert.match(remarks(found.notes).join(), /it is shown in UTC/);
  });

  test('of single dates is on the wall at each', () => {
    const draft = draftOf('DTSTART:20260105T160000Z', 'RDATE:20260706T160000Z');
    assert.deepEqual(expand(draft, '2030-01-01T00:00:00Z').map(({ start: at, utcStart }) => [at, utcStart]), [
      ['2026-01-05T18:00:00', '2026-01-05T16:00:00Z'], ['2026-07-06T19:00:00', '2026-07-06T16:00:00Z'],
    ]);
  });
});

describe('single times of a series', () => {
  const master = vevent(start, 'DTEND;TZID=Europe/Riga:20260105T190000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'SEQUENCE:2', 'LOCATION:Lasītava');

  test('change what is different, whatever their order and zone', () => {
    const moved = vevent('RECURRENCE-ID;TZID=Europe/Riga:20260112T180000', 'DTSTART;TZID=Europe/Warsaw:20260113T100000', 'DTEND;TZID=Europe/Warsaw:20260113T120000', 'SUMMARY:Viesos', 'LOCATION:Lasītava', 'SEQUENCE:5');
    const cancelled = vevent('RECURRENCE-ID:20260119T160000Z', 'DTSTART:20260119T160000Z', 'DTEND:20260119T170000Z', 'STATUS:CANCELLED');
    for (const lines of [[...master, ...moved, ...cancelled], [...cancelled, ...moved, ...master]]) {
      const draft = only(read(calendar(...lines)));
      assert.deepEqual(draft.recurrenceOverrides, {
        '2026-01-12T18:00:00': { start: '2026-01-13T11:00:00', duration: 'PT2H', title: 'Viesos' },
        '2026-01-19T18:00:00': { status: 'cancelled', eventStatus: 'cancelled' },
      });
      assert.equal(draft.sequence, 2);
    }
  });

  test('of whole days are found by date', () => {
    const days = vevent('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=3');
    const draft = only(read(calendar(...days, ...vevent('RECURRENCE-ID;VALUE=DATE:20260106', 'DTSTART;VALUE=DATE:20260109', 'SUMMARY:Citā dienā'))));
    assert.deepEqual(draft.recurrenceOverrides, { '2026-01-06T00:00:00': { start: '2026-01-09T00:00:00', title: 'Citā dienā' } });
  });

  test('take the version of the highest SEQUENCE', () => {
    const version = (sequence: number, title: string) => vevent('RECURRENCE-ID;TZID=Europe/Riga:20260112T180000', 'DTSTART;TZID=Europe/Riga:20260112T180000', 'DURATION:PT1H', 'LOCATION:Lasītava', `SEQUENCE:${sequence}`, `SUMMARY:${title}`);
    const draft = only(read(calendar(...master, ...version(4, 'Jaunākais'), ...version(3, 'Vecākais'))));
    assert.deepEqual(draft.recurrenceOverrides, { '2026-01-12T18:00:00': { title: 'Jaunākais' } });
  });

  test('of THISANDFUTURE are one time, with a note', () => {
    const found = read(calendar(...master, ...vevent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Riga:20260112T180000', 'DTSTART;TZID=Europe/Riga:20260112T190000', 'DURATION:PT1H')));
    assert.deepEqual(expand(found.drafts[0]!, '2030-01-01T00:00:00Z').map(({ start: at }) => at.slice(11, 13)), ['18', '19', '18', '18']);
    assert.match(remarks(found.notes).join(), /RANGE=THISANDFUTURE was read as this one time only/);
  });

  test('with other hours than the whole days of the series are shown like them, with a note', () => {
    const days = vevent('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=3');
    const found = read(calendar(...days, ...vevent('RECURRENCE-ID;VALUE=DATE:20260106', 'DTSTART;TZID=Europe/Riga:20260107T100000', 'DTEND;TZID=Europe/Riga:20260107T120000')));
    assert.equal(expand(found.drafts[0]!, '2030-01-01T00:00:00Z')[1]?.end, '2026-01-08T00:00:00');
    assert.match(remarks(found.notes).join(), /shown like the others/);
  });

  test('without the series are an event of just these times, marked as such', () => {
    const time = (day: string, title: string) => vevent(`RECURRENCE-ID;TZID=Europe/Riga:202601${day}T180000`, `DTSTART;TZID=Europe/Riga:202601${day}T193000`, `SUMMARY:${title}`);
    const found = read(calendar(...time('19', 'Otrais'), ...time('12', 'Pirmais')));
    assert.deepEqual(expand(found.drafts[0]!, '2030-01-01T00:00:00Z').map(({ start: at }) => at), ['2026-01-12T19:30:00', '2026-01-19T19:30:00']);
    assert.equal(found.drafts[0]?.title, 'Pirmais');
    assert.equal(found.origins.get('1@example.org')?.instances?.length, 2);
    assert.equal(found.notes.length, 2);
  });
});

describe('state', () => {
  test('STATUS:CANCELLED cancels an event, METHOD:CANCEL all', () => {
    assert.deepEqual([draftOf(start, 'STATUS:CANCELLED').status, draftOf(start, 'STATUS:CANCELLED').eventStatus], ['cancelled', 'cancelled']);
    assert.equal(only(read(calendar('METHOD:CANCEL', ...vevent(start, 'STATUS:CONFIRMED')))).eventStatus, 'cancelled');
    assert.deepEqual([draftOf(start).status, draftOf(start, 'STATUS:NEEDS-ACTION').eventStatus], ['confirmed', 'scheduled']);
  });

  test('of two events with the same UID the one of higher SEQUENCE counts, else the later one', () => {
    const version = (sequence: number, title: string) => vevent(start, `SEQUENCE:${sequence}`, `SUMMARY:${title}`);
    const higher = read(calendar(...version(2, 'Otrais'), ...version(1, 'Pirmais')));
    assert.deepEqual([higher.drafts.map(({ title }) => title), remarks(higher.notes)], [['Otrais'], ['10: Another event in this file has the same UID; that on line 4 was taken. Give each event a UID of its own.']]);
    assert.deepEqual(read(calendar(...version(1, 'Pirmais')) + calendar(...version(1, 'Otrais'))).drafts.map(({ title }) => title), ['Otrais']);
  });
});

describe('events with the same UID', () => {
  const at = (day: string, title: string, ...lines: string[]) => vevent(`DTSTART;TZID=Europe/Riga:202601${day}T180000`, `SUMMARY:${title}`, ...lines);

  test('of the same age are one event at all of their times, and no text is lost', () => {
    const found = read(calendar(...at('05', 'Pirmais'), ...at('12', 'Otrais'), ...at('19', 'Pirmais', 'LOCATION:Zāle')));
    assert.deepEqual(found.drafts.map(({ start: first, title, recurrenceOverrides }) => [first, title, recurrenceOverrides]), [
      ['2026-01-05T18:00:00', 'Pirmais', { '2026-01-12T18:00:00': { title: 'Otrais' }, '2026-01-19T18:00:00': { locations: { main: { name: 'Zāle' } } } }],
    ]);
    assert.deepEqual(found.notes.map(({ line }) => line), [9, 14]);
  });

  test('of different age are versions, of which the latest counts', () => {
    const found = read(calendar(...at('12', 'Jaunais', 'LAST-MODIFIED:20260102T000000Z'), ...at('05', 'Vecais', 'LAST-MODIFIED:20260101T000000Z')));
    assert.deepEqual([found.drafts.map(({ title }) => title), found.notes.map(({ line }) => line)], [['Jaunais'], [10]]);
  });

  test('that repeat are not mixed: the last one counts', () => {
    const found = read(calendar(...at('05', 'Pirmais', 'RRULE:FREQ=WEEKLY'), ...at('06', 'Otrais', 'RRULE:FREQ=WEEKLY')));
    assert.deepEqual([found.drafts.map(({ title }) => title), found.notes.map(({ line }) => line)], [['Otrais'], [4]]);
  });
});

describe('what identifies an event', () => {
  const without = (title: string) => calendar('BEGIN:VEVENT', start, `SUMMARY:${title}`, 'END:VEVENT');

  test('without a UID is derived from time and title, the same each time', () => {
    const [first, again, other] = [read(without('Lasījumi')), read(without('Lasījumi')), read(without('Citi lasījumi'))];
    assert.match(first.drafts[0]!.uid, /^derived-[\da-f]{32}$/);
    assert.deepEqual([uids(first), uids(first)], [uids(again), uids(again)]);
    assert.notDeepEqual(uids(first), uids(other));
    assert.match(remarks(first.notes).join(), /^4: UID is missing; derived-.* was made from DTSTART and SUMMARY/);
  });

  test('that is longer than 1000 characters is derived from it', () => {
    const found = read(calendar(...vevent(start, `UID:${'u'.repeat(1_001)}`)));
    assert.match(found.drafts[0]!.uid, /^derived-/);
    assert.match(remarks(found.notes).join(), /longer than 1000 characters/);
  });

  test('has the time of its last change', () => {
    const modified = (...lines: string[]) => read(calendar(...vevent(start, ...lines))).origins.get('1@example.org')?.modified;
    assert.equal(modified('DTSTAMP:20260301T080000Z', 'LAST-MODIFIED:20260201T080000Z'), '2026-02-01T08:00:00');
    assert.equal(modified('DTSTAMP:20260301T080000Z'), '2026-03-01T08:00:00');
    assert.equal(modified('DTSTAMP:yesterday'), undefined);
  });
});

describe('texts', () => {
  test('in HTML become plain, from X-ALT-DESC where there is no DESCRIPTION', () => {
    assert.equal(draftOf(start, 'DESCRIPTION:<p>Nāc&nbsp;<b>visi</b>!</p><p><a href="https://www.lnb.lv/">Vairāk</a></p><script>x</script>').description, 'Nāc\u00a0visi!\n\nVairāk (https://www.lnb.lv/)');
    assert.equal(draftOf(start, 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Nāc\\, visi</p>\\n</body></html>').description, 'Nāc, visi');
    assert.equal(draftOf(start, 'DESCRIPTION:Teksts', 'X-ALT-DESC;FMTTYPE=text/html:<p>Cits</p>').description, 'Teksts');
  });

  test('have one line where they are titles and places', () => {
    const draft = draftOf(start, 'SUMMARY:Fish &amp\\; chips\\nvakarā', 'LOCATION:Bibliotēka\\nMūkusalas iela 3\\nRīga');
    assert.deepEqual([draft.title, draft.locations], ['Fish & chips vakarā', { main: { name: 'Bibliotēka, Mūkusalas iela 3, Rīga' } }]);
  });

  test('that are too long are cut, with a note', () => {
    const found = read(calendar(...vevent(start, `SUMMARY:${'a'.repeat(501)}`, `DESCRIPTION:${'b'.repeat(20_001)}`)));
    assert.deepEqual([found.drafts[0]?.title.length, found.drafts[0]?.description?.length], [500, 20_000]);
    assert.deepEqual(remarks(found.notes), ['4: The title is longer than 500 characters and was cut.', '4: The description is longer than 20000 characters and was cut.']);
  });

  test('without a title have the first line of the description for one', () => {
    const found = read(calendar(...vevent(start, 'SUMMARY:', 'DESCRIPTION:Pasaku stunda\\nNāc ar bērniem')));
    assert.equal(found.drafts[0]?.title, 'Pasaku stunda');
    assert.match(remarks(found.notes).join(), /title was taken from the description: “Pasaku stunda”/);
  });

  test("are in their own language; the event is in the partner's where a title is", () => {
    const german = draftOf(start, 'SUMMARY;LANGUAGE=de:Lesekreis', 'DESCRIPTION;LANGUAGE=de:Für alle');
    assert.deepEqual([german.locale, german.title, german.description, german.localizations], ['de', 'Lesekreis', 'Für alle', {}]);
    const both = draftOf(start, 'SUMMARY;LANGUAGE=en:Book club', 'SUMMARY;LANGUAGE=lv-LV:Lasīšanas klubs', 'DESCRIPTION;LANGUAGE=nn:For alle');
    assert.deepEqual([both.locale, both.title, both.description, both.localizations], ['lv', 'Lasīšanas klubs', undefined, { en: { title: 'Book club' }, nn: { description: 'For alle' } }]);
    assert.equal(draftOf(start, 'SUMMARY;LANGUAGE="":Klubs').locale, 'lv');
  });

  test('twice in one language are taken once, with a note', () => {
    const found = read(calendar(...vevent(start, 'DESCRIPTION:Viens', 'DESCRIPTION:Divi', 'DESCRIPTION:Viens')));
    assert.deepEqual([found.drafts[0]?.description, found.notes.map(({ line }) => line)], ['Viens', [9]]);
  });

  test('of persons are nowhere', () => {
    const draft = draftOf(start, 'ORGANIZER;CN=Someone:mailto:someone@example.org', 'ATTENDEE;CN=Someone:mailto:someone@example.org', 'CONTACT:Someone\\, someone@example.org', 'COMMENT:Someone');
    assert.doesNotMatch(JSON.stringify(draft), /someone/i);
  });
});

describe('places and links', () => {
  const places = (...lines: string[]) => {
    const { locations, virtualLocations, links } = draftOf(start, ...lines);
    return { ...(locations && { locations }), ...(virtualLocations && { virtualLocations }), ...(links && { links }) };
  };

  for (const [what, lines, expected] of [
    ['nothing', ['LOCATION:', 'URL:', 'GEO:0;0'], {}],
    ['an address in LOCATION', ['LOCATION:https://meet.example.org/abc'], { virtualLocations: { online: { uri: 'https://meet.example.org/abc' } } }],
    ['a place and an address', ['LOCATION:Lasītava / https://meet.example.org/abc'], { locations: { main: { name: 'Lasītava' } }, virtualLocations: { online: { uri: 'https://meet.example.org/abc' } } }],
    ["Google's and Microsoft's fields", ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc', 'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/x', 'CONFERENCE;VALUE=URI:tel:+37160000000'], { virtualLocations: { online: { uri: 'https://meet.google.com/abc' }, online2: { uri: 'https://teams.microsoft.com/l/x' } } }],
    ['the same room twice', ['LOCATION:https://meet.google.com/abc', 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc', 'URL:https://meet.google.com/abc'], { virtualLocations: { online: { uri: 'https://meet.google.com/abc' } } }],
    ['a small number in GEO', ['LOCATION:Grinviča', 'GEO:51.4779;-0.0000001'], { locations: { main: { name: 'Grinviča', coordinates: 'geo:51.4779,0' } } }],
  ] as const) {
    test(what, () => assert.deepEqual(places(...lines), expected));
  }

  for (const [line, note] of [
    ['URL:/calendar', /URL is no https:\/\/ or http:\/\/ address/],
    ['URL:javascript:alert(1)', /URL is no https/],
    ['CONFERENCE;VALUE=URI:xmpp:chat@example.org', /CONFERENCE is no https/],
    ['ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA', /A file inside the calendar is not taken/],
    ['GEO:56.9;24.1', /GEO without a LOCATION/],
  ] as const) {
    test(`${line} is left out with a note`, () => {
      const found = read(calendar(...vevent(start, line)));
      assert.match(remarks(found.notes).join(), note);
      assert.deepEqual([found.drafts[0]?.links, found.drafts[0]?.virtualLocations, found.drafts[0]?.locations], [undefined, undefined, undefined]);
    });
  }

  test('GEO off the earth is left out with a note', () => {
    const found = read(calendar(...vevent(start, 'LOCATION:Kuģis', 'GEO:156.9;24.1')));
    assert.deepEqual(found.drafts[0]?.locations, { main: { name: 'Kuģis' } });
    assert.match(remarks(found.notes).join(), /no point on the earth/);
  });
});

test('kinds come from CATEGORIES, else from the options', () => {
  assert.equal(draftOf(start).kind, 'meeting');
  assert.equal(only(read(calendar(...vevent(start)), { kind: 'workshop' })).kind, 'workshop');
  assert.equal(only(read(calendar(...vevent(start, 'CATEGORIES:Konference')), { kind: 'workshop' })).kind, 'conference');
});
