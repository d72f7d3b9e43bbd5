import type { RecurrenceOverride } from '@kopa/contract';
import { isDeepStrictEqual } from 'node:util';
import type { EventDraft } from '../draft.ts';
import { localDateTime, wallOf } from '../wall-clock.ts';
import { originalStart } from './dates.ts';
import type { ReadEvent } from './event.ts';
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
 * Puts the events of a file together by UID. Of two with the same UID the one of higher SEQUENCE counts, then the later
 * one in the file. A time that is changed by RECURRENCE-ID becomes a recurrence override.
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
      notes.push({ line: instance.line, uid: instance.uid, reason: 'One time has hours where the others are whole days, or the other way round; it is shown like the others.' });
    }
    const at = originalStart(instance.recurrenceId, spanIn(draft));
    return [at, overrideOf(draft, instance, at)] as const;
  });
  return { ...draft, recurrenceOverrides: { ...draft.recurrenceOverrides, ...Object.fromEntries(overrides) } };
}

function seriesOf(parts: ReadEvent[], notes: Remark[]): Series {
  const instances = latest(parts.filter((part): part is Instance => part.recurrenceId !== undefined));
  const masters = parts.filter(({ recurrenceId }) => recurrenceId === undefined).sort(bySequence);
  const master = masters.at(-1);
  for (const { line, uid } of masters.slice(0, -1)) {
    notes.push({ line, uid, reason: `Another event in this file has the same UID; that on line ${master!.line} was taken. Give each event a UID of its own.` });
  }
  const modified = parts.map((part) => part.modified ?? '').sort().at(-1);
  const known = modified ? { modified } : {};
  if (master) return { line: master.line, draft: withInstances(master.draft, instances, notes), ...known };
  return { ...orphans(instances, notes), ...known, instances };
}

/** The times of a series that the file has not: an event of just these times, under the series' UID, so that the series can still come. */
function orphans(instances: Instance[], notes: Remark[]): Pick<Series, 'line' | 'draft'> {
  const [first, ...others] = [...instances].sort((a, b) => (a.recurrenceId.local < b.recurrenceId.local ? -1 : 1));
  for (const { line, uid } of instances) {
    notes.push({ line, uid, reason: 'RECURRENCE-ID changes one time of an event that this file has not. If the feed has it, that time is changed; else only this time is taken.' });
  }
  return { line: first!.line, draft: withInstances(first!.draft, others, notes) };
}

/** For each time the part of highest SEQUENCE, then the last one. */
function latest(instances: Instance[]): Instance[] {
  const sorted = [...instances].sort(bySequence);
  return [...new Map(sorted.map((instance) => [`${instance.recurrenceId.local} ${instance.recurrenceId.timeZone}`, instance])).values()];
}

function bySequence(a: ReadEvent, b: ReadEvent): number {
  return (a.draft.sequence ?? 0) - (b.draft.sequence ?? 0);
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
