import { css } from 'lit';

export const styles = css`
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
  a.button.main {
    min-block-size: 3.25em;
    padding-inline: 2em;
    color: var(--_on-accent);
    text-decoration: none;
  }
  .registration {
    margin-block-start: 1.5em;
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
  .programme {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .programme li {
    display: grid;
    grid-template-columns: minmax(4em, max-content) 1fr;
    gap: 0 1.25em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .amenities {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.375em;
  }
  .amenities li {
    padding: 0 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9375em;
  }
  .keeping {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
    margin-block-end: 1.5em;
  }
  .keeping a.button {
    color: inherit;
    text-decoration: none;
  }
  .keeping summary {
    list-style: none;
    cursor: pointer;
  }
  .keeping summary::-webkit-details-marker {
    display: none;
  }
  .keeping summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.625em;
    border: solid currentColor;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .keeping [open] summary::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .keeping [open] ul {
    margin-block-start: 0.5em;
    padding: 0.375em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .keeping li a {
    display: block;
    padding-block: 0.5em;
  }
  .keeping [role='status'] {
    align-self: center;
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
