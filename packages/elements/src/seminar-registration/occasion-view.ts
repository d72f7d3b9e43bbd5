import type { Occurrence, RegistrationForm } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { resolved } from '../shared/texts.ts';
import { when } from './dates.ts';

/** What one registers for. */
export function occasionView(occurrence: Occurrence, level: number, occurrences: RegistrationForm['occurrences'] = []): TemplateResult {
  const { title, locations, virtualLocations, eventStatus, organizer } = occurrence;
  const place = eventStatus === 'movedOnline' ? undefined : locations?.[0];
  const isOnline = virtualLocations?.length || eventStatus === 'movedOnline';
  return html`
    <header part="occasion">
      <p class="kind">${msg('Registration', { id: 'registration' })}</p>
      <div role="heading" aria-level=${level} class="title" id="title" tabindex="-1">${resolved(title)}</div>
      <p class="occasion">
        ${when(currentLocale(), occurrence)}<br />
        <span class="muted">${place ? html`${resolved(place.name)}${place.address ? `, ${place.address.addressLocality}` : nothing}` : isOnline ? msg('Online', { id: 'online' }) : resolved(organizer.name)}</span>
      </p>
      ${occurrences.length > 1 ? dates(occurrences) : nothing}
    </header>
  `;
}

/** All the dates that one registers for together. */
const dates = (occurrences: RegistrationForm['occurrences']) => html`
  <details>
    <summary>${plural(msg('{n, plural, one {You register for # date} other {You register for all # dates}}', { id: 'dates' }), occurrences.length)}</summary>
    <ul>
      ${occurrences.map((date) => html`<li>${when(currentLocale(), date)}</li>`)}
    </ul>
  </details>
`;
