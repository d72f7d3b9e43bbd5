import type { KitEntry } from './entry.ts';

/** Whole in Polish and English; the other languages have what a list shows, and the aims. */
export const cafeOfOldPhotographs: KitEntry = {
  id: 'cafe-of-old-photographs',
  publisher: 'frsi',
  locale: 'pl',
  name: {
    lv: 'Veco fotogrāfiju kafejnīca',
    lt: 'Senų nuotraukų kavinė',
    pl: 'Kawiarenka starych fotografii',
    nb: 'Språkkafé med gamle fotografier',
    nl: 'Taalcafé met oude foto’s',
    en: 'Café of old photographs',
  },
  description: {
    lv: 'Vietējie un iebraucēji kopā pēta vecas savas pilsētas fotogrāfijas un tā mācās valodu. Polijā pārveidots Norvēģijas scenārijs „Valodu kafejnīca ar attēlu kartītēm”: kartīšu vietā ir fotogrāfijas no novadpētniecības krājuma, grupa ir mazāka, un daļa vakara paiet pastaigā uz vietu, kas redzama attēlā. Beigās lasītavā paliek izstāde ar parakstiem divās valodās.',
    lt: 'Miestelėnai ir atvykėliai kartu tyrinėja senas savo miesto nuotraukas ir taip mokosi kalbos. Tai norvegų scenarijus „Kalbų kavinė su paveikslėlių kortelėmis“, pritaikytas Lenkijai: vietoj kortelių – kraštotyros fondo nuotraukos, grupė mažesnė, o dalis susitikimo vyksta einant į nufotografuotą vietą. Pabaigoje skaitykloje lieka paroda su užrašais dviem kalbomis.',
    pl: 'Mieszkańcy i przyjezdni wspólnie odczytują stare fotografie swojej miejscowości i przy okazji uczą się języka. To polska wersja norweskiej kawiarenki z kartami obrazkowymi: zamiast kart mamy zdjęcia ze zbiorów regionalnych, grupa jest mniejsza, a część spotkania to spacer do miejsca ze zdjęcia. Przyjezdni nie są tu uczniami: starego rynku nie pamięta prawie nikt, więc wszyscy pytają. Na koniec w czytelni zostaje wystawa z podpisami w dwóch językach.',
    nb: 'Innbyggere og nye i landet gransker gamle fotografier fra stedet sammen og lærer språk av det. Dette er en polsk utgave av den norske språkkafeen med bildekort: I stedet for kort brukes bilder fra den lokalhistoriske samlingen, gruppa er mindre, og en del av møtet er en tur til stedet på bildet. Til slutt blir det hengende igjen en utstilling med bildetekster på to språk.',
    nl: 'Bewoners en nieuwkomers bekijken samen oude foto’s van hun woonplaats en leren daarbij de taal. Dit is de Poolse bewerking van het Noorse taalcafé met beeldkaarten: in plaats van kaarten zijn er foto’s uit de streekcollectie, de groep is kleiner en een deel van de bijeenkomst is een wandeling naar de plek op de foto. Aan het einde blijft er een tentoonstelling met bijschriften in twee talen hangen.',
    en: 'Residents and newcomers read old photographs of their town together and learn the language by doing so. This is the Polish version of the Norwegian café with picture cards: photographs from the local collection take the place of the cards, the group is smaller, and part of the meeting is a walk to the spot in the picture. Newcomers are not pupils here: hardly anybody remembers the old market square, so everybody asks. In the end an exhibition with captions in two languages stays in the reading room.',
  },
  keywords: [
    { lv: 'vecas fotogrāfijas', lt: 'senos nuotraukos', pl: 'stare fotografie', nb: 'gamle fotografier', nl: 'oude foto’s', en: 'old photographs' },
    { lv: 'novadpētniecība', lt: 'kraštotyra', pl: 'zbiory regionalne', nb: 'lokalhistorie', nl: 'streekgeschiedenis', en: 'local history' },
    { lv: 'pastaiga', lt: 'pasivaikščiojimas', pl: 'spacer', nb: 'spasertur', nl: 'wandeling', en: 'walk' },
    { lv: 'valodu kafejnīca', lt: 'kalbų kavinė', pl: 'kawiarenka językowa', nb: 'språkkafé', nl: 'taalcafé', en: 'language café' },
    { lv: 'izstāde', lt: 'paroda', pl: 'wystawa', nb: 'utstilling', nl: 'tentoonstelling', en: 'exhibition' },
  ],
  themes: ['intercultural-dialogue'],
  teaches: ['multilingual', 'cultural-awareness', 'citizenship'],
  audience: ['adults', 'seniors', 'newcomers'],
  educationalLevel: 'intermediate',
  license: 'CC-BY-SA-4.0',
  isBasedOn: ['language-cafe-with-picture-cards'],
  citation: [
    { name: 'Polona, biblioteka cyfrowa Biblioteki Narodowej', url: 'https://polona.pl/' },
    { name: 'Szukaj w Archiwach', url: 'https://www.szukajwarchiwach.gov.pl/' },
  ],
  creator: ['Fundacja Rozwoju Społeczeństwa Informacyjnego'],
  datePublished: '2025-06-16',
  scenario: {
    aims: [
      {
        lv: 'Dalībnieki apraksta vietu divos laikos: kāda tā bija un kāda tā ir.',
        lt: 'Dalyviai apibūdina vietą dviem laikais: kokia ji buvo ir kokia yra.',
        pl: 'Uczestnicy opisują miejsce w dwóch czasach: jakie było i jakie jest.',
        nb: 'Deltakerne beskriver et sted i to tider: slik det var, og slik det er.',
        nl: 'De deelnemers beschrijven een plek in twee tijden: hoe die was en hoe die nu is.',
        en: 'Participants describe a place in two tenses: as it was and as it is.',
      },
      {
        lv: 'Vietējais un iebraucējs kopā uzraksta īsu parakstu divās valodās.',
        lt: 'Vietinis ir atvykėlis kartu parašo trumpą užrašą dviem kalbomis.',
        pl: 'Osoba stąd i osoba przyjezdna piszą razem krótki podpis w dwóch językach.',
        nb: 'En fastboende og en som er ny i landet, skriver en kort bildetekst på to språk sammen.',
        nl: 'Een bewoner en een nieuwkomer schrijven samen een kort bijschrift in twee talen.',
        en: 'A local person and a newcomer write a short caption in two languages together.',
      },
      {
        lv: 'Visi uzzina par savu pilsētu kaut ko, ko iepriekš nav zinājuši.',
        lt: 'Visi sužino apie savo miestą tai, ko anksčiau nežinojo.',
        pl: 'Wszyscy dowiadują się o swojej miejscowości czegoś, czego dotąd nie wiedzieli.',
        nb: 'Alle får vite noe om stedet sitt som de ikke visste før.',
        nl: 'Iedereen komt iets over de eigen woonplaats te weten wat hij nog niet wist.',
        en: 'Everyone finds out something about their own town that they did not know before.',
      },
      {
        lv: 'Bibliotēkas krājums kļūst bagātāks ar cilvēku atmiņām un precizējumiem.',
        lt: 'Bibliotekos fondą papildo žmonių prisiminimai ir patikslinimai.',
        pl: 'Zbiory biblioteki wzbogacają się o wspomnienia i uzupełnienia.',
        nb: 'Bibliotekets samling blir rikere på minner og opplysninger.',
        nl: 'De collectie van de bibliotheek wordt rijker aan herinneringen en aanvullingen.',
        en: 'The library’s collection gains memories and corrections.',
      },
    ],
    groupSize: { minValue: 6, maxValue: 16 },
    preparation: {
      pl: 'Wybieramy dwanaście fotografii miejscowości, najlepiej sprzed co najmniej pięćdziesięciu lat: z własnych zbiorów regionalnych, z Polony albo ze strony Szukaj w Archiwach. Przy każdej sprawdzamy, czy wolno ją wydrukować i pokazać, i zapisujemy, skąd pochodzi. Drukujemy zdjęcia w formacie A4, a do sześciu z nich sprawdzamy drogę: miejsce powinno być nie dalej niż dziesięć minut spokojnym krokiem. Zapraszamy tyle samo mieszkańców z dłuższym stażem co osób, które przyjechały niedawno.',
      en: 'Choose twelve photographs of the town, at least fifty years old if possible: from your own local collection, from the digital library of the national library or from an archive’s website. Check for each whether it may be printed and shown, and note where it comes from. Print them at A4 size, and for six of them try out the way: the spot should be no more than ten minutes away at an easy pace. Invite as many long-standing residents as people who came recently.',
    },
    space: {
      pl: 'Czytelnia lub inna sala ze stolikami dla par, dobrym światłem i miejscem na sznurek ze zdjęciami na wysokości oczu osoby siedzącej. Trasa spaceru powinna mieć chodnik, ławkę po drodze i przejścia z obniżonym krawężnikiem.',
      en: 'A reading room or another room with tables for pairs, good light and a place for a string of photographs at the eye level of a person sitting down. The walk should have a pavement, a bench on the way and dropped kerbs at the crossings.',
    },
    supply: [
      { quantity: 1, per: 'group', groupOf: 2, name: { pl: 'Wydruk fotografii A4', en: 'Photograph printed at A4' } },
      { quantity: 1, per: 'group', groupOf: 2, name: { pl: 'Lupa', en: 'Magnifying glass' } },
      { quantity: 2, per: 'group', groupOf: 2, name: { pl: 'Karta na podpis z czterema liniami w każdym języku', en: 'Caption card with four lines for each language' } },
      { quantity: 1, per: 'person', name: { pl: 'Ołówek', en: 'Pencil' } },
      { quantity: 1, per: 'group', groupOf: 8, name: { pl: 'Plan miejscowości w formacie A3', en: 'Map of the town at A3' } },
      { quantity: 1, per: 'session', name: { pl: 'Sznurek, około dziesięciu metrów', en: 'String, about ten metres' } },
      { quantity: 3, per: 'group', groupOf: 2, name: { pl: 'Klamerki do bielizny', en: 'Clothes pegs' } },
      { quantity: 1, per: 'person', name: { pl: 'Szklanka herbaty', en: 'Glass of tea' } },
    ],
    step: [
      {
        minutes: 15,
        name: { pl: 'Zdjęcie z telefonu', en: 'A picture from the phone' },
        facilitator: {
          pl: 'Witamy gości i prosimy, żeby każdy znalazł w telefonie albo w portfelu zdjęcie miejsca, które dobrze zna. Zaczynamy od siebie: pokazujemy zdjęcie i mówimy, jakie dźwięki słychać tam rano. Uprzedzamy, że nie trzeba pokazywać rodziny ani domu.',
          en: 'Welcome the guests and ask everyone to find, on the phone or in the wallet, a picture of a place they know well. Begin yourself: show a picture and say what one hears in that place in the morning. Tell people that they need not show their family or their home.',
        },
        participants: {
          pl: 'Każdy pokazuje zdjęcie osobie obok i mówi o nim dwa zdania. Kto nie ma zdjęcia, rysuje miejsce w kilku kreskach.',
          en: 'Everyone shows the picture to the person beside them and says two sentences about it. Anyone without a picture draws the place in a few strokes.',
        },
      },
      {
        minutes: 20,
        groupSize: { minValue: 6 },
        name: { pl: 'Odczytujemy starą fotografię', en: 'Reading an old photograph' },
        facilitator: {
          pl: 'Łączymy w pary osobę, która mieszka tu długo, z osobą, która przyjechała niedawno. Każdej parze dajemy fotografię, lupę i trzy polecenia: proszę nazwać pięć rzeczy, znaleźć jedną zagadkę i zgadnąć porę roku. Podpisu ze zbiorów na razie nie pokazujemy. Chodzimy między stolikami i zapisujemy pytania, na które nikt nie zna odpowiedzi.',
          en: 'Pair someone who has lived here long with someone who came recently. Give each pair a photograph, a magnifying glass and three tasks: name five things, find one puzzle and guess the season. Do not show the catalogue’s caption yet. Walk among the tables and write down the questions that nobody can answer.',
        },
        participants: {
          pl: 'Pary oglądają zdjęcie centymetr po centymetrze i nazywają to, co widzą; brakujące słowo można pokazać palcem. Nowe słowa zapisują ołówkiem na marginesie wydruku, w obu językach.',
          en: 'The pairs go over the picture centimetre by centimetre and name what they see; a missing word can be pointed at. They pencil new words in the margin of the print, in both languages.',
        },
        tip: {
          pl: 'Szyldy, ubrania i pojazdy zdradzają więcej niż budynki. Warto od nich zacząć.',
          en: 'Signs, clothes and vehicles give away more than buildings do. Start with those.',
        },
      },
      {
        minutes: 15,
        name: { pl: 'Podpis w dwóch językach', en: 'A caption in two languages' },
        facilitator: {
          pl: 'Odczytujemy prawdziwe podpisy ze zbiorów i pozwalamy parom się zdziwić. Prosimy o napisanie własnego podpisu: jedno zdanie o tym, co widać, i jedno pytanie do tych, którzy przyjdą po nas. Pomagamy w pisowni, ale nie poprawiamy stylu.',
          en: 'Read out the real captions from the collection and let the pairs be surprised. Ask them to write a caption of their own: one sentence about what can be seen, and one question to those who come after us. Help with spelling, but do not correct the style.',
        },
        participants: {
          pl: 'Pary piszą podpis po polsku i w drugim języku, którym ktoś w parze mówi. Jeśli obie osoby mówią tylko po polsku, druga wersja jest napisana najprostszymi słowami.',
          en: 'The pairs write the caption in Polish and in a second language that one of them speaks. If both speak only Polish, the second version uses the simplest words they can find.',
        },
      },
      {
        minutes: 35,
        groupSize: { maxValue: 16 },
        name: { pl: 'Spacer do miejsca ze zdjęcia', en: 'A walk to the spot in the picture' },
        facilitator: {
          pl: 'Prowadzimy grupę do jednego lub dwóch miejsc ze zdjęć, tempem najwolniejszej osoby. Na miejscu prosimy, żeby pary stanęły tam, gdzie mógł stać fotograf, i porównały, co zostało, a co zniknęło. Robimy nowe zdjęcie z tego samego punktu, bez twarzy przechodniów. Wracamy inną drogą.',
          en: 'Lead the group to one or two of the places, at the pace of the slowest. There, ask the pairs to stand where the photographer may have stood and to compare what has stayed and what has gone. Take a new picture from the same point, without the faces of passers-by. Return by another way.',
        },
        participants: {
          pl: 'W drodze pary rozmawiają o tym, co mijają. Na miejscu mówią na zmianę: „Dawniej był tu…”, „Dziś jest tu…”. Kto chce, pyta o wspomnienia kogoś, kto pamięta to miejsce.',
          en: 'On the way the pairs talk about what they pass. At the spot they take turns: “There used to be …”, “Today there is …”. Those who wish ask somebody who remembers the place.',
        },
        tip: {
          pl: 'Przy deszczu zostajemy w środku i odbywamy spacer po planie: palcem od biblioteki do miejsca ze zdjęcia, opisując drogę.',
          en: 'In the rain stay indoors and walk on the map: with a finger from the library to the place in the picture, describing the way.',
        },
      },
      {
        minutes: 20,
        name: { pl: 'Herbata i pytania bez odpowiedzi', en: 'Tea and unanswered questions' },
        facilitator: {
          pl: 'Przy herbacie wracamy do zapisanych zagadek i czytamy je na głos. Pytamy, gdzie można by szukać odpowiedzi: w kronice, u sąsiadki, w archiwum. Umawiamy się, kto do następnego spotkania sprawdzi jedną z nich.',
          en: 'Over tea go back to the puzzles you wrote down and read them aloud. Ask where an answer might be found: in the town chronicle, at a neighbour’s, in the archive. Agree who will look into one of them before the next meeting.',
        },
        participants: {
          pl: 'Uczestnicy zgadują, opowiadają i porównują z miejscami, z których przyjechali: gdzie tam był targ, gdzie młodzi umawiali się na spotkania. Dwie lub trzy osoby biorą jedną zagadkę do domu.',
          en: 'People guess, tell and compare with the places they came from: where the market was there, where young people used to meet. Two or three of them take a puzzle home.',
        },
      },
      {
        minutes: 15,
        name: { pl: 'Wystawa na sznurku', en: 'Exhibition on a string' },
        facilitator: {
          pl: 'Rozciągamy sznurek i prosimy pary o zawieszenie zdjęcia z podpisem w obu językach. Pytamy, czy podpisy mogą zostać w czytelni przez miesiąc i czy mają być podpisane imieniem. Dziękujemy i zapraszamy, żeby wrócić z kimś, kto może znać odpowiedzi.',
          en: 'Stretch the string and ask the pairs to hang up their photograph with the caption in both languages. Ask whether the captions may stay in the reading room for a month, and whether they should carry a first name. Say thank you, and invite people to come back with someone who may know the answers.',
        },
        participants: {
          pl: 'Pary wieszają zdjęcia i odczytują podpisy, każda osoba w swoim języku. Pozostali dopowiadają na karteczkach, co jeszcze wiedzą.',
          en: 'The pairs hang up their pictures and read the captions, each person in their own language. The others add on slips of paper what else they know.',
        },
      },
    ],
    adaptation: [
      {
        to: 'smaller-group',
        text: {
          pl: 'Przy mniej niż sześciu osobach wszyscy oglądają jedną fotografię, najlepiej wyświetloną na ścianie, a spacer prowadzi tylko do niej. Podpis powstaje wspólnie, w tylu językach, ile zna grupa.',
          en: 'With fewer than six people everyone looks at one photograph, best projected on the wall, and the walk leads to that place only. The caption is written together, in as many languages as the group knows.',
        },
      },
      {
        to: 'mixed-language-levels',
        text: {
          pl: 'Początkującym dajemy karteczki z nazwami rzeczy widocznych na zdjęciu do położenia we właściwym miejscu. Zaawansowanym proponujemy napisanie podpisu tak, jak zrobiłaby to gazeta z epoki.',
          en: 'Give beginners slips with the names of things in the picture to lay in the right place. Suggest to advanced speakers that they write the caption as a newspaper of the time would have done.',
        },
      },
      {
        to: 'accessibility',
        text: {
          pl: 'Dla osób poruszających się na wózku lub z laską wybieramy miejsca bez schodów i skracamy trasę do jednego. Kto woli nie wychodzić, opisuje drogę na planie razem z osobą, która zostaje w bibliotece. Osobom słabowidzącym zdjęcie opisuje partner, a wydruk przygotowujemy w formacie A3.',
          en: 'For people who use a wheelchair or a stick, choose places without steps and shorten the walk to one of them. Those who prefer not to go out describe the way on the map with someone who stays in the library. For people who see poorly the partner describes the picture, and the print is made at A3.',
        },
      },
    ],
    risk: [
      {
        pl: 'Stare fotografie pokazują także wojnę, wysiedlenia i nieobecnych sąsiadów. Oglądamy je wcześniej, wiemy, co przedstawiają, i nie rozdajemy zdjęć, na których widać przemoc; jeśli temat się pojawi, dajemy mu czas.',
        en: 'Old photographs also show war, expulsion and neighbours who are gone. Look at them beforehand, know what they show and do not hand out pictures of violence; if the subject comes up, give it time.',
      },
      {
        pl: 'Zdjęcie może być chronione prawem autorskim, nawet jeśli jest stare. Bez zgody drukujemy tylko te, które są w domenie publicznej albo mają odpowiednią licencję.',
        en: 'A picture may be under copyright even if it is old. Without permission, print only those that are in the public domain or have a suitable licence.',
      },
      {
        pl: 'Na spacerze ktoś może zostać z tyłu. Jedna osoba prowadząca idzie z przodu, druga na końcu; przed wyjściem podajemy numer telefonu biblioteki.',
        en: 'Somebody may fall behind on the walk. One facilitator goes in front and another at the end; give out the library’s telephone number before leaving.',
      },
    ],
    evaluation: [
      {
        pl: 'Liczymy podpisy w dwóch językach i zagadki, które do następnego spotkania znalazły odpowiedź.',
        en: 'Count the captions in two languages, and the puzzles that found an answer before the next meeting.',
      },
      {
        pl: 'Na koniec każdy kończy zdanie: „Nie wiedziałam, że…” lub „Nie wiedziałem, że…”. Zapisujemy odpowiedzi bez nazwisk.',
        en: 'At the end everyone completes the sentence: “I did not know that …” Write the answers down without names.',
      },
      {
        pl: 'Po miesiącu sprawdzamy, ile karteczek z uzupełnieniami przybyło na wystawie, i dopisujemy je do opisów w zbiorach.',
        en: 'After a month see how many slips have been added to the exhibition, and enter them in the descriptions of the collection.',
      },
    ],
  },
};
