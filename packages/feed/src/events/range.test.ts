import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Problem } from '../shared/problem.ts';
import { rangeOf } from './range.ts';
import type { Range } from './range.ts';

const today = '2026-11-22';
const utc = Date.UTC;

describe('rangeOf', () => {
  const cases: [asked: { from?: string; to?: string }, range: Range][] = [
    [{}, { form: 'dates', from: '2026-11-22', to: '2026-12-23' }],
    [{ from: '2026-02-01' }, { form: 'dates', from: '2026-02-01', to: '2026-03-04' }],
    [{ to: '2026-12-01' }, { form: 'dates', from: '2026-11-22', to: '2026-12-01' }],
    [{ from: '2026-01-01', to: '2027-02-05' }, { form: 'dates', from: '2026-01-01', to: '2027-02-05' }],
    [{ from: '2026-11-22T08:00:00Z' }, { form: 'instants', from: utc(2026, 10, 22, 8), to: utc(2026, 11, 23, 8) }],
    [{ from: '2026-11-22T08:00+02:00', to: '2026-11-22T09:30:15.5+01:00' }, { form: 'instants', from: utc(2026, 10, 22, 6), to: utc(2026, 10, 22, 8, 30, 15, 500) }],
    [{ to: '2026-11-23T00:00Z' }, { form: 'instants', from: utc(2026, 10, 22), to: utc(2026, 10, 23) }],
    [{ from: '9999-12-20' }, { form: 'dates', from: '9999-12-20', to: '9999-12-31' }],
  ];
  for (const [asked, range] of cases) test(JSON.stringify(asked), () => assert.deepEqual(rangeOf(asked, today), range));
});

describe('rangeOf refuses', () => {
  const cases: [asked: { from?: string; to?: string }, code: string, parameter: string, detail: RegExp][] = [
    [{ from: '2026-02-30' }, 'invalid-parameter', 'from', /No calendar has 2026-02-30/],
    [{ from: '2026-02-30T08:00:00Z' }, 'invalid-parameter', 'from', /No calendar has/],
    [{ from: '2026-11-22T25:00Z' }, 'invalid-parameter', 'from', /No calendar has/],
    [{ to: '2027-13-01' }, 'invalid-parameter', 'to', /No calendar has 2027-13-01/],
    [{ from: '2026-11-22', to: '2026-11-22' }, 'invalid-parameter', 'to', /later than from/],
    [{ from: '2026-11-22', to: '2026-11-21' }, 'invalid-parameter', 'to', /later than from/],
    [{ to: '2026-01-01' }, 'invalid-parameter', 'to', /later than from \(2026-11-22\)/],
    [{ from: '2026-11-22', to: '2026-11-23T00:00Z' }, 'invalid-parameter', 'to', /same form as from: a date/],
    [{ from: '2026-11-22T00:00Z', to: '2026-11-23' }, 'invalid-parameter', 'to', /same form as from: an instant/],
    [{ from: '2026-01-01', to: '2027-02-06' }, 'range-too-long', 'to', /400 days/],
  ];
  for (const [asked, code, parameter, detail] of cases) {
    test(JSON.stringify(asked), () => {
      assert.throws(
        () => rangeOf(asked, today),
        (error: Problem) => {
          assert.equal(error.code, code);
          assert.equal(error.particulars.errors?.[0]?.parameter, parameter);
          assert.match(error.particulars.errors?.[0]?.detail ?? '', detail);
          return true;
        },
      );
    });
  }
});
