import { css } from 'lit';

export const styles = css`
  .finding {
    display: grid;
    gap: 1.25em;
    margin-block-end: 1.25em;
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
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  [type='search'] {
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
  }
  .periods,
  .chips,
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .button.main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.main:hover {
    background: color-mix(in oklab, var(--_accent) 85%, currentColor);
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1.25em 2em;
  }
  .facets:empty {
    display: none;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.25em;
    padding-block: 0.25em;
    line-height: 1.35;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .choice span:not(.muted)::first-letter {
    text-transform: uppercase;
  }
  .choice:hover {
    background: var(--_hover);
  }
  .choice .muted {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  [type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .ends {
    gap: 0.75em 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .subscribe {
    padding-block: 0.375em;
  }
  .chips {
    margin-block-end: 1em;
  }
  .panel .chips {
    justify-content: center;
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
    overflow-wrap: anywhere;
  }
  .chosen::after {
    content: '×' / '';
    font-size: 1.25em;
    line-height: 1;
  }
  @media (forced-colors: active) {
    .chosen {
      border: 1px solid ButtonText;
    }
  }
`;
