/** What the pages of dialogues need beside the common look: posts with their translations, threads, and forms. */
export const dialogueStyle = `
.intro { max-width: 40em; margin-block-start: 1rem; font-size: 1.125rem }
.intro p { margin-block-end: 0.75rem; white-space: pre-line }
.about { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-block: 1rem; padding: 0; color: var(--quiet); list-style: none }
.rules { max-width: 40em; margin-block: 1.5rem }
.rules summary, .other summary { width: fit-content; padding-block: 0.375rem; color: var(--accent); cursor: pointer }
.rules div, .summing div { white-space: pre-line }
.summing { border-inline-start: 0.375rem solid var(--accent) }
.summing h2 { margin-block: 0 0.5rem; font-size: 1.25rem }
.summing div p { margin: 0 0 0.75rem } .summing div p:last-child { margin: 0 }
.reading { display: grid; gap: 0.25rem 2.5rem; margin-block: 0 1.5rem; padding-block: 0.75rem; border-block: 1px solid var(--rule) }
.reading nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: baseline }
.reading nav > span { color: var(--quiet); font-size: 0.9375rem; flex-basis: 100% }
.reading a { display: inline-block; padding-block: 0.375rem; color: var(--quiet) }
.reading [aria-current] { color: var(--ink); font-weight: 650; text-decoration: underline 2px var(--accent) }
@media (min-width: 48rem) { .reading nav > span { flex-basis: 9rem } }
.threads, .replies { margin: 0; padding: 0; list-style: none }
.threads > li { padding-block: 1.75rem; border-block-start: 1px solid var(--rule) }
.threads > li:first-child { border-block-start: 0; padding-block-start: 0.5rem }
.replies { display: grid; gap: 1.5rem; margin-block-start: 1.5rem; padding-inline-start: clamp(0.875rem, 3vw, 2rem); border-inline-start: 3px solid var(--rule) }
.post { scroll-margin-top: 1rem }
.post:target { outline: 3px solid var(--accent); outline-offset: 0.75rem; border-radius: 0.25rem }
.post .who { margin: 0; font-size: 1.0625rem; letter-spacing: 0 }
.post .who bdi { font-weight: 650 } .post .who .quiet, .post .who .quiet bdi { font-weight: 400 }
.post .when { margin: 0 0 0.5rem; color: var(--quiet); font-size: 0.9375rem }
.post .text { max-width: 40em; margin: 0; font-size: 1.125rem; line-height: 1.6; white-space: pre-line; text-align: start }
.post .text p { margin: 0 0 0.75rem }
.post .text p:last-child { margin-block-end: 0 }
.marks { display: flex; flex-wrap: wrap; gap: 0 0.875rem; margin: 0.375rem 0 0; color: var(--quiet); font-size: 0.9375rem }
.mark.machine { color: var(--warn) }
.other { margin-block-start: 0.25rem }
.other .text { padding-block: 0.5rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule) }
.sides { display: grid; gap: 1.25rem 2.5rem }
.sides > div { min-width: 0 }
@media (min-width: 48rem) { .sides { grid-template-columns: 1fr 1fr } .sides > div + div { padding-inline-start: 2.5rem; border-inline-start: 1px solid var(--rule) } }
.word { color: inherit; text-decoration: underline dotted 2px var(--accent) }
.gone { margin: 0; color: var(--quiet); font-style: italic }
.doing { display: flex; flex-wrap: wrap; gap: 0.5rem 0.5rem; align-items: center; margin-block-start: 0.75rem; font-size: 0.9375rem }
.doing form { display: contents }
.doing .links { flex-basis: 100%; margin: 0 }
.react { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 2.25rem; padding: 0.125rem 0.75rem; border: 1px solid var(--rule); border-radius: 2em; background: none; color: inherit; font: inherit; cursor: pointer }
.react:hover { border-color: var(--accent) }
.react b { color: var(--accent); font-variant-numeric: tabular-nums }
.doing a { display: inline-block; padding-block: 0.375rem; margin-inline-end: 0.75rem }
.doing .said { flex-basis: 100%; margin: 0 }
.counted { color: var(--accent); font-weight: 600 }
.glossary dl { display: grid; gap: 1.25rem; max-width: 40em }
.glossary dt { font-weight: 650 } .glossary dt .quiet { font-weight: 400; font-size: 0.9375rem } .glossary dfn { font-style: normal; margin-inline-end: 0.375rem }
.glossary dd { margin: 0.125rem 0 0 }
.glossary div:target { outline: 3px solid var(--accent); outline-offset: 0.5rem; border-radius: 0.25rem }
.topics { margin: 2rem 0 0; padding: 0; list-style: none }
.topics > li { padding-block: 1.25rem; border-block-start: 1px solid var(--rule) }
.topics h2 { margin: 0 0 0.25rem; font-size: 1.25rem } .topics p { margin: 0 }
.quoted { margin-block: 1.5rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--rule) }
.quoted > h2 { margin: 0 0 0.5rem; color: var(--quiet); font-size: 1rem; font-weight: 400; letter-spacing: 0 }
.sample { margin-block: 1.5rem; padding: 1.25rem 1.5rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.form textarea.long { min-height: 11rem; font-size: 1.125rem }
.panel h2.smaller { margin: 0 0 0.375rem; font-size: 1.125rem }
.statement dd { white-space: pre-line }
.copy { user-select: all }
.keep textarea, .copy { display: block; width: 100%; max-width: 46rem; margin: 0 0 0.75rem; padding: 0.75rem 1rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--paper); color: inherit;
  font: 0.9375rem/1.55 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; resize: vertical; overflow-wrap: anywhere }
.keep ul + p { margin-block-start: 1.5rem }
kopa-dialogue-board { --kopa-accent: var(--accent); --kopa-on-accent: var(--on-accent); --kopa-radius: 0.5rem; display: block }
@media print { .reading, .doing, .rules { display: none } .threads > li, .post { break-inside: avoid } .word { text-decoration: none } }
`;
