import type { Occurrence } from '@kopa/contract';
import { term } from '../shared/terms.ts';
import { langOf, resolved } from './event-list.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** What an event's page and its poster say in the same way. */

export type Place = NonNullable<Occurrence['locations']>[number];

/** `Mūkusalas iela 3, LV-1423 Rīga` */
export function streetAndTown(address: Place['address']): string {
  const town = [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ');
  return [address?.streetAddress, town].filter(Boolean).join(', ');
}

/** Cancelled, moved, postponed, and why. */
export function noticeOf({ eventStatus, statusReason }: Occurrence, language: Language): Html | undefined {
  const status = term('status', eventStatus, language);
  if (status === undefined) return undefined;
  const reason = statusReason && html`<p${langOf(statusReason, language)}>${statusReason.text}</p>`;
  return html`<div class="notice"><strong>${status}</strong>${reason}</div>`;
}

export function priceOf({ offers, isAccessibleForFree }: Occurrence, language: Language): Html[] | undefined {
  if (offers?.length) {
    return offers.map(({ price, priceCurrency, name }) => {
      const amount = Number(price).toLocaleString(language, { style: 'currency', currency: priceCurrency });
      return html`${amount}${name ? html` – ${resolved(name, language)}` : undefined}`;
    });
  }
  return isAccessibleForFree ? [html`${speaking(language)('free')}`] : undefined;
}
