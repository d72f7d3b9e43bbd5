// The one script tag. A classic script that also works as a module: it imports nothing statically, leaves
// no names behind, and finds widgets now and whenever they appear.
import { today } from './event-calendar/month.ts';
import { occurrencesUrl } from './event-calendar/query.ts';
import { startRequest } from './shared/started.ts';

// These come from the build.
/** Where the script came from, with a slash at its end. A module is not told: there it is `./`. */
declare const home: string;
/** Fetches and runs a finished file by its name; a failure is told to the console. */
declare const load: (name: string) => Promise<unknown>;
/** The locales that have a file of words, with spaces between them. */
declare const locales: string;
/** The names of the widgets, with spaces between them. */
declare const widgets: string;

/** A widget whose code is on its way carries the promise of it. */
interface Starting extends Element {
  kopa?: Promise<unknown>;
}

/** Finds the places of a widget, and the widget itself. */
const find = (name: string, index: number): void => {
  const tag = `kopa-${name}`;

  /**
   * Puts the widget into `<div data-kopa="event-calendar" data-country="LV">`, with what the div held as its content, or in
   * the place of a link to this feed's own page of the widget, with the link as its content. Editors and links let anything
   * through, so no option may become a script or a style.
   */
  const upgrade = (place: HTMLElement & { search?: string }) => {
    if (place.querySelector(tag) || place.closest(tag)) return;
    const widget = document.createElement(tag);
    const options = new URLSearchParams(place.search ?? (place.dataset as Record<string, string>));
    options.forEach((_, option) => {
      const attribute = option.replace(/[A-Z]/g, '-$&');
      if (/^(?!kopa|style|on(?!line))\b[a-z-]+$/i.test(attribute)) widget.setAttribute(attribute, options.getAll(option).join(' '));
    });
    if (place.search == null) {
      widget.append(...place.childNodes);
      place.append(widget);
    } else {
      widget.setAttribute('feed', home);
      place.replaceWith(widget);
      widget.append(place);
    }
  };

  /** Fetches what the widget needs, all at once: its code, its words and, for the first of the names, the calendar, its data. */
  const start = (widget: Starting) => {
    const attribute = (option: string) => widget.getAttribute(option);
    if (!attribute('feed')) widget.setAttribute('feed', home);
    if (customElements.get(tag) || widget.kopa) return;
    const language = widget.closest<HTMLElement>('[lang]')?.lang || navigator.language;
    const locale = language.slice(0, 2).toLowerCase().replace(/n[no]/, 'nb');
    if (!index) startRequest(occurrencesUrl(attribute('feed')!, attribute('month') ?? today(7), language, attribute));
    load(name + '-' + (locales.includes(locale) ? locale : 'en'));
    widget.kopa = load(name);
  };

  // A link in a menu stays a link, and so does one with a `#`.
  document.querySelectorAll<HTMLElement>(`[data-kopa=${name}],a[href^="${home}w/${name}"]:not(nav *,svg *,[href*="#"])`).forEach(upgrade);
  document.querySelectorAll<Starting>(tag).forEach(start);
};

const findAll = () => widgets.split(' ').forEach(find);
new MutationObserver(findAll).observe(document, { subtree: true, childList: true });
findAll();
