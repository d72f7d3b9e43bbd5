import { css } from 'lit';

/**
 * The look that all widgets share. It lives off the page: font and text colour are inherited, lines and
 * surfaces are tints of the text colour, so that a widget fits light and dark pages alike. The accent is
 * mixed with the text colour wherever it carries text.
 */
export const theme = css`
  :host {
    --_accent: var(--kopa-accent, #0a6375);
    --_on-accent: var(--kopa-on-accent, #fff);
    --_accent-text: color-mix(in oklab, var(--_accent) 40%, currentColor);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: color-mix(in srgb, currentColor 20%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 11%, transparent);
    --_hover: color-mix(in srgb, var(--_accent) 20%, transparent);
    --_radius: var(--kopa-radius, 0.375em);
    --_focus: var(--kopa-focus, currentColor);
    display: block;
    position: relative;
    box-sizing: border-box;
    font-family: var(--kopa-font, inherit);
    font-size: var(--kopa-font-size, inherit);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    text-transform: none;
    letter-spacing: normal;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    overflow-x: clip;
    overflow-clip-margin: 0.5em;
  }
  /*
   * On the accent black or white, whichever contrasts more: as CIE lightness 49.4 does equally with both. In the accent, one
   * that is neither as light nor as dark as a page may be.
   */
  @supports (color: lab(from red l a b)) {
    :host {
      --_on-accent: var(--kopa-on-accent, lab(from var(--_accent) clamp(0, (49.4 - l) * 999, 100) 0 0));
      --_accent-text: color-mix(in oklab, oklch(from var(--_accent) clamp(0.4, l, 0.8) c h) 50%, currentColor);
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
  [role='heading']:focus {
    outline: none;
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.2em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.375em min(1em, 4vw);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 600;
  }
  button:hover,
  .button:hover {
    background: var(--_hover);
  }
  .muted {
    color: var(--_muted);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;
