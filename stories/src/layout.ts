/** A piece of text where it can be seen. */
interface Seen {
  text: string;
  parent: Element;
  rect: DOMRect;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

/** Text for screen readers alone is one pixel large on purpose, as is a link that only keys reach. */
const isForScreenReaders = (element: Element): boolean => {
  for (let each: Element | null = element; each; each = parentOf(each))
    if (each.matches('.hidden, .skip:not(:focus), [aria-hidden=true]')) return true;
  return false;
};

/** All pieces of text below a node, in shadow trees too. */
function textsIn(node: Node): Seen[] {
  if (node instanceof Text) {
    const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    if (!node.data.trim() || !parent || isForScreenReaders(parent) || !parent.checkVisibility({ visibilityProperty: true })) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((rect) => ({ text: node.data.trim(), parent, rect }));
  }
  const inside =
    node instanceof Element ? (node.shadowRoot ?? (node instanceof HTMLSlotElement && node.assignedNodes().length ? undefined : node)) : node;
  const children = inside ? [...inside.childNodes] : (node as HTMLSlotElement).assignedNodes();
  return children.flatMap(textsIn);
}

const nameOf = (element: Element) => `${element.localName}${[...element.classList].map((each) => `.${each}`).join('')}`;
const quote = (text: string) => `“${text.replace(/\s+/g, ' ').slice(0, 40)}”`;

/** The title of an event in the table of a month ends after three lines on purpose; the details have all of it. */
const mayEnd = (element: Element) => element.matches('.chip .name');

/** What is wrong with where a text lies: one sentence for each. */
function faultsOf({ text, parent, rect }: Seen): string[] {
  const found: string[] = [];
  if (rect.right > innerWidth + 1 || rect.left < -1) found.push(`outside of the page: ${quote(text)} in ${nameOf(parent)}`);
  for (let each: Element | null = parent; each; each = parentOf(each)) {
    const { overflowX, overflowY, display } = getComputedStyle(each);
    if (display === 'inline' || display === 'contents') continue;
    const box = each.getBoundingClientRect();
    const isClipped =
      (overflowX === 'hidden' || overflowX === 'clip' ? rect.right > box.right + 2 || rect.left < box.left - 2 : false) ||
      (overflowY === 'hidden' || overflowY === 'clip' ? rect.bottom > box.bottom + 3 || rect.top < box.top - 3 : false);
    if (isClipped) {
      if (!mayEnd(each)) found.push(`cut off: ${quote(text)} in ${nameOf(each)}`);
      return found;
    }
    const isBox = /^(button|summary|td|th|input|label|a)$/.test(each.localName) || each.matches('.badge, .notice, .panel, .chosen');
    if (isBox && (rect.right > box.right + 2 || rect.left < box.left - 2 || rect.bottom > box.bottom + 3 || rect.top < box.top - 3))
      found.push(`outside of its box: ${quote(text)} in ${nameOf(each)}`);
  }
  return found;
}

/** A bar that stays in view lies over what is scrolled below it. */
function isInBar(element: Element): boolean {
  for (let each: Element | null = element; each; each = parentOf(each)) if (/^(sticky|fixed)$/.test(getComputedStyle(each).position)) return true;
  return false;
}

/** Every fault of layout that can be measured below an element. */
export function faultsOfLayout(root: Element): string[] {
  const texts = textsIn(root);
  const clipped = new Set(texts.filter((each) => faultsOf(each).some((fault) => fault.startsWith('cut off')) || isEnded(each)));
  const visible = texts.filter((each) => !clipped.has(each) && !isInBar(each.parent));
  const over = visible.flatMap((one, index) =>
    visible
      .slice(index + 1)
      .filter((other) => other.parent !== one.parent && overlap(one.rect, other.rect))
      .map((other) => `over each other: ${quote(one.text)} and ${quote(other.text)}`),
  );
  const wide =
    document.documentElement.scrollWidth > innerWidth + 1
      ? [`the page scrolls sideways: ${document.documentElement.scrollWidth} px in ${innerWidth} px`]
      : [];
  return [...new Set([...texts.flatMap(faultsOf), ...over, ...wide])];
}

/** Lines that come after the end of a text that may end. */
const isEnded = ({ parent, rect }: Seen): boolean => {
  const ending = parent.closest('.chip .name');
  return ending !== null && rect.bottom > ending.getBoundingClientRect().bottom + 1;
};

function overlap(one: DOMRect, other: DOMRect): boolean {
  // The boxes of lines are higher than their letters.
  const [across, down] = [
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  ];
  return across > 2 && down > Math.min(one.height, other.height) * 0.4;
}
