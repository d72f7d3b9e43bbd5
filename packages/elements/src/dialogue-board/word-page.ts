/** The feed's own page on which one explains a word of a topic. */
export function wordPageUrl(feed: string, topic: string, language: string): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}w/dialogue/${encodeURIComponent(topic)}/word`, location.href);
  url.searchParams.set('lang', language);
  return url.href;
}
