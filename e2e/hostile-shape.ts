// What a page is made of, to see whether a text has become more than text.
import type { Tab } from './engines.ts';

/** What a page is made of, in and outside of a widget. */
export interface Shape {
  harmed: number;
  /** How often each element is there, without paragraphs: a text may have several. */
  elements: Record<string, number>;
  attributes: string[];
  /** Addresses that lead to something else than the web. */
  addresses: string[];
  /** How far it sticks out on the right, in pixels, and what does. */
  wide: string;
}

/** The shape of what the selector finds in the first widget of this tag; `body`: of the page. */
export const shapeOf = (tab: Tab, tag: string, selector: string): Promise<Shape> =>
  tab.run(
    (tag, selector) => {
      const widget = document.querySelector(tag);
      const root: ParentNode = selector === 'body' ? document.body : (widget?.shadowRoot?.querySelector(selector) ?? document.body);
      const all = [...root.querySelectorAll('*')];
      const elements: Record<string, number> = {};
      for (const { localName } of all) if (localName !== 'p') elements[localName] = (elements[localName] ?? 0) + 1;
      const addresses = all
        .flatMap((each) => ['href', 'src', 'action', 'formaction', 'data'].map((name) => each.getAttribute(name) ?? ''))
        .filter((address) => address && !/^(https?:|webcal:|#|\/|\.|\?)/i.test(address));
      const over = document.documentElement.scrollWidth - innerWidth;
      const widest =
        over > 0
          ? [...all, ...(widget?.shadowRoot?.querySelectorAll('*') ?? [])].toSorted(
              (a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right,
            )[0]
          : undefined;
      return {
        harmed: (globalThis as unknown as { harmed?: number }).harmed ?? 0,
        elements,
        attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))],
        addresses: [...new Set(addresses)],
        wide: over > 0 ? `${over} px, ${widest?.localName}.${widest?.className}` : '',
      };
    },
    tag,
    selector,
  );

/** Attributes that a text may bring about: another language, another state. */
const free = ['aria-current', 'lang', 'data-date', 'tabindex', 'aria-label', 'class'];

/** Compares what a hostile text makes with what a harmless one does; `exactly`: element by element, else by kinds of elements. */
export function compare(where: string, text: string, found: Shape, good: Shape, exactly: boolean): string[] {
  const name = `${where}, ${JSON.stringify(text).slice(0, 60)}`;
  const foreign = Object.entries(found.elements).filter(([element, count]) =>
    exactly ? count !== (good.elements[element] ?? 0) : !(element in good.elements),
  );
  const missing = exactly ? Object.keys(good.elements).filter((element) => !(element in found.elements)) : [];
  const attributes = found.attributes.filter((attribute) => !good.attributes.includes(attribute) && !free.includes(attribute));
  return [
    ...(found.harmed ? [`${name}: executed ${found.harmed} times`] : []),
    ...(foreign.length
      ? [`${name}: other elements: ${foreign.map(([element, count]) => `${element} ${good.elements[element] ?? 0} → ${count}`).join(', ')}`]
      : []),
    ...(missing.length ? [`${name}: elements are missing: ${missing.join(', ')}`] : []),
    ...(attributes.length ? [`${name}: other attributes: ${attributes.join(', ')}`] : []),
    ...(found.addresses.length ? [`${name}: addresses: ${found.addresses.join(', ')}`] : []),
    ...(found.wide ? [`${name}: sticks out by ${found.wide}`] : []),
  ];
}
