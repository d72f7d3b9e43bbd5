// Random rules for checking expansion.ts: every part of RFC 5545 §3.3.10 in every combination that the feed takes.
import type { RecurrenceRule } from '@kopa/contract';
import type { Recurring } from './expansion.ts';

export const zones = ['Europe/Warsaw', 'Europe/Riga', 'Europe/Vilnius', 'Europe/Oslo', 'Europe/Amsterdam'];
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
/** Two of them fall into the hour that the change of clocks in these zones leaves out or repeats. */
const times = ['00:00:00', '02:30:00', '03:15:00', '09:00:00', '17:30:00', '23:59:59'];

/** A source of random choices that gives the same ones for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to but not 1 (the generator mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** The same, or, one time in three, counted from the end. */
  signed(most: number): number {
    return this.number(1, most) * (this.chance(1 / 3) ? -1 : 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.number(0, choices.length - 1)]!;
  }

  /** One to `most` different values, in no order. */
  some<T>(most: number, make: () => T): T[] {
    const made = Array.from({ length: this.number(1, most) }, make);
    return [...new Map(made.map((value) => [JSON.stringify(value), value])).values()];
  }
}

/** An event that starts from 2024 to 2027 in one of the zones and repeats by a random rule. */
export function randomEvent(dice: Dice): Recurring {
  const date = new Date(Date.UTC(2024, 0, dice.number(1, 1_400))).toISOString().slice(0, 10);
  const showWithoutTime = dice.chance(0.2);
  return {
    start: `${date}T${showWithoutTime ? '00:00:00' : dice.one(times)}`,
    timeZone: dice.one(zones),
    duration: showWithoutTime ? dice.one(['P1D', 'P2D', 'P1W']) : dice.one(['PT0S', 'PT1H30M', 'PT26H', 'P1DT2H']),
    showWithoutTime,
    recurrenceRule: randomRule(dice, date),
  };
}

function randomRule(dice: Dice, date: string): RecurrenceRule {
  const frequency = dice.one(['yearly', 'monthly', 'weekly', 'daily'] as const);
  const parts = { ...randomDays(dice, frequency), ...randomTimes(dice) };
  return {
    frequency,
    interval: dice.chance(0.5) ? dice.number(1, 4) : 1,
    firstDayOfWeek: dice.chance(0.5) ? dice.one(weekdays) : 'mo',
    ...parts,
    ...(Object.keys(parts).length > 0 && dice.chance(0.2) && { bySetPosition: dice.some(2, () => dice.signed(4)) }),
    ...randomEnd(dice, date),
  };
}

function randomDays(dice: Dice, frequency: RecurrenceRule['frequency']): Partial<RecurrenceRule> {
  const yearly = frequency === 'yearly';
  const byWeekNo = yearly && dice.chance(0.2) ? dice.some(3, () => dice.signed(53)) : undefined;
  const byYearDay = yearly && !byWeekNo && dice.chance(0.2) ? dice.some(4, () => dice.signed(366)) : undefined;
  const byMonthDay = frequency !== 'weekly' && !byWeekNo && !byYearDay && dice.chance(0.3) ? dice.some(4, () => dice.signed(31)) : undefined;
  const numbered = (frequency === 'monthly' || (yearly && !byWeekNo && !byMonthDay)) && dice.chance(0.5);
  const nDay = () => ({ day: dice.one(weekdays), ...(numbered && { nthOfPeriod: dice.signed(5) }) });
  return {
    ...(dice.chance(0.3) && { byMonth: dice.some(4, () => String(dice.number(1, 12))) }),
    ...(byWeekNo && { byWeekNo }),
    ...(byYearDay && { byYearDay }),
    ...(byMonthDay && { byMonthDay }),
    ...(!byYearDay && dice.chance(0.5) && { byDay: dice.some(3, nDay) }),
  };
}

function randomTimes(dice: Dice): Partial<RecurrenceRule> {
  return {
    ...(dice.chance(0.15) && { byHour: dice.some(3, () => dice.number(0, 23)) }),
    ...(dice.chance(0.1) && { byMinute: dice.some(2, () => dice.number(0, 59)) }),
    ...(dice.chance(0.05) && { bySecond: dice.some(2, () => dice.number(0, 59)) }),
  };
}

function randomEnd(dice: Dice, date: string): Partial<RecurrenceRule> {
  if (dice.chance(0.4)) return { count: dice.number(1, 40) };
  if (dice.chance(0.5)) return {};
  const last = new Date(Date.parse(date) + dice.number(0, 900) * 86_400_000).toISOString().slice(0, 10);
  return { until: `${last}T${dice.one(times)}` };
}
