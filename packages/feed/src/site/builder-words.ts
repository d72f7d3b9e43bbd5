import type { Form } from './snippets.ts';
import type { Language } from './words.ts';

/** What the snippet builder says to webmasters. A missing translation is a type error. */

type Words = Record<Language, string>;

const words = {
  title: { en: 'Kopa on your site', lv: 'Kopa jūsu vietnē', lt: 'Kopa jūsų svetainėje', pl: 'Kopa na twojej stronie', nb: 'Kopa på nettstedet ditt', nl: 'Kopa op je site' },
  intro: {
    en: 'Choose what your page is to show, see it at once, and copy one line into it.',
    lv: 'Izvēlieties, ko rādīt jūsu lapā, uzreiz to apskatiet un iekopējiet lapā vienu rindu.',
    lt: 'Pasirinkite, ką rodyti jūsų puslapyje, iškart tai pamatykite ir nukopijuokite į jį vieną eilutę.',
    pl: 'Wybierz, co ma pokazywać twoja strona, od razu to zobacz i skopiuj na nią jeden wiersz.',
    nb: 'Velg hva siden din skal vise, se det med en gang, og kopier én linje inn på den.',
    nl: 'Kies wat je pagina moet tonen, bekijk het meteen en kopieer er één regel naartoe.',
  },
  yourSite: { en: 'Your site', lv: 'Jūsu vietne', lt: 'Jūsų svetainė', pl: 'Twoja strona', nb: 'Nettstedet ditt', nl: 'Je site' },
  site: {
    en: 'What is your site made with, and what may you do there?',
    lv: 'Ar ko veidota jūsu vietne, un ko jūs tajā drīkstat?',
    lt: 'Kuo sukurta jūsų svetainė ir ką joje galite daryti?',
    pl: 'Na czym działa twoja strona i co możesz na niej robić?',
    nb: 'Hva er nettstedet laget med, og hva kan du gjøre der?',
    nl: 'Waarmee is je site gemaakt en wat mag je daar doen?',
  },
  unknownSite: { en: 'I do not know', lv: 'Nezinu', lt: 'Nežinau', pl: 'Nie wiem', nb: 'Jeg vet ikke', nl: 'Ik weet het niet' },
  what: { en: 'What it shows', lv: 'Ko tas rāda', lt: 'Ką jis rodo', pl: 'Co pokazuje', nb: 'Hva den viser', nl: 'Wat hij toont' },
  what_hint: { en: 'Where nothing is ticked, everything is shown.', lv: 'Kur nekas nav atzīmēts, rāda visu.', lt: 'Kur nieko nepažymėta, rodoma viskas.', pl: 'Gdzie nic nie zaznaczono, pokazywane jest wszystko.', nb: 'Der ingenting er krysset av, vises alt.', nl: 'Waar niets is aangevinkt, wordt alles getoond.' },
  visitors: { en: 'What visitors may change', lv: 'Ko apmeklētāji drīkst mainīt', lt: 'Ką lankytojai gali keisti', pl: 'Co mogą zmieniać odwiedzający', nb: 'Hva besøkende kan endre', nl: 'Wat bezoekers mogen wijzigen' },
  may: { en: 'Search and filters', lv: 'Meklēšana un filtri', lt: 'Paieška ir filtrai', pl: 'Wyszukiwanie i filtry', nb: 'Søk og filtre', nl: 'Zoeken en filters' },
  mayAll: { en: 'Everything that is not set above', lv: 'Viss, kas nav iestatīts augstāk', lt: 'Viskas, kas nenustatyta aukščiau', pl: 'Wszystko, czego nie ustawiono powyżej', nb: 'Alt som ikke er valgt ovenfor', nl: 'Alles wat hierboven niet is ingesteld' },
  maySome: { en: 'Only what is ticked here', lv: 'Tikai tas, kas atzīmēts šeit', lt: 'Tik tai, kas pažymėta čia', pl: 'Tylko to, co zaznaczono tutaj', nb: 'Bare det som er krysset av her', nl: 'Alleen wat hier is aangevinkt' },
  mayNothing: { en: 'Nothing: no search and no filters', lv: 'Nekas: bez meklēšanas un filtriem', lt: 'Niekas: be paieškos ir filtrų', pl: 'Nic: bez wyszukiwania i filtrów', nb: 'Ingenting: verken søk eller filtre', nl: 'Niets: geen zoekveld en geen filters' },
  may_hint: {
    en: 'What is set above is locked. Tick it here too, and visitors start with it but can change it.',
    lv: 'Augstāk iestatītais ir nemaināms. Ja to atzīmē arī šeit, apmeklētāji ar to sāk, bet var to mainīt.',
    lt: 'Kas nustatyta aukščiau, yra užrakinta. Pažymėjus ir čia, lankytojai nuo to pradeda, bet gali tai pakeisti.',
    pl: 'To, co ustawiono powyżej, jest zablokowane. Po zaznaczeniu także tutaj odwiedzający od tego zaczynają, ale mogą to zmienić.',
    nb: 'Det som er valgt ovenfor, er låst. Krysser du av for det også her, begynner de besøkende med det, men kan endre det.',
    nl: 'Wat hierboven is ingesteld, staat vast. Vink je het ook hier aan, dan beginnen bezoekers ermee, maar kunnen ze het wijzigen.',
  },
  facets: { en: 'Visitors find', lv: 'Apmeklētājiem pieejams', lt: 'Lankytojams rodoma', pl: 'Odwiedzający mają do wyboru', nb: 'Besøkende får', nl: 'Bezoekers krijgen' },
  facetQ: { en: 'Search by words', lv: 'Meklēšana pēc vārdiem', lt: 'Paieška pagal žodžius', pl: 'Wyszukiwanie słów', nb: 'Søk etter ord', nl: 'Zoeken op woorden' },
  facetPeriod: { en: 'Time', lv: 'Laiks', lt: 'Laikas', pl: 'Termin', nb: 'Tidspunkt', nl: 'Periode' },
  how: { en: 'How it looks', lv: 'Kā tas izskatās', lt: 'Kaip jis atrodo', pl: 'Jak wygląda', nb: 'Hvordan den ser ut', nl: 'Hoe hij eruitziet' },
  widgetLanguage: { en: 'Language of the widget', lv: 'Logrīka valoda', lt: 'Valdiklio kalba', pl: 'Język widżetu', nb: 'Språk i modulen', nl: 'Taal van de widget' },
  asCard: { en: 'Only a card at first: title, aim, time and group', lv: 'Sākumā tikai kartīte: nosaukums, mērķis, laiks un grupa', lt: 'Iš pradžių tik kortelė: pavadinimas, tikslas, laikas ir grupė', pl: 'Na początku tylko karta: tytuł, cel, czas i grupa', nb: 'Bare et kort først: tittel, mål, tid og gruppe', nl: 'Eerst alleen een kaart: titel, doel, tijd en groep' },
  widget: { en: 'Widget', lv: 'Logrīks', lt: 'Valdiklis', pl: 'Widżet', nb: 'Modul', nl: 'Widget' },
  activityLanguage: { en: 'Held in', lv: 'Norises valoda', lt: 'Renginio kalba', pl: 'Język spotkania', nb: 'Språk på arrangementet', nl: 'Voertaal' },
  allPartners: { en: 'All partners', lv: 'Visi partneri', lt: 'Visi partneriai', pl: 'Wszyscy partnerzy', nb: 'Alle partnere', nl: 'Alle partners' },
  place: { en: 'Online or in person', lv: 'Tiešsaistē vai klātienē', lt: 'Internetu ar gyvai', pl: 'Online czy stacjonarnie', nb: 'På nett eller fysisk', nl: 'Online of ter plaatse' },
  both: { en: 'Both', lv: 'Abējādi', lt: 'Abiem būdais', pl: 'Jedno i drugie', nb: 'Begge deler', nl: 'Allebei' },
  onlineOnly: { en: 'Only what can be joined online', lv: 'Tikai tiešsaistē pieejamie', lt: 'Tik tie, prie kurių galima jungtis internetu', pl: 'Tylko dostępne online', nb: 'Bare det man kan delta i på nett', nl: 'Alleen wat online te volgen is' },
  inPersonOnly: { en: 'Only in person', lv: 'Tikai klātienē', lt: 'Tik gyvai', pl: 'Tylko stacjonarnie', nb: 'Bare fysisk oppmøte', nl: 'Alleen ter plaatse' },
  q: { en: 'Only events with these words', lv: 'Tikai pasākumi ar šiem vārdiem', lt: 'Tik renginiai su šiais žodžiais', pl: 'Tylko wydarzenia z tymi słowami', nb: 'Bare arrangementer med disse ordene', nl: 'Alleen activiteiten met deze woorden' },
  automatic: { en: 'As it fits: month, or list where it is narrow', lv: 'Kā ietilpst: mēnesis vai, ja maz vietas, saraksts', lt: 'Kaip telpa: mėnuo arba, jei ankšta, sąrašas', pl: 'Zależnie od miejsca: miesiąc lub lista', nb: 'Etter plassen: måned, eller liste der det er smalt', nl: 'Naar de ruimte: maand, of lijst waar het smal is' },
  compact: { en: 'Short, for a sidebar', lv: 'Īss, sānjoslai', lt: 'Trumpas, šoninei juostai', pl: 'Krótki, do paska bocznego', nb: 'Kort, til en sidespalte', nl: 'Kort, voor een zijbalk' },
  limit: { en: 'How many events (5 if empty)', lv: 'Cik pasākumu (5, ja lauks ir tukšs)', lt: 'Kiek renginių (5, jei laukas tuščias)', pl: 'Ile wydarzeń (5, jeśli pole jest puste)', nb: 'Hvor mange arrangementer (5 om feltet er tomt)', nl: 'Hoeveel activiteiten (5 als het veld leeg is)' },
  accent: { en: 'Accent colour, such as #0a6375', lv: 'Akcenta krāsa, piemēram, #0a6375', lt: 'Akcento spalva, pavyzdžiui, #0a6375', pl: 'Kolor akcentu, na przykład #0a6375', nb: 'Aksentfarge, for eksempel #0a6375', nl: 'Accentkleur, zoals #0a6375' },
  pick: { en: 'Pick a colour', lv: 'Izvēlēties krāsu', lt: 'Pasirinkti spalvą', pl: 'Wybierz kolor', nb: 'Velg farge', nl: 'Kies een kleur' },
  more: { en: 'More options', lv: 'Citas iespējas', lt: 'Daugiau parinkčių', pl: 'Więcej opcji', nb: 'Flere valg', nl: 'Meer opties' },
  startMonth: { en: 'Month to start with, such as 2026-11', lv: 'Sākuma mēnesis, piemēram, 2026-11', lt: 'Pradinis mėnuo, pavyzdžiui, 2026-11', pl: 'Miesiąc początkowy, na przykład 2026-11', nb: 'Måneden den begynner med, for eksempel 2026-11', nl: 'Maand om mee te beginnen, zoals 2026-11' },
  headingLevel: { en: 'Level of its heading in your page', lv: 'Virsraksta līmenis jūsu lapā', lt: 'Antraštės lygmuo jūsų puslapyje', pl: 'Poziom nagłówka na twojej stronie', nb: 'Overskriftsnivå på siden din', nl: 'Niveau van de kop in je pagina' },
  deepLink: {
    en: 'Keep month, filters and open event in the page’s address, so that visitors can share what they see (not in a frame)',
    lv: 'Glabāt mēnesi, filtrus un atvērto pasākumu lapas adresē, lai apmeklētāji var dalīties ar redzamo (ne rāmī)',
    lt: 'Laikyti mėnesį, filtrus ir atvertą renginį puslapio adrese, kad lankytojai galėtų dalytis tuo, ką mato (ne rėmelyje)',
    pl: 'Zapisuj miesiąc, filtry i otwarte wydarzenie w adresie strony, aby odwiedzający mogli udostępnić to, co widzą (nie w ramce)',
    nb: 'Ha måned, filtre og åpnet arrangement i sidens adresse, så besøkende kan dele det de ser (ikke i en ramme)',
    nl: 'Zet maand, filters en geopende activiteit in het adres van de pagina, zodat bezoekers kunnen delen wat ze zien (niet in een frame)',
  },
  scheme: { en: 'Colours of the frame', lv: 'Rāmja krāsas', lt: 'Rėmelio spalvos', pl: 'Kolory ramki', nb: 'Fargene i rammen', nl: 'Kleuren van het frame' },
  scheme_hint: { en: 'The other forms take over the colours of your page.', lv: 'Pārējie veidi pārņem jūsu lapas krāsas.', lt: 'Kiti būdai perima jūsų puslapio spalvas.', pl: 'Pozostałe formy przejmują kolory twojej strony.', nb: 'De andre formene overtar fargene på siden din.', nl: 'De andere vormen nemen de kleuren van je pagina over.' },
  light: { en: 'Light', lv: 'Gaišas', lt: 'Šviesios', pl: 'Jasne', nb: 'Lyse', nl: 'Licht' },
  dark: { en: 'Dark', lv: 'Tumšas', lt: 'Tamsios', pl: 'Ciemne', nb: 'Mørke', nl: 'Donker' },
  auto: { en: 'As the visitor’s device is set', lv: 'Kā apmeklētāja ierīcē', lt: 'Kaip lankytojo įrenginyje', pl: 'Jak na urządzeniu odwiedzającego', nb: 'Som på den besøkendes enhet', nl: 'Zoals op het apparaat van de bezoeker' },
  update: { en: 'Show', lv: 'Rādīt', lt: 'Rodyti', pl: 'Pokaż', nb: 'Vis', nl: 'Toon' },
  copyTitle: { en: 'Copy this', lv: 'Kopējiet šo', lt: 'Nukopijuokite', pl: 'Skopiuj', nb: 'Kopier dette', nl: 'Kopieer dit' },
  recommended: { en: 'for your site', lv: 'jūsu vietnei', lt: 'jūsų svetainei', pl: 'dla twojej strony', nb: 'for ditt nettsted', nl: 'voor jouw site' },
  otherForms: { en: 'All forms', lv: 'Visi veidi', lt: 'Visi būdai', pl: 'Wszystkie formy', nb: 'Alle former', nl: 'Alle vormen' },
  copy: { en: 'Copy', lv: 'Kopēt', lt: 'Kopijuoti', pl: 'Kopiuj', nb: 'Kopier', nl: 'Kopieer' },
  copied: { en: 'Copied.', lv: 'Nokopēts.', lt: 'Nukopijuota.', pl: 'Skopiowano.', nb: 'Kopiert.', nl: 'Gekopieerd.' },
  copyFailed: { en: 'Select the line and copy it with the keyboard.', lv: 'Atlasiet rindu un nokopējiet to ar tastatūru.', lt: 'Pažymėkite eilutę ir nukopijuokite klaviatūra.', pl: 'Zaznacz wiersz i skopiuj go z klawiatury.', nb: 'Merk linjen og kopier den med tastaturet.', nl: 'Selecteer de regel en kopieer hem met het toetsenbord.' },
  siteWide: {
    en: 'Once, in the template of the site (an administrator does this):',
    lv: 'Vienreiz, vietnes veidnē (to dara administrators):',
    lt: 'Vieną kartą, svetainės šablone (tai padaro administratorius):',
    pl: 'Raz, w szablonie strony (robi to administrator):',
    nb: 'Én gang, i nettstedets mal (det gjør en administrator):',
    nl: 'Eén keer, in het sjabloon van de site (dat doet een beheerder):',
  },
  inPage: { en: 'In the page, where it is to be:', lv: 'Lapā, kur tam jābūt:', lt: 'Puslapyje, kur tai turi būti:', pl: 'Na stronie, tam, gdzie ma być:', nb: 'På siden, der det skal stå:', nl: 'In de pagina, waar het moet komen:' },
  preview: { en: 'This is how it looks', lv: 'Tas izskatās šādi', lt: 'Tai atrodo taip', pl: 'Tak to wygląda', nb: 'Slik ser det ut', nl: 'Zo ziet het eruit' },
  faster: { en: 'Faster still', lv: 'Vēl ātrāk', lt: 'Dar greičiau', pl: 'Jeszcze szybciej', nb: 'Enda raskere', nl: 'Nog sneller' },
  fasterCode: {
    en: 'If you can edit the head of the page, these lines fetch the code at once, with the hash that pins it. They are for the present version: copy them anew after an update of the feed.',
    lv: 'Ja varat rediģēt lapas galvu (head), šīs rindas kodu ielādē uzreiz un piesaista to ar kontrolsummu. Tās der pašreizējai versijai: pēc plūsmas atjaunināšanas nokopējiet tās no jauna.',
    lt: 'Jei galite keisti puslapio antraštę (head), šios eilutės kodą įkelia iškart ir patikrina jo kontrolinę sumą. Jos skirtos dabartinei versijai: srautą atnaujinus nukopijuokite jas iš naujo.',
    pl: 'Jeśli możesz edytować sekcję head strony, te wiersze od razu pobierają kod i sprawdzają jego sumę kontrolną. Są dla obecnej wersji: po aktualizacji kanału skopiuj je ponownie.',
    nb: 'Kan du redigere sidens head, henter disse linjene koden med en gang, med kontrollsummen som låser den. De gjelder denne versjonen: kopier dem på nytt når feeden er oppdatert.',
    nl: 'Kun je de head van de pagina bewerken, dan halen deze regels de code meteen op, met de controlesom die haar vastzet. Ze gelden voor de huidige versie: kopieer ze opnieuw na een update van de feed.',
  },
  fasterData: {
    en: 'This line fetches the events too. It holds dates, so it helps only where a program writes the page anew, at least at the start of each month.',
    lv: 'Šī rinda ielādē arī pasākumus. Tajā ir datumi, tāpēc tā noder tikai tad, ja lapu vismaz katra mēneša sākumā no jauna veido programma.',
    lt: 'Ši eilutė įkelia ir renginius. Joje yra datos, todėl ji naudinga tik tada, kai puslapį bent kiekvieno mėnesio pradžioje iš naujo sukuria programa.',
    pl: 'Ten wiersz pobiera też wydarzenia. Zawiera daty, więc pomaga tylko tam, gdzie program tworzy stronę od nowa, co najmniej na początku każdego miesiąca.',
    nb: 'Denne linjen henter også arrangementene. Den inneholder datoer og hjelper derfor bare der et program skriver siden på nytt, minst ved hver månedsstart.',
    nl: 'Deze regel haalt ook de activiteiten op. Er staan datums in, dus hij helpt alleen waar een programma de pagina opnieuw schrijft, ten minste aan het begin van elke maand.',
  },
  pinned: { en: 'Pinned to one version', lv: 'Piesaistīts vienai versijai', lt: 'Susieta su viena versija', pl: 'Przypięte do jednej wersji', nb: 'Låst til én versjon', nl: 'Vastgezet op één versie' },
  pinnedHint: {
    en: 'Where every script must be checked by its hash, use this script in place of the other. It does not follow updates: ask your administrator to renew it.',
    lv: 'Ja katrs skripts jāpārbauda pēc kontrolsummas, lietojiet šo skriptu otra vietā. Tas neseko atjauninājumiem: lūdziet administratoru to laikus nomainīt.',
    lt: 'Jei kiekvienas scenarijus turi būti tikrinamas pagal kontrolinę sumą, naudokite šį vietoj ano. Jis neatsinaujina: paprašykite administratoriaus jį pakeisti.',
    pl: 'Jeśli każdy skrypt musi być sprawdzany sumą kontrolną, użyj tego zamiast tamtego. Nie aktualizuje się sam: poproś administratora o jego odnawianie.',
    nb: 'Der hvert skript må kontrolleres med en kontrollsum, bruker du dette skriptet i stedet for det andre. Det følger ikke oppdateringer: be administratoren fornye det.',
    nl: 'Moet elk script met een controlesom worden gecontroleerd, gebruik dan dit script in plaats van het andere. Het volgt geen updates: vraag je beheerder het te vernieuwen.',
  },
  toPage: { en: 'The same as a page of its own', lv: 'Tas pats kā atsevišķa lapa', lt: 'Tas pats kaip atskiras puslapis', pl: 'To samo jako osobna strona', nb: 'Det samme som egen side', nl: 'Hetzelfde als eigen pagina' },
} satisfies Record<string, Words>;

/** Names of the forms, and what each needs. */
const formWords: Record<Form, { name: Words; about: Words }> = {
  tag: {
    name: { en: 'Tag with script', lv: 'Tags ar skriptu', lt: 'Žyma su scenarijumi', pl: 'Znacznik ze skryptem', nb: 'Tagg med skript', nl: 'Tag met script' },
    about: { en: 'Complete in itself; the page must be allowed to hold scripts.', lv: 'Pilnīgs pats par sevi; lapā jābūt atļautiem skriptiem.', lt: 'Nieko daugiau nereikia; puslapyje turi būti leidžiami scenarijai.', pl: 'Nie potrzebuje niczego więcej; strona musi dopuszczać skrypty.', nb: 'Trenger ikke noe mer; siden må få lov til å ha skript.', nl: 'Op zichzelf compleet; de pagina moet scripts mogen bevatten.' },
  },
  div: {
    name: { en: 'Plain div', lv: 'Vienkāršs div', lt: 'Paprastas div', pl: 'Zwykły div', nb: 'Vanlig div', nl: 'Gewone div' },
    about: { en: 'For editors that keep plain tags but strip scripts.', lv: 'Redaktoriem, kas vienkāršus tagus atstāj, bet skriptus izņem.', lt: 'Redaktoriams, kurie paprastas žymas palieka, o scenarijus pašalina.', pl: 'Do edytorów, które zostawiają zwykłe znaczniki, ale usuwają skrypty.', nb: 'For redigeringsverktøy som beholder vanlige tagger, men fjerner skript.', nl: 'Voor editors die gewone tags laten staan maar scripts verwijderen.' },
  },
  link: {
    name: { en: 'Ordinary link', lv: 'Parasta saite', lt: 'Įprasta nuoroda', pl: 'Zwykły odnośnik', nb: 'Vanlig lenke', nl: 'Gewone link' },
    about: { en: 'Survives almost everywhere. Without the script it leads to a page that shows the same.', lv: 'Saglabājas gandrīz visur. Bez skripta tā ved uz lapu, kas rāda to pašu.', lt: 'Išlieka beveik visur. Be scenarijaus veda į puslapį, kuris rodo tą patį.', pl: 'Przetrwa prawie wszędzie. Bez skryptu prowadzi do strony, która pokazuje to samo.', nb: 'Overlever nesten overalt. Uten skriptet fører den til en side som viser det samme.', nl: 'Blijft bijna overal bewaard. Zonder het script leidt hij naar een pagina die hetzelfde toont.' },
  },
  frame: {
    name: { en: 'Frame (iframe)', lv: 'Rāmis (iframe)', lt: 'Rėmelis (iframe)', pl: 'Ramka (iframe)', nb: 'Ramme (iframe)', nl: 'Frame (iframe)' },
    about: { en: 'Apart from your page: it needs no script of yours and takes over none of your styles. The small script after it fits the height; it may be left out.', lv: 'Nošķirts no jūsu lapas: tam nevajag jūsu skriptu, un tas nepārņem jūsu stilus. Mazais skripts aiz tā pielāgo augstumu; to var izlaist.', lt: 'Atskirtas nuo jūsų puslapio: jam nereikia jūsų scenarijų ir jis neperima jūsų stilių. Mažas scenarijus po jo pritaiko aukštį; jo galima ir nedėti.', pl: 'Oddzielona od twojej strony: nie potrzebuje jej skryptów i nie przejmuje jej stylów. Mały skrypt za nią dopasowuje wysokość; można go pominąć.', nb: 'Atskilt fra siden din: den trenger ikke skript derfra og overtar ikke stilene. Det lille skriptet etter den tilpasser høyden; det kan utelates.', nl: 'Los van je pagina: het heeft geen script van je site nodig en neemt geen stijlen over. Het kleine script erachter past de hoogte aan; je mag het weglaten.' },
  },
  address: {
    name: { en: 'Bare address', lv: 'Tikai adrese', lt: 'Vien adresas', pl: 'Sam adres', nb: 'Bare adressen', nl: 'Alleen het adres' },
    about: { en: 'On a line of its own, where the system embeds addresses by itself (oEmbed).', lv: 'Atsevišķā rindā, ja sistēma adreses iegulda pati (oEmbed).', lt: 'Atskiroje eilutėje, jei sistema pati įterpia adresus (oEmbed).', pl: 'W osobnym wierszu, jeśli system sam osadza adresy (oEmbed).', nb: 'På en egen linje, der systemet selv bygger inn adresser (oEmbed).', nl: 'Op een eigen regel, waar het systeem adressen zelf insluit (oEmbed).' },
  },
};

/** Why a form is the one for a site: one sentence. */
const reasons = {
  scripts: { en: 'You may put scripts into the page, so one line with everything in it is the simplest.', lv: 'Jūs drīkstat ievietot lapā skriptus, tāpēc visvienkāršākā ir viena rinda, kurā ir viss.', lt: 'Galite į puslapį dėti scenarijus, todėl paprasčiausia viena eilutė, kurioje yra viskas.', pl: 'Możesz umieszczać skrypty na stronie, więc najprostszy jest jeden wiersz, w którym jest wszystko.', nb: 'Du kan legge skript på siden, så det enkleste er én linje med alt i.', nl: 'Je mag scripts in de pagina zetten, dus één regel met alles erin is het eenvoudigst.' },
  linkSurvives: { en: 'Your role loses scripts and unknown tags when it saves, but a link stays; with the script once in the template it becomes the widget.', lv: 'Ar jūsu lomu, saglabājot, skripti un nezināmi tagi pazūd, bet saite paliek; ja skripts vienreiz ielikts veidnē, tā kļūst par logrīku.', lt: 'Jūsų teisėmis išsaugant scenarijai ir nežinomos žymos dingsta, bet nuoroda lieka; kai scenarijus kartą įdėtas į šabloną, ji tampa valdikliu.', pl: 'Przy twoich uprawnieniach skrypty i nieznane znaczniki znikają przy zapisie, ale odnośnik zostaje; gdy skrypt jest raz w szablonie, staje się widżetem.', nb: 'Med din rolle forsvinner skript og ukjente tagger ved lagring, men en lenke blir stående; med skriptet i malen blir den til modulen.', nl: 'Met jouw rol verdwijnen scripts en onbekende tags bij het opslaan, maar een link blijft staan; met het script in het sjabloon wordt hij de widget.' },
  optimiser: { en: 'A plug-in that joins or delays scripts changes those in pages; a link stays as it is, and the script in the template should be left out of the optimisation.', lv: 'Spraudnis, kas skriptus apvieno vai aizkavē, maina lapās esošos; saite paliek, kāda ir, un veidnes skripts no optimizācijas jāizslēdz.', lt: 'Įskiepis, jungiantis ar atidedantis scenarijus, keičia esančius puslapiuose; nuoroda lieka tokia pati, o šablono scenarijų reikia išskirti iš optimizavimo.', pl: 'Wtyczka łącząca lub opóźniająca skrypty zmienia te na stronach; odnośnik pozostaje bez zmian, a skrypt w szablonie trzeba wyłączyć z optymalizacji.', nb: 'Et tillegg som slår sammen eller utsetter skript, endrer dem som står på sidene; en lenke blir som den er, og skriptet i malen bør unntas fra optimaliseringen.', nl: 'Een plug-in die scripts samenvoegt of uitstelt, verandert die in pagina’s; een link blijft zoals hij is, en het script in het sjabloon laat je buiten de optimalisatie.' },
  address: { en: 'The system turns an address on a line of its own into the widget by itself; nothing else is needed.', lv: 'Sistēma adresi atsevišķā rindā pati pārvērš logrīkā; nekas cits nav vajadzīgs.', lt: 'Sistema atskiroje eilutėje esantį adresą pati paverčia valdikliu; daugiau nieko nereikia.', pl: 'System sam zamienia adres w osobnym wierszu na widżet; nic więcej nie trzeba.', nb: 'Systemet gjør selv en adresse på en egen linje om til modulen; mer trengs ikke.', nl: 'Het systeem maakt van een adres op een eigen regel zelf de widget; meer is niet nodig.' },
  policy: { en: 'A security policy that stops scripts of other sites often still allows frames; if the frame stays empty, ask for frame-src to name this feed.', lv: 'Drošības politika, kas aptur citu vietņu skriptus, rāmjus nereti tomēr atļauj; ja rāmis paliek tukšs, lūdziet iekļaut šo plūsmu frame-src sarakstā.', lt: 'Saugumo politika, stabdanti kitų svetainių scenarijus, rėmelius dažnai vis tiek leidžia; jei rėmelis tuščias, prašykite įrašyti šį srautą į frame-src.', pl: 'Polityka bezpieczeństwa, która zatrzymuje skrypty innych stron, często mimo to dopuszcza ramki; jeśli ramka jest pusta, poproś o dodanie tego kanału do frame-src.', nb: 'En sikkerhetspolicy som stopper skript fra andre nettsteder, tillater ofte rammer likevel; er rammen tom, ber du om at frame-src nevner denne feeden.', nl: 'Een beveiligingsbeleid dat scripts van andere sites tegenhoudt, staat frames vaak wel toe; blijft het frame leeg, vraag dan om deze feed in frame-src te noemen.' },
  ownSyntax: { en: 'The page is not written in HTML: make an ordinary link to this address in the way of your system; with the script in the template it becomes the widget.', lv: 'Lapu neraksta HTML valodā: ievietojiet parastu saiti uz šo adresi tā, kā to dara jūsu sistēmā; ja skripts ir veidnē, tā kļūst par logrīku.', lt: 'Puslapis rašomas ne HTML: įdėkite įprastą nuorodą į šį adresą taip, kaip įprasta jūsų sistemoje; kai scenarijus šablone, ji tampa valdikliu.', pl: 'Strony nie pisze się w HTML: wstaw zwykły odnośnik do tego adresu tak, jak robi się to w twoim systemie; gdy skrypt jest w szablonie, staje się widżetem.', nb: 'Siden skrives ikke i HTML: lag en vanlig lenke til denne adressen slik systemet ditt gjør det; med skriptet i malen blir den til modulen.', nl: 'De pagina wordt niet in HTML geschreven: maak op de manier van je systeem een gewone link naar dit adres; met het script in het sjabloon wordt hij de widget.' },
  component: { en: 'The system reads unknown tags as components of its own; a plain div passes, with the script once in the template.', lv: 'Sistēma nezināmus tagus uztver kā savus komponentus; vienkāršs div izdodas, ja skripts vienreiz ielikts veidnē.', lt: 'Sistema nežinomas žymas laiko savais komponentais; paprastas div tinka, kai scenarijus kartą įdėtas į šabloną.', pl: 'System traktuje nieznane znaczniki jak własne komponenty; zwykły div przechodzi, gdy skrypt jest raz w szablonie.', nb: 'Systemet leser ukjente tagger som egne komponenter; en vanlig div går gjennom, med skriptet én gang i malen.', nl: 'Het systeem leest onbekende tags als eigen componenten; een gewone div komt erdoor, met het script één keer in het sjabloon.' },
  safest: { en: 'A link works in nearly every system and role: at least as a link, and as the widget once the script is in the template.', lv: 'Saite darbojas gandrīz katrā sistēmā un lomā: vismaz kā saite, bet, kad skripts ir veidnē, – kā logrīks.', lt: 'Nuoroda veikia beveik kiekvienoje sistemoje ir su bet kokiomis teisėmis: bent kaip nuoroda, o kai scenarijus šablone – kaip valdiklis.', pl: 'Odnośnik działa prawie w każdym systemie i przy każdych uprawnieniach: przynajmniej jako odnośnik, a gdy skrypt jest w szablonie – jako widżet.', nb: 'En lenke virker i nesten alle systemer og roller: i det minste som lenke, og som modulen når skriptet står i malen.', nl: 'Een link werkt in bijna elk systeem en elke rol: minstens als link, en als de widget zodra het script in het sjabloon staat.' },
} satisfies Record<string, Words>;

export type Reason = keyof typeof reasons;

/** What one may do in a system. */
const roles = {
  admin: { en: 'administrator, Custom HTML block', lv: 'administrators, pielāgota HTML bloks', lt: 'administratorius, HTML blokas', pl: 'administrator, blok własnego HTML', nb: 'administrator, blokk for egen HTML', nl: 'beheerder, blok voor eigen HTML' },
  author: { en: 'author or editor', lv: 'autors vai redaktors', lt: 'autorius ar redaktorius', pl: 'autor lub redaktor', nb: 'forfatter eller redaktør', nl: 'auteur of redacteur' },
  optimiser: { en: 'with a plug-in that optimises scripts', lv: 'ar spraudni, kas optimizē skriptus', lt: 'su scenarijus optimizuojančiu įskiepiu', pl: 'z wtyczką optymalizującą skrypty', nb: 'med et tillegg som optimaliserer skript', nl: 'met een plug-in die scripts optimaliseert' },
  address: { en: 'I only want to paste an address', lv: 'vēlos ielīmēt tikai adresi', lt: 'noriu įklijuoti tik adresą', pl: 'chcę wkleić tylko adres', nb: 'jeg vil bare lime inn en adresse', nl: 'ik wil alleen een adres plakken' },
  fullHtml: { en: 'text format Full HTML, or a block', lv: 'teksta formāts Full HTML vai bloks', lt: 'teksto formatas Full HTML arba blokas', pl: 'format tekstu Full HTML lub blok', nb: 'tekstformatet Full HTML, eller en blokk', nl: 'tekstformaat Full HTML, of een blok' },
  basicHtml: { en: 'text format Basic or Restricted HTML', lv: 'teksta formāts Basic vai Restricted HTML', lt: 'teksto formatas Basic arba Restricted HTML', pl: 'format tekstu Basic lub Restricted HTML', nb: 'tekstformatet Basic eller Restricted HTML', nl: 'tekstformaat Basic of Restricted HTML' },
  noEditor: { en: 'super user, without a visual editor', lv: 'superlietotājs, bez vizuālā redaktora', lt: 'vyriausiasis naudotojas, be vaizdinio redaktoriaus', pl: 'superużytkownik, bez edytora wizualnego', nb: 'superbruker, uten visuell redigering', nl: 'superuser, zonder visuele editor' },
  visual: { en: 'visual editor', lv: 'vizuālais redaktors', lt: 'vaizdinis redaktorius', pl: 'edytor wizualny', nb: 'visuell redigering', nl: 'visuele editor' },
  htmlCard: { en: 'HTML card', lv: 'HTML kartīte', lt: 'HTML kortelė', pl: 'karta HTML', nb: 'HTML-kort', nl: 'HTML-kaart' },
  html: { en: 'HTML is allowed', lv: 'HTML ir atļauts', lt: 'HTML leidžiamas', pl: 'HTML jest dozwolony', nb: 'HTML er tillatt', nl: 'HTML is toegestaan' },
  noHtml: { en: 'without HTML', lv: 'bez HTML', lt: 'be HTML', pl: 'bez HTML', nb: 'uten HTML', nl: 'zonder HTML' },
  strict: { en: 'strict security policy (CSP)', lv: 'stingra drošības politika (CSP)', lt: 'griežta saugumo politika (CSP)', pl: 'ścisła polityka bezpieczeństwa (CSP)', nb: 'streng sikkerhetspolicy (CSP)', nl: 'streng beveiligingsbeleid (CSP)' },
  other: { en: 'Another system', lv: 'Cita sistēma', lt: 'Kita sistema', pl: 'Inny system', nb: 'Et annet system', nl: 'Een ander systeem' },
} satisfies Record<string, Words>;

type Role = keyof typeof roles;

/** A system and role, and the form that is best there. */
export interface Place {
  /** Undefined: another system. */
  system?: string;
  role?: Role;
  form: Form;
  reason: Reason;
}

/** Systems and roles by the name that stands in the builder's address. */
export const places: Record<string, Place> = {
  'wordpress-admin': { system: 'WordPress', role: 'admin', form: 'tag', reason: 'scripts' },
  'wordpress-author': { system: 'WordPress', role: 'author', form: 'link', reason: 'linkSurvives' },
  'wordpress-optimiser': { system: 'WordPress', role: 'optimiser', form: 'link', reason: 'optimiser' },
  'wordpress-address': { system: 'WordPress', role: 'address', form: 'address', reason: 'address' },
  'drupal-full': { system: 'Drupal', role: 'fullHtml', form: 'tag', reason: 'scripts' },
  'drupal-basic': { system: 'Drupal', role: 'basicHtml', form: 'link', reason: 'linkSurvives' },
  'joomla-super': { system: 'Joomla', role: 'noEditor', form: 'tag', reason: 'scripts' },
  'joomla-visual': { system: 'Joomla', role: 'visual', form: 'link', reason: 'linkSurvives' },
  'ghost-html': { system: 'Ghost', role: 'htmlCard', form: 'tag', reason: 'scripts' },
  'ghost-address': { system: 'Ghost', role: 'address', form: 'address', reason: 'address' },
  'mediawiki-html': { system: 'MediaWiki', role: 'html', form: 'tag', reason: 'scripts' },
  mediawiki: { system: 'MediaWiki', role: 'noHtml', form: 'link', reason: 'ownSyntax' },
  'mediawiki-strict': { system: 'MediaWiki', role: 'strict', form: 'frame', reason: 'policy' },
  'dokuwiki-html': { system: 'DokuWiki', role: 'html', form: 'tag', reason: 'scripts' },
  dokuwiki: { system: 'DokuWiki', role: 'noHtml', form: 'link', reason: 'ownSyntax' },
  generator: { system: 'Jekyll, Eleventy, Hexo, MkDocs, Pelican, Astro, Hugo', role: 'html', form: 'tag', reason: 'scripts' },
  'hugo-plain': { system: 'Hugo, ikiwiki', role: 'noHtml', form: 'link', reason: 'ownSyntax' },
  docusaurus: { system: 'Docusaurus', form: 'tag', reason: 'scripts' },
  vitepress: { system: 'VitePress', form: 'div', reason: 'component' },
  'other-html': { role: 'html', form: 'tag', reason: 'scripts' },
  'other-visual': { role: 'visual', form: 'link', reason: 'linkSurvives' },
  'other-strict': { role: 'strict', form: 'frame', reason: 'policy' },
};

/** `WordPress – author or editor` */
export function placeName({ system, role }: Place, language: Language): string {
  return [system ?? roles.other[language], ...(role ? [roles[role][language]] : [])].join(' – ');
}

export type BuilderWord = keyof typeof words;
export const speakingToWebmasters = (language: Language) => (word: BuilderWord): string => words[word][language];
export const formName = (form: Form, language: Language): string => formWords[form].name[language];
export const aboutForm = (form: Form, language: Language): string => formWords[form].about[language];
export const reasonIn = (reason: Reason, language: Language): string => reasons[reason][language];
