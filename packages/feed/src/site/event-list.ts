import type { Occurrence, ResolvedText } from '@kopa/contract';
import { term } from '../shared/terms.ts';
import { agenda, dayOfMonth, timeSpan, weekday } from './dates.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { nameOf } from './language.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

export interface EventList {
  occurrences: Occurrence[];
  /** The dates that are shown, the last one not included. */
  from: string;
  to: string;
  today: string;
  language: Language;
  publicUrl: string;
}

/** The events day by day, each with a link to its page. */
export function eventList({ occurrences, from, to, today, language, publicUrl }: EventList): Html[] {
  const say = speaking(language);
  return agenda(occurrences, from, to).map(([date, events]) => {
    const badge = date === today ? html` <span class="badge">${say('today')}</span>` : undefined;
    return html`<section class="day">
<h3>${weekday(language, date)}, <span class="date">${dayOfMonth(language, date)}</span>${badge}</h3>
<ul>${events.map((occurrence) => item(occurrence, language, publicUrl))}</ul>
</section>
`;
  });
}

function item(occurrence: Occurrence, language: Language, publicUrl: string): Html {
  const say = speaking(language);
  const { title, kind, organizer, host, eventStatus, activityLanguages } = occurrence;
  const status = term('status', eventStatus, language);
  const place = placeOf(occurrence, language);
  const languages = activityLanguages.map((code) => nameOf('language', language, code)).join(', ');
  const badge = status === undefined ? undefined : html` <span class="badge status">${status}</span>`;
  const address = eventAddress(publicUrl, occurrence, language);
  return html`<li class="event ${eventStatus}">
<p class="time">${timeSpan(language, occurrence) ?? say('allDay')}</p>
<div>
<p class="name"><a href="${address}"${langOf(title, language)}>${title.text}</a>${badge}</p>
<p class="quiet">${term('kind', kind, language)}${place ? html` · ${place}` : undefined}</p>
<p class="quiet">${resolved((host ?? organizer).name, language)}${languages ? ` · ${languages}` : undefined}</p>
</div>
</li>
`;
}

/** The page of an occurrence. */
export function eventAddress(publicUrl: string, { eventId, recurrenceId }: Pick<Occurrence, 'eventId' | 'recurrenceId'>, language: Language): string {
  const parameters = new URLSearchParams({ lang: language, ...(recurrenceId !== null && { 'recurrence-id': recurrenceId }) });
  return `${publicUrl}/w/event/${eventId}?${parameters}`;
}

/** The place in a few words: its name and the town. */
function placeOf({ locations, virtualLocations, eventStatus }: Occurrence, language: Language): Html | undefined {
  const place = eventStatus === 'movedOnline' ? undefined : locations?.[0];
  if (!place) return virtualLocations || eventStatus === 'movedOnline' ? html`${speaking(language)('online')}` : undefined;
  const town = place.address?.addressLocality;
  const online = virtualLocations ? html` · ${speaking(language)('online')}` : undefined;
  return html`${resolved(place.name, language)}${town && !place.name.text.includes(town) ? `, ${town}` : undefined}${online}`;
}

/** A text of the feed, marked with its own language where that is not the page's. */
export function resolved(text: ResolvedText, language: Language): Html {
  return text.inLanguage === language ? html`${text.text}` : html`<span lang="${text.inLanguage}">${text.text}</span>`;
}

/** ` lang="…"` for an element that holds nothing but the text. */
export function langOf(text: ResolvedText, language: Language): Html | undefined {
  return text.inLanguage === language ? undefined : html` lang="${text.inLanguage}"`;
}
