import type { Problem } from '@kopa/contract';

/**
 * Why the feed's answer could not be used: a `code` of the contract's `x-problems` when the feed itself
 * says so, else
 * - `network`: no answer (offline, wrong address, refused by CORS; browsers do not tell which),
 * - `timeout`: no complete answer in time,
 * - `aborted`: the caller's signal,
 * - `invalid-answer`: an answer that is not the feed's (a login page, a cut body, no JSON).
 */
export type FeedErrorCode = 'network' | 'timeout' | 'aborted' | 'invalid-answer' | (string & {});

/** The last answer to the same question that was good, and when it came (milliseconds since 1970). */
export interface LastGood {
  data: unknown;
  at: number;
}

export interface FeedErrorDetails {
  status?: number | undefined;
  problem?: Problem | undefined;
  cause?: unknown;
  retryAfter?: number | undefined;
}

/** The one error that every call of the SDK throws. Its message names the method and the address. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** The feed's own words (RFC 9457), when it gave them. */
  readonly problem: Problem | undefined;
  /** Seconds to wait before the next try, when the feed said so. */
  readonly retryAfter: number | undefined;
  /** The last good answer to the same read, if there was one. */
  lastGood: LastGood | undefined;

  constructor(code: FeedErrorCode, message: string, { status, problem, cause, retryAfter }: FeedErrorDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** True for a FeedError, also one of another copy of this package. */
export const isFeedError = (error: unknown): error is FeedError => error instanceof Error && error.name === 'FeedError';
