import type { Occurrence, ResolvedText } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { languageName, resolved } from '../shared/texts.ts';
import { webAddress } from '../shared/web-address.ts';
import { timeOf } from './dates.ts';
import { amenityName, audienceName, themeName } from './details-words.ts';
import { keeping } from './keeping-view.ts';
import { isRegistering, registeringView, registerLink } from './registering-view.ts';
import { shortDate, visitorTime, when } from './when.ts';
import { kindName, statusName } from './words.ts';

export interface DetailsView {
  occurrence: Occurrence;
  /** Level of the title's heading, 1 to 6. */
  level: number;
  /** Address of the feed. */
  feed: string;
  /** The language that the page asks for. */
  language: string;
  /** The address of the page at this event, where the page has one. */
  link: string | undefined;
  close: () => void;
}

/** Everything about one event, in the place of the table or list. */
export function detailsView(view: DetailsView): TemplateResult {
  if (isRegistering(view)) return registeringView(view);
  const { occurrence, level, close, ...keep } = view;
  const { kind, themes, title, description, image } = occurrence;
  return html`
    <article class="details" part="details" aria-labelledby="event-title">
      <button type="button" class="button back" @click=${close}>${msg('Back to the calendar', { id: 'back' })}</button>
      <p class="kind">${[kindName(kind), ...themes.map(themeName)].join(' · ')}</p>
      <div role="heading" aria-level=${level} class="event-title" id="event-title" tabindex="-1">${resolved(title)}</div>
      ${notice(occurrence)}
      <dl>${facts(occurrence)}</dl>
      ${registerLink(view)}
      ${keeping({ occurrence, ...keep })}
      ${image ? picture(image) : nothing}
      ${description
        ? html`<div class="description" lang=${description.inLanguage}>${description.text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}</div>`
        : nothing}
      ${textNote(description ?? title)} ${programme(occurrence, Math.min(level + 1, 6))} ${links(occurrence, Math.min(level + 1, 6))}
    </article>
  `;
}

/** Cancelled, moved, postponed, and why. */
function notice({ eventStatus, statusReason }: Occurrence): TemplateResult | typeof nothing {
  const status = statusName(eventStatus);
  if (!status) return nothing;
  return html`<p class="notice" part="notice"><strong>${status}</strong>${statusReason ? html`<span>${resolved(statusReason)}</span>` : nothing}</p>`;
}

const fact = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function facts(occurrence: Occurrence): unknown[] {
  const { locations, virtualLocations, organizer, host, series, activityLanguages, audience, offers, isAccessibleForFree, basedOn } = occurrence;
  return [
    fact(msg('When', { id: 'when' }), whenFact(occurrence)),
    locations ? fact(msg('Where', { id: 'where' }), locations.map(address)) : nothing,
    virtualLocations ? fact(msg('Online', { id: 'online' }), virtualLocations.map(room)) : nothing,
    fact(msg('Organised by', { id: 'organizer' }), partner(organizer)),
    host ? fact(msg('Hosted by', { id: 'host' }), partner(host)) : nothing,
    series ? fact(msg('Series', { id: 'series' }), resolved(series.name)) : nothing,
    activityLanguages.length ? fact(msg('Held in', { id: 'held-in', desc: 'Followed by the languages that are spoken at the event' }), activityLanguages.map(languageName).join(', ')) : nothing,
    isAccessibleForFree || offers?.length ? fact(msg('Price', { id: 'price' }), price(occurrence)) : nothing,
    audience.length ? fact(msg('For', { id: 'for', desc: 'Followed by the people that the event is for' }), audience.map(audienceName).join(', ')) : nothing,
    basedOn?.length ? fact(msg('Based on', { id: 'based-on', desc: 'Followed by links to the materials that the event makes use of' }), basedOn.map(material)) : nothing,
  ];
}

function whenFact(occurrence: Occurrence): TemplateResult {
  const locale = currentLocale();
  const own = occurrence.virtualLocations && !occurrence.showWithoutTime ? visitorTime(locale, occurrence) : undefined;
  return html`${when(locale, occurrence)}${own ? html`<br /><span class="muted">${msg('Your time:', { id: 'your-time' })} ${own}</span>` : nothing}`;
}

function price({ offers, isAccessibleForFree }: Occurrence): unknown {
  if (!offers?.length) return msg('Free of charge', { id: 'free' });
  return html`${isAccessibleForFree ? html`<div>${msg('Free of charge', { id: 'free' })}</div>` : nothing}
  ${offers.map(({ price, priceCurrency, name }) => html`<div>${money(price, priceCurrency)}${name ? html`<span class="muted"> ${resolved(name)}</span>` : nothing}</div>`)}`;
}

function money(price: string, currency: string): string {
  try {
    return Number(price).toLocaleString(currentLocale(), { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  } catch {
    return `${price} ${currency}`;
  }
}

const material = ({ url, name }: NonNullable<Occurrence['basedOn']>[number]) =>
  html`<div><a href=${ifDefined(webAddress(url))} rel="noopener">${name ? resolved(name) : url.replace(/^https?:\/\/(www\.)?/, '')}</a></div>`;

function address({ name, description, address, coordinates, amenityFeature }: NonNullable<Occurrence['locations']>[number]): TemplateResult {
  const town = [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ');
  const country = address && nameOf('region', currentLocale(), address.addressCountry);
  const line = [address?.streetAddress, town, country].filter(Boolean).join(', ');
  const map = mapUrl(coordinates);
  return html`<div>
    ${resolved(name)}${line ? html`<br /><span class="muted">${line}</span>` : nothing}${description
      ? html`<br /><span class="muted">${resolved(description)}</span>`
      : nothing}
    ${map ? html`<br /><a href=${map} target="_blank" rel="noopener noreferrer">${msg('Show on a map (OpenStreetMap)', { id: 'map' })}</a>` : nothing}
    ${amenityFeature?.length
      ? html`<ul class="amenities" aria-label=${msg('Accessibility', { id: 'accessibility' })}>
          ${amenityFeature.map((feature) => html`<li>${amenityName(feature)}</li>`)}
        </ul>`
      : nothing}
  </div>`;
}

/** A page with a map at this place; nobody but the feed is asked before a visitor follows the link. */
function mapUrl(coordinates: string | undefined): string | undefined {
  const [, latitude, longitude] = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/.exec(coordinates ?? '') ?? [];
  return latitude && `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

const room = ({ name, uri }: NonNullable<Occurrence['virtualLocations']>[number]) =>
  html`<div><a href=${ifDefined(webAddress(uri))} rel="noopener">${name ? resolved(name) : msg('Join online', { id: 'join' })}</a></div>`;

const partner = ({ name, url }: Occurrence['organizer']) => (url ? html`<a href=${ifDefined(webAddress(url))} rel="noopener">${resolved(name)}</a>` : resolved(name));

const picture = ({ url, alt, creditText }: NonNullable<Occurrence['image']>) =>
  html`<figure>
    <img src=${ifDefined(webAddress(url))} alt=${alt.text} lang=${alt.inLanguage} loading="lazy" />
    ${creditText ? html`<figcaption class="muted">${creditText}</figcaption>` : nothing}
  </figure>`;

/** The language the text is really in, and whether anybody has checked the translation. */
function textNote({ inLanguage, state }: ResolvedText): TemplateResult | typeof nothing {
  const notes = [
    inLanguage === currentLocale() ? '' : `${msg('Text:', { id: 'text-language' })} ${languageName(inLanguage)}.`,
    state === 'machine' ? msg('Translated by a program, not yet checked by a person.', { id: 'text-machine' }) : '',
    state === 'outdated' ? msg('The original has changed since this translation was made.', { id: 'text-outdated' }) : '',
  ].filter(Boolean);
  return notes.length ? html`<p class="muted note">${notes.join(' ')}</p>` : nothing;
}

function programme({ programme, start }: Occurrence, level: number): TemplateResult | typeof nothing {
  if (!programme?.length) return nothing;
  const locale = currentLocale();
  const dayOf = (local: string) => (local.slice(0, 10) === start.slice(0, 10) ? '' : `${shortDate(locale, local)} `);
  return html`
    <div role="heading" aria-level=${level} class="part-title">${msg('Programme', { id: 'programme' })}</div>
    <ol class="programme" part="programme">
      ${programme.map(
        (item) => html`<li>
          <span class="time">${dayOf(item.start)}${timeOf(locale, item.start)}</span>
          <span>${resolved(item.title)}${item.speaker ? html`<br /><span class="muted">${resolved(item.speaker)}</span>` : nothing}</span>
        </li>`,
      )}
    </ol>
  `;
}

function links({ links }: Occurrence, level: number): TemplateResult | typeof nothing {
  if (!links?.length) return nothing;
  return html`
    <div role="heading" aria-level=${level} class="part-title">${msg('More information', { id: 'links' })}</div>
    <ul class="links">
      ${links.map(({ href, title }) => html`<li><a href=${ifDefined(webAddress(href))} rel="noopener">${title ? resolved(title) : href}</a></li>`)}
    </ul>
  `;
}
