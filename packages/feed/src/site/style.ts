/** The look of the pages that visitors see: paper, ink and one accent colour, in light and dark, on screens of any width and on paper. */
export const style = `
:root { color-scheme: light dark; --paper: #fbfaf8; --raised: #fff; --ink: #1b1d20; --quiet: #565b63; --rule: #dcdad4; --accent: #0a6375;
  --on-accent: #fff; --warn: #8f2c1d; font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
@media (prefers-color-scheme: dark) { :root { --paper: #131517; --raised: #1d2023; --ink: #eceae6; --quiet: #a9adb3; --rule: #373b40;
  --accent: #6fc3d6; --on-accent: #08242b; --warn: #ffab9b } }
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; text-wrap: pretty }
.page { max-width: 60rem; margin: 0 auto; overflow-x: clip; padding: 1.5rem clamp(1rem, 5vw, 3rem) 4rem }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px }
h1, h2, h3 { line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance }
h1 { margin: 0 0 0.5rem; font-size: clamp(1.875rem, 1.4rem + 2.2vw, 3rem); letter-spacing: -0.03em }
h2 { margin: 3rem 0 1rem; font-size: clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem) }
h3 { margin: 0; font-size: 1.0625rem }
p, ul, ol, dl { margin: 0 0 1rem }
code { font: 0.9375em/1.6 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere }
.quiet { color: var(--quiet) }
.lead { max-width: 38em; margin-block-end: 0; font-size: 1.125rem; color: var(--quiet) }
.skip { position: absolute; inset: 0.5rem auto auto 0.5rem; padding: 0.75rem 1.25rem; background: var(--ink); color: var(--paper); z-index: 1 }
.skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; white-space: nowrap }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0 0 clamp(1.5rem, 5vw, 3rem); padding: 0; list-style: none; font-size: 0.9375rem }
.languages a { display: inline-block; padding-block: 0.375rem; color: var(--quiet); text-decoration-color: transparent }
.languages a:hover { color: var(--accent); text-decoration-color: currentColor }
.languages [aria-current] { color: var(--ink); font-weight: 650; text-decoration: underline 2px var(--accent) }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: 0.375rem 1.125rem; border: 1px solid var(--rule);
  border-radius: 0.5rem; background: var(--raised); color: var(--ink); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer }
.button:hover { border-color: var(--accent) }
.button.first { border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
.button.first:hover { text-decoration: underline }
.button[hidden] { display: none }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 1.5rem }

.find { margin-block: 1.75rem 0; padding: clamp(0.75rem, 3vw, 1.25rem); border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; align-items: end }
.fields > :first-child { grid-column: 1 / -1 }
.fields > * { min-width: 0 }
@media (min-width: 40rem) { .fields { grid-template-columns: 2fr 1fr 1fr auto; gap: 0.75rem 1rem } .fields > :first-child { grid-column: auto } }
label, .label { display: block; margin-block-end: 0.25rem; color: var(--quiet); font-size: 0.9375rem }
input:not([type=checkbox], [type=radio], [type=color]), select { width: 100%; min-width: 0; min-height: 2.75rem; padding: 0.375rem 0.75rem; border: 1px solid var(--quiet);
  border-radius: 0.5rem; background: var(--paper); color: inherit; font: inherit }
.chosen { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-block: 1rem 0 }

.turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.75rem; margin-block: 2rem 0 }
.turn .next { margin-inline-start: auto }
.previous::before, .next::after, .back a::before { content: ''; width: 0.5em; height: 0.5em; border: solid currentColor; border-width: 2px 0 0 2px; rotate: -45deg }
.previous, .next { gap: 0.75rem }
.next::after { rotate: 135deg }
.back { margin-block-end: 1rem }
.back a { display: inline-flex; align-items: center; gap: 0.625rem; padding-block: 0.25rem }
.views { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block-start: 1rem }
.views a { display: inline-block; padding-block: 0.375rem; color: var(--quiet) }
.views [aria-current] { color: var(--ink); font-weight: 650; text-decoration: none }
.count { font-weight: 400; color: var(--quiet); font-size: 1rem; letter-spacing: 0; white-space: nowrap }
.day { display: grid; gap: 0.5rem 2rem; padding-block: 1.25rem; border-block-start: 1px solid var(--rule) }
.day h3 { align-self: start; padding-block-start: 0.125rem }
.date { white-space: nowrap }
.badge { display: inline-block; padding: 0 0.5em; border: 1px solid currentColor; border-radius: 1em; color: var(--accent); font-size: 0.8125rem; font-weight: 600; letter-spacing: 0; line-height: 1.6; vertical-align: 0.1em }
.badge.status { color: var(--warn) }
.day ul { display: grid; gap: 1.25rem; margin: 0; padding: 0; list-style: none }
.event { display: grid; gap: 0 1.25rem }
.event p { margin: 0 }
.time { font-variant-numeric: tabular-nums; font-weight: 600 }
.event .name { font-size: 1.1875rem; font-weight: 650; line-height: 1.35; letter-spacing: -0.01em }
.event .name a { padding-block: 0.125rem }
.event.cancelled .name a { text-decoration-line: line-through underline }
.panel { max-width: 40em; margin-block: 2rem; padding: 1.25rem 1.5rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.panel > :last-child { margin-block-end: 0 }
.faults { margin-block: 1.25rem; padding-inline-start: 1.25rem }
.keep { margin-block-start: 4rem; padding-block-start: 2rem; border-block-start: 1px solid var(--rule) }
.keep h2 { margin-block-start: 0; font-size: 1.25rem }
.keep ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; margin: 0; padding: 0; list-style: none }
.keep li a { display: inline-block; padding-block: 0.25rem }
kopa-event-calendar { --kopa-accent: var(--accent); --kopa-on-accent: var(--on-accent); --kopa-radius: 0.5rem; margin-block-start: 2rem }
@media (min-width: 40rem) { .event { grid-template-columns: 8.5rem minmax(0, 1fr) } }
@media (min-width: 56rem) { .day { grid-template-columns: 11rem minmax(0, 1fr); padding-block: 1.75rem } .event { grid-template-columns: 9rem minmax(0, 1fr) } }

.kind { margin: 0 0 0.5rem; color: var(--quiet) }
.notice { max-width: 40em; margin-block: 1.5rem; padding: 0.875rem 1.25rem; border: 1px solid var(--warn); border-inline-start-width: 0.375rem; border-radius: 0.5rem; background: var(--raised) }
.notice strong { display: block; color: var(--warn); font-size: 1.125rem }
.notice p { margin: 0 }
.facts { display: grid; gap: 1rem; max-width: 46rem; margin-block: 2rem }
.facts dt { color: var(--quiet); font-size: 0.9375rem }
.facts dd { margin: 0 }
.facts dd ul { margin: 0; padding: 0; list-style: none }
.facts .when { font-size: 1.25rem; font-weight: 650; line-height: 1.4; letter-spacing: -0.01em }
@media (min-width: 40rem) { .facts > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.5rem } .facts .when { margin-block-start: -0.125rem } }
.text { max-width: 40em; font-size: 1.125rem; line-height: 1.65; white-space: pre-line }
.programme { max-width: 46rem; padding: 0; list-style: none }
.programme li { display: grid; grid-template-columns: minmax(4.5rem, auto) minmax(0, 1fr); gap: 0 1.25rem; padding-block: 0.625rem; border-block-start: 1px solid var(--rule) }
.dates { padding: 0; list-style: none }
.dates li { padding-block: 0.25rem }

@media (forced-colors: active) { .button, .badge, .panel, .notice { border-color: ButtonBorder } }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --quiet: #333; --rule: #999; --accent: #000; --warn: #000; font-size: 11pt }
  .languages, .find, .turn, .views, .keep, .actions, .skip, .back, .chosen a { display: none }
  .page { max-width: none; padding: 0 }
  h1 { font-size: 22pt } h2 { margin-block: 1.5rem 0.5rem } .day { padding-block: 0.75rem }
  .day, .event, .facts > div, .programme li, .notice { break-inside: avoid } h2, h3 { break-after: avoid }
  a { color: inherit; text-decoration: none }
}
`;

/** The snippet builder: what one chooses beside what comes of it. */
export const builderStyle = `
.page { max-width: 84rem }
.builder { display: grid; gap: 2rem clamp(2rem, 5vw, 4.5rem); margin-block-start: 2.5rem }
@media (min-width: 62rem) { .builder { grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr) } }
.result { min-width: 0 }
fieldset { min-width: 0; margin: 0 0 1.5rem; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
/* Floated, so that a long legend wraps inside the border and not across it. */
legend { float: inline-start; width: 100%; padding: 0; font-weight: 650; font-size: 1.125rem }
legend + * { clear: both; padding-block-start: 0.5rem }
.field { margin-block-start: 1rem }
.field > .field:first-child { margin-block-start: 0 }
.ticks { display: flex; flex-wrap: wrap; gap: 0 1.25rem }
.tick { display: flex; gap: 0.5rem; align-items: center; min-height: 2.25rem; margin: 0; color: inherit; font-size: 1rem }
input[type=checkbox] { flex: none; width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--accent) }
.picker { display: flex; gap: 0.75rem; align-items: center; margin-block-start: 0.5rem }
.picker[hidden] { display: none }
input[type=color] { width: 3.5rem; height: 2.75rem; padding: 0.125rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--paper) }
.copyable { margin-block: 0.75rem 1.25rem }
.copyable label { max-width: 44rem }
textarea { display: block; width: 100%; padding: 0.75rem 1rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--raised); color: inherit;
  font: 0.9375rem/1.55 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; resize: vertical; field-sizing: content; overflow-wrap: anywhere }
.copyable .button { margin-block-start: 0.5rem }
details { margin-block-start: 2.5rem; border-block-start: 1px solid var(--rule) }
summary { padding-block: 1rem; font-size: 1.25rem; font-weight: 650; letter-spacing: -0.01em; cursor: pointer }
.make details { margin: 0 0 1.5rem; padding-inline: 1.25rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--raised) }
.make details[open] { padding-block-end: 1.25rem }
.make summary { padding-block: 0.875rem; font-size: 1.125rem }
.make summary + * > .field { margin-block-start: 0 }
.make details .tick { align-items: start }
.hint { margin: 0.5rem 0 0; font-size: 0.9375rem; line-height: 1.5 }
@supports selector(:has(a)) {
  .make:not(:has(#may [value=some]:checked)) .if-some, .make:not(:has(#view [value=compact]:checked)) .if-compact,
  .make:has(#view [value=compact]:checked) .unless-compact { display: none } }
.best { padding: clamp(1rem, 3vw, 1.75rem); border: 1px solid var(--rule); border-block-start: 0.25rem solid var(--accent); border-radius: 0.75rem; background: var(--raised) }
.best h2 { margin-block: 0 0.75rem }
.best textarea { background: var(--paper) }
.told { min-height: 1.6em; margin: 0; color: var(--accent); font-weight: 600 }
.result h3 { margin-block: 2rem 0.25rem }
.result h2 + h3, .result summary + h3 { margin-block-start: 0 }
.preview { border: 1px solid var(--rule); border-radius: 0.75rem; background: #fff; padding: clamp(0.5rem, 2vw, 1.25rem); overflow: hidden; margin-block-end: 0.75rem }
.preview.dark { background: #131517 }
.preview.auto { background: Canvas }
iframe { display: block; border: 0; max-width: 100% }
`;
