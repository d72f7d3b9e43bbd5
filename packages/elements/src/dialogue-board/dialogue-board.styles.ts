import { css } from 'lit';

export const styles = css`
  :host {
    --_wrong: color-mix(in oklab, #c22418 62%, currentColor);
  }
  .widget {
    max-inline-size: 60em;
    overflow-wrap: anywhere;
  }
  p,
  dl,
  dd,
  ul {
    margin: 0;
  }
  .kind {
    font-weight: 600;
    color: var(--_accent-text);
  }
  .title {
    max-inline-size: 26em;
    margin-block: 0.125em 0.375em;
    font-size: clamp(1.4em, 5cqi, 2em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .introduction,
  .summary p,
  details p,
  .text p {
    white-space: pre-line;
  }
  .introduction,
  details,
  .summary,
  .notice,
  .text,
  .acts {
    max-inline-size: 42em;
  }
  .introduction {
    margin-block-end: 1em;
    font-size: 1.0625em;
  }
  .part {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    margin-block-end: 0.375em;
  }
  .summary,
  .notice {
    margin-block: 1.25em;
    padding: 1em 1.25em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_tint);
  }
  .asides {
    margin-block: 0.75em 1.25em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    cursor: pointer;
    color: var(--_accent-text);
    font-weight: 600;
  }
  details[open] {
    padding-block-end: 0.75em;
  }
  dt,
  dfn {
    font-style: normal;
    font-weight: 700;
  }
  dd + dt {
    margin-block-start: 0.625em;
  }
  dt .muted {
    font-weight: 400;
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
  section {
    margin-block-start: 2.5em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.875em 1em;
  }
  .modes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .modes .button,
  select {
    min-block-size: 2.5em;
    font-weight: 400;
  }
  .modes [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .only {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }
  select {
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: color-mix(in srgb, currentColor 2%, transparent);
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .by .muted,
  .plain,
  .reaction {
    font-size: 0.9375em;
  }
  .plain,
  .reaction {
    min-block-size: 2em;
  }
  .new {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
  }
  .new .button {
    margin-block: 0.25em 1em;
    border-radius: 2em;
    box-shadow: 0 0.125em 0.75em rgb(0 0 0 / 0.25);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .threads > li {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  /* What comes after the first page costs nothing until it is near the view. */
  .threads ~ .threads {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 140em;
  }
  .post {
    scroll-margin-block-start: 4em;
  }
  .replies {
    margin-block-start: 1.25em;
    padding-inline-start: clamp(0.75em, 4cqi, 2em);
    border-inline-start: 0.1875em solid var(--_line);
  }
  .replies > li + li {
    margin-block-start: 1.5em;
  }
  .by {
    margin-block-end: 0.25em;
    line-height: 1.4;
  }
  .text {
    font-size: 1.0625em;
  }
  .text p + p {
    margin-block-start: 0.625em;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1em 2em;
  }
  .both > div + div {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }
  .mark {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .badge {
    display: inline-block;
    margin-inline-end: 0.375em;
    padding: 0.0625em 0.625em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .machine {
    border: 1px dashed var(--_muted);
    background: none;
    color: inherit;
  }
  .plain {
    padding-block: 0.125em;
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .turn,
  .rest {
    margin-block-start: 0.5em;
  }
  .word {
    display: inline;
    border-block-end: 0.125em dotted var(--_accent-text);
    color: inherit;
  }
  .word[aria-expanded='true'] {
    background: var(--_hover);
  }
  .explained {
    max-inline-size: 38em;
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    align-items: center;
    margin-block-start: 0.625em;
  }
  .reaction {
    padding: 0.125em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 2em;
  }
  .reaction[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  .count {
    font-weight: 600;
  }
  .quiet {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .busy {
    opacity: 0.6;
  }
  .panel {
    padding: 2em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .new,
  .panel,
  .older {
    text-align: center;
  }
  .panel .button,
  .older .button {
    margin-block-start: 1em;
  }
  .older {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .skeleton i {
    display: block;
    block-size: 1em;
    margin-block-end: 1em;
    background: var(--_line);
  }
  @media (forced-colors: active) {
    .button.main,
    .modes [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .summary,
    .notice,
    .badge,
    .explained {
      border: 1px solid;
    }
  }
`;
