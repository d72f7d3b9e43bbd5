import { Refusal } from './refusal.ts';

/** The database does not answer: nobody listens, the connection broke, the server starts or stops, or a wait was too long. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isLost = /^(ECONN|ETIMEDOUT|ENOTFOUND|EPIPE|EAI_|EHOSTUNREACH|ENETUNREACH|08|57P0|53300)/.test(codeOf(error));
  return isLost || /^(Connection terminated|timeout exceeded when trying)/.test(error.message);
}

/** Why the database was not reached, in a few words; never a password. */
export function reasonOf(error: unknown): string {
  const [first = error] = error instanceof AggregateError ? error.errors : [];
  return (first instanceof Error ? first.message || codeOf(first) : '') || 'no reason was given';
}

/** What the person at the terminal can do about a database that was not reached, or that did not let them in. */
export function refusalFor(error: unknown): Refusal | undefined {
  const advice = 'Check its address (DATABASE_URL, or --to)';
  if (isOutOfReach(error)) return new Refusal(`The database does not answer (${reasonOf(error)}). ${advice} and that it runs.`);
  // Wrong name or password, or no such database.
  const isShut = error instanceof Error && /^(28|3D)/.test(codeOf(error));
  return isShut ? new Refusal(`The database cannot be opened (${reasonOf(error)}). ${advice}.`) : undefined;
}

function codeOf(error: Error): string {
  return String((error as { code?: unknown }).code ?? '');
}
