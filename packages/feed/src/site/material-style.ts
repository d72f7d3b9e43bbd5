/** The look of a material's page, on screens and on paper. */
export const materialStyle = `
.material .aim .text { margin-block-end: 0.5rem }
.material .facts { margin-block: 1.5rem }
.material .text + .text { margin-block-start: 0.75rem }
.material .text { margin-block-end: 0.5rem; font-size: inherit; line-height: 1.6 }
.material .aim .text { font-size: 1.1875rem }
.code { display: none }
.part > h2 { margin-block: 2.5rem 0.75rem }
.doing { margin-block: 1.5rem }
.group-form { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center }
.group-form label { margin: 0 }
.group-form input[type=number] { width: 6rem }
table { width: 100%; border-collapse: collapse }
.supplies, .statements { max-width: 46rem }
.supplies th, .supplies td, .statements th, .statements td { padding: 0.5rem 0.75rem 0.5rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400 }
/* The words of the head and of the last column are the page’s own: none is so long that it must be broken. */
.supplies td:last-child, thead th { overflow-wrap: break-word }
thead th { color: var(--quiet); font-size: 0.9375rem }
.supplies .number { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap }
.tick-box { width: 2rem }
.tick-box span { display: inline-block; width: 1.1rem; height: 1.1rem; margin-block-start: 0.25rem; border: 1.5px solid var(--quiet); border-radius: 0.2rem }
.statements thead th + th, .statements .tick-box { width: 4.5rem; text-align: center; overflow-wrap: normal; hyphens: auto }
.steps { padding: 0; list-style: none }
.step { display: grid; gap: 0.25rem 2rem; padding-block: 1.25rem; border-block-start: 1px solid var(--rule) }
.step h3 { font-size: 1.1875rem }
.step .clock { margin: 0; font-weight: 650; font-variant-numeric: tabular-nums }
.step .clock .quiet { font-weight: 400 }
.pairs { display: grid; gap: 0.75rem; margin: 0.75rem 0 0; max-width: 46rem }
.pairs dt { color: var(--quiet); font-size: 0.9375rem }
.pairs dd { margin: 0 }
.pairs dd ul { margin: 0; padding: 0; list-style: none }
table + p, .pairs + p { margin-block-start: 0.75rem }
.pairs dd .text:last-child { margin-block-end: 0 }
@media (min-width: 40rem) { .pairs > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1.5rem } }
@media (min-width: 48rem) { .step { grid-template-columns: 10rem minmax(0, 1fr) } .step .clock .quiet { display: block } }
.lesson h2 .kind { display: block; margin: 0; font-size: 1rem; font-weight: 400; letter-spacing: 0 }
.lesson img { max-width: 100%; max-height: 22rem; height: auto; border-radius: 0.5rem }
.question { max-width: 40em; margin-block: 1rem; padding: 1rem 1.25rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.question summary { cursor: pointer; color: var(--accent); font-weight: 600 }
.contents { max-width: 40em }
textarea { display: block; width: 100%; max-width: 46rem; padding: 0.75rem 1rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--raised); color: inherit;
  font: 0.9375rem/1.55 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; resize: vertical; overflow-wrap: anywhere }
kopa-scenario-card, kopa-learning-model, kopa-course, kopa-material-library { --kopa-accent: var(--accent); --kopa-on-accent: var(--on-accent); --kopa-radius: 0.5rem; display: block }
@media print {
  .doing, textarea, .keep { display: none }
  .code { display: block }
  .tick-box span { border-color: #000 }
  thead { display: table-header-group }
  table, tr, .step, .pairs > div, .question, .part > .text, li > .text { break-inside: avoid }
  .part > h2, .part > .text:has(+ table) { break-after: avoid }
  .question details::details-content { content-visibility: visible; display: block }
}
`;

/** A sheet that a page can be printed on. */
export type Paper = 'a4' | 'a5';

const sizes: Record<Paper, { page: string; width: string; font: string; margin: string; code: string }> = {
  a4: { page: 'A4', width: '21cm', font: '11pt', margin: '16mm 16mm 18mm', code: '30mm' },
  a5: { page: 'A5', width: '14.8cm', font: '9.5pt', margin: '11mm 12mm 14mm', code: '24mm' },
};

/**
 * The page as a sheet: set in the sheet's own size, also on the screen, with its name and the number of each page at the foot. What fits
 * a page is not torn apart: a step, a row, an entry.
 */
export function sheetStyle(paper: Paper, name: string): string {
  const { page, width, font, margin, code } = sizes[paper];
  const foot = `font: 8pt/1.3 system-ui, sans-serif; color: #333`;
  return `
@page { size: ${page}; margin: ${margin};
  @bottom-left { content: ${cssString(name)}; width: 80%; ${foot} }
  @bottom-right { content: counter(page) " / " counter(pages); ${foot} } }
.page { max-width: ${width} }
.top { display: grid; grid-template-columns: minmax(0, 1fr) ${code}; gap: 1.5rem }
.code { display: block; color: #000 }
.code .qr { display: block; width: 100%; height: auto; padding: 0; background: #fff; fill: #000 }
.code p { margin: 0.25rem 0 0; font-size: 0.6875rem; line-height: 1.3; text-align: center }
.code strong { display: block; font-weight: 600; color: var(--ink) }
.code .address { display: none }
.steps .step { grid-template-columns: 6.5rem minmax(0, 1fr) }
.step .clock .quiet { display: block; font-size: 0.875em }
.pairs > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 1rem }
.pairs { gap: 0.4rem; margin-block-start: 0.4rem }
.facts { gap: 0.25rem; font-size: 0.9375em }
.facts > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem }
.material h1 { font-size: ${paper === 'a5' ? '1.75rem' : '2.125rem'} }
.part > h2 { margin-block: 1.5rem 0.5rem; font-size: 1.25rem }
.step { padding-block: 0.75rem }
.supplies th, .supplies td { padding-block: 0.3rem }
@media print {
  :root { font-size: ${font} }
  .page { max-width: none }
  .code .address { display: block; margin-block-start: 0.15rem; overflow-wrap: anywhere }
  .code .qr { margin: 0 }
}
`;
}

/** A name in a style sheet: every sign but letters, digits and spaces by its number, so that none can end the string or the sheet. */
function cssString(text: string): string {
  const short = [...text.toWellFormed()].slice(0, 90);
  const signs = short.map((sign) => (/^[\p{L}\p{N} ]$/u.test(sign) ? sign : /\s/.test(sign) ? ' ' : `\\${sign.codePointAt(0)!.toString(16)} `));
  return `"${signs.join('').replaceAll('\\0 ', '\\fffd ')}"`;
}
