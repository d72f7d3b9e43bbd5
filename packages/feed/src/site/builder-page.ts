import type { Partner } from '@kopa/contract';
import { publishedLanguages } from '../shared/language.ts';
import { term, terms } from '../shared/terms.ts';
import { aboutForm, formName, placeName, places, reasonIn, speakingToWebmasters } from './builder-words.ts';
import type { BuilderWord, Place } from './builder-words.ts';
import type { Document } from './document.ts';
import { Html, html } from './html.ts';
import { languageOf, nameOf } from './language.ts';
import { facets, queryOf, readOptions, single } from './options.ts';
import type { Fault, Options, Query } from './options.ts';
import type { Site } from './reads.ts';
import { faultList } from './problem-pages.ts';
import { forms, frameAddress, pinnedScript, preloadLines, readIntegrity, schemeOf, schemes, siteScript, snippets } from './snippets.ts';
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
  /** Language of the calendar. */
  widgetLanguage: Language;
  options: Options;
  /** How the frame looks. */
  scheme: Scheme;
  faults: Fault[];
  siteName: string;
  place: Place;
  integrity: Integrity | undefined;
  today: string;
}

/** The snippet builder: a form, the calendar as it will look, and the line to copy. Without script the form is sent by its button. */
export async function builderPage(site: Site, query: Query, language: Language, today: string): Promise<Document> {
  const say = speakingToWebmasters(language);
  const { publicUrl } = site;
  const [{ items: partners }, integrity] = await Promise.all([
    site.reads.listPartners({ language, limit: 200 }),
    readIntegrity(site.widgetsDir),
  ]);
  const siteName = single(query, 'site') ?? '';
  const place = Object.hasOwn(places, siteName) ? places[siteName]! : anySite;
  const widgetLanguage = languageOf(single(query, 'widget-lang') || language, undefined);
  const scheme = schemeOf(query);
  const choice: Choice = { language, widgetLanguage, ...readOptions(saidBy(query)), scheme, siteName, place, integrity, today };
  return {
    language,
    title: say('title'),
    description: say('intro'),
    style: builderStyle,
    addressIn: (other) => addressOf(publicUrl, choice, other),
    may: {
      forms: true,
      scripts: [`${publicUrl}/embed/builder.js`, `${publicUrl}/kopa-frame.js`],
      connect: ["'self'"],
      frames: [`${publicUrl}/embed/event-calendar`],
    },
    head: html`<script src="${publicUrl}/embed/builder.js" type="module"></script>`,
    body: html`<header><h1>${say('title')}</h1><p class="lead">${say('intro')}</p></header>
<main id="content" tabindex="-1" class="builder">
${builderForm(publicUrl, choice, partners)}
<div class="result" id="result">
${resultOf(publicUrl, choice)}
</div>
</main>
<script src="${publicUrl}/kopa-frame.js" async></script>`,
  };
}

/**
 * What the form says in the words of the calendar: a field that was left empty says nothing, and ticks of facets count only
 * where `may` is `some`. An address that was made elsewhere has no `may`.
 */
function saidBy(form: Query): Query {
  const may = single(form, 'may');
  const facets = may === 'none' ? 'none' : may === 'some' ? (form['facets'] ?? 'none') : undefined;
  const said = may === undefined ? form : { ...form, facets };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}

function addressOf(publicUrl: string, { options, scheme, siteName, language, widgetLanguage }: Choice, other: Language): string {
  const own = {
    ...(widgetLanguage !== language && { 'widget-lang': widgetLanguage }),
    ...(siteName && { site: siteName }),
    ...(scheme !== 'light' && { scheme }),
  };
  const more = new URLSearchParams(own).toString();
  return `${publicUrl}/embed${queryOf(options, other)}${more && `&${more}`}`;
}

function builderForm(publicUrl: string, choice: Choice, partners: Partner[]): Html {
  const { language, widgetLanguage, options } = choice;
  const own = speakingToWebmasters(language);
  const say = speaking(language);
  const countries = [...new Set(partners.map(({ addressCountry }) => addressCountry))];
  const languages = publishedLanguages.map((code): Choosable => [code, languageNames[code]]);
  const sites = Object.entries(places).map(([name, place]): Choosable => [name, placeName(place, language)]);
  const allPartners: Choosable[] = [['', own('allPartners')], ...partnersIn(partners, language), ...several(options.partner, partners)];
  const attendance: Choosable[] = [['', own('both')], ['true', own('onlineOnly')], ['false', own('inPersonOnly')]];
  const views: Choosable[] = [['', own('automatic')], ['month', say('month')], ['list', say('list')], ['compact', own('compact')]];
  const spoken = publishedLanguages.map((code): Choosable => [code, nameOf('language', language, code)]);
  return html`<form class="make" action="${publicUrl}/embed">
<input type="hidden" name="lang" value="${language}">
<fieldset><legend>${own('yourSite')}</legend>
${select('site', own('site'), [['', own('unknownSite')], ...sites], choice.siteName)}
${select('widget', own('widget'), [['event-calendar', say('calendar')]], 'event-calendar')}
${select('widget-lang', own('widgetLanguage'), languages, widgetLanguage)}
</fieldset>
<fieldset><legend>${own('what')}</legend>
<p class="quiet">${own('what_hint')}</p>
${select('partner', say('partner'), allPartners, options.partner ?? '')}
${ticks('country', say('country'), countries.map((code) => [code, nameOf('region', language, code)]), options.country)}
${ticks('kind', say('kind'), Object.keys(terms.kind).map((kind) => [kind, term('kind', kind, language)!]), options.kind)}
${ticks('theme', say('theme'), Object.keys(terms.theme).map((theme) => [theme, term('theme', theme, language)!]), options.theme)}
${ticks('activity-language', own('activityLanguage'), spoken, options['activity-language'])}
${select('online', own('place'), attendance, options.online ?? '')}
${text('q', own('q'), options.q, 'maxlength="200"')}
</fieldset>
<fieldset><legend>${own('how')}</legend>
${select('view', say('view'), views, options.view ?? '')}
<div class="if-compact">${text('limit', own('limit'), options.limit, 'inputmode="numeric" pattern="[1-9]|[1-4][0-9]|50" maxlength="2"')}</div>
<div class="field">
${text('accent', own('accent'), options.accent, 'pattern="#[0-9A-Fa-f]{6}" maxlength="7" spellcheck="false"')}
<label class="picker" hidden><span>${own('pick')}</span> <input type="color" value="${options.accent ?? '#0a6375'}"></label></div>
</fieldset>
${facetFields(choice)}
${moreFields(choice)}
<p class="actions"><button class="button first" type="submit">${own('update')}</button></p>
</form>`;
}

/** What visitors may change. Where scripts run, the ticks are there only when they are asked for. */
function facetFields({ language, options }: Choice): Html {
  const own = speakingToWebmasters(language);
  const say = speaking(language);
  const names: Record<(typeof facets)[number], string> = {
    q: own('facetQ'),
    period: own('facetPeriod'),
    country: say('country'),
    partner: say('partner'),
    kind: say('kind'),
    theme: say('theme'),
    'activity-language': own('activityLanguage'),
    online: own('place'),
  };
  const may = options.facets === undefined ? '' : options.facets === 'none' ? 'none' : 'some';
  const ways: Choosable[] = [['', own('mayAll')], ['some', own('maySome')], ['none', own('mayNothing')]];
  const ticked = may === 'some' ? options.facets : undefined;
  return html`<fieldset class="unless-compact"><legend>${own('visitors')}</legend>
${select('may', own('may'), ways, may)}
<div class="if-some">${ticks('facets', own('facets'), facets.map((name) => [name, names[name]]), ticked)}
<p class="quiet hint">${own('may_hint')}</p></div>
</fieldset>`;
}

const isRare = (name: string) => ['month', 'heading-level', 'deep-link'].includes(name);

/** What few webmasters need; open when one of it is chosen. */
function moreFields({ language, options, scheme }: Choice): Html {
  const own = speakingToWebmasters(language);
  const isOpen = scheme !== 'light' || Object.keys(options).some(isRare);
  const level = options['heading-level'] === '2' ? '' : (options['heading-level'] ?? '');
  const levels = [1, 2, 3, 4, 5, 6].map((each): Choosable => [each === 2 ? '' : String(each), `h${each}`]);
  const looks = schemes.map((each): Choosable => [each === 'light' ? '' : each, own(each)]);
  const checked = options['deep-link'] === undefined ? undefined : new Html(' checked');
  return html`<details id="more"${isOpen ? new Html(' open') : undefined}><summary>${own('more')}</summary>
<div class="unless-compact">${text('month', own('startMonth'), options.month, 'pattern="[0-9]{4}-(0[1-9]|1[0-2])" maxlength="7" spellcheck="false"')}</div>
${select('heading-level', own('headingLevel'), levels, level)}
${select('scheme', own('scheme'), looks, scheme === 'light' ? '' : scheme)}
<p class="quiet hint">${own('scheme_hint')}</p>
<div class="field"><label class="tick"><input type="checkbox" name="deep-link" value="true"${checked}> <span>${own('deepLink')}</span></label></div>
</details>`;
}

type Choosable = [value: string, text: string];

const partnersIn = (partners: Partner[], language: Language): Choosable[] =>
  partners.map(({ id, name, addressCountry }) => [id, `${nameOf('region', language, addressCountry)}: ${name.text}`]);

/** Several partners, or one that is not in the list, can be asked for in the address; they stay as one choice. */
function several(asked: string | undefined, partners: Partner[]): Choosable[] {
  return asked === undefined || partners.some(({ id }) => id === asked) ? [] : [[asked, asked.replaceAll(' ', ', ')]];
}

function select(name: string, label: string, all: Choosable[], chosen: string): Html {
  const options = all.map(
    ([value, text]) => html`<option value="${value}"${value === chosen ? new Html(' selected') : undefined}>${text}</option>`,
  );
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select></div>`;
}

function text(name: string, label: string, value: string | undefined, more: string): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
<input type="text" id="${name}" name="${name}" value="${value ?? ''}" autocomplete="off" ${new Html(more)}></div>`;
}

function ticks(name: string, label: string, all: Choosable[], chosen: string | undefined): Html {
  const values = chosen?.split(' ') ?? [];
  const boxes = all.map(([value, text]) => {
    const checked = values.includes(value) ? new Html(' checked') : undefined;
    return html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${checked}> ${text}</label>`;
  });
  const others = values.filter((value) => !all.some(([known]) => known === value));
  return html`<div class="field" role="group" aria-labelledby="${name}-label"><span class="label" id="${name}-label">${label}</span>
<div class="ticks">${boxes}</div>${others.map((value) => html`<input type="hidden" name="${name}" value="${value}">`)}</div>`;
}

/** Everything that follows from the choice. */
function resultOf(publicUrl: string, choice: Choice): Html {
  const { language, widgetLanguage, options, scheme, faults, place } = choice;
  const own = speakingToWebmasters(language);
  const say = speaking(language);
  const all = snippets(publicUrl, widgetLanguage, options, scheme);
  const frame = frameAddress(publicUrl, widgetLanguage, options, scheme);
  const others = forms.map(
    (form) => html`<h3>${formName(form, language)}</h3><p class="quiet">${aboutForm(form, language)}</p>
${formSnippet(publicUrl, `other-${form}`, form, all[form], language)}`,
  );
  const wrong = html`<div class="notice"><strong>${say('wrongValue')}</strong>${faultList(faults, language)}</div>`;
  return html`${faults.length > 0 ? wrong : undefined}
<section class="best" aria-labelledby="copy-title"><h2 id="copy-title">${own('copyTitle')}</h2>
<h3>${formName(place.form, language)} <span class="badge">${own('recommended')}</span></h3>
<p>${reasonIn(place.reason, language)}</p>
${formSnippet(publicUrl, 'best', place.form, all[place.form], language)}
<p role="status" class="told" data-copied="${own('copied')}" data-failed="${own('copyFailed')}"></p>
</section>
<section aria-labelledby="preview-title"><h2 id="preview-title">${own('preview')}</h2>
<div class="preview ${scheme}"><iframe src="${frame}" title="${say('calendar')}" width="100%" height="720" loading="lazy"></iframe></div>
<p><a href="${all.address}">${own('toCalendar')}</a></p></section>
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
function forHeads(publicUrl: string, { language, widgetLanguage, options, today }: Choice, integrity: Integrity): Html {
  const own = speakingToWebmasters(language);
  const { code, data } = preloadLines(publicUrl, widgetLanguage, options, integrity, today);
  const pinned = pinnedScript(publicUrl, integrity);
  return html`<details id="faster"><summary>${own('faster')}</summary>
${copyable('preload-code', own('fasterCode'), code.join(''), own)}
${data === undefined ? undefined : copyable('preload-data', own('fasterData'), data, own)}
${pinned === undefined ? undefined : html`<h3>${own('pinned')}</h3>${copyable('pinned', own('pinnedHint'), pinned, own)}`}
</details>`;
}
