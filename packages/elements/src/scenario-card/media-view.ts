import type { Material, MediaObject } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { languageName, resolved } from '../shared/texts.ts';
import { webAddress } from '../shared/web-address.ts';
import { partName } from './part-names.ts';
import { heading } from '../shared/writing.ts';

/** The files of a material. */
export const mediaView = ({ associatedMedia }: Material, level: number): TemplateResult | typeof nothing =>
  associatedMedia.length
    ? html`${heading(partName('associatedMedia'), level)}
        <ul>
          ${associatedMedia.map((file) => html`<li>${fileLink(file)}</li>`)}
        </ul>`
    : nothing;

/** A file with what one wants to know before one fetches it; one that is not there says so. */
export function fileLink(file: MediaObject): TemplateResult {
  const { name, state, contentUrl, inLanguage } = file;
  const url = state === 'available' ? webAddress(contentUrl) : undefined;
  if (!url) return html`${resolved(name)} <span class="muted">– ${msg('this file is missing; please ask the publisher', { id: 'file-missing' })}</span>`;
  const about = [kindOf(file), sizeOf(file), inLanguage && languageName(inLanguage)].filter(Boolean).join(', ');
  return html`<a href=${url} hreflang=${inLanguage ?? nothing} target="_blank" rel="noopener">${resolved(name)}</a>${about ? html`${' '}<span class="muted">(${about})</span>` : nothing}`;
}

/** The last word of a media type, as people know it: PDF, PNG. */
const kindOf = ({ encodingFormat = '' }: MediaObject) => (/^[\w-]+\/(?:vnd\.)?([a-z0-9]{1,5})$/.exec(encodingFormat)?.[1] ?? '').toUpperCase();

function sizeOf({ contentSize }: MediaObject): string | undefined {
  if (contentSize === undefined) return undefined;
  const isLarge = contentSize >= 1_000_000;
  return (contentSize / (isLarge ? 1_000_000 : 1000)).toLocaleString(currentLocale(), { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: isLarge ? 1 : 0 });
}
