import '@kopa/elements';
import type { DialogueBoard } from '@kopa/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedThatIs } from '../answers.ts';
import { until } from '../until.ts';
import { openStreams, post, tellListeners } from './dialogues.ts';

interface Args {
  feed?: string;
  width?: string;
  className?: string;
}

type Story = StoryObj<Args>;

let shown = 0;

/** A topic of its own for each time that a story is shown, so that none begins with what another one has left. */
const freshTopic = () => `story-${shown++}`;

const meta: Meta<Args> = {
  title: 'Dialogue board',
  component: 'kopa-dialogue-board',
  args: { feed: feedThatIs('ready') },
  render: ({ feed, width, className }): TemplateResult => html`
    <div class="frame ${width ?? ''} ${className ?? ''}">
      <kopa-dialogue-board feed=${ifDefined(feed)} topic=${freshTopic()}></kopa-dialogue-board>
    </div>
  `,
};
export default meta;

const widget = (canvas: HTMLElement) => canvas.querySelector<DialogueBoard>('kopa-dialogue-board')!;
const appears = (canvas: HTMLElement, selector: string) => until(() => widget(canvas).renderRoot.querySelector<HTMLElement>(selector));
const press = async (canvas: HTMLElement, selector: string) => (await appears(canvas, selector)).click();

/** Words are marked when what comes after the first view is there. */
const read = async (canvas: HTMLElement) => void (await appears(canvas, '.word'));

async function write(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const field = (await appears(canvas, selector)) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses the buttons one after the other, and waits for what comes of it. */
const pressing =
  (selectors: string[], last: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await read(canvasElement);
    for (const selector of selectors) await press(canvasElement, selector);
    await appears(canvasElement, last);
  };

/** Writes a post and goes on as far as wanted. */
const writing =
  (steps: 'check' | 'send', last: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await press(canvasElement, '.begin');
    await write(canvasElement, '#write-text', 'Hos oss er det dugnad hver vår.');
    await write(canvasElement, '#write-name', 'Ola i tredje');
    await press(canvasElement, '.write .main');
    if (steps === 'send') {
      await appears(canvasElement, '.preview');
      await press(canvasElement, '.write .main');
    }
    await appears(canvasElement, last);
  };

/** What people have answered, in the reader's language where it has been translated. */
export const Ready: Story = { play: ({ canvasElement }) => read(canvasElement) };

/** On a phone. */
export const NarrowReady: Story = { ...Ready, args: { width: 'narrow' } };

/** Originals and translations side by side. */
export const SideBySide: Story = { play: pressing(['.modes button:nth-child(3)'], '.both') };

/** On a phone they are one below the other. */
export const NarrowSideBySide: Story = { ...SideBySide, args: { width: 'narrow' } };

/** As they were written. */
export const Originals: Story = { play: pressing(['.modes button:nth-child(2)'], '[aria-pressed=true]:nth-child(2)') };

/** A word is explained. */
export const Explained: Story = { play: pressing(['.word'], '.explained') };

/** Reactions to choose from. */
export const Reacting: Story = { play: pressing(['.acts [aria-expanded]'], '.acts [aria-expanded=true]') };

/** New posts wait until the reader asks for them. */
export const NewPosts: Story = {
  play: async ({ canvasElement }) => {
    await read(canvasElement);
    await until(() => openStreams() > 0);
    for (const n of [71, 72, 73]) tellListeners('post', post(n, { topicId: widget(canvasElement).topic!, inLanguage: 'lv', originalText: `Jaunums ${n}`, created: `2026-11-22T09:${n - 30}:00Z` }));
    await appears(canvasElement, '.new button');
  },
};

/** More answers than come at once. */
export const ManyAnswers: Story = { args: { feed: feedThatIs('chatty') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.rest')) };

/** More posts than come at once. */
export const ManyPosts: Story = { args: { feed: feedThatIs('many') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.older')) };

/** The form. */
export const Writing: Story = { play: pressing(['.begin'], '.write') };

/** The form on a phone. */
export const NarrowWriting: Story = { ...Writing, args: { width: 'narrow' } };

/** The form to answer a post. */
export const Answering: Story = { play: pressing(['.acts .plain:not([aria-expanded], .quiet)'], '.write') };

/** Nothing was written. */
export const Mistakes: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.begin');
    await write(canvasElement, '#write-text', 'a'.repeat(2050));
    await write(canvasElement, '#write-email', 'ola');
    await press(canvasElement, '.write .main');
    await appears(canvasElement, '.mistake');
  },
};

/** What will be sent, and in which language it is. */
export const Checking: Story = { play: writing('check', '.preview') };

/** It waits; the link is shown to keep. */
export const Sent: Story = { play: writing('send', '.sent .link') };

/** The same on a phone. */
export const NarrowSent: Story = { ...Sent, args: { width: 'narrow' } };

/** The topic has closed meanwhile. */
export const Refused: Story = { args: { feed: feedThatIs('ended') }, play: writing('send', '.write .notice') };

/** A post is reported. */
export const Reporting: Story = { play: pressing(['.quiet'], '#report-reasons') };

/** The conversation is over; what came of it is pinned. */
export const Closed: Story = { args: { feed: feedThatIs('closed') }, play: ({ canvasElement }) => read(canvasElement) };

/** It has not begun. */
export const Upcoming: Story = { args: { feed: feedThatIs('upcoming') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.panel')) };

/** The partner has paused the board. */
export const Paused: Story = { args: { feed: feedThatIs('paused') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.notice')) };

/** Nobody has answered. */
export const Empty: Story = { args: { feed: feedThatIs('quiet') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.panel')) };

/** Long words. */
export const LongTexts: Story = { args: { feed: feedThatIs('long'), width: 'narrow' }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.post')) };

/** The feed does not answer yet. */
export const Loading: Story = { args: { feed: feedThatIs('silent') } };

/** The feed fails. */
export const Failed: Story = { args: { feed: feedThatIs('failing') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.panel')) };

/** There is no such topic. */
export const NotThere: Story = { args: { feed: feedThatIs('nothere') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '.panel')) };

/** The site's own accent. */
export const Themed: Story = { args: { className: 'themed' }, play: ({ canvasElement }) => read(canvasElement) };
