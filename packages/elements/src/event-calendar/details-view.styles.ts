import { css } from 'lit';

export const detailsStyles = css`
  .details {
    max-inline-size: 46em;
    overflow-wrap: anywhere;
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
  .kind {
    margin: 1.5em 0 0.25em;
    font-weight: 600;
    color: var(--_accent-text);
  }
  .event-title {
    margin-block-end: 1em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  dl {
    margin: 0 0 1.25em;
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
  dd::first-letter {
    text-transform: uppercase;
  }
  @container (inline-size >= 30em) {
    dl > div {
      grid-template-columns: 9em 1fr;
    }
  }
  .description p {
    margin: 0 0 1em;
    white-space: pre-line;
  }
  .note {
    margin: 0 0 1em;
    font-size: 0.9375em;
  }
  .part-title {
    margin: 1.5em 0 0.5em;
    font-size: 1.125em;
    font-weight: 700;
  }
  .programme li {
    display: grid;
    grid-template-columns: minmax(4em, max-content) 1fr;
    gap: 0 1.25em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .programme .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .links li {
    padding-block: 0.25em;
  }
  figure {
    margin: 0 0 1.25em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
`;
