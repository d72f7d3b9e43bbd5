import { contentHash } from './hash.ts';
import { Problem } from './problem.ts';

/** The place in a list after which the next page begins: the values that the list is ordered by, of the last item shown. */
export type Position = (string | number)[];

/** What is asked, without what may differ from page to page. */
function listHash({ cursor: _cursor, limit: _limit, ...filters }: Record<string, unknown>): string {
  return contentHash(filters).slice(0, 12);
}

/** `next` of a page of the list that `query` asks for. */
export function cursorAfter(position: Position, query: object): string {
  return Buffer.from(JSON.stringify([listHash({ ...query }), ...position])).toString('base64url');
}

/**
 * The position in the query's cursor, undefined when it has none. `example` is any position of the list: a cursor of
 * another length or other types, or of a list with other filters, is the problem `invalid-cursor`.
 */
export function positionIn<P extends Position>(query: { cursor?: string }, example: P): P | undefined {
  if (query.cursor === undefined) return undefined;
  const [hash, ...position] = parsed(query.cursor);
  const isLike = position.length === example.length && position.every((value, at) => isPlain(value) && typeof value === typeof example[at]);
  if (hash !== listHash({ ...query }) || !isLike) throw invalidCursor();
  return position as P;
}

export function invalidCursor(): Problem {
  return new Problem('invalid-cursor', { errors: [{ parameter: 'cursor', detail: 'It is not valid. Allowed: `next` of the page before.' }] });
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Only identifiers and times are ever in a cursor. */
function isPlain(value: unknown): boolean {
  return typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && /^[\w:-]*$/.test(value);
}
