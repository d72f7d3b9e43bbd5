import { invalidParameter, Problem } from '../shared/problem.ts';
import { isDate, utcDateTime } from '../shared/time.ts';

const day = 86_400_000;
const mostDays = 400;
const defaultDays = 31;
const aDate = 'a date like 2026-11-22';
const anInstant = 'an instant like 2026-11-22T08:00:00Z';

/**
 * The time that a calendar asks for, half open: dates (`YYYY-MM-DD`, compared with the dates at each venue), or
 * instants (milliseconds).
 */
export type Range = { form: 'dates'; from: string; to: string } | { form: 'instants'; from: number; to: number };

/**
 * Reads `from` and `to`, which have the contract's form but may not exist, not fit together, or be missing; `today` is
 * the date in UTC. Throws a problem that names the parameter and the allowed form.
 */
export function rangeOf({ from, to }: { from?: string; to?: string }, today: string): Range {
  const isInDates = isDateOnly(from ?? to ?? today);
  const begin = from === undefined ? Date.parse(`${today}T00:00:00Z`) : instantOf('from', from);
  const end = to === undefined ? begin + defaultDays * day : instantOf('to', to);
  if (to !== undefined && isDateOnly(to) !== isInDates) {
    throw invalidParameter('to', `It must have the same form as from: ${isInDates ? aDate : anInstant}.`);
  }
  if (end <= begin) throw invalidParameter('to', `It must be later than from (${from ?? today}).`);
  if (end - begin > mostDays * day) {
    const detail = `It must be at most ${mostDays} days after from (${from ?? today}).`;
    throw new Problem('range-too-long', { errors: [{ parameter: 'to', detail }] });
  }
  return isInDates ? { form: 'dates', from: dateAt(begin), to: dateAt(end) } : { form: 'instants', from: begin, to: end };
}

function isDateOnly(text: string): boolean {
  return !text.includes('T');
}

function instantOf(parameter: string, text: string): number {
  const instant = Date.parse(isDateOnly(text) ? `${text}T00:00:00Z` : text);
  if (!isDate(text.slice(0, 10)) || Number.isNaN(instant)) {
    throw invalidParameter(parameter, `No calendar has ${text}. Allowed: ${aDate}, or ${anInstant}.`);
  }
  return instant;
}

/** Years of four digits end with 9999. */
function dateAt(instant: number): string {
  return utcDateTime(Math.min(instant, Date.UTC(9999, 11, 31))).slice(0, 10);
}
