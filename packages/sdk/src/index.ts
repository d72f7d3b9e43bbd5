export type { CallOptions, Query } from './calling.ts';
export { createDialogueStream, type StreamOptions, type StreamState, type TopicListener } from './dialogue-stream.ts';
export { createFeed, type Feed, type FeedOptions } from './feed.ts';
export { newIdempotencyKey } from './idempotency-key.ts';
export { FeedError, isFeedError, type FeedErrorCode, type LastGood } from './feed-error.ts';
export type { Bearer, Creating } from './registrations.ts';
export { createMemory, createReading, readJson, type Ask, type Memory, type Read, type ReadingOptions } from './reading.ts';
export type * from '@kopa/contract';
