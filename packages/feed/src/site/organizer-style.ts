/** What the organizer's pages need beside the look of registrations: lists of people, and a sheet for paper. */
export const organizerStyle = `
.page { max-width: 68rem }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; margin-block-end: 2.5rem; padding-block-end: 0.75rem; border-block-end: 1px solid var(--rule) }
.bar strong { margin-inline-end: auto }
.bar button, .plain-button { padding: 0.375rem 0; border: 0; background: none; color: var(--accent); font: inherit; text-decoration: underline 1px; text-underline-offset: 0.2em; cursor: pointer }
.tabs ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block: 1.5rem; padding: 0; list-style: none }
.tabs a { display: inline-block; padding-block: 0.5rem }
.tabs [aria-current] { color: var(--ink); font-weight: 650; text-decoration: underline 2px var(--accent) }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0.75rem; margin-block: 1.5rem }
.counts > div { padding: 0.75rem 1rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.counts dt { color: var(--quiet); font-size: 0.9375rem } .counts dd { margin: 0; font-size: 1.375rem; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -0.01em }
@media (max-width: 30rem) { .counts { grid-template-columns: 1fr; gap: 0.375rem } .counts > div { display: flex; justify-content: space-between; align-items: baseline; padding: 0.375rem 1rem } }
.events { padding: 0; list-style: none }
.lead + .events { margin-block-start: 2rem }
.events > li { padding-block: 1.5rem; border-block-start: 1px solid var(--rule) }
.events h2 { margin: 0; font-size: 1.25rem } .events .counts { margin-block: 0.75rem 0 } .events .said { margin-block: 1rem 1.5rem; white-space: pre-line; overflow-wrap: anywhere }
.people { margin: 2rem 0; padding: 0; list-style: none }
.people > li { padding-block: 1rem; border-block-start: 1px solid var(--rule) }
.people h2, .people h3 { margin: 0; font-size: 1.1875rem; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; letter-spacing: -0.01em }
.people p { margin: 0.125rem 0 0 }
.people .inline { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin-block-start: 0.5rem }
.people details { margin: 0; border: 0 } .people summary { padding: 0.375rem 0; color: var(--accent); font-size: 1rem; font-weight: 400; cursor: pointer; letter-spacing: 0 }
.answers { display: grid; gap: 0.25rem 1rem; margin: 0.5rem 0 0; font-size: 0.9375rem }
.answers dt { color: var(--quiet) } .answers dd { margin: 0; white-space: pre-line }
@media (min-width: 40rem) { .answers { grid-template-columns: minmax(0, 16rem) minmax(0, 1fr) } }
.sift { display: grid; gap: 0.75rem 1rem; align-items: end; margin-block: 1.5rem }
@media (min-width: 40rem) { .sift { grid-template-columns: 2fr 1fr auto } }
fieldset.block { min-width: 0; margin: 0 0 1.5rem; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
fieldset.block > legend { padding-inline: 0.5rem; margin-inline-start: -0.5rem; font-weight: 650; font-size: 1.125rem }
fieldset.block .field { margin-block: 0 1rem }
.form fieldset.block .field > label { font-weight: 400; font-size: 1rem; color: var(--quiet) }
.form details { margin: 0.5rem 0 0 } .form summary { padding-block: 0.375rem; cursor: pointer; color: var(--accent) }
.block:not(:has(option:is([value=choice], [value=multi]):checked)) > details > .options { display: none }
.form textarea.tall { min-height: 14rem }
.mail { max-width: 40em; padding: 1.25rem 1.5rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.mail p { white-space: pre-line; margin-block-end: 0 }
.door { display: grid; gap: 0.25rem 1rem; align-items: center }
@media (min-width: 34rem) { .door { grid-template-columns: minmax(0, 1fr) auto } }
.taps { display: flex; flex-wrap: wrap; gap: 0.5rem }
.taps .button { min-width: 3.5rem; min-height: 3.5rem; font-size: 1.125rem; touch-action: manipulation }
.taps [aria-pressed=true] { border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
.taps .button { scroll-margin-block-end: 5rem }
.tally { position: sticky; inset-block-end: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; margin: 0 -1rem; padding: 0.75rem 1rem; background: var(--paper); border-block-start: 1px solid var(--rule); font-weight: 600; font-variant-numeric: tabular-nums }
.tally .unsent { color: var(--warn) }
.people > li[hidden] { display: none }
.sheet-list { width: 100%; border-collapse: collapse }
.sheet-list th { text-align: start; font-size: 0.9375rem; color: var(--quiet); font-weight: 400 }
.sheet-list th, .sheet-list td { padding: 0.5rem 0.75rem 0.5rem 0; border-block-end: 1px solid var(--rule); vertical-align: top }
.sheet-list tbody th { color: var(--ink); font-size: 1.0625rem; font-weight: 600 }
.sheet-list tr { break-inside: avoid } .sheet-list thead { display: table-header-group }
.boxes { white-space: nowrap } .box { display: inline-block; width: 1.5rem; height: 1.5rem; margin-inline-end: 0.375rem; border: 1.5px solid var(--ink); border-radius: 0.1875rem }
@media print { @page { size: A4; margin: 15mm } .bar, .tabs, .counts { display: none } }
`;
