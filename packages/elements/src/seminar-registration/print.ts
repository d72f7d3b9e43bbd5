import type { Registration } from '@kopa/sdk';
import { currentLocale, inLocale, msg } from '../shared/messages.ts';
import { when } from './dates.ts';
import { outcomeOf, partsOf } from './registered.ts';

const sheet = `
  @page { margin: 20mm }
  body { font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff }
  h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 4mm }
  p { margin: 0 0 3mm }
  .number { margin-block: 8mm; padding: 5mm; border: 1pt solid; font-size: 24pt; font-weight: 700; letter-spacing: 0.08em; text-align: center }
`;

/** Prints the registration alone, without the page around it. */
export function printRegistration(root: ShadowRoot, registration: Registration): void {
  const frame = Object.assign(document.createElement('iframe'), { hidden: true });
  root.append(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const style = new view.CSSStyleSheet();
  style.replaceSync(sheet);
  page.adoptedStyleSheets = [style];
  const locale = currentLocale();
  page.documentElement.lang = locale;
  inLocale(locale, () => page.body.append(...linesOf(page, registration)));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

function linesOf(page: Document, registration: Registration): HTMLElement[] {
  const { id, occurrence, name, partySize } = registration;
  const line = (text: string, tag = 'p', className = '') => Object.assign(page.createElement(tag), { textContent: text, className });
  const place = occurrence.locations?.[0];
  const address = place?.address;
  const where = place && [place.name.text, address?.streetAddress, [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [
    line(occurrence.title.text, 'h1'),
    line(when(currentLocale(), occurrence)),
    ...(where ? [line(where)] : []),
    line(partsOf(id).join(' '), 'p', 'number'),
    line(outcomeOf(registration).title),
    ...(name ? [line(`${msg('Your name', { id: 'name' })}: ${name}`)] : []),
    ...(partySize > 1 ? [line(`${msg('People', { id: 'people' })}: ${partySize}`)] : []),
  ];
}
