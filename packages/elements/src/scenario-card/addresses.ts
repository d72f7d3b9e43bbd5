/** The feed's own page of a scenario as a sheet of paper. */
export function sheetUrl(feed: string, material: string, options: Record<string, string>): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}w/scenario-card`, location.href);
  for (const [name, value] of Object.entries({ material, ...options })) url.searchParams.set(name, value);
  return url.href;
}
