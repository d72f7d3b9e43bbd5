
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-day': `Hele dag`,
'audience-adults': `volwassenen`,
'audience-educators': `opleiders van volwassenen`,
'audience-families': `gezinnen`,
'audience-librarians': `bibliothecarissen`,
'audience-newcomers': `nieuwkomers`,
'audience-seniors': `ouderen`,
'back': `Terug naar de kalender`,
'calendar': `Activiteitenkalender`,
'count': `{n, plural, one {# activiteit} other {# activiteiten}}`,
'earlier': `{n, plural, one {Toon # eerdere activiteit} other {Toon # eerdere activiteiten}}`,
'empty': `Geen activiteiten in deze maand.`,
'empty-rest': `Geen activiteiten meer in deze maand.`,
'failed': `De activiteiten kunnen nu niet worden getoond.`,
'failed-later': `Probeer het over een paar minuten opnieuw.`,
'failed-offline': `Het lijkt erop dat je offline bent. Controleer de verbinding en probeer het opnieuw.`,
'failed-set-up': `De kalender is op deze pagina niet goed ingesteld. Laat het de bibliotheek weten.`,
'for': `Voor`,
'held-in': `Voertaal`,
'host': `Gastheer`,
'join': `Online deelnemen`,
'kind-conference': `Conferentie`,
'kind-meeting': `Bijeenkomst`,
'kind-seminar': `Seminar`,
'kind-training': `Training`,
'kind-workshop': `Workshop`,
'links': `Meer informatie`,
'loading': `Activiteiten worden geladen …`,
'more': `{n, plural, one {nog #} other {nog #}}`,
'next-month': `Volgende maand`,
'online': `Online`,
'organizer': `Georganiseerd door`,
'previous-month': `Vorige maand`,
'programme': `Programma`,
'retry': `Opnieuw proberen`,
'series': `Reeks`,
'stale': `De kalender is niet bereikbaar. Je ziet de activiteiten zoals ze waren om`,
'status-cancelled': `Afgelast`,
'status-moved-online': `Verplaatst naar online`,
'status-postponed': `Uitgesteld`,
'status-rescheduled': `Nieuw tijdstip`,
'text-language': `Tekst:`,
'text-machine': `Vertaald door een programma en nog niet nagekeken door een mens.`,
'text-outdated': `Het origineel is gewijzigd sinds deze vertaling.`,
'theme-creative-incubator': `Creatieve broedplaats`,
'theme-intercultural-dialogue': `Interculturele dialoog`,
'theme-social-innovation': `Sociale innovatie`,
'today': `Vandaag`,
'view-list': `Lijst`,
'view-month': `Maand`,
'when': `Wanneer`,
'where': `Waar`,
'your-time': `In jouw tijd:`,
    };
  