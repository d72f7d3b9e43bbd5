import '@kopa/elements';
import type { SeminarRegistration } from '@kopa/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedThatIs } from '../answers.ts';
import { startSeatsOver, token } from './registrations.ts';

interface Args {
  feed?: string;
  width?: string;
  className?: string;
  /** That the visitor has registered here before. */
  isRegistered?: boolean;
}

type Story = StoryObj<Args>;

let shown = 0;

/** An event of its own for each time that a story is shown, so that none begins with what another one has left. */
const freshEvent = () => `story${`${shown++}`.padStart(11, '0')}`;

const meta: Meta<Args> = {
  title: 'Seminar registration',
  component: 'kopa-seminar-registration',
  args: { feed: feedThatIs('open') },
  render: ({ feed, width, className, isRegistered }): TemplateResult => {
    const event = freshEvent();
    if (isRegistered) history.replaceState({ kopaRegistrations: { [`${feed} ${event}`]: { key: 'k'.repeat(32), token } } }, '');
    return html`
      <div class="frame ${width ?? ''} ${className ?? ''}">
        <kopa-seminar-registration feed=${ifDefined(feed)} event=${event}></kopa-seminar-registration>
      </div>
    `;
  },
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

const widget = (canvas: HTMLElement) => canvas.querySelector<SeminarRegistration>('kopa-seminar-registration')!;
const appears = (canvas: HTMLElement, selector: string) => until(() => widget(canvas).renderRoot.querySelector<HTMLElement>(selector));

async function fillIn(canvas: HTMLElement): Promise<void> {
  const write = (input: HTMLElement, value: string) => {
    (input as HTMLInputElement).value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  write(await appears(canvas, '#name'), 'Lasītāja Kārlīne');
  write(await appears(canvas, '#email'), 'lasitaja@example.org');
  (await appears(canvas, '#answers-e-books input')).click();
  (await appears(canvas, '#answers-photo')).click();
}

const send = async (canvas: HTMLElement) => (await appears(canvas, 'form .main')).click();

/** Fills in and sends, and waits for what comes. */
const sent =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await fillIn(canvasElement);
    await send(canvasElement);
    await appears(canvasElement, selector);
  };

const registered = (state: string, more: Args = {}): Story => ({
  args: { feed: feedThatIs(state), isRegistered: true, ...more },
  play: async ({ canvasElement }) => void (await appears(canvasElement, '#result')),
});

/** Places are free. */
export const Open: Story = {};

/** On a phone. */
export const NarrowOpen: Story = { args: { width: 'narrow' } };

/** Nothing is asked but name and address. */
export const Short: Story = { args: { feed: feedThatIs('short') } };

/** Few places are left. */
export const Few: Story = { args: { feed: feedThatIs('few') } };

/** One signs up for all dates at once. */
export const AllDates: Story = { args: { feed: feedThatIs('series') } };

/** One chooses a date; one of them is cancelled. */
export const ChoosingDate: Story = { args: { feed: feedThatIs('dates') } };

/** Long titles and long words. */
export const LongText: Story = { args: { feed: feedThatIs('long'), width: 'narrow' } };

/** Registration opens later. */
export const Announced: Story = { args: { feed: feedThatIs('announced') } };

/** No place is free, the waiting list is open. */
export const WaitingList: Story = { args: { feed: feedThatIs('list') } };

/** Fewer places than people: the party goes to the waiting list. */
export const PartyWaits: Story = {
  args: { feed: feedThatIs('taken') },
  play: async ({ canvasElement }) => {
    const select = (await appears(canvasElement, '#partySize')) as HTMLSelectElement;
    select.value = '3';
    select.dispatchEvent(new Event('change'));
    await appears(canvasElement, '.waits');
  },
};

/** Neither a place nor a waiting list. */
export const Full: Story = { args: { feed: feedThatIs('full') } };

export const Closed: Story = { args: { feed: feedThatIs('closed') } };

/** The event does not take place. */
export const Cancelled: Story = { args: { feed: feedThatIs('cancelled') } };

/** The form is on its way. */
export const Loading: Story = { args: { feed: feedThatIs('silent') } };

/** The feed cannot answer. */
export const Failed: Story = { args: { feed: feedThatIs('failing') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** One cannot register for this event. */
export const NotOffered: Story = { args: { feed: feedThatIs('nothere') }, play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')) };

/** The page does not say where the feed is. */
export const NotSetUp: Story = {
  render: () => html`<div class="frame"><kopa-seminar-registration></kopa-seminar-registration></div>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[role=alert]')),
};

/** The number of places is an old one: the connection is gone. */
export const StaleSeats: Story = {
  args: { feed: feedThatIs('fadingseats') },
  play: async ({ canvasElement }) => {
    startSeatsOver();
    await appears(canvasElement, '.seats strong');
    dispatchEvent(new Event('focus'));
    await appears(canvasElement, '.seats .muted');
  },
};

/** Something is missing. */
export const Mistakes: Story = {
  play: async ({ canvasElement }) => {
    const email = (await appears(canvasElement, '#email')) as HTMLInputElement;
    email.value = 'lasitaja.example.org';
    email.dispatchEvent(new Event('input', { bubbles: true }));
    await send(canvasElement);
    await appears(canvasElement, '.notice');
  },
};

/** The feed does not accept what was entered. */
export const NotAccepted: Story = { args: { feed: feedThatIs('wrong') }, play: sent('.notice') };

/** The last place went to somebody else meanwhile. */
export const JustFull: Story = { args: { feed: feedThatIs('nomore') }, play: sent('.notice') };

/** Somebody has registered with this address. */
export const AlreadyRegistered: Story = { args: { feed: feedThatIs('twice') }, play: sent('.notice') };

/** The connection is gone. */
export const NoConnection: Story = { args: { feed: feedThatIs('cutoff'), width: 'narrow' }, play: sent('.notice') };

/** Registered; the address is not confirmed yet. */
export const Held: Story = { args: { feed: feedThatIs('held') }, play: sent('#result') };

/** The same for a place in the waiting list. */
export const HeldInQueue: Story = registered('heldinqueue');

export const Requested: Story = registered('requested');

export const Confirmed: Story = registered('confirmed');

export const NarrowConfirmed: Story = registered('confirmed', { width: 'narrow' });

export const Waiting: Story = registered('waiting');

/** A place has become free. */
export const Offered: Story = registered('offered');

/** Cancelled; that can be undone. */
export const Undoable: Story = registered('undoable');

/** Cancelled for good. */
export const Over: Story = registered('over');

export const Expired: Story = registered('expired');

export const Withdrawn: Story = registered('withdrawn');

/** The organizer did not accept it. */
export const Declined: Story = registered('declined');

/** It does not exist any more. */
export const Missing: Story = registered('gone');

/** Clicks the button that the selector finds. */
const then = (...selectors: string[]): NonNullable<Story['play']> => async ({ canvasElement }) => {
  await appears(canvasElement, '#result');
  for (const selector of selectors) (await appears(canvasElement, selector)).click();
  await widget(canvasElement).updateComplete;
};

/** What was entered is corrected. */
export const Correcting: Story = { ...registered('confirmed'), play: then('.change', 'form') };

/** One more question before it is cancelled. */
export const AskingToCancel: Story = { ...registered('confirmed'), play: then('.cancel', '.question') };

/** One more question before everything is erased. */
export const AskingToErase: Story = { ...registered('confirmed', { width: 'narrow' }), play: then('.erase', '.question') };

export const Erased: Story = {
  ...registered('confirmed'),
  play: async (context) => {
    await then('.erase', '.question .yes')(context);
    await until(() => !widget(context.canvasElement).renderRoot.querySelector('dl'));
  },
};

/** A site's own colour, corners and type: a university's dark red and serif. */
export const Themed: Story = { args: { className: 'themed' } };

/** Large type for older readers, and round corners. */
export const ThemedLarge: Story = registered('confirmed', { className: 'large' });
