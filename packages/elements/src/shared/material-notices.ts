import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from './feed-controller.ts';
import { msg } from './messages.ts';

/** Says that a material cannot be shown, why, and what one can do. `retry` is offered where trying again may help. */
export function failureView({ error }: { error: { status?: number | undefined } | undefined }, retry: () => void): TemplateResult {
  const isGone = error?.status === 404;
  const isWrong = !error || error.status === 400;
  const advice = isGone
    ? msg('It may have been withdrawn. Please ask the library.', { id: 'failed-withdrawn' })
    : isWrong
      ? msg('This part of the page is not set up correctly. Please tell the library.', { id: 'failed-part-set-up' })
      : navigator.onLine
        ? msg('Please try again in a few minutes.', { id: 'failed-later' })
        : msg('You seem to be offline. Check your connection and try again.', { id: 'failed-offline' });
  return html`
    <div class="panel" part="notice" role="alert">
      <p>
        <strong>${isGone ? msg('There is no such material.', { id: 'no-material' }) : msg('This cannot be shown right now.', { id: 'failed-material' })}</strong><br />${advice}
      </p>
      ${isGone || isWrong ? nothing : again(retry)}
    </div>
  `;
}

/** Code that is fetched later did not come: a browser remembers that, and only a new page can ask for it again. */
export const notLoadedView = (): TemplateResult => failureView({ error: {} }, () => location.reload());

/** Says that what is shown is the last that could be had. */
export const staleView = (state: FeedState<unknown>, retry: () => void): TemplateResult | typeof nothing =>
  state.status === 'stale'
    ? html`
        <div class="notice stale" part="notice" role="status">
          <p>${msg('The newest state cannot be reached. You see the one before.', { id: 'stale-material' })}</p>
          ${again(retry)}
        </div>
      `
    : nothing;

const again = (retry: () => void) => html`<button type="button" class="button" @click=${retry}>${msg('Try again', { id: 'retry' })}</button>`;

export const skeleton = (): TemplateResult => html`
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  <p class="hidden" role="status">${msg('Loading …', { id: 'loading-material' })}</p>
`;
