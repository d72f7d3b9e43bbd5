
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-day': `Visą dieną`,
'audience-adults': `suaugusiesiems`,
'audience-educators': `suaugusiųjų švietėjams`,
'audience-families': `šeimoms`,
'audience-librarians': `bibliotekininkams`,
'audience-newcomers': `atvykėliams`,
'audience-seniors': `vyresnio amžiaus žmonėms`,
'back': `Grįžti į kalendorių`,
'calendar': `Renginių kalendorius`,
'count': `{n, plural, one {# renginys} few {# renginiai} many {# renginio} other {# renginių}}`,
'earlier': `{n, plural, one {Rodyti # ankstesnį renginį} few {Rodyti # ankstesnius renginius} many {Rodyti # ankstesnio renginio} other {Rodyti # ankstesnių renginių}}`,
'empty': `Šį mėnesį renginių nėra.`,
'empty-rest': `Šį mėnesį renginių daugiau nebus.`,
'failed': `Šiuo metu renginių parodyti nepavyksta.`,
'failed-later': `Pabandykite dar kartą po kelių minučių.`,
'failed-offline': `Atrodo, kad nėra interneto ryšio. Patikrinkite ryšį ir bandykite dar kartą.`,
'failed-set-up': `Kalendorius šiame puslapyje nustatytas netinkamai. Prašome pranešti bibliotekai.`,
'for': `Kam skirta`,
'held-in': `Renginio kalba`,
'host': `Priima`,
'join': `Prisijungti nuotoliu`,
'kind-conference': `Konferencija`,
'kind-meeting': `Susitikimas`,
'kind-seminar': `Seminaras`,
'kind-training': `Mokymai`,
'kind-workshop': `Dirbtuvės`,
'links': `Daugiau informacijos`,
'loading': `Įkeliami renginiai …`,
'more': `{n, plural, one {dar #} few {dar #} many {dar #} other {dar #}}`,
'next-month': `Kitas mėnuo`,
'online': `Internetu`,
'organizer': `Organizuoja`,
'previous-month': `Ankstesnis mėnuo`,
'programme': `Programa`,
'retry': `Bandyti dar kartą`,
'series': `Renginių ciklas`,
'stale': `Kalendorius nepasiekiamas. Rodomi renginiai, kokie jie buvo`,
'status-cancelled': `Atšaukta`,
'status-moved-online': `Perkelta į internetą`,
'status-postponed': `Atidėta`,
'status-rescheduled': `Pakeistas laikas`,
'text-language': `Tekstas:`,
'text-machine': `Išversta programa, žmogus vertimo dar nepatikrino.`,
'text-outdated': `Nuo šio vertimo originalas pasikeitė.`,
'theme-creative-incubator': `Kūrybos inkubatorius`,
'theme-intercultural-dialogue': `Tarpkultūrinis dialogas`,
'theme-social-innovation': `Socialinės inovacijos`,
'today': `Šiandien`,
'view-list': `Sąrašas`,
'view-month': `Mėnuo`,
'when': `Kada`,
'where': `Kur`,
'your-time': `Jūsų laiku:`,
    };
  