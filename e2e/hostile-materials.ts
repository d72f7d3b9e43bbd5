// Materials with the same text in every field and every link: stored, and looked at in widgets and on pages.
import { savePartner, type Tx } from '@kopa/feed';
import type { MaterialDraft } from '../packages/feed/src/materials/draft.ts';
import { saveMaterial } from '../packages/feed/src/materials/store.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import { until, type Tab } from './engines.ts';
import { compare, shapeOf, type Shape } from './hostile-shape.ts';

/** What stands in a link until the hostile text is put into its place, past all that would refuse it. */
const placeholder = 'https://links.example.org/LINK';
const types = ['scenario', 'experiment', 'model', 'course'] as const;
type Type = (typeof types)[number];

export const materialId = (type: Type, index: number): string => `${type}-${index}`;
const partnerId = (index: number) => `publisher-${index}`;

/** As much of a text as a field takes. */
const cut = (text: string, most: number) => [...text].slice(0, most).join('').slice(0, most);

function draftOf(type: Type, text: string, index: number): MaterialDraft {
  const [short, long] = [cut(text, 200), cut(text, 1_000)];
  const common = {
    id: materialId(type, index),
    publisher: partnerId(index),
    locale: 'lv',
    name: short,
    description: long,
    keywords: [cut(text, 100)],
    themes: ['social-innovation'],
    teaches: ['digital'],
    audience: ['adults'],
    educationalLevel: 'beginner',
    license: 'CC-BY-4.0',
    creator: [{ name: short }],
    isBasedOn: [placeholder],
    citation: [{ name: cut(text, 500), url: placeholder, pages: cut(text, 40) }],
    associatedMedia: [{ id: 'sheet', name: short, file: short }],
    localizations: { pl: { name: short, description: long } },
  } satisfies Partial<MaterialDraft>;
  return { ...common, ...partOf(type, text) } as MaterialDraft;
}

function partOf(type: Type, text: string): Partial<MaterialDraft> {
  const [short, middle, long] = [cut(text, 200), cut(text, 500), cut(text, 1_000)];
  switch (type) {
    case 'scenario':
      return {
        scenario: {
          aims: [middle],
          groupSize: { minValue: 4, maxValue: 20 },
          preparation: long,
          space: long,
          supply: [{ name: short, quantity: 2, per: 'person' }],
          step: [{ name: short, minutes: 20, facilitator: long, participants: long, tip: long, media: ['sheet'] }],
          adaptation: [{ to: 'online', text: long }],
          risk: [long],
          evaluation: [long],
        },
      };
    case 'experiment':
      return {
        experiment: {
          addressCountry: 'LV',
          addressLocality: short,
          problem: long,
          approach: long,
          participants: long,
          costClass: 'low',
          results: long,
          failed: long,
          advice: [long],
          links: [{ href: placeholder, title: cut(text, 300) }],
        },
      };
    case 'model':
      return { model: { dimension: ['first', 'second'].map((id) => ({ id, name: short, description: long, statement: [{ id: 'only', text: middle }], material: ['experiment-0'] })) } };
    case 'course': {
      const option = [true, false].map((correct) => ({ text: middle, correct, feedback: long }));
      const lesson = { name: short, minutes: 5, text: long, image: { media: 'sheet', alt: middle }, video: { url: placeholder, name: cut(text, 300) }, question: [{ id: 'only', text: middle, option }] };
      return { course: { lesson: ['first', 'second'].map((id) => ({ id, ...lesson })) } };
    }
  }
}

/** Stores a material of each type with the text in all of it and the link in all its links, and a run of the scenario; throws what the feed says where it takes none. */
export async function saveHostile(tx: Tx, text: string, index: number, link: string = text): Promise<void> {
  const inJson = JSON.stringify(link).slice(1, -1);
  const id = partnerId(index);
  await savePartner(tx, aPartner({ id, name: { lv: cut(text, 200), en: cut(text, 200) }, url: placeholder }));
  const partner = await tx.selectFrom('partner').select('data').where('id', '=', id).executeTakeFirstOrThrow();
  await tx.updateTable('partner').set({ data: partner.data.replaceAll(placeholder, () => inJson) }).where('id', '=', id).execute();
  for (const type of types) {
    const draft = draftOf(type, text, index);
    await saveMaterial(tx, draft);
    const { data } = await tx.selectFrom('material').select('data').where('id', '=', draft.id).executeTakeFirstOrThrow();
    await tx.updateTable('material').set({ data: data.replaceAll(placeholder, () => inJson) }).where('id', '=', draft.id).execute();
  }
  await tx
    .insertInto('run')
    .values({ id: `run${String(index).padStart(13, '0')}`, material_id: materialId('scenario', index), date: '2026-11-01', locality: cut(text, 120), country: 'LV', group_size: 5, changes: cut(text, 2_000), language: 'lv', status: 'published', created: 0 })
    .execute();
}

/** A way to look at a material: what is put on the page, and what is done with it before it is looked at. */
interface View {
  name: string;
  tag: string;
  attributes: (index: number) => Record<string, string>;
  /** Each is clicked once it is there; the last is what is looked at. */
  steps: string[];
}

const one = (type: Type) => (index: number) => ({ material: materialId(type, index) });

const views: View[] = [
  { name: 'card', tag: 'kopa-scenario-card', attributes: one('scenario'), steps: ['[part=card]'] },
  { name: 'scenario', tag: 'kopa-scenario-card', attributes: (index) => ({ ...one('scenario')(index), opened: '' }), steps: ['[part=opened] .run', '[part=opened] form', '[part=opened]'] },
  { name: 'model', tag: 'kopa-learning-model', attributes: one('model'), steps: ['.statement input', '.turns .main', '.statement input[value="3"]', 'article'] },
  { name: 'profile', tag: 'kopa-learning-model', attributes: one('model'), steps: ['.statement input', '.turns .main', 'nav li:last-child button', '.shown table, .shown details summary', 'article'] },
  { name: 'course', tag: 'kopa-course', attributes: one('course'), steps: ['.question input', '.question .check', '.feedback', 'article'] },
  { name: 'library', tag: 'kopa-material-library', attributes: (index) => ({ partner: partnerId(index) }), steps: ['.results', '.widget'] },
  { name: 'experiment', tag: 'kopa-material-library', attributes: (index) => ({ partner: partnerId(index), 'learning-resource-type': 'experiment' }), steps: ['.results a', '.reading'] },
];

/** Puts a fresh widget on the page and goes through the steps; the name of the step that did not come, if any. The first of its kind brings its code along. */
async function show(tab: Tab, feed: string, { tag, attributes, steps }: View, index: number): Promise<string | undefined> {
  await tab.run(
    (tag, feed, attributes) => {
      const widget = document.createElement(tag);
      for (const [name, value] of Object.entries({ feed, ...attributes })) widget.setAttribute(name, value);
      document.querySelector('main')!.replaceChildren(widget);
    },
    tag,
    feed,
    attributes(index),
  );
  for (const step of steps) {
    const isThere = await until(
      tab,
      index === 0 ? 60 : 10,
      (tag, step, isLast) => {
        const found = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(step);
        if (found && !isLast) found.click();
        return Boolean(found);
      },
      tag,
      step,
      step === steps.at(-1),
    );
    if (!isThere) return step;
  }
  return undefined;
}

const pages = (index: number): [name: string, path: string][] => [
  ...types.map((type): [string, string] => [`/w/material (${type})`, `/w/material/${materialId(type, index)}?lang=lv&paper=a5`]),
  ['/w/material-library', `/w/material-library?lang=lv&partner=${partnerId(index)}`],
];

export interface Looking {
  feed: string;
  /** The address of a page of another site that has the loader and an empty `main`. */
  site: string;
  /** Index 0 is the harmless text. */
  texts: string[];
}

/** Looks at each text in each view and on each page; what has been found, and how many looks it took. */
export async function lookAtMaterials(tab: Tab, { feed, site, texts }: Looking): Promise<{ findings: string[]; looks: number }> {
  const findings: string[] = [];
  let looks = 0;
  const look = async (where: string, text: string, shape: Shape, good: Shape) => {
    looks++;
    findings.push(...compare(`${tab.engine} ${where}`, text, shape, good, false));
  };
  await tab.goto(site);
  for (const view of views) {
    const missing = await show(tab, feed, view, 0);
    if (missing) findings.push(`${tab.engine} ${view.name}: ${missing} does not come`);
    const good = await shapeOf(tab, view.tag, view.steps.at(-1)!);
    for (const [index, text] of texts.entries()) {
      if (index === 0) continue;
      const step = await show(tab, feed, view, index);
      if (step) findings.push(`${tab.engine} ${view.name}, ${JSON.stringify(text).slice(0, 60)}: ${step} does not come`);
      await look(view.name, text, await shapeOf(tab, view.tag, view.steps.at(-1)!), good);
    }
  }
  for (const [at, [name]] of pages(0).entries()) {
    await tab.goto(`${feed}${pages(0)[at]![1]}`);
    const good = await shapeOf(tab, 'body', 'body');
    for (const [index, text] of texts.entries()) {
      if (index === 0) continue;
      await tab.goto(`${feed}${pages(index)[at]![1]}`);
      await look(name, text, await shapeOf(tab, 'body', 'body'), good);
    }
  }
  return { findings, looks };
}
