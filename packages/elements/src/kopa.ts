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
/** The index of the last of them. */
declare const last: number;

/** A place for a widget, or a widget; once found it is marked. */
interface Place extends HTMLElement {
  kopa?: true;
  /** Only links have these. */
  href?: string;
  search?: string;
}

/**
 * Finds the places of a widget, and the widget itself, and fetches what it needs, all at once: its code, its words and, for the
 * first of the names, the calendar, its data. The dialogue board's come when it is near the view.
 */
const find = (name: string, index: number): void => {
  const tag = `kopa-${name}`;
  // A link in a menu stays a link, and so does one with a `#`.
  document.querySelectorAll<Place>(`${tag},[data-kopa=${name}],a[href^="${home}w/${name}"]:not(nav *,svg *,[href*="#"])`).forEach((place) => {
    let widget = (place.closest<Place>(tag) ?? place.querySelector<Place>(tag))!;
    if (!widget) {
      // Into `<div data-kopa="event-calendar" data-country="LV">` it comes with what that held as its content; a link to this feed's
      // own page of it becomes its content. Editors and links let anything through, so no option may become a script or a style.
      widget = document.createElement(tag);
      const options = new URLSearchParams(place.search ?? (place.dataset as Record<string, string>));
      options.forEach((_, option) => {
        const attribute = option.replace(/[A-Z]/g, '-$&');
        if (/^(?!style|on(?!line))\b[a-z-]+$/i.test(attribute)) widget.setAttribute(attribute, options.getAll(option).join(' '));
      });
      if (place.href) {
        widget.setAttribute('feed', home);
        place.before(widget);
        widget.append(place);
      } else {
        widget.append(...place.childNodes);
        place.append(widget);
      }
    }
    const attribute = (option: string) => widget.getAttribute(option);
    if (!attribute('feed')) widget.setAttribute('feed', home);
    if (widget.kopa) return;
    widget.kopa = true;
    const language = widget.closest<HTMLElement>('[lang]')?.lang || navigator.language;
    // What is no locale here, or a tag in capitals, only brings the words later: the widget asks for them itself.
    const locale = language.replace(/n[no]/, 'nb').slice(0, 2);
    const start = () => {
      if (locales.includes(locale)) load(name + '-' + locale);
      load(name);
    };
    // What has no box is never near, and some pages hide what is not defined yet.
    if (index == last) new IntersectionObserver((seen) => (widget.offsetParent && !seen.pop()!.isIntersecting) || start(), { rootMargin: '100%' }).observe(widget);
    else start();
    // The month that is now; one that the page names may be none, which the calendar itself will tell.
    if (!index && !attribute('month')) startRequest(occurrencesUrl(attribute('feed')!, today(7), language, attribute));
  });
};

const findAll = () => widgets.split(' ').forEach(find);
new MutationObserver(findAll).observe(document, { subtree: true, childList: true });
findAll();
