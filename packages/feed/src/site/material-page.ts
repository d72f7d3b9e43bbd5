import type { LearningResourceType, Material } from '@kopa/contract';
import { materialPage as pageAddress } from '../shared/material-page.ts';
import { widgetPermissions } from './calendar-page.ts';
import { instantDay } from './dates.ts';
import { oembedLinks } from './document.ts';
import type { Document } from './document.ts';
import { langOf, resolved } from './event-list.ts';
import { escaped, Html, html } from './html.ts';
import { nameOf } from './language.ts';
import { link } from './link.ts';
import { collectionBody, courseBody, experimentBody, modelBody } from './material-bodies.ts';
import { fact, fileLink, licenceLink, licenceName, paragraphs, peopleOf, references, section, termOf, timeOfMaterial } from './material-parts.ts';
import { materialStyle, sheetStyle } from './material-style.ts';
import type { Paper } from './material-style.ts';
import { naming, numberOf } from './material-words.ts';
import type { MaterialWord } from './material-words.ts';
import { qrCode } from './qr-code.ts';
import type { Site } from './reads.ts';
import { countedOf } from './registration-words.ts';
import { scenarioBody } from './scenario-body.ts';
import { siteScript } from './snippets.ts';
import { addressOfWidget, widgetOf } from './material-widgets.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

export interface MaterialQuestion {
  materialId: string;
  language: Language;
  /** How many people will come; undefined: the most that the scenario is for. */
  group: number | undefined;
  /** As a sheet to print, without the widget. */
  paper: Paper | undefined;
}

/**
 * A material of whatever type as a page of its own, whole without script; where scripts run, the widget takes its place. With
 * `paper` it is a sheet to print, and stays one.
 */
export async function materialPage(site: Site, question: MaterialQuestion): Promise<Document> {
  const { language, paper } = question;
  const material = await site.reads.getMaterial(question.materialId, language);
  const { publicUrl } = site;
  const { id, name, description } = material;
  const people = question.group ?? material.groupSize?.maxValue ?? 1;
  const content = contentOf(site, material, language, people, paper);
  const isWidget = paper === undefined && site.widgetsDir !== undefined && hasWidget(material.learningResourceType);
  const { scripts, ...may } = widgetPermissions(site);
  const images = [`${publicUrl}/attachments/`];
  const printing = `${publicUrl}/w/print.js`;
  return {
    language,
    title: name.text,
    description: firstParagraph(description.text).slice(0, 300),
    addressIn: (other) => pageAddress(publicUrl, id, other),
    head: html`${oembedLinks(publicUrl, pageAddress(publicUrl, id, language), name.text)}
<script type="application/ld+json">${new Html(site.reads.materialJsonLd(material, language))}</script>
${isWidget ? html`<script src="${publicUrl}/kopa.js" async></script>` : undefined}${paper === undefined ? undefined : html`<script src="${printing}" type="module"></script>`}`,
    may: { forms: true, ...(isWidget ? { ...may, scripts } : { images, ...(paper !== undefined && { scripts: [printing] }) }) },
    style: materialStyle + (paper === undefined ? '' : sheetStyle(paper, name.text)),
    body: html`<nav class="back" aria-label="${naming(language)('backToLibrary')}">${backLink(publicUrl, id, language, paper)}</nav>
<main id="content" tabindex="-1">
${isWidget ? widgetOf(site, material, { language, group: question.group }, content) : content}
</main>
${paper === undefined ? keepOf(publicUrl, material, language) : undefined}`,
  };
}

const hasWidget = (type: LearningResourceType) => ['scenario', 'model', 'course'].includes(type);

export const firstParagraph = (text: string): string => text.split(/\n\s*\n/, 1)[0]!;

function backLink(publicUrl: string, id: string, language: Language, paper: Paper | undefined): Html {
  const tell = naming(language);
  if (paper !== undefined) return html`<a href="${pageAddress(publicUrl, id, language)}">${tell('toScreen')}</a>`;
  return html`<a href="${publicUrl}/w/material-library?lang=${language}">${tell('backToLibrary')}</a>`;
}

/** The material from its title to its sources. */
function contentOf({ publicUrl }: Site, material: Material, language: Language, people: number, paper: Paper | undefined): Html {
  const { id, name, description, learningResourceType, themes } = material;
  const kinds = [termOf('learningResourceType', learningResourceType, language), ...themes.map((theme) => termOf('theme', theme, language))];
  return html`<article class="material">
<header class="top"><div>
<p class="kind">${kinds.join(' · ')}</p>
<h1${langOf(name, language)}>${name.text}</h1>
<div class="aim">${paragraphs(description, language)}</div>
${noteOf(material, language)}
</div>${codeOf(pageAddress(publicUrl, id, language), language)}</header>
<dl class="facts">${factsOf(material, language)}</dl>
${actionsOf(publicUrl, material, language, people, paper)}
${bodyOf(material, language, people)}
${belongingOf(material, language)}
</article>`;
}

function bodyOf(material: Material, language: Language, people: number): Html | undefined {
  const { scenario, experiment, model, course, collection } = material;
  if (scenario) return scenarioBody({ material, language, people });
  if (experiment) return experimentBody(experiment, language);
  if (model) return modelBody(model, language);
  if (course) return courseBody(course, material, language);
  return collection && collectionBody(collection, language);
}

/** Screens have no use for the code of the page that they show. */
function codeOf(address: string, language: Language): Html {
  return html`<div class="code">${qrCode(address)}<p><strong>${naming(language)('scan')}</strong><span class="address">${address}</span></p></div>`;
}

function factsOf(material: Material, language: Language): Html[] {
  const tell = naming(language);
  const { groupSize, educationalLevel, inLanguage, audience, teaches, license, publisher, creator, dateModified } = material;
  const named = (names: string[]) => names.join(', ');
  const house = html`${link(publisher.url, resolved(publisher.name, language))}, ${nameOf('region', language, publisher.addressCountry)}`;
  return [
    ...fact(tell('time'), timeOfMaterial(material, language)),
    ...fact(tell('group'), groupSize && peopleOf(groupSize, language)),
    ...fact(tell('level'), educationalLevel && termOf('educationalLevel', educationalLevel, language)),
    ...fact(tell('audience'), named(audience.map((one) => termOf('audience', one, language)))),
    ...fact(tell('competences'), teaches.map((one) => termOf('competence', one, language)).join('; ')), // some have a comma of their own
    ...fact(tell('languages'), named(inLanguage.map((code) => nameOf('language', language, code)))),
    ...fact(tell('publisher'), house),
    ...fact(tell('creator'), named(creator.map(({ name }) => name))),
    ...fact(tell('licence'), licenceLink(license, language)),
    ...fact(tell('changed'), instantDay(language, dateModified)),
  ];
}

/** Which parts are not in the language of the page. */
function noteOf({ untranslated, name, description }: Material, language: Language): Html | undefined {
  const tell = naming(language);
  const parts = [...new Set(untranslated.map(partOf))].filter((word) => word !== undefined);
  const which = parts.length > 0 ? ` ${tell('missingParts')} ${parts.map((word) => tell(word)).join(', ')}.` : '';
  const partly = untranslated.length > 0 ? [`${tell('notTranslated', { language: nameOf('language', language, language) })}${which}`] : [];
  const states = [name.state, description.state].flatMap((state) => (state === undefined ? [] : [speaking(language)(state)]));
  const notes = [...partly, ...new Set(states)];
  return notes.length > 0 ? html`<p class="quiet">${notes.join(' ')}</p>` : undefined;
}

/** The part of the page that a pointer such as `scenario/step/0/tip` lies in. */
function partOf(pointer: string): MaterialWord | undefined {
  const [first, second] = pointer.split('/');
  const word = first === 'scenario' || first === 'experiment' ? second : first;
  const known: Partial<Record<string, MaterialWord>> = { aims: 'aims', supply: 'supply', preparation: 'preparation', space: 'space', step: 'step', adaptation: 'adaptation', risk: 'risk', evaluation: 'evaluation', associatedMedia: 'associatedMedia', problem: 'problem', approach: 'approach', results: 'results', failed: 'failed', advice: 'advice', links: 'links', course: 'lessons', collection: 'chapters', model: 'statement' };
  return word === undefined ? undefined : known[word];
}

/** What one can do with it. A sheet has the button that prints, and the number of people that it is counted for. */
function actionsOf(publicUrl: string, material: Material, language: Language, people: number, paper: Paper | undefined): Html {
  const tell = naming(language);
  const { id, scenario } = material;
  const read = (path: string) => `${publicUrl}/v1/materials/${id}/${path}?language=${language}`;
  const sheet = (size: Paper) => `${pageAddress(publicUrl, id)}?${new URLSearchParams({ lang: language, paper: size, ...(scenario && { group: String(people) }) })}`;
  const button = (address: string, word: MaterialWord, first = false) => html`<a class="button${first ? ' first' : ''}" href="${address}">${tell(word)}</a>\n`;
  const other: Paper = paper === 'a5' ? 'a4' : 'a5';
  return html`<div class="doing">
<p class="actions">${paper === undefined ? html`${button(sheet('a4'), 'printA4', true)}${button(sheet('a5'), 'printA5')}` : html`<button class="button first" type="button" data-print hidden>${tell('print')}</button>
${button(sheet(other), other === 'a4' ? 'printA4' : 'printA5')}`}
${scenario && paper === undefined ? html`${button(read('event.ics'), 'runHere')}${button(read('event.json'), 'runHereJson')}` : undefined}</p>
${scenario?.supply?.length ? groupForm(publicUrl, id, language, people, paper) : undefined}
</div>`;
}

function groupForm(publicUrl: string, id: string, language: Language, people: number, paper: Paper | undefined): Html {
  const tell = naming(language);
  return html`<form class="group-form" action="${pageAddress(publicUrl, id)}">
<input type="hidden" name="lang" value="${language}">${paper === undefined ? undefined : html`<input type="hidden" name="paper" value="${paper}">`}
<label for="group">${tell('howMany')}</label> <input id="group" name="group" type="number" inputmode="numeric" min="1" max="1000" value="${people}" required>
<button class="button" type="submit">${tell('count')}</button></form>`;
}

/** Files, runs, events, where it comes from, and how to cite it. */
function belongingOf(material: Material, language: Language): Html {
  const { associatedMedia, runs, events, isBasedOn, isPartOf, citation, adaptations } = material;
  const tell = naming(language);
  const files = associatedMedia.length > 0 ? html`<ul>${associatedMedia.map((file) => html`<li>${fileLink(file, language)}</li>`)}</ul>` : undefined;
  const dates = events.map(({ title, start, addressLocality, url }) => html`<li>${link(url, resolved(title, language))} <span class="quiet">${[instantDay(language, start.slice(0, 10)), addressLocality].filter(Boolean).join(' · ')}</span></li>`);
  const entry = (word: MaterialWord, content: Html | undefined) => content && html`<div><dt>${tell(word)}</dt><dd>${content}</dd></div>`;
  const sources = citation.map(({ name, url, pages }) => html`<li>${link(url, html`${name}`)}${pages === undefined ? undefined : html`, ${pages}`}</li>`);
  const hasLineage = isBasedOn.length + isPartOf.length + citation.length + adaptations > 0;
  const lineage = html`<dl class="pairs">${entry('basedOn', references(isBasedOn, language))}${entry('partOf', references(isPartOf, language))}${entry('sources', sources.length > 0 ? html`<ul>${sources}</ul>` : undefined)}</dl>
${adaptations > 0 ? html`<p>${numberOf('adaptations', adaptations, language)}</p>` : undefined}`;
  return html`${section('associatedMedia', files, language)}
${section('runs', runs.length > 0 ? html`<ul>${runs.map((run) => runOf(run, language))}</ul>` : undefined, language)}
${section('events', dates.length > 0 ? html`<ul>${dates}</ul>` : undefined, language)}
${section('lineage', hasLineage ? lineage : undefined, language)}
${section('cite', html`<p class="text">${citationOf(material, language)}</p>`, language)}`;
}

function runOf({ date, addressLocality, addressCountry, groupSize, changes, inLanguage }: Material['runs'][number], language: Language): Html {
  const place = [addressLocality, addressCountry && nameOf('region', language, addressCountry)].filter(Boolean).join(', ');
  const about = [instantDay(language, date), groupSize === undefined ? undefined : countedOf('people', groupSize, language)].filter(Boolean).join(' · ');
  return html`<li><strong>${place}</strong> <span class="quiet">${about}</span>${changes === undefined ? undefined : paragraphs({ text: changes, inLanguage: inLanguage ?? language }, language)}</li>`;
}

/** After the style of the APA: who (year). Title [kind]. Publisher. Licence. Address. */
function citationOf({ creator, publisher, name, datePublished, learningResourceType, license, url }: Material, language: Language): string {
  const house = publisher.name.text;
  const who = creator.length > 0 ? new Intl.ListFormat(language).format(creator.map((one) => one.name)) : house;
  const year = datePublished === undefined ? '' : ` (${datePublished.slice(0, 4)})`;
  const parts = [`${who}${year}.`, `${name.text} [${termOf('learningResourceType', learningResourceType, language)}].`, ...(who === house ? [] : [`${house}.`]), `${licenceName(license)}.`, url];
  return parts.join(' ');
}

/** For webmasters. */
function keepOf(publicUrl: string, material: Material, language: Language): Html {
  const address = addressOfWidget(publicUrl, material, language);
  const line = `<a href="${escaped(address)}">${escaped(material.name.text)}</a>${siteScript(publicUrl)}`;
  return html`<footer class="keep"><p><label for="snippet">${naming(language)('snippet')}</label></p>
<textarea id="snippet" readonly rows="3" spellcheck="false">
${line}</textarea></footer>`;
}
