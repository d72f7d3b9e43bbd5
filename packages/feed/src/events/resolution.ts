import type { Event, Occurrence, RecurrenceOverride, ResolvedText } from '@kopa/contract';
import { statusAt } from '../shared/event-status.ts';
import { resolveText } from '../shared/language.ts';
import type { Translation } from '../shared/language.ts';
import type { EventDraft } from './draft.ts';
import { pointerTo, textsOf } from './texts.ts';
import type { Sources } from './translation.ts';

/** What an occurrence says, beside its times, partners and materials: its texts in one language, and what needs none. */
export type Content = Omit<
  Occurrence,
  'eventId' | 'recurrenceId' | 'start' | 'end' | 'utcStart' | 'utcEnd' | 'organizer' | 'host' | 'basedOn'
>;

/** Finds a text by its pointer, in the asked language or the nearest; `required` gives an empty one where the contract needs one. */
interface Resolver {
  text(pointer: string): ResolvedText | undefined;
  required(pointer: string): ResolvedText;
}

/**
 * What the event says at an occurrence in the first language of the chain that each text exists in. What the
 * occurrence's override says wins: a text of its own replaces the event's text together with its translations.
 */
export function contentOf(event: EventDraft, sources: Sources, override: RecurrenceOverride, chain: string[]): Content {
  const shown = overridden(event, override);
  const resolve = resolver(event, shown, sources, override, chain);
  return {
    timeZone: shown.timeZone,
    showWithoutTime: shown.showWithoutTime,
    title: resolve.required('title'),
    eventStatus: statusAt(event, override),
    kind: shown.kind,
    themes: shown.themes,
    activityLanguages: shown.activityLanguages,
    audience: shown.audience,
    ...present('description', resolve.text('description')),
    ...present('statusReason', resolve.text('statusReason')),
    ...present('locations', locations(shown.locations, resolve)),
    ...present('virtualLocations', virtualLocations(shown.virtualLocations, resolve)),
    ...present('programme', programme(shown.programme, resolve)),
    ...present('isAccessibleForFree', shown.isAccessibleForFree),
    ...present('offers', offers(shown.offers, resolve)),
    ...present('series', shown.series && { id: shown.series.id, name: resolve.required('series/name') }),
    ...present('links', links(shown.links, resolve)),
    ...present('image', shown.image && { ...shown.image, alt: resolve.required('image/alt') }),
  };
}

function overridden(event: EventDraft, override: RecurrenceOverride): EventDraft {
  const { title, description, statusReason, locations, virtualLocations } = override;
  const own = Object.entries({ title, description, statusReason, locations, virtualLocations });
  return { ...event, ...Object.fromEntries(own.filter(([, value]) => value !== undefined && value !== '')) };
}

function resolver(event: EventDraft, shown: EventDraft, sources: Sources, override: RecurrenceOverride, chain: string[]): Resolver {
  const originals = textsOf(event);
  const texts = shown === event ? originals : textsOf(shown);
  const text = (pointer: string) => {
    const found: Record<string, Translation> = {};
    if (texts[pointer] === originals[pointer]) Object.assign(found, translations(event, sources, pointer));
    for (const [language, localized] of Object.entries(override.localizations ?? {})) {
      if (localized[pointer]) found[language] = { text: localized[pointer] };
    }
    if (texts[pointer]) found[event.locale] = { text: texts[pointer] };
    return resolveText(found, chain, event.locale);
  };
  return { text, required: (pointer) => text(pointer) ?? { text: '', inLanguage: event.locale } };
}

function translations(event: EventDraft, sources: Sources, pointer: string): Record<string, Translation> {
  const found: Record<string, Translation> = {};
  for (const [language, texts] of Object.entries(event.localizations)) {
    const text = texts[pointer];
    const state = sources[language]?.[pointer]?.state;
    if (text) found[language] = state ? { text, state } : { text };
  }
  return found;
}

function locations(places: Event['locations'], resolve: Resolver) {
  return listOf(places, ({ name: _name, description: _description, ...place }, id) => ({
    ...place,
    name: resolve.required(pointerTo('locations', id, 'name')),
    ...present('description', resolve.text(pointerTo('locations', id, 'description'))),
  }));
}

function virtualLocations(rooms: Event['virtualLocations'], resolve: Resolver) {
  return listOf(rooms, ({ uri }, id) => ({ uri, ...present('name', resolve.text(pointerTo('virtualLocations', id, 'name'))) }));
}

function links(all: Event['links'], resolve: Resolver) {
  return listOf(all, ({ title: _title, ...link }, id) => ({ ...link, ...present('title', resolve.text(pointerTo('links', id, 'title'))) }));
}

function programme(items: Event['programme'], resolve: Resolver) {
  return items?.map(({ start }, at) => ({
    start,
    title: resolve.required(pointerTo('programme', at, 'title')),
    ...present('speaker', resolve.text(pointerTo('programme', at, 'speaker'))),
  }));
}

function offers(all: Event['offers'], resolve: Resolver) {
  return all?.map(({ price, priceCurrency }, at) => ({
    price,
    priceCurrency,
    ...present('name', resolve.text(pointerTo('offers', at, 'name'))),
  }));
}

function listOf<T, R>(things: Record<string, T> | undefined, show: (thing: T, id: string) => R): R[] | undefined {
  const shown = Object.entries(things ?? {}).map(([id, thing]) => show(thing, id));
  return shown.length > 0 ? shown : undefined;
}

function present<K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]: V });
}
