/** The address of a read of one material. `path` begins with `/` or is empty. */
export function materialUrl(feed: string, material: string, language: string, path = ''): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}v1/materials/${encodeURIComponent(material)}${path}`, location.href);
  url.searchParams.set('language', language);
  return url.href;
}

/** The feed's own page of a material, of whatever type. */
export function materialPageUrl(feed: string, material: string, language: string): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}w/material/${encodeURIComponent(material)}`, location.href);
  url.searchParams.set('lang', language);
  return url.href;
}
