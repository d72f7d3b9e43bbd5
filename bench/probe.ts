// What runs in the measured page before the page's own scripts do. Each function is sent there as text, so it
// uses nothing but its arguments and the page.

export interface Probe {
  /** When the first event had been painted, in ms since the navigation began; undefined until then. */
  first?: number;
  /** The sum of all unexpected shifts of the layout so far. */
  shift: number;
  /** Which elements moved, for whoever looks for the cause. */
  moved: string[];
  count: (selector: string) => number;
  /**
   * The time just after the frame in which an element was painted that fits the selector (`host >>> inner` looks into an
   * open shadow root), is within the window and holds the text. `every`: ms between two looks; undefined: each frame.
   */
  painted: (selector: string, text?: string, every?: number) => Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
    /** How a measured calendar is turned by the page's own buttons. */
    bench: { next: () => void; previous: () => void; show: (view: 'month' | 'list') => void };
    /** When the last trusted click happened. */
    clicked?: number;
    /** Tells the program that runs the browser. */
    firstEventPainted: (ms: string) => void;
  }
}

/** Watches the layout, and the first event when a selector is given. */
export function probe(firstEvent: string | undefined): void {
  const found = (selector: string): Element[] => {
    const hosts = selector.split('>>>').map((part) => part.trim());
    const inner = hosts.pop()!;
    let roots: ParentNode[] = [document];
    for (const host of hosts) roots = roots.flatMap((root) => [...root.querySelectorAll(host)].flatMap(({ shadowRoot }) => shadowRoot ?? []));
    return roots.flatMap((root) => [...root.querySelectorAll(inner)]);
  };
  const isVisible = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
  };
  const afterPaint = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  window.probe = {
    shift: 0,
    moved: [],
    count: (selector) => found(selector).length,
    painted: async (selector, text = '', every) => {
      const isThere = () => found(selector).some((element) => element.textContent.includes(text) && isVisible(element));
      for (;;) {
        if (every) await new Promise((next) => setTimeout(next, every));
        await new Promise(requestAnimationFrame);
        if (isThere()) return afterPaint();
      }
    },
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] })[]) {
      if (entry.hadRecentInput) continue;
      window.probe.shift += entry.value;
      window.probe.moved.push(...entry.sources.map(({ node }) => (node as Element | undefined)?.nodeName ?? '?'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('click', (event) => event.isTrusted && (window.clicked = event.timeStamp), true);
  if (!firstEvent) return;
  void window.probe.painted(firstEvent).then((ms) => {
    window.probe.first = ms;
    window.firstEventPainted(`${ms}`);
  });
}
