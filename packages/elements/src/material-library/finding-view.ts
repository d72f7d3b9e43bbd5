import type { License, MaterialFacets } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName, competenceName, themeName } from '../shared/material-subjects.ts';
import { licenceName, minutesInWords, typeName } from '../shared/material-terms.ts';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { plural } from '../shared/plural.ts';
import { languageName, resolved } from '../shared/texts.ts';
import { chosenWith, facetNames, filterNames, valuesIn, type Chosen, type Options } from './query.ts';

export interface Finding {
  /** How many materials each value gives; undefined while nobody knows. */
  counts: MaterialFacets | undefined;
  /** The types of materials that the feed has, as far as is known. */
  kinds: readonly string[];
  /** Whether the page lets the visitor change a filter. */
  allows: (name: string) => boolean;
  /** What the page sets a filter to. */
  preset: Options;
  /** What a filter is set to, by the visitor or the page. */
  value: Options;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  /** The words in the search field, which may be newer than those that are looked for. */
  typed: string;
  type: (typed: string) => void;
  /** True while the filters can be seen. */
  isOpen: boolean;
  toggle: () => void;
  /** How many materials are found. */
  found: number;
  /** Puts the filters away and leads to what is found. */
  show: () => void;
  /** That what stands in the field for people is no number of them. */
  isWrong: boolean;
  setPeople: (typed: string) => void;
}

/** Filters beside the field and the kinds, which can always be seen. */
const inPanel = filterNames.slice(1);

/** Lengths of time to choose from, in minutes. */
const lengths = [30, 45, 60, 90, 120, 180, 240, 480];

/** The field, the kinds, and the filters. */
export function findingView(view: Finding): TemplateResult {
  const { allows, isOpen, toggle } = view;
  const has = inPanel.some(allows);
  const count = inPanel.filter((name) => name in view.chosen).length;
  return html`
    <div class="finding" role="search" aria-label=${msg('Search and filter', { id: 'find' })}>
      ${allows('q') ? search(view) : nothing} ${allows('learningResourceType') ? kinds(view) : nothing}
      ${has
        ? html`<button type="button" class="button find" aria-expanded=${isOpen} @click=${toggle}>
            ${msg('Filters', { id: 'filters' })}${count ? html`<span class="badge">${count.toLocaleString(currentLocale())}</span>` : nothing}
          </button>`
        : nothing}
      ${has && isOpen ? panel(view) : nothing} ${chosenView(view)}
    </div>
  `;
}

function search({ typed, type }: Finding): TemplateResult {
  return html`
    <label class="search">
      <span>${msg('Search the materials', { id: 'search-materials' })}</span>
      <input type="search" maxlength="200" autocomplete="off" .value=${typed} @input=${(event: Event) => type((event.target as HTMLInputElement).value)} />
    </label>
  `;
}

/** The kinds that there are, always in the same places, so that none moves away under the visitor's hand. */
function kinds(view: Finding): TemplateResult | typeof nothing {
  const known = valuesOf('learningResourceType', view);
  const values = view.kinds.map((value) => known.find((each) => each.value === value) ?? { value, count: 0, isSet: false });
  if (values.length < 2) return nothing;
  return html`
    <div class="kinds" role="group" aria-label=${filterName('learningResourceType')}>
      ${values.map(
        ({ value, count, isSet }) => html`<button type="button" class="button" aria-pressed=${isSet} @click=${() => turn('learningResourceType', value, view)}>
          ${typeName(value)}${' '}<span class="count">${(count ?? 0).toLocaleString(currentLocale())}</span>
        </button>`,
      )}
    </div>
  `;
}

function panel(view: Finding): TemplateResult {
  const { allows } = view;
  return html`
    <div class="filters" part="filters">
      ${allows('minutes') ? minutes(view) : nothing} ${allows('groupSize') ? people(view) : nothing}
      ${facetNames.slice(1).filter(allows).map((name) => facet(name, view))}
      <div class="ends">
        <button type="button" class="button main" @click=${view.show}>
          ${plural(msg('{n, plural, one {Show # material} other {Show # materials}}', { id: 'show-materials' }), view.found)}
        </button>
      </div>
    </div>
  `;
}

function minutes(view: Finding): TemplateResult {
  const value = view.value('minutes') ?? '';
  const all = lengths.map(String);
  const choose = (event: Event) => set('minutes', (event.target as HTMLSelectElement).value, view);
  return html`
    <label class="field">
      <span class="legend">${filterName('minutes')}</span>
      <select @change=${choose}>
        <option value="" .selected=${!value}>${msg('any', { id: 'any-time', desc: 'Choice under “Time at most”: however long it takes' })}</option>
        ${[...all, ...(value && !all.includes(value) ? [value] : [])].map((each) => html`<option value=${each} .selected=${each === value}>${minutesInWords(Number(each))}</option>`)}
      </select>
    </label>
  `;
}

function people({ value, isWrong, setPeople }: Finding): TemplateResult {
  return html`
    <div class="field">
      <label class="legend" for="people">${filterName('groupSize')}</label>
      <input
        id="people" type="number" min="1" max="1000" inputmode="numeric" .value=${value('groupSize') ?? ''} aria-invalid=${isWrong}
        aria-describedby=${isWrong ? 'people-wrong' : nothing} @change=${(event: Event) => setPeople((event.target as HTMLInputElement).value)}
      />
      ${isWrong ? html`<p class="mistake" id="people-wrong" role="alert">${msg('Please enter a whole number from 1 to 1000.', { id: 'people-wrong' })}</p>` : nothing}
    </div>
  `;
}

function facet(name: string, view: Finding): TemplateResult | typeof nothing {
  const values = valuesOf(name, view);
  if (values.length < 2 && !values.some(({ isSet }) => isSet)) return nothing;
  return html`
    <fieldset>
      <legend class="legend">${filterName(name)}</legend>
      ${values.map(
        ({ value, count, isSet }) => html`<label class="choice">
          <input type="checkbox" .checked=${isSet} @change=${() => turn(name, value, view)} /><span>${label(name, value, view)}</span><span class="muted">${count?.toLocaleString(currentLocale())}</span>
        </label>`,
      )}
    </fieldset>
  `;
}

/** The values of a facet: those that give something, the most frequent first, and those that are set. */
function valuesOf(name: string, view: Finding): { value: string; count: number | undefined; isSet: boolean }[] {
  const set = valuesIn(view.value(name));
  const known = view.counts?.facets.find((each) => each.name === name)?.values ?? [];
  const others = set.filter((value) => !known.some((each) => each.value === value));
  return [...known, ...others.map((value) => ({ value, count: undefined }))].map(({ value, count }) => ({ value, count, isSet: set.includes(value) }));
}

const set = (name: string, value: string, { chosen, preset, choose }: Finding) => choose(chosenWith(chosen, preset, name, value));

/** Adds a value to those of a filter, or takes it away. */
function turn(name: string, value: string, view: Finding): void {
  const values = valuesIn(view.value(name));
  set(name, (values.includes(value) ? values.filter((each) => each !== value) : [...values, value]).join(' '), view);
}

/** What the visitor has chosen in the panel, to take back. */
function chosenView(view: Finding): TemplateResult | typeof nothing {
  const made = chips(view, inPanel, (label, lift) => html`<button type="button" class="chosen" @click=${lift}>
    <span class="hidden">${msg('Remove:', { id: 'remove-filter', desc: 'Said before the name of a filter that the visitor has set' })}</span>${label}
  </button>`);
  return made.length ? html`<div class="row">${made}</div>` : nothing;
}

/** Which of the visitor's choices to take back when nothing fits all of them. */
export function loosenView(view: Finding): TemplateResult {
  const ways = chips(view, ['q', ...filterNames], (label, lift, name) => {
    const n = totalWithout(name, view);
    return n ? html`<button type="button" class="chosen" @click=${lift}>
      ${label}${' '}<span class="muted">${plural(msg('{n, plural, one {then # material} other {then # materials}}', { id: 'then-materials', desc: 'How many materials there are without that filter' }), n)}</span>
    </button>` : nothing;
  }).filter((each) => each !== nothing);
  const all = () => {
    view.type('');
    view.choose({});
  };
  return html`
    <p>${msg('Nothing fits all that you have chosen. Leave something out:', { id: 'loosen' })}</p>
    <div class="row">
      ${ways}<button type="button" class="button" @click=${all}>${msg('Show everything', { id: 'show-everything', desc: 'Button: takes back all that the visitor has chosen' })}</button>
    </div>
  `;
}

/** How many materials there are without a filter. */
function totalWithout(name: string, { counts }: Finding): number | undefined {
  return counts?.facets.find((each) => each.name === name)?.total ?? counts?.without?.[name as 'q'];
}

/** One chip for each value that the visitor has chosen. */
function chips(view: Finding, names: readonly string[], chip: (label: unknown, lift: () => void, name: string) => unknown): unknown[] {
  return names
    .filter((name) => name in view.chosen)
    .flatMap((name) =>
      name === 'q'
        ? view.chosen[name] ? [chip(`“${view.chosen[name]}”`, () => view.type(''), name)] : []
        : valuesIn(view.value(name)).map((value) => chip(chipLabel(name, value, view), () => turn(name, value, view), name)),
    );
}

const chipLabel = (name: string, value: string, view: Finding) =>
  name === 'minutes' || name === 'groupSize' ? `${filterName(name)}: ${label(name, value, view) as string}` : label(name, value, view);

const filterName = (name: string): string =>
  (({
    learningResourceType: () => msg('Kind of material', { id: 'filter-type' }),
    theme: () => msg('Theme', { id: 'filter-theme' }),
    teaches: () => msg('Competence', { id: 'filter-teaches', desc: 'Filter: what one learns' }),
    audience: () => msg('For whom', { id: 'filter-audience' }),
    inLanguage: () => msg('Can be read in', { id: 'filter-in-language', desc: 'Filter: followed by languages' }),
    country: () => msg('Country', { id: 'filter-country' }),
    partner: () => msg('Library or organisation', { id: 'filter-partner' }),
    license: () => msg('Licence', { id: 'licence' }),
    minutes: () => msg('Time at most', { id: 'filter-minutes', desc: 'Filter: followed by a length of time, such as 1 hour' }),
    groupSize: () => msg('People in the group', { id: 'filter-group' }),
  } as Record<string, () => string>)[name]!());

function label(name: string, value: string, { counts }: Finding): unknown {
  const words: Record<string, () => unknown> = {
    learningResourceType: () => typeName(value),
    theme: () => themeName(value),
    teaches: () => competenceName(value),
    audience: () => audienceName(value),
    inLanguage: () => languageName(value),
    country: () => nameOf('region', currentLocale(), value),
    partner: () => {
      const name = counts?.facets.find((each) => each.name === 'partner')?.values.find((each) => each.value === value)?.name;
      return name ? resolved(name) : value;
    },
    license: () => licenceName(value as License),
    minutes: () => minutesInWords(Number(value)),
  };
  return words[name]?.() ?? value;
}
