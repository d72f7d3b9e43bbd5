import { expect } from '@open-wc/testing';
import { addDays, addMonths, isMonth, monthRange, monthWeeks, today } from './month.ts';

describe('months and dates', () => {
  const realNow = Date.now;
  afterEach(() => {
    Date.now = realNow;
  });

  it('has whole weeks from Monday to Sunday', () => {
    for (const [month, from, to, weeks] of [
      ['2026-11', '2026-10-26', '2026-12-07', 6],
      ['2027-02', '2027-02-01', '2027-03-01', 4],
      ['2026-03', '2026-02-23', '2026-04-06', 6],
      ['2024-02', '2024-01-29', '2024-03-04', 5],
    ] as const) {
      expect(monthRange(month), month).to.deep.equal({ from, to });
      expect(monthWeeks(month), month).to.have.length(weeks);
      expect(monthWeeks(month).flat(), month).to.have.length(weeks * 7);
    }
  });

  it('counts days and months over the ends of years and leap days', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
    expect(addMonths('2026-12', 1)).to.equal('2027-01');
    expect(addMonths('2026-01', -13)).to.equal('2024-12');
  });

  it('loses no day where clocks change', () => {
    const dates = Array.from({ length: 366 }, (_, n) => addDays('2026-01-01', n));
    expect(new Set(dates).size).to.equal(366);
    expect(dates.at(-1)).to.equal('2027-01-01');
  });

  it('works where an old library has replaced Array.from and Date.parse', () => {
    const expected = monthWeeks('2026-11');
    let weeks: string[][];
    const [from, parse] = [Array.from, Date.parse];
    Array.from = ((list: Iterable<unknown>) => [...list]) as typeof Array.from;
    Date.parse = ((text: string) => new Date(text)) as unknown as typeof Date.parse;
    try {
      weeks = monthWeeks('2026-11');
    } finally {
      [Array.from, Date.parse] = [from, parse];
    }
    expect(weeks).to.deep.equal(expected);
  });

  it('knows a month from other text', () => {
    for (const text of ['2026-13', '2026-00', '26-11', '2026-11-22', 'November', '', null, undefined]) expect(isMonth(text), String(text)).to.equal(false);
    expect(isMonth('2026-11')).to.equal(true);
  });

  it('says today’s date where the visitor is, not in Greenwich', () => {
    const local = (ms: number) => new Intl.DateTimeFormat('sv').format(ms);
    for (const hour of [0, 6, 12, 18, 23]) {
      Date.now = () => Date.UTC(2026, 10, 22, hour, 30);
      expect(today()).to.equal(local(Date.now()));
    }
  });
});
