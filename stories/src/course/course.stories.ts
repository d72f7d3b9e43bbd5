import '@kopa/elements';
import type { Course as CourseElement } from '@kopa/elements';
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
  title: 'Course',
  component: 'kopa-course',
  args: { feed: feedThatIs('ready') },
  render: ({ feed, width, className }): TemplateResult => html`
    <div class="frame ${width ?? ''} ${className ?? ''}">
      <kopa-course feed=${feed ?? nothing} material="librarian-as-educator"></kopa-course>
    </div>
  `,
};
export default meta;

const widget = (canvas: HTMLElement) => canvas.querySelector<CourseElement>('kopa-course')!;
const appears = (canvas: HTMLElement, selector: string) => until(() => widget(canvas).renderRoot.querySelector<HTMLElement>(selector));
const all = (canvas: HTMLElement, selector: string) => widget(canvas).renderRoot.querySelectorAll<HTMLElement>(selector);

/** Chooses the first option of each question and checks it. */
async function check(canvas: HTMLElement): Promise<void> {
  await appears(canvas, '.question');
  all(canvas, '.question').forEach((question) => question.querySelector('input')!.click());
  await widget(canvas).updateComplete;
  all(canvas, '.check').forEach((button) => button.click());
  await appears(canvas, '.feedback');
}

/** The first lesson. */
export const Lesson: Story = {};

export const NarrowLesson: Story = { args: { width: 'narrow' } };

/** Another one, the ones before it done. */
export const LaterLesson: Story = {
  play: async ({ canvasElement }) => {
    for (const _ of [1, 2]) {
      (await appears(canvasElement, '.turns .main')).click();
      await widget(canvasElement).updateComplete;
    }
  },
};

/** Answers are checked. */
export const Checked: Story = { play: async ({ canvasElement }) => check(canvasElement) };

export const NarrowChecked: Story = { args: { width: 'narrow' }, play: async ({ canvasElement }) => check(canvasElement) };

/** Nothing is chosen yet. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.check')).click();
    await appears(canvasElement, '.verdict strong');
  },
};

/** All lessons are done. */
export const Finished: Story = {
  play: async ({ canvasElement }) => {
    for (let lesson = 0; lesson < 5; lesson++) {
      (await appears(canvasElement, '.turns .main')).click();
      await widget(canvasElement).updateComplete;
    }
    await appears(canvasElement, '.end');
  },
};

/** The last one is done, others are not. */
export const LastFinished: Story = {
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, 'li:last-child .entry')).click();
    await widget(canvasElement).updateComplete;
    (await appears(canvasElement, '.turns .main')).click();
    await appears(canvasElement, '.end');
  },
};

/** The feed does not have the picture. */
export const PictureMissing: Story = { args: { feed: feedThatIs('missing') } };

/** Some of it is in another language, and says so. */
export const PartlyTranslated: Story = { args: { feed: feedThatIs('partly') } };

export const Loading: Story = { args: { feed: feedThatIs('silent') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.skeleton')) };

export const Failed: Story = { args: { feed: feedThatIs('failing') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** There is no such material. */
export const Withdrawn: Story = { args: { feed: feedThatIs('withdrawn') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** An old state of it, because the newest cannot be had. */
export const Stale: Story = {
  args: { feed: feedThatIs('fading') },
  play: async ({ canvasElement }) => {
    startAsksOver();
    await appears(canvasElement, '.lesson');
    const el = widget(canvasElement);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await appears(canvasElement, '.stale');
  },
};

export const Themed: Story = { args: { className: 'themed' } };

/** Large type for older readers, and round corners. */
export const Large: Story = { args: { className: 'large' } };
