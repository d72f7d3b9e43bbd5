import type { Material, MaterialFacets, MaterialPage, MaterialSummary } from '@kopa/sdk';
import { materials } from '../../../dist/fixtures/materials.js';

/** What a feed in each state answers about its materials: for the stories, and for the tests that run on them. */

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const problem = (status: number, code: string) => json({ type: `/problems/${code}`, title: code, status, code }, status);

const fold = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o');

const minutesOf = ({ timeRequired }: MaterialSummary) => {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(timeRequired ?? '') ?? [];
  return timeRequired ? Number(hours) * 60 + Number(minutes) : Infinity;
};

/** What each filter with values of its own looks at. */
const values: Record<MaterialFacets['facets'][number]['name'], (material: MaterialSummary) => string[]> = {
  learningResourceType: ({ learningResourceType }) => [learningResourceType],
  inLanguage: ({ inLanguage }) => inLanguage,
  theme: ({ themes }) => themes,
  teaches: ({ teaches }) => teaches,
  audience: ({ audience }) => audience,
  country: ({ addressCountry, publisher }) => [addressCountry ?? publisher.addressCountry],
  partner: ({ publisher }) => [publisher.id],
  license: ({ license }) => [license],
};
const names = Object.keys(values) as (keyof typeof values)[];

/** Whether a material fits the filters of an address, without the one that is left out. */
function fits(material: MaterialSummary, { searchParams }: URL, without?: string): boolean {
  const asked = (name: string) => (name === without ? null : searchParams.get(name));
  const words = fold(asked('q') ?? '').split(/\s+/).filter(Boolean);
  const text = ` ${fold(`${material.name.text} ${material.description.text}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const [people, minutes] = [Number(asked('groupSize')), Number(asked('minutes'))];
  return (
    words.every((word) => text.includes(` ${word}`)) &&
    (!people || (material.groupSize !== undefined && material.groupSize.minValue <= people && people <= material.groupSize.maxValue)) &&
    (!minutes || minutesOf(material) <= minutes) &&
    names.every((name) => name === without || !searchParams.has(name) || values[name](material).some((value) => searchParams.getAll(name).includes(value)))
  );
}

function page(items: MaterialSummary[], url: URL, language: string): MaterialPage {
  const found = items.filter((each) => fits(each, url));
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const to = from + Number(url.searchParams.get('limit') ?? 100);
  return { items: found.slice(from, to), next: to < found.length ? `${to}` : null, total: found.length, language };
}

function facets(items: MaterialSummary[], url: URL, language: string): MaterialFacets {
  const publishers = new Map(items.map(({ publisher }) => [publisher.id, publisher.name]));
  const facet = (name: keyof typeof values) => {
    const fitting = items.filter((each) => fits(each, url, name));
    const counts = new Map<string, number>();
    for (const each of fitting) for (const value of values[name](each)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const sorted = [...counts].map(([value, count]) => ({ value, count, ...(name === 'partner' && { name: publishers.get(value)! }) }));
    return { name, total: fitting.length, values: sorted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) };
  };
  const without = ['q', 'groupSize', 'minutes'].filter((name) => url.searchParams.has(name)).map((name) => [name, items.filter((each) => fits(each, url, name)).length]);
  return { total: items.filter((each) => fits(each, url)).length, facets: names.map(facet), without: Object.fromEntries(without), language };
}

const endless = 'Bibliotekpedagogikkutviklingsprosjektkoordineringsmøte';
const long = (material: MaterialSummary): MaterialSummary => ({
  ...material,
  name: { ...material.name, text: `${material.name.text} – ${endless}` },
  description: { ...material.description, text: `${endless} ${material.description.text}` },
});

/** A material of which some texts do not exist in the language: these are in another one. */
function partly(material: Material, language: string): Material {
  const other = materials[language === 'en' ? 'pl' : 'en']!.whole.find(({ id }) => id === material.id)!;
  const { course, model, experiment } = other;
  return {
    ...material,
    ...(material.course && { untranslated: ['course/lesson/0/text'], course: { lesson: [{ ...material.course.lesson[0]!, text: course!.lesson[0]!.text, question: course!.lesson[0]!.question! }, ...material.course.lesson.slice(1)] } }),
    ...(material.model && { untranslated: ['model/dimension/0/description'], model: { dimension: [model!.dimension[0]!, ...material.model.dimension.slice(1)] } }),
    ...(material.experiment && { untranslated: ['experiment/results'], experiment: { ...material.experiment, results: experiment!.results } }),
  };
}

/** Pictures of the kit where the stories can show them. */
const pictures: Record<string, string> = {
  'learning-circle': new URL('../../../packages/feed/src/sample/kit/media/learning-circle.png', import.meta.url).href,
  'session-plan': new URL('../../../packages/feed/src/sample/kit/media/session-plan.png', import.meta.url).href,
};
const withPictures = (material: Material): Material => ({
  ...material,
  associatedMedia: material.associatedMedia.map((file) => (pictures[file.id] ? { ...file, state: 'available', contentUrl: pictures[file.id]! } : file)),
});

let asked = 0;

/** Starts the state `fading` over. */
export const startAsksOver = (): void => {
  asked = 0;
};

/** The answer of a feed in a state to what is asked about its materials; undefined for other questions, and for materials that it does not have. */
export function answerFromCatalogue(state: string, url: URL, languageOf: (url: URL) => string): Response | undefined {
  const path = /\/v1\/(material.*)$/.exec(url.pathname)?.[1];
  if (path === undefined) return undefined;
  const language = languageOf(url);
  const { page: all, whole } = materials[language]!;
  const items = state === 'empty' ? [] : state === 'long' ? all.items.map(long) : state === 'many' ? [...Array(3)].flatMap((_, copy) => all.items.map((each) => ({ ...each, id: copy ? `${each.id}-${copy}` : each.id }))) : all.items;
  if (path === 'material-facets') return json(facets(items, url, language));
  if (path === 'materials') return state === 'fading' && asked++ > 0 ? problem(404, 'not-found') : json(page(items, url, language));
  const material = whole.find(({ id }) => path === `materials/${id}`);
  if (!material || state === 'withdrawn') return undefined;
  if (state === 'fading' && asked++ > 0) return problem(404, 'not-found');
  return json(state === 'partly' ? partly(material, language) : state === 'missing' ? { ...material, associatedMedia: [] } : withPictures(material));
}
