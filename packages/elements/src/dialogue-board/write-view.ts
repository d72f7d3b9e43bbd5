import type { PostForm, PostReceipt } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { fill } from '../shared/texts.ts';
import { webAddress } from '../shared/web-address.ts';
import { lengthOf, type Draft, type Field, type Mistake } from './draft.ts';
import { addressView, lineView, trapView, valueOf } from './fields-view.ts';
import { directionOf, isSame, languageName } from './languages.ts';
import { refusalView, type Refusal } from './refusals.ts';

interface Shared {
  level: number;
  isReply: boolean;
  draft: Draft;
  close: () => void;
}

interface Asked extends Shared {
  /** Languages that posts may be in; empty for all. */
  allowed: readonly string[];
  isBusy: boolean;
  mistake: (field: Field) => string | undefined;
  refusal: Refusal | undefined;
  /** The draft has changed in a way that shows elsewhere. */
  changed: () => void;
}

interface Write extends Asked {
  /** Where one explains a word. */
  wordPage: string;
  limits: PostForm['limits'];
  check: (event: Event) => void;
}

interface Check extends Asked {
  /** Languages to begin the list with. */
  likely: readonly string[];
  isGuessed: boolean;
  back: () => void;
  send: (event: Event) => void;
}

interface Sent extends Shared {
  receipt: PostReceipt;
  email: string;
  /** That the text of an earlier try was taken. */
  isFirst: boolean;
  isCopied?: boolean;
  copied: () => void;
  again: () => void;
}

const title = (text: string, level: number) => html`<div role="heading" aria-level=${level} class="part" id="write-title" tabindex="-1">${text}</div>`;

const languagesInWords = (languages: readonly string[]) => new Intl.ListFormat(currentLocale()).format(languages.map(languageName));

/** What is wrong and what to do, in a sentence. */
export function mistakeText({ field, kind }: Mistake, { text }: Pick<Draft, 'text'>, { characters, links }: PostForm['limits']): string {
  switch (kind) {
    case 'missing':
      return msg('Please write something.', { id: 'post-missing' });
    case 'too-long':
      return field === 'text'
        ? plural(msg('{n, plural, one {It is # character too long. Please shorten it, or send it in two parts.} other {It is # characters too long. Please shorten it, or send it in two parts.}}', { id: 'post-too-long' }), Math.max(1, lengthOf(text) - characters))
        : msg('This is too long. Please write it shorter.', { id: 'too-long' });
    case 'links':
      return plural(msg('{n, plural, one {A post may have # link at most.} other {A post may have # links at most.}}', { id: 'post-links' }), links);
    case 'only-links':
      return msg('There is only a link. Please say in a few words what is behind it.', { id: 'post-only-links' });
    case 'unreadable':
      return msg('There are signs in it that make it unreadable. Please type the text anew.', { id: 'post-unreadable' });
    case 'duplicate':
      return msg('The same text has been sent already. It shows when it has been read; you need not send it again.', { id: 'post-duplicate' });
    case 'language':
      return msg('This conversation does not take posts in this language. Please choose another.', { id: 'post-language-refused' });
    case 'sign':
      return msg('The sign @ is missing. Write the address like this: name@example.org', { id: 'email-sign' });
    case 'address':
      return msg('This is not a complete address. Write it like this: name@example.org', { id: 'email-address' });
    default:
      return msg('This cannot be accepted. Please change it.', { id: 'other-mistake' });
  }
}

/** The form. */
export function writeView({ level, isReply, draft, limits, allowed, wordPage, isBusy, mistake, refusal, check, changed, close }: Write): TemplateResult {
  const line = (field: 'name' | 'town', label: string, autocomplete: 'nickname' | 'address-level2') =>
    lineView({
      id: `write-${field}`,
      label,
      isOptional: true,
      mistake: mistake(field),
      control: (described, invalid) => html`<input id="write-${field}" maxlength="60" autocomplete=${autocomplete} aria-invalid=${invalid} aria-describedby=${described}
        .value=${draft[field]} @input=${(event: Event) => (draft[field] = valueOf(event))} />`,
    });
  return html`
    <form class="write" part="form" novalidate @submit=${check}>
      ${title(isReply ? msg('Your answer', { id: 'your-answer' }) : msg('Write a post', { id: 'write-post' }), level)}
      ${refusal ? refusalView(refusal) : nothing}
      ${lineView({
        id: 'write-text',
        label: isReply ? msg('What do you want to answer?', { id: 'answer-label' }) : msg('What do you want to say?', { id: 'post-label' }),
        hint: allowed.length ? fill(msg('Write in one of these languages: {languages}', { id: 'post-languages' }), languagesInWords(allowed)) : msg('Write in the language that you think in.', { id: 'post-any-language' }),
        mistake: mistake('text'),
        control: (described, invalid) => html`<textarea id="write-text" rows="6" dir="auto" required aria-invalid=${invalid} aria-describedby="${described === nothing ? '' : String(described)} write-left"
          .value=${draft.text} @input=${(event: Event) => {
            draft.text = valueOf(event);
            changed();
          }}></textarea>`,
      })}
      ${counter(limits.characters - lengthOf(draft.text))}
      <div class="pair">${line('name', msg('How shall we call you?', { id: 'post-name' }), 'nickname')} ${line('town', msg('Where do you live?', { id: 'post-town' }), 'address-level2')}</div>
      ${addressView('write-email', msg('Only to tell you what becomes of your post. It is never shown.', { id: 'post-email-hint' }), mistake('email'), draft.email, (value) => (draft.email = value))}
      ${trapView('write-website', (value) => (draft.website = value))}
      <div class="ends">
        <button class="button main" aria-disabled=${isBusy}>${isBusy ? msg('One moment …', { id: 'one-moment' }) : msg('Check and send', { id: 'check-and-send' })}</button>
        <button type="button" class="button" @click=${close}>${msg('Close', { id: 'close' })}</button>
      </div>
      <p><a href=${wordPage} target="_blank" rel="noopener">${msg('Explain a word that is hard to translate', { id: 'explain-word' })}</a></p>
    </form>
  `;
}

/** Few characters before the end they are told to those who do not see the number, too. */
const few = 100;

const counter = (left: number) => html`
  <p class=${left < 0 ? 'count-left over' : 'count-left'} id="write-left" aria-live=${left < few ? 'polite' : 'off'} aria-atomic="true">
    ${left < 0
      ? plural(msg('{n, plural, one {# character too many} other {# characters too many}}', { id: 'characters-over' }), -left)
      : plural(msg('{n, plural, one {# character left} other {# characters left}}', { id: 'characters-left' }), left)}
  </p>
`;

/** Languages that people in the partners' towns speak, besides those that are likely. */
const spoken = 'lv lt pl nb nl en uk ru be ar fa so ti am tr ku es fr de it pt ro hu cs sk et fi sv da vi zh hi ur bn sq el he ka hy'.split(' ');

function choices({ allowed, likely, draft }: Check): string[] {
  const all = allowed.length ? allowed : [...likely, ...(draft.inLanguage ? [draft.inLanguage] : []), ...spoken];
  const once = all.filter((tag, at) => all.findIndex((other) => isSame(other, tag)) === at);
  return [...once].sort((a, b) => languageName(a).localeCompare(languageName(b), currentLocale()));
}

/** What will be sent, as readers will see it. */
export function checkView(view: Check): TemplateResult {
  const { level, draft, isGuessed, isBusy, mistake, refusal, back, send, changed } = view;
  const language = draft.inLanguage ?? 'en';
  const choose = (event: Event) => {
    draft.inLanguage = valueOf(event);
    draft.isChosen = true;
    changed();
  };
  return html`
    <form class="write" part="form" novalidate @submit=${send}>
      ${title(msg('Is everything right?', { id: 'check-post' }), level)} ${refusal ? refusalView(refusal) : nothing}
      <div class="preview" role="group" aria-label=${msg('Preview', { id: 'preview' })}>
        <p class="by"><strong dir="auto">${draft.name.trim() || msg('No name given', { id: 'no-name' })}</strong>${draft.town.trim() ? html`${' '}<span class="muted" dir="auto">${draft.town.trim()}</span>` : nothing}</p>
        <div class="text" lang=${language} dir=${directionOf(language)}>${draft.text.trim().split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      </div>
      ${lineView({
        id: 'write-inLanguage',
        label: msg('The post is in this language:', { id: 'post-language' }),
        hint: isGuessed && !draft.isChosen ? msg('We have guessed it. Please choose another if it is not right.', { id: 'post-language-guessed' }) : msg('So that it is read aloud and translated rightly.', { id: 'post-language-why' }),
        mistake: mistake('inLanguage'),
        control: (described, invalid) => html`<select id="write-inLanguage" aria-invalid=${invalid} aria-describedby=${described} @change=${choose}>
          ${choices(view).map((tag) => html`<option value=${tag} .selected=${isSame(tag, language)}>${languageName(tag)}</option>`)}
        </select>`,
      })}
      <p class="muted">${msg('A moderator reads each post before it shows.', { id: 'post-review' })}</p>
      <div class="ends">
        <button class="button main" aria-disabled=${isBusy}>${isBusy ? msg('Sending …', { id: 'sending' }) : msg('Send', { id: 'run-send' })}</button>
        <button type="button" class="button" @click=${back}>${msg('Change the text', { id: 'change-text' })}</button>
      </div>
    </form>
  `;
}

/** The post waits; the link to it is the author's alone. */
export function sentView({ level, receipt, email, isFirst, isCopied, copied, again, close }: Sent): TemplateResult {
  const link = webAddress(receipt.link);
  return html`
    <div class="write sent" part="sent">
      ${title(msg('Sent. Your post waits for approval.', { id: 'post-sent' }), level)}
      ${isFirst ? html`<p>${msg('It has reached us as you sent it first; what you changed after that is still in the form. The link lets you correct it.', { id: 'post-first-sent' })}</p>` : nothing}
      <p>${msg('A moderator reads it, and then it shows here.', { id: 'post-sent-next' })}</p>
      ${link
        ? html`
            <p class="keep" id="keep">
              <strong>${msg('Please keep this link.', { id: 'keep-link' })}</strong>
              ${msg('With it you can correct your post until it has been read, see what was decided, or withdraw it. Only you have it, and it is shown only now.', { id: 'keep-link-why' })}
            </p>
            <input class="link" readonly dir="ltr" aria-labelledby="keep" .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
            <div class="row">
              <button type="button" class="button" @click=${(event: Event) => void copy(event, link).then(copied)}>${isCopied ? msg('Copied', { id: 'link-copied' }) : msg('Copy the link', { id: 'copy-post-link' })}</button>
              <a class="button" href=${link} target="_blank" rel="noopener noreferrer">${msg('Open my post', { id: 'open-my-post' })}</a>
            </div>
          `
        : nothing}
      ${email ? html`<p>${fill(msg('We have also sent it to: {address}', { id: 'link-mailed' }), email)}</p>` : nothing}
      <div class="row after">
        <button type="button" class="plain" @click=${again}>${msg('Write another post', { id: 'write-another' })}</button>
        <button type="button" class="plain" @click=${close}>${msg('Close', { id: 'close' })}</button>
      </div>
    </div>
  `;
}

/** Where a browser lets no page write to the clipboard, the link is selected, for the person to copy. */
async function copy(event: Event, link: string): Promise<void> {
  const field = (event.target as Element).closest('.sent')!.querySelector<HTMLInputElement>('.link')!;
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    field.select();
    throw new Error('The link is selected');
  }
}
