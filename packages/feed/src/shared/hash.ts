import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal of a JSON value, the same for every order of its properties. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(sorted(value))).digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  // Object.fromEntries would put integer-like names first, which is an order too: the same for every input.
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]));
}
