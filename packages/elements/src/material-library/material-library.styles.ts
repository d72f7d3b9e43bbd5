import { css } from 'lit';

export const styles = css`
  :host {
    --_wrong: color-mix(in oklab, #c22418 62%, currentColor);
  }
  :focus:is([role='region'], [role='heading']) {
    outline: none;
  }
  .finding {
    display: grid;
    gap: 1em;
    margin-block: 0.75em 1.5em;
    justify-items: start;
  }
  .search {
    display: grid;
    gap: 0.375em;
    inline-size: 100%;
    max-inline-size: 40em;
    font-weight: 600;
  }
  [type='search'],
  [type='number'],
  select {
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: color-mix(in srgb, currentColor 2%, transparent);
  }
  [type='search'] {
    inline-size: 100%;
    min-block-size: 3em;
    font-size: 1.125em;
  }
  option {
    color: initial;
    background: initial;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .kinds .button {
    gap: 0.5em;
    min-block-size: 2.5em;
    border-radius: 2em;
    font-weight: 400;
  }
  .count,
  .choice .muted {
    font-size: 0.875em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .kinds [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  [aria-pressed='true'] .count {
    color: inherit;
  }
  .find::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.75em;
    border: solid currentColor;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .find[aria-expanded='true']::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .badge {
    min-inline-size: 1.5em;
    margin-inline-start: 0.5em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    text-align: center;
    line-height: 1.5;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1.5em 2em;
    inline-size: 100%;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 3%, transparent);
  }
  .legend {
    display: block;
    padding: 0;
    margin-block-end: 0.375em;
    font-weight: 700;
  }
  .field select,
  .field input {
    inline-size: 100%;
    max-inline-size: 14em;
  }
  [aria-invalid='true'] {
    outline: 2px solid var(--_wrong);
  }
  .mistake {
    margin-block-start: 0.375em;
    font-weight: 600;
    color: var(--_wrong);
  }
  .choice span:not(.muted)::first-letter {
    text-transform: uppercase;
  }
  .chosen {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    padding: 0.1875em 0.875em;
    border-radius: 1.5em;
    background: var(--_tint);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .chosen::after {
    content: '×' / '';
    font-size: 1.25em;
    line-height: 1;
  }
  .none .row {
    justify-content: center;
    margin-block-start: 1em;
  }
  .none .chosen {
    margin: 0;
  }

  .ends {
    grid-column: 1 / -1;
  }
  .total {
    outline: none;
    scroll-margin-block-start: 1em;
    color: var(--_muted);
  }
  .busy {
    opacity: 0.6;
  }
  .results {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .result {
    position: relative;
    padding-block: 1.375em;
    border-block-start: 1px solid var(--_line);
  }
  .result .kind {
    font-size: 0.875em;
  }
  .name {
    margin-block: 0.125em 0.25em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .name a {
    color: inherit;
    text-decoration-color: transparent;
  }
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .result:hover {
    background: linear-gradient(to right, transparent, var(--_tint) 4em, var(--_tint) calc(100% - 4em), transparent);
  }
  .result:hover a {
    text-decoration-color: currentColor;
  }
  .aim {
    max-inline-size: 42em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .about div:not(:last-child) dd::after {
    content: '·' / '';
    margin-inline: 0.5em;
  }
  .about dd::first-letter {
    text-transform: uppercase;
  }
  @container (inline-size >= 52em) {
    .result {
      display: grid;
      grid-template: auto auto 1fr / 1fr 13em;
      gap: 0 2.5em;
    }
    .result > * {
      grid-column: 1;
    }
    .result .about {
      grid-area: 1 / 2 / span 3;
      display: block;
      margin-block-start: 1.5em;
      line-height: 1.6;
    }
    .about div:not(:last-child) dd::after {
      content: none;
    }
  }
  .more {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    text-align: center;
  }
  .opened .back {
    margin-block-end: 1.5em;
  }
  @media (forced-colors: active) {
    .kinds [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .chosen,
    .badge {
      border: 1px solid ButtonText;
    }
  }
`;
