import type { Language } from './words.ts';

/** What the pages of materials say. `{name}` stands for a value. A missing translation is a type error. */

type Words = Record<Language, string>;

const words = {
  library: { en: 'Learning materials', lv: 'Mācību materiāli', lt: 'Mokymosi medžiaga', pl: 'Materiały edukacyjne', nb: 'Læringsmateriell', nl: 'Leermateriaal' },
  libraryAbout: {
    en: 'Scenarios, learning experiments and courses for librarians who teach adults.',
    lv: 'Scenāriji, mācību eksperimenti un kursi bibliotekāriem, kas izglīto pieaugušos.',
    lt: 'Scenarijai, mokymosi eksperimentai ir kursai bibliotekininkams, kurie moko suaugusiuosius.',
    pl: 'Scenariusze, eksperymenty edukacyjne i kursy dla bibliotekarzy, którzy uczą dorosłych.',
    nb: 'Opplegg, læringseksperimenter og kurs for bibliotekarer som underviser voksne.',
    nl: 'Draaiboeken, leerexperimenten en cursussen voor bibliothecarissen die volwassenen begeleiden.',
  },
  all: { en: 'All materials', lv: 'Visi materiāli', lt: 'Visa medžiaga', pl: 'Wszystkie materiały', nb: 'Alt materiell', nl: 'Al het materiaal' },
  find: { en: 'Find a material', lv: 'Meklēt materiālu', lt: 'Ieškoti medžiagos', pl: 'Znajdź materiał', nb: 'Finn materiell', nl: 'Zoek materiaal' },
  type: { en: 'Type', lv: 'Veids', lt: 'Rūšis', pl: 'Rodzaj', nb: 'Type', nl: 'Soort' },
  nothingFits: {
    en: 'Nothing fits. Try fewer words, or look at all materials.',
    lv: 'Nekas neatbilst. Mēģiniet ar mazāk vārdiem vai skatiet visus materiālus.',
    lt: 'Nieko nerasta. Rašykite mažiau žodžių arba peržiūrėkite visą medžiagą.',
    pl: 'Nic nie pasuje. Proszę użyć mniejszej liczby słów albo obejrzeć wszystkie materiały.',
    nb: 'Ingenting passer. Prøv færre ord, eller se alt materiell.',
    nl: 'Niets past. Gebruik minder woorden of bekijk al het materiaal.',
  },
  more: { en: 'More materials', lv: 'Vēl materiāli', lt: 'Daugiau medžiagos', pl: 'Więcej materiałów', nb: 'Mer materiell', nl: 'Meer materiaal' },
  time: { en: 'Time', lv: 'Laiks', lt: 'Trukmė', pl: 'Czas', nb: 'Tid', nl: 'Tijd' },
  group: { en: 'Group', lv: 'Grupa', lt: 'Grupė', pl: 'Grupa', nb: 'Gruppe', nl: 'Groep' },
  people: { en: '{from}–{to} people', lv: '{from}–{to} cilvēki', lt: 'nuo {from} iki {to} žmonių', pl: 'od {from} do {to} osób', nb: '{from}–{to} personer', nl: '{from}–{to} personen' },
  audience: { en: 'For', lv: 'Kam paredzēts', lt: 'Kam skirta', pl: 'Dla kogo', nb: 'For', nl: 'Voor' },
  level: { en: 'Level', lv: 'Līmenis', lt: 'Lygis', pl: 'Poziom', nb: 'Nivå', nl: 'Niveau' },
  teaches: { en: 'Competences', lv: 'Kompetences', lt: 'Kompetencijos', pl: 'Kompetencje', nb: 'Kompetanser', nl: 'Competenties' },
  languages: { en: 'Languages', lv: 'Valodas', lt: 'Kalbos', pl: 'Języki', nb: 'Språk', nl: 'Talen' },
  publisher: { en: 'Published by', lv: 'Publicē', lt: 'Skelbia', pl: 'Publikuje', nb: 'Utgitt av', nl: 'Uitgegeven door' },
  license: { en: 'Licence', lv: 'Licence', lt: 'Licencija', pl: 'Licencja', nb: 'Lisens', nl: 'Licentie' },
  basedOn: { en: 'Based on', lv: 'Pēc materiāla', lt: 'Pagal', pl: 'Na podstawie', nb: 'Bygger på', nl: 'Gebaseerd op' },
  partOf: { en: 'Part of', lv: 'Ietilpst', lt: 'Priklauso', pl: 'Część zbioru', nb: 'Del av', nl: 'Onderdeel van' },
  from: { en: 'from {country}', lv: '({country})', lt: '({country})', pl: '({country})', nb: 'fra {country}', nl: 'uit {country}' },
  partly: {
    en: 'Parts of this are not translated yet; they are shown in another language.',
    lv: 'Daļa šī materiāla vēl nav iztulkota un ir redzama citā valodā.',
    lt: 'Dalis šios medžiagos dar neišversta ir rodoma kita kalba.',
    pl: 'Część tego materiału nie jest jeszcze przetłumaczona i jest pokazana w innym języku.',
    nb: 'Deler av dette er ikke oversatt ennå og vises på et annet språk.',
    nl: 'Delen hiervan zijn nog niet vertaald en staan er in een andere taal.',
  },
  aims: { en: 'Aims', lv: 'Mērķi', lt: 'Tikslai', pl: 'Cele', nb: 'Mål', nl: 'Doelen' },
  preparation: { en: 'Preparation', lv: 'Sagatavošanās', lt: 'Pasirengimas', pl: 'Przygotowanie', nb: 'Forberedelse', nl: 'Voorbereiding' },
  space: { en: 'Space', lv: 'Telpa', lt: 'Erdvė', pl: 'Miejsce', nb: 'Rom', nl: 'Ruimte' },
  supplies: { en: 'What you need for {number}', lv: 'Nepieciešamais: {number}', lt: 'Ko reikia: {number}', pl: 'Co jest potrzebne: {number}', nb: 'Det du trenger til {number}', nl: 'Wat u nodig hebt voor {number}' },
  steps: { en: 'Steps', lv: 'Norise', lt: 'Eiga', pl: 'Przebieg', nb: 'Gjennomføring', nl: 'Verloop' },
  facilitator: { en: 'You', lv: 'Vadītājs', lt: 'Vedėjas', pl: 'Osoba prowadząca', nb: 'Du', nl: 'U' },
  participants: { en: 'Participants', lv: 'Dalībnieki', lt: 'Dalyviai', pl: 'Uczestnicy', nb: 'Deltakerne', nl: 'Deelnemers' },
  tip: { en: 'Tip', lv: 'Padoms', lt: 'Patarimas', pl: 'Wskazówka', nb: 'Tips', nl: 'Tip' },
  adaptations: { en: 'Doing it otherwise', lv: 'Kā darīt citādi', lt: 'Kaip daryti kitaip', pl: 'Jak zrobić to inaczej', nb: 'Andre måter å gjøre det på', nl: 'Het anders aanpakken' },
  risks: { en: 'What can go wrong', lv: 'Kas var neizdoties', lt: 'Kas gali nepavykti', pl: 'Co może się nie udać', nb: 'Hva som kan gå galt', nl: 'Wat kan misgaan' },
  evaluation: { en: 'Looking back', lv: 'Izvērtēšana', lt: 'Įvertinimas', pl: 'Podsumowanie', nb: 'Evaluering', nl: 'Terugblik' },
  handouts: { en: 'Hand-outs', lv: 'Izdales materiāli', lt: 'Dalomoji medžiaga', pl: 'Materiały do rozdania', nb: 'Utdelingsark', nl: 'Uitdeelmateriaal' },
  missing: { en: 'This file is missing. Please tell the library that published it.', lv: 'Šī faila trūkst. Lūdzu, pastāstiet bibliotēkai, kas to publicēja.', lt: 'Šio failo trūksta. Praneškite bibliotekai, kuri jį paskelbė.', pl: 'Brakuje tego pliku. Prosimy powiadomić bibliotekę, która go opublikowała.', nb: 'Denne filen mangler. Si gjerne fra til biblioteket som ga den ut.', nl: 'Dit bestand ontbreekt. Meld het aan de bibliotheek die het publiceerde.' },
  runs: { en: 'Others have run it', lv: 'Citu pieredze', lt: 'Kitų patirtis', pl: 'Inni już to przeprowadzili', nb: 'Andre har prøvd det', nl: 'Anderen deden het al' },
  events: { en: 'Coming events with it', lv: 'Tuvākie pasākumi ar šo materiālu', lt: 'Artimiausi renginiai su šia medžiaga', pl: 'Najbliższe wydarzenia z tym materiałem', nb: 'Kommende arrangementer som bruker det', nl: 'Komende activiteiten ermee' },
  sources: { en: 'Sources', lv: 'Avoti', lt: 'Šaltiniai', pl: 'Źródła', nb: 'Kilder', nl: 'Bronnen' },
  print: { en: 'Print', lv: 'Drukāt', lt: 'Spausdinti', pl: 'Drukuj', nb: 'Skriv ut', nl: 'Afdrukken' },
  paper: { en: 'Paper', lv: 'Papīrs', lt: 'Popierius', pl: 'Papier', nb: 'Papir', nl: 'Papier' },
  howMany: { en: 'People in your group', lv: 'Cilvēku skaits grupā', lt: 'Žmonių skaičius grupėje', pl: 'Liczba osób w grupie', nb: 'Antall personer i gruppen', nl: 'Personen in uw groep' },
  count: { en: 'Update', lv: 'Pārrēķināt', lt: 'Perskaičiuoti', pl: 'Przelicz', nb: 'Regn ut', nl: 'Bereken' },
  runHere: { en: 'Run this here: calendar file', lv: 'Rīkot pie mums: kalendāra fails', lt: 'Rengti pas mus: kalendoriaus failas', pl: 'Zorganizuj u siebie: plik kalendarza', nb: 'Gjennomfør hos dere: kalenderfil', nl: 'Hier uitvoeren: agendabestand' },
  tooFew: { en: 'This is meant for at least {number} people.', lv: 'Paredzēts vismaz {number} cilvēkiem.', lt: 'Reikia bent {number} žmonių.', pl: 'Potrzeba co najmniej {number} osób.', nb: 'Dette er ment for minst {number} personer.', nl: 'Dit is bedoeld voor minstens {number} personen.' },
  tooMany: { en: 'This works for up to {number} people.', lv: 'Piemērots ne vairāk kā {number} cilvēkiem.', lt: 'Tinka ne daugiau kaip {number} žmonių.', pl: 'Sprawdza się najwyżej dla {number} osób.', nb: 'Dette fungerer for opptil {number} personer.', nl: 'Dit werkt voor hoogstens {number} personen.' },
  scan: { en: 'The newest version, with hand-outs and other languages', lv: 'Jaunākā versija, izdales materiāli un citas valodas', lt: 'Naujausia versija, dalomoji medžiaga ir kitos kalbos', pl: 'Najnowsza wersja, materiały do rozdania i inne języki', nb: 'Nyeste versjon, utdelingsark og andre språk', nl: 'De nieuwste versie, uitdeelmateriaal en andere talen' },
  problem: { en: 'The problem', lv: 'Problēma', lt: 'Problema', pl: 'Problem', nb: 'Problemet', nl: 'Het probleem' },
  approach: { en: 'What was tried', lv: 'Kas tika izmēģināts', lt: 'Kas išbandyta', pl: 'Co wypróbowano', nb: 'Hva som ble prøvd', nl: 'Wat werd geprobeerd' },
  forWhom: { en: 'For whom', lv: 'Kam', lt: 'Kam', pl: 'Dla kogo', nb: 'For hvem', nl: 'Voor wie' },
  cost: { en: 'Cost', lv: 'Izmaksas', lt: 'Kaina', pl: 'Koszt', nb: 'Kostnad', nl: 'Kosten' },
  results: { en: 'What came of it', lv: 'Rezultāti', lt: 'Rezultatai', pl: 'Co z tego wyszło', nb: 'Hva det førte til', nl: 'Wat het opleverde' },
  failed: { en: 'What to watch for', lv: 'Kam pievērst uzmanību', lt: 'Į ką atkreipti dėmesį', pl: 'Na co uważać', nb: 'Hva man bør passe på', nl: 'Waar u op moet letten' },
  advice: { en: 'Advice', lv: 'Ieteikumi', lt: 'Patarimai', pl: 'Rady', nb: 'Råd', nl: 'Advies' },
  links: { en: 'More information', lv: 'Papildu informācija', lt: 'Daugiau informacijos', pl: 'Więcej informacji', nb: 'Mer informasjon', nl: 'Meer informatie' },
  helps: { en: 'What helps', lv: 'Kas palīdz', lt: 'Kas padeda', pl: 'Co pomaga', nb: 'Det som hjelper', nl: 'Wat helpt' },
  video: { en: 'Film on another site', lv: 'Video citā vietnē', lt: 'Vaizdo įrašas kitoje svetainėje', pl: 'Film na innej stronie', nb: 'Film på et annet nettsted', nl: 'Film op een andere site' },
  check: { en: 'Check yourself', lv: 'Pārbaudiet sevi', lt: 'Pasitikrinkite', pl: 'Sprawdź się', nb: 'Sjekk deg selv', nl: 'Test uzelf' },
  answer: { en: 'Answers', lv: 'Atbildes', lt: 'Atsakymai', pl: 'Odpowiedzi', nb: 'Svar', nl: 'Antwoorden' },
  right: { en: 'right', lv: 'pareizi', lt: 'teisinga', pl: 'dobrze', nb: 'riktig', nl: 'goed' },
  noMaterial: { en: 'There is no such material', lv: 'Tāda materiāla nav', lt: 'Tokios medžiagos nėra', pl: 'Nie ma takiego materiału', nb: 'Dette materiellet finnes ikke', nl: 'Dit materiaal is er niet' },
  noMaterialAdvice: {
    en: 'It may have been withdrawn, or a part of the address is missing. Look for it among all materials.',
    lv: 'Iespējams, tas ir atsaukts vai adresē kaut kā trūkst. Meklējiet to starp visiem materiāliem.',
    lt: 'Galbūt ji pašalinta arba trūksta adreso dalies. Paieškokite jos tarp visos medžiagos.',
    pl: 'Być może wycofano go albo brakuje części adresu. Można go poszukać wśród wszystkich materiałów.',
    nb: 'Det kan være trukket tilbake, eller en del av adressen mangler. Let etter det i alt materiell.',
    nl: 'Misschien is het ingetrokken of ontbreekt een deel van het adres. Zoek het in al het materiaal.',
  },
} satisfies Record<string, Words>;

export type MaterialWord = keyof typeof words;
export type MaterialTell = (word: MaterialWord, values?: Record<string, string | number>) => string;

/** A function that says a word in a language, with its values in place. */
export const tellingMaterials =
  (language: Language): MaterialTell =>
  (word, values = {}) =>
    words[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
