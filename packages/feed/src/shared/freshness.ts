import { contentHash } from './hash.ts';
import type { Revision } from './revision.ts';

/** Headers of an answer that caches may keep. */
export type Freshness = Record<'etag' | 'last-modified' | 'cache-control' | 'vary', string>;

/**
 * The headers that follow from the state of the feed, before the answer is made. `asked` is everything that the answer
 * depends on beside that state: address, parameters, version of the software, and the day, which default ranges start on.
 */
export function freshnessOf(revision: Revision, asked: unknown): Freshness {
  return {
    etag: `W/"${contentHash([revision.number, revision.changed, asked]).slice(0, 24)}"`,
    'last-modified': new Date(revision.changed).toUTCString(),
    'cache-control': revision.cacheControl ?? 'public, max-age=60, stale-while-revalidate=600',
    vary: 'accept-encoding',
  };
}

/** True when `If-None-Match` names this ETag; compression and proxies may have changed its W/. */
export function isFresh({ etag }: Freshness, ifNoneMatch: string | undefined): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((tag) => bare(tag) === bare(etag));
}
