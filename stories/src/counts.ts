import type { Facets, Occurrence } from '@kopa/sdk';

type Reading = (occurrence: Occurrence) => string[];

/** What each filter of the contract looks at. */
export const readings: Record<Facets['facets'][number]['name'], Reading> = {
  country: ({ organizer, locations }) => [locations?.find((place) => place.address)?.address?.addressCountry ?? organizer.addressCountry],
  partner: ({ organizer, host }) => [organizer.id, ...(host ? [host.id] : [])],
  kind: ({ kind }) => [kind],
  theme: ({ themes }) => themes,
  activityLanguage: ({ activityLanguages }) => activityLanguages,
  freeSeats: ({ registration }) => (registration ? ['true'] : []),
  online: ({ virtualLocations, eventStatus }) => [`${Boolean(virtualLocations) || eventStatus === 'movedOnline'}`],
};

/** True when the occurrence fits the filters of the address, without the one that is left out. */
export function fits(occurrence: Occurrence, url: URL, without?: string): boolean {
  const isFound = without === 'q' || `${occurrence.title.text} ${occurrence.description?.text ?? ''}`.toLowerCase().includes((url.searchParams.get('q') ?? '').toLowerCase());
  return isFound && Object.entries(readings).every(([name, read]) => {
    const wanted = url.searchParams.getAll(name);
    return name === without || !wanted.length || read(occurrence).some((value) => wanted.includes(value));
  });
}

/** Counts as `getFacets` gives them. */
export function countsOf(occurrences: Occurrence[], url: URL, language: string): Facets {
  const names = new Map(occurrences.flatMap(({ organizer, host }) => [organizer, ...(host ? [host] : [])]).map(({ id, name }) => [id, name]));
  const without = (name: string) => occurrences.filter((occurrence) => fits(occurrence, url, name));
  const facets = (Object.keys(readings) as (keyof typeof readings)[]).map((name) => {
    const counts = new Map<string, number>();
    for (const occurrence of without(name)) for (const value of readings[name](occurrence)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, count, ...(name === 'partner' && { name: names.get(value)! }) }));
    return { name, total: without(name).length, values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) };
  });
  const total = occurrences.filter((occurrence) => fits(occurrence, url)).length;
  return { total, facets, language, ...(url.searchParams.has('q') && { q: { total: without('q').length } }) };
}
