import { html } from './html.ts';
import type { Html } from './html.ts';

/** A link to the web; what is no such address is only text. */
export function link(url: string | undefined, text: Html): Html {
  return url !== undefined && /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener nofollow">${text}</a>` : text;
}
