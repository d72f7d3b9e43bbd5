import type { MaterialFacets } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { askedLanguage, languageChain } from '../shared/language.ts';
import { partnerReference } from '../shared/partner-reference.ts';
import { partnersById } from '../shared/partners.ts';
import type { Input } from '../shared/contract.ts';
import type { Schema } from '../shared/schema.ts';
import { conditionsOf } from './catalogue.ts';
import type { Filters, Shown } from './catalogue.ts';

type Query = Input<'getMaterialFacets'>['query'];
type Facet = MaterialFacets['facets'][number];

/** The values that a material counts for, by facet, in the order in which they are answered. */
const valuesIn: Record<Facet['name'], (entry: Shown) => string[]> = {
  learningResourceType: ({ learningResourceType }) => [learningResourceType],
  inLanguage: ({ languages }) => languages,
  theme: ({ themes }) => themes,
  teaches: ({ teaches }) => teaches,
  audience: ({ audience }) => audience,
  country: ({ country }) => [country],
  partner: ({ publisher }) => [publisher],
  license: ({ license }) => [license],
};

const withoutValues = ['q', 'groupSize', 'minutes'] as const;

/** How many materials fit all filters, and how many each value of each filter would give. */
export async function getMaterialFacets(q: Kysely<Schema>, entries: Shown[], query: Query): Promise<MaterialFacets> {
  const { language = 'en', ...filters } = query;
  const conditions = conditionsOf(filters);
  // Each entry is looked at once: what misses no filter counts everywhere, what misses one counts where that one is left out.
  const missed = entries.map((entry) => Object.entries(conditions).flatMap(([name, fits]) => (fits(entry) ? [] : [name])));
  const fitting = (left?: keyof Filters) => entries.filter((_entry, at) => missed[at]!.every((name) => name === left));
  const facets = (Object.keys(valuesIn) as Facet['name'][]).map((name) => facetOf(name, fitting(name)));
  const asked = withoutValues.filter((name) => conditions[name]);
  return {
    total: fitting().length,
    facets: await named(q, facets, languageChain(language)),
    ...(asked.length > 0 && { without: Object.fromEntries(asked.map((name) => [name, fitting(name).length])) }),
    language: askedLanguage(language),
  };
}

function facetOf(name: Facet['name'], entries: Shown[]): Facet {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of valuesIn[name](entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { name, total: entries.length, values };
}

async function named(q: Kysely<Schema>, facets: Facet[], chain: string[]): Promise<Facet[]> {
  const ids = facets.find(({ name }) => name === 'partner')!.values.map(({ value }) => value);
  const partners = await partnersById(q, ids);
  const withName = (one: Facet['values'][number]) => ({ ...one, name: partnerReference(partners.get(one.value)!, chain).name });
  return facets.map((facet) => (facet.name === 'partner' ? { ...facet, values: facet.values.map(withName) } : facet));
}
