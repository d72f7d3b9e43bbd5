import { steps, titleSizes } from './poster-size.ts';

const ofSteps = steps.map((em, step) => `.sheet.step-${step} { font-size: ${(em * 5.8).toFixed(1)}pt; font-size: min(${em}cqw, ${(em / 1.414).toFixed(3)}cqh) }`);
const ofTitles = Object.entries(titleSizes).map(([name, [em]]) => `.sheet h1.${name} { font-size: ${em}em }`);

/**
 * The look of the poster: black on white, without areas of ink. Everything is measured by the sheet, so that A4, A5 and Letter look alike.
 * It lies fixed on the one page that there is: whatever it holds, no second page comes. What does not fit for all the reckoning of
 * poster-size.ts is taken from the description in whole lines: they flow into a second column, which lies outside.
 */
export const posterStyle = `
.poster { display: none }
@media print {
  @page { margin: 0 }
  .page > :not(.poster) { display: none }
  .page { padding: 0 }
  .poster { display: block; position: fixed; inset: 0; overflow: hidden; container-type: size; color: #000; overflow-wrap: anywhere; text-wrap: pretty }
  .sheet { display: flex; flex-direction: column; height: 100%; padding: 1.9em 2em; line-height: 1.3; overflow: hidden }
  ${ofSteps.join('\n  ')}
  .sheet > * { flex: none }
  .sheet p, .sheet dl, .sheet dd { margin: 0 }
  .sheet .kind { padding-block-end: 0.45em; border-block-end: 0.2em solid #000; color: #000; font-size: 1.2em; font-weight: 650 }
  .sheet h1 { margin: 0.3em 0 0; font-weight: 750; line-height: 1.06; letter-spacing: -0.025em }
  ${ofTitles.join('\n  ')}
  .sheet .notice { max-width: none; margin: 0.9em 0 0; padding: 0.45em 0.9em 0.6em; border: 0.2em solid #000; border-radius: 0; background: none }
  .sheet .notice strong { color: #000; font-size: 2.6em; line-height: 1.15; letter-spacing: -0.02em }
  .sheet .when, .sheet dl, .sheet .about, .sheet footer { margin-block-start: auto; padding-block-start: 1em }
  .sheet .when { font-weight: 750; line-height: 1.12; letter-spacing: -0.02em }
  .sheet .when s { text-decoration-thickness: 0.08em }
  .sheet .when span { display: block; text-wrap: balance }
  .sheet .when .date { font-size: 2.2em } .sheet .when .date::first-letter { text-transform: uppercase }
  .sheet .when .time { font-size: 2.9em; font-weight: 750 }
  .sheet .when small { font-size: 0.45em; font-weight: 500; letter-spacing: 0 }
  .sheet dl { display: grid; gap: 0.45em }
  .sheet dl > div { display: grid; grid-template-columns: 8em minmax(0, 1fr); gap: 0 1em }
  .sheet dt { grid-row: 1 / span 4; font-size: 0.82em; line-height: 1.6 }
  .sheet dd { grid-column: 2; font-size: 1.07em; line-height: 1.22 } .sheet dd::first-letter { text-transform: uppercase }
  .sheet .about { flex: 0 1 auto; min-height: 0; columns: 1; column-fill: auto; overflow: hidden; font-size: 0.92em; line-height: 1.36; orphans: 1; widows: 1 }
  .sheet .about .quiet { color: #000; font-size: 0.8em }
  .sheet footer { display: flex; align-items: center; gap: 1em }
  .sheet .qr { flex: none; width: 9em; height: 9em; margin: -0.4em -0.25em -0.6em -0.75em; fill: #000 }
  .sheet footer strong { display: block; font-size: 1.1em; line-height: 1.25; text-wrap: balance }
  .sheet .address { display: block; margin-block-start: 0.4em; font-size: 0.75em; line-height: 1.35; word-break: break-all }
}
`;
