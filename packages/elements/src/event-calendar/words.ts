import type { Occurrence } from '@kopa/sdk';
import { html, type TemplateResult } from 'lit';
import { msg, term } from '../shared/messages.ts';
import { resolved } from '../shared/texts.ts';

/** What the feed's fixed terms are called; never run, but read by the tools that bring messages to the translators. */
export const terms = () => [
  msg('Seminar', { id: 'kind-seminar' }),
  msg('Conference', { id: 'kind-conference' }),
  msg('Training', { id: 'kind-training' }),
  msg('Workshop', { id: 'kind-workshop' }),
  msg('Meeting', { id: 'kind-meeting', desc: 'Kind of event: a get-together, such as a language café or a book club' }),
  msg('Cancelled', { id: 'status-cancelled' }),
  msg('Postponed', { id: 'status-postponed' }),
  msg('New time', { id: 'status-rescheduled' }),
  msg('Moved online', { id: 'status-movedOnline' }),
];

export const kindName = (kind: string): string => term('kind', kind) ?? kind;

/** What a visitor must know of the plan; undefined when it takes place as planned. */
export const statusName = (status: string): string | undefined => term('status', status);

/** Where it takes place, in a few words. */
export function placeName({ locations, virtualLocations, eventStatus }: Occurrence): TemplateResult | string {
  const place = eventStatus === 'movedOnline' ? undefined : locations?.[0];
  if (!place) return virtualLocations || eventStatus === 'movedOnline' ? msg('Online', { id: 'online' }) : '';
  const town = place.address?.addressLocality;
  return html`${resolved(place.name)}${town && !place.name.text.includes(town) ? `, ${town}` : ''}`;
}
