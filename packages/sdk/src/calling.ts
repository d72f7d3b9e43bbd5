import type { operations } from '@kopa/contract';

/** The query of an operation of the contract. */
export type Query<O extends keyof operations> = NonNullable<operations[O]['parameters']['query']>;

export interface CallOptions {
  /** Stops the call; it then throws a FeedError with the code `aborted`. */
  signal?: AbortSignal;
}
