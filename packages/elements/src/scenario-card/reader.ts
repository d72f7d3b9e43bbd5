import { createReading, readJson, type Material, type MaterialPage } from '@kopa/sdk';
import type { LitElement, TemplateResult } from 'lit';
import { addMessages, messagesOf } from '../shared/messages.ts';
import type { Locale } from '../shared/locales.ts';
import { materialUrl } from '../shared/material-url.ts';
import { openedView } from './opened-view.ts';
import type { Adaptations, Desk, Place } from './opened-scenario.ts';
import { loadRunningMessages } from './running-messages.ts';
import { peopleIn } from './scaling.ts';

type Running = InstanceType<typeof import('./running.ts').Running>;

type Host = LitElement & { locale: Locale };

const read = createReading({});

/** Keeps what a visitor does with an opened scenario: for how many people they read it, what they have asked for. */
export class Reader {
  #host: Host;
  #desk: Desk;
  #of = '';
  #typed: string | undefined;
  #people = 0;
  #adaptations: Adaptations;
  #running: Running | 'asked' | 'failed' | undefined;

  constructor(host: Host, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  view(material: Material, place: Place): TemplateResult {
    const { groupSize } = material.scenario!;
    if (this.#of !== material.id) {
      this.#of = material.id;
      this.#people = peopleIn(place.group ?? '') ?? groupSize.maxValue;
      this.#typed = this.#running = this.#adaptations = undefined;
    }
    const typed = this.#typed ?? `${this.#people}`;
    const running = this.#running;
    return openedView({
      material,
      ...place,
      people: this.#people,
      typed,
      isWrong: peopleIn(typed) === undefined,
      type: this.#type,
      close: this.#desk.close,
      adaptations: this.#adaptations,
      askForAdaptations: () => void this.#ask(place),
      running: typeof running === 'object' ? running.view(material, place) : running,
      isRunning: running !== undefined,
      run: () => void this.#run(),
    });
  }

  #type = (typed: string) => {
    this.#typed = typed;
    this.#people = peopleIn(typed) ?? this.#people;
    this.#host.requestUpdate();
  };

  async #ask({ feed, language }: Place) {
    const of = this.#of;
    const show = (adaptations: Adaptations) => {
      if (this.#of !== of) return;
      this.#adaptations = adaptations;
      if (typeof adaptations === 'object') this.#desk.focus('.adaptations a');
      this.#host.requestUpdate();
    };
    show('asked');
    await read(readJson(materialUrl(feed, of, language, '/adaptations'))).then(
      (page) => show((page as MaterialPage).items),
      () => show('failed'),
    );
  }

  /** The form to tell of a run, fetched when somebody wants it; shown already, it is put away. */
  async #run() {
    const isOpen = this.#running && this.#running !== 'failed';
    this.#running = isOpen ? undefined : 'asked';
    this.#host.requestUpdate();
    if (isOpen) return;
    const show = (running: Running | 'failed') => {
      if (this.#running !== 'asked') return;
      this.#running = running;
      this.#desk.focus(running === 'failed' ? '.run-failed' : '#run-title');
    };
    try {
      const { locale, renderRoot } = this.#host;
      const [{ Running, styles }] = await Promise.all([import('./running.ts'), loadRunningMessages(locale).catch(() => {})]);
      addMessages(loadRunningMessages);
      await messagesOf(locale);
      const root = renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
      show(new Running(this.#host, this.#desk));
    } catch {
      show('failed');
    }
  }
}
