// The one script tag. A classic script that also works as a module: it imports nothing statically, leaves
// no names behind, and finds widgets now and whenever they appear. The build replaces the imports below by
// the addresses of the finished files.
import { firstMonth, occurrencesUrl } from './event-calendar/query.ts';
import { loadMessages, matchLocale } from './shared/locales.ts';
import { startRequest } from './shared/started.ts';

const tag = 'kopa-event-calendar';

/**
 * Turns `<div data-kopa="event-calendar" data-feed="…">` into the widget's tag inside it; what the div held is kept as its
 * content. Editors let data attributes through, so none may become a script or a style.
 */
function upgrade(marker: HTMLElement): void {
  const { kopa, ...options } = marker.dataset;
  if (`kopa-${kopa}` !== tag || marker.querySelector(tag)) return;
  const widget = document.createElement(tag);
  for (const name in options) if (!/^(on(?!line)|style)/.test(name)) widget.setAttribute(name.replace(/[A-Z]/g, '-$&'), options[name]!);
  widget.append(...marker.childNodes);
  marker.append(widget);
}

/** Fetches what the widget needs, all at once: its code, its words and its data. */
async function start(widget: Element): Promise<void> {
  const attribute = (name: string) => widget.getAttribute(name);
  const language = widget.closest<HTMLElement>('[lang]')?.lang || navigator.language;
  const code = import('./event-calendar/event-calendar.ts');
  const words = loadMessages(matchLocale(language));
  const feed = attribute('feed');
  if (feed) startRequest(occurrencesUrl(feed, firstMonth(attribute('month')), language, attribute));
  await Promise.all([code, words]);
}

const seen = new WeakSet<Element>();

function find(): void {
  document.querySelectorAll<HTMLElement>('[data-kopa]').forEach(upgrade);
  for (const widget of document.querySelectorAll(tag)) {
    if (seen.has(widget) || customElements.get(tag)) continue;
    seen.add(widget);
    start(widget).catch((error) => console.error(tag, error));
  }
}

new MutationObserver(find).observe(document, { childList: true, subtree: true });
find();
