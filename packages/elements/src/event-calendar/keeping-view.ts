import type { Occurrence } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { calendarFileUrl, eventPageUrl, googleUrl, outlookUrl } from './keeping.ts';

export interface KeepingView {
  occurrence: Occurrence;
  /** Address of the feed. */
  feed: string;
  /** The language that the page asks for. */
  language: string;
  /** The address of the page at this event, where the page has one. */
  link: string | undefined;
}

/** How a visitor keeps an event: in a calendar, as a link, on paper. */
export function keeping({ occurrence, feed, language, link }: KeepingView): TemplateResult {
  const page = eventPageUrl(feed, occurrence, language);
  const takesPlace = occurrence.eventStatus !== 'cancelled';
  return html`
    <div class="keeping">
      <details>
        <summary class="button">${msg('Add to calendar', { id: 'add-to-calendar' })}</summary>
        <ul>
          <li><a href=${calendarFileUrl(feed, occurrence, language)}>${msg('Calendar file for phone or computer', { id: 'calendar-file' })}</a></li>
          ${takesPlace
            ? html`<li><a href=${googleUrl(occurrence)} target="_blank" rel="noopener noreferrer">Google Calendar</a></li>
                <li><a href=${outlookUrl(occurrence)} target="_blank" rel="noopener noreferrer">Outlook.com</a></li>`
            : nothing}
        </ul>
      </details>
      ${sharing(occurrence.title.text, link ?? page)}
      <a class="button" href=${page} target="_blank" rel="noopener">${msg('Notice to print', { id: 'notice' })}</a>
      <span role="status" class="muted"></span>
    </div>
  `;
}

/** The device's own way to share where it has one, else the link to copy. */
function sharing(title: string, url: string): TemplateResult {
  if ('share' in navigator) {
    const share = () => void navigator.share({ title, url }).catch(() => {});
    return html`<button type="button" class="button" @click=${share}>${msg('Share', { id: 'share' })}</button>`;
  }
  const [copied, failed] = [msg('The link is copied.', { id: 'copied' }), msg('The link could not be copied. Here it is:', { id: 'not-copied' })];
  const copy = async ({ currentTarget }: Event) => {
    const status = (currentTarget as HTMLElement).parentElement!.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = copied;
    } catch {
      status.textContent = `${failed} ${url}`;
    }
  };
  return html`<button type="button" class="button" @click=${copy}>${msg('Copy link', { id: 'copy-link' })}</button>`;
}
