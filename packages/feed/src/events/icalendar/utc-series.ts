import type { RecurrenceOverride } from '@kopa/contract';
import type { EventDraft } from '../draft.ts';
import { expand } from '../expansion.ts';
import { localDateTime, parseLocal, wallOf } from '../../shared/wall-clock.ts';

/** So long, from its start, a rule in UTC keeps its instants on a wall clock that changes. */
const years = 20;
const mostOverrides = 5_000;

/**
 * An event written in UTC as it is shown on a wall in `timeZone`, at the same instants. A rule in UTC moves on the wall
 * when clocks change: it becomes a local rule, with an override for each time of its first 20 years at which the wall
 * shows something else. Undefined when that cannot be done, because the rule names days or hours that are others on the
 * wall: then the event has to stay in UTC.
 */
export function onTheWall(draft: EventDraft, timeZone: string): EventDraft | undefined {
  const wall = (utc: string) => localDateTime(wallOf(parseLocal(utc), timeZone));
  const start = wall(draft.start);
  const { recurrenceRule: rule, recurrenceOverrides: overrides = {}, ...once } = draft;
  if (!rule) {
    const moved = Object.entries(overrides).map(([at, override]) => [wall(at), movedTo(override, override.start && wall(override.start))]);
    return { ...once, start, timeZone, ...(moved.length > 0 && { recurrenceOverrides: Object.fromEntries(moved) }) };
  }
  if (!staysTheSame(draft, start)) return undefined;
  const shift = parseLocal(start) - parseLocal(draft.start);
  const nominal = (utc: string) => localDateTime(parseLocal(utc) + shift);
  const recurrenceOverrides = overridesOnTheWall(draft, nominal, wall);
  if (Object.keys(recurrenceOverrides).length > mostOverrides) return undefined;
  return {
    ...once,
    start,
    timeZone,
    recurrenceRule: { ...rule, ...(rule.until !== undefined && { until: nominal(rule.until) }) },
    ...(Object.keys(recurrenceOverrides).length > 0 && { recurrenceOverrides }),
  };
}

/** True when the rule means the same days, whether they are counted in UTC or on the wall. */
function staysTheSame({ start: utc, recurrenceRule: rule }: EventDraft, wall: string): boolean {
  if (!rule || rule.byHour) return false;
  const namesDays = rule.byDay ?? rule.byMonthDay ?? rule.byMonth ?? rule.byYearDay ?? rule.byWeekNo;
  return utc.slice(0, 10) === wall.slice(0, 10) || (!namesDays && (rule.frequency === 'daily' || rule.frequency === 'weekly'));
}

function overridesOnTheWall(draft: EventDraft, nominal: (utc: string) => string, wall: (utc: string) => string) {
  const { recurrenceOverrides: overrides = {} } = draft;
  const until = `${Number(draft.start.slice(0, 4)) + years}${draft.start.slice(4)}Z`;
  const given = expand(draft, until).map(({ recurrenceId }) => recurrenceId!);
  const found: Record<string, RecurrenceOverride> = {};
  for (const at of new Set([...given, ...Object.keys(overrides)])) {
    const override = overrides[at];
    const start = wall(override?.start ?? at);
    const isMoved = start !== nominal(at) && !override?.excluded;
    if (override || isMoved) found[nominal(at)] = movedTo(override ?? {}, isMoved ? start : undefined);
  }
  return found;
}

function movedTo({ start: _utc, ...override }: RecurrenceOverride, start: string | undefined): RecurrenceOverride {
  return start === undefined ? override : { ...override, start };
}
