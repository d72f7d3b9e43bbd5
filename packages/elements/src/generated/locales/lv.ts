
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-day': `Visu dienu`,
'audience-adults': `pieaugušajiem`,
'audience-educators': `pieaugušo izglītotājiem`,
'audience-families': `ģimenēm`,
'audience-librarians': `bibliotekāriem`,
'audience-newcomers': `iebraucējiem`,
'audience-seniors': `senioriem`,
'back': `Atpakaļ uz kalendāru`,
'calendar': `Pasākumu kalendārs`,
'count': `{n, plural, zero {# pasākumu} one {# pasākums} other {# pasākumi}}`,
'earlier': `{n, plural, zero {Rādīt # agrāku pasākumu} one {Rādīt # agrāku pasākumu} other {Rādīt # agrākus pasākumus}}`,
'empty': `Šajā mēnesī pasākumu nav.`,
'empty-rest': `Šajā mēnesī vairs nav pasākumu.`,
'failed': `Pasākumus pašlaik nevar parādīt.`,
'failed-later': `Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.`,
'failed-offline': `Izskatās, ka nav interneta savienojuma. Pārbaudiet to un mēģiniet vēlreiz.`,
'failed-set-up': `Kalendārs šajā lapā nav pareizi iestatīts. Lūdzu, paziņojiet par to bibliotēkai.`,
'for': `Kam paredzēts`,
'held-in': `Norises valoda`,
'host': `Norises vietu nodrošina`,
'join': `Pievienoties tiešsaistē`,
'kind-conference': `Konference`,
'kind-meeting': `Tikšanās`,
'kind-seminar': `Seminārs`,
'kind-training': `Apmācība`,
'kind-workshop': `Darbnīca`,
'links': `Papildu informācija`,
'loading': `Ielādē pasākumus …`,
'more': `{n, plural, zero {vēl #} one {vēl #} other {vēl #}}`,
'next-month': `Nākamais mēnesis`,
'online': `Tiešsaistē`,
'organizer': `Rīko`,
'previous-month': `Iepriekšējais mēnesis`,
'programme': `Programma`,
'retry': `Mēģināt vēlreiz`,
'series': `Pasākumu cikls`,
'stale': `Kalendārs nav sasniedzams. Redzami pasākumi, kādi tie bija plkst.`,
'status-cancelled': `Atcelts`,
'status-moved-online': `Pārcelts uz tiešsaisti`,
'status-postponed': `Pārcelts uz vēlāku laiku`,
'status-rescheduled': `Mainīts laiks`,
'text-language': `Teksts:`,
'text-machine': `Tulkojusi programma; cilvēks tulkojumu vēl nav pārbaudījis.`,
'text-outdated': `Kopš šī tulkojuma oriģināls ir mainīts.`,
'theme-creative-incubator': `Radošais inkubators`,
'theme-intercultural-dialogue': `Starpkultūru dialogs`,
'theme-social-innovation': `Sociālā inovācija`,
'today': `Šodien`,
'view-list': `Saraksts`,
'view-month': `Mēnesis`,
'when': `Kad`,
'where': `Kur`,
'your-time': `Pēc jūsu laika:`,
    };
  