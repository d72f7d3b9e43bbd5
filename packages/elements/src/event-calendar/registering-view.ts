import type { Occurrence } from '@kopa/sdk';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentLocale, msg } from '../shared/messages.ts';
import { format } from './dates.ts';
import { keyOf } from './days.ts';

export interface RegisteringView {
  occurrence: Occurrence;
  /** Address of the feed. */
  feed: string;
  /** The language that the page asks for. */
  language: string;
  /** Level of the heading, 1 to 6. */
  level: number;
  /** Closes the details. Every calendar has a function of its own for that. */
  close: () => void;
}

/** For what the visitor registers, in each calendar, which is known by its way to close the details. */
const registering = new WeakMap<RegisteringView['close'], string>();

/** True while the form is open. */
export const isRegistering = ({ close, occurrence }: RegisteringView): boolean => registering.get(close) === keyOf(occurrence);

/** The date that one registers for, where that is not the whole event. */
const dateOf = ({ registration, recurrenceId }: Occurrence) => (registration?.scope === 'occurrence' && recurrenceId) || undefined;

/** The form's own page at the feed, for another tab, and where its code cannot be fetched. */
const pageUrl = ({ feed, language, occurrence }: RegisteringView) => {
  const date = dateOf(occurrence);
  return `${feed.replace(/\/*$/, '')}/w/seminar-registration?${new URLSearchParams({ event: occurrence.eventId, lang: language, ...(date && { 'recurrence-id': date }) })}`;
};

/** The way to the form, or when there will be or was one. */
export function registerLink(view: RegisteringView): TemplateResult | typeof nothing {
  const { registration, eventStatus } = view.occurrence;
  if (!registration || eventStatus === 'cancelled') return nothing;
  const { opens, closes } = registration;
  const now = Date.now();
  if (Date.parse(closes) <= now) return html`<p class="muted">${msg('Registration is closed.', { id: 'closed' })}</p>`;
  if (opens && Date.parse(opens) > now)
    return html`<p><strong>${msg('Registration opens:', { id: 'opens', desc: 'Followed by a date and time' })} ${timeOf(view.occurrence, opens)}</strong></p>`;
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openForm(view, calendarOf(event));
  };
  return html`<p><a class="button main register" href=${pageUrl(view)} @click=${open}>${msg('Register', { id: 'register' })}</a></p>`;
}

const timeOf = ({ timeZone }: Occurrence, utc: string) =>
  format(currentLocale(), { year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(utc));

const calendarOf = ({ currentTarget }: Event) => ((currentTarget as Element).getRootNode() as ShadowRoot).host as LitElement;

async function openForm(view: RegisteringView, calendar: LitElement): Promise<void> {
  try {
    await import('../seminar-registration/seminar-registration.ts');
  } catch {
    location.assign(pageUrl(view));
    return;
  }
  registering.set(view.close, keyOf(view.occurrence));
  await show(calendar, 'kopa-seminar-registration');
}

async function show(calendar: LitElement, focused: string): Promise<void> {
  calendar.requestUpdate();
  await calendar.updateComplete;
  calendar.renderRoot.querySelector<HTMLElement>(focused)?.focus();
}

/** The form in the place of the details. */
export function registeringView({ close, occurrence, feed, level }: RegisteringView): TemplateResult {
  const back = (event: Event) => {
    registering.delete(close);
    void show(calendarOf(event), '.register');
  };
  // Escape closes the details; nobody means what they have typed.
  const keepOpen = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
  return html`
    <div class="details" part="details" @keydown=${keepOpen}>
      <button type="button" class="button back" @click=${back}>${msg('Back to the event', { id: 'back-to-event' })}</button>
      <kopa-seminar-registration
        class="registration"
        feed=${feed}
        event=${occurrence.eventId}
        recurrence-id=${ifDefined(dateOf(occurrence))}
        heading-level=${level}
      ></kopa-seminar-registration>
    </div>
  `;
}
