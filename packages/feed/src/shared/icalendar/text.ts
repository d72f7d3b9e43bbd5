import type { ResolvedText } from '@kopa/contract';
import type { Property } from './jcal.ts';

/** A property that is a text, with the language that it is really in. */
export function text(name: string, { text: said, inLanguage }: Pick<ResolvedText, 'text' | 'inLanguage'>): Property {
  return [name, { language: inLanguage }, 'text', plain(said)];
}

/** Signs that no TEXT may hold are left out, and every kind of line end is one. */
export function plain(said: string): string {
  return said.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

/** As `plain`, in one line, as a value of a parameter has to be. */
export function parameter(said: string): string {
  return plain(said).replace(/\s+/g, ' ');
}
