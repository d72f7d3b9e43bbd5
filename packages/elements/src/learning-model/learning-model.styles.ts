import { css } from 'lit';

export const styles = css`
  .lead {
    margin-block: 1em 0.75em;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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

  @container (inline-size >= 48em) {
    .parts {
      grid-template-columns: 16em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    [aria-current='step'] {
      border-inline-start: 0.25em solid Highlight;
    }
  }
`;
