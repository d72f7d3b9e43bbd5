import type { MaterialFacets, MaterialPage, MaterialSummary } from '@kopa/contract';
import { materialPage } from '../shared/material-page.ts';
import { widgetPermissions } from './calendar-page.ts';
import { oembedLinks } from './document.ts';
import type { Document } from './document.ts';
import { langOf, resolved } from './event-list.ts';
import { escaped, Html, html } from './html.ts';
import { nameOf } from './language.ts';
import { libraryFeedQueryOf, libraryFiltersOf, libraryQueryOf } from './material-options.ts';
import type { LibraryOptionName, LibraryOptions } from './material-options.ts';
import { firstParagraph } from './material-page.ts';
import { licenceName, peopleOf, termOf, timeOfMaterial } from './material-parts.ts';
import { materialStyle } from './material-style.ts';
import { naming, numberOf } from './material-words.ts';
import type { MaterialWord } from './material-words.ts';
import type { Site } from './reads.ts';
import { siteScript } from './snippets.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** How many a page holds before it offers the others. */
const mostMaterials = 50;

export interface LibraryQuestion {
  language: Language;
  options: LibraryOptions;
  /** Where the list goes on after a page that was full. */
  cursor?: string | undefined;
}

type FacetName = MaterialFacets['facets'][number]['name'];

/** The filters that have values of their own: the option, its facet, and what a value is called. */
const choosable: { option: LibraryOptionName; facet: FacetName; word: MaterialWord | 'theme' | 'country' | 'partner'; isRare?: true; nameIn: (value: string, language: Language) => string }[] = [
  { option: 'learning-resource-type', facet: 'learningResourceType', word: 'type', nameIn: (value, language) => termOf('learningResourceType', value, language) },
  { option: 'theme', facet: 'theme', word: 'theme', nameIn: (value, language) => termOf('theme', value, language) },
  { option: 'in-language', facet: 'inLanguage', word: 'readIn', nameIn: (value, language) => nameOf('language', language, value) },
  { option: 'audience', facet: 'audience', word: 'audience', nameIn: (value, language) => termOf('audience', value, language) },
  { option: 'teaches', facet: 'teaches', word: 'competences', isRare: true, nameIn: (value, language) => termOf('competence', value, language) },
  { option: 'country', facet: 'country', word: 'country', isRare: true, nameIn: (value, language) => nameOf('region', language, value) },
  { option: 'partner', facet: 'partner', word: 'partner', isRare: true, nameIn: (value) => value },
  { option: 'license', facet: 'license', word: 'licence', isRare: true, nameIn: (value) => licenceName(value as MaterialSummary['license']) },
];

/** The library of materials as a page of its own: search, filters and list, complete without script; the widget takes its place where scripts run. */
export async function materialLibraryPage(site: Site, question: LibraryQuestion): Promise<Document> {
  const { language, options, cursor } = question;
  const tell = naming(language);
  const { publicUrl, reads } = site;
  const filters = libraryFiltersOf(options);
  const [page, facets] = await Promise.all([
    reads.listMaterials({ ...filters, language, limit: mostMaterials, ...(cursor !== undefined && { cursor }) }),
    reads.getMaterialFacets({ ...filters, language }),
  ]);
  const address = libraryAddress(publicUrl, options, language);
  const isWidget = site.widgetsDir !== undefined;
  const content = html`<header><h1>${tell('library')}</h1><p class="lead">${tell('aboutLibrary')}</p></header>
${findForm(publicUrl, question, facets)}
${listOf(site, question, page)}`;
  return {
    language,
    title: options.q === undefined ? tell('library') : `${tell('library')}: “${options.q}”`,
    description: tell('aboutLibrary'),
    addressIn: (other) => libraryAddress(publicUrl, options, other),
    skip: tell('skipToMaterials'),
    accent: options.accent,
    style: materialStyle + libraryStyle,
    head: html`${oembedLinks(publicUrl, address, tell('library'))}
<link rel="alternate" type="application/atom+xml" href="${publicUrl}/v1/materials.atom${libraryFeedQueryOf(options, language)}" title="${tell('library')}">
<script type="application/ld+json">${new Html(reads.materialsJsonLd(page.items, language))}</script>
${isWidget ? html`<script src="${publicUrl}/kopa.js" async></script>` : undefined}`,
    may: { forms: true, ...(isWidget && widgetPermissions(site)) },
    body: html`<main id="content" tabindex="-1">${isWidget ? libraryWidget(publicUrl, options, language, content) : content}</main>
${keepOf(publicUrl, options, language)}`,
  };
}

const libraryAddress = (publicUrl: string, options: LibraryOptions, language: Language) => `${publicUrl}/w/material-library${libraryQueryOf(options, language)}`;

/** The widget, with the page in it until the widget is there. */
export function libraryWidget(publicUrl: string, options: LibraryOptions, language: Language, content: Html): Html {
  const attributes = Object.entries({ 'heading-level': '1', ...options }).map(([name, value]) => html` ${name}="${value}"`);
  return html`<kopa-material-library feed="${publicUrl}" lang="${language}"${attributes}>${content}</kopa-material-library>`;
}

const libraryStyle = `
.fields.many { grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)) }
.find .actions { margin-block-end: 0 }
.find details { margin-block-start: 1rem }
.find summary { cursor: pointer; color: var(--accent) }
.find summary + .fields { margin-block-start: 0.75rem }
.materials { padding: 0; list-style: none }
.materials > li { padding-block: 1.25rem; border-block-start: 1px solid var(--rule) }
.materials h3 { font-size: 1.1875rem }
.materials p { margin: 0.25rem 0 0; max-width: 46em }
.materials .kind { margin: 0 }
`;

function findForm(publicUrl: string, { language, options }: LibraryQuestion, { facets }: MaterialFacets): Html {
  const tell = naming(language);
  const say = speaking(language);
  const shown = choosable.map(({ option }): string => option);
  const kept = Object.entries({ lang: language, ...options }).filter(([name]) => !['q', 'group-size', 'minutes', ...shown].includes(name));
  const select = ({ option, facet, word, nameIn }: (typeof choosable)[number]) => {
    const asked = options[option];
    const counts = facets.find(({ name }) => name === facet)?.values ?? [];
    // Several values stay as one choice, so that nothing is lost when another field is changed.
    const own: { value: string; count?: number; name?: { text: string } }[] = counts.filter(({ count, value }) => count > 0 || value === asked);
    const all = asked === undefined || own.some(({ value }) => value === asked) ? own : [{ value: asked }, ...own];
    const choices = all.map(({ value, count, name }) => {
      const selected = value === asked ? new Html(' selected') : undefined;
      const called = name?.text ?? value.split(' ').map((one) => nameIn(one, language)).join(', ');
      return html`<option value="${value}"${selected}>${called}${count === undefined ? '' : ` (${count.toLocaleString(language)})`}</option>`;
    });
    const label = word === 'theme' || word === 'country' || word === 'partner' ? say(word) : tell(word);
    return html`<div><label for="${option}">${label}</label><select id="${option}" name="${option}"><option value="">${say('all')}</option>${choices}</select></div>`;
  };
  const number = (name: 'group-size' | 'minutes', word: MaterialWord, most: number) =>
    html`<div><label for="${name}">${tell(word)}</label><input id="${name}" name="${name}" type="number" inputmode="numeric" min="1" max="${most}" value="${options[name] ?? ''}"></div>`;
  const rare = choosable.filter(({ isRare }) => isRare);
  const isOpen = rare.some(({ option }) => options[option] !== undefined);
  return html`<search><form class="find" action="${publicUrl}/w/material-library" aria-label="${tell('findMaterial')}">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="fields many">
<div><label for="q">${say('search')}</label><input id="q" name="q" type="search" value="${options.q ?? ''}" maxlength="200" autocomplete="off"></div>
${choosable.filter(({ isRare }) => !isRare).map(select)}${number('group-size', 'people', 1_000)}${number('minutes', 'minutesAtMost', 10_000)}
</div>
<details${isOpen ? new Html(' open') : undefined}><summary>${tell('moreFilters')}</summary><div class="fields many">${rare.map(select)}</div></details>
<p class="actions"><button class="button first" type="submit">${say('show')}</button></p>
</form></search>`;
}

function listOf({ publicUrl }: Site, { language, options }: LibraryQuestion, { items, total, next }: MaterialPage): Html {
  const tell = naming(language);
  const isFiltered = Object.keys(libraryFiltersOf(options)).length > 0;
  const all = html`<p><a class="button" href="${publicUrl}/w/material-library?lang=${language}">${tell('showAllMaterials')}</a></p>`;
  if (total === 0) return html`<div class="panel"><p>${tell(isFiltered ? 'noneFits' : 'noneYet')}</p>${isFiltered ? all : undefined}</div>`;
  const more = next === null ? undefined : `${libraryAddress(publicUrl, options, language)}&cursor=${encodeURIComponent(next)}`;
  return html`<h2>${numberOf('materials', total, language)}</h2>
${isFiltered ? all : undefined}
<ul class="materials">${items.map((one) => materialItem(publicUrl, one, language))}</ul>
${more === undefined ? undefined : html`<p class="actions"><a class="button first" href="${more}">${tell('moreMaterials')}</a></p>`}`;
}

/** A material in a list: what it is, its name, its aim, and whether it could fit. */
export function materialItem(publicUrl: string, material: MaterialSummary, language: Language): Html {
  const { id, name, description, learningResourceType, themes, groupSize, inLanguage, publisher } = material;
  const kinds = [termOf('learningResourceType', learningResourceType, language), ...themes.map((theme) => termOf('theme', theme, language))].join(' · ');
  const about = [timeOfMaterial(material, language), groupSize && peopleOf(groupSize, language), inLanguage.map((code) => nameOf('language', language, code)).join(', ')].filter(Boolean).join(' · ');
  return html`<li><p class="kind">${kinds}</p>
<h3><a href="${materialPage(publicUrl, id, language)}"${langOf(name, language)}>${name.text}</a></h3>
<p${langOf(description, language)}>${firstParagraph(description.text)}</p>
<p class="quiet">${about}</p>
<p class="quiet">${resolved(publisher.name, language)}, ${nameOf('region', language, publisher.addressCountry)}</p></li>
`;
}

/** For webmasters and for programs. */
function keepOf(publicUrl: string, options: LibraryOptions, language: Language): Html {
  const tell = naming(language);
  const line = `<a href="${escaped(libraryAddress(publicUrl, options, language))}">${escaped(tell('library'))}</a>${siteScript(publicUrl)}`;
  const exports = libraryFeedQueryOf(options, language);
  return html`<footer class="keep"><h2>${tell('keepLibrary')}</h2>
<ul><li><a href="${publicUrl}/v1/materials.atom${exports}">${speaking(language)('atom')}</a></li>
<li><a href="${publicUrl}/v1/materials.jsonld${exports}">${tell('linkedData')}</a></li>
<li><a href="${publicUrl}/oai?verb=Identify">${tell('oai')}</a></li></ul>
<p><label for="snippet">${tell('snippet')}</label></p>
<textarea id="snippet" readonly rows="3" spellcheck="false">
${line}</textarea></footer>`;
}
