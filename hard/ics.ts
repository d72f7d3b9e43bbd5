// Calendars of the sample in six languages, read again by ical.js and python3-icalendar: times as the feed has them, and what a subscriber sees of changes, by the address that a partner’s page offers; --parsers ical.js,icalendar --languages lv,lt,pl,nb,nl,en
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Event, Occurrence } from '@kopa/contract';
import { createFeed } from '@kopa/sdk';
import ICAL from 'ical.js';
import puppeteer from 'puppeteer-core';
import { saveEvent } from '../packages/feed/src/events/store.ts';
import type { EventDraft } from '../packages/feed/src/events/draft.ts';
import { openDatabase } from '../packages/feed/src/shared/database.ts';
import { run, startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import { chromiumPath } from '../scripts/chromium.ts';

const { values } = parseArgs({
  options: { parsers: { type: 'string', default: 'ical.js,icalendar' }, languages: { type: 'string', default: 'lv,lt,pl,nb,nl,en' } },
});
const day = 86_400_000;
const today = Math.floor(Date.now() / day) * day;
/** What is compared: the occurrences that begin from `from` to `to`. */
const [from, to] = [today - 200 * day, today + 400 * day];

/** A time as each side tells it: of days their dates, of hours their instants. */
interface Told {
  uid: string;
  start: string;
  end: string;
  isCancelled: boolean;
  /** How often its plan has changed; only calendars tell it. */
  sequence?: number;
}

type Parser = (calendar: string) => Told[];

const parsers: Record<string, Parser> = { 'ical.js': byIcalJs, icalendar: byPython };

function byIcalJs(calendar: string): Told[] {
  const component = new ICAL.Component(ICAL.parse(calendar));
  ICAL.TimezoneService.reset();
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = component.getAllSubcomponents('vevent');
  return all.filter((one) => !one.hasProperty('recurrence-id')).flatMap((one) => {
    const exceptions = all.filter((other) => other.hasProperty('recurrence-id') && other.getFirstPropertyValue('uid') === one.getFirstPropertyValue('uid'));
    return occurrencesOf(new ICAL.Event(one, { exceptions }));
  });
}

function occurrencesOf(event: ICAL.Event): Told[] {
  if (!event.isRecurring()) return [toldOf(event, event.startDate, event.endDate)];
  const found: Told[] = [];
  const times = event.iterator();
  for (let next = times.next(); next && next.toUnixTime() * 1_000 < to + 100 * day; next = times.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.push(toldOf(item, startDate, endDate));
  }
  return found;
}

function toldOf(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Told {
  const written = (time: ICAL.Time) => (time.isDate ? time.toString() : `${new Date(time.toUnixTime() * 1_000).toISOString().slice(0, 19)}Z`);
  const isCancelled = event.component.getFirstPropertyValue('status') === 'CANCELLED';
  return { uid: event.uid, start: written(start), end: written(end), isCancelled, sequence: event.sequence };
}

/** Reads by icalendar, places wall times by the VTIMEZONE of the file and expands rules by dateutil. */
const script = `
import sys, json
from datetime import datetime, date, timedelta
import pytz
from icalendar import Calendar
from dateutil.rrule import rrulestr, rruleset
horizon = datetime.utcfromtimestamp(int(sys.argv[1]))
calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone['TZID']): zone.to_tz() for zone in calendar.walk('VTIMEZONE')}
def wall(moment):
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime(moment.year, moment.month, moment.day)
def instant(moment, zone):
    return (zone.localize(moment) if zone else pytz.utc.localize(moment)).astimezone(pytz.utc)
def dates(event, name):
    found = event.get(name)
    return [wall(one.dt) for part in (found if isinstance(found, list) else [found] if found else []) for one in part.dts]
def told(event, start, is_date, zone):
    base = event['DTSTART'].dt
    if is_date:
        days = (event['DTEND'].dt - base).days
        first, last = start.date().isoformat(), (start + timedelta(days=days)).date().isoformat()
    else:
        length = event['DURATION'].dt
        written = lambda moment: moment.strftime('%Y-%m-%dT%H:%M:%SZ')
        first = written(instant(start, zone))
        last = written(instant(start + timedelta(days=length.days), zone) + timedelta(seconds=length.seconds))
    return dict(uid=str(event['UID']), start=first, end=last, isCancelled=str(event.get('STATUS')) == 'CANCELLED', sequence=int(event.get('SEQUENCE', 0)))
events = list(calendar.walk('VEVENT'))
changed = {(str(one['UID']), wall(one['RECURRENCE-ID'].dt)): one for one in events if 'RECURRENCE-ID' in one}
answer = []
for event in events:
    if 'RECURRENCE-ID' in event: continue
    base = event['DTSTART'].dt
    is_date = not isinstance(base, datetime)
    zone = zones.get(event['DTSTART'].params.get('TZID'))
    starts = rruleset()
    starts.rdate(wall(base))
    if 'RRULE' in event:
        rule = dict(event['RRULE'])
        if 'UNTIL' in rule:
            until = rule['UNTIL'][0]
            local = until.astimezone(zone).replace(tzinfo=None) if isinstance(until, datetime) and zone else wall(until)
            rule['UNTIL'] = [local.strftime('%Y%m%dT%H%M%S')]
        text = ';'.join(name + '=' + ','.join(str(one) for one in (value if isinstance(value, list) else [value])) for name, value in rule.items())
        starts.rrule(rrulestr(text, dtstart=wall(base)))
    for one in dates(event, 'RDATE'): starts.rdate(one)
    for one in dates(event, 'EXDATE'): starts.exdate(one)
    for start in starts:
        if start > horizon: break
        other = changed.get((str(event['UID']), start))
        answer.append(told(other, wall(other['DTSTART'].dt), is_date, zone) if other else told(event, start, is_date, zone))
print(json.dumps(answer))
`;

function python(args: string[], input?: string) {
  return spawnSync('/usr/bin/python3', args, { encoding: 'utf8', maxBuffer: 2 ** 28, ...(input !== undefined && { input }) });
}

function byPython(calendar: string): Told[] {
  const { status, stdout, stderr } = python(['-c', script, String((to + 100 * day) / 1_000)], calendar);
  if (status !== 0) throw new Error(`python3-icalendar cannot read the calendar: ${stderr}`);
  return JSON.parse(stdout);
}

/** The packages of Debian, installed when they are missing and this user may. */
function needPython(): void {
  if (python(['-c', 'import icalendar, dateutil, pytz']).status === 0) return;
  const packages = ['python3-icalendar', 'python3-dateutil', 'python3-tz'];
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status;
  if (process.getuid?.() === 0 && apt('update') === 0 && apt('install', '--yes', '--no-install-recommends', ...packages) === 0) return;
  console.error(`These packages could not be installed: ${packages.join(', ')}. Install them, as root, and run the same command again.`);
  process.exit(1);
}

const keyOf = ({ uid, start, end, isCancelled }: Told) => `${uid} ${start} ${end}${isCancelled ? ' cancelled' : ''}`;

/** The times that begin in the range, in one order. */
function within(told: Told[]): string[] {
  const isIn = ({ start }: Told) => Date.parse(start) >= from && Date.parse(start) < to;
  return told.filter(isIn).map(keyOf).sort();
}

function differences(ours: string[], theirs: string[]): string[] {
  const [mine, others] = [new Set(ours), new Set(theirs)];
  const doubled = theirs.length === others.size ? [] : [`${theirs.length - others.size} times come twice`];
  return [...ours.filter((one) => !others.has(one)).map((one) => `missing ${one}`), ...theirs.filter((one) => !mine.has(one)).map((one) => `not the feed’s ${one}`), ...doubled];
}

const headings = ['events', 'octets', 'lines', 'longest line', 'times', ...values.parsers.split(',').map((name) => `${name} differs`)];
const faults: string[] = [];
const need = (holds: boolean, fault: string) => {
  if (!holds) faults.push(fault);
};

const wanted = values.parsers.split(',');
const languages = values.languages.split(',');
for (const name of wanted) need(name in parsers, `There is no parser ${name}. Allowed: ${Object.keys(parsers).join(', ')}.`);
if (wanted.includes('icalendar')) needPython();

const place = await newPlace('sqlite');
const lines: string[] = [];
const changes: string[] = [];
const subscribed: string[] = [];
try {
  const seeded = await run(['seed'], place.environment);
  if (seeded.code !== 0) throw new Error(seeded.stderr);
  await using served = await startServer({ ...place.environment, RATE_LIMIT: '0', WIDGETS_DIR: resolve('dist/widgets'), DEMO_DIR: resolve('demo') });
  const feed = createFeed({ baseUrl: served.url });
  const events = await everything(feed.events.pages({ limit: 200 }));
  const uids = new Map(events.map(({ id, uid }) => [id, uid]));
  const half = new Date((from + to) / 2).toISOString();
  const occurrences: Occurrence[] = [];
  for (const [a, b] of [[new Date(from - 2 * day).toISOString(), half], [half, new Date(to + 2 * day).toISOString()]] as const) {
    occurrences.push(...(await everything(feed.occurrences.pages({ from: a, to: b, limit: 1000 }))));
  }
  const unique = new Map(occurrences.map((one) => [`${one.eventId} ${one.recurrenceId}`, one]));
  const ours = within([...unique.values()].map((one) => toldByFeed(one, uids.get(one.eventId)!)));
  need(ours.length > 100, `Only ${ours.length} occurrences to compare.`);

  for (const language of languages) lines.push(await checkLanguage(language, feed, ours, events.length));
  await showChanges(feed, events);
  await subscribe(served.url.replace('127.0.0.1', 'localhost'));
  served.child.kill('SIGTERM');
  await served.ended;
} finally {
  await place.stop();
}

async function everything<T>(pages: AsyncIterable<{ items: T[] }>): Promise<T[]> {
  const found: T[] = [];
  for await (const { items } of pages) found.push(...items);
  return found;
}

function toldByFeed({ start, end, utcStart, utcEnd, showWithoutTime, eventStatus }: Occurrence, uid: string): Told {
  const isCancelled = eventStatus === 'cancelled';
  return showWithoutTime ? { uid, start: start.slice(0, 10), end: end.slice(0, 10), isCancelled } : { uid, start: utcStart, end: utcEnd, isCancelled };
}

async function checkLanguage(language: string, feed: ReturnType<typeof createFeed>, ours: string[], events: number): Promise<string> {
  const calendar = await feed.calendar.export({ language });
  const written = calendar.split('\r\n');
  const octets = Math.max(...written.map((line) => Buffer.byteLength(line)));
  need(octets <= 75, `${language}: a line has ${octets} octets.`);
  need(!written.some((line) => /[\r\n]/.test(line)) && written.at(-1) === '', `${language}: a line does not end with CRLF.`);
  const found = new Set([...calendar.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)).size;
  need(found === events, `${language}: ${found} events instead of ${events}.`);
  const counts = wanted.map((name) => {
    const wrong = differences(ours, within(parsers[name]!(calendar)));
    // The control: a parser that did not take its zones from the file would not see this.
    const late = differences(ours, within(parsers[name]!(calendar.replaceAll('TZOFFSETTO:+0300', 'TZOFFSETTO:+0330'))));
    need(late.length > 20, `${language}, ${name}: summer time half an hour late is not seen.`);
    for (const one of wrong.slice(0, 5)) faults.push(`${language}, ${name}: ${one}`);
    return wrong.length;
  });
  const figures = [found, Buffer.byteLength(calendar), written.length, octets, ours.length, ...counts];
  return [language.padEnd(8), ...figures.map((figure, index) => String(figure).padStart(headings[index]!.length))].join('  ');
}

/** As a subscriber sees it: another time, then the cancellation. */
async function showChanges(feed: ReturnType<typeof createFeed>, events: Event[]): Promise<void> {
  const chosen = events.find(({ start, recurrenceRule, showWithoutTime, status }) => !recurrenceRule && !showWithoutTime && status === 'confirmed' && Date.parse(`${start}Z`) > Date.now() + 2 * day)!;
  const { id, sequence: _sequence, created: _created, updated: _updated, translationStatus: _status, ...draft } = chosen;
  const seen = async () => {
    const calendar = await feed.calendar.export({ event: [id] });
    const all = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
    need(all.length === 1, `${all.length} events instead of one.`);
    return Object.fromEntries(['uid', 'sequence', 'dtstart', 'status'].map((name) => [name, String(all[0]?.getFirstPropertyValue(name))]));
  };
  const later = `${new Date(Date.parse(`${draft.start}Z`) + 90 * 60_000).toISOString().slice(0, 19)}`;
  const steps: [string, EventDraft | undefined, Record<string, string>][] = [
    ['at first', undefined, { sequence: '0', dtstart: draft.start, status: 'CONFIRMED' }],
    ['another time', { ...draft, start: later }, { sequence: '1', dtstart: later, status: 'CONFIRMED' }],
    ['cancelled', { ...draft, start: later, status: 'cancelled', eventStatus: 'cancelled' }, { sequence: '2', dtstart: later, status: 'CANCELLED' }],
  ];
  const database = await openDatabase(place.address);
  try {
    for (const [what, change, rest] of steps) {
      if (change) await database.write((tx) => saveEvent(tx, change));
      const [found, expected] = [await seen(), { uid: draft.uid, ...rest }];
      const isRight = Object.entries(expected).every(([name, value]) => found[name] === value);
      need(isRight, `${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
      changes.push(`${what.padEnd(12)}  ${Object.entries(found).map(([name, value]) => `${name.toUpperCase()}:${value}`).join('  ')}`);
    }
  } finally {
    await database.close();
  }
}

/** The address that the calendar on a partner's page gives to a calendar program, for the events that the visitor has searched for. */
async function offeredAddress(page: string, words: string): Promise<string> {
  const browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: 'shell', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    await tab.locator('::-p-aria([name="Meklēt un atlasīt"][role="button"])').click();
    await tab.locator('::-p-aria([name="Vārdi nosaukumā, aprakstā vai vietā"])').fill(words);
    const link = (await tab.waitForSelector('::-p-aria([name="Abonēt šos pasākumus savā kalendārā"][role="link"])'))!;
    const address = await tab.waitForFunction((a) => (a as HTMLAnchorElement).href.includes('&q=') && (a as HTMLAnchorElement).href, {}, link);
    return String(await address.jsonValue());
  } finally {
    await browser.close();
  }
}

/** A reader of the partner's page subscribes; the partner imports a changed file; the calendar program asks again. */
async function subscribe(url: string): Promise<void> {
  const date = new Date(today + 20 * day).toISOString().slice(0, 10).replaceAll('-', '');
  const uids = { moved: 'moved@lnb.example.org', cancelled: 'cancelled@lnb.example.org' };
  const file = join((place.address as { dataDir: string }).dataDir, 'partner.ics');
  const write = (uid: string, hour: number, status: string) =>
    ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${date}T000000Z`, `DTSTART;TZID=Europe/Riga:${date}T${hour}0000`, 'DURATION:PT1H', 'SUMMARY:Abonentu vakars', `STATUS:${status}`, 'END:VEVENT'];
  const take = async (hour: number, status: string) => {
    const events = [...write(uids.moved, hour, 'CONFIRMED'), ...write(uids.cancelled, 12, status)];
    await writeFile(file, ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kopa//check//EN', ...events, 'END:VCALENDAR', ''].join('\r\n'));
    const { code, stderr } = await run(['import', file, '--partner', 'lnb'], place.environment);
    need(code === 0, `The import ended with ${code}: ${stderr}`);
  };
  await take(18, 'CONFIRMED');
  const offered = await offeredAddress(`${url}/demo/lv/`, 'abonentu vakars');
  need(offered.startsWith('webcal://'), `The page offers ${offered}.`);
  const address = offered.replace(/^webcal:/, 'http:');
  const first = await fetch(address);
  const before = await first.text();
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  const unchanged = await fetch(address, { headers });
  need(unchanged.status === 304, `Unchanged, it is answered ${unchanged.status}.`);
  await take(19, 'CANCELLED');
  const again = await fetch(address, { headers });
  need(again.status === 200, `Changed, it is answered ${again.status}.`);
  const after = await again.text();
  subscribed.push(`address       ${offered.replace(url.replace('http:', 'webcal:'), 'webcal:FEED')}`, `asked again   ${unchanged.status} unchanged, ${again.status} changed`);
  for (const name of wanted) {
    const [was, is] = [before, again.status === 200 ? after : before].map((calendar) => new Map(parsers[name]!(calendar).map((one) => [one.uid, one])));
    const [moved, cancelled] = [uids.moved, uids.cancelled].map((uid) => [was!.get(uid), is!.get(uid)] as const);
    need(was!.size === 2 && is!.size === 2, `${name}: ${was!.size} events, then ${is!.size}, instead of two.`);
    const later = Date.parse(moved![1]?.start ?? '') - Date.parse(moved![0]?.start ?? '');
    need(later === 3_600_000 && moved![1]!.sequence! > moved![0]!.sequence!, `${name}: the moved event is ${JSON.stringify(moved)}.`);
    const isKept = cancelled![0]?.isCancelled === false && cancelled![1]?.isCancelled === true;
    need(isKept && cancelled![1]!.sequence! > cancelled![0]!.sequence!, `${name}: the cancelled event is ${JSON.stringify(cancelled)}.`);
    const told = (one: Told | undefined) => `${one?.start} SEQUENCE:${one?.sequence}${one?.isCancelled ? ' cancelled' : ''}`;
    for (const [old, now] of [moved!, cancelled!]) subscribed.push(`${name.padEnd(12)}  ${told(old)} → ${told(now)}`);
  }
}

for (const fault of faults) console.error(fault);
console.log(`
times of ${new Date(from).toISOString().slice(0, 10)} to ${new Date(to).toISOString().slice(0, 10)}
language  ${headings.join('  ')}
${lines.join('\n')}

an event as a subscriber sees it
${changes.join('\n')}

subscribed to from a partner’s page, changed by import
${subscribed.join('\n')}

${faults.length} faults`);
process.exitCode = faults.length > 0 || lines.length === 0 ? 1 : 0;
