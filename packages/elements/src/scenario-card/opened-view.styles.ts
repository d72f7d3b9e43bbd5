import { css } from 'lit';

export const styles = css`
  :host {
    --_wrong: color-mix(in oklab, #c22418 62%, currentColor);
  }
  .opened {
    max-inline-size: 46em;
  }
  .back {
    margin-block-end: 1.5em;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border: solid currentColor;
    border-width: 0 0 0.15em 0.15em;
    transform: rotate(45deg);
  }
  .opened p {
    white-space: pre-line;
  }
  p + p,
  ul + p,
  div + p:not(.small) {
    margin-block-start: 0.625em;
  }
  .small {
    font-size: 0.875em;
  }
  .part {
    margin-block: 2em 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .part:focus {
    outline: none;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: 0.375em;
  }

  .doing {
    align-items: start;
    margin-block-start: 1.5em;
  }
  .doing [role='status'] {
    flex-basis: 100%;
    margin: 0;
    user-select: all;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.625em;
    border: solid currentColor;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  [open] summary::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  details ul {
    list-style: none;
    margin-block-start: 0.5em;
    padding: 0.375em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  details a {
    display: block;
    padding-block: 0.375em;
  }

  .people {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    font-weight: 600;
  }
  input:not([type='checkbox']),
  select,
  textarea {
    min-block-size: 2.75em;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: color-mix(in srgb, currentColor 2%, transparent);
  }
  input[type='number'] {
    inline-size: 6em;
  }
  [aria-invalid='true'] {
    outline: 2px solid var(--_wrong);
  }
  .mistake {
    margin-block: 0.25em;
    font-weight: 600;
    color: var(--_wrong);
  }
  .fits {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .opened .notice {
    margin-block: 1em;
  }
  .supplies {
    list-style: none;
    margin-block-start: 1em;
    padding: 0;
  }
  .supplies li {
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .supplies label {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.625em;
    cursor: pointer;
  }
  .supplies label:hover {
    background: var(--_hover);
  }
  [type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .supplies :checked ~ span {
    color: var(--_muted);
  }
  .amount {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .strip {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block: 0.75em 1.25em;
    border-radius: 0.25em;
    fill: var(--_accent);
  }
  rect:nth-child(even) {
    opacity: 0.45;
  }
  .steps {
    list-style: none;
    margin-inline-start: 0.375em;
    padding: 0;
  }
  .steps > li {
    position: relative;
    margin: 0;
    padding: 0 0 1.75em 1.5em;
    border-inline-start: 2px solid var(--_line);
    break-inside: avoid;
  }
  .steps > li::before {
    content: '';
    position: absolute;
    inset: 0.375em auto auto -0.4375em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .clock {
    font-weight: 700;
    color: var(--_accent-text);
    font-variant-numeric: tabular-nums;
  }
  .clock .small {
    margin-inline-start: 0.75em;
    font-weight: 400;
  }
  .step-name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .badge {
    inline-size: fit-content;
    margin-block: 0.25em;
    padding: 0 0.625em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_wrong);
  }
  .pairs {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .pairs dd {
    font-weight: 400;
  }
  .pairs dd::first-letter {
    text-transform: none;
  }
  .tip {
    margin-inline-start: -0.875em;
    padding: 0.5em 0.875em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  @container (inline-size >= 34em) {
    .pairs > div {
      display: grid;
      grid-template-columns: 8em 1fr;
      gap: 0 1em;
    }
    .pairs dt {
      padding-block-start: 0.125em;
    }
  }
  .runs {
    list-style: none;
    padding: 0;
  }
  .runs li + li,
  .run {
    margin-block-start: 1em;
  }
  .plain {
    min-block-size: 1.75em;
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .adaptations > span {
    display: block;
  }
  @media (forced-colors: active) {
    .steps > li::before {
      background: CanvasText;
    }
    .strip {
      fill: CanvasText;
    }
    .notice,
    .tip {
      border: 1px solid;
    }
  }
  @media print {
    button,
    .doing,
    .people {
      display: none;
    }
  }
`;
