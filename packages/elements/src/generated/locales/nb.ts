
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-day': `Hele dagen`,
'audience-adults': `voksne`,
'audience-educators': `voksenopplærere`,
'audience-families': `familier`,
'audience-librarians': `bibliotekarer`,
'audience-newcomers': `nye i landet`,
'audience-seniors': `eldre`,
'back': `Tilbake til kalenderen`,
'calendar': `Arrangementskalender`,
'count': `{n, plural, one {# arrangement} other {# arrangementer}}`,
'earlier': `{n, plural, one {Vis # tidligere arrangement} other {Vis # tidligere arrangementer}}`,
'empty': `Ingen arrangementer denne måneden.`,
'empty-rest': `Ingen flere arrangementer denne måneden.`,
'failed': `Arrangementene kan ikke vises akkurat nå.`,
'failed-later': `Prøv igjen om noen minutter.`,
'failed-offline': `Det ser ut til at du er uten nett. Sjekk forbindelsen og prøv igjen.`,
'failed-set-up': `Kalenderen er ikke satt opp riktig på denne siden. Si gjerne fra til biblioteket.`,
'for': `For`,
'held-in': `Språk`,
'host': `Vert`,
'join': `Delta på nett`,
'kind-conference': `Konferanse`,
'kind-meeting': `Møteplass`,
'kind-seminar': `Seminar`,
'kind-training': `Kurs`,
'kind-workshop': `Verksted`,
'links': `Mer informasjon`,
'loading': `Henter arrangementer …`,
'more': `{n, plural, one {# til} other {# til}}`,
'next-month': `Neste måned`,
'online': `På nett`,
'organizer': `Arrangør`,
'previous-month': `Forrige måned`,
'programme': `Program`,
'retry': `Prøv igjen`,
'series': `Serie`,
'stale': `Kalenderen kan ikke nås. Du ser arrangementene slik de var kl.`,
'status-cancelled': `Avlyst`,
'status-moved-online': `Flyttet til nett`,
'status-postponed': `Utsatt`,
'status-rescheduled': `Nytt tidspunkt`,
'text-language': `Tekst:`,
'text-machine': `Oversatt av et program og ikke kontrollert av et menneske ennå.`,
'text-outdated': `Originalen er endret etter at denne oversettelsen ble laget.`,
'theme-creative-incubator': `Kreativ inkubator`,
'theme-intercultural-dialogue': `Interkulturell dialog`,
'theme-social-innovation': `Sosial innovasjon`,
'today': `I dag`,
'view-list': `Liste`,
'view-month': `Måned`,
'when': `Når`,
'where': `Hvor`,
'your-time': `Din tid:`,
    };
  