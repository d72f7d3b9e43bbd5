import { html, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { materialUrl } from '../shared/material-url.ts';
import { sheetUrl } from './addresses.ts';
import { citationOf } from './citation.ts';
import type { OpenedScenario } from './opened-scenario.ts';

/** What one can do with a scenario: print it, run it, cite it, take it along. */
export function doingView({ material, feed, language, people }: OpenedScenario): TemplateResult {
  const { id } = material;
  const paper = (size: string) => sheetUrl(feed, id, { lang: language, paper: size, group: `${people}` });
  const read = (path?: string) => materialUrl(feed, id, language, path);
  return html`
    <div class="row doing">
      ${menu(msg('Print', { id: 'print' }), [
        [paper('a4'), msg('A4, to read at the table', { id: 'paper-a4' })],
        [paper('a5'), msg('A5, to hold in the hand', { id: 'paper-a5' })],
      ])}
      ${menu(msg('Run this here', { id: 'run-here', desc: 'Button: plan an event of one’s own with this scenario' }), [
        [read('/event.ics'), msg('Draft for your calendar program', { id: 'draft-ics' })],
        [read('/event.json'), msg('Draft for the shared calendar (JSON)', { id: 'draft-json' })],
      ])}
      <button type="button" class="button" @click=${copy(citationOf(material))}>${msg('Copy citation', { id: 'copy-citation' })}</button>
      <a class="button" href=${read()} download target="_blank" rel="noopener">${msg('Download (JSON)', { id: 'download-json' })}</a>
      <p role="status" class="muted"></p>
    </div>
  `;
}

const menu = (name: string, links: [url: string, text: string][]) => html`
  <details>
    <summary class="button">${name}</summary>
    <ul>
      ${links.map(([url, text]) => html`<li><a href=${url} target="_blank" rel="noopener">${text}</a></li>`)}
    </ul>
  </details>
`;

/** Copies; where the browser does not allow that, the text is shown. */
function copy(citation: string): (event: Event) => Promise<void> {
  const [copied, failed] = [msg('Copied:', { id: 'citation-copied', desc: 'Followed by the citation' }), msg('It could not be copied. Here it is:', { id: 'citation-not-copied' })];
  return async ({ currentTarget }) => {
    const status = (currentTarget as HTMLElement).parentElement!.querySelector('[role=status]')!;
    const done = await navigator.clipboard.writeText(citation).then(() => copied, () => failed).catch(() => failed);
    status.textContent = `${done} ${citation}`;
  };
}
