import type { OccurrencePage, Partner } from '@kopa/contract';
import { term, terms } from '../shared/terms.ts';
import { addDays, addMonths, agenda, monthName } from './dates.ts';
import { oembedLinks } from './document.ts';
import type { Document } from './document.ts';
import { eventList } from './event-list.ts';
import { Html, html } from './html.ts';
import { nameOf } from './language.ts';
import { feedQueryOf, filtersOf, queryOf } from './options.ts';
import type { Options } from './options.ts';
import type { Site } from './reads.ts';
import { counted, speaking } from './words.ts';
import type { Language } from './words.ts';

/** How many events a page holds before it offers the others. */
const mostEvents = 500;
/** When fewer days than this are left of the month, the page of coming events shows the next month too. */
const fewDays = 10;

export interface CalendarQuestion {
  language: Language;
  options: Options;
  /** Today's date. */
  today: string;
  /** Where the list goes on after a page that was full. */
  cursor?: string | undefined;
}

/** The dates that a page shows, the last one not included, and the months that they are in. */
interface Shown {
  from: string;
  to: string;
  months: string[];
}

/** The dates of the month that was asked for, or of what is coming. */
export function shownDates({ options, today }: Pick<CalendarQuestion, 'options' | 'today'>): Shown {
  const first = options.month ?? today.slice(0, 7);
  const isNearlyOver = options.month === undefined && addDays(today, fewDays).slice(0, 7) !== first;
  const months = isNearlyOver ? [first, addMonths(first, 1)] : [first];
  return { from: options.month === undefined ? today : `${first}-01`, to: `${addMonths(first, months.length)}-01`, months };
}

/**
 * The calendar as a page of its own: what comes, or a month, with search; complete without script. Where a month is to be seen as
 * a table, the widget takes the place of search and list as soon as its code is there.
 */
export async function calendarPage(site: Site, question: CalendarQuestion): Promise<Document> {
  const { language, options } = question;
  const say = speaking(language);
  const shown = shownDates(question);
  const [page, { items: partners }] = await Promise.all([
    site.reads.listOccurrences({
      ...filtersOf(options),
      from: shown.from,
      to: shown.to,
      language,
      limit: mostEvents,
      ...(question.cursor !== undefined && { cursor: question.cursor }),
    }),
    site.reads.listPartners({ language, limit: 200 }),
  ]);
  const about = choices(options, partners, language);
  const title = about.length > 0 ? `${say('calendar')}: ${about.join(', ')}` : say('calendar');
  const isWidget = options.view === 'month' && site.widgetsDir !== undefined;
  const list = listOf(site, question, shown, page);
  const finding = html`${findForm(site, question, partners)}${chosenOf(site, question, about)}${viewsOf(site, question)}`;
  return {
    language,
    title: options.month === undefined ? title : `${title}, ${monthName(language, options.month)}`,
    description: say('about'),
    addressIn: (other) => addressOf(site, options, other),
    skip: say('skip'),
    accent: options.accent,
    head: headOf(site, question, page, title),
    may: { forms: true, ...(isWidget && widgetPermissions(site)) },
    body: html`<header>
<h1>${say('calendar')}</h1>
<p class="lead">${say('about')}</p>
</header>
${isWidget ? undefined : finding}
<main id="content" tabindex="-1">${isWidget ? widgetOf(site, question, html`${finding}${list}`) : list}</main>
${keepOf(site, question)}`,
  };
}

/** What a page needs that shows the widget. Pictures of events may be anywhere. */
export function widgetPermissions({ publicUrl }: Site): { scripts: string[]; connect: string[]; images: string[] } {
  return { scripts: [`${publicUrl}/kopa.js`, `${publicUrl}/c/`], connect: [`${publicUrl}/v1/`], images: ['https:', 'http:'] };
}

const addressOf = ({ publicUrl }: Site, options: Options, language: Language) => `${publicUrl}/w/event-calendar${queryOf(options, language)}`;

/** What the calendar is narrowed to, in words. */
function choices(options: Options, partners: Partner[], language: Language): string[] {
  const say = speaking(language);
  const each = (name: keyof Options) => options[name]?.split(' ') ?? [];
  return [
    ...each('country').map((code) => nameOf('region', language, code)),
    ...each('partner').map((id) => partners.find((partner) => partner.id === id)?.name.text ?? id),
    ...each('kind').map((kind) => term('kind', kind, language) ?? kind),
    ...each('theme').map((theme) => term('theme', theme, language) ?? theme),
    ...each('activity-language').map((code) => nameOf('language', language, code)),
    ...(options.online === undefined ? [] : [say(options.online === 'true' ? 'online' : 'inPerson')]),
    ...(options.q === undefined ? [] : [`“${options.q}”`]),
  ];
}

function headOf({ publicUrl, reads }: Site, { language, options }: CalendarQuestion, page: OccurrencePage, title: string): Html {
  const exports = feedQueryOf(options, language);
  return html`${oembedLinks(publicUrl, `${publicUrl}/w/event-calendar${queryOf(options, language)}`, title)}
<link rel="alternate" type="application/atom+xml" href="${publicUrl}/v1/events.atom${exports}" title="${title}">
<link rel="alternate" type="text/calendar" href="${publicUrl}/v1/events.ics${exports}" title="${title}">
<script type="application/ld+json">${new Html(reads.jsonLd(page.items, language))}</script>`;
}

/** Search and the two filters that visitors use most; what else the address asks for stays as it is. */
function findForm({ publicUrl }: Site, { language, options }: CalendarQuestion, partners: Partner[]): Html {
  const say = speaking(language);
  const kept = Object.entries({ lang: language, ...options }).filter(([name]) => !['q', 'kind', 'country'].includes(name));
  const countries = [...new Set([...partners.map(({ addressCountry }) => addressCountry), ...(options.country?.split(' ') ?? [])])];
  const select = (name: 'kind' | 'country', values: string[], nameIn: (value: string) => string) => {
    const asked = options[name];
    // Several values stay as one choice, so that nothing is lost when another field is changed.
    const all = asked?.includes(' ') ? [asked, ...values] : values;
    const choice = (value: string) => {
      const selected = value === asked ? new Html(' selected') : undefined;
      return html`<option value="${value}"${selected}>${value.split(' ').map(nameIn).join(', ')}</option>`;
    };
    return html`<div><label for="${name}">${say(name)}</label>
<select id="${name}" name="${name}"><option value="">${say('all')}</option>${all.map(choice)}</select></div>`;
  };
  return html`<search><form class="find" action="${publicUrl}/w/event-calendar" aria-label="${say('find')}">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="fields">
<div><label for="q">${say('search')}</label><input id="q" name="q" type="search" value="${options.q ?? ''}" maxlength="200" autocomplete="off"></div>
${select('kind', Object.keys(terms.kind), (kind) => term('kind', kind, language) ?? kind)}
${select('country', countries, (code) => nameOf('region', language, code))}
<div><button class="button first" type="submit">${say('show')}</button></div>
</div>
</form></search>`;
}

function chosenOf(site: Site, { language, options }: CalendarQuestion, about: string[]): Html | undefined {
  if (about.length === 0) return undefined;
  const say = speaking(language);
  const { month, view, accent } = options;
  const all = addressOf(site, { ...(month && { month }), ...(view && { view }), ...(accent && { accent }) }, language);
  return html`<nav class="chosen" aria-label="${say('shownOnly')}">
<span>${say('shownOnly')} <strong>${about.join(', ')}</strong></span> <a href="${all}">${say('showAll')}</a></nav>`;
}

/** The month is the widget's, so it is only offered where widgets are served. */
function viewsOf(site: Site, { language, options }: CalendarQuestion): Html | undefined {
  if (site.widgetsDir === undefined) return undefined;
  const say = speaking(language);
  const link = (view: 'list' | 'month') => {
    const current = (options.view === 'month') === (view === 'month') ? new Html(' aria-current="true"') : undefined;
    return html` <a href="${addressOf(site, { ...options, view }, language)}"${current}>${say(view)}</a>`;
  };
  return html`<nav class="views" aria-label="${say('view')}">${link('list')}${link('month')}</nav>`;
}

function listOf(site: Site, question: CalendarQuestion, { from, to, months }: Shown, page: OccurrencePage): Html {
  const { language, options, today } = question;
  const say = speaking(language);
  const events = agenda(page.items, from, to);
  const turn = turnOf(site, question, months);
  const sections = months.map((month, at) => {
    const [first, end] = [at === 0 ? from : `${month}-01`, months[at + 1] === undefined ? to : `${months[at + 1]}-01`];
    const days = events.filter(([date]) => date >= first && date < end);
    if (days.length === 0 && months.length > 1) return html``;
    const number = days.reduce((sum, [, list]) => sum + list.length, 0);
    const count = `${counted('events', number, language)}${page.next === null ? '' : ' …'}`;
    return html`<h2>${monthName(language, month)} <span class="count">${count}</span></h2>
${eventList({ occurrences: days.flatMap(([, list]) => list), from: first, to: end, today, language, publicUrl: site.publicUrl })}`;
  });
  const more = page.next === null ? undefined : `${addressOf(site, options, language)}&cursor=${encodeURIComponent(page.next)}`;
  return html`${sections}
${events.length === 0 ? emptyPanel(site, question) : undefined}
${more === undefined ? undefined : html`<p class="actions"><a class="button first" href="${more}">${say('more')}</a></p>`}
${turn}`;
}

function emptyPanel(site: Site, { language, options }: CalendarQuestion): Html {
  const say = speaking(language);
  const isFiltered = Object.keys(filtersOf(options)).length > 0;
  const all = html`<p><a class="button" href="${addressOf(site, {}, language)}">${say('showAll')}</a></p>`;
  return html`<div class="panel"><p>${say(isFiltered ? 'emptyFiltered' : 'empty')}</p>${isFiltered ? all : undefined}</div>`;
}

/** Links to the months around, at the end of the list, where one has read them. */
function turnOf(site: Site, { language, options, today }: CalendarQuestion, months: string[]): Html {
  const say = speaking(language);
  const link = (month: string, kind: 'previous' | 'next') => {
    const address = addressOf(site, { ...options, month }, language);
    return html`<a class="button ${kind}" rel="${kind === 'next' ? 'next' : 'prev'}" href="${address}">${monthName(language, month)}</a>`;
  };
  const { month, ...coming } = options;
  const isNow = month === undefined || month === today.slice(0, 7);
  const now = isNow ? undefined : html`<a class="button" href="${addressOf(site, coming, language)}">${say('coming')}</a>`;
  return html`<nav class="turn" aria-label="${say('months')}">
${link(addMonths(months[0]!, -1), 'previous')}${now}${link(addMonths(months.at(-1)!, 1), 'next')}
</nav>`;
}

/** The widget, with the list in it until the widget is there. */
export function widgetOf({ publicUrl }: Site, { language, options }: Pick<CalendarQuestion, 'language' | 'options'>, content: Html): Html {
  const attributes = Object.entries(options).map(([name, value]) => html` ${name}="${value}"`);
  return html`<script src="${publicUrl}/kopa.js" async></script>
<kopa-event-calendar feed="${publicUrl}" lang="${language}"${attributes}>${content}</kopa-event-calendar>`;
}

function keepOf({ publicUrl }: Site, { language, options }: CalendarQuestion): Html {
  const say = speaking(language);
  const exports = feedQueryOf(options, language);
  return html`<footer class="keep">
<h2>${say('keep')}</h2>
<p class="quiet">${say('subscribeHint')}</p>
<ul>
<li><a href="${publicUrl.replace(/^https?:/, 'webcal:')}/v1/events.ics${exports}">${say('subscribe')}</a></li>
<li><a href="${publicUrl}/v1/events.ics${exports}">${say('icsFile')}</a></li>
<li><a href="${publicUrl}/v1/events.atom${exports}">${say('atom')}</a></li>
<li><a href="${publicUrl}/embed${queryOf(options, language)}">${say('forSites')}</a></li>
</ul>
</footer>`;
}
