import type { PartnerDraft } from '../partners/draft.ts';

export const frsi = {
  id: 'frsi',
  type: 'Organization',
  name: {
    pl: 'Fundacja Rozwoju Społeczeństwa Informacyjnego',
    en: 'Information Society Development Foundation',
    lv: 'Informācijas sabiedrības attīstības fonds',
    lt: 'Informacinės visuomenės plėtros fondas',
  },
  alternateName: 'FRSI',
  description: {
    pl: 'Fundacja, która od lat pomaga bibliotekom publicznym w Polsce stawać się miejscami uczenia się, spotkań i lokalnych inicjatyw. Prowadzi szkolenia dla bibliotekarek i bibliotekarzy oraz tworzy z nimi materiały dla dorosłych.',
    en: 'A foundation that helps public libraries in Poland become places of learning, meeting and local initiative. It trains librarians and develops materials for adult learners with them.',
  },
  addressCountry: 'PL',
  addressLocality: 'Warszawa',
  timeZone: 'Europe/Warsaw',
  knowsLanguage: ['pl', 'en'],
  url: 'https://frsi.org.pl/',
} satisfies PartnerDraft;

export const kisc = {
  id: 'kisc',
  type: 'Organization',
  name: {
    lv: 'Kultūras informācijas sistēmu centrs',
    en: 'Culture Information Systems Centre',
    lt: 'Kultūros informacijos sistemų centras',
  },
  alternateName: 'KISC',
  description: {
    lv: 'Valsts iestāde, kas rūpējas par bibliotēku, muzeju un arhīvu informācijas sistēmām un palīdz bibliotekāriem apgūt jaunas digitālās prasmes. Kopā ar reģionu bibliotēkām rīko seminārus un mācības visā Latvijā.',
    en: 'A public agency that looks after the information systems of libraries, museums and archives and helps librarians gain new digital skills. It runs seminars and trainings with regional libraries all over Latvia.',
  },
  addressCountry: 'LV',
  addressLocality: 'Rīga',
  timeZone: 'Europe/Riga',
  knowsLanguage: ['lv', 'en'],
  url: 'https://www.kis.gov.lv/',
} satisfies PartnerDraft;

export const lnb = {
  id: 'lnb',
  type: 'Library',
  name: {
    lv: 'Latvijas Nacionālā bibliotēka',
    en: 'National Library of Latvia',
    lt: 'Latvijos nacionalinė biblioteka',
    pl: 'Łotewska Biblioteka Narodowa',
    nb: 'Latvias nasjonalbibliotek',
    nl: 'Nationale Bibliotheek van Letland',
  },
  alternateName: 'LNB',
  description: {
    lv: 'Gaismas pils Daugavas krastā: bibliotēka, kurā lasa, mācās un satiekas. Tās Bibliotēku attīstības centrs palīdz Latvijas bibliotekāriem kļūt par pieaugušo izglītotājiem.',
    en: 'The Castle of Light on the bank of the Daugava: a library to read, learn and meet in. Its Library Development Centre helps librarians all over Latvia become educators of adults.',
  },
  addressCountry: 'LV',
  addressLocality: 'Rīga',
  timeZone: 'Europe/Riga',
  knowsLanguage: ['lv', 'en'],
  url: 'https://www.lnb.lv/',
} satisfies PartnerDraft;

export const lnmmb = {
  id: 'lnmmb',
  type: 'Library',
  name: {
    lt: 'Lietuvos nacionalinė Martyno Mažvydo biblioteka',
    en: 'Martynas Mažvydas National Library of Lithuania',
    lv: 'Lietuvas Martīna Mažvīda Nacionālā bibliotēka',
    pl: 'Litewska Biblioteka Narodowa im. Martynasa Mažvydasa',
    nb: 'Litauens nasjonalbibliotek',
    nl: 'Nationale Bibliotheek van Litouwen',
  },
  alternateName: 'LNMMB',
  description: {
    lt: 'Svarbiausia šalies biblioteka, kurioje saugomas spaudos paveldas ir kasdien mokomasi, diskutuojama, kuriama. Ji rengia bibliotekininkus iš visos Lietuvos dirbti su besimokančiais suaugusiaisiais.',
    en: 'The country’s foremost library: it keeps the printed heritage, and people learn, debate and create in it every day. It prepares librarians from all over Lithuania to work with adult learners.',
  },
  addressCountry: 'LT',
  addressLocality: 'Vilnius',
  timeZone: 'Europe/Vilnius',
  knowsLanguage: ['lt', 'en'],
  url: 'https://www.lnb.lt/',
} satisfies PartnerDraft;

export const innlandet = {
  id: 'innlandet',
  type: 'Library',
  name: { nb: 'Innlandet fylkesbibliotek', en: 'Innlandet County Library' },
  description: {
    nb: 'Kompetansesenter for folkebibliotekene og skolebibliotekene i Innlandet, og arvtaker etter fylkesbibliotekene i Oppland og Hedmark. Gir råd, holder kurs og prøver ut nye måter å lære på sammen med bibliotekene i fylket.',
    en: 'A centre of expertise for the public and school libraries of Innlandet, successor of the county libraries of Oppland and Hedmark. It advises, trains and tries out new ways of learning with the libraries of the county.',
  },
  addressCountry: 'NO',
  addressLocality: 'Gjøvik',
  timeZone: 'Europe/Oslo',
  knowsLanguage: ['nb', 'en'],
  url: 'https://innlandetfylke.no/tjenester/fylkesbiblioteket/',
} satisfies PartnerDraft;

export const lezenEnSchrijven = {
  id: 'lezen-en-schrijven',
  type: 'Organization',
  name: { nl: 'Stichting Lezen en Schrijven', en: 'Reading and Writing Foundation' },
  description: {
    nl: 'Stichting Lezen en Schrijven zet zich ervoor in dat iedereen in Nederland kan lezen, schrijven, rekenen en digitaal mee kan doen. Ze werkt samen met bibliotheken en Taalhuizen, ook met partners in Vlaanderen.',
    en: 'The Reading and Writing Foundation works so that everyone in the Netherlands can read, write, do sums and take part online. It works with libraries and language centres, and with partners in Flanders.',
  },
  addressCountry: 'NL',
  addressLocality: 'Den Haag',
  timeZone: 'Europe/Amsterdam',
  knowsLanguage: ['nl', 'en'],
  url: 'https://www.lezenenschrijven.nl/',
} satisfies PartnerDraft;

export const partners: PartnerDraft[] = [frsi, kisc, lnb, lnmmb, innlandet, lezenEnSchrijven];
