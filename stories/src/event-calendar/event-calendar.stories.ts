import '@kopa/elements';
import type { EventCalendar } from '@kopa/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedThatIs, startOver } from '../answers.ts';

interface Args {
  feed?: string;
  view?: 'month' | 'list' | 'compact';
  country?: string;
  facets?: string;
  q?: string;
  limit?: string;
  accent?: string;
  width?: string;
  className?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Event calendar',
  component: 'kopa-event-calendar',
  args: { feed: feedThatIs('ready'), view: 'month' },
  render: ({ feed, view, country, facets, q, limit, accent, width, className }): TemplateResult => html`
    <div class="frame ${width ?? ''} ${className ?? ''}">
      <kopa-event-calendar
        feed=${ifDefined(feed)}
        view=${ifDefined(view)}
        country=${ifDefined(country)}
        facets=${ifDefined(facets)}
        q=${ifDefined(q)}
        limit=${ifDefined(limit)}
        accent=${ifDefined(accent)}
        month="2026-11"
      ></kopa-event-calendar>
    </div>
  `,
};
export default meta;

/** Resolves when `find` finds something in the calendar, after clicking nothing or something. */
async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error('It did not appear');
}

const root = (canvas: HTMLElement) => canvas.querySelector<EventCalendar>('kopa-event-calendar')!.renderRoot;
const appears = (canvas: HTMLElement, selector: string) => until(() => root(canvas).querySelector<HTMLElement>(selector));

/** Opens the first event that the selector finds. */
const open =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    (await appears(canvasElement, selector)).click();
    await appears(canvasElement, '.details');
  };

/** The table of a month, with room for the titles. */
export const Month: Story = {};

/** The list, day by day. Events of the month that are over are folded away. */
export const List: Story = { args: { view: 'list' } };

/** The table where it is narrow: each day says how many events it has. */
export const NarrowMonth: Story = { args: { width: 'narrow' } };

/** The list on a phone. */
export const NarrowList: Story = { args: { view: 'list', width: 'narrow' } };

/** Days with more events than they have room for. */
export const Crowded: Story = { args: { feed: feedThatIs('crowded') } };

/** Long titles and long words. */
export const LongText: Story = { args: { feed: feedThatIs('long') } };

export const LongTextInNarrowList: Story = { args: { feed: feedThatIs('long'), view: 'list', width: 'narrow' } };

/** The events are on their way. */
export const Loading: Story = { args: { feed: feedThatIs('silent') } };

export const LoadingList: Story = { args: { feed: feedThatIs('silent'), view: 'list' } };

/** Nothing takes place. */
export const Empty: Story = { args: { feed: feedThatIs('empty') } };

export const EmptyList: Story = { args: { feed: feedThatIs('empty'), view: 'list' } };

/** The feed cannot answer. */
export const Failed: Story = { args: { feed: feedThatIs('failing') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** Something that is not the feed answers, such as a hotel's sign-in page. */
export const NotTheFeed: Story = { args: { feed: feedThatIs('html') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** The page does not say where the feed is. */
export const NotSetUp: Story = {
  render: () => html`<div class="frame"><kopa-event-calendar month="2026-11"></kopa-event-calendar></div>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')),
};

/** The feed has gone; the last good answer stays in view. */
export const Stale: Story = {
  args: { feed: feedThatIs('fading') },
  play: async ({ canvasElement }) => {
    startOver();
    await appears(canvasElement, '.chip');
    (await appears(canvasElement, '.next')).click();
    await appears(canvasElement, '[aria-busy=false]');
    await until(() => root(canvasElement).querySelector('[role=status]')?.textContent);
    (await appears(canvasElement, '.previous')).click();
    await appears(canvasElement, '.stale');
  },
};

/** One event, in place of the table. */
export const Details: Story = { play: open('.chip') };

/** One event on a phone. */
export const NarrowDetails: Story = { args: { view: 'list', width: 'narrow' }, play: open('.item .name') };

/** An event that is cancelled, with the reason. */
export const CancelledDetails: Story = { play: open('.chip.cancelled') };

/** The next events in a sidebar of 240 px. */
export const Compact: Story = { args: { view: 'compact', width: 'sidebar' } };

/** Eight of them, with long titles. */
export const CompactLongText: Story = { args: { view: 'compact', limit: '8', width: 'sidebar', feed: feedThatIs('long') } };

/** No events are planned. */
export const CompactEmpty: Story = { args: { view: 'compact', width: 'sidebar', feed: feedThatIs('empty') } };

/** Opens the panel, and chooses. */
const find =
  (...values: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    (await appears(canvasElement, '.find')).click();
    await appears(canvasElement, '.choice');
    for (const value of values) {
      const box = await until(() => [...root(canvasElement).querySelectorAll<HTMLElement>('.choice')].find((choice) => choice.dataset['value'] === value)?.querySelector('input'));
      box.click();
      await appears(canvasElement, '.chosen');
    }
  };

/** Search and filters, with how many events each choice gives. */
export const Finding: Story = { play: find() };

/** What the visitor has chosen, above the events. */
export const FindingChosen: Story = { args: { view: 'list' }, play: find('LV', 'seminar') };

/** Search and filters on a phone. */
export const NarrowFinding: Story = { args: { view: 'list', width: 'narrow' }, play: find('PL') };

/** The page locks the country and lets the visitor change the kind of event and the words. */
export const FindingLocked: Story = { args: { country: 'LV', facets: 'kind q' }, play: find('seminar') };

/** Nothing fits all that the visitor has chosen: what to leave out. */
export const NothingFits: Story = {
  args: { view: 'list', country: 'LV', facets: 'q country kind' },
  play: async (context) => {
    await find('seminar')(context);
    const input = await appears(context.canvasElement, '[type=search]');
    (input as HTMLInputElement).value = 'xyzzy';
    input.dispatchEvent(new Event('change'));
    await appears(context.canvasElement, '.panel .chosen');
  },
};

/** The page offers neither search nor filters. */
export const WithoutFinding: Story = { args: { facets: 'none' } };

/** A site's own colour, corners and type: a university's dark red and serif. */
export const Themed: Story = { args: { className: 'themed' } };

/** A light yellow, on which text must be dark. */
export const ThemedYellow: Story = { args: { accent: '#ffcc00' } };

/** Nearly black, without corners, for a newspaper's look. */
export const ThemedInk: Story = { args: { className: 'ink' } };

/** A municipal site's green, with round corners and large type for older readers. */
export const ThemedLarge: Story = { args: { className: 'large', view: 'list' } };

/** A children's library: violet, very round. */
export const ThemedRound: Story = { args: { className: 'round' } };
