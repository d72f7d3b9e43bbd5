import type { Facets } from '@kopa/sdk';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { FeedController } from '../shared/feed-controller.ts';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { plural } from '../shared/plural.ts';
import { languageName, resolved } from '../shared/texts.ts';
import { dates } from './dates.ts';
import { themeName } from './details-words.ts';
import { addDays } from './month.ts';
import { periodOf, type PeriodName } from './period.ts';
import type { CalendarState } from './place.ts';
import { coming, listFilters, parameterName, type Options } from './query.ts';
import { kindName } from './words.ts';

export interface FindingView {
  /** True while the panel is open; the visitor's choices are shown also when it is not. */
  open: boolean;
  /** What the page lets the visitor change (attribute `facets`); none: all that it does not set itself. */
  allowed: string | null | undefined;
  /** How many events each value gives; undefined while nobody knows. */
  counts: Facets | undefined;
  /** What the page sets a filter to. */
  preset: Options;
  /** What a filter is set to, by the visitor or the page. */
  value: Options;
  place: CalendarState;
  /** How many events are shown; undefined while they are on their way. */
  found: number | undefined;
  /** The address at which a calendar program finds the same events. */
  readUrl: (path: 'events.ics') => string;
  choose: (change: Partial<CalendarState>) => void;
  close: () => void;
}

const filters = [...listFilters, 'online'];

/** What the visitor may change: `q`, `period`, and filters by the names of their attributes. */
function allowedIn({ allowed, preset }: FindingView): string[] {
  return allowed?.replace('free-seats', 'freeSeats').split(/[\s,]+/) ?? ['q', 'period', ...filters].filter((name) => preset(name) === null);
}

/** Values of a facet with their counts; none while nobody knows. */
function countsOf({ counts }: FindingView, name: string) {
  return counts?.facets.find((each) => each.name === parameterName(name));
}

/** The feed's counts (`getFacets`) for an element. */
export interface Counts {
  /** Asks at this address unless it is the one that was asked last. */
  ask: (url: string) => void;
  /** The newest counts; while others are on their way, those before, so that nothing vanishes under the visitor's hand. */
  newest: () => Facets | undefined;
}

export function countsFor(host: ReactiveControllerHost & HTMLElement): Counts {
  let asked = '';
  let newest: Facets | undefined;
  const facets = new FeedController<Facets>(host, { load: async (get) => (await get(asked)) as Facets, isEmpty: () => false });
  return {
    ask: (url) => facets.ask((asked = url)),
    newest: () => ('data' in facets.state ? (newest = facets.state.data) : newest),
  };
}

/** What the visitor has chosen, and, while it is open, the panel in which to choose. */
export function findingView(view: FindingView): TemplateResult {
  return html`
    ${view.open ? panel(view) : nothing}
    ${chips(view, (name, value, label) => html`<button type="button" class="chosen" @click=${() => lift(view, name, value)}>
      <span class="hidden">${msg('Remove:', { id: 'remove-filter', desc: 'Said before the name of a filter that the visitor has set' })}</span>${label}
    </button>`)}
  `;
}

/** Which of the visitor's choices to take back when nothing fits all of them. */
export function loosenView(view: FindingView): TemplateResult | typeof nothing {
  const ways = chips(view, (name, value, label) => {
    const n = countWithout(view, name);
    return n ? html`<button type="button" class="chosen" @click=${() => lift(view, name, value)}>
      ${label}${' '}<span class="muted">${plural(msg('{n, plural, one {then # event} other {then # events}}', { id: 'then-count', desc: 'How many events there are without that filter' }), n)}</span>
    </button>` : nothing;
  });
  return ways === nothing ? nothing : html`<p>${msg('Nothing fits all that you have chosen. Leave something out:', { id: 'loosen' })}</p>${ways}`;
}

function panel(view: FindingView): TemplateResult {
  const { found, readUrl, close } = view;
  const allowed = allowedIn(view);
  return html`
    <div class="finding" part="filters" role="search" aria-label=${msg('Search and filter', { id: 'find' })}>
      ${allowed.includes('q') ? search(view) : nothing} ${allowed.includes('period') ? periods(view) : nothing}
      <div class="facets">${filters.filter((name) => allowed.includes(name)).map((name) => facet(name, view))}</div>
      <div class="ends">
        <button type="button" class="button main" @click=${close}>
          ${found === undefined ? msg('Show events', { id: 'show' }) : plural(msg('{n, plural, one {Show # event} other {Show # events}}', { id: 'show-count' }), found)}
        </button>
        <a class="subscribe" href=${readUrl('events.ics').replace(/^https?:/, 'webcal:')}>${msg('Subscribe to these events', { id: 'subscribe' })}</a>
      </div>
    </div>
  `;
}

let typing: ReturnType<typeof setTimeout> | undefined;

function search(view: FindingView): TemplateResult {
  const q = view.value('q') ?? '';
  const ask = (input: HTMLInputElement) => {
    clearTimeout(typing);
    if (input.value.trim() !== q) look(view, input.value.trim());
  };
  const typed = ({ target }: Event) => {
    clearTimeout(typing);
    typing = setTimeout(ask, 350, target);
  };
  return html`
    <label class="search">
      <span class="legend">${msg('Words in title, description or place', { id: 'search' })}</span>
      <input type="search" maxlength="200" enterkeyhint="search" .value=${q} @input=${typed} @change=${({ target }: Event) => ask(target as HTMLInputElement)} />
    </label>
  `;
}

function periods({ place: { period: chosen }, choose }: FindingView): TemplateResult {
  const period = (name: PeriodName, label: string) => {
    const range = periodOf(name);
    const isSet = range.from === chosen?.from && range.to === chosen.to;
    return html`<button type="button" class="button" aria-pressed=${isSet} @click=${() => choose({ period: isSet ? undefined : range })}>${label}</button>`;
  };
  return html`
    <fieldset>
      <legend class="legend">${msg('When', { id: 'when' })}</legend>
      <div class="periods">
        ${period('today', msg('Today', { id: 'today' }))} ${period('week', msg('This week', { id: 'this-week' }))}
        ${period('weekend', msg('This weekend', { id: 'this-weekend' }))} ${period('coming', msg('All to come', { id: 'all-coming' }))}
      </div>
    </fieldset>
  `;
}

function facet(name: string, view: FindingView): TemplateResult | typeof nothing {
  const set = valuesOf(name, view);
  const known = countsOf(view, name)?.values ?? [];
  const values = [...known.map(({ value }) => value), ...set.filter((value) => !known.some((each) => each.value === value))];
  if (values.length < 2 && !set.length) return nothing;
  return html`
    <fieldset>
      <legend class="legend">${filterName(name)}</legend>
      ${values.map((value) => {
        const count = known.find((each) => each.value === value)?.count;
        const toggle = () => choose(view, name, set.includes(value) ? set.filter((each) => each !== value) : [...set, value]);
        return html`<label class="choice" data-value=${value}>
          <input type="checkbox" .checked=${set.includes(value)} @change=${toggle} /><span>${label(name, value, view)}</span><span class="muted">${ifDefined(count?.toLocaleString(currentLocale()))}</span>
        </label>`;
      })}
    </fieldset>
  `;
}

/** One chip for each value that the visitor has chosen. */
function chips(view: FindingView, chip: (name: string, value: string, label: unknown) => unknown): TemplateResult | typeof nothing {
  const { chosen, period } = view.place;
  const q = chosen['q'];
  const made = [
    ...(q ? [chip('q', q, `“${q}”`)] : []),
    ...(period ? [chip('period', '', periodName(period))] : []),
    ...filters.filter((name) => name in chosen).flatMap((name) => valuesOf(name, view).map((value) => chip(name, value, label(name, value, view)))),
  ].filter((each) => each !== nothing);
  return made.length ? html`<div class="chips">${made}</div>` : nothing;
}

function periodName(period: NonNullable<CalendarState['period']>): string {
  const names: [PeriodName, string][] = [
    ['today', msg('Today', { id: 'today' })],
    ['week', msg('This week', { id: 'this-week' })],
    ['weekend', msg('This weekend', { id: 'this-weekend' })],
  ];
  const name = names.find(([name]) => periodOf(name).from === period.from && periodOf(name).to === period.to)?.[1];
  return name ?? (period.to === coming().to ? msg('All to come', { id: 'all-coming' }) : dates(currentLocale(), period.from, addDays(period.to, -1)));
}

/** How many events there are without the filter. */
function countWithout(view: FindingView, name: string): number | undefined {
  return name === 'q' ? view.counts?.q?.total : countsOf(view, name)?.total;
}

function valuesOf(name: string, { value }: FindingView): string[] {
  const text = value(name);
  if (name === 'online') return text === null ? [] : [`${text !== 'false'}`];
  return (text ?? '').split(/[\s,]+/).filter(Boolean);
}

/** The visitor's choices with another value of one filter: null lifts what the page sets, and is forgotten where it sets nothing. */
function chosenWith({ place, preset }: FindingView, name: string, value: string): CalendarState['chosen'] {
  const { [name]: _, ...others } = place.chosen;
  return (value || null) === preset(name) ? others : { ...others, [name]: value || null };
}

function choose(view: FindingView, name: string, values: string[]): void {
  // Online and in person together are no filter.
  view.choose({ chosen: chosenWith(view, name, name === 'online' && values.length > 1 ? '' : values.join(' ')) });
}

/** Takes one choice back. */
function lift(view: FindingView, name: string, value: string): void {
  if (name === 'period') view.choose({ period: undefined });
  else if (name === 'q') look(view, '');
  else choose(view, name, valuesOf(name, view).filter((each) => each !== value));
}

/** Looks for words among all events to come, unless a time is chosen: whoever searches does not know the month. */
function look(view: FindingView, q: string): void {
  const { period } = view.place;
  const all = coming();
  view.choose({ chosen: chosenWith(view, 'q', q), period: q ? (period ?? all) : period?.to === all.to ? undefined : period });
}

const filterName = (name: string): string =>
  ({
    country: () => msg('Country', { id: 'filter-country' }),
    partner: () => msg('Library or organisation', { id: 'filter-partner' }),
    kind: () => msg('Kind of event', { id: 'filter-kind' }),
    theme: () => msg('Theme', { id: 'filter-theme' }),
    'activity-language': () => msg('Language spoken there', { id: 'filter-language' }),
    'online': () => msg('Way to take part', { id: 'filter-online' }),
    'freeSeats': () => msg('Free places', { id: 'filter-seats' }),
  } as Record<string, () => string>)[name]!();

function label(name: string, value: string, view: FindingView): unknown {
  switch (name) {
    case 'country':
      return nameOf('region', currentLocale(), value);
    case 'partner': {
      const partner = countsOf(view, name)?.values.find((each) => each.value === value)?.name;
      return partner ? resolved(partner) : value;
    }
    case 'kind':
      return kindName(value);
    case 'theme':
      return themeName(value);
    case 'activity-language':
      return languageName(value);
    case 'freeSeats':
      return value === 'true' ? msg('Places free', { id: 'seats-free' }) : msg('No places free', { id: 'seats-none' });
    default:
      return value === 'true' ? msg('Online', { id: 'online' }) : msg('In person', { id: 'in-person' });
  }
}
