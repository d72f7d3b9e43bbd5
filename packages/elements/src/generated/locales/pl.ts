
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-day': `Cały dzień`,
'audience-adults': `dorośli`,
'audience-educators': `edukatorzy dorosłych`,
'audience-families': `rodziny`,
'audience-librarians': `bibliotekarze`,
'audience-newcomers': `osoby nowe w kraju`,
'audience-seniors': `osoby starsze`,
'back': `Wróć do kalendarza`,
'calendar': `Kalendarz wydarzeń`,
'count': `{n, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}`,
'earlier': `{n, plural, one {Pokaż # wcześniejsze wydarzenie} few {Pokaż # wcześniejsze wydarzenia} many {Pokaż # wcześniejszych wydarzeń} other {Pokaż # wcześniejszego wydarzenia}}`,
'empty': `W tym miesiącu nie ma wydarzeń.`,
'empty-rest': `W tym miesiącu nie ma już więcej wydarzeń.`,
'failed': `W tej chwili nie można pokazać wydarzeń.`,
'failed-later': `Spróbuj ponownie za kilka minut.`,
'failed-offline': `Wygląda na to, że nie masz połączenia z internetem. Sprawdź je i spróbuj ponownie.`,
'failed-set-up': `Kalendarz nie jest poprawnie ustawiony na tej stronie. Prosimy powiadomić bibliotekę.`,
'for': `Dla kogo`,
'held-in': `Język spotkania`,
'host': `Gospodarz`,
'join': `Dołącz online`,
'kind-conference': `Konferencja`,
'kind-meeting': `Spotkanie`,
'kind-seminar': `Seminarium`,
'kind-training': `Szkolenie`,
'kind-workshop': `Warsztaty`,
'links': `Więcej informacji`,
'loading': `Wczytywanie wydarzeń …`,
'more': `{n, plural, one {jeszcze #} few {jeszcze #} many {jeszcze #} other {jeszcze #}}`,
'next-month': `Następny miesiąc`,
'online': `Online`,
'organizer': `Organizator`,
'previous-month': `Poprzedni miesiąc`,
'programme': `Program`,
'retry': `Spróbuj ponownie`,
'series': `Cykl`,
'stale': `Nie można połączyć się z kalendarzem. Widzisz wydarzenia według stanu z godz.`,
'status-cancelled': `Odwołane`,
'status-moved-online': `Przeniesione do internetu`,
'status-postponed': `Przełożone`,
'status-rescheduled': `Nowy termin`,
'text-language': `Tekst:`,
'text-machine': `Tłumaczenie automatyczne, jeszcze niesprawdzone przez człowieka.`,
'text-outdated': `Oryginał zmienił się od czasu tego tłumaczenia.`,
'theme-creative-incubator': `Inkubator kreatywności`,
'theme-intercultural-dialogue': `Dialog międzykulturowy`,
'theme-social-innovation': `Innowacje społeczne`,
'today': `Dzisiaj`,
'view-list': `Lista`,
'view-month': `Miesiąc`,
'when': `Kiedy`,
'where': `Gdzie`,
'your-time': `W Twojej strefie czasowej:`,
    };
  