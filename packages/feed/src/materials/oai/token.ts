import { OaiError } from './error.ts';

/**
 * A place in a list, and all that was asked when the list began: the feed remembers nothing of harvesters. Records stand
 * in the order of their changes; one that changes while the list is read moves to its end, so that none is missed.
 */
export interface Position {
  metadataPrefix: string;
  from?: string;
  until?: string;
  set?: string;
  /** The number of the last record's change; 0 before the first. */
  after: number;
  /** How many records came before. */
  cursor: number;
}

const names = ['metadataPrefix', 'from', 'until', 'set'] as const;

/** The position as a token that an address can hold as it is. */
export function tokenOf({ metadataPrefix, from, until, set, after, cursor }: Position): string {
  return Buffer.from(JSON.stringify([metadataPrefix, from ?? null, until ?? null, set ?? null, after, cursor])).toString('base64url');
}

/** The position that a token holds. Throws `badResumptionToken` for what was never a token of this feed. */
export function positionOf(token: string): Position {
  const values = parsed(token);
  const texts = names.map((_, at) => values[at]);
  const [after, cursor] = [values[4], values[5]];
  const isWhole = values.length === 6 && typeof texts[0] === 'string' && texts.every((text) => text === null || typeof text === 'string');
  if (!isWhole || !isNumber(after) || !isNumber(cursor)) throw new OaiError('badResumptionToken', 'This is no token of this repository. Begin the list anew.');
  const asked = Object.fromEntries(names.flatMap((name, at) => (texts[at] === null ? [] : [[name, texts[at]]])));
  return { ...(asked as Pick<Position, 'metadataPrefix'>), after, cursor };
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function parsed(token: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
