import type { Line } from './lines.ts';
import { parseProperty } from './property.ts';
import type { Property } from './property.ts';

/** A component of RFC 5545 as it stands in the file; `name` is in upper case. */
export interface Component {
  name: string;
  /** Of its BEGIN. */
  line: number;
  properties: Property[];
  /** Lines that are no properties, with what is wrong with them. */
  broken: BrokenLine[];
  children: Component[];
  /** Why its end was not found, as a sentence; undefined when it was. */
  unterminated?: string;
}

export interface BrokenLine {
  line: number;
  /** The last of several such lines in a row. */
  last: number;
  /** What stands where a property has its name. */
  name: string;
  reason: string;
}

const most = 20_000;

/** The file as one component whose children are its calendars; `cut` is the line from which it was not read. */
export interface ComponentTree {
  root: Component;
  cut?: number;
}

/**
 * Puts content lines into components. What is broken costs only the component it is in: an event inside an event ends
 * the first one, an END ends all that was begun inside, and lines between components belong to the one around them.
 * After 20 000 components it stops.
 */
export function readComponents(lines: Line[]): ComponentTree {
  const root = componentAt('', 1);
  const open = [root];
  let count = 0;
  for (const line of lines) {
    const [, verb, name] = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line.text) ?? [];
    if (verb === undefined || name === undefined) addProperty(open.at(-1)!, line);
    else if (verb.toUpperCase() === 'END') end(open, name.toUpperCase(), line.number);
    else if ((count += 1) > most) return { root, cut: line.number };
    else begin(open, name.toUpperCase(), line.number);
  }
  closeTo(open, 1, (name) => `The file ends before END:${name}; it was probably cut off. Export it again.`);
  return { root };
}

/** The first property of that name. */
export function propertyOf(component: Component, name: string): Property | undefined {
  return component.properties.find((property) => property.name === name);
}

/** All properties of that name. */
export function propertiesOf(component: Component, name: string): Property[] {
  return component.properties.filter((property) => property.name === name);
}

function componentAt(name: string, line: number): Component {
  return { name, line, properties: [], broken: [], children: [] };
}

/** A calendar is inside nothing, what a calendar is made of only inside a calendar; anything else ends what is open. */
function begin(open: Component[], name: string, line: number): void {
  const why = endBefore(`BEGIN:${name} on line ${line}`);
  if (name === 'VCALENDAR') closeTo(open, 1, why);
  if (/^V(EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)$/.test(name)) closeTo(open, open[1]?.name === 'VCALENDAR' ? 2 : 1, why);
  const component = componentAt(name, line);
  open.at(-1)!.children.push(component);
  open.push(component);
}

function end(open: Component[], name: string, line: number): void {
  const depth = open.findLastIndex((component) => component.name === name);
  if (depth < 1) {
    open.at(-1)!.broken.push({ line, last: line, name: 'END', reason: `END:${name} ends nothing that was begun.` });
    return;
  }
  closeTo(open, depth + 1, endBefore(`END:${name} on line ${line}`));
  open.length = depth;
}

function endBefore(next: string): (unfinished: string) => string {
  return (unfinished) => `${next} comes before END:${unfinished}. Close the component, or export the file again.`;
}

function closeTo(open: Component[], depth: number, why: (name: string) => string): void {
  for (const component of open.splice(depth)) component.unterminated = why(component.name);
}

function addProperty(component: Component, line: Line): void {
  if (component.name === '') return addStray(component, line.number);
  try {
    component.properties.push(parseProperty(line));
  } catch (error) {
    const name = /^[\w-]*/.exec(line.text)![0].toUpperCase();
    component.broken.push({ line: line.number, last: line.number, name, reason: reasonOf(error as Error) });
  }
}

/** A line outside everything. There can be millions in a file that is no calendar, so those in a row are one. */
function addStray(root: Component, line: number): void {
  const before = root.broken.at(-1);
  if (before && before.last >= line - 1) before.last = line;
  else root.broken.push({ line, last: line, name: '', reason: 'The line is outside of any calendar.' });
}

/** The parser's own sentence, without the line itself, which can be long. */
function reasonOf({ name, message }: Error): string {
  if (message.startsWith('invalid line (no token')) return 'The line is no property: it has no “:”.';
  const said = name === 'TypeError' ? 'a part of it is missing' : message.replace(/ (in '|")[^]*$/, '').slice(0, 100);
  return `The line cannot be read (${said}).`;
}
