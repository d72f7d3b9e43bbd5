import type { Material } from '@kopa/sdk';
import { currentLocale, inLocale, msg } from '../shared/messages.ts';
import { keyOf, profileOf, type Answers } from './profile.ts';
import { meanInWords } from './profile-view.ts';
import { answerName } from './words.ts';

const sheet = `
  @page { margin: 18mm }
  body { font: 11pt/1.45 system-ui, sans-serif; color: #000; background: #fff }
  h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm }
  h2 { font-size: 13pt; line-height: 1.25; margin: 7mm 0 2mm; break-after: avoid }
  table { inline-size: 100%; border-collapse: collapse }
  tr { break-inside: avoid }
  td { padding: 1.5mm 0; border-block-start: 0.5pt solid #999; vertical-align: top }
  td + td { inline-size: 32mm; padding-inline-start: 4mm; font-weight: 700 }
`;

/** Prints the answers alone, without the page around them. */
export function printAnswers(root: ShadowRoot, material: Material, answers: Answers): void {
  const frame = Object.assign(document.createElement('iframe'), { hidden: true });
  root.append(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const style = new view.CSSStyleSheet();
  style.replaceSync(sheet);
  page.adoptedStyleSheets = [style];
  const locale = currentLocale();
  page.documentElement.lang = locale;
  page.title = material.name.text;
  inLocale(locale, () => page.body.append(...partsOf(page, material, answers)));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

function partsOf(page: Document, material: Material, answers: Answers): HTMLElement[] {
  const line = (tag: string, text: string) => Object.assign(page.createElement(tag), { textContent: text });
  const date = new Date(Date.now()).toLocaleDateString(currentLocale(), { dateStyle: 'long' });
  const { standings, weakest } = profileOf(material.model!, answers);
  const dimensions = standings.flatMap((standing) => {
    const { dimension, mean } = standing;
    const table = page.createElement('table');
    for (const { id, text } of dimension.statement) {
      const answer = answers[keyOf(dimension.id, id)];
      const row = table.insertRow();
      row.insertCell().textContent = text.text;
      row.insertCell().textContent = answer === undefined ? '–' : `${answer} · ${answerName(answer)}`;
    }
    const mark = weakest.includes(standing) ? ` (${msg('weakest', { id: 'weakest-mark' })})` : '';
    return [line('h2', `${dimension.name.text}: ${meanInWords(mean)}${mark}`), table];
  });
  return [line('h1', material.name.text), line('p', date), ...dimensions];
}
