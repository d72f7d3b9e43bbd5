import { css } from 'lit';

export const styles = css`
  .widget {
    overflow-wrap: anywhere;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  .card {
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
  }
  .kind {
    font-weight: 600;
    color: var(--_accent-text);
  }
  .title {
    margin-block: 0.125em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .aim {
    max-inline-size: 40em;
    margin-block: 1em 1.25em;
    white-space: pre-line;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.75em 1.25em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  dd {
    font-weight: 600;
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  .note,
  .row {
    margin-block-start: 1em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  a.button {
    color: inherit;
    text-decoration: none;
  }
  .button.main {
    padding-inline: 1.5em;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.main:hover {
    background: color-mix(in oklab, var(--_accent) 85%, currentColor);
  }
  @container (inline-size < 26em) {
    .card {
      padding: 1.125em;
    }
    .card .main {
      inline-size: 100%;
    }
  }
  .panel,
  .notice {
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .panel {
    padding-block: 2em;
    text-align: center;
  }
  .panel .button,
  .notice .button {
    margin-block-start: 1em;
  }
  .notice {
    margin-block-end: 1em;
    border-width: 0 0 0 0.25em;
    border-color: var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_tint);
  }
  .skeleton i {
    display: block;
    block-size: 1em;
    margin-block-end: 1em;
    border-radius: var(--_radius);
    background: var(--_line);
  }
  .skeleton i:first-child {
    inline-size: 20%;
  }
  .skeleton i:nth-child(2) {
    block-size: 1.75em;
    inline-size: 70%;
  }
  .skeleton i:last-child {
    block-size: 6em;
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
