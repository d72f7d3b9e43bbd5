import { filled } from './registration-words.ts';
import type { Words } from './registration-words.ts';
import type { Language } from './words.ts';

/** What the pages of materials say. `{name}` stands for a value. A missing translation is a type error. */

const words = {
  // ── the library ───────────────────────────────────────────────────────────────────────────────
  library: { en: 'Learning materials', lv: 'Mācību materiāli', lt: 'Mokymosi medžiaga', pl: 'Materiały edukacyjne', nb: 'Læringsmateriell', nl: 'Leermateriaal' },
  aboutLibrary: {
    en: 'Scenarios, learning experiments, library models and courses that partner libraries share.',
    lv: 'Scenāriji, mācību eksperimenti, bibliotēkas modeļi un kursi, ar kuriem dalās partnerbibliotēkas.',
    lt: 'Scenarijai, mokymosi eksperimentai, bibliotekos modeliai ir kursai, kuriais dalijasi bibliotekos partnerės.',
    pl: 'Scenariusze, eksperymenty edukacyjne, modele biblioteki i kursy, którymi dzielą się biblioteki partnerskie.',
    nb: 'Opplegg, læringseksperimenter, bibliotekmodeller og kurs som partnerbibliotekene deler.',
    nl: 'Draaiboeken, leerexperimenten, bibliotheekmodellen en cursussen die partnerbibliotheken delen.',
  },
  skipToMaterials: { en: 'Skip to the materials', lv: 'Pāriet uz materiāliem', lt: 'Pereiti prie medžiagos', pl: 'Przejdź do materiałów', nb: 'Gå til materiellet', nl: 'Naar het materiaal' },
  findMaterial: { en: 'Find a material', lv: 'Meklēt materiālu', lt: 'Ieškoti medžiagos', pl: 'Znajdź materiał', nb: 'Finn materiell', nl: 'Zoek materiaal' },
  moreFilters: { en: 'More filters', lv: 'Vairāk filtru', lt: 'Daugiau filtrų', pl: 'Więcej filtrów', nb: 'Flere filtre', nl: 'Meer filters' },
  type: { en: 'Kind of material', lv: 'Materiāla veids', lt: 'Medžiagos rūšis', pl: 'Rodzaj materiału', nb: 'Type materiell', nl: 'Soort materiaal' },
  readIn: { en: 'Can be read in', lv: 'Lasāms valodā', lt: 'Galima skaityti', pl: 'Dostępne w języku', nb: 'Kan leses på', nl: 'Te lezen in' },
  people: { en: 'People in the group', lv: 'Cilvēku skaits grupā', lt: 'Žmonių skaičius grupėje', pl: 'Liczba osób w grupie', nb: 'Antall i gruppen', nl: 'Personen in de groep' },
  minutesAtMost: { en: 'Minutes at most', lv: 'Minūtes, ne vairāk kā', lt: 'Ne ilgiau kaip (min.)', pl: 'Najwyżej minut', nb: 'Minutter, høyst', nl: 'Hoogstens minuten' },
  showAllMaterials: { en: 'Show all materials', lv: 'Rādīt visus materiālus', lt: 'Rodyti visą medžiagą', pl: 'Pokaż wszystkie materiały', nb: 'Vis alt materiell', nl: 'Toon al het materiaal' },
  noneFits: {
    en: 'Nothing fits all that you have chosen. Leave something out, or show all materials.',
    lv: 'Nekas neatbilst visam, ko izvēlējāties. Kaut ko izlaidiet vai skatiet visus materiālus.',
    lt: 'Niekas neatitinka visko, ką pasirinkote. Ko nors atsisakykite arba peržiūrėkite visą medžiagą.',
    pl: 'Nic nie spełnia wszystkich wybranych warunków. Usuń któryś z nich albo pokaż wszystkie materiały.',
    nb: 'Ingenting passer med alt du har valgt. Ta bort noe, eller vis alt materiell.',
    nl: 'Niets past bij al uw keuzes. Laat iets weg of toon al het materiaal.',
  },
  noneYet: { en: 'There are no materials here yet.', lv: 'Materiālu šeit vēl nav.', lt: 'Medžiagos čia dar nėra.', pl: 'Nie ma tu jeszcze materiałów.', nb: 'Det er ikke noe materiell her ennå.', nl: 'Hier is nog geen materiaal.' },
  moreMaterials: { en: 'Show more materials', lv: 'Rādīt vēl materiālus', lt: 'Rodyti daugiau medžiagos', pl: 'Pokaż więcej materiałów', nb: 'Vis mer materiell', nl: 'Toon meer materiaal' },
  keepLibrary: { en: 'For programs and your own site', lv: 'Programmām un jūsu tīmekļvietnei', lt: 'Programoms ir jūsų svetainei', pl: 'Dla programów i na Państwa stronę', nb: 'For programmer og ditt eget nettsted', nl: 'Voor programma’s en uw eigen site' },
  oai: { en: 'Harvest (OAI-PMH)', lv: 'Ievākšana (OAI-PMH)', lt: 'Duomenų surinkimas (OAI-PMH)', pl: 'Pobieranie metadanych (OAI-PMH)', nb: 'Høsting (OAI-PMH)', nl: 'Oogsten (OAI-PMH)' },
  linkedData: { en: 'Linked data (JSON-LD)', lv: 'Saistītie dati (JSON-LD)', lt: 'Susietieji duomenys (JSON-LD)', pl: 'Dane powiązane (JSON-LD)', nb: 'Lenkede data (JSON-LD)', nl: 'Gekoppelde data (JSON-LD)' },
  snippet: { en: 'Put it on your own site:', lv: 'Ievietot savā tīmekļvietnē:', lt: 'Įdėti į savo svetainę:', pl: 'Umieść na swojej stronie:', nb: 'Legg det på ditt eget nettsted:', nl: 'Zet het op uw eigen site:' },
  // ── a material ────────────────────────────────────────────────────────────────────────────────
  backToLibrary: { en: 'Back to the materials', lv: 'Atpakaļ uz materiāliem', lt: 'Grįžti prie medžiagos', pl: 'Wróć do materiałów', nb: 'Tilbake til materiellet', nl: 'Terug naar het materiaal' },
  time: { en: 'Time', lv: 'Laiks', lt: 'Laikas', pl: 'Czas', nb: 'Tid', nl: 'Tijd' },
  group: { en: 'Group', lv: 'Grupa', lt: 'Grupė', pl: 'Grupa', nb: 'Gruppe', nl: 'Groep' },
  level: { en: 'Experience', lv: 'Pieredze', lt: 'Patirtis', pl: 'Doświadczenie', nb: 'Erfaring', nl: 'Ervaring' },
  languages: { en: 'Languages', lv: 'Valodas', lt: 'Kalbos', pl: 'Języki', nb: 'Språk', nl: 'Talen' },
  audience: { en: 'For', lv: 'Kam paredzēts', lt: 'Kam skirta', pl: 'Dla kogo', nb: 'For', nl: 'Voor' },
  competences: { en: 'Competences', lv: 'Prasmes', lt: 'Kompetencijos', pl: 'Kompetencje', nb: 'Kompetanse', nl: 'Vaardigheden' },
  licence: { en: 'Licence', lv: 'Licence', lt: 'Licencija', pl: 'Licencja', nb: 'Lisens', nl: 'Licentie' },
  publisher: { en: 'Published by', lv: 'Publicējusi', lt: 'Paskelbė', pl: 'Opublikowano przez', nb: 'Utgitt av', nl: 'Uitgegeven door' },
  creator: { en: 'Made by', lv: 'Veidojuši', lt: 'Parengė', pl: 'Autorstwo', nb: 'Laget av', nl: 'Gemaakt door' },
  changed: { en: 'Last changed', lv: 'Pēdējoreiz mainīts', lt: 'Paskutinis pakeitimas', pl: 'Ostatnia zmiana', nb: 'Sist endret', nl: 'Laatst gewijzigd' },
  notTranslated: { en: 'Not all of it has been translated into {language} yet.', lv: 'Vēl ne viss ir iztulkots {language} valodā.', lt: 'Dar ne viskas išversta į {language} kalbą.', pl: 'Nie wszystko jest jeszcze przetłumaczone ({language}).', nb: 'Ikke alt er oversatt til {language} ennå.', nl: 'Nog niet alles is vertaald in het {language}.' },
  missingParts: { en: 'In another language:', lv: 'Citā valodā:', lt: 'Kita kalba:', pl: 'W innym języku:', nb: 'På et annet språk:', nl: 'In een andere taal:' },
  printA4: { en: 'Print (A4)', lv: 'Drukāt (A4)', lt: 'Spausdinti (A4)', pl: 'Drukuj (A4)', nb: 'Skriv ut (A4)', nl: 'Afdrukken (A4)' },
  printA5: { en: 'Print (A5)', lv: 'Drukāt (A5)', lt: 'Spausdinti (A5)', pl: 'Drukuj (A5)', nb: 'Skriv ut (A5)', nl: 'Afdrukken (A5)' },
  print: { en: 'Print', lv: 'Drukāt', lt: 'Spausdinti', pl: 'Drukuj', nb: 'Skriv ut', nl: 'Afdrukken' },
  toScreen: { en: 'Back to the page', lv: 'Atpakaļ uz lapu', lt: 'Grįžti į puslapį', pl: 'Wróć do strony', nb: 'Tilbake til siden', nl: 'Terug naar de pagina' },
  runHere: { en: 'Run this here: draft for your calendar program', lv: 'Rīkot pie mums: melnraksts kalendāra programmai', lt: 'Rengti pas mus: juodraštis kalendoriaus programai', pl: 'Zorganizuj u siebie: szkic do programu kalendarza', nb: 'Gjennomfør hos oss: utkast til kalenderprogrammet', nl: 'Hier uitvoeren: concept voor uw agendaprogramma' },
  runHereJson: { en: 'Draft for the shared calendar (JSON)', lv: 'Melnraksts kopīgajam kalendāram (JSON)', lt: 'Juodraštis bendram kalendoriui (JSON)', pl: 'Szkic do wspólnego kalendarza (JSON)', nb: 'Utkast til den felles kalenderen (JSON)', nl: 'Concept voor de gezamenlijke agenda (JSON)' },
  cite: { en: 'How to cite it', lv: 'Kā atsaukties', lt: 'Kaip cituoti', pl: 'Jak cytować', nb: 'Slik siterer du', nl: 'Zo verwijst u ernaar' },
  scan: { en: 'Scan for the newest version', lv: 'Noskenējiet kodu: jaunākā versija', lt: 'Nuskenuokite kodą: naujausia versija', pl: 'Zeskanuj kod: najnowsza wersja', nb: 'Skann koden for nyeste versjon', nl: 'Scan de code voor de nieuwste versie' },
  // ── a scenario ────────────────────────────────────────────────────────────────────────────────
  aims: { en: 'Aims', lv: 'Mērķi', lt: 'Tikslai', pl: 'Cele', nb: 'Mål', nl: 'Doelen' },
  supply: { en: 'What you need', lv: 'Kas jums vajadzīgs', lt: 'Ko jums reikės', pl: 'Co będzie potrzebne', nb: 'Dette trenger du', nl: 'Wat u nodig hebt' },
  amount: { en: 'Amount', lv: 'Daudzums', lt: 'Kiekis', pl: 'Ilość', nb: 'Antall', nl: 'Aantal' },
  item: { en: 'What', lv: 'Kas', lt: 'Kas', pl: 'Co', nb: 'Hva', nl: 'Wat' },
  counted: { en: 'Counted', lv: 'Skaitot', lt: 'Skaičiuojama', pl: 'Liczone', nb: 'Regnet', nl: 'Geteld' },
  perPerson: { en: 'for each person', lv: 'katram cilvēkam', lt: 'kiekvienam žmogui', pl: 'na każdą osobę', nb: 'til hver person', nl: 'per persoon' },
  perSession: { en: 'for all together', lv: 'visiem kopā', lt: 'visiems kartu', pl: 'dla wszystkich razem', nb: 'til alle sammen', nl: 'voor allen samen' },
  howMany: { en: 'How many people will come?', lv: 'Cik cilvēku nāks?', lt: 'Kiek žmonių ateis?', pl: 'Ile osób przyjdzie?', nb: 'Hvor mange kommer?', nl: 'Hoeveel mensen komen er?' },
  count: { en: 'Count', lv: 'Aprēķināt', lt: 'Apskaičiuoti', pl: 'Przelicz', nb: 'Regn ut', nl: 'Bereken' },
  preparation: { en: 'Preparation', lv: 'Sagatavošanās', lt: 'Pasirengimas', pl: 'Przygotowanie', nb: 'Forberedelse', nl: 'Voorbereiding' },
  space: { en: 'Room', lv: 'Telpa', lt: 'Patalpa', pl: 'Sala', nb: 'Rommet', nl: 'Ruimte' },
  step: { en: 'Steps', lv: 'Soļi', lt: 'Žingsniai', pl: 'Kroki', nb: 'Steg', nl: 'Stappen' },
  facilitator: { en: 'Facilitator', lv: 'Vadītājs', lt: 'Vedantysis', pl: 'Osoba prowadząca', nb: 'Den som leder', nl: 'Begeleider' },
  participants: { en: 'Participants', lv: 'Dalībnieki', lt: 'Dalyviai', pl: 'Uczestnicy', nb: 'Deltakerne', nl: 'Deelnemers' },
  tip: { en: 'Tip', lv: 'Padoms', lt: 'Patarimas', pl: 'Wskazówka', nb: 'Tips', nl: 'Tip' },
  handout: { en: 'Hand-out', lv: 'Izdales materiāls', lt: 'Dalijamoji medžiaga', pl: 'Materiał do rozdania', nb: 'Utdelingsark', nl: 'Hand-out' },
  adaptation: { en: 'If you do it otherwise', lv: 'Ja darāt citādi', lt: 'Jei darote kitaip', pl: 'Jeśli robisz to inaczej', nb: 'Hvis dere gjør det annerledes', nl: 'Als u het anders doet' },
  risk: { en: 'What may go wrong', lv: 'Kas var neizdoties', lt: 'Kas gali nepavykti', pl: 'Co może pójść nie tak', nb: 'Hva som kan gå galt', nl: 'Wat er mis kan gaan' },
  evaluation: { en: 'How you see that it worked', lv: 'Kā redzēt, ka ir izdevies', lt: 'Kaip pamatyti, kad pavyko', pl: 'Po czym poznać, że się udało', nb: 'Slik ser du at det virket', nl: 'Hoe u ziet dat het gelukt is' },
  associatedMedia: { en: 'Hand-outs and files', lv: 'Izdales materiāli un faili', lt: 'Dalijamoji medžiaga ir failai', pl: 'Materiały do rozdania i pliki', nb: 'Utdelingsark og filer', nl: 'Hand-outs en bestanden' },
  fileMissing: { en: 'this file is missing; please ask the publisher', lv: 'šī faila nav; lūdzu, jautājiet izdevējam', lt: 'šio failo nėra; kreipkitės į leidėją', pl: 'brakuje tego pliku; zapytaj wydawcę', nb: 'denne filen mangler; spør utgiveren', nl: 'dit bestand ontbreekt; vraag het de uitgever' },
  // ── what belongs to it ────────────────────────────────────────────────────────────────────────
  lineage: { en: 'Where it comes from', lv: 'No kurienes tas nāk', lt: 'Iš kur tai', pl: 'Skąd pochodzi', nb: 'Hvor det kommer fra', nl: 'Waar het vandaan komt' },
  basedOn: { en: 'Based on', lv: 'Balstīts uz', lt: 'Parengta pagal', pl: 'Na podstawie', nb: 'Basert på', nl: 'Gebaseerd op' },
  partOf: { en: 'Part of', lv: 'Daļa no', lt: 'Dalis', pl: 'Część', nb: 'Del av', nl: 'Onderdeel van' },
  sources: { en: 'Sources', lv: 'Avoti', lt: 'Šaltiniai', pl: 'Źródła', nb: 'Kilder', nl: 'Bronnen' },
  runs: { en: 'Who has run it', lv: 'Kas to ir izmēģinājis', lt: 'Kas tai išbandė', pl: 'Kto to już prowadził', nb: 'Hvem som har prøvd det', nl: 'Wie het heeft uitgevoerd' },
  events: { en: 'Coming events with it', lv: 'Gaidāmie pasākumi ar to', lt: 'Būsimi renginiai su juo', pl: 'Nadchodzące wydarzenia z nim', nb: 'Kommende arrangementer med det', nl: 'Komende activiteiten ermee' },
  // ── an experiment ─────────────────────────────────────────────────────────────────────────────
  place: { en: 'Where', lv: 'Kur', lt: 'Kur', pl: 'Gdzie', nb: 'Hvor', nl: 'Waar' },
  forWhom: { en: 'Who took part', lv: 'Kas piedalījās', lt: 'Kas dalyvavo', pl: 'Kto brał udział', nb: 'Hvem som deltok', nl: 'Wie deden mee' },
  cost: { en: 'Costs', lv: 'Izmaksas', lt: 'Išlaidos', pl: 'Koszty', nb: 'Kostnader', nl: 'Kosten' },
  problem: { en: 'The problem', lv: 'Problēma', lt: 'Problema', pl: 'Problem', nb: 'Problemet', nl: 'Het probleem' },
  approach: { en: 'What was tried', lv: 'Kas tika izmēģināts', lt: 'Kas buvo išbandyta', pl: 'Czego spróbowano', nb: 'Hva som ble prøvd', nl: 'Wat er is geprobeerd' },
  results: { en: 'What came of it', lv: 'Kas iznāca', lt: 'Kas iš to išėjo', pl: 'Co z tego wyszło', nb: 'Hva det førte til', nl: 'Wat het opleverde' },
  failed: { en: 'What did not work', lv: 'Kas neizdevās', lt: 'Kas nepavyko', pl: 'Co się nie udało', nb: 'Hva som ikke virket', nl: 'Wat niet lukte' },
  advice: { en: 'Advice to others', lv: 'Ieteikumi citiem', lt: 'Patarimai kitiems', pl: 'Rady dla innych', nb: 'Råd til andre', nl: 'Advies aan anderen' },
  links: { en: 'More information', lv: 'Papildu informācija', lt: 'Daugiau informacijos', pl: 'Więcej informacji', nb: 'Mer informasjon', nl: 'Meer informatie' },
  // ── a model ───────────────────────────────────────────────────────────────────────────────────
  modelHint: {
    en: 'Go through the statements and mark how far each is true of your library. Where the marks are lowest, begin with the materials named there.',
    lv: 'Izlasiet apgalvojumus un atzīmējiet, cik lielā mērā katrs atbilst jūsu bibliotēkai. Kur vērtējums ir zemākais, sāciet ar tur minētajiem materiāliem.',
    lt: 'Perskaitykite teiginius ir pažymėkite, kiek kiekvienas tinka jūsų bibliotekai. Kur įvertinimas mažiausias, pradėkite nuo ten nurodytos medžiagos.',
    pl: 'Proszę przeczytać stwierdzenia i zaznaczyć, na ile każde z nich pasuje do Państwa biblioteki. Tam, gdzie oceny są najniższe, warto zacząć od wskazanych materiałów.',
    nb: 'Gå gjennom utsagnene og merk av hvor godt hvert av dem stemmer for biblioteket ditt. Der merkene er lavest, begynner du med materiellet som er nevnt.',
    nl: 'Loop de uitspraken langs en geef aan in hoeverre elk ervan voor uw bibliotheek geldt. Begin waar de score het laagst is met het materiaal dat daar staat.',
  },
  answer0: { en: 'not yet', lv: 'vēl ne', lt: 'dar ne', pl: 'jeszcze nie', nb: 'ikke ennå', nl: 'nog niet' },
  answer1: { en: 'a little', lv: 'nedaudz', lt: 'šiek tiek', pl: 'trochę', nb: 'litt', nl: 'een beetje' },
  answer2: { en: 'mostly', lv: 'lielākoties', lt: 'iš esmės', pl: 'w większości', nb: 'for det meste', nl: 'grotendeels' },
  answer3: { en: 'fully', lv: 'pilnībā', lt: 'visiškai', pl: 'w pełni', nb: 'fullt ut', nl: 'helemaal' },
  statement: { en: 'Statement', lv: 'Apgalvojums', lt: 'Teiginys', pl: 'Stwierdzenie', nb: 'Utsagn', nl: 'Uitspraak' },
  helps: { en: 'These materials help there:', lv: 'Tur palīdzēs šie materiāli:', lt: 'Čia padės ši medžiaga:', pl: 'Tu pomogą te materiały:', nb: 'Dette materiellet hjelper der:', nl: 'Dit materiaal helpt daarbij:' },
  // ── a course ──────────────────────────────────────────────────────────────────────────────────
  lesson: { en: 'Lesson {n}', lv: '{n}. nodarbība', lt: '{n} pamoka', pl: 'Lekcja {n}', nb: 'Leksjon {n}', nl: 'Les {n}' },
  lessons: { en: 'Lessons', lv: 'Nodarbības', lt: 'Pamokos', pl: 'Lekcje', nb: 'Leksjoner', nl: 'Lessen' },
  questions: { en: 'Check yourself', lv: 'Pārbaudiet sevi', lt: 'Pasitikrinkite', pl: 'Sprawdź się', nb: 'Sjekk deg selv', nl: 'Test uzelf' },
  answers: { en: 'Show the answers', lv: 'Rādīt atbildes', lt: 'Rodyti atsakymus', pl: 'Pokaż odpowiedzi', nb: 'Vis svarene', nl: 'Toon de antwoorden' },
  right: { en: 'Right.', lv: 'Pareizi.', lt: 'Teisingai.', pl: 'Dobrze.', nb: 'Riktig.', nl: 'Juist.' },
  wrong: { en: 'Not right.', lv: 'Nav pareizi.', lt: 'Neteisingai.', pl: 'Niedobrze.', nb: 'Ikke riktig.', nl: 'Niet juist.' },
  several: { en: 'Several answers may be right.', lv: 'Pareizas var būt vairākas atbildes.', lt: 'Teisingų atsakymų gali būti keli.', pl: 'Poprawnych odpowiedzi może być kilka.', nb: 'Flere svar kan være riktige.', nl: 'Er kunnen meer antwoorden juist zijn.' },
  film: { en: 'Film (on another site):', lv: 'Filma (citā vietnē):', lt: 'Filmas (kitoje svetainėje):', pl: 'Film (na innej stronie):', nb: 'Film (på et annet nettsted):', nl: 'Film (op een andere site):' },
  picture: { en: 'Picture:', lv: 'Attēls:', lt: 'Paveikslėlis:', pl: 'Obraz:', nb: 'Bilde:', nl: 'Afbeelding:' },
  chapters: { en: 'Chapters', lv: 'Nodaļas', lt: 'Skyriai', pl: 'Rozdziały', nb: 'Kapitler', nl: 'Hoofdstukken' },
  // ── what went wrong ───────────────────────────────────────────────────────────────────────────
  noMaterial: { en: 'This material is not there', lv: 'Šāda materiāla nav', lt: 'Tokios medžiagos nėra', pl: 'Nie ma takiego materiału', nb: 'Dette materiellet finnes ikke', nl: 'Dit materiaal is er niet' },
  noMaterialAdvice: {
    en: 'It may have been withdrawn, or a part of the address is missing. Look for it among the materials, or ask the library that told you of it.',
    lv: 'Iespējams, tas ir atsaukts vai adresē kaut kā trūkst. Meklējiet to starp materiāliem vai jautājiet bibliotēkai, kas par to pastāstīja.',
    lt: 'Galbūt ji atšaukta arba trūksta adreso dalies. Paieškokite jos tarp medžiagos arba paklauskite apie ją pranešusios bibliotekos.',
    pl: 'Być może go wycofano albo brakuje części adresu. Poszukaj go wśród materiałów lub zapytaj w bibliotece, która o nim poinformowała.',
    nb: 'Det kan være trukket tilbake, eller en del av adressen mangler. Let etter det blant materiellet, eller spør biblioteket som fortalte om det.',
    nl: 'Misschien is het ingetrokken of ontbreekt een deel van het adres. Zoek het tussen het materiaal of vraag het aan de bibliotheek die erover vertelde.',
  },
  toLibrary: { en: 'To the materials', lv: 'Uz materiāliem', lt: 'Prie medžiagos', pl: 'Do materiałów', nb: 'Til materiellet', nl: 'Naar het materiaal' },
  wrongValue: { en: 'This address cannot be understood', lv: 'Šo adresi nevar saprast', lt: 'Šio adreso suprasti nepavyko', pl: 'Nie można zrozumieć tego adresu', nb: 'Denne adressen kan ikke forstås', nl: 'Dit adres is niet te begrijpen' },
  wrongValueAdvice: {
    en: 'These parts of the address have a value that is not known. Whoever made the link can correct it; you can see the materials without them.',
    lv: 'Šīm adreses daļām ir nezināma vērtība. Saites veidotājs to var izlabot; jūs varat skatīt materiālus bez tām.',
    lt: 'Šios adreso dalys turi nežinomą reikšmę. Nuorodos kūrėjas gali ją pataisyti, o jūs galite žiūrėti medžiagą be jų.',
    pl: 'Te części adresu mają nieznaną wartość. Autor odnośnika może ją poprawić, a materiały można obejrzeć bez nich.',
    nb: 'Disse delene av adressen har en ukjent verdi. Den som laget lenken, kan rette den; du kan se materiellet uten dem.',
    nl: 'Deze delen van het adres hebben een onbekende waarde. Wie de link maakte, kan dat verbeteren; u kunt het materiaal zonder deze delen bekijken.',
  },
  without: { en: 'Show the materials without them', lv: 'Skatīt materiālus bez tām', lt: 'Rodyti medžiagą be jų', pl: 'Pokaż materiały bez nich', nb: 'Vis materiellet uten dem', nl: 'Toon het materiaal zonder deze delen' },
} satisfies Record<string, Words>;

export type MaterialWord = keyof typeof words;

/** Says it in a language: `tell('step')`. */
export type Naming = (word: MaterialWord, values?: Record<string, string | number>) => string;

export const naming =
  (language: Language): Naming =>
  (word, values = {}) =>
    filled(words[word][language], values);

type Forms = { lv: Record<'zero' | 'one' | 'other', string>; lt: Record<'one' | 'few' | 'many' | 'other', string>; pl: Record<'one' | 'few' | 'many' | 'other', string> } & Record<
  'nb' | 'nl' | 'en',
  Record<'one' | 'other', string>
>;

const plurals = {
  materials: {
    en: { one: '# material', other: '# materials' },
    lv: { zero: '# materiālu', one: '# materiāls', other: '# materiāli' },
    lt: { one: '# medžiaga', few: '# medžiagos', many: '# medžiagos', other: '# medžiagų' },
    pl: { one: '# materiał', few: '# materiały', many: '# materiałów', other: '# materiału' },
    nb: { one: '# materiell', other: '# materiell' },
    nl: { one: '# materiaal', other: '# materialen' },
  },
  steps: {
    en: { one: '# step', other: '# steps' },
    lv: { zero: '# soļu', one: '# solis', other: '# soļi' },
    lt: { one: '# žingsnis', few: '# žingsniai', many: '# žingsnio', other: '# žingsnių' },
    pl: { one: '# krok', few: '# kroki', many: '# kroków', other: '# kroku' },
    nb: { one: '# steg', other: '# steg' },
    nl: { one: '# stap', other: '# stappen' },
  },
  adaptations: {
    en: { one: '# adaptation by others', other: '# adaptations by others' },
    lv: { zero: '# citu pielāgojumu', one: '# cits pielāgojums', other: '# citu pielāgojumi' },
    lt: { one: '# kitų pritaikymas', few: '# kitų pritaikymai', many: '# kitų pritaikymo', other: '# kitų pritaikymų' },
    pl: { one: '# adaptacja innych', few: '# adaptacje innych', many: '# adaptacji innych', other: '# adaptacji innych' },
    nb: { one: '# tilpasning av andre', other: '# tilpasninger av andre' },
    nl: { one: '# bewerking door anderen', other: '# bewerkingen door anderen' },
  },
  atLeast: {
    en: { one: 'at least # person', other: 'at least # people' },
    lv: { zero: 'vismaz # cilvēku', one: 'vismaz # cilvēks', other: 'vismaz # cilvēki' },
    lt: { one: 'bent # žmogus', few: 'bent # žmonės', many: 'bent # žmogaus', other: 'bent # žmonių' },
    pl: { one: 'co najmniej # osoba', few: 'co najmniej # osoby', many: 'co najmniej # osób', other: 'co najmniej # osoby' },
    nb: { one: 'minst # person', other: 'minst # personer' },
    nl: { one: 'minstens # persoon', other: 'minstens # personen' },
  },
  atMost: {
    en: { one: 'at most # person', other: 'at most # people' },
    lv: { zero: 'ne vairāk kā # cilvēku', one: 'ne vairāk kā # cilvēks', other: 'ne vairāk kā # cilvēki' },
    lt: { one: 'ne daugiau kaip # žmogus', few: 'ne daugiau kaip # žmonės', many: 'ne daugiau kaip # žmogaus', other: 'ne daugiau kaip # žmonių' },
    pl: { one: 'najwyżej # osoba', few: 'najwyżej # osoby', many: 'najwyżej # osób', other: 'najwyżej # osoby' },
    nb: { one: 'høyst # person', other: 'høyst # personer' },
    nl: { one: 'hoogstens # persoon', other: 'hoogstens # personen' },
  },
  perGroup: {
    en: { one: 'for each # person', other: 'for each # people' },
    lv: { zero: 'uz katriem # cilvēkiem', one: 'uz katru # cilvēku', other: 'uz katriem # cilvēkiem' },
    lt: { one: 'kiekvienai # žmogaus grupei', few: 'kiekvienai # žmonių grupei', many: 'kiekvienai # žmogaus grupei', other: 'kiekvienai # žmonių grupei' },
    pl: { one: 'na każdą # osobę', few: 'na każde # osoby', many: 'na każde # osób', other: 'na każde # osoby' },
    nb: { one: 'til hver # person', other: 'til hver gruppe på # personer' },
    nl: { one: 'per # persoon', other: 'per # personen' },
  },
} satisfies Record<string, Forms>;

/** A number with its words, in the form that the language has for it. */
export function numberOf(noun: keyof typeof plurals, number: number, language: Language): string {
  const forms: Record<string, string> = plurals[noun][language];
  return forms[new Intl.PluralRules(language).select(number)]!.replace('#', number.toLocaleString(language));
}

/** `1 hour 30 minutes` */
export function timeLong(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const inUnit = (number: number, unit: 'hour' | 'minute') => number.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
  return [...(hours > 0 ? [inUnit(hours, 'hour')] : []), ...(rest > 0 || hours === 0 ? [inUnit(rest, 'minute')] : [])].join(' ');
}
