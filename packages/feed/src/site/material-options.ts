import { specification } from '../shared/specification.ts';
import type { Input } from '../shared/contract.ts';
import { like, list, looks, oneOf, readBy } from './options.ts';
import type { Fault, Query, Reader } from './options.ts';

/** What a library of materials can be told in an address, by the names of the tag's attributes. */

const { schemas } = specification.components as unknown as { schemas: Record<string, { enum: string[] }> };
const among = (schema: string) => list(oneOf(schemas[schema]!.enum));
const upTo = (most: number, example: string): Reader => ({ isValid: (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= most, example });

const facets = ['q', 'learning-resource-type', 'in-language', 'theme', 'teaches', 'audience', 'group-size', 'minutes', 'country', 'partner', 'license'] as const;

const readers = {
  q: { isValid: (value) => value.length <= 200, example: 'stories' },
  'learning-resource-type': among('LearningResourceType'),
  'in-language': list(like(/^(?=.{1,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'lv, en')),
  theme: among('Theme'),
  teaches: among('Competence'),
  audience: among('AudienceType'),
  'group-size': upTo(1_000, '12'),
  minutes: upTo(10_000, '90'),
  country: list(like(/^[A-Z]{2}$/, 'LV, PL')),
  partner: list(like(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'lnb')),
  license: among('License'),
  facets: list(oneOf(['none', ...facets])),
  ...looks,
} satisfies Record<string, Reader>;

export type LibraryOptionName = keyof typeof readers;
export type LibraryOptions = { [name in LibraryOptionName]?: string };

export const readLibraryOptions = (query: Query): { options: LibraryOptions; faults: Fault[] } => readBy(readers, query);

type Filters = Omit<Input<'getMaterialFacets'>['query'], 'language'>;

/** The options as the feed's lists know them. */
export function libraryFiltersOf(options: LibraryOptions): Filters {
  const many = (name: LibraryOptionName) => options[name]?.split(' ');
  const number = (name: LibraryOptionName) => (options[name] === undefined ? undefined : Number(options[name]));
  const filters = {
    q: options.q,
    learningResourceType: many('learning-resource-type'),
    inLanguage: many('in-language'),
    theme: many('theme'),
    teaches: many('teaches'),
    audience: many('audience'),
    groupSize: number('group-size'),
    minutes: number('minutes'),
    country: many('country'),
    partner: many('partner'),
    license: many('license'),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Filters;
}

/** `?lang=lv&theme=…`, in a fixed order. */
export function libraryQueryOf(options: LibraryOptions, lang: string): string {
  const parameters = new URLSearchParams({ lang });
  for (const name of Object.keys(readers) as LibraryOptionName[]) if (options[name] !== undefined) parameters.append(name, options[name]);
  return `?${parameters}`;
}

/** The same for the feed's own lists, where several values are repeated parameters. */
export function libraryFeedQueryOf(options: LibraryOptions, language: string): string {
  const parameters = new URLSearchParams({ language });
  for (const [name, values] of Object.entries(libraryFiltersOf(options))) for (const value of [values].flat()) parameters.append(name, String(value));
  return `?${parameters}`;
}
