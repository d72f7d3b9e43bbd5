// Recurrence: sample rules over both changes of clocks in five zones, and random rules against independent ways to expand them (--rules 300 --seed 1).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { RecurrenceRule } from '@kopa/contract';
import { instantShowing, shownAt, walkStarts } from '../packages/feed/src/events/expansion.oracle.ts';
import { Dice, randomEvent, zones } from '../packages/feed/src/events/expansion.samples.ts';
import { checkRecurrence, expand } from '../packages/feed/src/events/expansion.ts';
import type { Recurring } from '../packages/feed/src/events/expansion.ts';

const { values } = parseArgs({ options: { rules: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } } });
const hour = 3_600_000;
const horizon = '2030-01-01T00:00:00';
/** In local time: every instant before the horizon is before it. */
const end = '2030-01-02T00:00:00';
const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const;

/** Hours that each zone is ahead of UTC in winter; in summer it is one more. Written down, so that no time-zone data is trusted twice. */
const winter: Record<string, number> = { 'Europe/Warsaw': 1, 'Europe/Riga': 2, 'Europe/Vilnius': 2, 'Europe/Oslo': 1, 'Europe/Amsterdam': 1 };

const samples: [string, Omit<RecurrenceRule, 'interval' | 'firstDayOfWeek'>, string][] = [
  ['every Sunday at 11:00', { frequency: 'weekly', byDay: [{ day: 'su' }] }, '2026-01-04T11:00:00'],
  ['Tuesdays and Fridays at 18:00', { frequency: 'weekly', byDay: [{ day: 'tu' }, { day: 'fr' }] }, '2026-01-02T18:00:00'],
  ['every other Monday at 00:30', { frequency: 'weekly', byDay: [{ day: 'mo' }] }, '2026-01-05T00:30:00'],
  ['the last Sunday of the month at 17:30', { frequency: 'monthly', byDay: [{ day: 'su', nthOfPeriod: -1 }] }, '2026-01-25T17:30:00'],
  ['the last day of the month at 23:30', { frequency: 'monthly', byMonthDay: [-1] }, '2026-01-31T23:30:00'],
  ['the 29th of the month at 09:00', { frequency: 'monthly', byMonthDay: [29] }, '2026-01-29T09:00:00'],
];

/** Summer time of the European Union: from 01:00 UTC on the last Sunday of March to that of October. */
function isSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}

function sampleEvent(timeZone: string, [name, rule, start]: (typeof samples)[number]): Recurring {
  const recurrenceRule: RecurrenceRule = { interval: name.startsWith('every other') ? 2 : 1, firstDayOfWeek: 'mo', ...rule };
  return { start, timeZone, duration: 'PT1H30M', showWithoutTime: false, recurrenceRule };
}

/** The occurrences of a sample that are not at its wall time, or not at the instant that the rule of the Union gives. */
function wrongOccurrences(event: Recurring): string[] {
  return expand(event, '2028-01-01T00:00:00Z')
    .filter(({ start, utcStart, utcEnd }) => {
      const instant = Date.parse(utcStart);
      const offset = (winter[event.timeZone]! + (isSummer(instant) ? 1 : 0)) * hour;
      const isRight = start.slice(11) === event.start.slice(11) && instant + offset === Date.parse(`${start}Z`) && Date.parse(utcEnd) - instant === 1.5 * hour;
      return !isRight;
    })
    .map(({ start, utcStart }) => `${event.timeZone} ${start} ${utcStart}`);
}

/** How often a sample takes place at each time in UTC, in each of the two years. */
function tableRow(event: Recurring): string {
  const found = expand(event, '2028-01-01T00:00:00Z');
  const cells = ['2026', '2027'].flatMap((year) => {
    const times = found.filter(({ start }) => start.startsWith(year)).map(({ utcStart }) => utcStart.slice(11, 16));
    const counts = [...Map.groupBy(times, (time) => time)].sort().map(([time, all]) => `${String(all.length).padStart(3)} × ${time}Z`);
    return [`${year}: ${counts.join(', ')}`];
  });
  return `  ${event.timeZone.padEnd(17)} wall ${event.start.slice(11, 16)}   ${cells.join('   ')}`;
}

function checkSamples(): number {
  let wrong = 0;
  for (const sample of samples) {
    console.log(`\n${sample[0]}`);
    for (const timeZone of zones) {
      const event = sampleEvent(timeZone, sample);
      console.log(tableRow(event));
      for (const occurrence of wrongOccurrences(event)) {
        wrong += 1;
        console.error(`    wrong: ${occurrence}`);
      }
    }
  }
  return wrong;
}

const startsOf = (event: Recurring) => expand(event, `${horizon}Z`).map(({ recurrenceId }) => recurrenceId!);

/** The oracle's starts, as far as they are before the horizon as instants. */
function walked(event: Recurring): string[] {
  return walkStarts(event, end).filter((start) => instantShowing(start, event.timeZone) < `${horizon}Z`);
}

/** Occurrences whose instant is not the one at which `Intl` says that clocks there show their start. */
function misplaced(event: Recurring): number {
  return expand(event, `${horizon}Z`).filter(
    ({ recurrenceId, start, utcStart }) => utcStart !== instantShowing(recurrenceId!, event.timeZone) || (!event.showWithoutTime && start !== shownAt(utcStart, event.timeZone)),
  ).length;
}

function differing(events: Recurring[], name: string, expected: (event: Recurring, index: number) => string[]): number {
  const wrong = events.filter((event, index) => JSON.stringify(startsOf(event)) !== JSON.stringify(expected(event, index)));
  for (const event of wrong.slice(0, 10)) console.error(`differs from ${name}: ${JSON.stringify(event)}`);
  return wrong.length;
}

const python = `
import datetime, json, sys, warnings
from dateutil.rrule import rrulestr
warnings.simplefilter('ignore')
datetime.MAXYEAR = 2031  # else it looks for the 30th of February until the year 9999
for line in sys.stdin:
    given = json.loads(line)
    start, horizon = (datetime.datetime.fromisoformat(given[name]) for name in ('start', 'horizon'))
    def expand(rule):
        found = []
        for at in rrulestr(rule, dtstart=start):
            if at >= horizon: break
            found.append(at)
        return found
    found = expand(given['rule'])
    if found[:1] != [start]:
        count = given['count']
        found = [start] + (expand(given['shorter']) if count is None or count > 1 else [])
    print(json.dumps([at.isoformat() for at in found]))
`;

/** What python3-dateutil makes of the same rules, with the start always first as RFC 8984 wants it; undefined where it is not installed. */
function byDateutil(events: Recurring[]): string[][] | undefined {
  if (spawnSync('python3', ['-c', 'import dateutil']).status !== 0) return undefined;
  const input = events.map((event) => JSON.stringify(questionFor(event))).join('\n');
  const { status, stdout, stderr } = spawnSync('python3', ['-c', python], { input, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`python3 failed: ${stderr}`);
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
}

/**
 * False where dateutil has its own meaning: it counts weeks 52, 53 and 1 by calendar year where the interval is longer
 * than a year, and its first week begins with the start instead of the first day of the week, so positions in it differ.
 */
function isComparable({ recurrenceRule: rule }: Recurring): boolean {
  return !(rule?.byWeekNo && rule.interval > 1) && !(rule?.frequency === 'weekly' && rule.bySetPosition);
}

/** The same rule in dateutil's words: it has to be told where to stop, and that a week's number alone means the start's weekday. */
function questionFor(event: Recurring) {
  const { count, ...rule } = event.recurrenceRule!;
  const weekday = weekdays[new Date(`${event.start}Z`).getUTCDay()]!;
  const named = { ...rule, until: rule.until && rule.until < end ? rule.until : end, ...(rule.byWeekNo && !rule.byDay && { byDay: [{ day: weekday }] }) };
  const text = (times: number | undefined) => rruleText({ ...named, ...(times && { count: times }) }, event.showWithoutTime);
  return { start: event.start, horizon: end, rule: text(count), shorter: text(count && count - 1), count: count ?? null };
}

function rruleText(rule: RecurrenceRule, wholeDays: boolean): string {
  const compact = (local: string) => local.replace(/[-:]/g, '');
  const times = wholeDays ? [] : [['BYHOUR', rule.byHour], ['BYMINUTE', rule.byMinute], ['BYSECOND', rule.bySecond]];
  const parts = [
    ['FREQ', rule.frequency.toUpperCase()], ['INTERVAL', rule.interval], ['WKST', rule.firstDayOfWeek.toUpperCase()], ['COUNT', rule.count],
    ['UNTIL', rule.until && compact(wholeDays ? `${rule.until.slice(0, 10)}T00:00:00` : rule.until)],
    ['BYDAY', rule.byDay?.map(({ day, nthOfPeriod }) => `${nthOfPeriod ?? ''}${day.toUpperCase()}`)],
    ['BYMONTHDAY', rule.byMonthDay], ['BYMONTH', rule.byMonth], ['BYYEARDAY', rule.byYearDay], ['BYWEEKNO', rule.byWeekNo], ...times, ['BYSETPOS', rule.bySetPosition],
  ];
  return parts.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value}`).join(';');
}

function randomEvents(count: number, seed: number): Recurring[] {
  const dice = new Dice(seed);
  const events = Array.from({ length: count }, () => randomEvent(dice));
  const refused = events.map(checkRecurrence).filter((reason) => reason !== null);
  if (refused.length > 0) throw new Error(`The feed refuses a random rule: ${refused[0]}`);
  return events;
}

const wrongSamples = checkSamples();
const events = randomEvents(Number(values.rules), Number(values.seed));
const occurrences = events.reduce((sum, event) => sum + startsOf(event).length, 0);
const wrongByWalk = differing(events, 'the walk over all days', walked);
const wrongInstants = events.reduce((sum, event) => sum + misplaced(event), 0);
const comparable = events.filter(isComparable);
const dateutil = byDateutil(comparable);
const wrongByDateutil = dateutil ? differing(comparable, 'dateutil', (event, index) => dateutil[index]!.filter((start) => instantShowing(start, event.timeZone) < `${horizon}Z`)) : 0;

console.log(`
samples: ${samples.length} rules × ${zones.length} zones × 2 years: ${wrongSamples} occurrences wrong
random rules (seed ${values.seed}): ${events.length} rules, ${occurrences} occurrences
  against a walk over all days: ${wrongByWalk} rules differ
  against Intl: ${wrongInstants} instants differ
  against python3-dateutil: ${dateutil ? `${wrongByDateutil} of ${comparable.length} rules differ` : 'not installed on this machine, not compared'}`);
process.exitCode = wrongSamples + wrongByWalk + wrongInstants + wrongByDateutil > 0 || events.length === 0 ? 1 : 0;
