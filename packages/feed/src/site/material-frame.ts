import { materialPage } from '../shared/material-page.ts';
import type { Rendered } from './document.ts';
import { langOf } from './event-list.ts';
import { frameDocument } from './frame-page.ts';
import { html } from './html.ts';
import { libraryWidget, materialItem } from './material-library-page.ts';
import { libraryFiltersOf, libraryQueryOf } from './material-options.ts';
import type { LibraryOptions } from './material-options.ts';
import { firstParagraph } from './material-page.ts';
import { materialStyle } from './material-style.ts';
import { widgetOf } from './material-widgets.ts';
import type { WidgetLooks } from './material-widgets.ts';
import { naming } from './material-words.ts';
import type { Site } from './reads.ts';
import type { Scheme } from './snippets.ts';
import type { Language } from './words.ts';

/** As many as fill the frame before it knows its height. */
const few = 6;

const own = `${materialStyle}.materials { margin: 0; padding: 0.25rem 0.25rem 1rem; list-style: none } .materials > li { padding-block: 0.75rem } h3 { margin: 0 }`;

/** The library alone, for a frame on another site; until its code is there, and without script, the first materials as a list. */
export async function libraryFrame(site: Site, options: LibraryOptions, language: Language, scheme: Scheme): Promise<Rendered> {
  const { publicUrl } = site;
  const tell = naming(language);
  const { items } = await site.reads.listMaterials({ ...libraryFiltersOf(options), language, limit: few });
  const list = html`<ul class="materials">${items.map((one) => materialItem(publicUrl, one, language))}</ul>
<p><a href="${publicUrl}/w/material-library${libraryQueryOf(options, language)}">${tell('moreMaterials')}</a></p>`;
  const content = site.widgetsDir === undefined ? html`<main>${list}</main>` : html`<script src="${publicUrl}/kopa.js" async></script>${libraryWidget(publicUrl, { 'heading-level': '2', ...options }, language, list)}`;
  return frameDocument(site, { language, title: tell('library'), scheme, style: own, content });
}

/** The widget of one material alone; without script, what it is, and the way to its page. */
export async function materialFrame(site: Site, materialId: string, looks: Pick<WidgetLooks, 'language' | 'accent' | 'isCard'>, scheme: Scheme): Promise<Rendered> {
  const { publicUrl } = site;
  const { language } = looks;
  const material = await site.reads.getMaterial(materialId, language);
  const { name, description } = material;
  const link = html`<h2><a href="${materialPage(publicUrl, materialId, language)}"${langOf(name, language)}>${name.text}</a></h2><p${langOf(description, language)}>${firstParagraph(description.text)}</p>`;
  const content = site.widgetsDir === undefined ? html`<main>${link}</main>` : html`<script src="${publicUrl}/kopa.js" async></script>${widgetOf(site, material, { ...looks, level: 2 }, link)}`;
  return frameDocument(site, { language, title: name.text, scheme, style: own, content });
}
