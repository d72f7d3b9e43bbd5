import { css } from 'lit';

export const styles = css`
  :host {
    --_wrong: color-mix(in oklab, #c22418 62%, currentColor);
  }
  .widget {
    max-inline-size: 38em;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  .kind {
    font-weight: 600;
    color: var(--_accent-text);
  }
  .title {
    margin-block: 0.125em 0.5em;
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .occasion::first-letter {
    text-transform: uppercase;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    margin-block-start: 0.375em;
    cursor: pointer;
    color: var(--_accent-text);
    font-weight: 600;
  }
  ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
  .seats {
    margin-block: 1.5em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_tint);
  }
  .seats strong {
    font-size: 1.125em;
  }
  .seats.waiting {
    block-size: 4.75em;
  }
  .few strong {
    color: var(--_accent-text);
  }
  .closed,
  .cancelled,
  .full {
    border-color: var(--_muted);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  form {
    display: grid;
    gap: 1.75em;
  }
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .wrong {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_wrong);
  }
  .field > label:not(.choice),
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.375em;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.35;
  }
  .optional {
    font-size: 0.9375em;
    font-weight: 400;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: color-mix(in srgb, currentColor 2%, transparent);
  }
  /* The widget may be as narrow as its column, which cuts off what lies outside. */
  input:not([type='radio'], [type='checkbox']):focus-visible,
  textarea:focus-visible {
    outline-offset: -0.1875em;
  }
  .notice:focus {
    outline: none;
  }
  select {
    inline-size: auto;
    min-inline-size: 6em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true']:not(fieldset, [type='checkbox']) {
    border: 2px solid var(--_wrong);
  }
  .hint {
    margin-block-end: 0.5em;
  }
  .mistake {
    margin-block-end: 0.375em;
    font-weight: 600;
    color: var(--_wrong);
  }
  .kept,
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .kept {
    margin-block-start: 0.375em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    padding: 0.4375em 0.5em;
    margin-inline: -0.5em;
    border-radius: var(--_radius);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice span::first-letter {
    text-transform: uppercase;
  }
  .choice:hover {
    background: var(--_hover);
  }
  [type='radio'],
  [type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: -0.05em 0 0;
    accent-color: var(--_accent);
  }
  .ends {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .button.main {
    min-block-size: 3.25em;
    padding-inline: 1.75em;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.0625em;
  }
  .button.main:hover {
    background: color-mix(in oklab, var(--_accent) 85%, currentColor);
  }
  .button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  @container (inline-size < 26em) {
    .main {
      inline-size: 100%;
    }
  }
  .panel {
    padding: 2em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .panel p {
    margin-block-end: 1em;
  }
  .notice {
    padding: 0.875em 1em;
    border: 2px solid var(--_wrong);
    border-radius: var(--_radius);
  }
  .skeleton i {
    display: block;
    block-size: 3em;
    margin-block-end: 1.75em;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.6;
  }
  .skeleton i:nth-child(odd) {
    block-size: 1em;
    inline-size: 30%;
    margin-block-end: 0.5em;
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .seats {
      border: 1px solid;
      border-inline-start-width: 0.25em;
    }
  }
`;
