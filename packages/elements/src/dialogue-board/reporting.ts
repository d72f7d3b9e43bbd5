import { isFeedError, newIdempotencyKey, type Post, type ReasonCode, type ReportRequest } from '@kopa/sdk';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { send } from '../shared/sending.ts';
import { feedUrl } from './addresses.ts';
import type { Desk } from './desk.ts';
import { mistakeInAddress } from './draft.ts';
import { addressView, lineView, trapView, valueOf } from './fields-view.ts';
import { refusalView, type Refusal } from './refusals.ts';
import { mistakeText } from './write-view.ts';

const reasons: readonly ReasonCode[] = ['off-topic', 'personal-data', 'insult', 'discrimination', 'advertising', 'unlawful', 'unclear', 'duplicate', 'other'];

function reasonName(reason: ReasonCode): string {
  switch (reason) {
    case 'off-topic':
      return msg('It has nothing to do with the question', { id: 'reason-off-topic' });
    case 'personal-data':
      return msg('It tells private things about somebody', { id: 'reason-personal-data' });
    case 'insult':
      return msg('It insults somebody', { id: 'reason-insult' });
    case 'discrimination':
      return msg('It puts a group of people down', { id: 'reason-discrimination' });
    case 'advertising':
      return msg('It is advertising', { id: 'reason-advertising' });
    case 'unlawful':
      return msg('It is against the law', { id: 'reason-unlawful' });
    case 'unclear':
      return msg('One cannot understand it', { id: 'reason-unclear' });
    case 'duplicate':
      return msg('It says the same as another post', { id: 'reason-duplicate' });
    default:
      return msg('Something else', { id: 'reason-other' });
  }
}

interface Report {
  reason: ReasonCode | undefined;
  text: string;
  email: string;
  website: string;
  key: string;
}

const emptyReport = (): Report => ({ reason: undefined, text: '', email: '', website: '', key: newIdempotencyKey() });

/** Reports that have been begun, by post; the page forgets them when it is left. */
const begun = new Map<string, Report>();

/** The form that tells the moderators what is wrong with a post. */
export class Reporting {
  #host: LitElement;
  #desk: Desk;
  #post: Post;
  #close: () => void;
  #stage: 'form' | 'sending' | 'sent' = 'form';
  #isReasonMissing = false;
  #isAddressWrong: ReturnType<typeof mistakeInAddress>;
  #refusal: Refusal | undefined;

  constructor(host: LitElement, desk: Desk, post: Post, close: () => void) {
    this.#host = host;
    this.#desk = desk;
    this.#post = post;
    this.#close = close;
  }

  get #report(): Report {
    const { id } = this.#post;
    if (!begun.has(id)) begun.set(id, emptyReport());
    return begun.get(id)!;
  }

  view(): TemplateResult {
    const { level } = this.#desk.now();
    const title = (text: string) => html`<div role="heading" aria-level=${level} class="part" id="report-title" tabindex="-1">${text}</div>`;
    const close = html`<button type="button" class="button" @click=${this.#close}>${msg('Close', { id: 'close' })}</button>`;
    if (this.#stage === 'sent')
      return html`<div class="write">${title(msg('Thank you. A moderator looks at it.', { id: 'report-sent' }))}<div class="row">${close}</div></div>`;
    const isSending = this.#stage === 'sending';
    return html`
      <form class="write" novalidate @submit=${this.#send}>
        ${title(msg('What is wrong with this post?', { id: 'report-title' }))} ${this.#refusal ? refusalView(this.#refusal) : nothing} ${this.#fields()}
        <div class="ends"><button class="button main" aria-disabled=${isSending}>${isSending ? msg('Sending …', { id: 'sending' }) : msg('Send', { id: 'run-send' })}</button>${close}</div>
      </form>
    `;
  }

  #fields(): TemplateResult {
    const report = this.#report;
    const isMissing = this.#isReasonMissing;
    return html`
      <fieldset class=${isMissing ? 'field mistaken' : 'field'} id="report-reasons" role="radiogroup" aria-labelledby="report-title" aria-required="true" aria-invalid=${isMissing} aria-describedby=${isMissing ? 'report-missing' : nothing}>
        ${isMissing ? html`<p class="mistake" id="report-missing">${msg('Please choose an answer.', { id: 'choice-missing' })}</p>` : nothing}
        ${reasons.map(
          (reason) => html`<label class="choice">
            <input type="radio" name="reason" .checked=${report.reason === reason} @change=${() => (report.reason = reason)} /><span>${reasonName(reason)}</span>
          </label>`,
        )}
      </fieldset>
      ${lineView({
        id: 'report-text',
        label: msg('What should the moderators know?', { id: 'report-text' }),
        isOptional: true,
        mistake: undefined,
        control: () => html`<textarea id="report-text" rows="3" maxlength="2000" dir="auto" .value=${report.text} @input=${(event: Event) => (report.text = valueOf(event))}></textarea>`,
      })}
      ${addressView('report-email', msg('Only to tell you what was decided.', { id: 'report-email-hint' }), this.#isAddressWrong && mistakeText(this.#isAddressWrong, { text: '' }, { characters: 0, links: 0 }), report.email, (value) => (report.email = value))}
      ${trapView('report-website', (value) => (report.website = value))}
    `;
  }

  #set(stage: 'form' | 'sending' | 'sent', focus?: string) {
    this.#stage = stage;
    if (focus) this.#desk.focus(focus);
    this.#host.requestUpdate();
  }

  #send = async (event: Event) => {
    event.preventDefault();
    if (this.#stage === 'sending') return;
    const report = this.#report;
    const { reason, key } = report;
    const email = report.email.trim();
    this.#refusal = undefined;
    this.#isReasonMissing = !reason;
    this.#isAddressWrong = mistakeInAddress(email);
    if (!reason) return this.#set('form', '#report-reasons input');
    if (this.#isAddressWrong) return this.#set('form', '#report-email');
    this.#set('sending');
    const { language } = this.#desk.now();
    const text = report.text.trim();
    const body: ReportRequest = { reasonCode: reason, language, ...(text && { text }), ...(email && { email }), ...(report.website && { website: report.website }) };
    try {
      await send('POST', feedUrl(this.#desk.feed, `posts/${this.#post.id}/reports`), { key, body });
      begun.delete(this.#post.id);
      this.#set('sent', '#report-title');
    } catch (error) {
      this.#refusal = isFeedError(error) ? error : 'unknown';
      // The first one has arrived although its answer never came; what is sent from here on is another report.
      if (this.#refusal !== 'unknown' && this.#refusal.code === 'idempotency-key-reused') report.key = newIdempotencyKey();
      this.#set('form', '.write .notice');
    }
  };
}
