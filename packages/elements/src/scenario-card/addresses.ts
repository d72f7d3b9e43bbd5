/** The address of a read of one material. `path` begins with `/` or is empty. */
export function materialUrl(feed: string, material: string, language: string, path = ''): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}v1/materials/${encodeURIComponent(material)}${path}`, location.href);
  url.searchParams.set('language', language);
  return url.href;
}

/** The feed's own page of a scenario, to print or to pass on. */
export function pageUrl(feed: string, material: string, options: Record<string, string>): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}w/scenario-card`, location.href);
  for (const [name, value] of Object.entries({ material, ...options })) url.searchParams.set(name, value);
  return url.href;
}
