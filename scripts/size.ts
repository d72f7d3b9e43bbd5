// Weighs what a page with the calendar loads, as brotli bytes, and fails when it is more than it may be.
import { globSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/** With that, a page loads less than 0.4 of what it would with the smallest peer (bench/). */
const most = { loader: 1_000, total: 16_000 };

export interface Sizes {
  loader: number;
  widget: number;
  visit: number;
  locales: Record<string, number>;
  /** Loader, calendar and the largest locale. */
  total: number;
}

export function sizes(): Sizes {
  const weigh = (pattern: string) => globSync(`dist/widgets/${pattern}.br`).reduce((sum, file) => sum + statSync(file).size, 0);
  const locales = Object.fromEntries(globSync('dist/widgets/c/??-*.js.br').sort().map((file) => [basename(file).slice(0, 2), statSync(file).size]));
  const [loader, widget, visit] = [weigh('kopa.js'), weigh('c/event-calendar-*.js'), weigh('c/visit-*.js')] as const;
  return { loader, widget, visit, locales, total: loader + widget + Math.max(...Object.values(locales)) };
}

/** The sizes in words, and what is too large. */
export function weighed(): { text: string; problems: string[] } {
  const { loader, widget, visit, locales, total } = sizes();
  const languages = Object.entries(locales).map(([locale, size]) => `${locale} ${size}`).join(', ');
  const text = `brotli bytes: loader ${loader}, calendar ${widget}, locales ${languages}; page with the largest locale ${total}; when a visitor turns to it ${visit} more`;
  const problems = [
    ...(widget === 0 || Object.keys(locales).length !== 6 ? ['The widgets are not built.'] : []),
    ...(loader > most.loader ? [`The loader is ${loader} B; it may be ${most.loader} B.`] : []),
    ...(total > most.total ? [`A page with the calendar loads ${total} B; it may be ${most.total} B. What could come later, or be said shorter?`] : []),
  ];
  return { text, problems };
}

if (process.argv[1]?.endsWith('size.ts')) {
  const { text, problems } = weighed();
  console.log(text);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
