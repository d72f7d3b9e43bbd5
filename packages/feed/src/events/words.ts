import type { AmenityFeature, Event, EventKind, EventStatus, Theme } from '@kopa/contract';
import { publishedLanguages, understand } from '../shared/language.ts';

type Language = (typeof publishedLanguages)[number];

/** What an export says of an event in words, in one language: where the calendar says the same, in the same words. */
interface Words {
  /** The name of a calendar or a feed of events. */
  events: string;
  kind: Record<EventKind, string>;
  theme: Record<Theme, string>;
  audience: Record<Event['audience'][number], string>;
  status: Record<Exclude<EventStatus, 'scheduled'>, string>;
  amenity: Record<AmenityFeature, string>;
}

/** The words in the language, or in English where the feed publishes none in it. Import reads those of CATEGORIES in all of them. */
export function wordsIn(language: string): Words {
  const known = publishedLanguages.find((one) => one === understand(language));
  return words[known ?? 'en'];
}

const words: Record<Language, Words> = {
  lv: {
    events: 'Bibliotēku pasākumi',
    kind: { seminar: 'Seminārs', conference: 'Konference', training: 'Apmācība', workshop: 'Darbnīca', meeting: 'Tikšanās' },
    theme: { 'creative-incubator': 'Radošais inkubators', 'social-innovation': 'Sociālā inovācija', 'intercultural-dialogue': 'Starpkultūru dialogs' },
    audience: {
      adults: 'Pieaugušie', seniors: 'Seniori', newcomers: 'Iebraucēji', families: 'Ģimenes', librarians: 'Bibliotekāri', educators: 'Izglītotāji',
    },
    status: { cancelled: 'Atcelts', postponed: 'Pārcelts uz vēlāku laiku', rescheduled: 'Mainīts laiks', movedOnline: 'Pārcelts uz tiešsaisti' },
    amenity: {
      'step-free-access': 'Ieeja bez pakāpieniem', lift: 'Lifts', 'accessible-toilet': 'Pielāgota tualete',
      'hearing-loop': 'Indukcijas cilpa', 'accessible-parking': 'Stāvvieta cilvēkiem ar invaliditāti', 'quiet-room': 'Klusā telpa',
    },
  },
  lt: {
    events: 'Bibliotekų renginiai',
    kind: { seminar: 'Seminaras', conference: 'Konferencija', training: 'Mokymai', workshop: 'Dirbtuvės', meeting: 'Susitikimas' },
    theme: { 'creative-incubator': 'Kūrybos inkubatorius', 'social-innovation': 'Socialinės inovacijos', 'intercultural-dialogue': 'Tarpkultūrinis dialogas' },
    audience: {
      adults: 'Suaugusieji', seniors: 'Vyresnio amžiaus žmonės', newcomers: 'Atvykėliai', families: 'Šeimos', librarians: 'Bibliotekininkai', educators: 'Švietėjai',
    },
    status: { cancelled: 'Atšaukta', postponed: 'Atidėta', rescheduled: 'Pakeistas laikas', movedOnline: 'Perkelta į internetą' },
    amenity: {
      'step-free-access': 'Įėjimas be laiptelių', lift: 'Liftas', 'accessible-toilet': 'Pritaikytas tualetas',
      'hearing-loop': 'Indukcinė kilpa', 'accessible-parking': 'Stovėjimo vieta žmonėms su negalia', 'quiet-room': 'Tylos kambarys',
    },
  },
  pl: {
    events: 'Wydarzenia w bibliotekach',
    kind: { seminar: 'Seminarium', conference: 'Konferencja', training: 'Szkolenie', workshop: 'Warsztaty', meeting: 'Spotkanie' },
    theme: { 'creative-incubator': 'Inkubator kreatywności', 'social-innovation': 'Innowacje społeczne', 'intercultural-dialogue': 'Dialog międzykulturowy' },
    audience: {
      adults: 'Dorośli', seniors: 'Seniorzy', newcomers: 'Nowo przybyli', families: 'Rodziny', librarians: 'Bibliotekarze', educators: 'Edukatorzy',
    },
    status: { cancelled: 'Odwołane', postponed: 'Przełożone', rescheduled: 'Nowy termin', movedOnline: 'Przeniesione do internetu' },
    amenity: {
      'step-free-access': 'Wejście bez schodów', lift: 'Winda', 'accessible-toilet': 'Dostosowana toaleta',
      'hearing-loop': 'Pętla indukcyjna', 'accessible-parking': 'Miejsce parkingowe dla osób z niepełnosprawnością', 'quiet-room': 'Pokój wyciszenia',
    },
  },
  nb: {
    events: 'Arrangementer i bibliotekene',
    kind: { seminar: 'Seminar', conference: 'Konferanse', training: 'Kurs', workshop: 'Verksted', meeting: 'Møteplass' },
    theme: { 'creative-incubator': 'Kreativ inkubator', 'social-innovation': 'Sosial innovasjon', 'intercultural-dialogue': 'Interkulturell dialog' },
    audience: {
      adults: 'Voksne', seniors: 'Eldre', newcomers: 'Nyankomne', families: 'Familier', librarians: 'Bibliotekarer', educators: 'Voksenopplærere',
    },
    status: { cancelled: 'Avlyst', postponed: 'Utsatt', rescheduled: 'Nytt tidspunkt', movedOnline: 'Flyttet til nett' },
    amenity: {
      'step-free-access': 'Trinnfri adkomst', lift: 'Heis', 'accessible-toilet': 'HC-toalett',
      'hearing-loop': 'Teleslynge', 'accessible-parking': 'HC-parkering', 'quiet-room': 'Stillerom',
    },
  },
  nl: {
    events: 'Activiteiten in de bibliotheken',
    kind: { seminar: 'Seminar', conference: 'Conferentie', training: 'Training', workshop: 'Workshop', meeting: 'Bijeenkomst' },
    theme: { 'creative-incubator': 'Creatieve broedplaats', 'social-innovation': 'Sociale innovatie', 'intercultural-dialogue': 'Interculturele dialoog' },
    audience: {
      adults: 'Volwassenen', seniors: 'Ouderen', newcomers: 'Nieuwkomers', families: 'Gezinnen', librarians: 'Bibliothecarissen', educators: 'Opleiders',
    },
    status: { cancelled: 'Afgelast', postponed: 'Uitgesteld', rescheduled: 'Nieuw tijdstip', movedOnline: 'Verplaatst naar online' },
    amenity: {
      'step-free-access': 'Ingang zonder trappen', lift: 'Lift', 'accessible-toilet': 'Aangepast toilet',
      'hearing-loop': 'Ringleiding', 'accessible-parking': 'Gehandicaptenparkeerplaats', 'quiet-room': 'Stilteruimte',
    },
  },
  en: {
    events: 'Library events',
    kind: { seminar: 'Seminar', conference: 'Conference', training: 'Training', workshop: 'Workshop', meeting: 'Meeting' },
    theme: { 'creative-incubator': 'Creative incubator', 'social-innovation': 'Social innovation', 'intercultural-dialogue': 'Intercultural dialogue' },
    audience: {
      adults: 'Adults', seniors: 'Seniors', newcomers: 'Newcomers', families: 'Families', librarians: 'Librarians', educators: 'Educators',
    },
    status: { cancelled: 'Cancelled', postponed: 'Postponed', rescheduled: 'New time', movedOnline: 'Moved online' },
    amenity: {
      'step-free-access': 'Step-free access', lift: 'Lift', 'accessible-toilet': 'Accessible toilet',
      'hearing-loop': 'Hearing loop', 'accessible-parking': 'Accessible parking', 'quiet-room': 'Quiet room',
    },
  },
};
