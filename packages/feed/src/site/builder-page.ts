import { publishedLanguages } from '../shared/language.ts';
import { select } from './builder-fields.ts';
import type { Choosable } from './builder-fields.ts';
import { chosenWidget, widgetsToChoose } from './builder-widgets.ts';
import type { ChosenWidget } from './builder-widgets.ts';
import { aboutForm, formName, placeName, places, reasonIn, speakingToWebmasters } from './builder-words.ts';
import type { BuilderWord, Place } from './builder-words.ts';
import type { Document } from './document.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { languageOf } from './language.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import type { Site } from './reads.ts';
import { faultList } from './problem-pages.ts';
import { calendarData, forms, pinnedScript, preloadLines, readIntegrity, schemeOf, siteScript, snippets, widgetFrame } from './snippets.ts';
import type { Form, Integrity, Scheme } from './snippets.ts';
import { builderStyle } from './style.ts';
import { languageNames, speaking } from './words.ts';
import type { Language } from './words.ts';

/** Where nobody has said what the site is made with. */
const anySite: Place = { form: 'link', reason: 'safest' };

/** What a webmaster has chosen so far; all of it is in the address, so that it can be shared. */
interface Choice {
  /** Language of the page. */
  language: Language;
  widgetLanguage: Language;
  widget: ChosenWidget;
  /** How the frame looks. */
  scheme: Scheme;
  siteName: string;
  place: Place;
  integrity: Integrity | undefined;
  today: string;
}

/** The snippet builder: a form, the widget as it will look, and the line to copy. Without script the form is sent by its button. */
export async function builderPage(site: Site, query: Query, language: Language, today: string): Promise<Document> {
  const own = speakingToWebmasters(language);
  const { publicUrl } = site;
  const [name] = widgetsToChoose(language).find(([name]) => name === single(query, 'widget')) ?? (['event-calendar'] as const);
  const widgetLanguage = languageOf(single(query, 'widget-lang') || language, undefined);
  const scheme = schemeOf(query);
  const [widget, integrity] = await Promise.all([chosenWidget(site, { name, query, language, widgetLanguage, scheme }), readIntegrity(site.widgetsDir)]);
  const siteName = single(query, 'site') ?? '';
  const place = Object.hasOwn(places, siteName) ? places[siteName]! : anySite;
  const choice: Choice = { language, widgetLanguage, widget, scheme, siteName, place, integrity, today };
  return {
    language,
    title: own('title'),
    description: own('intro'),
    style: builderStyle,
    addressIn: (other) => addressOf(publicUrl, choice, other),
    may: {
      forms: true,
      scripts: [`${publicUrl}/embed/builder.js`, `${publicUrl}/kopa-frame.js`],
      connect: ["'self'"],
      frames: [`${publicUrl}/embed/${name}`],
    },
    head: html`<script src="${publicUrl}/embed/builder.js" type="module"></script>`,
    body: html`<header><h1>${own('title')}</h1><p class="lead">${own('intro')}</p></header>
<main id="content" tabindex="-1" class="builder">
${builderForm(publicUrl, choice)}
<div class="result" id="result">
${resultOf(publicUrl, choice)}
</div>
</main>
<script src="${publicUrl}/kopa-frame.js" async></script>`,
  };
}

function addressOf(publicUrl: string, { widget, scheme, siteName, language, widgetLanguage }: Choice, other: Language): string {
  return `${publicUrl}/embed?${new URLSearchParams({
    lang: other,
    ...(widget.name !== 'event-calendar' && { widget: widget.name }),
    ...widget.options,
    ...(widgetLanguage !== language && { 'widget-lang': widgetLanguage }),
    ...(siteName && { site: siteName }),
    ...(scheme !== 'light' && { scheme }),
  })}`;
}

function builderForm(publicUrl: string, { language, widgetLanguage, widget, siteName }: Choice): Html {
  const own = speakingToWebmasters(language);
  const languages = publishedLanguages.map((code): Choosable => [code, languageNames[code]]);
  const sites = Object.entries(places).map(([name, place]): Choosable => [name, placeName(place, language)]);
  return html`<form class="make" action="${publicUrl}/embed">
<input type="hidden" name="lang" value="${language}">
<fieldset><legend>${own('yourSite')}</legend>
${select('site', own('site'), [['', own('unknownSite')], ...sites], siteName)}
${select('widget', own('widget'), widgetsToChoose(language), widget.name)}
${select('widget-lang', own('widgetLanguage'), languages, widgetLanguage)}
</fieldset>
${widget.fields}
<p class="actions"><button class="button first" type="submit">${own('update')}</button></p>
</form>`;
}

/** Everything that follows from the choice. */
function resultOf(publicUrl: string, choice: Choice): Html {
  const { language, widgetLanguage, widget, scheme, place } = choice;
  const own = speakingToWebmasters(language);
  const wrong = html`<div class="notice"><strong>${speaking(language)('wrongValue')}</strong>${faultList(widget.faults, language)}</div>`;
  const faults = widget.faults.length > 0 ? wrong : undefined;
  if (widget.nothing !== undefined) return html`${faults}<div class="notice"><p>${widget.nothing}</p></div>`;
  const frame = widgetFrame(publicUrl, { ...widget, language: widgetLanguage }, scheme);
  const all = snippets(publicUrl, { ...widget, language: widgetLanguage }, scheme);
  const others = forms.map(
    (form) => html`<h3>${formName(form, language)}</h3><p class="quiet">${aboutForm(form, language)}</p>
${formSnippet(publicUrl, `other-${form}`, form, all[form], language)}`,
  );
  return html`${faults}
<section class="best" aria-labelledby="copy-title"><h2 id="copy-title">${own('copyTitle')}</h2>
<h3>${formName(place.form, language)} <span class="badge">${own('recommended')}</span></h3>
<p>${reasonIn(place.reason, language)}</p>
${formSnippet(publicUrl, 'best', place.form, all[place.form], language)}
<p role="status" class="told" data-copied="${own('copied')}" data-failed="${own('copyFailed')}"></p>
</section>
<section aria-labelledby="preview-title"><h2 id="preview-title">${own('preview')}</h2>
<div class="preview ${scheme}"><iframe src="${frame}" title="${widget.title}" width="100%" height="720" loading="lazy"></iframe></div>
<p><a href="${all.address}">${own('toPage')}</a></p></section>
<details id="others"><summary>${own('otherForms')}</summary>${others}</details>
${choice.integrity ? forHeads(publicUrl, choice, choice.integrity) : undefined}`;
}

/** A form to copy; those that hold no script say where it stands. */
function formSnippet(publicUrl: string, id: string, form: Form, snippet: string, language: Language): Html {
  const own = speakingToWebmasters(language);
  const needsScript = form === 'div' || form === 'link';
  const once = needsScript ? copyable(`${id}-script`, own('siteWide'), siteScript(publicUrl), own) : undefined;
  return html`${once}${copyable(id, own('inPage'), snippet, own)}`;
}

function copyable(id: string, label: string, value: string, own: (word: BuilderWord) => string): Html {
  const rows = Math.max(1, Math.min(6, Math.ceil(value.length / 60)));
  return html`<div class="copyable"><label for="${id}">${label}</label>
<textarea id="${id}" readonly rows="${rows}" spellcheck="false" autocomplete="off">
${value}</textarea><button class="button" type="button" data-copy="${id}" hidden aria-describedby="${id}">${own('copy')}</button></div>`;
}

/** For those who can edit the head of their pages. */
function forHeads(publicUrl: string, { language, widgetLanguage, widget, today }: Choice, integrity: Integrity): Html {
  const own = speakingToWebmasters(language);
  const code = preloadLines(publicUrl, widget.name, widgetLanguage, integrity);
  const data = widget.name === 'event-calendar' ? calendarData(publicUrl, widgetLanguage, widget.options, today) : undefined;
  const pinned = pinnedScript(publicUrl, integrity);
  return html`<details id="faster"><summary>${own('faster')}</summary>
${copyable('preload-code', own('fasterCode'), code.join(''), own)}
${data === undefined ? undefined : copyable('preload-data', own('fasterData'), data, own)}
${pinned === undefined ? undefined : html`<h3>${own('pinned')}</h3>${copyable('pinned', own('pinnedHint'), pinned, own)}`}
</details>`;
}
