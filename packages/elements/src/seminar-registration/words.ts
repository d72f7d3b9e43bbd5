import type { ResolvedText } from '@kopa/sdk';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentLocale } from '../shared/messages.ts';

/** A text of the feed, marked with its own language where that is not the widget's. */
export const resolved = ({ text, inLanguage }: ResolvedText): TemplateResult =>
  html`<span lang=${ifDefined(inLanguage === currentLocale() ? undefined : inLanguage)}>${text}</span>`;

/** Puts a word into the place `{…}` of a message. */
export const fill = (message: string, word: string): string => message.replace(/\{\w+\}/, () => word);
