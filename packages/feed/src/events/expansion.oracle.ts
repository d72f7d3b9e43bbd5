// A second way to expand rules, to check expansion.ts against: it walks every day of every period and tests the parts of
// RFC 5545 §3.3.10 one by one. Slow and plain on purpose; it shares nothing with expansion.ts but the contract's types.
import type { RecurrenceRule } from '@kopa/contract';
import type { Recurring } from './expansion.ts';

const day = 86_400_000;
const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;
type Weekday = (typeof weekdays)[number];

/** The start of each occurrence before `until` (a local date-time), from the start and the rule alone, without overrides. */
export function walkStarts({ start, showWithoutTime, recurrenceRule: rule }: Recurring, until: string): string[] {
  const first = ms(showWithoutTime ? `${start.slice(0, 10)}T00:00:00` : start);
  if (!rule) return [text(first)].filter((at) => at < until);
  const end = Math.min(ms(until) - 1, rule.until ? ms(showWithoutTime ? `${rule.until.slice(0, 10)}T00:00:00` : rule.until) : Infinity);
  const found = [first];
  for (let period = periodOf(first, rule); period <= ms(until); period = nextPeriod(period, rule)) {
    for (const at of candidates(period, rule, first, showWithoutTime)) {
      if (at > first && at <= end && found.length < (rule.count ?? Infinity)) found.push(at);
    }
  }
  return found.filter((at) => at < ms(until)).map(text);
}

/** What `Intl` says clocks in the zone show at an instant: `2026-11-22T17:30:00`. */
export function shownAt(instant: string, timeZone: string): string {
  return text(ms(instant.slice(0, 19)) + offset(Date.parse(instant), timeZone));
}

/** The instant of a local time: the first at which the zone's clocks show it; where none do, by the offset before. */
export function instantShowing(local: string, timeZone: string): string {
  const guesses = [offset(ms(local) - day, timeZone), offset(ms(local) + day, timeZone)].map((minutes) => ms(local) - minutes);
  const shown = guesses.sort((a, b) => a - b).filter((guess) => guess + offset(guess, timeZone) === ms(local));
  return `${text(shown[0] ?? ms(local) - offset(ms(local) - day, timeZone))}Z`;
}

function candidates(period: number, rule: RecurrenceRule, first: number, wholeDays: boolean): number[] {
  const found: number[] = [];
  for (let date = period; periodOf(date, rule) === period; date += day) {
    if (dayMatches(date, rule, first)) found.push(...timesOn(date, rule, first, wholeDays));
  }
  const positions = rule.bySetPosition;
  if (!positions) return found;
  return found.filter((_, index) => positions.includes(index + 1) || positions.includes(index - found.length));
}

function timesOn(date: number, rule: RecurrenceRule, first: number, wholeDays: boolean): number[] {
  if (wholeDays) return [date];
  const start = new Date(first);
  const found: number[] = [];
  for (let second = 0; second < 86_400; second += 1) {
    const [hour, minute] = [Math.floor(second / 3_600), Math.floor(second / 60) % 60];
    if (!(rule.byHour ?? [start.getUTCHours()]).includes(hour)) second += 3_599;
    else if (!(rule.byMinute ?? [start.getUTCMinutes()]).includes(minute)) second += 59;
    else if ((rule.bySecond ?? [start.getUTCSeconds()]).includes(second % 60)) found.push(date + second * 1_000);
  }
  return found;
}

function dayMatches(date: number, rule: RecurrenceRule, first: number): boolean {
  const [here, start] = [new Date(date), new Date(first)];
  const { frequency, byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule;
  const unbound = !byMonthDay && !byYearDay && !byWeekNo && !byDay;
  if (byMonth && !byMonth.includes(String(here.getUTCMonth() + 1))) return false;
  if (byMonthDay && !counted(byMonthDay, dayOfMonth(date), daysInMonth(date))) return false;
  if (byYearDay && !counted(byYearDay, dayOfYear(date), daysInYear(date))) return false;
  if (byWeekNo && !weekMatches(date, rule, byWeekNo)) return false;
  if (byDay && !byDay.some((one) => one.day === weekdayOf(date) && nthMatches(date, rule, one.nthOfPeriod))) return false;
  const asWeekday = (frequency === 'weekly' && !byDay) || (byWeekNo && !byDay);
  if (asWeekday && weekdayOf(date) !== weekdayOf(first)) return false;
  if (unbound && (frequency === 'monthly' || frequency === 'yearly') && here.getUTCDate() !== start.getUTCDate()) return false;
  return !(unbound && frequency === 'yearly' && !byMonth && here.getUTCMonth() !== start.getUTCMonth());
}

/** The n-th such weekday of the month, or of the year where the rule is yearly and names no month. */
function nthMatches(date: number, rule: RecurrenceRule, nth: number | undefined): boolean {
  if (nth === undefined) return true;
  const ofMonth = rule.frequency === 'monthly' || rule.byMonth;
  const [number, total] = ofMonth ? [dayOfMonth(date), daysInMonth(date)] : [dayOfYear(date), daysInYear(date)];
  return nth > 0 ? Math.ceil(number / 7) === nth : Math.ceil((total - number + 1) / 7) === -nth;
}

function weekMatches(date: number, rule: RecurrenceRule, numbers: number[]): boolean {
  const year = weekYear(date, rule);
  const [first, next] = [firstWeek(year, rule), firstWeek(year + 1, rule)];
  return counted(numbers, Math.floor((date - first) / (7 * day)) + 1, (next - first) / (7 * day));
}

/** The year that the day's week belongs to. Week 1 is the first with four days in the year. */
function weekYear(date: number, rule: RecurrenceRule): number {
  return new Date(startOfWeek(date, rule) + 3 * day).getUTCFullYear();
}

function firstWeek(year: number, rule: RecurrenceRule): number {
  return startOfWeek(Date.UTC(year, 0, 4), rule);
}

function counted(numbers: number[], number: number, total: number): boolean {
  return numbers.includes(number) || numbers.includes(number - total - 1);
}

/** The first day of the period that the day is in; with week numbers, a year is its weeks. */
function periodOf(date: number, rule: RecurrenceRule): number {
  const at = new Date(date);
  if (rule.byWeekNo) return firstWeek(weekYear(date, rule), rule);
  if (rule.frequency === 'yearly') return Date.UTC(at.getUTCFullYear(), 0);
  if (rule.frequency === 'monthly') return Date.UTC(at.getUTCFullYear(), at.getUTCMonth());
  return rule.frequency === 'weekly' ? startOfWeek(date, rule) : Math.floor(date / day) * day;
}

function nextPeriod(period: number, rule: RecurrenceRule): number {
  const { frequency, interval = 1 } = rule;
  const at = new Date(period);
  if (rule.byWeekNo) return firstWeek(weekYear(period, rule) + interval, rule);
  if (frequency === 'yearly') return Date.UTC(at.getUTCFullYear() + interval, 0);
  if (frequency === 'monthly') return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + interval);
  return period + interval * (frequency === 'weekly' ? 7 : 1) * day;
}

function startOfWeek(date: number, { firstDayOfWeek = 'mo' }: RecurrenceRule): number {
  let at = Math.floor(date / day) * day;
  while (weekdayOf(at) !== firstDayOfWeek) at -= day;
  return at;
}

function weekdayOf(date: number): Weekday {
  return weekdays[new Date(date).getUTCDay()]!;
}

function dayOfMonth(date: number): number {
  return new Date(date).getUTCDate();
}

function daysInMonth(date: number): number {
  const at = new Date(date);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
}

function dayOfYear(date: number): number {
  return Math.floor((date - Date.UTC(new Date(date).getUTCFullYear(), 0)) / day) + 1;
}

function daysInYear(date: number): number {
  const year = new Date(date).getUTCFullYear();
  return (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offset(instant: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year, month, day: date, hour, minute, second } = parts as Record<string, number>;
  return Date.UTC(2000 + year!, month! - 1, date, hour, minute, second) - instant;
}

function ms(local: string): number {
  return Date.parse(`${local}Z`);
}

function text(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}
