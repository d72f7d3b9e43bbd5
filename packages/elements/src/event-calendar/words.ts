import type { Occurrence, ResolvedText } from '@kopa/sdk';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';

/** The feed's fixed terms in the language that is being rendered. */

export const kindName = (kind: Occurrence['kind']): string =>
  ({
    seminar: () => msg('Seminar', { id: 'kind-seminar' }),
    conference: () => msg('Conference', { id: 'kind-conference' }),
    training: () => msg('Training', { id: 'kind-training' }),
    workshop: () => msg('Workshop', { id: 'kind-workshop' }),
    meeting: () => msg('Meeting', { id: 'kind-meeting', desc: 'Kind of event: a get-together, such as a language café or a book club' }),
  })[kind]?.() ?? kind;

/** What a visitor must know of the plan; undefined when it takes place as planned. */
export const statusName = (status: string): string | undefined =>
  ({
    cancelled: () => msg('Cancelled', { id: 'status-cancelled' }),
    postponed: () => msg('Postponed', { id: 'status-postponed' }),
    rescheduled: () => msg('New time', { id: 'status-rescheduled' }),
    movedOnline: () => msg('Moved online', { id: 'status-moved-online' }),
  } as Record<string, () => string>)[status]?.();

export const languageName = (code: string): string => nameOf('language', currentLocale(), code);

/** A text of the feed, marked with its own language where that is not the widget's. */
export const resolved = ({ text, inLanguage }: ResolvedText): TemplateResult =>
  html`<span lang=${ifDefined(inLanguage === currentLocale() ? undefined : inLanguage)}>${text}</span>`;

/** Where it takes place, in a few words. */
export function placeName({ locations, virtualLocations, eventStatus }: Occurrence): TemplateResult | string {
  const place = eventStatus === 'movedOnline' ? undefined : locations?.[0];
  if (!place) return virtualLocations || eventStatus === 'movedOnline' ? msg('Online', { id: 'online' }) : '';
  const town = place.address?.addressLocality;
  return html`${resolved(place.name)}${town && !place.name.text.includes(town) ? `, ${town}` : ''}`;
}
