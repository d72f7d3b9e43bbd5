import { css } from 'lit';

export const styles = css`
  .reading .aim {
    margin-block: 1em 1.25em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 1em 1.5em;
    max-inline-size: 48em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .facts dt,
  .origin dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .facts dd {
    font-weight: 600;
  }
  .facts dd::first-letter {
    text-transform: uppercase;
  }
  .reading ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .reading li + li {
    margin-block-start: 0.5em;
  }
  .reading .parts {
    margin-block-start: 0.75em;
    padding: 0;
    list-style: none;
  }
  .parts li,
  .parts li + li {
    margin: 0;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .parts a {
    font-weight: 600;
  }
  .origin {
    display: grid;
    gap: 0.75em;
    max-inline-size: 42em;
  }
  @container (inline-size >= 34em) {
    .origin > div {
      display: grid;
      grid-template-columns: 8em 1fr;
      gap: 0 1em;
    }
  }
`;
