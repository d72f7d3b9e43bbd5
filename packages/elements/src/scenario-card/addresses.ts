/** The feed's own page of a scenario as a sheet of paper. */
export const sheetUrl = (feed: string, material: string, options: Record<string, string>): string => page(feed, 'scenario-card', { material, ...options });

/** The feed's own page of a material of whatever type. */
export const materialPageUrl = (feed: string, material: string, language: string): string => page(feed, `material/${encodeURIComponent(material)}`, { lang: language });

function page(feed: string, path: string, options: Record<string, string>): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}w/${path}`, location.href);
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, value);
  return url.href;
}
