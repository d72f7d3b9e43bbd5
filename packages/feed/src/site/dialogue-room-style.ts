/** The look of a dialogue on the wall of a room: to be read from the last row, whatever the projector's size is. */
export const projectorStyle = `
:root { font-size: clamp(1rem, 0.55rem + 1.15vw, 2.25rem) }
.page { max-width: none; padding: clamp(1rem, 3vw, 4rem) }
.wall { display: grid; gap: 1.5rem 3rem; align-items: start; margin-block-end: 2rem; padding-block-end: 1.5rem; border-block-end: 0.25rem solid var(--accent) }
.wall h1 { margin: 0; font-size: clamp(1.75rem, 1rem + 2.2vw, 4.5rem); text-wrap: balance }
.part { display: flex; gap: 1rem; align-items: center }
.part .qr { flex: none; width: clamp(7rem, 13vw, 15rem); height: auto; background: #fff; fill: #000; border-radius: 0.5rem }
.part p { margin: 0; max-width: 14em } .part strong { display: block; line-height: 1.3 }
.part .address { display: block; margin-block-start: 0.375rem; color: var(--quiet); font-size: 0.8125rem; overflow-wrap: anywhere }
@media (min-width: 56rem) { .wall { grid-template-columns: minmax(0, 1fr) auto } .part { max-width: 34vw } }
.wall-posts { display: grid; gap: 1.75rem; margin: 0; padding: 0; list-style: none }
.wall-posts > li { padding: 1.25rem 1.5rem 1.5rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.wall-posts > li.fresh { border-color: var(--accent); box-shadow: inset 0.375rem 0 0 var(--accent) }
.wall-posts .who { margin: 0 0 0.5rem; color: var(--quiet) } .wall-posts .who strong { color: var(--ink) }
.columns { display: grid; gap: 1rem 2.5rem }
.columns > div { min-width: 0 }
.of { margin: 0 0 0.25rem; color: var(--quiet); font-size: 0.8125rem }
.columns .text { font-size: 1.25rem; line-height: 1.45; white-space: pre-line; text-align: start }
.columns .text p { margin: 0 0 0.5rem }
@media (min-width: 56rem) { .columns.count-2 { grid-template-columns: 1fr 1fr } .columns.count-3, .columns.count-4 { grid-template-columns: repeat(3, 1fr) }
  .columns > div + div { padding-inline-start: 2.5rem; border-inline-start: 1px solid var(--rule) } }
`;

/** The look of a dialogue on paper; on the screen, it is shown as it will be printed. */
export const printStyle = `
.page { max-width: 52rem }
.top { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr) 7.5rem; align-items: start }
@media (max-width: 30rem) { .top { grid-template-columns: 1fr } .top .code { display: none } }
.top h1 { font-size: 2rem }
.code { color: var(--quiet); font-size: 0.75rem; line-height: 1.3; text-align: center }
.code .qr { display: block; width: 100%; height: auto; background: #fff; fill: #000 } .code p { margin: 0.25rem 0 0 }
.printed { margin: 2rem 0 0; padding: 0; list-style: none }
.printed > li { padding-block: 1rem; border-block-start: 1px solid var(--rule) }
.printed > .reply { margin-inline-start: 1.5rem; border-block-start-style: dashed }
.printed .who { margin: 0 0 0.375rem; font-size: 1rem }
.printed .text { font-size: 1rem; line-height: 1.5 }
.of { margin: 0 0 0.125rem; color: var(--quiet); font-size: 0.8125rem }
.stack { display: grid; gap: 0.75rem }
.stack > div + div { padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule) }
@media print {
  @page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt/1.3 system-ui, sans-serif; color: #333 } }
  :root { font-size: 10.5pt }
  .sides { grid-template-columns: 1fr 1fr; gap: 1.5rem } .sides > div + div { padding-inline-start: 1.5rem; border-inline-start: 1px solid #999 }
  .printed > li { break-inside: auto } .printed .who { break-after: avoid } .printed .text { orphans: 3; widows: 3 }
  .glossary { break-before: auto } .glossary dl > div { break-inside: avoid }
}
`;
