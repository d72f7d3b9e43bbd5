import type { Seats } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { timeOf } from './dates.ts';
import { standingOf, type Standing } from './seats.ts';

export interface SeatsView {
  seats: Seats;
  partySize: number;
  /** The venue's. */
  timeZone: string;
  /** True when the newest try to ask failed. */
  isStale: boolean;
}

/** How many seats there are, in a few words. */
export function seatsView({ seats, partySize, timeZone, isStale }: SeatsView): TemplateResult {
  const standing = standingOf(seats, partySize);
  const [first, ...rest] = sentences(seats, standing, timeZone);
  return html`
    <div class="seats ${standing}" part="seats">
      <p><strong>${first}</strong>${rest.map((sentence) => html`<br />${sentence}`)}</p>
      ${isStale ? html`<p class="muted">${msg('This may have changed: the connection is interrupted.', { id: 'seats-stale' })}</p>` : nothing}
    </div>
  `;
}

/** What the seats mean, the most important first. */
export function sentences({ free, waiting, opens, closes, capacity }: Seats, standing: Standing, timeZone: string): string[] {
  const time = (utc: string) => timeOf(currentLocale(), utc, timeZone);
  const left = plural(msg('{n, plural, one {# place left} other {# places left}}', { id: 'places-left' }), free);
  const until = `${msg('You can register until:', { id: 'closes', desc: 'Followed by a date and time' })} ${time(closes)}`;
  const taken = msg('All places are taken.', { id: 'all-taken' });
  switch (standing) {
    case 'announced':
      return [
        `${msg('Registration opens:', { id: 'opens', desc: 'Followed by a date and time' })} ${time(opens ?? closes)}`,
        plural(msg('{n, plural, one {There is # place.} other {There are # places.}}', { id: 'places' }), capacity),
      ];
    case 'waitingList':
      return [
        taken,
        ...(waiting ? [plural(msg('{n, plural, one {# person is on the waiting list.} other {# people are on the waiting list.}}', { id: 'waiting' }), waiting)] : []),
        msg('You can join it; when a place becomes free, we will write to you.', { id: 'join-waiting', desc: '“It” is the waiting list' }),
      ];
    case 'waits':
      return [left, msg('You are more than that: all of you together will be put on the waiting list.', { id: 'party-waits' })];
    case 'too-many':
      return [left, msg('You are more than that. Please choose fewer people.', { id: 'party-too-large' })];
    case 'full':
      return [taken, msg('If someone cancels, you will see it here at once.', { id: 'may-cancel' })];
    case 'closed':
      return [msg('Registration is closed.', { id: 'closed' }), msg('Please ask the organiser whether you can still take part.', { id: 'ask-organizer' })];
    case 'cancelled':
      return [msg('This event has been cancelled.', { id: 'cancelled' })];
    default:
      return [left, until];
  }
}
