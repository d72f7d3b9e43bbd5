import { expect } from '@open-wc/testing';
import type { Seats } from '@kopa/sdk';
import { loadMessages } from './messages.ts';
import { addMessages, inLocale, messagesOf } from '../shared/messages.ts';
import type { Locale } from '../shared/locales.ts';
import { standingOf, type Standing } from './seats.ts';
import { sentences } from './seats-view.ts';

const seats = (own: Partial<Seats> = {}): Seats => ({
  status: 'open', capacity: 30, free: 12, waiting: 0, waitingFree: 20, closes: '2026-11-24T06:00:00Z', now: '2026-11-22T10:00:00Z', formToken: '', ...own,
});

describe('what seats mean for a party', () => {
  for (const [own, partySize, expected] of [
    [{}, 1, 'open'], [{ free: 5 }, 1, 'few'], [{ free: 5, capacity: 5 }, 1, 'open'], [{ free: 2 }, 2, 'few'], [{ free: 2 }, 3, 'waits'], [{ free: 2, waitingFree: 2 }, 3, 'too-many'],
    [{ status: 'waitingList', free: 0 }, 4, 'waitingList'], [{ status: 'waitingList', free: 0, waitingFree: 1 }, 2, 'too-many'], [{ status: 'full', free: 0 }, 1, 'full'],
    [{ status: 'announced' }, 50, 'announced'], [{ status: 'closed' }, 1, 'closed'], [{ status: 'cancelled' }, 1, 'cancelled'],
  ] as [Partial<Seats>, number, Standing][]) {
    it(`${JSON.stringify(own)} for ${partySize}: ${expected}`, () => expect(standingOf(seats(own), partySize)).to.equal(expected));
  }
});

const counts = [0, 1, 2, 5, 10, 11, 21, 22, 25, 100, 101];

/** The forms in which each count reads right, written down by hand. */
const left: Record<Locale, string[]> = {
  lv: ['Brīvas 0 vietas', 'Brīva 1 vieta', 'Brīvas 2 vietas', 'Brīvas 5 vietas', 'Brīvas 10 vietas', 'Brīvas 11 vietas', 'Brīva 21 vieta', 'Brīvas 22 vietas', 'Brīvas 25 vietas', 'Brīvas 100 vietas', 'Brīva 101 vieta'],
  lt: ['Liko 0 vietų', 'Liko 1 vieta', 'Liko 2 vietos', 'Liko 5 vietos', 'Liko 10 vietų', 'Liko 11 vietų', 'Liko 21 vieta', 'Liko 22 vietos', 'Liko 25 vietos', 'Liko 100 vietų', 'Liko 101 vieta'],
  pl: ['Zostało 0 miejsc', 'Zostało 1 miejsce', 'Zostały 2 miejsca', 'Zostało 5 miejsc', 'Zostało 10 miejsc', 'Zostało 11 miejsc', 'Zostało 21 miejsc', 'Zostały 22 miejsca', 'Zostało 25 miejsc', 'Zostało 100 miejsc', 'Zostało 101 miejsc'],
  nb: counts.map((n) => (n === 1 ? '1 ledig plass' : `${n} ledige plasser`)),
  nl: counts.map((n) => (n === 1 ? 'Nog 1 plaats' : `Nog ${n} plaatsen`)),
  en: counts.map((n) => (n === 1 ? '1 place left' : `${n} places left`)),
};

const waiting: Record<Locale, (n: number) => string> = {
  lv: (n) => `Gaidīšanas sarakstā ir ${n} ${n % 10 === 1 && n !== 11 ? 'cilvēks' : [10, 11, 100].includes(n) ? 'cilvēku' : 'cilvēki'}.`,
  lt: (n) => `Laukiančiųjų sąraše yra ${n} ${n % 10 === 1 && n !== 11 ? 'žmogus' : [10, 11, 100].includes(n) ? 'žmonių' : 'žmonės'}.`,
  pl: (n) => `Na liście rezerwowej ${n === 2 || n === 22 ? `są ${n} osoby` : `jest ${n} ${n === 1 ? 'osoba' : 'osób'}`}.`,
  nb: (n) => `${n} ${n === 1 ? 'person' : 'personer'} står på ventelisten.`,
  nl: (n) => (n === 1 ? '1 persoon staat op de wachtlijst.' : `${n} personen staan op de wachtlijst.`),
  en: (n) => (n === 1 ? '1 person is on the waiting list.' : `${n} people are on the waiting list.`),
};

describe('counts', () => {
  before(() => addMessages(loadMessages));

  for (const locale of Object.keys(left) as Locale[]) {
    it(`${locale}: places and people read right`, async () => {
      await messagesOf(locale);
      inLocale(locale, () => {
        for (const [index, n] of counts.entries()) {
          expect(sentences(seats({ free: n }), 'open', 'Europe/Riga')[0]).to.equal(left[locale][index]);
          if (n) expect(sentences(seats({ waiting: n }), 'waitingList', 'Europe/Riga')[1]).to.equal(waiting[locale](n));
          else expect(sentences(seats({ waiting: 0 }), 'waitingList', 'Europe/Riga')).to.have.length(2);
        }
      });
    });
  }

  it('come with times of the venue', async () => {
    await messagesOf('en');
    inLocale('en', () => {
      expect(sentences(seats(), 'open', 'Europe/Riga')[1]).to.equal('You can register until: 24/11/2026, 08:00');
      expect(sentences(seats(), 'open', 'Nowhere/Land')[1]).to.contain('You can register until: 24/11/2026');
    });
  });
});
