import '@kopa/elements';
import type { LearningModel } from '@kopa/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { feedThatIs } from '../answers.ts';
import { startAsksOver } from '../material-library/catalogue.ts';
import { until } from '../until.ts';

interface Args {
  feed?: string;
  width?: string;
  className?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Learning model',
  component: 'kopa-learning-model',
  args: { feed: feedThatIs('ready') },
  render: ({ feed, width, className }): TemplateResult => html`
    <div class="frame ${width ?? ''} ${className ?? ''}">
      <kopa-learning-model feed=${feed ?? nothing} material="library-model"></kopa-learning-model>
    </div>
  `,
};
export default meta;

const widget = (canvas: HTMLElement) => canvas.querySelector<LearningModel>('kopa-learning-model')!;
const appears = (canvas: HTMLElement, selector: string) => until(() => widget(canvas).renderRoot.querySelector<HTMLElement>(selector));
const turn = async (canvas: HTMLElement, index: number) => {
  (await appears(canvas, `li:nth-child(${index + 1}) .entry`)).click();
  await widget(canvas).updateComplete;
};

/** Answers the statements of the first dimensions; the second one is the weakest. */
async function answer(canvas: HTMLElement, dimensions: number): Promise<void> {
  for (let index = 0; index < dimensions; index++) {
    await turn(canvas, index);
    const statements = widget(canvas).renderRoot.querySelectorAll('.statement');
    statements.forEach((statement, at) => statement.querySelectorAll('input')[index === 1 ? at % 2 : 1 + ((index + at) % 3)]!.click());
  }
}

const answered = (dimensions: number, more: Args = {}): Story => ({
  args: { feed: feedThatIs('ready'), ...more },
  play: async ({ canvasElement }) => {
    await answer(canvasElement, dimensions);
    await turn(canvasElement, 7);
    await appears(canvasElement, '.chart');
  },
});

/** The first statements. */
export const Model: Story = {};

export const NarrowModel: Story = { args: { width: 'narrow' } };

/** Some statements are answered. */
export const Answering: Story = { play: async ({ canvasElement }) => answer(canvasElement, 2) };

/** All are answered: the profile, where it is weakest, and what helps there. */
export const Profile: Story = answered(7);

export const NarrowProfile: Story = answered(7, { width: 'narrow' });

/** The profile as a table. */
export const Table: Story = {
  ...answered(7),
  play: async (context) => {
    await answered(7).play!(context);
    (await appears(context.canvasElement, 'summary')).click();
  },
};

/** A profile of what is answered so far. */
export const PartOfProfile: Story = answered(3);

/** Nothing is answered yet. */
export const EmptyProfile: Story = { play: async ({ canvasElement }) => turn(canvasElement, 7) };

/** All answers are taken away, and can be brought back. */
export const StartedAgain: Story = {
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 1);
    (await appears(canvasElement, '.again')).click();
    await appears(canvasElement, '.undo');
  },
};

/** Some of it is in another language, and says so. */
export const PartlyTranslated: Story = { args: { feed: feedThatIs('partly') } };

export const Loading: Story = { args: { feed: feedThatIs('silent') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.skeleton')) };

export const Failed: Story = { args: { feed: feedThatIs('failing') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** There is no such material. */
export const Withdrawn: Story = { args: { feed: feedThatIs('withdrawn') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** The page names a material that is no model. */
export const NotSetUp: Story = {
  render: () => html`<div class="frame"><kopa-learning-model feed=${feedThatIs('ready')} material="learning-experiments"></kopa-learning-model></div>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')),
};

/** An old state of it, because the newest cannot be had. */
export const Stale: Story = {
  args: { feed: feedThatIs('fading') },
  play: async ({ canvasElement }) => {
    startAsksOver();
    await appears(canvasElement, '.statement');
    const el = widget(canvasElement);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await appears(canvasElement, '.stale');
  },
};

export const Themed: Story = answered(7, { className: 'themed' });

/** Large type for older readers, and round corners. */
export const Large: Story = { args: { className: 'large' } };
