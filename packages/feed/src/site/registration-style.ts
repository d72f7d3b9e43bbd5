/** What the pages of registrations need beside the common look: fields with their hints and faults, and what one can do. */
export const registrationStyle = `
.lead + p { margin-block-start: 1.25rem }
.soft, .hint { color: var(--quiet); font-size: 0.9375rem }
.hint { margin: 0.375rem 0 0; max-width: 40em }
.form { max-width: 36rem; margin-block: 2rem }
.form .field, fieldset.plain { margin-block: 0 1.75rem }
.form .field > label:not(.tick), fieldset.plain legend { color: var(--ink); font-size: 1.0625rem; font-weight: 600; margin-block-end: 0.375rem; padding: 0 }
.form .soft { font-weight: 400 }
.form textarea { width: 100%; padding: 0.5rem 0.75rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--paper); color: inherit; font: inherit; resize: vertical; field-sizing: content; min-height: 4.5rem }
.form input.short, .form select.short { width: 8rem }
.form input[readonly] { color: var(--quiet) }
fieldset.plain { min-width: 0; padding: 0; border: 0 }
.tick { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: start; min-height: 2.25rem; padding-block: 0.25rem; color: var(--ink); font-size: 1.0625rem; margin: 0; overflow-wrap: anywhere }
.tick span { flex: 1 1 6em }
.tick input { flex: none; width: 1.375rem; height: 1.375rem; margin: 0.125rem 0 0; accent-color: var(--accent) }
.fault { margin: 0 0 0.375rem; color: var(--warn); font-weight: 600 }
.fault::before { content: '! '; }
.wrong { padding-inline-start: 1rem; border-inline-start: 0.25rem solid var(--warn) }
.wrong input, .wrong textarea { border-color: var(--warn) }
.faulty ul { margin: 0.5rem 0 0; padding-inline-start: 1.25rem }
.faulty a { color: var(--warn) }
.said { max-width: 40em; margin-block: 0 2rem; padding: 0.875rem 1.25rem; border: 1px solid var(--accent); border-inline-start-width: 0.375rem; border-radius: 0.5rem; background: var(--raised) }
.state { margin-block: 0 2.5rem }
.state .lead { color: var(--ink) }
.actions form { display: contents }
.button.grave { border-color: var(--warn); color: var(--warn) }
.quietly { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; margin-block: 2rem 0; padding: 0; list-style: none }
.quietly a { display: inline-block; padding-block: 0.375rem }
.kept { display: grid; gap: 1rem; max-width: 46rem }
.kept dt { font-weight: 600 } .kept dd { margin: 0; white-space: pre-line } .kept dd.hint { margin-block-start: 0.125rem }
@media (min-width: 40rem) { .kept > div { display: grid; grid-template: auto 1fr / 11rem minmax(0, 1fr); gap: 0 1.5rem } .kept dt { grid-row: span 2 } .kept dd { grid-column: 2 } }
.number { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace; letter-spacing: 0.06em; font-weight: 600 }
.trap { position: absolute; inset-inline-start: -100vw; width: 1px; height: 1px; overflow: hidden }
.dates-to-come { padding-inline-start: 1.25rem }
@media (forced-colors: active) { .said, .wrong { border-color: Highlight } }
@media print { .quietly, .said { display: none } }
`;
