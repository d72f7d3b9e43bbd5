import ICAL from 'ical.js';
import type { Line } from './lines.ts';

/** A content line taken apart, as jCal (RFC 7265) has it: the name in upper case, parameters by their lower-case name. */
export interface Property {
  name: string;
  line: number;
  parameters: Record<string, string>;
  /** The value type of RFC 5545, lower case: `date-time`, `text`, `uri` … */
  type: string;
  values: unknown[];
}

/** Takes a content line apart; throws an Error when it has no name, no value or broken parameters. */
export function parseProperty({ number, text }: Line): Property {
  const [name, parameters, type, ...values] = ICAL.parse.property(mended(text)) as [string, Record<string, unknown>, string, ...unknown[]];
  return { name: name.trim().toUpperCase(), line: number, parameters: asText(parameters), type, values };
}

/** What ical.js does not forgive: an Outlook zone name with a colon and no quotes, a rule in lower case. */
function mended(text: string): string {
  const zoned = text.replace(/;TZID=(\([^)"]*\)[^:"]*):/i, ';TZID="$1":');
  return /^\s*RRULE\b/i.test(zoned) ? zoned.toUpperCase().replace(/\s+/g, '') : zoned;
}

function asText(parameters: Record<string, unknown>): Record<string, string> {
  const text = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value));
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), text(value)]));
}
