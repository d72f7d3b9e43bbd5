import '@kopa/elements';
import type { ScenarioCard } from '@kopa/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { feedThatIs } from '../answers.ts';
import { startReadsOver } from './scenarios.ts';

interface Args {
  feed?: string;
  opened?: boolean;
  group?: string;
  width?: string;
  className?: string;
}

type Story = StoryObj<Args>;

let shown = 0;

const meta: Meta<Args> = {
  title: 'Scenario card',
  component: 'kopa-scenario-card',
  args: { feed: feedThatIs('ready') },
  // A material of its own for each time that a story is shown, so that none begins with what another one has left.
  render: ({ feed, opened, group, width, className }): TemplateResult => html`
    <div class="frame ${width ?? ''} ${className ?? ''}">
      <kopa-scenario-card feed=${feed ?? nothing} material="story-${shown++}" ?opened=${opened} group=${group ?? nothing}></kopa-scenario-card>
    </div>
  `,
};
export default meta;

/** Resolves when `find` finds something. */
async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error('It did not appear');
}

const widget = (canvas: HTMLElement) => canvas.querySelector<ScenarioCard>('kopa-scenario-card')!;
const appears = (canvas: HTMLElement, selector: string) => until(() => widget(canvas).renderRoot.querySelector<HTMLElement>(selector));

const opened = (state = 'ready', more: Args = {}): Story => ({
  args: { feed: feedThatIs(state), opened: true, ...more },
  play: async ({ canvasElement }) => void (await appears(canvasElement, '.steps')),
});

/** At a glance. */
export const Card: Story = {};

/** On a phone. */
export const NarrowCard: Story = { args: { width: 'narrow' } };

/** Not all of it is translated. */
export const CardPartlyTranslated: Story = { args: { feed: feedThatIs('partly') } };

/** Of a material that is no scenario: its own page has all of it. */
export const CardOfAnother: Story = { args: { feed: feedThatIs('course') } };

export const LongCard: Story = { args: { feed: feedThatIs('long'), width: 'narrow' } };

/** Everything that one needs to lead it. */
export const Opened: Story = opened();

export const NarrowOpened: Story = opened('ready', { width: 'narrow' });

/** Opened by a click, and led to its heading. */
export const OpenedByClick: Story = {
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.open')).click();
    await appears(canvasElement, '.steps');
  },
};

/** Some parts are in another language, and say so. */
export const PartlyTranslated: Story = opened('partly');

/** A program has translated it. */
export const MachineTranslated: Story = opened('machine');

/** More people than it is for, and than one of its steps. */
export const GroupTooLarge: Story = opened('ready', { group: '23' });

/** Fewer. */
export const GroupTooSmall: Story = opened('ready', { group: '5', width: 'narrow' });

/** What was typed is no number of people. */
export const NoNumber: Story = {
  ...opened(),
  play: async ({ canvasElement }) => {
    const people = (await appears(canvasElement, '#people')) as HTMLInputElement;
    people.value = '0';
    people.dispatchEvent(new Event('input', { bubbles: true }));
    await appears(canvasElement, '#people-mistake');
  },
};

/** No more than a scenario must have. */
export const Bare: Story = opened('bare');

export const LongOpened: Story = opened('long', { width: 'narrow' });

/** The form that tells of a run. */
export const Running: Story = {
  ...opened(),
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.run')).click();
    await appears(canvasElement, '#run-date');
  },
};

const filledIn = async (canvas: HTMLElement) => {
  (await appears(canvas, '.run')).click();
  const write = async (selector: string, value: string) => {
    const field = (await appears(canvas, selector)) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await write('#run-date', '2026-11-20');
  await write('#run-addressLocality', 'Valmieras bibliotēka');
};

const sent = (selector: string): NonNullable<Story['play']> => async ({ canvasElement }) => {
  await filledIn(canvasElement);
  (await appears(canvasElement, '.run-form .main')).click();
  await appears(canvasElement, selector);
};

/** Something is missing. */
export const RunMistakes: Story = {
  ...opened('ready', { width: 'narrow' }),
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.run')).click();
    (await appears(canvasElement, '.run-form .main')).click();
    await appears(canvasElement, '#run-date-mistake');
  },
};

/** The feed does not take the day. */
export const RunNotAccepted: Story = { ...opened('wrong'), play: sent('#run-date-mistake') };

/** The connection is gone; what was entered is not. */
export const RunNotSent: Story = { ...opened('cutoff'), play: sent('.refusal') };

/** It waits for the publisher. */
export const RunSent: Story = { ...opened(), play: sent('.run-form:not(form)') };

/** What others have made of it. */
export const Adaptations: Story = {
  ...opened(),
  play: async ({ canvasElement }) => {
    (await appears(canvasElement, '.plain')).click();
    await appears(canvasElement, '.adaptations');
  },
};

/** It is on its way. */
export const Loading: Story = { args: { feed: feedThatIs('silent') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.skeleton')) };

/** The feed cannot answer. */
export const Failed: Story = { args: { feed: feedThatIs('failing') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** There is no such material. */
export const Withdrawn: Story = { args: { feed: feedThatIs('withdrawn') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** The page does not say where the feed is. */
export const NotSetUp: Story = {
  render: () => html`<div class="frame"><kopa-scenario-card></kopa-scenario-card></div>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')),
};

/** An old state of it, because the newest cannot be had. */
export const Stale: Story = {
  args: { feed: feedThatIs('fading') },
  play: async ({ canvasElement }) => {
    startReadsOver();
    await appears(canvasElement, '.card:not(.skeleton)');
    const el = widget(canvasElement);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await appears(canvasElement, '.notice');
  },
};

/** A site's own colour, corners and type. */
export const Themed: Story = { args: { className: 'themed' } };

/** Large type for older readers, and round corners. */
export const Large: Story = opened('ready', { className: 'large' });
