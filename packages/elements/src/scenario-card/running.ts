// The form with which a visitor tells that they have run the scenario. It arrives, beside its words, when they ask for it.
import { isFeedError, type FeedError, type Material } from '@kopa/sdk';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { send } from '../shared/sending.ts';
import { fill } from '../shared/texts.ts';
import { materialUrl } from '../shared/material-url.ts';
import type { Desk, Place } from './opened-scenario.ts';
import { draftOf, emptyDraft, longestChanges, longestPlace, mistakesFrom, mistakesIn, requestFrom, type RunDraft, type RunField, type RunMistake, type RunMistakes } from './run-draft.ts';
import { fewest, most } from './scaling.ts';
import { heading } from '../shared/writing.ts';

export { styles } from './running.styles.ts';

/** Countries to choose from: those of the partners. */
const countries = ['LV', 'LT', 'NL', 'NO', 'PL'];

/** Today's date where the visitor is. */
const today = () => new Date(Date.now() - new Date(Date.now()).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Asks when and where the scenario was run, and what was changed, and sends it. */
export class Running {
  #host: LitElement;
  #desk: Desk;
  #stage: 'form' | 'sending' | 'sent' = 'form';
  #mistakes: RunMistakes = {};
  #refusal: FeedError | 'unknown' | undefined;

  constructor(host: LitElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  view(material: Material, place: Place): TemplateResult {
    const publisher = material.publisher.name.text;
    const level = Math.min(place.level + 2, 6);
    if (this.#stage === 'sent')
      return html`<div class="run-form">
        ${heading(msg('Thank you!', { id: 'run-thanks' }), level, 'run-title')}
        <p>${fill(msg('{publisher} reads it first. After that it can be seen here.', { id: 'run-sent' }), publisher)}</p>
      </div>`;
    const draft = draftOf(`${place.feed} ${material.id}`);
    const send = (event: Event) => {
      event.preventDefault();
      void this.#send(draft, material, place);
    };
    const isSending = this.#stage === 'sending';
    return html`
      <form class="run-form" part="form" novalidate @submit=${send}>
        ${heading(msg('Tell of your run', { id: 'run-form' }), level, 'run-title')}
        <p class="muted">${fill(msg('{publisher} reads it before it shows here. Please name no persons.', { id: 'run-review' }), publisher)}</p>
        ${this.#refusal ? refusalView(this.#refusal) : nothing} ${this.#fields(draft)}
        <button class="button main" aria-disabled=${isSending}>${isSending ? msg('Sending …', { id: 'sending' }) : msg('Send', { id: 'run-send' })}</button>
      </form>
    `;
  }

  #fields(draft: RunDraft): TemplateResult {
    const on = (name: keyof RunDraft) => (event: Event) => (draft[name] = (event.target as HTMLInputElement).value);
    const field = (name: RunField, label: string, control: (described: string | typeof nothing, invalid: 'true' | 'false') => TemplateResult) => {
      const mistake = this.#mistakes[name];
      return html`<div class="field">
        <label for="run-${name}">${label}</label>
        ${mistake ? html`<p class="mistake" id="run-${name}-mistake">${mistakeText(name, mistake)}</p>` : nothing}
        ${control(mistake ? `run-${name}-mistake` : nothing, mistake ? 'true' : 'false')}
      </div>`;
    };
    return html`
      ${field('date', msg('When?', { id: 'run-when' }), (described, invalid) =>
        html`<input id="run-date" type="date" max=${today()} required aria-invalid=${invalid} aria-describedby=${described} .value=${draft.date} @input=${on('date')} />`)}
      ${field('addressLocality', msg('Where? The library or the town', { id: 'run-where' }), (described, invalid) =>
        html`<input id="run-addressLocality" maxlength=${longestPlace} required aria-invalid=${invalid} aria-describedby=${described} .value=${draft.addressLocality} @input=${on('addressLocality')} />`)}
      <div class="field">
        <label for="run-country">${msg('In which country?', { id: 'run-country' })}</label>
        <select id="run-country" @change=${on('addressCountry')}>
          ${['', ...countries].map((code) => html`<option value=${code} .selected=${draft.addressCountry === code}>${code ? nameOf('region', currentLocale(), code) : msg('another, or not said', { id: 'run-no-country' })}</option>`)}
        </select>
      </div>
      ${field('groupSize', msg('How many people came? (optional)', { id: 'run-people' }), (described, invalid) =>
        html`<input id="run-groupSize" type="number" inputmode="numeric" min=${fewest} max=${most} aria-invalid=${invalid} aria-describedby=${described} .value=${draft.groupSize} @input=${on('groupSize')} />`)}
      ${field('changes', msg('What did you change? (optional)', { id: 'run-changes' }), (described, invalid) =>
        html`<textarea id="run-changes" rows="4" maxlength=${longestChanges} aria-invalid=${invalid} aria-describedby=${described} .value=${draft.changes} @input=${on('changes')}></textarea>`)}
      <div class="hidden" .inert=${true}>
        <label for="run-website">Website</label>
        <input id="run-website" tabindex="-1" autocomplete="off" @input=${on('website')} />
      </div>
    `;
  }

  #set(stage: 'form' | 'sending' | 'sent', focus?: string) {
    this.#stage = stage;
    if (focus) this.#desk.focus(focus);
    this.#host.requestUpdate();
  }

  /** Shows what is wrong and leads there. */
  #refuse(mistakes: RunMistakes, refusal?: FeedError | 'unknown') {
    this.#mistakes = mistakes;
    this.#refusal = refusal;
    const [first] = (['date', 'addressLocality', 'groupSize', 'changes'] as const).filter((name) => mistakes[name]);
    this.#set('form', first ? `#run-${first}` : '.refusal');
  }

  async #send(draft: RunDraft, { id }: Material, { feed, language }: Place) {
    if (this.#stage === 'sending') return;
    const mistakes = mistakesIn(draft, today());
    if (Object.keys(mistakes).length) return this.#refuse(mistakes);
    this.#mistakes = {};
    this.#refusal = undefined;
    this.#set('sending');
    const url = new URL(materialUrl(feed, id, language, '/runs'));
    url.search = '';
    try {
      await send('POST', url.href, { key: draft.key, body: requestFrom(draft, language) });
      Object.assign(draft, emptyDraft());
      this.#set('sent', '#run-title');
      this.#desk.tell('kopa-run-recorded');
    } catch (error) {
      if (!isFeedError(error)) return this.#refuse({}, 'unknown');
      // The first request has been carried out although its answer never came; what is sent from here on is another run.
      if (error.code === 'idempotency-key-reused') draft.key = emptyDraft().key;
      const found = mistakesFrom(error.problem?.errors);
      this.#refuse(found, Object.keys(found).length ? undefined : error);
    }
  }
}

function mistakeText(field: RunField, mistake: RunMistake): string {
  switch (mistake) {
    case 'missing':
      return field === 'date' ? msg('Please enter the day.', { id: 'run-date-missing' }) : msg('Please enter the place.', { id: 'run-place-missing' });
    case 'future':
      return msg('This day has not come yet.', { id: 'run-future' });
    case 'no-number':
      return msg('Please enter a whole number from 1 to 1000.', { id: 'people-wrong' });
    default:
      return msg('This cannot be accepted. Please change it.', { id: 'other-mistake' });
  }
}

/** What happened, and what to do next. */
function refusalView(refusal: FeedError | 'unknown'): TemplateResult {
  const code = refusal === 'unknown' ? '' : refusal.code;
  const [happened, next] =
    code === 'idempotency-key-reused'
      ? [msg('What you sent first has arrived already.', { id: 'run-arrived' }), msg('Send it once more only if this is another run.', { id: 'run-arrived-next' })]
      : code === 'too-many-requests'
        ? [msg('There have been too many tries from here.', { id: 'refused-tries' }), msg('Please wait a few minutes, then send it once more.', { id: 'refused-tries-next' })]
        : code === 'material-not-found'
          ? [msg('There is no such scenario.', { id: 'no-scenario' }), msg('It may have been withdrawn. Please ask the library.', { id: 'failed-withdrawn' })]
          : code === 'network' || !navigator.onLine
            ? [msg('There is no connection right now.', { id: 'no-connection' }), msg('What you have entered is still there. Please send it again when the connection is back.', { id: 'run-no-connection-next' })]
            : [msg('That did not work.', { id: 'refused-other' }), msg('What you have entered is still there. Please try again in a few minutes; it will not be counted twice.', { id: 'run-refused-next' })];
  return html`<div class="notice refusal" part="notice" role="alert" tabindex="-1"><p><strong>${happened}</strong></p><p>${next}</p></div>`;
}
