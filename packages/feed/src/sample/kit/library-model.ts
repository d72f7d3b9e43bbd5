import type { KitEntry } from './entry.ts';

type Dimension = NonNullable<KitEntry['model']>['dimension'][number];

const welcome: Dimension = {
  id: 'welcome',
  name: {
    lv: 'Daudzkultūru uzņemšana',
    lt: 'Svetingumas visoms kultūroms',
    pl: 'Wielokulturowa gościnność',
    nb: 'Flerkulturell velkomst',
    nl: 'Multicultureel welkom',
    en: 'Multicultural welcome',
  },
  description: {
    lv: 'Ikviens, kurš ienāk, jūtas gaidīts neatkarīgi no valodas, izcelsmes un tā, cik sen šeit dzīvo. Dažādas kultūras bibliotēkā ir redzamas visu gadu, ne tikai svētkos.',
    lt: 'Kiekvienas įėjęs jaučiasi laukiamas, kad ir kokia kalba kalbėtų, iš kur būtų kilęs ir kiek laiko čia gyventų. Įvairios kultūros bibliotekoje matomos ištisus metus, ne tik per šventes.',
    pl: 'Każdy, kto wchodzi, czuje się mile widziany, bez względu na język, pochodzenie i to, od jak dawna tu mieszka. Różne kultury są w bibliotece widoczne przez cały rok, nie tylko od święta.',
    nb: 'Alle som kommer inn, føler seg velkomne, uansett språk, bakgrunn og hvor lenge de har bodd her. Ulike kulturer er synlige i biblioteket hele året, ikke bare på festdager.',
    nl: 'Iedereen die binnenkomt, voelt zich welkom, ongeacht taal, afkomst en hoelang iemand hier woont. Verschillende culturen zijn het hele jaar zichtbaar, niet alleen op feestdagen.',
    en: 'Everybody who comes in feels welcome, whatever their language or origin and however long they have lived here. Different cultures can be seen in the library all year round and not only at festivals.',
  },
  statement: [
    {
      id: 'languages',
      text: {
        lv: 'Svarīgākās norādes un informācija par bibliotēku ir arī valodās, kurās runā mūsu apkaimē.',
        lt: 'Svarbiausios nuorodos ir informacija apie biblioteką pateikiama ir kalbomis, kuriomis kalbama mūsų apylinkėse.',
        pl: 'Najważniejsze oznaczenia i informacje o bibliotece są także w językach, którymi mówi się w naszej okolicy.',
        nb: 'De viktigste skiltene og opplysningene om biblioteket finnes også på språk som snakkes i nærmiljøet.',
        nl: 'De belangrijkste borden en informatie over de bibliotheek zijn er ook in talen die in onze buurt worden gesproken.',
        en: 'The main signs and the information about the library are also in languages spoken in our neighbourhood.',
      },
    },
    {
      id: 'collection',
      text: {
        lv: 'Krājumā ir grāmatas iebraucēju dzimtajās valodās un vieglajā valodā.',
        lt: 'Fonde yra knygų atvykėlių gimtosiomis kalbomis ir lengvai suprantama kalba.',
        pl: 'W zbiorach są książki w językach ojczystych przybyszów oraz w prostym języku.',
        nb: 'Samlingen har bøker på innvandreres morsmål og på lettlest språk.',
        nl: 'In de collectie staan boeken in de moedertalen van nieuwkomers en in eenvoudige taal.',
        en: 'The collection has books in newcomers’ mother tongues and in easy language.',
      },
    },
    {
      id: 'conversation',
      text: {
        lv: 'Regulāri rīkojam pasākumus, kuros sarunājas cilvēki ar dažādām dzimtajām valodām.',
        lt: 'Nuolat rengiame susitikimus, kuriuose kalbasi skirtingų gimtųjų kalbų žmonės.',
        pl: 'Regularnie organizujemy spotkania, na których rozmawiają ludzie o różnych językach ojczystych.',
        nb: 'Vi har jevnlig tilbud der folk med ulike morsmål snakker sammen.',
        nl: 'We houden regelmatig bijeenkomsten waar mensen met verschillende moedertalen met elkaar praten.',
        en: 'We regularly hold events where people of different mother tongues talk with each other.',
      },
    },
    {
      id: 'conflict',
      text: {
        lv: 'Darbinieki zina, ko darīt, ja kāds tiek aizvainots vai atstumts.',
        lt: 'Darbuotojai žino, ką daryti, jei kas nors įžeidžiamas ar atstumiamas.',
        pl: 'Pracownicy wiedzą, co robić, gdy ktoś jest obrażany lub wykluczany.',
        nb: 'De ansatte vet hva de skal gjøre hvis noen blir krenket eller holdt utenfor.',
        nl: 'Medewerkers weten wat ze moeten doen als iemand wordt gekwetst of buitengesloten.',
        en: 'Staff know what to do when somebody is insulted or shut out.',
      },
    },
  ],
  material: ['language-cafe-with-picture-cards', 'proverbs-in-six-languages', 'library-of-many-cultures', 'living-library-rezekne'],
};

const creativeSpace: Dimension = {
  id: 'creative-space',
  name: {
    lv: 'Radoša telpa',
    lt: 'Kūrybinga erdvė',
    pl: 'Przestrzeń twórcza',
    nb: 'Et skapende rom',
    nl: 'Creatieve ruimte',
    en: 'Creative space',
  },
  description: {
    lv: 'Bibliotēkā ne tikai lasa, bet arī rada: raksta, būvē, šuj, filmē, muzicē. Telpa un rīki aicina izmēģināt, un kļūdīties nav kauns.',
    lt: 'Bibliotekoje ne tik skaitoma, bet ir kuriama: rašoma, konstruojama, siuvama, filmuojama, muzikuojama. Erdvė ir įrankiai kviečia bandyti, o klysti ne gėda.',
    pl: 'W bibliotece nie tylko się czyta, ale i tworzy: pisze, buduje, szyje, filmuje, gra. Miejsce i narzędzia zachęcają do prób, a pomylić się to żaden wstyd.',
    nb: 'På biblioteket leser man ikke bare, man skaper også: skriver, bygger, syr, filmer og spiller. Rom og redskaper innbyr til å prøve, og det er ingen skam å feile.',
    nl: 'In de bibliotheek wordt niet alleen gelezen maar ook gemaakt: geschreven, gebouwd, genaaid, gefilmd, gemusiceerd. Ruimte en gereedschap nodigen uit om te proberen, en mislukken mag.',
    en: 'People do not only read in the library, they make things: they write, build, sew, film and play. Room and tools invite them to try, and nobody need be ashamed of a mistake.',
  },
  statement: [
    {
      id: 'place',
      text: {
        lv: 'Mums ir vieta, kur drīkst runāt, trokšņot un notraipīt galdu.',
        lt: 'Turime vietą, kur galima kalbėti, triukšmauti ir ištepti stalą.',
        pl: 'Mamy miejsce, w którym wolno rozmawiać, hałasować i pobrudzić stół.',
        nb: 'Vi har et sted der det er lov å prate, bråke og søle på bordet.',
        nl: 'We hebben een plek waar gepraat, lawaai gemaakt en geknoeid mag worden.',
        en: 'We have a place where one may talk, make noise and soil the table.',
      },
    },
    {
      id: 'tools',
      text: {
        lv: 'Apmeklētāji var lietot vai aizņemties rīkus radīšanai, ne tikai grāmatas.',
        lt: 'Lankytojai gali naudotis kūrybos įrankiais ar jų pasiskolinti, ne tik knygų.',
        pl: 'Można u nas korzystać z narzędzi do tworzenia lub je wypożyczyć, nie tylko książki.',
        nb: 'De besøkende kan bruke eller låne redskaper til å skape med, ikke bare bøker.',
        nl: 'Bezoekers kunnen gereedschap om iets te maken gebruiken of lenen, niet alleen boeken.',
        en: 'Visitors can use or borrow tools for making things, and not only books.',
      },
    },
    {
      id: 'own-work',
      text: {
        lv: 'Rādām to, ko apmeklētāji paši ir radījuši.',
        lt: 'Rodome tai, ką sukūrė patys lankytojai.',
        pl: 'Pokazujemy to, co stworzyli sami czytelnicy.',
        nb: 'Vi viser fram det de besøkende selv har laget.',
        nl: 'We laten zien wat bezoekers zelf hebben gemaakt.',
        en: 'We show what visitors have made themselves.',
      },
    },
    {
      id: 'trying',
      text: {
        lv: 'Vismaz reizi ceturksnī izmēģinām kaut ko, ko vēl neesam darījuši.',
        lt: 'Bent kartą per ketvirtį išbandome tai, ko dar nesame darę.',
        pl: 'Co najmniej raz na kwartał próbujemy czegoś, czego jeszcze nie robiliśmy.',
        nb: 'Minst en gang i kvartalet prøver vi noe vi ikke har gjort før.',
        nl: 'Minstens één keer per kwartaal proberen we iets wat we nog niet eerder deden.',
        en: 'At least once a quarter we try something that we have not done before.',
      },
    },
  ],
  material: ['zine-in-an-afternoon', 'sound-map-of-the-neighbourhood', 'photo-walk-to-exhibition', 'learning-circles-in-libraries'],
};

const socialInnovation: Dimension = {
  id: 'social-innovation',
  name: {
    lv: 'Sociālās inovācijas',
    lt: 'Socialinės inovacijos',
    pl: 'Innowacje społeczne',
    nb: 'Sosial innovasjon',
    nl: 'Sociale vernieuwing',
    en: 'Social innovation',
  },
  description: {
    lv: 'Bibliotēka palīdz cilvēkiem pašiem atrisināt to, kas viņus apkaimē nomāc. Sāk ar mazu izmēģinājumu, novērtē un tikai tad paplašina.',
    lt: 'Biblioteka padeda žmonėms patiems išspręsti tai, kas jų apylinkėse slegia. Pradedama mažu bandymu, įvertinama ir tik tada plečiama.',
    pl: 'Biblioteka pomaga ludziom samym rozwiązać to, co im w okolicy doskwiera. Zaczyna się od małej próby, sprawdza wynik i dopiero potem rozszerza działanie.',
    nb: 'Biblioteket hjelper folk å løse det som plager dem der de bor. Man begynner med et lite forsøk, vurderer det og utvider først da.',
    nl: 'De bibliotheek helpt mensen zelf oplossen wat hen in de buurt dwarszit. Het begint met een kleine proef, dan volgt een oordeel, en pas daarna wordt het groter.',
    en: 'The library helps people to solve for themselves what troubles them where they live. One begins with a small trial, judges it, and only then lets it grow.',
  },
  statement: [
    {
      id: 'needs',
      text: {
        lv: 'Zinām, kas mūsu apkaimes cilvēkus nomāc, jo esam viņiem to jautājuši.',
        lt: 'Žinome, kas slegia mūsų apylinkių žmones, nes jų paklausėme.',
        pl: 'Wiemy, co doskwiera ludziom w naszej okolicy, bo ich o to zapytaliśmy.',
        nb: 'Vi vet hva som plager folk i nærmiljøet, for vi har spurt dem.',
        nl: 'We weten wat mensen in onze buurt dwarszit, want we hebben het hun gevraagd.',
        en: 'We know what troubles people in our neighbourhood, because we have asked them.',
      },
    },
    {
      id: 'solutions',
      text: {
        lv: 'Pie mums apkaimes iedzīvotāji kopā meklē risinājumus, un bibliotēka dod vietu un vadītāju.',
        lt: 'Pas mus gyventojai kartu ieško sprendimų, o biblioteka duoda vietą ir vedėją.',
        pl: 'U nas mieszkańcy razem szukają rozwiązań, a biblioteka daje miejsce i osobę prowadzącą.',
        nb: 'Hos oss finner innbyggere løsninger sammen, og biblioteket gir rom og en som leder.',
        nl: 'Bij ons zoeken buurtbewoners samen naar oplossingen; de bibliotheek geeft ruimte en begeleiding.',
        en: 'Residents look for solutions together here, and the library gives room and someone to lead.',
      },
    },
    {
      id: 'small-trials',
      text: {
        lv: 'Jaunu pakalpojumu vispirms izmēģinām mazā grupā un tad izlemjam, vai turpināt.',
        lt: 'Naują paslaugą pirmiausia išbandome mažoje grupėje ir tada nusprendžiame, ar tęsti.',
        pl: 'Nową usługę najpierw sprawdzamy w małej grupie, a potem decydujemy, czy ją kontynuować.',
        nb: 'Vi prøver et nytt tilbud i en liten gruppe først, og bestemmer så om vi skal fortsette.',
        nl: 'Een nieuwe dienst proberen we eerst met een kleine groep; daarna beslissen we of we doorgaan.',
        en: 'We try a new service with a small group first and then decide whether to go on.',
      },
    },
    {
      id: 'sharing-results',
      text: {
        lv: 'Citiem stāstām arī par to, kas mums neizdevās.',
        lt: 'Kitiems papasakojame ir apie tai, kas mums nepavyko.',
        pl: 'Opowiadamy innym także o tym, co nam się nie udało.',
        nb: 'Vi forteller andre også om det som ikke lyktes.',
        nl: 'We vertellen anderen ook wat ons niet lukte.',
        en: 'We also tell others about what did not work for us.',
      },
    },
  ],
  material: ['skills-exchange', 'idea-lab-with-the-municipality', 'repair-and-tell', 'connected-lithuania-lazdijai', 'learning-experiments'],
};

const educators: Dimension = {
  id: 'educators',
  name: {
    lv: 'Darbinieki kā izglītotāji',
    lt: 'Darbuotojai – švietėjai',
    pl: 'Pracownicy jako edukatorzy',
    nb: 'Ansatte som voksenpedagoger',
    nl: 'Medewerkers als begeleiders',
    en: 'Staff as educators',
  },
  description: {
    lv: 'Bibliotekāri prot plānot un vadīt nodarbību pieaugušajiem, runā vienkāršā valodā un paši mācās. Viņiem tam ir laiks darba stundās.',
    lt: 'Bibliotekininkai moka suplanuoti ir vesti užsiėmimą suaugusiesiems, kalba paprastai ir patys mokosi. Tam jie turi laiko darbo valandomis.',
    pl: 'Bibliotekarki i bibliotekarze potrafią zaplanować i poprowadzić zajęcia dla dorosłych, mówią prosto i sami się uczą. Mają na to czas w godzinach pracy.',
    nb: 'Bibliotekarene kan planlegge og lede en økt for voksne, de snakker enkelt, og de lærer selv. De har tid til det i arbeidstida.',
    nl: 'Bibliothecarissen kunnen een bijeenkomst voor volwassenen plannen en leiden, ze praten eenvoudig en blijven zelf leren. Ze hebben daar werktijd voor.',
    en: 'Librarians can plan and lead a session for adults, they speak plainly, and they go on learning. They have time for it during working hours.',
  },
  statement: [
    {
      id: 'planning',
      text: {
        lv: 'Pirms nodarbības uzrakstām mērķi un plānu ar minūtēm.',
        lt: 'Prieš užsiėmimą užsirašome tikslą ir planą su minutėmis.',
        pl: 'Przed zajęciami zapisujemy cel i plan z minutami.',
        nb: 'Før en økt skriver vi ned målet og en plan med minutter.',
        nl: 'Voor een bijeenkomst schrijven we het doel op en een plan met minuten.',
        en: 'Before a session we write down its aim and a plan with minutes.',
      },
    },
    {
      id: 'plain-language',
      text: {
        lv: 'Palīdzam cits citam rakstīt un runāt vienkāršā valodā.',
        lt: 'Padedame vieni kitiems rašyti ir kalbėti paprastai.',
        pl: 'Pomagamy sobie nawzajem pisać i mówić prostym językiem.',
        nb: 'Vi hjelper hverandre å skrive og snakke klart.',
        nl: 'We helpen elkaar om eenvoudig te schrijven en te praten.',
        en: 'We help each other to write and speak in plain language.',
      },
    },
    {
      id: 'training',
      text: {
        lv: 'Katrs darbinieks pēdējā gada laikā ir mācījies kaut ko par darbu ar pieaugušajiem.',
        lt: 'Kiekvienas darbuotojas per pastaruosius metus mokėsi ko nors apie darbą su suaugusiaisiais.',
        pl: 'W ostatnim roku każdy z pracowników uczył się czegoś o pracy z dorosłymi.',
        nb: 'Alle ansatte har det siste året lært noe om arbeid med voksne.',
        nl: 'Elke medewerker heeft het afgelopen jaar iets geleerd over het werken met volwassenen.',
        en: 'In the last year every member of staff has learned something about working with adults.',
      },
    },
    {
      id: 'passing-on',
      text: {
        lv: 'Ko kāds ir iemācījies, to viņš mēneša laikā parāda kolēģiem.',
        lt: 'Ko kas nors išmoksta, per mėnesį parodo kolegoms.',
        pl: 'Kto się czegoś nauczy, w ciągu miesiąca pokazuje to innym w zespole.',
        nb: 'Den som har lært noe nytt, viser det til kollegene innen en måned.',
        nl: 'Wie iets nieuws heeft geleerd, laat het binnen een maand aan collega’s zien.',
        en: 'Whoever has learned something shows it to colleagues within a month.',
      },
    },
  ],
  material: ['librarian-as-educator', 'fathers-third-son'],
};

const partnerships: Dimension = {
  id: 'partnerships',
  name: {
    lv: 'Partnerības',
    lt: 'Partnerystės',
    pl: 'Partnerstwa',
    nb: 'Samarbeid',
    nl: 'Samenwerking',
    en: 'Partnerships',
  },
  description: {
    lv: 'Bibliotēka nestrādā viena: tai ir uzticami partneri skolās, biedrībās, dienestos un citās bibliotēkās, arī ārzemēs. Partneri dara, nevis tikai paraksta.',
    lt: 'Biblioteka nedirba viena: ji turi patikimų partnerių mokyklose, organizacijose, tarnybose ir kitose bibliotekose, taip pat užsienyje. Partneriai dirba, o ne tik pasirašo.',
    pl: 'Biblioteka nie działa sama: ma sprawdzonych partnerów w szkołach, organizacjach, urzędach i innych bibliotekach, także za granicą. Partnerzy działają, a nie tylko podpisują.',
    nb: 'Biblioteket arbeider ikke alene: Det har gode partnere i skoler, foreninger, etater og andre bibliotek, også i utlandet. Partnerne gjør noe, de skriver ikke bare under.',
    nl: 'De bibliotheek werkt niet alleen: ze heeft vaste partners in scholen, verenigingen, diensten en andere bibliotheken, ook in het buitenland. Partners doen mee en zetten niet alleen een handtekening.',
    en: 'The library does not work alone: it has trusted partners in schools, associations, services and other libraries, abroad as well. Partners do things and do not merely sign.',
  },
  statement: [
    {
      id: 'regular',
      text: {
        lv: 'Vismaz ar trim vietējiem partneriem kaut ko rīkojam katru gadu.',
        lt: 'Bent su trimis vietos partneriais ką nors rengiame kasmet.',
        pl: 'Z co najmniej trzema lokalnymi partnerami organizujemy coś co roku.',
        nb: 'Med minst tre lokale partnere gjør vi noe sammen hvert år.',
        nl: 'Met minstens drie lokale partners organiseren we elk jaar iets.',
        en: 'With at least three local partners we organise something every year.',
      },
    },
    {
      id: 'bringing-people',
      text: {
        lv: 'Partneri pie mums atved cilvēkus, kuri paši neatnāktu.',
        lt: 'Partneriai atveda pas mus žmones, kurie patys neateitų.',
        pl: 'Partnerzy przyprowadzają do nas ludzi, którzy sami by nie przyszli.',
        nb: 'Partnerne tar med seg folk som ellers ikke ville ha kommet.',
        nl: 'Partners brengen mensen mee die uit zichzelf niet zouden komen.',
        en: 'Partners bring people who would not come of their own accord.',
      },
    },
    {
      id: 'agreement',
      text: {
        lv: 'Ir skaidrs un pierakstīts, kurš ko dara un kurš par ko maksā.',
        lt: 'Aišku ir užrašyta, kas ką daro ir kas už ką moka.',
        pl: 'Jest jasne i zapisane, kto co robi i kto za co płaci.',
        nb: 'Det er klart og skrevet ned hvem som gjør hva, og hvem som betaler for hva.',
        nl: 'Het is duidelijk en opgeschreven wie wat doet en wie wat betaalt.',
        en: 'It is clear and written down who does what and who pays for what.',
      },
    },
    {
      id: 'abroad',
      text: {
        lv: 'Apmaināmies pieredzē ar bibliotēkām citās valstīs.',
        lt: 'Keičiamės patirtimi su kitų šalių bibliotekomis.',
        pl: 'Wymieniamy się doświadczeniami z bibliotekami z innych krajów.',
        nb: 'Vi utveksler erfaringer med bibliotek i andre land.',
        nl: 'We wisselen ervaringen uit met bibliotheken in andere landen.',
        en: 'We exchange experience with libraries in other countries.',
      },
    },
  ],
  material: ['idea-lab-with-the-municipality', 'connected-lithuania-lazdijai', 'library-of-many-cultures'],
};

const digitalInclusion: Dimension = {
  id: 'digital-inclusion',
  name: {
    lv: 'Digitālā iekļaušana',
    lt: 'Skaitmeninė įtrauktis',
    pl: 'Włączenie cyfrowe',
    nb: 'Digital inkludering',
    nl: 'Digitale inclusie',
    en: 'Digital inclusion',
  },
  description: {
    lv: 'Neviens nepaliek ārpusē tāpēc, ka viņam nav ierīces vai drosmes. Bibliotēka dod piekļuvi, padomu un laiku, un sargā cilvēka datus.',
    lt: 'Niekas nelieka nuošalyje dėl to, kad neturi įrenginio ar drąsos. Biblioteka suteikia prieigą, patarimą ir laiko, ir saugo žmogaus duomenis.',
    pl: 'Nikt nie zostaje z boku dlatego, że brak mu urządzenia albo odwagi. Biblioteka daje dostęp, radę i czas oraz chroni dane.',
    nb: 'Ingen blir stående utenfor fordi de mangler utstyr eller mot. Biblioteket gir tilgang, råd og tid, og passer på folks opplysninger.',
    nl: 'Niemand blijft achter omdat een apparaat of moed ontbreekt. De bibliotheek biedt toegang, advies en tijd, en beschermt persoonlijke gegevens.',
    en: 'Nobody is left out for want of a device or of courage. The library gives access, advice and time, and protects people’s data.',
  },
  statement: [
    {
      id: 'help',
      text: {
        lv: 'Apmeklētājs bez pieteikšanās atrod kādu, kurš palīdz ar tālruni vai datoru.',
        lt: 'Iš anksto neužsiregistravęs lankytojas randa, kas padės su telefonu ar kompiuteriu.',
        pl: 'Bez zapisów można u nas znaleźć kogoś, kto pomoże przy telefonie lub komputerze.',
        nb: 'Uten avtale finner man noen som hjelper med telefon eller datamaskin.',
        nl: 'Zonder afspraak vindt een bezoeker iemand die helpt met telefoon of computer.',
        en: 'Without an appointment a visitor finds somebody to help with a phone or computer.',
      },
    },
    {
      id: 'small-groups',
      text: {
        lv: 'Mācām mazās grupās un vispirms noskaidrojam, ko cilvēks jau prot.',
        lt: 'Mokome mažose grupėse ir pirmiausia išsiaiškiname, ką žmogus jau moka.',
        pl: 'Uczymy w małych grupach i najpierw sprawdzamy, co kto już umie.',
        nb: 'Vi lærer bort i små grupper og finner først ut hva folk kan.',
        nl: 'We leren in kleine groepen en vragen eerst wat iemand al kan.',
        en: 'We teach in small groups and first find out what people can do already.',
      },
    },
    {
      id: 'privacy',
      text: {
        lv: 'Cilvēka paroles ievada tikai viņš pats, un pēc darba viņa dati datorā nepaliek.',
        lt: 'Slaptažodžius žmogus įveda tik pats, ir po darbo jo duomenų kompiuteryje nelieka.',
        pl: 'Hasła wpisuje tylko ich właściciel, a po pracy jego dane nie zostają w komputerze.',
        nb: 'Passord skriver folk selv, og opplysningene deres blir ikke liggende på maskinen etterpå.',
        nl: 'Wachtwoorden typt iemand altijd zelf, en na afloop blijven er geen gegevens op de computer staan.',
        en: 'People type their passwords themselves, and afterwards their data do not stay on the computer.',
      },
    },
    {
      id: 'accessibility',
      text: {
        lv: 'Ierīces un mūsu mājaslapu var lietot arī cilvēks, kurš slikti redz, dzird vai kustas.',
        lt: 'Mūsų įrenginiais ir svetaine gali naudotis ir tas, kas prastai mato, girdi ar juda.',
        pl: 'Z naszych urządzeń i strony internetowej może korzystać także ktoś, kto słabo widzi, słyszy lub się porusza.',
        nb: 'Utstyret og nettsidene våre kan brukes også av folk som ser, hører eller beveger seg dårlig.',
        nl: 'Onze apparaten en website zijn ook te gebruiken voor wie slecht ziet, hoort of beweegt.',
        en: 'Our devices and website can also be used by people who see, hear or move with difficulty.',
      },
    },
  ],
  material: ['digital-first-aid', 'digisterker-eemland', 'fathers-third-son', 'e-services-faculty-ukmerge'],
};

const participation: Dimension = {
  id: 'participation',
  name: {
    lv: 'Līdzdalība',
    lt: 'Dalyvavimas',
    pl: 'Współudział',
    nb: 'Medvirkning',
    nl: 'Meedoen en meebeslissen',
    en: 'Participation',
  },
  description: {
    lv: 'Apmeklētāji ir nevis klausītāji, bet līdzveidotāji: viņi ierosina, vada, lemj un palīdz. Bibliotēka dzird arī tos, kuri runā klusu.',
    lt: 'Lankytojai – ne klausytojai, o bendrakūrėjai: jie siūlo, veda, sprendžia ir padeda. Biblioteka išgirsta ir tuos, kurie kalba tyliai.',
    pl: 'Ludzie nie są tu słuchaczami, lecz współtwórcami: proponują, prowadzą, decydują i pomagają. Biblioteka słyszy także tych, którzy mówią cicho.',
    nb: 'De som kommer, er ikke tilhørere, men medskapere: De foreslår, leder, bestemmer og hjelper. Biblioteket hører også dem som snakker lavt.',
    nl: 'Bezoekers luisteren niet alleen, ze maken de bibliotheek mee: ze stellen voor, begeleiden, beslissen en helpen. Ook wie zacht praat, wordt gehoord.',
    en: 'Visitors are not an audience but co-creators: they suggest, lead, decide and help. The library also hears those who speak softly.',
  },
  statement: [
    {
      id: 'ideas',
      text: {
        lv: 'Katrs var ierosināt pasākumu un saņem atbildi, arī ja tā ir „nē”.',
        lt: 'Kiekvienas gali pasiūlyti renginį ir gauna atsakymą, net jei jis – „ne“.',
        pl: 'Każdy może zaproponować wydarzenie i dostaje odpowiedź, nawet jeśli brzmi „nie”.',
        nb: 'Alle kan foreslå et arrangement og får svar, også når svaret er nei.',
        nl: 'Iedereen kan een activiteit voorstellen en krijgt antwoord, ook als dat nee is.',
        en: 'Anybody can propose an event and is given an answer, even if it is no.',
      },
    },
    {
      id: 'leading',
      text: {
        lv: 'Daļu pasākumu vada paši apmeklētāji.',
        lt: 'Dalį renginių veda patys lankytojai.',
        pl: 'Część spotkań prowadzą sami czytelnicy.',
        nb: 'Noen av arrangementene ledes av de besøkende selv.',
        nl: 'Een deel van de activiteiten wordt door bezoekers zelf geleid.',
        en: 'Some of the events are led by visitors themselves.',
      },
    },
    {
      id: 'volunteers',
      text: {
        lv: 'Brīvprātīgajiem ir skaidrs uzdevums, ievads un kāds, kam jautāt.',
        lt: 'Savanoriai turi aiškią užduotį, yra supažindinami su darbu ir žino, į ką kreiptis.',
        pl: 'Wolontariusze mają jasne zadanie, wprowadzenie i kogoś, kogo mogą zapytać.',
        nb: 'De frivillige har en klar oppgave, får en innføring og har noen å spørre.',
        nl: 'Vrijwilligers hebben een duidelijke taak, krijgen uitleg en weten bij wie ze terechtkunnen.',
        en: 'Volunteers have a clear task, an introduction and somebody to ask.',
      },
    },
    {
      id: 'feedback',
      text: {
        lv: 'Pēc pasākuma jautājam dalībniekiem, ko mainīt, un pastāstām, ko esam mainījuši.',
        lt: 'Po renginio klausiame dalyvių, ką keisti, ir papasakojame, ką pakeitėme.',
        pl: 'Po spotkaniu pytamy uczestników, co zmienić, i mówimy, co zmieniliśmy.',
        nb: 'Etterpå spør vi deltakerne hva vi bør endre, og forteller hva vi har endret.',
        nl: 'Na afloop vragen we deelnemers wat anders kan, en we vertellen wat we hebben veranderd.',
        en: 'Afterwards we ask participants what to change, and tell them what we have changed.',
      },
    },
  ],
  material: ['town-guide-written-together', 'cafe-of-old-photographs', 'language-cafes-romerike'],
};

export const libraryModel: KitEntry = {
  id: 'library-model',
  publisher: 'frsi',
  locale: 'en',
  name: {
    lv: 'Daudzkultūru, inovatīvas un radošas bibliotēkas modelis',
    lt: 'Daugiakultūrės, inovatyvios ir kūrybingos bibliotekos modelis',
    pl: 'Model biblioteki wielokulturowej, innowacyjnej i kreatywnej',
    nb: 'Modell for et flerkulturelt, nyskapende og kreativt bibliotek',
    nl: 'Model van de multiculturele, innovatieve en creatieve bibliotheek',
    en: 'Model of the multicultural, innovative and creative library',
  },
  description: {
    lv: 'Bibliotēka pati novērtē, cik tālu tā ir tikusi septiņās jomās, un ierauga, kur sākt. Katrā jomā ir četri apgalvojumi; atbildiet, cik lielā mērā tie ir patiesi jūsu bibliotēkā.\n\nVislabāk to darīt kopā ar kolēģiem un pāris lasītājiem un runāt par to, kur atbildes atšķiras. Atbildes paliek jūsu pārlūkā.',
    lt: 'Biblioteka pati įsivertina, kiek pažengusi septyniose srityse, ir pamato, nuo ko pradėti. Kiekvienoje srityje – keturi teiginiai; atsakykite, kiek jie tinka jūsų bibliotekai.\n\nGeriausia tai daryti kartu su kolegomis ir keliais skaitytojais ir kalbėtis apie tai, kur atsakymai skiriasi. Atsakymai lieka jūsų naršyklėje.',
    pl: 'Biblioteka sama ocenia, jak daleko zaszła w siedmiu obszarach, i widzi, od czego zacząć. W każdym obszarze są cztery stwierdzenia; wystarczy odpowiedzieć, na ile pasują do Państwa biblioteki.\n\nNajlepiej robić to w zespole, razem z kilkorgiem czytelników, i rozmawiać o tym, gdzie odpowiedzi się różnią. Odpowiedzi zostają w Państwa przeglądarce.',
    nb: 'Biblioteket vurderer selv hvor langt det er kommet på sju områder, og ser hvor det kan begynne. Hvert område har fire påstander; svar på hvor godt de stemmer for deres bibliotek.\n\nGjør det helst sammen med kolleger og et par lånere, og snakk om det dere svarer ulikt på. Svarene blir i nettleseren din.',
    nl: 'De bibliotheek beoordeelt zelf hoe ver ze is op zeven gebieden en ziet waar ze kan beginnen. Elk gebied heeft vier stellingen; geef aan in hoeverre ze voor uw bibliotheek gelden.\n\nDoe dit het liefst met collega’s en een paar lezers, en praat over de antwoorden die verschillen. De antwoorden blijven in uw browser.',
    en: 'A library judges for itself how far it has come in seven fields, and sees where to begin. Each field has four statements; say how true they are of your library.\n\nDo it with colleagues and a few readers if you can, and talk about where your answers differ. The answers stay in your browser.',
  },
  keywords: [
    { lv: 'pašnovērtējums', lt: 'įsivertinimas', pl: 'samoocena', nb: 'egenvurdering', nl: 'zelfevaluatie', en: 'self-assessment' },
    { lv: 'bibliotēkas attīstība', lt: 'bibliotekos plėtra', pl: 'rozwój biblioteki', nb: 'bibliotekutvikling', nl: 'ontwikkeling van de bibliotheek', en: 'library development' },
    { lv: 'bibliotēkas stratēģija', lt: 'bibliotekos strategija', pl: 'strategia biblioteki', nb: 'bibliotekstrategi', nl: 'bibliotheekstrategie', en: 'library strategy' },
  ],
  themes: ['creative-incubator', 'social-innovation', 'intercultural-dialogue'],
  teaches: ['personal-social-learning', 'citizenship', 'cultural-awareness', 'entrepreneurship'],
  audience: ['librarians'],
  educationalLevel: 'intermediate',
  license: 'CC-BY-SA-4.0',
  isBasedOn: ['http://www.biblioteki.org/artykuly/Projekt_DIDEL_pakiet_edukacyjny_dla_bibliotek.html'],
  citation: [
    { name: 'biblioteki.org, „Projekt DIDEL dobrą praktyką programu Erasmus+”', url: 'http://www.biblioteki.org/aktualnosci0/Projekt_DIDEL_dobra_praktyka_programu_Erasmus.html' },
    { name: 'Council of the European Union, Recommendation on key competences for lifelong learning (2018/C 189/01)', url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32018H0604(01)' },
  ],
  creator: ['Fundacja Rozwoju Społeczeństwa Informacyjnego', 'Kultūras informācijas sistēmu centrs', 'Lietuvos nacionalinė Martyno Mažvydo biblioteka', 'Innlandet fylkesbibliotek', 'Stichting Lezen en Schrijven'],
  datePublished: '2025-06-02',
  model: { dimension: [welcome, creativeSpace, socialInnovation, educators, partnerships, digitalInclusion, participation] },
};
