import { css } from 'lit';

export const styles = css`
  .run-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    justify-items: start;
    max-inline-size: 32em;
    margin-block-start: 1.25em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .run-form .part {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field {
    inline-size: 100%;
  }
  .field label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .field :is(input, select, textarea) {
    max-inline-size: 100%;
  }
  .field :is(#run-addressLocality, textarea) {
    inline-size: 100%;
  }
  .refusal {
    margin: 0;
  }
  .refusal:focus {
    outline: none;
  }
  textarea {
    resize: vertical;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
`;
