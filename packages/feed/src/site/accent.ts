import { html } from './html.ts';
import type { Html } from './html.ts';
import { looks } from './options.ts';

/** The accent colour of a widget as an attribute; what is no colour, such as `#0a6375`, is none. */
export const accentOf = (accent: string | undefined): Html | undefined => (accent !== undefined && looks.accent.isValid(accent) ? html` accent="${accent}"` : undefined);
