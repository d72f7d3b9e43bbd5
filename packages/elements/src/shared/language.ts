import type { LitElement } from 'lit';
import { matchLocale, type Locale } from './locales.ts';
import { inLocale, messagesOf } from './messages.ts';

/** The `lang` of the nearest ancestor that has one, through slots and shadow roots; the browser's language where the page names none. */
function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const language = (node as Element).getAttribute?.('lang');
    if (language != null) return language || navigator.language;
  }
  return navigator.language;
}

interface Listening extends LitElement {
  languageChanged(): void;
}

const listening = new Set<Listening>();
const watched = new WeakSet<Node>();
let watcher: MutationObserver | undefined;

/** Hears of every change of a `lang` attribute in the trees that the element is in. */
function watch(element: Element): void {
  watcher ??= new MutationObserver(() => listening.forEach((each) => each.languageChanged()));
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
    if (watched.has(root)) continue;
    watched.add(root);
    watcher.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
}

export declare class LocalizedElement {
  /** The language that the page asks for at this place: the nearest `lang`, as it is written there. */
  readonly language: string;
  /** The locale of the element's own words: one of lv, lt, pl, nb, nl, en. */
  readonly locale: Locale;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript wants exactly any[] of a mixin's constructor
type Constructor<T> = new (...args: any[]) => T;

/** Gives an element the language of the place where it stands, live, each element on its own. */
export function Localized<T extends Constructor<LitElement>>(Base: T): Constructor<LocalizedElement> & T {
  class WithLanguage extends Base {
    language = '';
    locale: Locale = 'en';

    #own = document.createElement('slot');

    // The page's own content stays in view while the words are on their way.
    protected override createRenderRoot() {
      const root = super.createRenderRoot();
      root.append(this.#own);
      return root;
    }

    override connectedCallback() {
      this.languageChanged();
      super.connectedCallback();
      listening.add(this as unknown as Listening);
      watch(this);
    }

    override disconnectedCallback() {
      super.disconnectedCallback();
      listening.delete(this as unknown as Listening);
    }

    languageChanged() {
      const language = nearestLanguage(this);
      if (language === this.language) return;
      this.language = language;
      this.locale = matchLocale(language);
      this.requestUpdate('language');
    }

    // Waits for the messages and asks again: the language may have changed meanwhile.
    protected override scheduleUpdate(): void | Promise<unknown> {
      return messagesOf(this.locale)?.then(() => this.scheduleUpdate()) ?? super.scheduleUpdate();
    }

    protected override performUpdate() {
      this.#own.parentNode?.removeChild(this.#own);
      inLocale(this.locale, () => super.performUpdate());
    }

  }
  return WithLanguage as unknown as Constructor<LocalizedElement> & T;
}
