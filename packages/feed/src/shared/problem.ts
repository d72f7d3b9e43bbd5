import type { Problem as ProblemBody } from '@kopa/contract';
import { isOutOfReach } from './reach.ts';
import { specification } from './specification.ts';

/** Every code of the contract's registry `x-problems`; a test compares the two. */
export const problemCodes = [
  'invalid-parameter',
  'unknown-parameter',
  'invalid-cursor',
  'range-too-long',
  'partner-not-found',
  'event-not-found',
  'registration-not-found',
  'registration-not-offered',
  'occurrence-not-found',
  'not-found',
  'method-not-allowed',
  'invalid-request',
  'invalid-body',
  'unsupported-media-type',
  'unauthorized',
  'forbidden',
  'registration-not-open',
  'registration-closed',
  'event-cancelled',
  'full',
  'already-registered',
  'circular-basis',
  'material-not-found',
  'material-of-another-partner',
  'no-event-draft',
  'run-not-found',
  'topic-not-found',
  'post-not-found',
  'topic-of-another-partner',
  'topic-not-open',
  'topic-closed',
  'board-paused',
  'post-empty',
  'post-too-long',
  'too-many-links',
  'only-links',
  'unreadable-text',
  'language-not-allowed',
  'reply-too-deep',
  'parent-gone',
  'duplicate-post',
  'post-changed',
  'post-not-changeable',
  'appeal-not-possible',
  'report-not-found',
  'glossary-entry-not-found',
  'no-translator',
  'translator-failed',
  'moderation-link-used',
  'not-changeable',
  'offer-expired',
  'hold-expired',
  'undo-expired',
  'too-early',
  'looks-automatic',
  'proof-required',
  'idempotency-key-reused',
  'request-in-flight',
  'request-too-large',
  'too-many-requests',
  'internal',
  'unavailable',
] as const;

export type ProblemCode = (typeof problemCodes)[number];
export type ProblemErrors = NonNullable<ProblemBody['errors']>;

interface Particulars {
  detail?: string;
  errors?: ProblemErrors;
  /** A piece of work that the client must do first. */
  challenge?: ProblemBody['challenge'];
  headers?: Record<string, string>;
}

/** An error that the contract names; thrown anywhere, it is answered as `application/problem+json`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly statusCode: number;
  readonly particulars: Particulars;

  constructor(code: ProblemCode, particulars: Particulars = {}) {
    const { status, title } = specification['x-problems'][code]!;
    super(particulars.detail ?? title);
    this.name = 'Problem';
    this.code = code;
    this.statusCode = status;
    this.particulars = particulars;
  }

  /** The answer's body. `type` is the address of the page that explains the code. */
  body(publicUrl: string, asked: string): ProblemBody {
    const { title } = specification['x-problems'][this.code]!;
    const { errors, challenge, detail = errors?.map((error) => `${error.parameter ?? error.pointer}: ${error.detail}`).join(' ') } = this.particulars;
    return {
      type: `${publicUrl}/problems/${this.code}`,
      title,
      status: this.statusCode,
      code: this.code,
      ...(detail !== undefined && { detail }),
      instance: reference(asked),
      ...(errors && { errors }),
      ...(challenge && { challenge }),
    };
  }
}

/** One parameter is wrong: `detail` says what with, and which form is allowed. */
export function invalidParameter(parameter: string, detail: string): Problem {
  return new Problem('invalid-parameter', { errors: [{ parameter, detail }] });
}

/** What was thrown, as a problem. Whatever nobody foresaw is `internal`, without a word about its cause. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = Number((error as { statusCode?: unknown } | null)?.statusCode ?? 500);
  if (status === 413 || status === 431) return new Problem('request-too-large');
  if (status === 404) return new Problem('not-found');
  if (status === 415) return new Problem('unsupported-media-type');
  if (status === 503) return unavailable();
  if (status >= 400 && status < 500) return new Problem('invalid-request', { detail: (error as Error).message.slice(0, 300) });
  return isOutOfReach(error) ? unavailable() : new Problem('internal');
}

/** The request carries no secret, or one that opens nothing. */
export function unauthorized(detail?: string): Problem {
  return new Problem('unauthorized', { ...(detail !== undefined && { detail }), headers: { 'www-authenticate': 'Bearer' } });
}

export function unavailable(): Problem {
  return new Problem('unavailable', { headers: { 'retry-after': '5' } });
}

/** The asked address as a URI reference (RFC 3986): whatever else came in it is escaped. */
function reference(asked: string): string {
  const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return asked.slice(0, 2_000).replace(/%(?![\dA-Fa-f]{2})|[^\w!$%&'()*+,\-./:;=?@~]/g, escaped);
}
