import type { ResolvedText } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale } from './messages.ts';
import { nameOf } from './names.ts';

/** A text of the feed, marked with its own language where that is not the widget's. */
export const resolved = ({ text, inLanguage }: ResolvedText): TemplateResult =>
  html`<span lang=${inLanguage === currentLocale() ? nothing : inLanguage}>${text}</span>`;

/** Bokmål is called Norwegian, as visitors call it. */
export const languageName = (code: string): string => nameOf('language', currentLocale(), code === 'nb' ? 'no' : code);

/** Puts a word into the place `{…}` of a message. */
export const fill = (message: string, word: string): string => message.replace(/\{\w+\}/, () => word);
