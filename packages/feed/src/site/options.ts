import { specification } from '../shared/specification.ts';
import { isDate } from '../shared/time.ts';

/** What a widget can be told in an address, by the names of the tag's attributes. */
export interface Reader {
  /** Several values stand with spaces or commas between them, or the parameter is repeated. */
  isList?: true;
  /** As a bare attribute, without a value, it is `true`. */
  isFlag?: true;
  isValid: (value: string) => boolean;
  /** Values that are allowed, for those who wrote another. */
  example: string;
}

const { schemas } = specification.components as unknown as { schemas: Record<'EventKind' | 'Theme', { enum: string[] }> };
export const oneOf = (values: string[]): Reader => ({ isValid: (value) => values.includes(value), example: values.join(', ') });
export const like = (pattern: RegExp, example: string): Reader => ({ isValid: (value) => pattern.test(value), example });
export const list = (reader: Reader): Reader => ({ ...reader, isList: true });

/** What every widget can be told. */
export const looks = { 'heading-level': like(/^[1-6]$/, '2'), accent: like(/^#[0-9a-f]{6}$/i, '#0a6375') } satisfies Record<string, Reader>;

const filters = ['country', 'partner', 'kind', 'theme', 'activity-language', 'online'] as const;

/** What visitors may be given to narrow the events by, in the calendar's order. */
export const facets = ['q', 'period', ...filters] as const;

const readers = {
  country: list(like(/^[A-Z]{2}$/, 'LV, PL')),
  partner: list(like(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'lnb')),
  kind: list(oneOf(schemas.EventKind.enum)),
  theme: list(oneOf(schemas.Theme.enum)),
  'activity-language': list(like(/^(?=.{1,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'lv, en')),
  online: { ...oneOf(['true', 'false']), isFlag: true },
  q: { isValid: (value) => value.length <= 200, example: 'seminar' },
  view: oneOf(['month', 'list', 'compact']),
  month: { isValid: (value) => /^\d{4}-\d{2}$/.test(value) && isDate(`${value}-01`), example: '2026-11' },
  limit: { isValid: (value) => /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= 50, example: '5' },
  facets: list(oneOf(['none', ...facets])),
  'deep-link': { ...oneOf(['true']), isFlag: true },
  ...looks,
} satisfies Record<string, Reader>;

export type OptionName = keyof typeof readers;
const names = Object.keys(readers) as OptionName[];
const mostValues = 20;

/** The options by name, as the tag's attributes are written: several values with spaces between them. */
export type Options = { [name in OptionName]?: string };

/** A part of an address that has a value which is not known, and what is allowed there. */
export interface Fault {
  name: string;
  value: string;
  example: string;
}

/** What a query that came with a request holds: texts, or lists of texts where a parameter is repeated. */
export type Query = Record<string, string | string[] | undefined>;

/** The only, or the last, value of a parameter. */
export const single = (query: Query, name: string): string | undefined => [query[name]].flat().at(-1);

/** Reads the options that a query holds. Empty values and parameters that nobody knows, such as `utm_source`, are as good as absent. */
export const readOptions = (query: Query): { options: Options; faults: Fault[] } => readBy(readers, query);

/** The same by the readers of any widget. */
export function readBy<N extends string>(by: Record<N, Reader>, query: Query): { options: { [name in N]?: string }; faults: Fault[] } {
  const options: { [name in N]?: string } = {};
  const faults: Fault[] = [];
  for (const name of Object.keys(by) as N[]) {
    const { isValid, example } = by[name];
    const values = valuesOf(query, name, by[name]);
    const wrong = values.filter((value) => !isValid(value));
    faults.push(...wrong.map((value) => ({ name, value, example })));
    const right = values.filter(isValid).slice(0, mostValues);
    if (right.length > 0) options[name] = right.join(' ');
  }
  return { options, faults };
}

function valuesOf(query: Query, name: string, { isList, isFlag }: Reader): string[] {
  if (isFlag && query[name] === '') return ['true'];
  if (!isList) return [single(query, name)?.trim() ?? ''].filter(Boolean);
  return [...new Set([query[name] ?? []].flat().flatMap((value) => value.split(/[\s,]+/)))].filter(Boolean);
}

/** The options that mean something in a frame: visitors do not see its address, so nothing is kept in it. */
export function inFrame<T extends { 'deep-link'?: string }>({ 'deep-link': _deepLink, ...options }: T): Omit<T, 'deep-link'> {
  return options;
}

/** The options as the parameters that the feed's lists know. */
export function filtersOf(options: Options) {
  const many = (name: OptionName) => (options[name] === undefined ? undefined : options[name].split(' '));
  const filters = {
    country: many('country'),
    partner: many('partner'),
    kind: many('kind'),
    theme: many('theme'),
    activityLanguage: many('activity-language'),
    online: options.online === undefined ? undefined : options.online === 'true',
    q: options.q,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Filters;
}

export interface Filters {
  country?: string[];
  partner?: string[];
  kind?: ('seminar' | 'conference' | 'training' | 'workshop' | 'meeting')[];
  theme?: ('creative-incubator' | 'social-innovation' | 'intercultural-dialogue')[];
  activityLanguage?: string[];
  online?: boolean;
  q?: string;
}

/** `?lang=lv&country=LV`: the options as a query, in a fixed order; `lang` first where there is one. */
export function queryOf(options: Options, lang?: string): string {
  const parameters = new URLSearchParams(lang === undefined ? {} : { lang });
  for (const name of names) if (options[name] !== undefined) parameters.append(name, options[name]);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The same for the feed's own lists, where several values are repeated parameters. */
export function feedQueryOf(options: Options, language: string): string {
  const parameters = new URLSearchParams({ language });
  for (const [name, values] of Object.entries(filtersOf(options))) {
    for (const value of [values].flat()) parameters.append(name, String(value));
  }
  return `?${parameters}`;
}
