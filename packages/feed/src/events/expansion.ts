import type { RecurrenceOverride, RecurrenceRule } from '@kopa/contract';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '../shared/time.ts';
import type { EventDraft } from './draft.ts';
import { instantOf, localDateTime, parseLocal, wallOf } from '../shared/wall-clock.ts';

const day = 86_400_000;
const mostOccurrences = 20_000;
const mostDates = 5_000;
/** So that the latest 20 000 occurrences span more than four years. */
const mostPerDay = 12;
const longestDays = 3_660;

export type Recurring = Pick<
  EventDraft,
  'start' | 'timeZone' | 'duration' | 'showWithoutTime' | 'recurrenceRule' | 'recurrenceOverrides'
>;

/** One time at which an event takes place; times are written as in the contract's Occurrence. */
export interface ExpandedOccurrence {
  recurrenceId: string | null;
  start: string;
  end: string;
  utcStart: string;
  utcEnd: string;
  override?: RecurrenceOverride;
}

/**
 * The occurrences of an event that start before `until` (an instant in UTC), in the order of `utcStart`.
 *
 * Rules are expanded in local time, as RFC 8984 §4.3.3 has it: the wall time stays, the instant moves with the clocks.
 * - `start` is always the first occurrence and counts towards `count`, even where the rule does not give it.
 * - Days that do not exist (30 February) are left out and not counted. A time that a change of clocks leaves out is
 *   kept: that rule is about days. It is read as any local time is, with the offset before the change, so that
 *   02:30 takes place at 03:30 that night; `recurrenceId` stays 02:30. A time that comes twice is its first.
 * - `count` counts occurrences that are excluded or moved.
 * - Days of `duration` are days on the calendar, its hours elapsed time.
 * - With `showWithoutTime` only dates matter: from midnight to the midnight after the last day, in the event's zone.
 * - An override at a time that the rule does not give adds it; `excluded` takes a time away.
 *
 * The answer holds at most the latest 20 000; what a rule gave longer than 20 000 days ago (fewer when it gives several
 * times a day) is left out. The event is one that `checkRecurrence` accepts; another may throw RangeError.
 */
export function expand(event: Recurring, until: string): ExpandedOccurrence[] {
  const horizon = Date.parse(until);
  const overrides = new Map(Object.entries(event.recurrenceOverrides ?? {}).map(([at, override]) => [nominal(at, event), override]));
  const repeats = event.recurrenceRule !== undefined || overrides.size > 0;
  return [...new Set([...ruleStarts(event, horizon), ...overrides.keys()])]
    .filter((start) => !overrides.get(start)?.excluded)
    .map((start) => ({ recurrenceId: repeats ? start : null, ...timesAt(event, start, overrides.get(start)) }))
    .filter(({ utcStart }) => Date.parse(utcStart) < horizon)
    .sort((a, b) => (a.utcStart < b.utcStart ? -1 : a.utcStart > b.utcStart ? 1 : 0))
    .slice(-mostOccurrences);
}

function timesAt(event: Recurring, start: string, override?: RecurrenceOverride): Omit<ExpandedOccurrence, 'recurrenceId'> {
  const duration = parseDuration(override?.duration ?? event.duration)!;
  const nominalStart = parseLocal(nominal(override?.start ?? start, event));
  const { wall, instant, wallEnd, instantEnd } = event.showWithoutTime
    ? wholeDays(nominalStart, duration, event.timeZone)
    : elapsed(nominalStart, duration, event.timeZone);
  const times = { start: localDateTime(wall), end: localDateTime(wallEnd), utcStart: utc(instant), utcEnd: utc(instantEnd) };
  return override ? { ...times, override } : times;
}

function elapsed(nominalStart: number, { days, seconds }: Duration, timeZone: string) {
  const instant = instantOf(nominalStart, timeZone);
  const lastDay = days === 0 ? instant : instantOf(nominalStart + days * day, timeZone);
  const instantEnd = lastDay + seconds * 1_000;
  return { wall: wallOf(instant, timeZone), instant, wallEnd: wallOf(instantEnd, timeZone), instantEnd };
}

function wholeDays(midnight: number, { days, seconds }: Duration, timeZone: string) {
  const wallEnd = midnight + Math.max(1, days + Math.ceil(seconds / 86_400)) * day;
  return { wall: midnight, instant: instantOf(midnight, timeZone), wallEnd, instantEnd: instantOf(wallEnd, timeZone) };
}

/** The local starts that the rule gives, the first one first, as far as they can start before the horizon. */
function ruleStarts(event: Recurring, horizon: number): string[] {
  const first = nominal(event.start, event);
  if (!event.recurrenceRule) return [first];
  // No zone is further than a day from UTC.
  const latest = horizon + day;
  const earliest = Math.max(parseLocal(first), latest - Math.floor(mostOccurrences / timesPerDay(event)) * day);
  if (earliest > latest) return [];
  const given = between(event, event.recurrenceRule, earliest, latest);
  if (given[0] === first || earliest > parseLocal(first)) return given;
  const { count } = event.recurrenceRule;
  if (count === undefined) return [first, ...given];
  return count === 1 ? [first] : [first, ...between(event, { ...event.recurrenceRule, count: count - 1 }, earliest, latest)];
}

function between(event: Recurring, rule: RecurrenceRule, earliest: number, latest: number): string[] {
  const times = new RRuleTemporal(ruleOptions(event, rule)).between(new Date(earliest), new Date(latest), true);
  return times.map((time) => localDateTime(time.epochMilliseconds));
}

/** The rule for rrule-temporal, in UTC: there every local time exists once, and nothing depends on a zone. */
function ruleOptions(event: Recurring, rule: RecurrenceRule) {
  const times = event.showWithoutTime ? {} : { byHour: rule.byHour, byMinute: rule.byMinute, bySecond: rule.bySecond };
  const given = {
    count: rule.count,
    until: rule.until === undefined ? undefined : asUtc(nominal(rule.until, event)),
    byDay: rule.byDay?.map(({ day: name, nthOfPeriod }) => `${nthOfPeriod ?? ''}${name.toUpperCase()}`),
    byMonthDay: rule.byMonthDay,
    byMonth: rule.byMonth?.map(Number),
    byYearDay: rule.byYearDay,
    byWeekNo: rule.byWeekNo,
    bySetPos: rule.bySetPosition,
    ...times,
  };
  return {
    freq: rule.frequency.toUpperCase() as Uppercase<RecurrenceRule['frequency']>,
    interval: rule.interval ?? 1,
    wkst: (rule.firstDayOfWeek ?? 'mo').toUpperCase(),
    dtstart: asUtc(nominal(event.start, event)),
    tzid: 'UTC',
    maxIterations: 1_000_000,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<typeof given>),
  };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/**
 * Why the feed does not take the event's time or rule, as a sentence for whoever wrote it; null when it takes them.
 * Limits: starts from 1900 to 2199, at most ten years long, up to 12 times a day, `count` and the number of
 * overrides up to 5 000. What RFC 5545 §3.3.10 forbids in a rule is refused, since programs disagree on its meaning.
 */
export function checkRecurrence(event: Recurring): string | null {
  const { recurrenceRule: rule, recurrenceOverrides: overrides = {} } = event;
  return checkTimes(event) ?? checkOverrides(overrides) ?? (rule ? (checkRule(rule) ?? tryOut(event)) : null);
}

function checkTimes({ start, timeZone, duration }: Recurring): string | null {
  if (!isTimeZone(timeZone)) return `The time zone ${JSON.stringify(timeZone)} is not known; write an IANA name such as Europe/Riga.`;
  return checkStart(start) ?? checkDuration(duration);
}

function checkStart(start: string): string | null {
  if (Number.isNaN(parseLocal(start))) return `The start ${JSON.stringify(start)} is no date and time.`;
  return /^(19|20|21)\d\d-/.test(start) ? null : `The start ${start} is not between the years 1900 and 2199.`;
}

function checkDuration(text: string): string | null {
  const duration = parseDuration(text);
  if (!duration) return `The duration ${JSON.stringify(text)} is not of the form P1D or PT1H30M.`;
  return duration.days + duration.seconds / 86_400 <= longestDays ? null : `The duration ${text} is longer than ten years.`;
}

function checkOverrides(overrides: Record<string, RecurrenceOverride>): string | null {
  const entries = Object.entries(overrides);
  if (entries.length > mostDates) return `The event has ${entries.length} single dates; ${mostDates} is the most.`;
  for (const [at, { start = at, duration = 'P1D' }] of entries) {
    const reason = checkStart(at) ?? checkStart(start) ?? checkDuration(duration);
    if (reason) return reason;
  }
  return null;
}

function checkRule(rule: RecurrenceRule): string | null {
  const { frequency, interval = 1, count = 1 } = rule;
  if (!['yearly', 'monthly', 'weekly', 'daily'].includes(frequency)) return `An event cannot repeat ${frequency}; daily is the most.`;
  const perDay = timesPerDay({ recurrenceRule: rule });
  if (perDay > mostPerDay) return `The rule gives ${perDay} times a day; ${mostPerDay} is the most.`;
  if (!Number.isInteger(interval) || interval < 1) return `The interval ${interval} is no whole number from 1 up.`;
  if (!Number.isInteger(count) || count < 1) return `The count ${count} is no whole number from 1 up.`;
  if (count > mostDates) return `The rule counts ${count} times; ${mostDates} is the most. Give the last day instead.`;
  return checkParts(rule);
}

function checkParts(rule: RecurrenceRule): string | null {
  const { frequency, byDay = [], byMonthDay, byYearDay, byWeekNo, bySetPosition } = rule;
  const numbered = byDay.some(({ nthOfPeriod }) => nthOfPeriod !== undefined);
  const lists = [byDay.map(({ nthOfPeriod = 1 }) => nthOfPeriod), byMonthDay, byYearDay, byWeekNo, bySetPosition];
  if (lists.some((list) => list?.includes(0))) return 'The rule counts days, weeks or positions from 0; they count from 1, or from -1 backwards.';
  if (numbered && frequency !== 'monthly' && frequency !== 'yearly') return `“The n-th weekday” has no meaning in a ${frequency} rule.`;
  if (numbered && byWeekNo) return '“The n-th weekday” has no meaning beside week numbers.';
  if (byMonthDay && frequency === 'weekly') return 'Days of the month have no meaning in a weekly rule.';
  if (byYearDay && frequency !== 'yearly') return `Days of the year have no meaning in a ${frequency} rule.`;
  if (byWeekNo && frequency !== 'yearly') return `Week numbers have no meaning in a ${frequency} rule.`;
  if (byWeekNo && (byYearDay || byMonthDay)) return 'Week numbers beside days of the month or year are not supported.';
  // rrule-temporal gives the days of either part where RFC 5545 wants those of both.
  if (byYearDay && (byMonthDay || byDay.length > 0)) return 'Days of the year beside weekdays or days of the month are not supported.';
  if (numbered && byMonthDay && frequency === 'yearly') return '“The n-th weekday of the year” beside days of the month is not supported.';
  return null;
}

/** The library's own objections, on the first year. */
function tryOut(event: Recurring): string | null {
  try {
    ruleStarts(event, parseLocal(event.start) + 366 * day);
    return null;
  } catch (error) {
    return `The rule cannot be computed: ${(error as Error).message}.`;
  }
}

function timesPerDay({ recurrenceRule: rule }: Pick<Recurring, 'recurrenceRule'>): number {
  return [rule?.byHour, rule?.byMinute, rule?.bySecond].reduce((product, list) => product * Math.max(1, new Set(list).size), 1);
}

interface Duration {
  days: number;
  seconds: number;
}

/** The parts of an ISO 8601 duration as the contract allows it, or undefined. */
function parseDuration(text: string): Duration | undefined {
  const parts = /^P(?=\d|T)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!parts) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return { days: weeks * 7 + days, seconds: hours * 3_600 + minutes * 60 + seconds };
}

/** The time as the rule sees it: for whole days, their midnight. */
function nominal(local: string, { showWithoutTime }: Pick<Recurring, 'showWithoutTime'>): string {
  return showWithoutTime ? `${local.slice(0, 10)}T00:00:00` : local;
}

function asUtc(local: string): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${local}[UTC]`);
}

function utc(instant: number): string {
  return `${localDateTime(instant)}Z`;
}
