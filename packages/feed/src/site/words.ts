import type { Language } from '../shared/language.ts';

/** What the feed's pages say to visitors and to webmasters, in the languages that it publishes. A missing translation is a type error. */

export type { Language };
type Words = Record<Language, string>;

/** The forms that a number takes in each language, by the names of Intl.PluralRules. */
interface Plurals {
  lv: Record<'zero' | 'one' | 'other', string>;
  lt: Record<'one' | 'few' | 'many' | 'other', string>;
  pl: Record<'one' | 'few' | 'many' | 'other', string>;
  nb: Record<'one' | 'other', string>;
  nl: Record<'one' | 'other', string>;
  en: Record<'one' | 'other', string>;
}

/** Each language by its own name. */
export const languageNames: Words = { lv: 'latviešu', lt: 'lietuvių', pl: 'polski', nb: 'norsk', nl: 'Nederlands', en: 'English' };

const words = {
  // ── the calendar ──────────────────────────────────────────────────────────────────────────────
  calendar: { en: 'Event calendar', lv: 'Pasākumu kalendārs', lt: 'Renginių kalendorius', pl: 'Kalendarz wydarzeń', nb: 'Arrangementskalender', nl: 'Activiteitenkalender' },
  about: {
    en: 'Seminars, conferences, trainings, workshops and meetings of partner libraries.',
    lv: 'Partnerbibliotēku semināri, konferences, apmācības, darbnīcas un tikšanās.',
    lt: 'Bibliotekų partnerių seminarai, konferencijos, mokymai, dirbtuvės ir susitikimai.',
    pl: 'Seminaria, konferencje, szkolenia, warsztaty i spotkania bibliotek partnerskich.',
    nb: 'Seminarer, konferanser, kurs, verksteder og møteplasser hos partnerbibliotekene.',
    nl: 'Seminars, conferenties, trainingen, workshops en bijeenkomsten van partnerbibliotheken.',
  },
  skip: { en: 'Skip to the events', lv: 'Pāriet uz pasākumiem', lt: 'Pereiti prie renginių', pl: 'Przejdź do wydarzeń', nb: 'Gå til arrangementene', nl: 'Naar de activiteiten' },
  skipToContent: { en: 'Skip to content', lv: 'Pāriet uz saturu', lt: 'Pereiti prie turinio', pl: 'Przejdź do treści', nb: 'Gå til innholdet', nl: 'Naar de inhoud' },
  language: { en: 'Language', lv: 'Valoda', lt: 'Kalba', pl: 'Język', nb: 'Språk', nl: 'Taal' },
  find: { en: 'Find an event', lv: 'Meklēt pasākumu', lt: 'Ieškoti renginio', pl: 'Znajdź wydarzenie', nb: 'Finn et arrangement', nl: 'Zoek een activiteit' },
  search: { en: 'Search', lv: 'Meklēt', lt: 'Paieška', pl: 'Szukaj', nb: 'Søk', nl: 'Zoeken' },
  kind: { en: 'Kind', lv: 'Veids', lt: 'Rūšis', pl: 'Rodzaj', nb: 'Type', nl: 'Soort' },
  country: { en: 'Country', lv: 'Valsts', lt: 'Šalis', pl: 'Kraj', nb: 'Land', nl: 'Land' },
  partner: { en: 'Partner', lv: 'Partneris', lt: 'Partneris', pl: 'Partner', nb: 'Partner', nl: 'Partner' },
  theme: { en: 'Theme', lv: 'Tēma', lt: 'Tema', pl: 'Temat', nb: 'Tema', nl: 'Thema' },
  all: { en: 'All', lv: 'Visi', lt: 'Visi', pl: 'Wszystkie', nb: 'Alle', nl: 'Alle' },
  show: { en: 'Show', lv: 'Rādīt', lt: 'Rodyti', pl: 'Pokaż', nb: 'Vis', nl: 'Toon' },
  showAll: { en: 'Show all events', lv: 'Rādīt visus pasākumus', lt: 'Rodyti visus renginius', pl: 'Pokaż wszystkie wydarzenia', nb: 'Vis alle arrangementer', nl: 'Toon alle activiteiten' },
  shownOnly: { en: 'Shown only:', lv: 'Rādīts tikai:', lt: 'Rodoma tik:', pl: 'Pokazano tylko:', nb: 'Viser bare:', nl: 'Alleen getoond:' },
  view: { en: 'View', lv: 'Skats', lt: 'Rodinys', pl: 'Widok', nb: 'Visning', nl: 'Weergave' },
  list: { en: 'List', lv: 'Saraksts', lt: 'Sąrašas', pl: 'Lista', nb: 'Liste', nl: 'Lijst' },
  month: { en: 'Month', lv: 'Mēnesis', lt: 'Mėnuo', pl: 'Miesiąc', nb: 'Måned', nl: 'Maand' },
  months: { en: 'Months', lv: 'Mēneši', lt: 'Mėnesiai', pl: 'Miesiące', nb: 'Måneder', nl: 'Maanden' },
  coming: { en: 'Coming events', lv: 'Tuvākie pasākumi', lt: 'Artimiausi renginiai', pl: 'Najbliższe wydarzenia', nb: 'Kommende arrangementer', nl: 'Komende activiteiten' },
  today: { en: 'Today', lv: 'Šodien', lt: 'Šiandien', pl: 'Dzisiaj', nb: 'I dag', nl: 'Vandaag' },
  allDay: { en: 'All day', lv: 'Visu dienu', lt: 'Visą dieną', pl: 'Cały dzień', nb: 'Hele dagen', nl: 'Hele dag' },
  online: { en: 'Online', lv: 'Tiešsaistē', lt: 'Internetu', pl: 'Online', nb: 'På nett', nl: 'Online' },
  inPerson: { en: 'In person', lv: 'Klātienē', lt: 'Gyvai', pl: 'Stacjonarnie', nb: 'Fysisk oppmøte', nl: 'Ter plaatse' },
  textLanguage: { en: 'Text:', lv: 'Teksts:', lt: 'Tekstas:', pl: 'Tekst:', nb: 'Tekst:', nl: 'Tekst:' },
  empty: {
    en: 'No events are announced for this time.',
    lv: 'Šajā laikā pasākumi nav izziņoti.',
    lt: 'Šiuo laikotarpiu renginių nepaskelbta.',
    pl: 'Na ten czas nie ogłoszono żadnych wydarzeń.',
    nb: 'Ingen arrangementer er kunngjort for denne tiden.',
    nl: 'Voor deze periode zijn geen activiteiten aangekondigd.',
  },
  emptyFiltered: {
    en: 'Nothing fits all of your choices. Try another month, or show all events.',
    lv: 'Nekas neatbilst visām jūsu izvēlēm. Izmēģiniet citu mēnesi vai skatiet visus pasākumus.',
    lt: 'Niekas neatitinka visų jūsų pasirinkimų. Pabandykite kitą mėnesį arba peržiūrėkite visus renginius.',
    pl: 'Nic nie spełnia wszystkich wybranych warunków. Można wybrać inny miesiąc albo pokazać wszystkie wydarzenia.',
    nb: 'Ingenting passer med alle valgene. Prøv en annen måned, eller vis alle arrangementer.',
    nl: 'Niets past bij al uw keuzes. Probeer een andere maand of toon alle activiteiten.',
  },
  more: { en: 'Show more events', lv: 'Rādīt vēl pasākumus', lt: 'Rodyti daugiau renginių', pl: 'Pokaż więcej wydarzeń', nb: 'Vis flere arrangementer', nl: 'Toon meer activiteiten' },
  keep: { en: 'Keep the calendar at hand', lv: 'Kalendārs vienmēr pa rokai', lt: 'Kalendorius visada po ranka', pl: 'Kalendarz zawsze pod ręką', nb: 'Ha kalenderen for hånden', nl: 'Houd de kalender bij de hand' },
  subscribe: { en: 'Subscribe to this calendar', lv: 'Abonēt šo kalendāru', lt: 'Prenumeruoti šį kalendorių', pl: 'Subskrybuj ten kalendarz', nb: 'Abonner på denne kalenderen', nl: 'Abonneer u op deze kalender' },
  subscribeHint: {
    en: 'Your calendar program then always shows what is current, also when something changes.',
    lv: 'Jūsu kalendāra programma vienmēr rādīs aktuālo, arī tad, ja kas mainīsies.',
    lt: 'Jūsų kalendoriaus programa visada rodys naujausią informaciją, net jei kas pasikeis.',
    pl: 'Program kalendarza będzie zawsze pokazywał aktualne informacje, także po zmianach.',
    nb: 'Kalenderprogrammet ditt viser da alltid det som gjelder, også når noe endres.',
    nl: 'Uw agendaprogramma toont dan altijd wat actueel is, ook als er iets verandert.',
  },
  icsFile: { en: 'Calendar file (.ics)', lv: 'Kalendāra fails (.ics)', lt: 'Kalendoriaus failas (.ics)', pl: 'Plik kalendarza (.ics)', nb: 'Kalenderfil (.ics)', nl: 'Agendabestand (.ics)' },
  atom: { en: 'News feed (Atom)', lv: 'Jaunumu plūsma (Atom)', lt: 'Naujienų srautas (Atom)', pl: 'Kanał nowości (Atom)', nb: 'Nyhetsstrøm (Atom)', nl: 'Nieuwsfeed (Atom)' },
  forSites: {
    en: 'Put this calendar on your own site',
    lv: 'Ievietot šo kalendāru savā tīmekļvietnē',
    lt: 'Įdėti šį kalendorių į savo svetainę',
    pl: 'Umieść ten kalendarz na swojej stronie',
    nb: 'Legg denne kalenderen på ditt eget nettsted',
    nl: 'Zet deze kalender op uw eigen site',
  },
  // ── an event ──────────────────────────────────────────────────────────────────────────────────
  back: { en: 'Back to the calendar', lv: 'Atpakaļ uz kalendāru', lt: 'Grįžti į kalendorių', pl: 'Wróć do kalendarza', nb: 'Tilbake til kalenderen', nl: 'Terug naar de kalender' },
  when: { en: 'When', lv: 'Kad', lt: 'Kada', pl: 'Kiedy', nb: 'Når', nl: 'Wanneer' },
  where: { en: 'Where', lv: 'Kur', lt: 'Kur', pl: 'Gdzie', nb: 'Hvor', nl: 'Waar' },
  join: { en: 'Join online', lv: 'Pievienoties tiešsaistē', lt: 'Prisijungti nuotoliu', pl: 'Dołącz online', nb: 'Delta på nett', nl: 'Online deelnemen' },
  map: { en: 'Show on a map', lv: 'Skatīt kartē', lt: 'Rodyti žemėlapyje', pl: 'Pokaż na mapie', nb: 'Vis på kart', nl: 'Toon op een kaart' },
  organizer: { en: 'Organised by', lv: 'Rīko', lt: 'Organizuoja', pl: 'Organizator', nb: 'Arrangør', nl: 'Georganiseerd door' },
  host: { en: 'Hosted by', lv: 'Norises vietu nodrošina', lt: 'Priima', pl: 'Gospodarz', nb: 'Vert', nl: 'Gastheer' },
  series: { en: 'Series', lv: 'Pasākumu cikls', lt: 'Renginių ciklas', pl: 'Cykl', nb: 'Serie', nl: 'Reeks' },
  heldIn: { en: 'Held in', lv: 'Norises valoda', lt: 'Renginio kalba', pl: 'Język spotkania', nb: 'Språk', nl: 'Voertaal' },
  audience: { en: 'For', lv: 'Kam paredzēts', lt: 'Kam skirta', pl: 'Dla kogo', nb: 'For', nl: 'Voor' },
  price: { en: 'Price', lv: 'Maksa', lt: 'Kaina', pl: 'Cena', nb: 'Pris', nl: 'Prijs' },
  free: { en: 'Free of charge', lv: 'Bez maksas', lt: 'Nemokamai', pl: 'Bezpłatnie', nb: 'Gratis', nl: 'Gratis' },
  amenities: { en: 'Accessibility', lv: 'Piekļūstamība', lt: 'Prieinamumas', pl: 'Dostępność', nb: 'Tilgjengelighet', nl: 'Toegankelijkheid' },
  programme: { en: 'Programme', lv: 'Programma', lt: 'Programa', pl: 'Program', nb: 'Program', nl: 'Programma' },
  links: { en: 'More information', lv: 'Papildu informācija', lt: 'Daugiau informacijos', pl: 'Więcej informacji', nb: 'Mer informasjon', nl: 'Meer informatie' },
  materials: { en: 'Materials used', lv: 'Izmantotie materiāli', lt: 'Naudojama medžiaga', pl: 'Wykorzystane materiały', nb: 'Materiell som brukes', nl: 'Gebruikt materiaal' },
  dates: { en: 'All dates to come', lv: 'Visi turpmākie datumi', lt: 'Visos būsimos datos', pl: 'Wszystkie najbliższe terminy', nb: 'Alle kommende datoer', nl: 'Alle komende data' },
  thisDate: { en: 'this date', lv: 'šis datums', lt: 'ši data', pl: 'ten termin', nb: 'denne datoen', nl: 'deze datum' },
  addToCalendar: { en: 'Add to my calendar', lv: 'Pievienot manam kalendāram', lt: 'Įtraukti į mano kalendorių', pl: 'Dodaj do mojego kalendarza', nb: 'Legg til i kalenderen min', nl: 'Zet in mijn agenda' },
  printNotice: { en: 'Print this notice', lv: 'Drukāt šo paziņojumu', lt: 'Spausdinti šį skelbimą', pl: 'Drukuj to ogłoszenie', nb: 'Skriv ut dette oppslaget', nl: 'Druk deze affiche af' },
  scan: {
    en: 'Scan for details and the newest times',
    lv: 'Noskenējiet kodu: sīkāka informācija un jaunākie laiki',
    lt: 'Nuskenuokite kodą: išsami informacija ir naujausi laikai',
    pl: 'Zeskanuj kod: szczegóły i aktualne terminy',
    nb: 'Skann koden for mer informasjon og oppdaterte tider',
    nl: 'Scan de code voor meer informatie en de nieuwste tijden',
  },
  past: { en: 'This event is over.', lv: 'Šis pasākums jau ir noticis.', lt: 'Šis renginys jau įvyko.', pl: 'To wydarzenie już się odbyło.', nb: 'Dette arrangementet er over.', nl: 'Deze activiteit is voorbij.' },
  machine: {
    en: 'Translated by a program, not yet checked by a person.',
    lv: 'Tulkojusi programma; cilvēks tulkojumu vēl nav pārbaudījis.',
    lt: 'Išversta programa, žmogus vertimo dar nepatikrino.',
    pl: 'Tłumaczenie automatyczne, jeszcze niesprawdzone przez człowieka.',
    nb: 'Oversatt av et program og ikke kontrollert av et menneske ennå.',
    nl: 'Vertaald door een programma en nog niet nagekeken door een mens.',
  },
  outdated: {
    en: 'The original has changed since this translation was made.',
    lv: 'Kopš šī tulkojuma oriģināls ir mainīts.',
    lt: 'Nuo šio vertimo originalas pasikeitė.',
    pl: 'Oryginał zmienił się od czasu tego tłumaczenia.',
    nb: 'Originalen er endret etter at denne oversettelsen ble laget.',
    nl: 'Het origineel is gewijzigd sinds deze vertaling.',
  },
  // ── what went wrong ───────────────────────────────────────────────────────────────────────────
  noEvent: { en: 'This event is not in the calendar', lv: 'Šāda pasākuma kalendārā nav', lt: 'Tokio renginio kalendoriuje nėra', pl: 'Tego wydarzenia nie ma w kalendarzu', nb: 'Dette arrangementet finnes ikke i kalenderen', nl: 'Deze activiteit staat niet in de kalender' },
  noEventAdvice: {
    en: 'It may have been withdrawn, or a part of the address is missing. Look for it in the calendar, or ask the library that told you of it.',
    lv: 'Iespējams, tas ir atsaukts vai adresē kaut kā trūkst. Meklējiet to kalendārā vai jautājiet bibliotēkai, kas par to pastāstīja.',
    lt: 'Galbūt jis atšauktas arba trūksta adreso dalies. Paieškokite jo kalendoriuje arba paklauskite apie jį pranešusios bibliotekos.',
    pl: 'Być może je wycofano albo brakuje części adresu. Proszę poszukać go w kalendarzu lub zapytać w bibliotece, która o nim poinformowała.',
    nb: 'Det kan være trukket tilbake, eller en del av adressen mangler. Let etter det i kalenderen, eller spør biblioteket som fortalte om det.',
    nl: 'Misschien is ze ingetrokken of ontbreekt een deel van het adres. Zoek haar in de kalender of vraag het aan de bibliotheek die erover vertelde.',
  },
  noDate: { en: 'This date is no longer planned', lv: 'Šis datums vairs nav plānots', lt: 'Ši data nebeplanuojama', pl: 'Ten termin nie jest już planowany', nb: 'Denne datoen er ikke lenger planlagt', nl: 'Deze datum staat niet meer gepland' },
  noDateAdvice: {
    en: 'The event itself is still in the calendar; see when it takes place next.',
    lv: 'Pats pasākums kalendārā joprojām ir; skatiet, kad tas notiks nākamreiz.',
    lt: 'Pats renginys kalendoriuje tebėra; pažiūrėkite, kada jis vyks kitą kartą.',
    pl: 'Samo wydarzenie nadal jest w kalendarzu; można tam sprawdzić, kiedy odbędzie się następnym razem.',
    nb: 'Selve arrangementet finnes fortsatt i kalenderen; se når det holdes neste gang.',
    nl: 'De activiteit zelf staat nog in de kalender; kijk wanneer ze weer plaatsvindt.',
  },
  otherDates: { en: 'See the other dates', lv: 'Skatīt citus datumus', lt: 'Žiūrėti kitas datas', pl: 'Zobacz inne terminy', nb: 'Se de andre datoene', nl: 'Bekijk de andere data' },
  nothing: { en: 'There is nothing at this address', lv: 'Šajā adresē nekā nav', lt: 'Šiuo adresu nieko nėra', pl: 'Pod tym adresem nic nie ma', nb: 'Det finnes ingenting på denne adressen', nl: 'Op dit adres staat niets' },
  nothingAdvice: {
    en: 'The address may be incomplete. The events are in the calendar.',
    lv: 'Iespējams, adrese nav pilnīga. Pasākumi ir atrodami kalendārā.',
    lt: 'Galbūt adresas nepilnas. Renginius rasite kalendoriuje.',
    pl: 'Być może adres jest niepełny. Wydarzenia są w kalendarzu.',
    nb: 'Adressen kan være ufullstendig. Arrangementene finner du i kalenderen.',
    nl: 'Misschien is het adres niet volledig. De activiteiten staan in de kalender.',
  },
  wrongValue: {
    en: 'The calendar does not understand this address',
    lv: 'Kalendārs šo adresi nesaprot',
    lt: 'Kalendorius šio adreso nesupranta',
    pl: 'Kalendarz nie rozumie tego adresu',
    nb: 'Kalenderen forstår ikke denne adressen',
    nl: 'De kalender begrijpt dit adres niet',
  },
  wrongValueAdvice: {
    en: 'These parts of the address have a value that is not known. Whoever made the link can correct it; you can see the calendar without them.',
    lv: 'Šīm adreses daļām ir nezināma vērtība. Saites veidotājs to var izlabot; jūs varat skatīt kalendāru bez tām.',
    lt: 'Šios adreso dalys turi nežinomą reikšmę. Nuorodos kūrėjas gali ją pataisyti, o jūs galite žiūrėti kalendorių be jų.',
    pl: 'Te części adresu mają nieznaną wartość. Autor odnośnika może ją poprawić, a kalendarz można obejrzeć bez nich.',
    nb: 'Disse delene av adressen har en ukjent verdi. Den som laget lenken, kan rette den; du kan se kalenderen uten dem.',
    nl: 'Deze delen van het adres hebben een onbekende waarde. Wie de link maakte, kan dat verbeteren; u kunt de kalender zonder deze delen bekijken.',
  },
  allowed: { en: 'allowed, for example:', lv: 'atļauts, piemēram:', lt: 'leidžiama, pavyzdžiui:', pl: 'dozwolone, na przykład:', nb: 'tillatt, for eksempel:', nl: 'toegestaan, bijvoorbeeld:' },
  without: { en: 'Show the calendar without them', lv: 'Skatīt kalendāru bez tām', lt: 'Rodyti kalendorių be jų', pl: 'Pokaż kalendarz bez nich', nb: 'Vis kalenderen uten dem', nl: 'Toon de kalender zonder deze delen' },
  failed: { en: 'The events cannot be shown right now', lv: 'Pasākumus pašlaik nevar parādīt', lt: 'Šiuo metu renginių parodyti nepavyksta', pl: 'W tej chwili nie można pokazać wydarzeń', nb: 'Arrangementene kan ikke vises akkurat nå', nl: 'De activiteiten kunnen nu niet worden getoond' },
  failedAdvice: { en: 'Please try again in a few minutes.', lv: 'Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.', lt: 'Pabandykite dar kartą po kelių minučių.', pl: 'Proszę spróbować ponownie za kilka minut.', nb: 'Prøv igjen om noen minutter.', nl: 'Probeer het over een paar minuten opnieuw.' },
  retry: { en: 'Try again', lv: 'Mēģināt vēlreiz', lt: 'Bandyti dar kartą', pl: 'Spróbuj ponownie', nb: 'Prøv igjen', nl: 'Opnieuw proberen' },
  toCalendar: { en: 'To the calendar', lv: 'Uz kalendāru', lt: 'Į kalendorių', pl: 'Do kalendarza', nb: 'Til kalenderen', nl: 'Naar de kalender' },
} satisfies Record<string, Words>;

export type Word = keyof typeof words;

/** Speaks a language: `say('today')`. */
export type Say = (word: Word) => string;

export const speaking = (language: Language): Say => (word) => words[word][language];

const plurals = {
  events: {
    en: { one: '# event', other: '# events' },
    lv: { zero: '# pasākumu', one: '# pasākums', other: '# pasākumi' },
    lt: { one: '# renginys', few: '# renginiai', many: '# renginio', other: '# renginių' },
    pl: { one: '# wydarzenie', few: '# wydarzenia', many: '# wydarzeń', other: '# wydarzenia' },
    nb: { one: '# arrangement', other: '# arrangementer' },
    nl: { one: '# activiteit', other: '# activiteiten' },
  },
} satisfies Record<string, Plurals>;

/** `5 wydarzeń`: a number with its noun. */
export function counted(noun: keyof typeof plurals, number: number, language: Language): string {
  const forms: Record<string, string> = plurals[noun][language];
  return forms[new Intl.PluralRules(language).select(number)]!.replace('#', number.toLocaleString(language));
}
