/** What the pages of a dialogue's moderators need beside the organizer's look: posts, their threads, and decisions. */
export const moderationStyle = `
.posts { margin: 2rem 0; padding: 0; list-style: none }
.posts > li { padding-block: 1.75rem; border-block-start: 1px solid var(--rule) }
.posts h2, .one > h2 { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; margin: 0; font-size: 1.25rem }
.posts h2 + p, .one > h2 + p { margin-block-end: 0.75rem }
.spoken { max-width: 40em; margin-block: 0.75rem; font-size: 1.125rem; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: isolate }
.answered { max-width: 40em; margin: 0 0 0.75rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule) }
.answered p { margin: 0; white-space: pre-line } .answered .quiet { font-size: 0.9375rem }
.hints { margin-block: 0.75rem } .hints strong { color: var(--warn) }
.one { max-width: 46rem; margin-block: 1.5rem 2rem; padding: 1.25rem clamp(1rem, 4vw, 1.75rem); border: 1px solid var(--rule); border-inline-start: 0.375rem solid var(--accent); border-radius: 0.75rem; background: var(--raised) }
.decide { max-width: 40em; margin-block-start: 1rem }
.decide .actions { margin-block: 0.75rem }
.decide .field { margin-block: 0 1.25rem }
.decide .field > label { color: var(--ink); font-size: 1rem; font-weight: 600 }
.decide textarea, .your-words textarea, .translation textarea { width: 100%; padding: 0.5rem 0.75rem; border: 1px solid var(--quiet); border-radius: 0.5rem; background: var(--paper); color: inherit; font: inherit; resize: vertical; field-sizing: content; min-height: 4.5rem }
.decide details, .translation details { margin: 0; border: 0 }
.decide summary, .translation summary { padding-block: 0.5rem; color: var(--accent); font-size: 1.0625rem; font-weight: 400; letter-spacing: 0; cursor: pointer }
.decide details[open] { margin-block-end: 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule) }
.told { max-width: 40em; margin-block: 1rem; padding: 0.875rem 1.25rem; border: 1px solid var(--warn); border-radius: 0.5rem }
.told h3 { color: var(--warn) } .told ul { margin: 0.5rem 0 0; padding-inline-start: 1.25rem } .told .spoken { margin-block: 0.25rem 0.5rem; font-size: 1rem } .told .soft, .told .spoken:last-child { margin: 0 }
.thread { max-width: 46rem; padding: 0; list-style: none }
.thread > li { padding: 1rem 0 0.25rem; border-block-start: 1px solid var(--rule) }
.thread > .reply { margin-inline-start: clamp(1rem, 4vw, 2.5rem) }
.thread > [aria-current] { padding-inline-start: 1rem; border-inline-start: 0.375rem solid var(--accent) }
.thread h3 + p { margin: 0; font-size: 0.9375rem } .thread .spoken { font-size: 1.0625rem; margin-block: 0.375rem 0.75rem }
.translation { max-width: 46rem; padding-block: 1.25rem; border-block-start: 1px solid var(--rule) }
.translation .spoken { margin-block: 0.5rem }
.posts .quietly { margin-block-start: 0.75rem }
.sizes { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block: 0.25rem 0.5rem; padding: 0; list-style: none; color: var(--quiet) }
.log { width: 100%; border-collapse: collapse; margin-block: 1.5rem }
.log th, .log td { padding: 0.625rem 1rem 0.625rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top }
.log th { color: var(--quiet); font-weight: 400; font-size: 0.9375rem }
@media (max-width: 40rem) { .log, .log tbody, .log tr, .log td { display: block } .log td { padding: 0; border: 0 } .log tr { padding-block: 0.75rem; border-block-end: 1px solid var(--rule) } }
.brake { max-width: 46rem; margin-block: 3rem 0; padding: 1rem 1.25rem; border: 1px solid var(--rule); border-radius: 0.75rem }
.brake p { margin-block-end: 0.75rem } .brake form { margin: 0 }
.form .ticks { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block-end: 1rem }
.form .ticks .tick { flex-wrap: nowrap } .form .ticks .tick span { flex: none }
.form summary .quiet { margin-inline-start: 0.5rem; font-weight: 400 }
.your-words { max-width: 40em; margin-block-start: 3rem }
.your-words textarea + textarea { margin-block-start: 0.75rem }
`;
