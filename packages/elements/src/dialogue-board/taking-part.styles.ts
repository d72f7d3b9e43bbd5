import { css } from 'lit';

export const styles = css`
  .write {
    display: grid;
    gap: 1.25em;
    max-inline-size: 42em;
    margin-block: 1.25em;
    padding: clamp(1em, 4cqi, 1.5em);
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 2%, transparent);
  }
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .mistaken {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_wrong);
  }
  .field > label:not(.choice) {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  .optional {
    font-size: 0.9375em;
    font-weight: 400;
  }
  .hint {
    margin-block-end: 0.375em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .mistake {
    margin-block-end: 0.375em;
    font-weight: 600;
    color: var(--_wrong);
  }
  .write input:not([type='radio']),
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: color-mix(in srgb, currentColor 2%, transparent);
  }
  textarea {
    resize: vertical;
  }
  /* The widget may be as narrow as its column, which cuts off what lies outside. */
  .write input:focus-visible,
  textarea:focus-visible {
    outline-offset: -0.1875em;
  }
  .write [aria-invalid='true']:not(fieldset) {
    border: 2px solid var(--_wrong);
  }
  .write select {
    min-block-size: 2.75em;
    min-inline-size: min(14em, 100%);
  }
  .count-left {
    margin-block-start: -1em;
    font-size: 0.9375em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .over {
    color: var(--_wrong);
    font-weight: 600;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 1.25em;
    align-items: end;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    padding: 0.375em 0.5em;
    margin-inline: -0.5em;
    border-radius: var(--_radius);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_hover);
  }
  [type='radio'] {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .preview {
    padding: 1em 1.25em;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
  }
  .ends,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  .ends .main {
    min-block-size: 3em;
  }
  .button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  a.button {
    color: inherit;
    text-decoration: none;
  }
  .write .notice {
    margin: 0;
  }
  .wrong {
    border: 2px solid var(--_wrong);
    border-radius: var(--_radius);
    background: none;
  }
  .link {
    font-family: ui-monospace, monospace;
  }
  .after {
    gap: 0.25em 1.25em;
  }
`;
