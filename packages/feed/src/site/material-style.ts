/** The look of a material: text to be read at a desk, and the sheet that one teaches from. */
export const materialStyle = `
.material { max-width: 46rem }
.material h2 { margin-block: 2.5rem 0.75rem }
.material ul:not([class]) { padding-inline-start: 1.25rem }
.material li { margin-block-end: 0.375rem }
.said { white-space: pre-line }
.partly { padding-inline-start: 1rem; border-inline-start: 0.25rem solid var(--accent); color: var(--quiet) }
.sheet-form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin-block: 1.5rem }
.sheet-form > * { flex: 0 1 12rem }
.steps { margin: 0; padding: 0; list-style: none; counter-reset: step }
.steps > li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0 1.5rem; margin: 0; padding-block: 1.25rem; border-block-start: 1px solid var(--rule) }
.steps h3 { margin-block-end: 0.5rem; font-size: 1.1875rem }
.steps p { margin-block-end: 0.5rem }
.clock { font-variant-numeric: tabular-nums; font-weight: 650; line-height: 1.35 }
.clock .quiet { display: block; font-weight: 400; font-size: 0.9375rem }
.who { color: var(--quiet); font-size: 0.9375rem; font-weight: 600 }
.tip { padding: 0.5rem 0.875rem; border-radius: 0.5rem; background: color-mix(in oklab, var(--accent) 9%, var(--paper)) }
.supplies { padding: 0; list-style: none; columns: 18rem 2; column-gap: 2.5rem }
.supplies li { break-inside: avoid; display: grid; grid-template-columns: 1.25rem 3.5rem minmax(0, 1fr); gap: 0.5rem; align-items: baseline; padding-block: 0.25rem }
.supplies .box { width: 0.875rem; height: 0.875rem; border: 1.5px solid var(--quiet); border-radius: 0.1875rem }
.supplies .number { font-variant-numeric: tabular-nums; font-weight: 650; text-align: end }
.pairs dt { margin-block-start: 0.75rem; font-weight: 650 }
.pairs dd { margin: 0 }
.cards { display: grid; gap: 1.75rem; margin-block: 2rem; padding: 0; list-style: none }
.cards li { padding-block-end: 1.75rem; border-block-end: 1px solid var(--rule) }
.cards h2 { margin: 0 0 0.25rem; font-size: 1.3125rem }
.cards p { margin: 0 0 0.25rem; max-width: 42em }
.lesson img { max-width: 100%; height: auto; border-radius: 0.5rem }
details summary { cursor: pointer; padding-block: 0.375rem; color: var(--accent) }
.origin { display: none }
@media (max-width: 30rem) { .steps > li { grid-template-columns: 1fr } .clock .quiet { display: inline } }
@media print {
  .sheet-form, details.extra { display: none }
  .material { max-width: none }
  .material h2 { margin-block: 1.1rem 0.4rem; font-size: 14pt }
  .steps > li { padding-block: 0.7rem; break-inside: avoid }
  .supplies li, .pairs > div, .facts > div, .tip { break-inside: avoid }
  .tip { background: none; border: 1px solid #999 }
  .facts { gap: 0.25rem; margin-block: 1rem }
  .origin { display: grid; grid-template-columns: 26mm minmax(0, 1fr); gap: 5mm; align-items: center; margin-block-start: 8mm; break-inside: avoid; font-size: 9pt }
  .origin svg { width: 26mm; height: 26mm }
  .origin p { margin: 0; overflow-wrap: anywhere }
}
`;

/** Paper of a size, with the number of each page and the name of the material. */
export function pageStyle(paper: 'a4' | 'a5', name: string): string {
  const text = JSON.stringify(name.replace(/[<>\\\p{Cc}]/gu, ' ').slice(0, 90));
  const [margin, size] = paper === 'a5' ? ['11mm 11mm 14mm', '9.5pt'] : ['16mm 18mm 18mm', '11pt'];
  return `@page { size: ${paper.toUpperCase()}; margin: ${margin}; @bottom-left { content: ${text}; font: 8pt sans-serif } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
@media print { :root { font-size: ${size} }${paper === 'a5' ? ' .steps > li { grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0 0.75rem } h1 { font-size: 17pt } .facts > div { grid-template-columns: 7rem minmax(0, 1fr) }' : ''} }`;
}
