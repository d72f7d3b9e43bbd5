import type { Event } from '@kopa/contract';

type Texts = Pick<
  Event,
  'title' | 'description' | 'statusReason' | 'locations' | 'virtualLocations' | 'programme' | 'offers' | 'links' | 'image' | 'series'
>;

/**
 * Every text of an event that can be translated, by its pointer (a JSON pointer without its leading slash), in the
 * order of the contract: `title`, `description`, `locations/main/name` …
 */
export function textsOf(event: Partial<Texts>): Record<string, string> {
  const found: [string, string | undefined][] = [
    ['title', event.title],
    ['description', event.description],
    ['statusReason', event.statusReason],
    ...entries('locations', event.locations, ['name', 'description']),
    ...entries('virtualLocations', event.virtualLocations, ['name']),
    ...entries('programme', event.programme, ['title', 'speaker']),
    ...entries('offers', event.offers, ['name']),
    ...entries('links', event.links, ['title']),
    ['image/alt', event.image?.alt],
    ['series/name', event.series?.name],
  ];
  return Object.fromEntries(found.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** The pointer to a text inside one of several things, as `locations/main/name`. */
export function pointerTo(list: string, key: string | number, property: string): string {
  return `${list}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}/${property}`;
}

function entries<T extends object>(list: string, things: Record<string, T> | T[] | undefined, properties: (keyof T & string)[]) {
  return Object.entries(things ?? {}).flatMap(([key, thing]) =>
    properties.map((property): [string, string | undefined] => [pointerTo(list, key, property), thing[property] as string | undefined]),
  );
}
