// Measures Kopa's real snippet beside other calendars and a hand-written page, on the same site with the same events.
// Prints the goals and writes bench/RESULTS.md; --rounds 7, --scenario load,details, --only kopa,toastui; --check fails
// where a goal is missed. It installs the peers into bench/peers when they are not there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { build } from '../scripts/build.ts';
import { chromiumPath, launch } from './browser.ts';
import { installPeers } from './bundle.ts';
import { sizes } from './data.ts';
import { isMet, scenarioNames, verdicts, type Measured, type ScenarioName } from './goals.ts';
import { shuffled } from './numbers.ts';
import { figuresOf, resultsOf } from './report.ts';
import { bytes, details, learnNeeds, load, navigation } from './scenarios.ts';
import { openSite, type Site } from './site.ts';
import { subjects as all, type Subject, type View } from './subjects.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { rounds: { ...text, default: '7' }, scenario: text, only: text, check: { type: 'boolean' } } });

const chosen = <T extends string>(name: string, asked: string | undefined, allowed: readonly T[]): readonly T[] => {
  const list = asked?.split(',') ?? allowed;
  const wrong = list.find((one) => !allowed.includes(one as T));
  if (wrong === undefined) return list as readonly T[];
  console.error(`--${name} ${wrong}: there is no such one; there are ${allowed.join(', ')}.`);
  process.exit(2);
};
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds ${values.rounds}: write a whole number from 1.`);
  process.exit(2);
}
const scenarios = chosen('scenario', values.scenario, scenarioNames);
const names = chosen('only', values.only, all.map(({ name }) => name));
const subjects = all.filter(({ name }) => names.includes(name));

interface Planned {
  scenario: ScenarioName;
  subject: Subject;
  view: View;
  size: number;
}

/** Everything that one round measures. */
function plan(): Planned[] {
  const jobs = subjects.flatMap((subject): Planned[] => {
    const { load: size, navigation: thousand, crowded } = sizes;
    const turns = subject.controls || subject.group !== 'kopa';
    return [
      ...subject.views.map((view) => ({ scenario: 'load' as const, subject, view, size })),
      ...(turns ? [{ scenario: 'bytes' as const, subject, view: 'month' as const, size }] : []),
      ...(turns ? [{ scenario: 'navigation' as const, subject, view: 'month' as const, size: thousand }] : []),
      // The peers do not get that far: with ten thousand events in memory some need a minute for one month.
      ...(turns && subject.group !== 'peer' ? [{ scenario: 'navigation' as const, subject, view: 'month' as const, size: crowded }] : []),
      ...(subject.name === 'kopa' ? subject.views.map((view) => ({ scenario: 'details' as const, subject, view, size })) : []),
    ];
  });
  return jobs.filter(({ scenario }) => scenarios.includes(scenario));
}

const run = { bytes, load, navigation, details };

async function measure(browser: Browser, sites: Map<number, Site>, jobs: Planned[], round: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { scenario, subject, view, size } of shuffled(jobs, round)) {
    try {
      const found = await run[scenario]({ browser, site: sites.get(size)!, subject, view });
      measured.push({ scenario, subject: subject.name, view, size, round, values: found });
    } catch (error) {
      console.error(`${subject.name}, ${scenario}, ${view}: ${(error as Error).message}`);
    }
  }
  return measured;
}

await build();
await installPeers(subjects);
const jobs = plan();
const sites = new Map<number, Site>();
for (const size of new Set(jobs.map((job) => job.size))) sites.set(size, await openSite(subjects, size));
const executable = await chromiumPath();
const snippet = all.find(({ name }) => name === 'kopa')!;
const measured: Measured[] = [];

// The first visits are not counted: they fill the server's memory of packed answers, and show what the snippet needs.
const first = await launch(executable);
for (const site of sites.values()) if (subjects.includes(snippet)) await learnNeeds(first, site, snippet);
await measure(first, sites, jobs.filter(({ scenario }) => scenario === 'load' || scenario === 'navigation'), 0);
const version = await first.version();
await first.close();

for (let round = 1; round <= rounds; round++) {
  const began = Date.now();
  const browser = await launch(executable);
  measured.push(...(await measure(browser, sites, jobs, round)));
  await browser.close();
  console.log(`Round ${round} of ${rounds}: ${Math.round((Date.now() - began) / 1_000)} s`);
}
for (const site of sites.values()) await site.close();

const isWhole = scenarios.length === scenarioNames.length && !values.only;
const goals = verdicts(measured, sizes).filter(({ reached }) => reached !== undefined || isWhole);
const figures = { measured, goals, rounds, version };
mkdirSync('dist/bench', { recursive: true });
writeFileSync('dist/bench/measured.json', JSON.stringify(measured));
if (isWhole) writeFileSync('bench/RESULTS.md', resultsOf(figures));
console.log(`\n${figuresOf(figures)}`);
if (values.check && goals.some((goal) => !isMet(goal))) process.exitCode = 1;
