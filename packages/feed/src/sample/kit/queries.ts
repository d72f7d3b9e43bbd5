import { languages } from '../text.ts';
import type { Language } from '../text.ts';
import { queries as a } from './queries-a.ts';
import { queries as b } from './queries-b.ts';
import { queries as c } from './queries-c.ts';

/** What visitors type, without diacritics, and the material that they mean. */
export const queries = Object.fromEntries(languages.map((language) => [language, [...a[language], ...b[language], ...c[language]]])) as Record<Language, { q: string; id: string }[]>;
