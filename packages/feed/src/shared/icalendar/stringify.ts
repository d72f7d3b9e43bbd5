import ICAL from 'ical.js';
import type { Component } from './jcal.ts';

// A line takes up to 75 octets, and ical.js does not count the space that a continued one begins with.
ICAL.foldLength = 74;
// It writes VALUE=TEXT, which programs do not expect, to names that it does not know as texts.
for (const name of ['name', 'x-wr-calname']) ICAL.design.icalendar.property[name] = { defaultType: 'text' };

/** The component as iCalendar (RFC 5545). */
export function stringify(component: Component): string {
  return ICAL.stringify(component);
}
