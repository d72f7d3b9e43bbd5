import { css } from 'lit';

export const styles = css`
  :host {
    --_wrong: color-mix(in oklab, #c22418 62%, currentColor);
    --_right: color-mix(in oklab, #1a7f37 62%, currentColor);
  }
  .lead {
    margin-block: 1em 0.75em;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em 2.5em;
    margin-block-start: 1.75em;
  }
  nav ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-end: 1px solid var(--_line);
  }
  .entry {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    align-items: start;
    inline-size: 100%;
    padding: 0.625em 0.75em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.35;
  }
  .entry .small {
    grid-column: 2;
    font-weight: 400;
  }
  [aria-current='step'] {
    box-shadow: inset 0.25em 0 var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  .number {
    inline-size: 1.75em;
    border: 1px solid var(--_muted);
    border-radius: 50%;
    text-align: center;
    line-height: 1.65;
  }
  .number.done {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  nav + p {
    margin-block-start: 1em;
  }
  .keep {
    grid-template-columns: auto 1fr;
    margin-block-start: 0.25em;
  }
  .lesson .part {
    margin-block-start: 0;
    font-size: 1.375em;
  }
  .lesson .part:not(#lesson) {
    margin-block: 1.75em 0.25em;
    font-size: 1.125em;
  }
  .part:focus {
    outline: none;
  }
  .lesson-text {
    font-size: 1.0625em;
    line-height: 1.6;
  }
  figure {
    margin: 1.5em 0 0;
  }
  img {
    display: block;
    max-inline-size: min(100%, 32em);
    block-size: auto;
    border-radius: var(--_radius);
    background: #fff;
  }
  figure:not(.broken) .missing,
  .broken img {
    display: none;
  }
  .missing {
    padding: 1em 1.25em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .video {
    display: grid;
    gap: 0.375em;
    justify-items: start;
    margin-block-start: 1.5em;
  }
  .question {
    max-inline-size: 42em;
    margin-block-start: 1em;
    padding-block-end: 1.25em;
  }
  .question:not(:last-of-type) {
    border-block-end: 1px solid var(--_line);
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  legend .small {
    font-weight: 400;
  }
  .question .choice {
    grid-template-columns: auto 1fr;
    align-items: start;
    padding: 0.5em 0.75em;
    margin-inline: -0.75em;
    border-radius: var(--_radius);
  }
  .feedback {
    margin-block: 0.125em 0.5em;
    margin-inline-start: 1.875em;
    padding-inline-start: 0.875em;
    border-inline-start: 0.1875em solid var(--_mark);
  }
  .sign {
    font-weight: 700;
    color: var(--_mark);
  }
  .right {
    --_mark: var(--_right);
  }
  .wrong {
    --_mark: var(--_wrong);
  }
  .check {
    margin-block-start: 0.75em;
  }
  .verdict {
    margin-block-start: 0.5em;
  }
  .turns {
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .end p {
    margin-block-start: 0.75em;
  }
  @container (inline-size >= 48em) {
    .parts {
      grid-template-columns: 16em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    [aria-current='step'] {
      border-inline-start: 0.25em solid Highlight;
    }
    .number.done {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
