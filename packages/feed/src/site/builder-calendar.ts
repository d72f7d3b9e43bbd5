import type { Partner } from '@kopa/contract';
import { term, terms } from '../shared/terms.ts';
import { accentField, headingField, languagesToChoose, moreFields, schemeField, select, text, tick, ticks } from './builder-fields.ts';
import type { Choosable } from './builder-fields.ts';
import { speakingToWebmasters } from './builder-words.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { nameOf } from './language.ts';
import { facets, single } from './options.ts';
import type { Options, Query } from './options.ts';
import type { Scheme } from './snippets.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/**
 * What the form says in the words of the calendar: a field that was left empty says nothing, and ticks of facets count only
 * where `may` is `some`. An address that was made elsewhere has no `may`.
 */
export function calendarSaidBy(form: Query): Query {
  const may = single(form, 'may');
  const facets = may === 'none' ? 'none' : may === 'some' ? (form['facets'] ?? 'none') : undefined;
  return may === undefined ? form : { ...form, facets };
}

/** What a calendar can be told. */
export function calendarFields(language: Language, options: Options, scheme: Scheme, partners: Partner[]): Html {
  const own = speakingToWebmasters(language);
  const say = speaking(language);
  const countries = [...new Set(partners.map(({ addressCountry }) => addressCountry))];
  const attendance: Choosable[] = [['', own('both')], ['true', own('onlineOnly')], ['false', own('inPersonOnly')]];
  const views: Choosable[] = [['', own('automatic')], ['month', say('month')], ['list', say('list')], ['compact', own('compact')]];
  const isOpen = scheme !== 'light' || Object.keys(options).some((name) => ['month', 'heading-level', 'deep-link'].includes(name));
  return html`<fieldset><legend>${own('what')}</legend>
<p class="quiet">${own('what_hint')}</p>
${partnerField(language, options.partner, partners)}
${ticks('country', say('country'), countries.map((code) => [code, nameOf('region', language, code)]), options.country)}
${ticks('kind', say('kind'), Object.keys(terms.kind).map((kind) => [kind, term('kind', kind, language)!]), options.kind)}
${ticks('theme', say('theme'), Object.keys(terms.theme).map((theme) => [theme, term('theme', theme, language)!]), options.theme)}
${ticks('activity-language', own('activityLanguage'), languagesToChoose(language), options['activity-language'])}
${select('online', own('place'), attendance, options.online ?? '')}
${text('q', own('q'), options.q, 'maxlength="200"')}
</fieldset>
<fieldset><legend>${own('how')}</legend>
${select('view', say('view'), views, options.view ?? '')}
<div class="if-compact">${text('limit', own('limit'), options.limit, 'inputmode="numeric" pattern="[1-9]|[1-4][0-9]|50" maxlength="2"')}</div>
${accentField(language, options.accent)}
</fieldset>
${facetFields(language, options)}
${moreFields(
  language,
  isOpen,
  html`<div class="unless-compact">${text('month', own('startMonth'), options.month, 'pattern="[0-9]{4}-(0[1-9]|1[0-2])" maxlength="7" spellcheck="false"')}</div>
${headingField(language, options['heading-level'])}
${schemeField(language, scheme)}
${tick('deep-link', own('deepLink'), options['deep-link'] !== undefined)}`,
)}`;
}

/** What visitors may change. Where scripts run, the ticks are there only when they are asked for. */
function facetFields(language: Language, options: Options): Html {
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

/** One partner, or all. Several, or one that is not in the list, can be asked for in the address; they stay as one choice. */
export function partnerField(language: Language, asked: string | undefined, partners: Partner[]): Html {
  const known = partners.map(({ id, name, addressCountry }): Choosable => [id, `${nameOf('region', language, addressCountry)}: ${name.text}`]);
  const several: Choosable[] = asked === undefined || partners.some(({ id }) => id === asked) ? [] : [[asked, asked.replaceAll(' ', ', ')]];
  return select('partner', speaking(language)('partner'), [['', speakingToWebmasters(language)('allPartners')], ...known, ...several], asked ?? '');
}
