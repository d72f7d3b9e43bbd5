import type { KitEntry } from './entry.ts';

/** The report as a whole: one chapter for each country or region. */
export const report: KitEntry = {
  id: 'learning-experiments',
  publisher: 'frsi',
  locale: 'en',
  name: {
    lv: 'Mācību eksperimenti bibliotēkās',
    lt: 'Mokymosi eksperimentai bibliotekose',
    pl: 'Eksperymenty edukacyjne w bibliotekach',
    nb: 'Læringseksperimenter i bibliotekene',
    nl: 'Leerexperimenten in bibliotheken',
    en: 'Learning experiments in libraries',
  },
  description: {
    lv: 'Ko bibliotēkas ir izmēģinājušas, lai pieaugušie tajās mācītos, kas izdevies un no kā jāuzmanās. Vienpadsmit gadījumi no Polijas, Latvijas, Lietuvas, Norvēģijas, Nīderlandes un Flandrijas, katrs ar avotiem un padomiem.\n\nIeteikums lasīšanai: izvēlieties vienu gadījumu, kas līdzinās jūsu bibliotēkai, un vienu, kas pavisam nelīdzinās. Krājums turpina domu, ar ko 2015.–2018. gadā tapa projekta DIDEL ziņojums; šeit gadījumi aprakstīti no jauna pēc publiski pieejamiem avotiem.',
    lt: 'Ką bibliotekos išbandė, kad suaugusieji jose mokytųsi, kas pavyko ir ko saugotis. Vienuolika atvejų iš Lenkijos, Latvijos, Lietuvos, Norvegijos, Nyderlandų ir Flandrijos – kiekvienas su šaltiniais ir patarimais.\n\nPatarimas skaitant: pasirinkite vieną atvejį, panašų į jūsų biblioteką, ir vieną visai nepanašų. Rinkinys tęsia mintį, iš kurios 2015–2018 m. gimė projekto DIDEL ataskaita; čia atvejai aprašyti iš naujo pagal viešai prieinamus šaltinius.',
    pl: 'Czego biblioteki próbowały, by dorośli się w nich uczyli, co się udało i na co trzeba uważać. Jedenaście przypadków z Polski, Łotwy, Litwy, Norwegii, Holandii i Flandrii, każdy ze źródłami i radami.\n\nPodpowiedź do lektury: dobrze wybrać jeden przypadek podobny do własnej biblioteki i jeden zupełnie inny. Zbiór rozwija myśl, z której w latach 2015–2018 powstał raport projektu DIDEL; tu przypadki opisano na nowo na podstawie ogólnodostępnych źródeł.',
    nb: 'Hva bibliotek har prøvd for at voksne skal lære der, hva som lyktes, og hva man bør passe på. Elleve eksempler fra Polen, Latvia, Litauen, Norge, Nederland og Flandern, hvert med kilder og råd.\n\nEt lesetips: Velg ett eksempel som ligner biblioteket ditt, og ett som ikke ligner i det hele tatt. Samlingen fører videre tanken bak rapporten fra prosjektet DIDEL i 2015–2018; her er eksemplene beskrevet på nytt ut fra åpne kilder.',
    nl: 'Wat bibliotheken hebben geprobeerd om volwassenen er te laten leren, wat lukte en waar u op moet letten. Elf voorbeelden uit Polen, Letland, Litouwen, Noorwegen, Nederland en Vlaanderen, elk met bronnen en adviezen.\n\nEen leestip: kies één voorbeeld dat op uw bibliotheek lijkt en één dat er helemaal niet op lijkt. De verzameling zet de gedachte voort achter het rapport van het project DIDEL uit 2015–2018; hier zijn de voorbeelden opnieuw beschreven aan de hand van openbare bronnen.',
    en: 'What libraries have tried so that adults learn in them, what worked, and what to watch for. Eleven cases from Poland, Latvia, Lithuania, Norway, the Netherlands and Flanders, each with sources and advice.\n\nA tip for reading: choose one case that is like your library and one that is not like it at all. The collection carries on the idea behind the report of the DIDEL project of 2015–2018; here the cases are described anew from public sources.',
  },
  keywords: [
    { lv: 'ziņojums', lt: 'ataskaita', pl: 'raport', nb: 'rapport', nl: 'rapport', en: 'report' },
    { lv: 'pieredzes stāsti', lt: 'patirtys', pl: 'studia przypadków', nb: 'eksempelsamling', nl: 'praktijkvoorbeelden', en: 'case studies' },
    { lv: 'pieaugušo izglītība', lt: 'suaugusiųjų švietimas', pl: 'edukacja dorosłych', nb: 'voksenopplæring', nl: 'volwasseneneducatie', en: 'adult education' },
  ],
  themes: ['creative-incubator', 'social-innovation', 'intercultural-dialogue'],
  teaches: ['personal-social-learning', 'digital', 'multilingual', 'citizenship', 'cultural-awareness'],
  audience: ['librarians', 'educators'],
  educationalLevel: 'intermediate',
  license: 'CC-BY-SA-4.0',
  isBasedOn: ['http://www.biblioteki.org/english-resources/The_DIDEL_report_Learning_Experiments_in_the_Libraries.html'],
  citation: [
    { name: 'Information Society Development Foundation, “Learning Experiments in the Libraries”, report of the project DIDEL, ISBN 978-83-933793-8-5', url: 'http://www.biblioteki.org/english-resources/The_DIDEL_report_Learning_Experiments_in_the_Libraries.html' },
    { name: 'Martynas Mažvydas National Library of Lithuania, “Daily innovators and daily educators in the libraries”', url: 'https://lnb.lt/en/projects/programs-and-projects/education-exhibitions-and-events/daily-innovators-and-daily-educators-in-the-libraries' },
  ],
  creator: ['Fundacja Rozwoju Społeczeństwa Informacyjnego', 'Kultūras informācijas sistēmu centrs', 'Lietuvos nacionalinė Martyno Mažvydo biblioteka', 'Innlandet fylkesbibliotek', 'Stichting Lezen en Schrijven'],
  datePublished: '2025-05-26',
  collection: {
    chapter: [
      {
        name: { lv: 'Polija', lt: 'Lenkija', pl: 'Polska', nb: 'Polen', nl: 'Polen', en: 'Poland' },
        description: {
          lv: 'Tūkstošiem mazu bibliotēku laukos un mazpilsētās – un fonds, kas tām palīdz turēties kopā. Trīs gadījumi par mācīšanos bez skolotāja, daudzām kultūrām un senioriem tiešraidē.',
          lt: 'Tūkstančiai mažų kaimo ir miestelių bibliotekų – ir fondas, padedantis joms laikytis išvien. Trys atvejai: mokymasis be mokytojo, daugelis kultūrų ir senjorai tiesioginėje transliacijoje.',
          pl: 'Tysiące małych bibliotek na wsi i w miasteczkach oraz fundacja, która pomaga im trzymać się razem. Trzy przypadki: nauka bez nauczyciela, wiele kultur i seniorzy na żywo.',
          nb: 'Tusenvis av små bibliotek på landet og i småbyer, og en stiftelse som hjelper dem å holde sammen. Tre eksempler: å lære uten lærer, mange kulturer og eldre på direkten.',
          nl: 'Duizenden kleine bibliotheken op het platteland en in stadjes, en een stichting die hen helpt samen te werken. Drie voorbeelden: leren zonder docent, vele culturen en ouderen in een live-uitzending.',
          en: 'Thousands of small libraries in villages and small towns, and a foundation that helps them stay together. Three cases: learning without a teacher, many cultures, and older people live on screen.',
        },
        hasPart: ['learning-circles-in-libraries', 'library-of-many-cultures', 'meetings-with-passions'],
      },
      {
        name: { lv: 'Latvija', lt: 'Latvija', pl: 'Łotwa', nb: 'Latvia', nl: 'Letland', en: 'Latvia' },
        description: {
          lv: 'Nav pašvaldības bez bibliotēkas, un tas ļauj sasniegt visu valsti. Viens gadījums par visas valsts pārmaiņām, otrs – par četrām stundām, kurās grāmatas runāja.',
          lt: 'Nėra savivaldybės be bibliotekos, todėl galima pasiekti visą šalį. Vienas atvejis – apie visos šalies permainas, kitas – apie keturias valandas, kai knygos kalbėjo.',
          pl: 'Nie ma samorządu bez biblioteki, więc można dotrzeć do całego kraju. Jeden przypadek mówi o zmianie w całym państwie, drugi o czterech godzinach, w których mówiły książki.',
          nb: 'Ingen kommune er uten bibliotek, og slik kan man nå hele landet. Det ene eksempelet handler om en forandring i hele Latvia, det andre om noen timer da bøkene snakket.',
          nl: 'Geen gemeente is zonder bibliotheek, en zo is het hele land te bereiken. Het ene voorbeeld gaat over een verandering in heel Letland, het andere over een paar uur waarin boeken spraken.',
          en: 'No municipality is without a library, and so the whole country can be reached. One case is about a change all over Latvia, the other about a few hours in which books spoke.',
        },
        hasPart: ['fathers-third-son', 'living-library-rezekne'],
      },
      {
        name: { lv: 'Lietuva', lt: 'Lietuva', pl: 'Litwa', nb: 'Litauen', nl: 'Litouwen', en: 'Lithuania' },
        description: {
          lv: 'Digitālās prasmes ciemos un mazpilsētās: ar nodarbinātības dienestu, kopienām un daudziem, kas bibliotēkā ienāk pirmo reizi.',
          lt: 'Skaitmeniniai įgūdžiai kaimuose ir miesteliuose: su Užimtumo tarnyba, bendruomenėmis ir daugeliu tų, kurie į biblioteką ateina pirmą kartą.',
          pl: 'Umiejętności cyfrowe na wsi i w miasteczkach: z urzędem pracy, lokalnymi społecznościami i wieloma osobami, które wchodzą do biblioteki po raz pierwszy.',
          nb: 'Digitale ferdigheter i bygder og småbyer: med arbeidsformidlingen, bygdelagene og mange som kommer på biblioteket for første gang.',
          nl: 'Digitale vaardigheden in dorpen en kleine steden: met het arbeidsbureau, dorpsgemeenschappen en veel mensen die voor het eerst in de bibliotheek komen.',
          en: 'Digital skills in villages and small towns: with the employment service, village communities and many who come to the library for the first time.',
        },
        hasPart: ['connected-lithuania-lazdijai', 'e-services-faculty-ukmerge'],
      },
      {
        name: { lv: 'Norvēģija', lt: 'Norvegija', pl: 'Norwegia', nb: 'Norge', nl: 'Noorwegen', en: 'Norway' },
        description: {
          lv: 'Valodu kafejnīca ir kļuvusi par bibliotēku pastāvīgu pakalpojumu. Divi gadījumi rāda, kā to veido kopā un kas notiek, kad tā kļūst pārāk iecienīta.',
          lt: 'Kalbų kavinė tapo nuolatine bibliotekų paslauga. Du atvejai rodo, kaip ji kuriama kartu ir kas nutinka, kai ji tampa pernelyg populiari.',
          pl: 'Kawiarenka językowa stała się stałą usługą bibliotek. Dwa przypadki pokazują, jak tworzyć ją wspólnie i co się dzieje, gdy staje się zbyt lubiana.',
          nb: 'Språkkafeen er blitt et fast tilbud på bibliotekene. To eksempler viser hvordan den bygges sammen, og hva som skjer når den blir for populær.',
          nl: 'Het taalcafé is een vast aanbod van bibliotheken geworden. Twee voorbeelden laten zien hoe u het samen opbouwt en wat er gebeurt als het te populair wordt.',
          en: 'The language café has become a regular service of libraries. Two cases show how it is built together, and what happens when it grows too popular.',
        },
        hasPart: ['language-cafes-romerike', 'language-cafe-toyen'],
      },
      {
        name: { lv: 'Nīderlande un Flandrija', lt: 'Nyderlandai ir Flandrija', pl: 'Holandia i Flandria', nb: 'Nederland og Flandern', nl: 'Nederland en Vlaanderen', en: 'The Netherlands and Flanders' },
        description: {
          lv: 'Pamatprasmes un valoda: kurss, pirms kura ar katru aprunājas, un kafijas galds, pie kura drīkst kļūdīties.',
          lt: 'Pagrindiniai gebėjimai ir kalba: kursas, prieš kurį su kiekvienu pasikalbama, ir kavos stalas, prie kurio galima klysti.',
          pl: 'Umiejętności podstawowe i język: kurs, przed którym z każdym się rozmawia, i stolik kawowy, przy którym wolno się mylić.',
          nb: 'Grunnleggende ferdigheter og språk: et kurs som begynner med en samtale, og et kaffebord der det er lov å si feil.',
          nl: 'Basisvaardigheden en taal: een cursus die met een gesprek begint, en een koffietafel waar fouten maken mag.',
          en: 'Basic skills and language: a course that begins with a talk, and a coffee table where mistakes are welcome.',
        },
        hasPart: ['digisterker-eemland', 'cafeklap-dendermonde'],
      },
    ],
  },
};
