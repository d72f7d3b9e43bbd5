import type { RecurrenceOverride } from '@kopa/contract';
import { isDeepStrictEqual } from 'node:util';
import type { EventDraft } from '../draft.ts';
import { localDateTime, wallOf } from '../../shared/wall-clock.ts';
import { originalStart } from './dates.ts';
import type { ReadEvent } from './event.ts';
import { noteIn } from './remark.ts';
import type { Remark } from './remark.ts';
import { instantAt } from './time.ts';
import type { Time } from './time.ts';

/** What differs at one time of a series. */
export interface Instance extends ReadEvent {
  recurrenceId: Time;
}

/** All that a file says under one UID. Without the event itself there are only `instances`, the earliest of which stands for it. */
export interface Series {
  line: number;
  draft: EventDraft;
  /** The latest LAST-MODIFIED or DTSTAMP of the parts. */
  modified?: string;
  /** Set when the file has single times of a series but not the series. */
  instances?: Instance[];
}

/**
 * Puts the events of a file together by UID. Of two versions the one of higher SEQUENCE counts, then of later LAST-MODIFIED,
 * then the later one in the file. A time that is changed by RECURRENCE-ID becomes a recurrence override.
 */
export function gather(events: ReadEvent[], notes: Remark[]): Series[] {
  const byUid = Map.groupBy(events, ({ uid }) => uid);
  return [...byUid.values()].map((parts) => seriesOf(parts, notes));
}

/** The event with its single times laid over it. */
export function withInstances(draft: EventDraft, instances: Instance[], notes: Remark[]): EventDraft {
  if (instances.length === 0) return draft;
  const overrides = instances.map((instance) => {
    if (instance.span.wholeDays !== draft.showWithoutTime) {
      const note = noteIn(notes, instance.uid);
      note(instance.line, 'One time has hours where the others are whole days, or the other way round; it is shown like the others.');
    }
    const at = originalStart(instance.recurrenceId, spanIn(draft));
    return [at, overrideOf(draft, instance, at)] as const;
  });
  return { ...draft, recurrenceOverrides: { ...draft.recurrenceOverrides, ...Object.fromEntries(overrides) } };
}

function seriesOf(parts: ReadEvent[], notes: Remark[]): Series {
  const instances = latest(parts.filter((part): part is Instance => part.recurrenceId !== undefined));
  const [first, ...others] = masterOf(parts.filter(({ recurrenceId }) => recurrenceId === undefined), notes);
  const modified = parts.map((part) => part.modified ?? '').sort().at(-1);
  const known = modified ? { modified } : {};
  if (!first) return { ...orphans(instances, notes), ...known, instances };
  const times = others.map((other): Instance => ({ ...other, recurrenceId: other.span.start }));
  return { line: first.line, draft: withInstances(first.draft, [...times, ...instances], notes), ...known };
}

/**
 * The event under a UID. Where several have it, the latest version; some programs write each time of an event as an
 * event with the same UID, so versions of the same age at different times are one event at all of these.
 */
function masterOf(masters: ReadEvent[], notes: Remark[]): ReadEvent[] {
  const sorted = [...masters].sort(byAge);
  const last = sorted.at(-1);
  if (!last) return [];
  const alike = sorted.filter((master) => byAge(master, last) === 0);
  const times = new Map(alike.map((master) => [master.draft.start, master]));
  const isOneEvent = times.size > 1 && alike.every(({ draft }) => !draft.recurrenceRule);
  const kept = isOneEvent ? masters.filter((master) => times.get(master.draft.start) === master) : [last];
  const note = noteIn(notes, last.uid);
  const advice = 'Give each event a UID of its own.';
  for (const { line } of masters.filter((master) => !kept.includes(master))) {
    note(line, `Another event in this file has the same UID; that on line ${kept.at(-1)!.line} was taken. ${advice}`);
  }
  for (const { line } of kept.slice(1)) {
    note(line, `The event on line ${kept[0]!.line} has the same UID; this was taken for another time of it. ${advice}`);
  }
  return kept;
}

/** The times of a series that the file has not: an event of just these times, under the series' UID, so that the series can still come. */
function orphans(instances: Instance[], notes: Remark[]): Pick<Series, 'line' | 'draft'> {
  const [first, ...others] = [...instances].sort((a, b) => (a.recurrenceId.local < b.recurrenceId.local ? -1 : 1));
  for (const { line, uid } of instances) {
    const note = noteIn(notes, uid);
    note(line, 'RECURRENCE-ID changes one time of an event that this file has not: that of the feed, if it has the event, else only this time.');
  }
  return { line: first!.line, draft: withInstances(first!.draft, others, notes) };
}

/** For each time the latest version, then the last one in the file. */
function latest(instances: Instance[]): Instance[] {
  const sorted = [...instances].sort(byAge);
  return [...new Map(sorted.map((instance) => [`${instance.recurrenceId.local} ${instance.recurrenceId.timeZone}`, instance])).values()];
}

/** Older versions first. */
function byAge(a: ReadEvent, b: ReadEvent): number {
  return (a.draft.sequence ?? 0) - (b.draft.sequence ?? 0) || (a.modified ?? '').localeCompare(b.modified ?? '');
}

function spanIn(draft: EventDraft) {
  const start: Time = { local: draft.start, isDate: draft.showWithoutTime, ...(!draft.showWithoutTime && { timeZone: draft.timeZone }) };
  return { start, wholeDays: draft.showWithoutTime, timeZone: draft.timeZone };
}

function overrideOf(draft: EventDraft, { draft: own, span }: Instance, at: string): RecurrenceOverride {
  const local = span.start.isDate ? own.start : localDateTime(wallOf(instantAt(span.start, span.timeZone), draft.timeZone));
  const start = draft.showWithoutTime ? `${own.start.slice(0, 10)}T00:00:00` : local;
  const differing = (['duration', 'title', 'description', 'status', 'eventStatus', 'locations', 'virtualLocations'] as const).filter(
    (name) => own[name] !== undefined && !isDeepStrictEqual(own[name], draft[name]),
  );
  const isTranslated = Object.keys(own.localizations).length > 0 && !isDeepStrictEqual(own.localizations, draft.localizations);
  return {
    ...(start !== at && { start }),
    ...Object.fromEntries(differing.map((name) => [name, own[name]])),
    ...(isTranslated && { localizations: own.localizations }),
  };
}
