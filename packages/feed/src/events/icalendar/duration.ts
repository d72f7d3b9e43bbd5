import { parseLocal } from '../../shared/wall-clock.ts';
import { propertyOf } from './component.ts';
import type { Component } from './component.ts';
import type { Property } from './property.ts';
import { Rejection } from './remark.ts';
import type { Note } from './remark.ts';
import { inZone, instantAt, timeOf, timesOf } from './time.ts';
import type { Time, ZoneOf } from './time.ts';

const day = 86_400;

/** How long an event lasts, from DTEND or DURATION, by the meanings of RFC 5545 §3.6.1. `timeZone` is the event's own. */
export interface Span {
  start: Time;
  wholeDays: boolean;
  timeZone: string;
}

/**
 * The event's `duration`. Between two times it is elapsed time, between two dates days. Without an end a day lasts a day
 * and a time no time; so does a day that ends on itself, as many programs write it. An end before the start is refused.
 */
export function durationOf(event: Component, span: Span, zoneOf: ZoneOf, note: Note): string {
  const end = propertyOf(event, 'DTEND');
  const ends = end && timesOf(end, zoneOf)[0];
  if (end && ends) return untilEnd(span, ends, end, note);
  const duration = propertyOf(event, 'DURATION');
  if (duration) return written(duration, note) ?? withoutEnd(span);
  return withoutEnd(span);
}

/** The duration of an RDATE's period, from jCal's `[start, end or duration]`. */
export function periodDuration(property: Property, [from, to]: unknown[], zoneOf: ZoneOf, timeZone: string): string | undefined {
  if (/^P/i.test(String(to))) return parsed(String(to));
  const seconds = (instantAt(timeOf(property, to, zoneOf), timeZone) - instantAt(timeOf(property, from, zoneOf), timeZone)) / 1_000;
  return seconds >= 0 ? elapsed(seconds) : undefined;
}

function withoutEnd({ wholeDays }: Span): string {
  return wholeDays ? 'P1D' : 'PT0S';
}

function untilEnd(span: Span, end: Time, property: Property, note: Note): string {
  const { start, wholeDays, timeZone } = span;
  if (start.isDate !== end.isDate) {
    note(property.line, 'DTSTART and DTEND are of different kinds, a date and a time; the date was read as its midnight.');
  }
  const seconds = wholeDays
    ? (parseLocal(inZone(end, timeZone)) - parseLocal(inZone(start, timeZone))) / 1_000
    : (instantAt(end, timeZone) - instantAt(start, timeZone)) / 1_000;
  // An event at ten that “ends” on its own date ends on that day; how late, nobody says.
  if (!wholeDays && end.isDate && seconds < 0 && -seconds < day) return 'PT0S';
  if (seconds < 0) throw new Rejection(property.line, `DTEND (${end.local}) is before DTSTART (${start.local}). Correct one of them.`);
  return wholeDays ? `P${Math.max(1, Math.ceil(seconds / day))}D` : elapsed(seconds);
}

function written(property: Property, note: Note): string | undefined {
  const text = String(property.values[0]).trim();
  if (/^-/.test(text)) throw new Rejection(property.line, `DURATION (${text}) is negative. Write how long the event lasts, such as PT1H30M.`);
  const duration = parsed(text);
  if (duration === undefined) note(property.line, `DURATION (${text}) was not understood and was left out. Write it as PT1H30M or P1D.`);
  return duration;
}

function parsed(text: string): string | undefined {
  const duration = text.toUpperCase().replace(/^\+/, '').replace(/T$/, '');
  return /^P(?=\d|T\d)(\d{1,6}W)?(\d{1,6}D)?(T(?=\d)(\d{1,9}H)?(\d{1,9}M)?(\d{1,9}S)?)?$/.test(duration) ? duration : undefined;
}

/** Elapsed time as `PT26H30M`: a day of 23 hours is no `P1D`. */
function elapsed(seconds: number): string {
  const parts = [[Math.floor(seconds / 3_600), 'H'], [Math.floor(seconds / 60) % 60, 'M'], [seconds % 60, 'S']] as const;
  const text = parts.filter(([number]) => number > 0).map(([number, unit]) => `${number}${unit}`).join('');
  return `PT${text || '0S'}`;
}
