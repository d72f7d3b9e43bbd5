// Weighs what a page with a widget loads, as brotli bytes, and fails when it is more than it may be.
import { globSync, statSync } from 'node:fs';
import { widgets, type Widget } from './widgets.ts';

/** With that, a page with the calendar loads less than 0.4 of what it would with the smallest peer (bench/). */
const most: Record<Widget | 'loader', number> = { 'loader': 1_000, 'event-calendar': 16_000, 'seminar-registration': 16_000, 'scenario-card': 14_000, 'material-library': 18_000, 'learning-model': 13_500, 'course': 14_500, 'dialogue-board': 16_000 };

/** What a visitor who turns to a widget loads beside it. */
const later: Partial<Record<Widget, string>> = { 'event-calendar': 'visit', 'seminar-registration': 'seminar-registration-later', 'scenario-card': 'scenario-card-opened', 'material-library': 'material-library-reading', 'learning-model': 'learning-model-result', 'dialogue-board': 'dialogue-board-{following,taking-part}' };
const locales = ['en', 'lt', 'lv', 'nb', 'nl', 'pl'];

export interface Weight {
  widget: number;
  later: number;
  locales: Record<string, number>;
  /** Loader, widget and the largest locale. */
  total: number;
}

const weigh = (name: string) => globSync(`dist/widgets/${name}.js.br`).reduce((sum, file) => sum + statSync(file).size, 0);
/** What is fetched has a hash of six characters in its name. */
const weighChunk = (name: string) => weigh(`c/${name}-??????`);

export function sizes(): { loader: number } & Record<Widget, Weight> {
  const loader = weigh('kopa');
  const of = (name: Widget): Weight => {
    const widget = weighChunk(name);
    const words = Object.fromEntries(locales.map((locale) => [locale, weighChunk(`${name}-${locale}`)]));
    return { widget, later: weighChunk(later[name] ?? 'none'), locales: words, total: loader + widget + Math.max(...Object.values(words)) };
  };
  return { loader, ...(Object.fromEntries(widgets.map((name) => [name, of(name)])) as Record<Widget, Weight>) };
}

/** The sizes in words, and what is too large. */
export function weighed(): { text: string; problems: string[] } {
  const all = sizes();
  const lines = widgets.map((name) => {
    const { widget, later, locales, total } = all[name];
    const languages = Object.entries(locales).map(([locale, size]) => `${locale} ${size}`).join(', ');
    return `${name} ${widget}, locales ${languages}; page with the largest locale ${total}${later ? `; when a visitor turns to it ${later} more` : ''}`;
  });
  const problems = [
    ...widgets.flatMap((name) => (all[name].widget && Object.values(all[name].locales).every(Boolean) ? [] : [`The widget ${name} is not built.`])),
    ...(all.loader > most.loader ? [`The loader is ${all.loader} B; it may be ${most.loader} B.`] : []),
    ...widgets.flatMap((name) =>
      all[name].total > most[name] ? [`A page with ${name} loads ${all[name].total} B; it may be ${most[name]} B. What could come later, or be said shorter?`] : [],
    ),
  ];
  return { text: `brotli bytes: loader ${all.loader}\n  ${lines.join('\n  ')}`, problems };
}

if (process.argv[1]?.endsWith('size.ts')) {
  const { text, problems } = weighed();
  console.log(text);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
