import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RecurrenceRule } from '@kopa/contract';
import { checkRecurrence, expand } from './expansion.ts';
import type { Recurring } from './expansion.ts';
import { instantShowing, shownAt, walkStarts } from './expansion.oracle.ts';
import { Dice, randomEvent, zones } from './expansion.samples.ts';

const until = '2030-01-01T00:00:00Z';

/** An event in Riga, an hour and a half long unless said otherwise. */
function event(start: string, parts: Partial<Recurring> = {}): Recurring {
  return { start, timeZone: 'Europe/Riga', duration: 'PT1H30M', showWithoutTime: false, ...parts };
}

function repeating(start: string, recurrenceRule: RecurrenceRule | Omit<RecurrenceRule, 'interval' | 'firstDayOfWeek'>, parts: Partial<Recurring> = {}): Recurring {
  return event(start, { recurrenceRule: { interval: 1, firstDayOfWeek: 'mo', ...recurrenceRule }, ...parts });
}

function starts(recurring: Recurring, before = until): string[] {
  return expand(recurring, before).map(({ start }) => start);
}

describe('one occurrence', () => {
  test('has both times and no recurrenceId', () => {
    assert.deepEqual(expand(event('2026-11-22T17:30:00'), until), [
      { recurrenceId: null, start: '2026-11-22T17:30:00', end: '2026-11-22T19:00:00', utcStart: '2026-11-22T15:30:00Z', utcEnd: '2026-11-22T17:00:00Z' },
    ]);
  });

  test('is there until just before it starts', () => {
    assert.equal(starts(event('2026-11-22T17:30:00'), '2026-11-22T15:30:00Z').length, 0);
    assert.equal(starts(event('2026-11-22T17:30:00'), '2026-11-22T15:30:01Z').length, 1);
  });

  test('in the hour that the clocks leave out takes place an hour later', () => {
    const [occurrence] = expand(event('2026-03-29T03:30:00'), until);
    assert.deepEqual([occurrence?.start, occurrence?.utcStart, occurrence?.end], ['2026-03-29T04:30:00', '2026-03-29T01:30:00Z', '2026-03-29T06:00:00']);
  });

  test('in the hour that comes twice is the first', () => {
    const [occurrence] = expand(event('2026-10-25T03:30:00'), until);
    assert.deepEqual([occurrence?.utcStart, occurrence?.utcEnd, occurrence?.end], ['2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z', '2026-10-25T04:00:00']);
  });

  for (const [duration, end, utcEnd] of [
    ['PT26H', '2026-03-29T21:00:00', '2026-03-29T18:00:00Z'],
    ['P1DT2H', '2026-03-29T20:00:00', '2026-03-29T17:00:00Z'],
    ['P1W', '2026-04-04T18:00:00', '2026-04-04T15:00:00Z'],
    ['PT0S', '2026-03-28T18:00:00', '2026-03-28T16:00:00Z'],
  ] as const) {
    test(`of ${duration} over the change of clocks ends at ${end}`, () => {
      const [occurrence] = expand(event('2026-03-28T18:00:00', { duration }), until);
      assert.deepEqual([occurrence?.end, occurrence?.utcEnd], [end, utcEnd]);
    });
  }
});

describe('whole days', () => {
  const wholeDays = { showWithoutTime: true, duration: 'P1D' };

  test('last from midnight to midnight, also when the day has 23 hours', () => {
    assert.deepEqual(expand(event('2026-03-29T00:00:00', wholeDays), until), [
      { recurrenceId: null, start: '2026-03-29T00:00:00', end: '2026-03-30T00:00:00', utcStart: '2026-03-28T22:00:00Z', utcEnd: '2026-03-29T21:00:00Z' },
    ]);
  });

  for (const [duration, end] of [['P3D', '2026-05-04'], ['PT0S', '2026-05-02'], ['PT36H', '2026-05-03'], ['P1W', '2026-05-08']] as const) {
    test(`${duration} ends before ${end}`, () => {
      assert.equal(expand(event('2026-05-01T09:00:00', { ...wholeDays, duration }), until)[0]?.end, `${end}T00:00:00`);
    });
  }

  test('repeat by date; times in the rule and its end do not matter', () => {
    const rule = { frequency: 'daily' as const, byHour: [9, 15], until: '2026-05-03T08:00:00' };
    assert.deepEqual(starts(repeating('2026-05-01T10:00:00', rule, wholeDays)), ['2026-05-01T00:00:00', '2026-05-02T00:00:00', '2026-05-03T00:00:00']);
  });

  test('where midnight does not exist, they begin when the day does', () => {
    const [occurrence] = expand(event('2018-11-04T00:00:00', { ...wholeDays, timeZone: 'America/Sao_Paulo' }), until);
    assert.deepEqual([occurrence?.start, occurrence?.utcStart], ['2018-11-04T00:00:00', '2018-11-04T03:00:00Z']);
  });
});

describe('a rule', () => {
  for (const timeZone of zones) {
    for (const year of [2026, 2027]) {
      test(`keeps its wall time over both changes of ${year} in ${timeZone}`, () => {
        const weekly = repeating(`${year}-01-06T18:00:00`, { frequency: 'weekly', count: 48 }, { timeZone });
        const found = expand(weekly, until);
        assert.deepEqual([...new Set(found.map(({ start }) => start.slice(11)))], ['18:00:00']);
        for (const { start, utcStart } of found) assert.equal(shownAt(utcStart, timeZone), start);
        const hours = found.map(({ utcStart }) => utcStart.slice(11, 13));
        const summer = found.filter(({ utcStart }) => utcStart.slice(11, 13) === hours[20]).map(({ start }) => start.slice(5, 7));
        assert.equal(new Set(hours).size, 2);
        assert.deepEqual([summer[0], summer.at(-1)], ['03', '10']);
      });
    }
  }

  test('that does not give the start has it first, and counts it', () => {
    const rule = { frequency: 'weekly', byDay: [{ day: 'we' }], count: 3 } as const;
    const expected = ['2026-01-05T18:00:00', '2026-01-07T18:00:00', '2026-01-14T18:00:00'];
    assert.deepEqual(starts(repeating('2026-01-05T18:00:00', { ...rule, byDay: [...rule.byDay] })), expected);
    assert.deepEqual(starts(repeating('2026-01-05T18:00:00', { ...rule, byDay: [...rule.byDay], count: 1 })), expected.slice(0, 1));
    assert.deepEqual(starts(repeating('2026-01-05T18:00:00', { frequency: 'weekly', byDay: [{ day: 'we' }], until: '2026-01-01T00:00:00' })), expected.slice(0, 1));
  });

  test('counts what is taken away', () => {
    const recurrenceOverrides = { '2026-01-12T18:00:00': { excluded: true } };
    assert.deepEqual(starts(repeating('2026-01-05T18:00:00', { frequency: 'weekly', count: 3 }, { recurrenceOverrides })), ['2026-01-05T18:00:00', '2026-01-19T18:00:00']);
  });

  test('may lose its first time', () => {
    const recurrenceOverrides = { '2026-01-05T18:00:00': { excluded: true } };
    assert.deepEqual(starts(repeating('2026-01-05T18:00:00', { frequency: 'weekly', count: 2 }, { recurrenceOverrides })), ['2026-01-12T18:00:00']);
  });

  test('leaves out days that do not exist', () => {
    assert.deepEqual(starts(repeating('2026-01-31T09:00:00', { frequency: 'monthly', count: 4 })), ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31'].map((date) => `${date}T09:00:00`));
    assert.deepEqual(starts(repeating('2024-02-29T09:00:00', { frequency: 'yearly' })), ['2024-02-29T09:00:00', '2028-02-29T09:00:00']);
  });

  test('keeps a time that the clocks leave out, an hour later', () => {
    const found = expand(repeating('2026-03-28T03:30:00', { frequency: 'daily', count: 3 }), until);
    assert.deepEqual(found.map(({ recurrenceId, start, utcStart }) => [recurrenceId, start, utcStart]), [
      ['2026-03-28T03:30:00', '2026-03-28T03:30:00', '2026-03-28T01:30:00Z'],
      ['2026-03-29T03:30:00', '2026-03-29T04:30:00', '2026-03-29T01:30:00Z'],
      ['2026-03-30T03:30:00', '2026-03-30T03:30:00', '2026-03-30T00:30:00Z'],
    ]);
  });

  test('ends with `until`, that time included', () => {
    assert.equal(starts(repeating('2026-01-05T18:00:00', { frequency: 'weekly', until: '2026-01-19T18:00:00' })).length, 3);
    assert.equal(starts(repeating('2026-01-05T18:00:00', { frequency: 'weekly', until: '2026-01-19T17:59:59' })).length, 2);
  });

  test('since long ago gives its latest times, at most 20 000', () => {
    const daily = starts(repeating('1900-01-01T18:00:00', { frequency: 'daily' }));
    assert.ok(daily.length > 19_900 && daily.length <= 20_000, `${daily.length}`);
    assert.equal(daily.at(-1), '2029-12-31T18:00:00');
    const often = starts(repeating('1900-01-01T18:00:00', { frequency: 'daily', byHour: [8, 10, 12, 14, 16, 18], byMinute: [0, 30] }));
    assert.ok(often.length <= 20_000, `${often.length}`);
    assert.deepEqual([often[0]! < '2025-07-01', often.at(-1)], [true, '2029-12-31T18:30:00']);
  });
});

describe('overrides', () => {
  test('add times, alone or beside a rule', () => {
    const recurrenceOverrides = { '2026-02-02T10:00:00': {}, '2026-01-20T10:00:00': { title: 'Papildu reize' } };
    const alone = expand(event('2026-01-05T18:00:00', { recurrenceOverrides }), until);
    assert.deepEqual(alone.map(({ recurrenceId, override }) => [recurrenceId, override]), [
      ['2026-01-05T18:00:00', undefined],
      ['2026-01-20T10:00:00', { title: 'Papildu reize' }],
      ['2026-02-02T10:00:00', {}],
    ]);
    assert.equal(starts(repeating('2026-01-05T18:00:00', { frequency: 'weekly', count: 2 }, { recurrenceOverrides })).length, 4);
  });

  test('move and lengthen one time; the order is that of the new times', () => {
    const override = { start: '2026-01-13T09:00:00', duration: 'PT3H' };
    const found = expand(repeating('2026-01-05T18:00:00', { frequency: 'daily', count: 3 }, { recurrenceOverrides: { '2026-01-06T18:00:00': override } }), until);
    assert.deepEqual(found.map(({ recurrenceId }) => recurrenceId?.slice(8, 10)), ['05', '07', '06']);
    assert.deepEqual(found[2], {
      recurrenceId: '2026-01-06T18:00:00', start: '2026-01-13T09:00:00', end: '2026-01-13T12:00:00',
      utcStart: '2026-01-13T07:00:00Z', utcEnd: '2026-01-13T10:00:00Z', override,
    });
  });

  test('that move a time over `until` take it out or in', () => {
    const out = { '2026-01-05T18:00:00': { start: '2026-03-01T18:00:00' }, '2026-03-02T18:00:00': { start: '2026-01-02T18:00:00' } };
    const weekly = repeating('2026-01-05T18:00:00', { frequency: 'weekly', count: 20 }, { recurrenceOverrides: out });
    assert.deepEqual(starts(weekly, '2026-01-13T00:00:00Z'), ['2026-01-02T18:00:00', '2026-01-12T18:00:00']);
  });

  test('of whole days are found by their date', () => {
    const recurrenceOverrides = { '2026-05-02T10:00:00': { excluded: true } };
    const daily = repeating('2026-05-01T00:00:00', { frequency: 'daily', count: 3 }, { recurrenceOverrides, showWithoutTime: true, duration: 'P1D' });
    assert.deepEqual(starts(daily), ['2026-05-01T00:00:00', '2026-05-03T00:00:00']);
  });
});

describe('checkRecurrence', () => {
  const times = (count: number) => Array.from({ length: count }, (_, index) => index);

  for (const [what, recurring, reason] of [
    ['a zone that does not exist', event('2026-01-05T18:00:00', { timeZone: 'Europe/Atlantis' }), /time zone "Europe\/Atlantis" is not known/],
    ['a start that is none', event('soon'), /start "soon"/],
    ['a start before 1900', event('1582-10-15T00:00:00'), /1900/],
    ['a duration that is none', event('2026-01-05T18:00:00', { duration: 'PT' }), /duration "PT"/],
    ['a duration of centuries', event('2026-01-05T18:00:00', { duration: 'P99999D' }), /ten years/],
    ['a rule that repeats hourly', repeating('2026-01-05T18:00:00', { frequency: 'hourly' as 'daily' }), /cannot repeat hourly; daily is the most/],
    ['a rule that repeats every hour in disguise', repeating('2026-01-05T18:00:00', { frequency: 'daily', byHour: times(24) }), /24 times a day; 12 is the most/],
    ['a rule that repeats every minute in disguise', repeating('2026-01-05T18:00:00', { frequency: 'daily', byMinute: times(60) }), /60 times a day/],
    ['too large a count', repeating('2026-01-05T18:00:00', { frequency: 'daily', count: 5_001 }), /5001 times; 5000 is the most/],
    ['no interval', repeating('2026-01-05T18:00:00', { frequency: 'daily', interval: 0, firstDayOfWeek: 'mo' }), /interval 0/],
    ['a position of 0', repeating('2026-01-05T18:00:00', { frequency: 'monthly', byMonthDay: [0] }), /from 0/],
    ['the n-th weekday of a week', repeating('2026-01-05T18:00:00', { frequency: 'weekly', byDay: [{ day: 'mo', nthOfPeriod: 2 }] }), /n-th weekday/],
    ['week numbers in a monthly rule', repeating('2026-01-05T18:00:00', { frequency: 'monthly', byWeekNo: [1] }), /Week numbers/],
    ['days of the year beside weekdays', repeating('2026-01-05T18:00:00', { frequency: 'yearly', byYearDay: [1], byDay: [{ day: 'mo' }] }), /not supported/],
    ['more single dates than 5 000', event('2026-01-05T18:00:00', { recurrenceOverrides: Object.fromEntries(times(5_001).map((second) => [`${new Date(second * 1_000).toISOString().slice(0, 19)}`, {}])) }), /5001 single dates/],
    ['an override far away', event('2026-01-05T18:00:00', { recurrenceOverrides: { '2026-01-05T18:00:00': { start: '0001-01-01T00:00:00' } } }), /1900/],
  ] as const) {
    test(`refuses ${what}`, () => {
      assert.match(checkRecurrence(recurring) ?? 'accepted', reason);
    });
  }

  for (const [what, recurring] of [
    ['one time', event('2026-01-05T18:00:00')],
    ['a rule that never comes', repeating('2026-01-05T18:00:00', { frequency: 'daily', byMonth: ['2'], byMonthDay: [30] })],
    ['5 000 times', repeating('2026-01-05T18:00:00', { frequency: 'daily', count: 5_000 })],
    ['the second Tuesday', repeating('2026-01-05T18:00:00', { frequency: 'monthly', byDay: [{ day: 'tu', nthOfPeriod: 2 }] })],
  ] as const) {
    test(`accepts ${what}`, () => assert.equal(checkRecurrence(recurring), null));
  }
});

describe('beside the oracle', () => {
  const samples = Array.from({ length: 30 }, (_, seed) => randomEvent(new Dice(seed)));
  const horizon = '2029-01-01T00:00:00';

  const ruleStarts = (recurring: Recurring) => expand(recurring, `${horizon}Z`).map(({ recurrenceId }) => recurrenceId);
  const walked = (recurring: Recurring) => walkStarts(recurring, '2029-01-02T00:00:00').filter((start) => instantShowing(start, recurring.timeZone) < `${horizon}Z`);

  for (const [seed, recurring] of samples.entries()) {
    test(`random rule ${seed}: ${JSON.stringify(recurring.recurrenceRule)}`, () => {
      assert.equal(checkRecurrence(recurring), null);
      assert.deepEqual(ruleStarts(recurring), walked(recurring));
      for (const { recurrenceId, utcStart, start } of expand(recurring, `${horizon}Z`)) {
        assert.equal(utcStart, instantShowing(recurrenceId!, recurring.timeZone));
        if (!recurring.showWithoutTime) assert.equal(start, shownAt(utcStart, recurring.timeZone));
      }
    });
  }

  test('control: the oracle sees a rule that is a little different', () => {
    const different = samples.filter((recurring) => {
      const rule = recurring.recurrenceRule!;
      const other = { ...recurring, recurrenceRule: { ...rule, interval: rule.interval + 1 } };
      return JSON.stringify(ruleStarts(other)) !== JSON.stringify(walked(recurring));
    });
    assert.ok(different.length >= 15, `${different.length} of 30`);
  });
});
