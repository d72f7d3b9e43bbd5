/** Filters with values of their own, by their names in the contract. */
export const facetNames = ['learningResourceType', 'theme', 'teaches', 'audience', 'inLanguage', 'country', 'partner', 'license'] as const;

/** The types of materials, in the order in which they are offered. */
export const types: readonly string[] = ['scenario', 'experiment', 'course', 'model', 'collection'];

/** All filters besides the words that one looks for. */
export const filterNames: readonly string[] = [...facetNames, 'minutes', 'groupSize'];

/** Reads what a filter is set to, by its name in the contract; null where it is not. */
export type Options = (name: string) => string | null;

/** The name in the contract of an attribute: `group-size` is `groupSize`. */
export const parameterName = (attribute: string): string => attribute.replace(/-./g, ([, letter]) => letter!.toUpperCase());

/** The values of a filter: separated by spaces or commas. */
export const valuesIn = (text: string | null | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * The address of a read with filters (`listMaterials`, `getMaterialFacets`).
 *
 * @throws TypeError when `feed` is no address
 */
export function readUrl(feed: string, path: 'materials' | 'material-facets', language: string, options: Options, own: Record<string, string> = {}): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}v1/${path}`, location.href);
  const add = (name: string, value: string) => url.searchParams.append(name, value);
  add('language', language);
  for (const name of filterNames) for (const value of valuesIn(options(name))) add(name, value);
  const q = options('q')?.trim();
  if (q) add('q', q.slice(0, 200));
  for (const [name, value] of Object.entries(own)) add(name, value);
  return url.href;
}

/** What the visitor has chosen, by filter; null lifts what the page sets. */
export type Chosen = Record<string, string | null>;

/** The choices with another value of one filter. A choice that is what the page sets anyway is forgotten. */
export function chosenWith(chosen: Chosen, preset: Options, name: string, value: string): Chosen {
  const { [name]: _, ...others } = chosen;
  return (value || null) === preset(name) ? others : { ...others, [name]: value || null };
}
