// What comes when a visitor opens a material that has no widget of its own: an experiment, or a collection.
import type { Material } from '@kopa/sdk';
import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit';
import { FeedController } from '../shared/feed-controller.ts';
import { failureView, skeleton, staleView } from '../shared/material-notices.ts';
import { materialUrl } from '../shared/material-url.ts';
import { readingView, type Place } from './reading-view.ts';

export { styles } from './reading-view.styles.ts';

/** Loads a material, and shows it to read. */
export class Reading {
  #host: LitElement;
  #url = '';
  #material: FeedController<Material>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#material = new FeedController<Material>(host, { load: async (get) => (await get(this.#url)) as Material, isEmpty: () => false });
  }

  view(place: Place): TemplateResult {
    this.#url = materialUrl(place.feed, place.material, place.language);
    this.#material.ask(this.#url);
    const { state } = this.#material;
    const retry = () => this.#material.retry();
    return html`${staleView(state, retry)} ${'data' in state ? readingView(state.data, place) : state.status === 'failed' ? failureView(state, retry) : skeleton()}`;
  }

  /** Nobody reads it any more. */
  end(): void {
    this.#host.removeController(this.#material);
    this.#material.hostDisconnected();
  }
}
