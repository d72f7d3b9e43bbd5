import type { Course, Experiment, LibraryModel, Material, MaterialReference, MaterialSummary, MediaObject, ResolvedText, Run, Scenario, Supply } from '@kopa/contract';
import { materialPage as addressOf } from '../shared/material-page.ts';
import { term } from '../shared/terms.ts';
import { dayName, when } from './dates.ts';
import { oembedLinks } from './document.ts';
import type { Document } from './document.ts';
import { langOf, resolved } from './event-list.ts';
import { Html, html } from './html.ts';
import { nameOf } from './language.ts';
import { tellingMaterials } from './material-words.ts';
import type { MaterialTell } from './material-words.ts';
import { materialStyle, pageStyle } from './material-style.ts';
import { qrCode } from './qr-code.ts';
import type { Site } from './reads.ts';
import { countedOf, minutesLong } from './registration-words.ts';
import type { Language } from './words.ts';

export interface MaterialQuestion {
  language: Language;
  paper: 'a4' | 'a5';
  /** For how many people what is needed is counted; without it, for the most that the scenario is for. */
  group: number | undefined;
}

/** A material as a page of its own: whole without script, and on paper the sheet that one teaches from. */
export function materialPage(site: Site, material: Material, question: MaterialQuestion): Document {
  const { publicUrl, reads } = site;
  const { language, paper } = question;
  const { id, name, description, learningResourceType } = material;
  const tell = tellingMaterials(language);
  const address = addressOf(publicUrl, id, language);
  return {
    language,
    title: name.text,
    description: description.text.slice(0, 300),
    addressIn: (other) => addressOf(publicUrl, id, other),
    head: html`${oembedLinks(publicUrl, address, name.text)}
<script type="application/ld+json">${new Html(reads.materialJsonLd(material, language))}</script>
<script src="${publicUrl}/w/print.js" type="module"></script>`,
    may: { forms: true, scripts: [`${publicUrl}/w/print.js`], images: [`${publicUrl}/attachments/`] },
    style: `${materialStyle}${pageStyle(paper, name.text)}`,
    body: html`<nav class="back" aria-label="${tell('all')}"><a href="${libraryAddress(publicUrl, language)}">${tell('all')}</a></nav>
<main id="content" tabindex="-1"><article class="material">
<p class="kind">${[term('learningResourceType', learningResourceType, language), ...material.themes.map((theme) => term('theme', theme, language))].join(' · ')}</p>
<h1${langOf(name, language)}>${name.text}</h1>
<p class="text"${langOf(description, language)}>${description.text}</p>
${material.untranslated.length > 0 ? html`<p class="partly">${tell('partly')}</p>` : undefined}
<dl class="facts">${factsOf(material, question, tell)}</dl>
${formOf(site, material, question, tell)}
${contentOf(material, question, tell)}
${mediaOf(material.associatedMedia, language, tell)}
${eventsOf(material, language, tell)}
${runsOf(material.runs, language, tell)}
${sourcesOf(material, tell)}
<footer class="origin">${qrCode(address)}<p><strong>${tell('scan')}</strong><br>${address}</p></footer>
</article></main>`,
  };
}

export const libraryAddress = (publicUrl: string, language: Language, more: Record<string, string> = {}): string =>
  `${publicUrl}/w/material-library?${new URLSearchParams({ lang: language, ...more })}`;

/** Time, group and the like in one line, for lists. */
export function atAGlance({ timeRequired, groupSize, inLanguage, license, learningResourceType }: MaterialSummary, language: Language): string {
  const tell = tellingMaterials(language);
  return [
    term('learningResourceType', learningResourceType, language),
    ...(timeRequired ? [timeOf(timeRequired, language)] : []),
    ...(groupSize ? [peopleOf(groupSize, tell)] : []),
    inLanguage.map((code) => nameOf('language', language, code)).join(', '),
    license,
  ].join(' · ');
}

const peopleOf = ({ minValue, maxValue }: Scenario['groupSize'], tell: MaterialTell) => tell('people', { from: minValue, to: maxValue });

/** `PT1H45M` in words. */
function timeOf(duration: string, language: Language): string {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return [Number(hours) * 60, Number(minutes)].filter((part) => part > 0).map((part) => minutesLong(part, language)).join(' ');
}

function factsOf(material: Material, { language }: MaterialQuestion, tell: MaterialTell): Html[] {
  const { timeRequired, groupSize, audience, educationalLevel, teaches, inLanguage, publisher, license, isBasedOn, isPartOf, experiment } = material;
  const fact = (name: string, value: Html | string | undefined) => (value === undefined || value === '' ? [] : [html`<div><dt>${name}</dt><dd>${value}</dd></div>`]);
  const place = experiment && [experiment.addressLocality, nameOf('region', language, experiment.addressCountry)].filter(Boolean).join(', ');
  return [
    ...fact(tell('time'), timeRequired && timeOf(timeRequired, language)),
    ...fact(tell('group'), groupSize && peopleOf(groupSize, tell)),
    ...fact(nameOfPlace[language], place),
    ...fact(tell('audience'), audience.map((one) => term('audience', one, language) ?? one).join(', ')),
    ...fact(tell('level'), educationalLevel && term('educationalLevel', educationalLevel, language)),
    ...fact(tell('teaches'), teaches.map((one) => term('competence', one, language) ?? one).join(', ')),
    ...fact(tell('languages'), inLanguage.map((code) => nameOf('language', language, code)).join(', ')),
    ...fact(tell('publisher'), html`${resolved(publisher.name, language)}, ${nameOf('region', language, publisher.addressCountry)}`),
    ...fact(tell('basedOn'), listed(isBasedOn, language, tell)),
    ...fact(tell('partOf'), listed(isPartOf, language, tell)),
    ...fact(tell('license'), license),
  ];
}

const nameOfPlace: Record<Language, string> = { en: 'Where', lv: 'Kur', lt: 'Kur', pl: 'Gdzie', nb: 'Hvor', nl: 'Waar' };

function listed(references: MaterialReference[], language: Language, tell: MaterialTell): Html | undefined {
  if (references.length === 0) return undefined;
  return html`${references.map((one, at) => html`${at > 0 ? '; ' : ''}${referenceOf(one, language, tell)}`)}`;
}

function referenceOf({ url, name, publisher }: MaterialReference, language: Language, tell: MaterialTell): Html {
  const from = publisher && ` ${tell('from', { country: nameOf('region', language, publisher.addressCountry) })}`;
  return html`${link(url, name ? resolved(name, language) : html`${url}`)}${from}`;
}

/** A link to the web; what is no such address is only text. */
function link(url: string, text: Html): Html {
  return /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener nofollow">${text}</a>` : text;
}

/** How many people come, and on which paper it is printed; and what one takes along. */
function formOf({ publicUrl }: Site, { id, scenario }: Material, { language, paper, group }: MaterialQuestion, tell: MaterialTell): Html {
  const option = (value: 'a4' | 'a5') => html`<option value="${value}"${value === paper ? new Html(' selected') : undefined}>${value.toUpperCase()}</option>`;
  const number = scenario
    ? html`<div><label for="group">${tell('howMany')}</label><input id="group" name="group" type="number" inputmode="numeric" min="1" max="1000" value="${group ?? scenario.groupSize.maxValue}"></div>`
    : undefined;
  const run = scenario ? html`<a class="button" href="${publicUrl}/v1/materials/${id}/event.ics?language=${language}">${tell('runHere')}</a>` : undefined;
  return html`<form class="sheet-form" method="get" action="${addressOf(publicUrl, id)}"><input type="hidden" name="lang" value="${language}">
${number}<div><label for="paper">${tell('paper')}</label><select id="paper" name="paper">${option('a4')}${option('a5')}</select></div>
<button class="button">${tell('count')}</button></form>
<p class="actions"><button class="button first" type="button" data-print hidden>${tell('print')}</button>${run}</p>`;
}

function contentOf(material: Material, question: MaterialQuestion, tell: MaterialTell): Html | undefined {
  const { scenario, experiment, model, course, collection } = material;
  const { language } = question;
  if (scenario) return scenarioOf(scenario, question, tell);
  if (experiment) return experimentOf(experiment, language, tell);
  if (model) return modelOf(model, language, tell);
  if (course) return courseOf(course, material.associatedMedia, language, tell);
  if (!collection) return undefined;
  return html`${collection.chapter.map(
    ({ name, description, hasPart }) => html`<section><h2${langOf(name, language)}>${name.text}</h2>
${description ? said(description, language) : undefined}<ul>${hasPart.map((one) => html`<li>${referenceOf(one, language, tell)}</li>`)}</ul></section>`,
  )}`;
}

const said = (text: ResolvedText, language: Language): Html => html`<p class="said"${langOf(text, language)}>${text.text}</p>`;

function section(title: string, content: Html | undefined): Html | undefined {
  return content && html`<section><h2>${title}</h2>${content}</section>`;
}

const texts = (list: ResolvedText[] | undefined, language: Language): Html | undefined =>
  list?.length ? html`<ul>${list.map((one) => html`<li${langOf(one, language)}>${one.text}</li>`)}</ul>` : undefined;

function scenarioOf(scenario: Scenario, { language, group }: MaterialQuestion, tell: MaterialTell): Html {
  const { aims, preparation, space, supply = [], step, adaptation = [], risk, evaluation, groupSize } = scenario;
  const people = group ?? groupSize.maxValue;
  return html`${misfit(groupSize, people, tell)}
${section(tell('aims'), texts(aims, language))}
${section(tell('preparation'), preparation && said(preparation, language))}
${section(tell('space'), space && said(space, language))}
${section(
    tell('supplies', { number: countedOf('people', people, language) }),
    supply.length > 0
      ? html`<ul class="supplies">${supply.map((one) => html`<li><span class="box"></span><span class="number">${pieces(one, people).toLocaleString(language)}</span><span${langOf(one.name, language)}>${one.name.text}</span></li>`)}</ul>`
      : undefined,
  )}
${section(tell('steps'), html`<ol class="steps">${stepsOf(step, people, language, tell)}</ol>`)}
${section(
    tell('adaptations'),
    adaptation.length > 0 ? html`<dl class="pairs">${adaptation.map(({ to, text }) => html`<div><dt>${term('adaptation', to, language)}</dt><dd class="said"${langOf(text, language)}>${text.text}</dd></div>`)}</dl>` : undefined,
  )}
${section(tell('risks'), texts(risk, language))}
${section(tell('evaluation'), texts(evaluation, language))}`;
}

/** How many of something a group needs, in whole pieces. */
export function pieces({ quantity, per, groupOf }: Pick<Supply, 'quantity' | 'per' | 'groupOf'>, people: number): number {
  const times = per === 'person' ? people : per === 'group' ? Math.ceil(people / (groupOf ?? people)) : 1;
  // 1.1 × 10 is 11.000000000000002.
  return Math.ceil(Number((quantity * times).toFixed(6)));
}

function misfit({ minValue = 1, maxValue = Infinity }: { minValue?: number; maxValue?: number }, people: number, tell: MaterialTell): Html | undefined {
  const text = people < minValue ? tell('tooFew', { number: minValue }) : people > maxValue ? tell('tooMany', { number: maxValue }) : undefined;
  return text ? html`<p class="notice">${text}</p>` : undefined;
}

/** `1:05` */
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

function stepsOf(steps: Scenario['step'], people: number, language: Language, tell: MaterialTell): Html[] {
  let begin = 0;
  return steps.map(({ name, minutes, facilitator, participants, tip, groupSize }) => {
    const from = begin;
    begin += minutes;
    return html`<li><div class="clock">${clock(from)}–${clock(begin)} <span class="quiet">${minutesLong(minutes, language)}</span></div>
<div><h3${langOf(name, language)}>${name.text}</h3>
${groupSize ? misfit(groupSize, people, tell) : undefined}
<p class="who">${tell('facilitator')}</p>${said(facilitator, language)}
<p class="who">${tell('participants')}</p>${said(participants, language)}
${tip ? html`<p class="tip"><strong>${tell('tip')}:</strong> <span${langOf(tip, language)}>${tip.text}</span></p>` : undefined}</div></li>`;
  });
}

function experimentOf({ problem, approach, participants, costClass, results, failed, advice, links = [] }: Experiment, language: Language, tell: MaterialTell): Html {
  const part = (title: string, text: ResolvedText | undefined) => section(title, text && said(text, language));
  return html`${part(tell('problem'), problem)}${part(tell('approach'), approach)}${part(tell('forWhom'), participants)}
${section(tell('cost'), costClass && html`<p>${term('costClass', costClass, language)}</p>`)}
${part(tell('results'), results)}${part(tell('failed'), failed)}${section(tell('advice'), texts(advice, language))}
${section(tell('links'), links.length > 0 ? html`<ul>${links.map(({ href, title }) => html`<li>${link(href, resolved(title, language))}</li>`)}</ul>` : undefined)}`;
}

function modelOf({ dimension }: LibraryModel, language: Language, tell: MaterialTell): Html {
  return html`${dimension.map(
    ({ name, description, statement, material }) => html`<section><h2${langOf(name, language)}>${name.text}</h2>${said(description, language)}
${texts(statement.map(({ text }) => text), language)}
${material.length > 0 ? html`<p><strong>${tell('helps')}:</strong> ${listed(material, language, tell)}</p>` : undefined}</section>`,
  )}`;
}

function courseOf({ lesson }: Course, media: MediaObject[], language: Language, tell: MaterialTell): Html {
  return html`${lesson.map(({ name, minutes, text, image, video, question = [] }) => {
    const picture = image && media.find(({ id }) => id === image.media);
    const paragraphs = text.text.split(/\n\s*\n/).map((paragraph) => html`<p class="said">${paragraph}</p>`);
    return html`<section class="lesson"><h2${langOf(name, language)}>${name.text}</h2><p class="quiet">${minutesLong(minutes, language)}</p>
<div${langOf(text, language)}>${paragraphs}</div>
${picture?.contentUrl ? html`<p><img src="${picture.contentUrl}" alt="${image!.alt.text}" loading="lazy"></p>` : undefined}
${video ? html`<p>${tell('video')}: ${link(video.url, resolved(video.name, language))} <span class="quiet">(${hostOf(video.url)})</span></p>` : undefined}
${question.length > 0 ? html`<h3>${tell('check')}</h3>${question.map((one) => questionOf(one, language, tell))}` : undefined}</section>`;
  })}`;
}

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';

function questionOf({ text, option }: NonNullable<Course['lesson'][number]['question']>[number], language: Language, tell: MaterialTell): Html {
  return html`<p${langOf(text, language)}><strong>${text.text}</strong></p>
<ul>${option.map((one) => html`<li${langOf(one.text, language)}>${one.text.text}</li>`)}</ul>
<details><summary>${tell('answer')}</summary><ul>${option.map((one) => html`<li>${one.text.text}${one.correct ? html` <strong>(${tell('right')})</strong>` : undefined}: ${resolved(one.feedback, language)}</li>`)}</ul></details>`;
}

function mediaOf(media: MediaObject[], language: Language, tell: MaterialTell): Html | undefined {
  if (media.length === 0) return undefined;
  const size = (bytes: number) => new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.max(1, bytes / 1_000));
  const items = media.map(({ name, contentUrl, contentSize, inLanguage }) => {
    const spoken = inLanguage ? `, ${nameOf('language', language, inLanguage)}` : '';
    return contentUrl ? html`<li>${link(contentUrl, resolved(name, language))} <span class="quiet">(${size(contentSize ?? 0)}${spoken})</span></li>` : html`<li>${resolved(name, language)}: ${tell('missing')}</li>`;
  });
  return section(tell('handouts'), html`<ul>${items}</ul>`);
}

function eventsOf({ events }: Material, language: Language, tell: MaterialTell): Html | undefined {
  const items = events.map(({ title, start, showWithoutTime, addressLocality, url }) => {
    const time = showWithoutTime ? dayName(language, start.slice(0, 10)) : when(language, { start, end: start, showWithoutTime } as Parameters<typeof when>[1]);
    return html`<li>${link(url, resolved(title, language))}<br><span class="quiet">${[time, addressLocality].filter(Boolean).join(' · ')}</span></li>`;
  });
  return items.length > 0 ? html`<section class="coming"><h2>${tell('events')}</h2><ul>${items}</ul></section>` : undefined;
}

function runsOf(runs: Run[], language: Language, tell: MaterialTell): Html | undefined {
  const items = runs.map(({ date, addressLocality, addressCountry, groupSize, changes, inLanguage }) => {
    const place = [addressLocality, addressCountry && nameOf('region', language, addressCountry)].filter(Boolean).join(', ');
    const about = [dayName(language, date), place, groupSize && countedOf('people', groupSize, language)].filter(Boolean).join(' · ');
    return html`<li>${about}${changes ? html`<br><span class="said"${inLanguage && inLanguage !== language ? html` lang="${inLanguage}"` : undefined}>${changes}</span>` : undefined}</li>`;
  });
  return items.length > 0 ? section(tell('runs'), html`<ul>${items}</ul>`) : undefined;
}

function sourcesOf({ citation, creator }: Material, tell: MaterialTell): Html | undefined {
  const items = citation.map(({ name, url, pages }) => html`<li>${url ? link(url, html`${name}`) : name}${pages ? `, ${pages}` : ''}</li>`);
  const makers = creator.map(({ name }) => name).join(', ');
  if (items.length === 0) return makers ? html`<p class="quiet">${makers}</p>` : undefined;
  return section(tell('sources'), html`<ul>${items}</ul>${makers ? html`<p class="quiet">${makers}</p>` : undefined}`);
}
