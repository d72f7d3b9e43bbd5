import Negotiator from 'negotiator';
import { publishedLanguages, understand } from '../shared/language.ts';
import type { Language } from './words.ts';

/** Norwegian by all its tags. */
const understood = [...publishedLanguages, 'no', 'nn'];

/** The language that a page speaks: the one that its address asks for, else the one that the browser prefers, else English. */
export function languageOf(asked: string | undefined, acceptLanguage: string | undefined): Language {
  const preferred = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages(understood)[0];
  const language = understand(asked || preferred || 'en');
  return publishedLanguages.find((each) => each === language) ?? 'en';
}

/** The name of a language or country in a language; the code itself where nobody knows it. */
export function nameOf(type: 'language' | 'region', language: Language, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
