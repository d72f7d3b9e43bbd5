import { css } from 'lit';

/** What the widgets have in common that show a material, or many. */
export const materialStyles = css`
  .widget {
    overflow-wrap: anywhere;
  }
  p,
  dl,
  dd,
  fieldset {
    margin: 0;
  }
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
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
  .text {
    max-inline-size: 42em;
  }
  .text p {
    white-space: pre-line;
  }
  p + p,
  div + p:not(.small) {
    margin-block-start: 0.625em;
  }
  .small {
    font-size: 0.875em;
  }
  .part {
    margin-block: 2em 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
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
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border: solid currentColor;
    border-width: 0 0 0.15em 0.15em;
    transform: rotate(45deg);
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
  }
  .choice:hover {
    background: var(--_hover);
  }
  [type='checkbox'],
  [type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
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
    margin-block: 1em;
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
    .notice {
      border: 1px solid;
    }
    .button.main {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
