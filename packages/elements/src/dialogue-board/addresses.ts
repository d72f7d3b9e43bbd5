/** Address of an operation of the feed. `path` begins without `/`; parameters without a value are left out. */
export function feedUrl(feed: string, path: string, query: Record<string, string | undefined> = {}): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}v1/${path}`, location.href);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** Address of a topic, or of what belongs to it, such as `/posts`. */
export const topicUrl = (feed: string, topic: string, path = '', query?: Record<string, string | undefined>): string =>
  feedUrl(feed, `topics/${encodeURIComponent(topic)}${path}`, query);
