import { css } from 'lit';

export const styles = css`
  .lead {
    margin-block: 1em 0.75em;
  }
  .parts {
    display: grid;
    gap: 1.5em 2.5em;
    margin-block-start: 1.75em;
  }
  nav ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-end: 1px solid var(--_line);
  }
  .entry {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.35;
  }
  .entry .small {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  [aria-current='step'] {
    box-shadow: inset 0.25em 0 var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  #part {
    margin-block-start: 0;
  }
  .part:focus {
    outline: none;
  }
  .statement {
    max-inline-size: 42em;
    margin-block-start: 1.5em;
  }
  .statement + .statement {
    margin-block-start: 2em;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0.5em;
    margin-block-start: 0.625em;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.25;
    cursor: pointer;
  }
  .answer input {
    flex: none;
  }
  .answer:hover {
    background: var(--_hover);
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .turns {
    margin-block-start: 2.25em;
  }

  .chart {
    max-inline-size: 42em;
    margin: 1em 0 0;
  }
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.125em 1em;
    align-items: end;
    margin-block-end: 1em;
  }
  .bar p {
    margin: 0;
    line-height: 1.3;
  }
  .weak .bar-name {
    font-weight: 700;
  }
  .mark {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .mean {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  svg {
    grid-column: 1 / -1;
    display: block;
  }
  .ground {
    fill: color-mix(in srgb, currentColor 11%, transparent);
  }
  .filled {
    fill: var(--_accent);
  }
  .tick {
    stroke: currentColor;
    stroke-dasharray: 2 3;
    opacity: 0.5;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
    overflow-wrap: normal;
  }
  .twin {
    margin-block-start: 1em;
  }
  summary {
    padding-block: 0.375em;
    cursor: pointer;
    color: var(--_accent-text);
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    max-inline-size: 42em;
    border-collapse: collapse;
    margin-block-start: 0.5em;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
    font-variant-numeric: tabular-nums;
  }
  tbody th {
    font-weight: 400;
  }
  .plain {
    min-block-size: 1.75em;
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .helps {
    max-inline-size: 42em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
  }
  .helps li {
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  .helps a {
    font-weight: 600;
  }
  .keep {
    margin-block-start: 1em;
  }
  @container (inline-size < 34em) {
    .scale span:not(:first-child, :last-child) {
      display: none;
    }
    table {
      font-size: 0.875em;
    }
    th,
    td {
      padding-inline-end: 0.5em;
    }
  }
  @container (inline-size >= 48em) {
    .parts {
      grid-template-columns: 16em 1fr;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .ground {
      fill: Canvas;
      stroke: CanvasText;
    }
    .filled {
      fill: CanvasText;
    }
    .tick {
      stroke: GrayText;
    }
    [aria-current='step'] {
      border-inline-start: 0.25em solid Highlight;
    }
  }
`;
