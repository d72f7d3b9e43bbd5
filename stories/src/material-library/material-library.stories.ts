import '@kopa/elements';
import type { MaterialLibrary } from '@kopa/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { feedThatIs } from '../answers.ts';
import { until } from '../until.ts';
import { startAsksOver } from './catalogue.ts';

interface Args {
  feed?: string;
  type?: string;
  facets?: string;
  width?: string;
  className?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Material library',
  component: 'kopa-material-library',
  args: { feed: feedThatIs('ready') },
  render: ({ feed, type, facets, width, className }): TemplateResult => html`
    <div class="frame ${width ?? ''} ${className ?? ''}">
      <kopa-material-library feed=${feed ?? nothing} learning-resource-type=${type ?? nothing} facets=${facets ?? nothing}></kopa-material-library>
    </div>
  `,
};
export default meta;

const widget = (canvas: HTMLElement) => canvas.querySelector<MaterialLibrary>('kopa-material-library')!;
const appears = (canvas: HTMLElement, selector: string) => until(() => widget(canvas).renderRoot.querySelector<HTMLElement>(selector));

async function type(canvas: HTMLElement, words: string): Promise<void> {
  const field = (await appears(canvas, '[type=search]')) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Opens a material of a type by its identifier, and waits for something in it. */
const reading = (type: string, id: string, selector: string, more: Args = {}): Story => ({
  args: { feed: feedThatIs('ready'), type, ...more },
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, `[data-material=${id}]`)).click();
    await until(() => {
      const place = widget(canvasElement).renderRoot.querySelector('.opened');
      return place?.querySelector(selector) ?? [...(place?.children ?? [])].map((each) => each.shadowRoot?.querySelector(selector)).find(Boolean);
    });
  },
});

/** All materials. */
export const Library: Story = {};

/** On a phone. */
export const NarrowLibrary: Story = { args: { width: 'narrow' } };

/** More of them than come at once. */
export const Many: Story = {
  args: { feed: feedThatIs('many') },
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.more button')).click();
    await appears(canvasElement, 'li:nth-child(21)');
  },
};

/** The page shows scenarios only. */
export const Scenarios: Story = { args: { type: 'scenario' } };

/** The page lets nobody search. */
export const NothingToFind: Story = { args: { facets: 'none' } };

/** The filters. */
export const Filters: Story = {
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.kinds button')).click();
    (await appears(canvasElement, '.find')).click();
    (await appears(canvasElement, '.choice input')).click();
    await appears(canvasElement, '.chosen');
  },
};

export const NarrowFilters: Story = { ...Filters, args: { feed: feedThatIs('ready'), width: 'narrow' } };

/** What was entered is no number of people. */
export const NoNumber: Story = {
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.find')).click();
    const people = (await appears(canvasElement, '#people')) as HTMLInputElement;
    people.value = '0';
    people.dispatchEvent(new Event('change', { bubbles: true }));
    await appears(canvasElement, '#people-wrong');
  },
};

/** Words and a kind that do not go together: which to leave out? */
export const NothingFits: Story = {
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.kinds button')).click();
    await type(canvasElement, 'xyzzy');
    await appears(canvasElement, '.none .chosen');
  },
};

/** The feed has no materials. */
export const Empty: Story = { args: { feed: feedThatIs('empty') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.none')) };

export const LongText: Story = { args: { feed: feedThatIs('long'), width: 'narrow' } };

/** What a library has tried. */
export const Experiment: Story = reading('experiment', 'living-library-rezekne', '#reading-title');

export const NarrowExperiment: Story = reading('experiment', 'living-library-rezekne', '#reading-title', { width: 'narrow' });

/** Some of it is in another language, and says so. */
export const ExperimentPartlyTranslated: Story = reading('experiment', 'living-library-rezekne', '#reading-title', { feed: feedThatIs('partly') });

/** The report with its chapters. */
export const Collection: Story = reading('collection', 'learning-experiments', '#reading-title');

/** A scenario, in its own widget. */
export const Scenario: Story = reading('scenario', 'recipes-and-stories', '.steps');

/** A course, in its own widget. */
export const CourseInside: Story = reading('course', 'librarian-as-educator', '.lesson');

/** The model, in its own widget. */
export const ModelInside: Story = reading('model', 'library-model', '.statement');

/** It is on its way. */
export const Loading: Story = { args: { feed: feedThatIs('silent') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.skeleton')) };

/** The feed cannot answer. */
export const Failed: Story = { args: { feed: feedThatIs('failing') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** The page does not say where the feed is. */
export const NotSetUp: Story = {
  render: () => html`<div class="frame"><kopa-material-library></kopa-material-library></div>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')),
};

/** An old state of it, because the newest cannot be had. */
export const Stale: Story = {
  args: { feed: feedThatIs('fading') },
  play: async ({ canvasElement }) => {
    startAsksOver();
    await appears(canvasElement, '.results');
    const el = widget(canvasElement);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await appears(canvasElement, '.stale');
  },
};

/** A site's own colour, corners and type. */
export const Themed: Story = { args: { className: 'themed' } };

/** Large type for older readers, and round corners. */
export const Large: Story = { args: { className: 'large' } };
