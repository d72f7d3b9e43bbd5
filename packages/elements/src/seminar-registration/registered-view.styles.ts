import { css } from 'lit';

export const styles = css`
  .outcome {
    margin-block: 1.5em;
    padding: 1.25em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_tint);
  }
  .outcome p + p,
  .result + p {
    margin-block-start: 0.5em;
  }
  .result {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .number-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .number {
    font-size: 1.75em;
    font-weight: 700;
    letter-spacing: 0.06em;
    font-variant-numeric: tabular-nums;
  }
  .gap {
    display: inline-block;
    inline-size: 0.4em;
  }
  .small {
    min-block-size: 2.25em;
    font-size: 0.9375em;
  }
  .clock {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  .outcome .row {
    margin-block-start: 1em;
  }
  .row + p {
    margin-block-start: 0.75em;
  }
  a.button {
    color: inherit;
    text-decoration: none;
  }
  .plain {
    min-block-size: 1.75em;
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .end {
    gap: 0.625em 1.5em;
  }
  .question {
    margin-block-end: 1.5em;
  }
  .notice p + p,
  .notice .row {
    margin-block-start: 0.5em;
  }
  .notice + .row,
  .outcome + .notice {
    margin-block: 1.5em;
  }
  .notice a {
    font-weight: 600;
  }
  dl {
    margin: 1.75em 0 1em;
    border-block-end: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  @container (inline-size >= 30em) {
    dl > div {
      grid-template-columns: 11em 1fr;
    }
  }
  @media (forced-colors: active) {
    .outcome {
      border: 1px solid;
    }
  }
  @media print {
    button,
    a.button {
      display: none;
    }
  }
`;
