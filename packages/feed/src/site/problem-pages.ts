import type { Document } from './document.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { naming } from './material-words.ts';
import { queryOf } from './options.ts';
import type { Fault, Options } from './options.ts';
import { speaking } from './words.ts';
import type { Language, Word } from './words.ts';

/** Pages that say to visitors what is wrong and what to do next. */

interface Way {
  address: string;
  word: Word;
}

function problemPage(language: Language, title: Word, advice: Word, ways: Way[], more?: Html): Document {
  const say = speaking(language);
  const links = ways.map(({ address, word }, at) => html`<a class="button${at === 0 ? ' first' : ''}" href="${address}">${say(word)}</a>\n`);
  return {
    language,
    title: say(title),
    body: html`<main id="content" tabindex="-1"><h1>${say(title)}</h1>
<p class="lead">${say(advice)}</p>${more}<p class="actions">${links}</p></main>`,
  };
}

const calendarAt = (publicUrl: string, language: Language, options: Options = {}) => `${publicUrl}/w/event-calendar${queryOf(options, language)}`;

export const noEventPage = (publicUrl: string, language: Language): Document =>
  problemPage(language, 'noEvent', 'noEventAdvice', [{ address: calendarAt(publicUrl, language), word: 'toCalendar' }]);

export const noDatePage = (publicUrl: string, language: Language, eventId: string): Document =>
  problemPage(language, 'noDate', 'noDateAdvice', [
    { address: `${publicUrl}/w/event/${encodeURIComponent(eventId)}?lang=${language}`, word: 'otherDates' },
    { address: calendarAt(publicUrl, language), word: 'toCalendar' },
  ]);

export const nothingPage = (publicUrl: string, language: Language): Document =>
  problemPage(language, 'nothing', 'nothingAdvice', [{ address: calendarAt(publicUrl, language), word: 'toCalendar' }]);

/** The feed fails, or has been asked too much. */
export const failedPage = (language: Language, address: string): Document =>
  problemPage(language, 'failed', 'failedAdvice', [{ address, word: 'retry' }]);

/** Values that no calendar knows, and what is allowed instead; the way on is the calendar without them. */
export function wrongValuePage(address: string, language: Language, faults: Fault[]): Document {
  return problemPage(language, 'wrongValue', 'wrongValueAdvice', [{ address, word: 'without' }], faultList(faults, language));
}

/** A material that is not there, or no longer. */
export function noMaterialPage(publicUrl: string, language: Language): Document {
  const tell = naming(language);
  return {
    language,
    title: tell('noMaterial'),
    body: html`<main id="content" tabindex="-1"><h1>${tell('noMaterial')}</h1>
<p class="lead">${tell('noMaterialAdvice')}</p><p class="actions"><a class="button first" href="${publicUrl}/w/material-library?lang=${language}">${tell('toLibrary')}</a></p></main>`,
  };
}

/** Values that no library of materials knows. */
export function wrongMaterialValuePage(address: string, language: Language, faults: Fault[]): Document {
  const tell = naming(language);
  return {
    language,
    title: tell('wrongValue'),
    body: html`<main id="content" tabindex="-1"><h1>${tell('wrongValue')}</h1>
<p class="lead">${tell('wrongValueAdvice')}</p>${faultList(faults, language)}<p class="actions"><a class="button first" href="${address}">${tell('without')}</a></p></main>`,
  };
}

/** Each wrong value, and what is allowed in its place. */
export function faultList(faults: Fault[], language: Language): Html {
  const say = speaking(language);
  const items = faults.map(
    ({ name, value, example }) => html`<li><code>${name}=${value.slice(0, 100)}</code> – ${say('allowed')} <code>${example}</code></li>`,
  );
  return html`<ul class="faults">${items}</ul>`;
}
