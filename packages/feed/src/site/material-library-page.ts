import type { LearningResourceType, MaterialPage } from '@kopa/contract';
import { term, terms } from '../shared/terms.ts';
import type { Document } from './document.ts';
import { langOf, resolved } from './event-list.ts';
import { Html, html } from './html.ts';
import { atAGlance, libraryAddress } from './material-page.ts';
import { materialStyle } from './material-style.ts';
import { tellingMaterials } from './material-words.ts';
import type { Site } from './reads.ts';
import { materialPage as addressOf } from '../shared/material-page.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

export interface LibraryQuestion {
  language: Language;
  q: string;
  type: LearningResourceType | undefined;
  cursor: string | undefined;
}

const most = 30;
export const types = Object.keys(terms.learningResourceType) as LearningResourceType[];

/** All materials with search, whole without script; where scripts run, the widget takes the place of search and list. */
export async function materialLibraryPage(site: Site, question: LibraryQuestion): Promise<Document> {
  const { publicUrl, reads, widgetsDir } = site;
  const { language, q, type, cursor } = question;
  const tell = tellingMaterials(language);
  const page = await reads.listMaterials({ language, limit: most, ...(q && { q }), ...(type && { learningResourceType: [type] }), ...(cursor !== undefined && { cursor }) });
  const isWidget = widgetsDir !== undefined;
  const content = html`<h1>${tell('library')}</h1><p class="lead">${tell('libraryAbout')}</p>${formOf(site, question)}${listOf(site, question, page)}`;
  return {
    language,
    title: tell('library'),
    description: tell('libraryAbout'),
    addressIn: (other) => libraryAddress(publicUrl, other),
    style: materialStyle,
    head: html`<link rel="alternate" type="application/atom+xml" href="${publicUrl}/v1/materials.atom?language=${language}" title="${tell('library')}">
${isWidget ? html`<script src="${publicUrl}/kopa.js" async></script>` : undefined}`,
    may: { forms: true, ...(isWidget && { scripts: [`${publicUrl}/kopa.js`, `${publicUrl}/c/`], connect: [`${publicUrl}/v1/`], images: [`${publicUrl}/attachments/`] }) },
    body: html`<main id="content" tabindex="-1">${
      isWidget ? html`<kopa-material-library feed="${publicUrl}" lang="${language}" heading-level="1"${q ? html` q="${q}"` : undefined}>${content}</kopa-material-library>` : content
    }</main>`,
  };
}

function formOf({ publicUrl }: Site, { language, q, type }: LibraryQuestion): Html {
  const tell = tellingMaterials(language);
  const say = speaking(language);
  const option = (one: LearningResourceType) => html`<option value="${one}"${one === type ? new Html(' selected') : undefined}>${term('learningResourceType', one, language)}</option>`;
  return html`<search><form class="find" method="get" action="${publicUrl}/w/material-library" aria-label="${tell('find')}"><input type="hidden" name="lang" value="${language}">
<div class="fields"><div><label for="q">${say('search')}</label><input id="q" name="q" type="search" value="${q}" maxlength="200" autocomplete="off"></div>
<div><label for="type">${tell('type')}</label><select id="type" name="type"><option value="">${say('all')}</option>${types.map(option)}</select></div>
<div><button class="button first">${say('show')}</button></div></div></form></search>`;
}

function listOf({ publicUrl }: Site, { language, q, type }: LibraryQuestion, { items, next }: MaterialPage): Html {
  const tell = tellingMaterials(language);
  if (items.length === 0) return html`<div class="panel"><p>${tell('nothingFits')}</p><p><a class="button" href="${libraryAddress(publicUrl, language)}">${tell('all')}</a></p></div>`;
  const list = items.map(
    (one) => html`<li><h2${langOf(one.name, language)}><a href="${addressOf(publicUrl, one.id, language)}">${one.name.text}</a></h2>
<p>${resolved(one.description, language)}</p><p class="quiet">${atAGlance(one, language)}</p></li>`,
  );
  const more = next === null ? undefined : libraryAddress(publicUrl, language, { ...(q && { q }), ...(type && { type }), cursor: next });
  return html`<ul class="cards">${list}</ul>${more ? html`<p class="actions"><a class="button first" href="${more}">${tell('more')}</a></p>` : undefined}`;
}
