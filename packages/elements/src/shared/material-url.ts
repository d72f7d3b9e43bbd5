/** The address of a read of one material. `path` begins with `/` or is empty. */
export function materialUrl(feed: string, material: string, language: string, path = ''): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}v1/materials/${encodeURIComponent(material)}${path}`, location.href);
  url.searchParams.set('language', language);
  return url.href;
}
