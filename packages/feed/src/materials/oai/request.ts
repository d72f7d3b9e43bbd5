import { isDate, isLocalDateTime } from '../../shared/time.ts';
import { OaiError } from './error.ts';
import { positionOf } from './token.ts';
import type { Position } from './token.ts';

/** What a harvester asks, as OAI-PMH 2.0 writes it. */
export type OaiRequest =
  | { verb: 'Identify' }
  | { verb: 'ListMetadataFormats'; identifier?: string }
  | { verb: 'ListSets' }
  | { verb: 'GetRecord'; identifier: string; metadataPrefix: string }
  | { verb: 'ListIdentifiers' | 'ListRecords'; position: Position };

/** Arguments of a verb: those that must be there, and those that may. */
interface Arguments {
  required: string[];
  optional: string[];
}

const list: Arguments = { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] };
const verbs: Record<OaiRequest['verb'], Arguments> = {
  Identify: { required: [], optional: [] },
  ListMetadataFormats: { required: [], optional: ['identifier'] },
  ListSets: { required: [], optional: [] },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
  ListIdentifiers: list,
  ListRecords: list,
};
/** Verbs whose answer can go on; ListSets is always whole here, so that no token for it exists. */
const resumable = ['ListIdentifiers', 'ListRecords', 'ListSets'];

/** Reads the arguments of a request. Throws an OaiError that says what is wrong with them. */
export function readRequest(sent: URLSearchParams): OaiRequest {
  const verb = verbIn(sent);
  const given = argumentsIn(sent, verb);
  const { identifier, metadataPrefix, resumptionToken } = given;
  if (verb === 'ListIdentifiers' || verb === 'ListRecords') {
    return { verb, position: resumptionToken === undefined ? beginning(given) : resumed(resumptionToken) };
  }
  if (verb === 'ListSets' && resumptionToken !== undefined) throw new OaiError('badResumptionToken', 'The list of sets is always whole; ask without resumptionToken.');
  if (verb === 'GetRecord') return { verb, identifier: identifier!, metadataPrefix: metadataPrefix! };
  return { verb, ...(identifier !== undefined && { identifier }) };
}

function verbIn(sent: URLSearchParams): OaiRequest['verb'] {
  const [verb, ...others] = sent.getAll('verb');
  const known = Object.keys(verbs).join(', ');
  if (verb === undefined) throw new OaiError('badVerb', `The argument verb is missing. Allowed: ${known}.`);
  if (others.length > 0) throw new OaiError('badVerb', 'The argument verb is repeated.');
  if (!Object.hasOwn(verbs, verb)) throw new OaiError('badVerb', `There is no such verb. Allowed: ${known}.`);
  return verb as OaiRequest['verb'];
}

function argumentsIn(sent: URLSearchParams, verb: OaiRequest['verb']): Record<string, string> {
  const { required, optional } = verbs[verb];
  const isResumed = resumable.includes(verb) && sent.has('resumptionToken');
  const allowed = isResumed ? ['resumptionToken'] : [...required, ...optional];
  const given: Record<string, string> = {};
  for (const [name, value] of sent) {
    if (name === 'verb') continue;
    if (name in given) throw new OaiError('badArgument', `The argument ${shown(name)} is repeated.`);
    if (!allowed.includes(name)) throw new OaiError('badArgument', refusal(name, verb, isResumed, allowed));
    given[name] = value;
  }
  const missing = isResumed ? [] : required.filter((name) => !given[name]);
  if (missing.length > 0) throw new OaiError('badArgument', `${verb} needs ${missing.join(' and ')}.`);
  return given;
}

function refusal(name: string, verb: string, isResumed: boolean, allowed: string[]): string {
  if (isResumed) return `resumptionToken stands alone; it cannot be given with ${shown(name)}.`;
  return `${verb} does not know the argument ${shown(name)}. Allowed: ${allowed.join(', ') || 'none'}.`;
}

const shown = (name: string) => JSON.stringify(name.slice(0, 60));

/** The list from its first record on. */
function beginning({ metadataPrefix, from, until, set }: Record<string, string>): Position {
  for (const [name, date] of Object.entries({ from, until })) if (date !== undefined) checkDate(name, date);
  if (from !== undefined && until !== undefined) {
    if (from.length !== until.length) throw new OaiError('badArgument', 'from and until must have the same granularity.');
    if (from > until) throw new OaiError('badArgument', 'from is later than until.');
  }
  if (set !== undefined && !/^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/.test(set)) throw new OaiError('badArgument', 'set is no setSpec. ListSets names those that there are.');
  return {
    metadataPrefix: metadataPrefix!,
    ...(from !== undefined && { from: from.length === 10 ? `${from}T00:00:00Z` : from }),
    ...(until !== undefined && { until: until.length === 10 ? `${until}T23:59:59Z` : until }),
    ...(set !== undefined && { set }),
    after: 0,
    cursor: 0,
  };
}

/** A token of this feed holds nothing that a list could not begin with. */
function resumed(token: string): Position {
  const position = positionOf(token);
  const { metadataPrefix, from, until, set } = position;
  try {
    beginning({ metadataPrefix, ...(from !== undefined && { from }), ...(until !== undefined && { until }), ...(set !== undefined && { set }) });
  } catch {
    throw new OaiError('badResumptionToken', 'This is no token of this repository. Begin the list anew.');
  }
  return position;
}

function checkDate(name: string, date: string): void {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && isDate(date);
  const isSecond = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(date) && isLocalDateTime(date.slice(0, -1));
  if (!isDay && !isSecond) throw new OaiError('badArgument', `${name} is not valid. Allowed: a day (2026-11-22) or a second in UTC (2026-11-22T08:30:00Z).`);
}
