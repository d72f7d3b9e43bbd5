import type { Registration } from '@kopa/contract';
import type { Language } from '../shared/language.ts';

type Words = Record<Language, string>;

/** The headings of the table of registrations. */
export const csvWords = {
  number: { en: 'Number', lv: 'Numurs', lt: 'Numeris', pl: 'Numer', nb: 'Nummer', nl: 'Nummer' },
  status: { en: 'Status', lv: 'Statuss', lt: 'Būsena', pl: 'Status', nb: 'Status', nl: 'Status' },
  date: { en: 'Date', lv: 'Datums', lt: 'Data', pl: 'Termin', nb: 'Dato', nl: 'Datum' },
  name: { en: 'Name', lv: 'Vārds', lt: 'Vardas', pl: 'Imię i nazwisko', nb: 'Navn', nl: 'Naam' },
  email: { en: 'Email', lv: 'E-pasts', lt: 'El. paštas', pl: 'E-mail', nb: 'E-post', nl: 'E-mail' },
  people: { en: 'People', lv: 'Cilvēku skaits', lt: 'Žmonių skaičius', pl: 'Liczba osób', nb: 'Antall personer', nl: 'Aantal personen' },
  attended: { en: 'Came', lv: 'Atnāca', lt: 'Atvyko', pl: 'Przyszło', nb: 'Møtte', nl: 'Gekomen' },
  walkIn: { en: 'Without registration', lv: 'Bez pieteikšanās', lt: 'Be registracijos', pl: 'Bez zapisu', nb: 'Uten påmelding', nl: 'Zonder aanmelding' },
  position: { en: 'Place in the waiting list', lv: 'Vieta gaidītāju sarakstā', lt: 'Vieta laukiančiųjų sąraše', pl: 'Miejsce na liście rezerwowej', nb: 'Plass på ventelisten', nl: 'Plaats op de wachtlijst' },
  language: { en: 'Language', lv: 'Valoda', lt: 'Kalba', pl: 'Język', nb: 'Språk', nl: 'Taal' },
  accessNeeds: { en: 'Needs for taking part', lv: 'Kas nepieciešams dalībai', lt: 'Ko reikia dalyvavimui', pl: 'Potrzeby związane z udziałem', nb: 'Behov for å kunne delta', nl: 'Nodig om mee te doen' },
  created: { en: 'Registered at (UTC)', lv: 'Pieteicās (UTC)', lt: 'Užsiregistravo (UTC)', pl: 'Zapis (UTC)', nb: 'Påmeldt (UTC)', nl: 'Aangemeld op (UTC)' },
  deliveryFailure: { en: 'Undelivered mail', lv: 'Nepiegādāta vēstule', lt: 'Nepristatytas laiškas', pl: 'Niedostarczona wiadomość', nb: 'Ikke levert e-post', nl: 'Niet-bezorgde e-mail' },
  yes: { en: 'yes', lv: 'jā', lt: 'taip', pl: 'tak', nb: 'ja', nl: 'ja' },
  no: { en: 'no', lv: 'nē', lt: 'ne', pl: 'nie', nb: 'nei', nl: 'nee' },
} satisfies Record<string, Words>;

/** The states of a registration, as an organizer reads them. */
export const statusWords: Record<Registration['status'], Words> = {
  held: { en: 'not confirmed yet', lv: 'vēl nav apstiprināts', lt: 'dar nepatvirtinta', pl: 'czeka na potwierdzenie', nb: 'ikke bekreftet ennå', nl: 'nog niet bevestigd' },
  requested: { en: 'waits for approval', lv: 'gaida apstiprinājumu', lt: 'laukia patvirtinimo', pl: 'czeka na decyzję', nb: 'venter på godkjenning', nl: 'wacht op goedkeuring' },
  confirmed: { en: 'registered', lv: 'apstiprināts', lt: 'užsiregistravo', pl: 'z miejscem', nb: 'påmeldt', nl: 'aangemeld' },
  waiting: { en: 'in the waiting list', lv: 'gaidītāju sarakstā', lt: 'laukiančiųjų sąraše', pl: 'na liście rezerwowej', nb: 'på venteliste', nl: 'op de wachtlijst' },
  offered: { en: 'seat offered', lv: 'vieta piedāvāta', lt: 'vieta pasiūlyta', pl: 'miejsce zaproponowane', nb: 'tilbudt plass', nl: 'plaats aangeboden' },
  cancelled: { en: 'cancelled', lv: 'atcelts', lt: 'atšaukta', pl: 'rezygnacja', nb: 'avmeldt', nl: 'afgemeld' },
  expired: { en: 'expired', lv: 'beidzies termiņš', lt: 'terminas baigėsi', pl: 'po terminie', nb: 'utløpt', nl: 'verlopen' },
  withdrawn: { en: 'left the waiting list', lv: 'atsaukts no saraksta', lt: 'išsibraukė iš sąrašo', pl: 'wypisano z listy', nb: 'gått av ventelisten', nl: 'van de wachtlijst af' },
  refused: { en: 'refused', lv: 'noraidīts', lt: 'atmesta', pl: 'odmowa', nb: 'avslått', nl: 'geweigerd' },
};
