export { createFeed, type CallOptions, type Feed, type FeedOptions, type Query } from './feed.ts';
export { FeedError, isFeedError, type FeedErrorCode, type LastGood } from './feed-error.ts';
export { createMemory, createReading, readJson, type Ask, type Memory, type Read, type ReadingOptions } from './reading.ts';
export type * from '@kopa/contract';
