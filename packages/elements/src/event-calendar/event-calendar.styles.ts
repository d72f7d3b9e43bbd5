import { css } from 'lit';

export const styles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-end: 1em;
  }
  .title {
    flex: auto;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .title::first-letter,
  .day-name::first-letter {
    text-transform: uppercase;
  }
  .turn,
  .views {
    display: flex;
  }
  .turn .button,
  .views .button {
    border-radius: 0;
  }
  .button + .button {
    margin-left: -1px;
  }
  .turn .button:first-child,
  .views .button:first-child {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .turn .button:last-child,
  .views .button:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .button[aria-pressed='true'],
  [aria-current='date'] .number,
  .badge.today {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .arrow {
    inline-size: 2.75em;
    padding: 0;
  }
  .arrow::before {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid currentColor;
    border-width: 0.15em 0.15em 0 0;
  }
  .previous::before {
    transform: translateX(0.15em) rotate(-135deg);
  }
  .next::before {
    transform: translateX(-0.15em) rotate(45deg);
  }

  .month,
  .panel {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .month {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  th {
    padding: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
    text-align: start;
  }
  td {
    block-size: 7em;
    padding: 0.25em;
    vertical-align: top;
    border-block-start: 1px solid var(--_line);
  }
  td + td {
    border-inline-start: 1px solid var(--_line);
  }
  td:focus-visible {
    outline-offset: -0.1875em;
  }
  .number {
    display: inline-block;
    min-inline-size: 1.75em;
    padding-inline: 0.25em;
    margin-block-end: 0.25em;
    border-radius: 1em;
    line-height: 1.75;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .outside .number {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .outside .chip {
    border-inline-start-color: var(--_line);
    background: none;
  }
  [aria-current='date'] .number {
    font-weight: 700;
  }
  .chip {
    display: block;
    inline-size: 100%;
    min-block-size: 1.75em;
    margin-block-end: 0.25em;
    padding: 0.1875em 0.3125em;
    border-inline-start: 0.1875em solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_tint);
    font-size: 0.8125em;
    line-height: 1.35;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .chip .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .chip .time {
    display: block;
  }
  .chip.whole {
    border-width: 0;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .chip .status,
  .badge {
    font-weight: 700;
  }
  .more,
  .item .name {
    font-weight: 600;
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more {
    min-block-size: 1.75em;
    padding-inline: 0.375em;
    border-radius: var(--_radius);
    font-size: 0.8125em;
  }
  .narrow th {
    padding: 0.375em 0;
    text-align: center;
    overflow: hidden;
  }
  .narrow td {
    block-size: 3.75em;
    padding: 0.1875em 0;
    text-align: center;
  }
  .narrow .number {
    margin: 0;
  }
  .count {
    display: block;
    min-inline-size: 1.75em;
    min-block-size: 1.5em;
    margin: 0.125em auto 0;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 700;
    text-align: center;
  }
  .below {
    min-block-size: 1.5em;
    margin: 0.75em 0;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .earlier {
    margin-block-end: 1em;
  }
  .day + .day {
    margin-block-start: 1.5em;
  }
  .day-name {
    padding-block-end: 0.375em;
    border-block-end: 2px solid var(--_line);
    font-weight: 700;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: 1em;
    font-size: 0.8125em;
    line-height: 1.6;
    background: var(--_tint);
  }
  .badge.today {
    margin-inline-start: 0.5em;
  }
  .badge.status {
    border: 1px solid;
    background: none;
  }
  .item {
    display: grid;
    gap: 0.125em 1.25em;
    padding-block: 0.75em;
  }
  .item + .item {
    border-block-start: 1px solid var(--_line);
  }
  .item .name {
    padding-block: 0.125em;
    font-size: 1.0625em;
    overflow-wrap: anywhere;
  }
  .cancelled .name.name {
    text-decoration: line-through;
  }
  .item .muted {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  @container (inline-size >= 30em) {
    .item {
      grid-template-columns: 8.5em 1fr;
    }
  }

  .panel {
    padding: 2em 1.25em;
    text-align: center;
  }
  .panel p {
    margin: 0 0 1em;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin: 0 0 1em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_tint);
  }
  .stale > span {
    flex: 16em;
  }

  .skeleton i {
    display: block;
    block-size: 1em;
    margin-block-end: 1.25em;
    border-radius: var(--_radius);
    background: var(--_line);
  }
  .skeleton i:nth-child(odd) {
    inline-size: 30%;
    margin-block-end: 0.625em;
  }
  @media (forced-colors: active) {
    .chip,
    .chip.whole,
    .count,
    .badge {
      border: 1px solid ButtonText;
    }
    [aria-current='date'] .number,
    .button[aria-pressed='true'],
    .badge.today {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
