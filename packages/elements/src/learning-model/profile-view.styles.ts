import { css } from 'lit';

export const styles = css`
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
  }
`;
