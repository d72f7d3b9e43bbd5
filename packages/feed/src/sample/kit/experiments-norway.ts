import type { KitEntry } from './entry.ts';

const languageCafesRomerike: KitEntry = {
  id: 'language-cafes-romerike',
  publisher: 'innlandet',
  locale: 'nb',
  name: {
    lv: 'Valodu kafejnīcas sešās Rūmerīkes bibliotēkās',
    lt: 'Kalbų kavinės šešiose Romerikės bibliotekose',
    pl: 'Kawiarenki językowe w sześciu bibliotekach Romerike',
    nb: 'Språkkafeer i seks bibliotek på Romerike',
    nl: 'Taalcafés in zes bibliotheken in Romerike',
    en: 'Language cafés in six libraries of Romerike',
  },
  description: {
    lv: 'Iebraucēji bibliotēkā trenējas runāt norvēģiski ar brīvprātīgajiem, un reizēm pievienojas stāstnieki vai mūziķi. Sešas bibliotēkas to darīja katra pa savam, bet mācījās cita no citas.',
    lt: 'Atvykėliai bibliotekoje kalbasi norvegiškai su savanoriais, o kartais prisideda pasakotojai ar muzikantai. Šešios bibliotekos tai darė kiekviena savaip, bet mokėsi viena iš kitos.',
    pl: 'Przybysze ćwiczą w bibliotece mówienie po norwesku z wolontariuszami, a czasem dołączają gawędziarze lub muzycy. Sześć bibliotek robiło to każda po swojemu, ale uczyły się od siebie nawzajem.',
    nb: 'Innvandrere øver på å snakke norsk med frivillige på biblioteket, og av og til kommer fortellere eller musikere. Seks bibliotek gjorde det hver på sin måte, men lærte av hverandre.',
    nl: 'Nieuwkomers oefenen in de bibliotheek Noors met vrijwilligers, en soms schuiven vertellers of muzikanten aan. Zes bibliotheken deden het elk op hun eigen manier, maar leerden van elkaar.',
    en: 'Newcomers practise speaking Norwegian with volunteers at the library, and sometimes storytellers or musicians join in. Six libraries did it each in their own way, but learned from one another.',
  },
  keywords: [
    { lv: 'valodu kafejnīca', lt: 'kalbų kavinė', pl: 'kawiarenka językowa', nb: 'språkkafé', nl: 'taalcafé', en: 'language café' },
    { lv: 'iebraucēji', lt: 'atvykėliai', pl: 'przybysze', nb: 'innvandrere', nl: 'nieuwkomers', en: 'newcomers' },
    { lv: 'brīvprātīgo tīkls', lt: 'savanorių tinklas', pl: 'sieć wolontariuszy', nb: 'frivillignettverk', nl: 'vrijwilligersnetwerk', en: 'network of volunteers' },
    { lv: 'stāstu vakars', lt: 'pasakojimų vakaras', pl: 'wieczór opowieści', nb: 'fortellerstund', nl: 'vertelavond', en: 'storytelling' },
  ],
  themes: ['intercultural-dialogue'],
  teaches: ['multilingual', 'cultural-awareness'],
  audience: ['newcomers', 'adults'],
  educationalLevel: 'beginner',
  license: 'CC-BY-4.0',
  citation: [
    { name: 'Fylkesbiblioteket i Akershus, «Erfaringer fra språkkafeer på Romeriksbibliotekene»', url: 'https://www.yumpu.com/no/document/view/62723191/erfaringer-fra-sprakkafeer-pa-romeriksbibliotekene', pages: '3–19' },
    { name: 'Fylkesbiblioteket i Akershus, «Språkkafeer på Romeriksbibliotekene»', url: 'https://akershus.fylkesbibliotek.no/sprakkafeer-pa-romeriksbibliotekene/' },
  ],
  creator: ['Innlandet fylkesbibliotek'],
  datePublished: '2025-04-07',
  experiment: {
    addressCountry: 'NO',
    addressLocality: 'Romerike',
    problem: {
      lv: 'Valodas kurss dod pamatu, bet valodu iemācās runājot. Kur bēglis vai iebraucējs atradīs, ar ko parunāt? Ākešhusā gandrīz katrs piektais iedzīvotājs ir ieceļotājs vai ieceļotāju bērns.',
      lt: 'Kursai duoda pagrindą, bet kalba išmokstama kalbant. Kur pabėgėlis ar atvykėlis ras su kuo pasikalbėti? Akershuse beveik kas penktas gyventojas yra imigrantų kilmės.',
      pl: 'Kurs daje podstawy, lecz języka uczymy się, mówiąc. Gdzie uchodźca lub imigrant znajdzie kogoś do rozmowy? W Akershus prawie co piąty mieszkaniec ma imigranckie korzenie.',
      nb: 'Et norskkurs gir grunnlaget, men språk læres ved å snakke. Hvor finner en flyktning eller innvandrer noen å øve med? I Akershus hadde nesten hver femte innbygger innvandrerbakgrunn.',
      nl: 'Een cursus geeft de basis, maar een taal leer je door te spreken. Waar vindt een vluchteling of nieuwkomer iemand om mee te oefenen? In Akershus had bijna een op de vijf inwoners een migratieachtergrond.',
      en: 'A course gives the basis, but a language is learned by speaking. Where does a refugee or immigrant find somebody to practise with? In Akershus nearly one resident in five had an immigrant background.',
    },
    approach: {
      lv: 'Hurdalas, Nes, Nitedālas, Relingenas, Šedsmo un Ullensakeras bibliotēkas rīkoja kafejnīcas pēc vietējiem apstākļiem: dažas turpināja biedrību iesākto, citas meklēja savus brīvprātīgos. Reģionālā bibliotēka rīkoja brīvprātīgo tīkla tikšanās un sūtīja turnejā māksliniekus, piemēram, divvalodu stāstniekus, kuri pēc uzstāšanās palika pie kafijas galdiem. Visi pierakstīja, cik cilvēku un kādas valodas nākušas.',
      lt: 'Hurdalio, Neso, Nitedalio, Relingeno, Šedsmo ir Ulensakerio bibliotekos kavines rengė pagal vietos sąlygas: vienos tęsė organizacijų pradėtą darbą, kitos rado savų savanorių. Apskrities biblioteka rengė savanorių tinklo susitikimus ir siuntė į turnė menininkus, pavyzdžiui, dvikalbius pasakotojus, kurie po pasirodymo likdavo prie kavos stalų. Visos užsirašydavo, kiek žmonių ir kokių kalbų atėjo.',
      pl: 'Biblioteki w Hurdal, Nes, Nittedal, Rælingen, Skedsmo i Ullensaker urządzały kawiarenki zależnie od miejscowych warunków: jedne kontynuowały działania organizacji, inne szukały własnych wolontariuszy. Biblioteka okręgowa prowadziła spotkania sieci wolontariuszy i wysyłała w trasę artystów, na przykład dwujęzycznych gawędziarzy, którzy po występie zostawali przy stolikach. Wszyscy notowali, ile osób i jakie języki się pojawiły.',
      nb: 'Bibliotekene i Hurdal, Nes, Nittedal, Rælingen, Skedsmo og Ullensaker la opp kafeene etter lokale forhold: Noen førte videre det foreninger hadde begynt på, andre fant sine egne frivillige. Fylkesbiblioteket holdt nettverksmøter for de frivillige og sendte kunstnere på turné, blant annet tospråklige fortellere som ble igjen ved kafébordene etterpå. Alle førte logg over deltakere, frivillige og språk.',
      nl: 'De bibliotheken van Hurdal, Nes, Nittedal, Rælingen, Skedsmo en Ullensaker richtten hun cafés in naar de plaatselijke mogelijkheden: sommige zetten voort wat verenigingen begonnen waren, andere vonden eigen vrijwilligers. De provinciale bibliotheek hield netwerkbijeenkomsten voor de vrijwilligers en stuurde kunstenaars op tournee, zoals tweetalige vertellers die na afloop aan de cafétafels bleven zitten. Iedereen hield bij hoeveel mensen en welke talen er kwamen.',
      en: 'The libraries of Hurdal, Nes, Nittedal, Rælingen, Skedsmo and Ullensaker shaped their cafés to local conditions: some carried on what associations had begun, others found volunteers of their own. The county library held network meetings for the volunteers and sent artists on tour, such as bilingual storytellers who stayed at the café tables afterwards. All kept a log of participants, volunteers and languages.',
    },
    participants: {
      lv: 'Cilvēki, kuri mācās norvēģu valodu, un brīvprātīgie.',
      lt: 'Žmonės, kurie mokosi norvegų kalbos, ir savanoriai.',
      pl: 'Osoby uczące się norweskiego i wolontariusze.',
      nb: 'Folk som lærer norsk, og frivillige.',
      nl: 'Mensen die Noors leren, en vrijwilligers.',
      en: 'People learning Norwegian, and volunteers.',
    },
    costClass: 'medium',
    results: {
      lv: 'Tapa tīkls, kas pēc projekta turpinājās, kopīgs vizuālais veidols un atklāts pieredzes pārskats. Politiķi bibliotēku darbu uzslavēja. Norvēģijas Nacionālā bibliotēka, kas projektu atbalstīja, noslēguma ziņojumu saņēma 2018. gadā.',
      lt: 'Atsirado tinklas, gyvavęs ir po projekto, bendras vaizdinis stilius ir atvira patirties ataskaita. Politikai bibliotekų darbą gyrė. Projektą rėmusi Norvegijos nacionalinė biblioteka baigiamąją ataskaitą gavo 2018 m.',
      pl: 'Powstała sieć, która działała dalej po zakończeniu projektu, wspólna oprawa graficzna i szczery raport z doświadczeń. Politycy pochwalili pracę bibliotek. Norweska Biblioteka Narodowa, która projekt wsparła, otrzymała raport końcowy w 2018 roku.',
      nb: 'Det ble et nettverk som fortsatte etter prosjektet, en felles visuell profil og en åpenhjertig erfaringsrapport. Politikerne roste arbeidet. Nasjonalbiblioteket, som støttet prosjektet, fikk sluttrapporten i 2018.',
      nl: 'Er kwamen een netwerk dat na het project doorging, een gezamenlijke huisstijl en een openhartig verslag. De politiek prees het werk. De Nationale Bibliotheek van Noorwegen, die het project steunde, kreeg het eindverslag in 2018.',
      en: 'A network came of it that went on after the project, a common visual profile, and a frank report. Politicians praised the work. The National Library of Norway, which supported the project, received the final report in 2018.',
    },
    failed: {
      lv: 'Kopīgo logotipu pārņēma tikai dažas bibliotēkas, un pārskatā jautāts, vai citas vispār grib izskatīties vienādi. Neērts izrādījās arī vārds „brīvprātīgais”: tas var dalīt cilvēkus „mums” un „viņos”.',
      lt: 'Bendrą logotipą perėmė tik kelios bibliotekos, ir ataskaitoje klausiama, ar kitos apskritai nori atrodyti vienodai. Keblus pasirodė ir žodis „savanoris“: jis gali skirti žmones į „mus“ ir „juos“.',
      pl: 'Wspólne logo przyjęło tylko kilka bibliotek, a raport pyta, czy inne w ogóle chcą wyglądać tak samo. Kłopotliwe okazało się też słowo „wolontariusz”: może dzielić ludzi na „nas” i „ich”.',
      nb: 'Bare noen få bibliotek tok i bruk den felles logoen, og rapporten spør om bibliotekene rett og slett ikke ønsker å se like ut. Også ordet «frivillig» kan være et problem: Det kan skape et «oss og dem».',
      nl: 'Slechts enkele bibliotheken namen het gezamenlijke logo over, en het verslag vraagt zich af of bibliotheken er wel hetzelfde uit willen zien. Ook het woord ‘vrijwilliger’ bleek lastig: het kan mensen in ‘wij’ en ‘zij’ verdelen.',
      en: 'Only a few libraries adopted the common logo, and the report asks whether libraries want to look alike at all. The word “volunteer” turned out to be tricky as well: it can divide people into “us” and “them”.',
    },
    advice: [
      {
        lv: 'Aiciniet ar darbības vārdu. Kāda bibliotēka uz afišas raksta: „Laipni lūgts ikviens, kurš grib mācīt norvēģu valodu.”',
        lt: 'Kvieskite veiksmažodžiu. Viena biblioteka plakate rašo: „Laukiame jūsų, norinčių mokyti norvegų kalbos.“',
        pl: 'Dobrze zapraszać czasownikiem. Jedna z bibliotek pisze na plakacie: „Witamy wszystkich, którzy chcą uczyć norweskiego”.',
        nb: 'Inviter med et verb. Ett av bibliotekene skriver på plakaten: «Velkommen til deg som vil lære bort norsk.»',
        nl: 'Nodig uit met een werkwoord. Een van de bibliotheken schrijft op het affiche: ‘Welkom als u anderen Noors wilt leren.’',
        en: 'Invite with a verb. One of the libraries writes on its poster: “Welcome to you who would like to teach Norwegian.”',
      },
      {
        lv: 'Lai mākslinieks pēc uzstāšanās paliek pie galda: par kopīgi piedzīvoto runāt ir vieglāk.',
        lt: 'Tegul menininkas po pasirodymo lieka prie stalo: apie bendrą patirtį kalbėtis lengviau.',
        pl: 'Artysta niech po występie zostanie przy stole: o wspólnym przeżyciu łatwiej rozmawiać.',
        nb: 'La kunstneren bli sittende ved bordet etterpå: Det er lettere å snakke om noe man har opplevd sammen.',
        nl: 'Laat de kunstenaar na afloop aan tafel blijven: over iets wat u samen meemaakte, praat het makkelijker.',
        en: 'Let the artist stay at the table afterwards: it is easier to talk about something experienced together.',
      },
      {
        lv: 'Reizi pusgadā sapulciniet brīvprātīgos no vairākām bibliotēkām; viņiem vajag vienam otru.',
        lt: 'Kartą per pusmetį sukvieskite kelių bibliotekų savanorius; jiems reikia vieniems kitų.',
        pl: 'Raz na pół roku warto zebrać wolontariuszy z kilku bibliotek; potrzebują siebie nawzajem.',
        nb: 'Samle de frivillige fra flere bibliotek hvert halvår; de trenger hverandre.',
        nl: 'Breng elk half jaar vrijwilligers van verschillende bibliotheken bijeen; ze hebben elkaar nodig.',
        en: 'Bring the volunteers of several libraries together twice a year; they need each other.',
      },
    ],
    links: [
      {
        href: 'https://bibliotekutvikling.no/kompetansebank/lessons/ting-15-sprakkafeer/',
        title: {
          lv: 'Kā sākt valodu kafejnīcu (norvēģu valodā)',
          lt: 'Kaip pradėti kalbų kavinę (norvegų kalba)',
          pl: 'Jak zacząć kawiarenkę językową (po norwesku)',
          nb: 'Kurs om språkkafeer, av Deichman',
          nl: 'Hoe u een taalcafé begint (in het Noors)',
          en: 'How to begin a language café (in Norwegian)',
        },
      },
    ],
  },
};

/** The case itself is told in Norwegian and English only; the rest says what it is about. */
const languageCafeToyen: KitEntry = {
  id: 'language-cafe-toyen',
  publisher: 'innlandet',
  locale: 'nb',
  name: {
    lv: 'Pārpildītā valodu kafejnīca Oslo bibliotēkā',
    lt: 'Perpildyta kalbų kavinė Oslo bibliotekoje',
    pl: 'Przepełniona kawiarenka językowa w bibliotece w Oslo',
    nb: 'Språkkafeen på Tøyen som ble full',
    nl: 'Het taalcafé in Oslo dat te vol werd',
    en: 'The language café in Oslo that grew too full',
  },
  description: {
    lv: 'Teijenas bibliotēka Oslo kļūst par apkaimes satikšanās vietu, kur daudzvalodu kaimiņi kopā runā norvēģiski. Kafejnīca izauga tik liela, ka daļai nācās palikt aiz durvīm.',
    lt: 'Tiojeno biblioteka Osle tampa rajono susitikimų vieta, kur įvairiakalbiai kaimynai kartu kalba norvegiškai. Kavinė taip išaugo, kad daliai teko likti už durų.',
    pl: 'Biblioteka Tøyen w Oslo staje się miejscem spotkań dzielnicy, gdzie sąsiedzi mówiący różnymi językami rozmawiają ze sobą po norwesku. Kawiarenka tak się rozrosła, że część chętnych odchodziła spod drzwi.',
    nb: 'Biblioteket på Tøyen i Oslo blir et møtested for bydelen, der naboer med mange språk snakker norsk sammen. Kafeen vokste så mye at noen måtte bli igjen utenfor.',
    nl: 'De bibliotheek in Tøyen, Oslo, wordt een ontmoetingsplek waar meertalige buren samen Noors spreken. Het café groeide zo hard dat sommigen buiten moesten blijven.',
    en: 'Tøyen library in Oslo becomes a meeting place where neighbours of many languages speak Norwegian together. The café grew so much that some had to stay outside.',
  },
  keywords: [
    { lv: 'Oslo', lt: 'Oslas', pl: 'Oslo', nb: 'Oslo', nl: 'Oslo', en: 'Oslo' },
    { lv: 'sarunu partneri', lt: 'pokalbių partneriai', pl: 'partnerzy do rozmowy', nb: 'samtalepartnere', nl: 'gesprekspartners', en: 'conversation partners' },
    { lv: 'vietu trūkums', lt: 'vietų trūkumas', pl: 'brak miejsc', nb: 'plassmangel', nl: 'plaatsgebrek', en: 'lack of space' },
  ],
  themes: ['intercultural-dialogue'],
  teaches: ['multilingual', 'personal-social-learning'],
  audience: ['newcomers', 'adults'],
  educationalLevel: 'beginner',
  license: 'CC-BY-4.0',
  citation: [
    { name: 'NTNU, «Prat, les, klikk»', url: 'https://ntnu.no/trykk/publikasjoner/Prat_les_klikk/files/assets/basic-html/page-28.html', pages: '13, 28' },
  ],
  creator: ['Innlandet fylkesbibliotek'],
  datePublished: '2025-04-14',
  experiment: {
    addressCountry: 'NO',
    addressLocality: 'Oslo',
    problem: {
      nb: 'I Gamle Oslo bor folk med bakgrunn fra mange land. De manglet et sted der de kunne treffe andre og øve på å snakke norsk uten krav og karakterer.',
      en: 'People from many countries live in the Gamle Oslo district. They lacked a place to meet others and practise speaking Norwegian without demands or marks.',
    },
    approach: {
      nb: 'Våren 2012 åpnet biblioteket en ukentlig språkkafé som del av prosjektet «Leselyst, språk og IKT». En innleid prosjektmedarbeider ledet den sammen med frivillige samtalepartnere, hentet fra frivilligsentralen, studiesteder og lokale ildsjeler. Alle fikk navneskilt, kaffe og kjeks, og noen å snakke med.',
      en: 'In the spring of 2012 the library opened a weekly language café as part of the project “Leselyst, språk og IKT”. A hired project worker led it with volunteers found through the volunteer centre, colleges and local enthusiasts. Everybody was given a name badge, coffee and biscuits, and somebody to talk to.',
    },
    participants: { nb: 'Voksne i bydelen som lærer norsk.', en: 'Adults of the district who are learning Norwegian.' },
    costClass: 'medium',
    results: {
      nb: 'Kafeen begynte med 6–14 deltakere; siden ble det 30, med 4–8 frivillige. Suksessen førte til språkkafeer på mange av Deichmans filialer og til et samarbeid med Røde Kors på Majorstuen. Da prosjektet var slutt, gikk kafeen videre med andre midler.',
      en: 'The café began with 6 to 14 participants; later there were 30, with 4 to 8 volunteers. Its success led to language cafés at many branches of Deichman and to work with the Red Cross at Majorstuen. When the project ended, the café went on with other money.',
    },
    failed: {
      nb: 'Rommet ble for lite. Hver uke måtte noen avvises ved døra, og de ble skuffet.',
      en: 'The room became too small. Every week some people had to be turned away at the door, and were disappointed.',
    },
    advice: [
      { nb: 'Avtal på forhånd hva dere gjør når det er fullt: en liste, en time til eller et bord på nabobiblioteket.', en: 'Agree beforehand on what to do when it is full: a list, another hour, or a table at the next library.' },
      { nb: 'La noen ta imot i døra. Navneskilt og en kopp kaffe gjør det lettere å begynne.', en: 'Have somebody welcome people at the door. A name badge and a cup of coffee make it easier to begin.' },
    ],
    links: [
      {
        href: 'https://mediasite.nb.no/Mediasite/Play/e769ee8c8f1d49b2acc6371d9c9cbcad1d/Info',
        title: { nb: 'Opptak fra Nasjonalbiblioteket: «Med litteraturen som døråpner – veien videre for språkkafeer»', en: 'Recording by the National Library of Norway: literature as a door opener for language cafés (in Norwegian)' },
      },
    ],
  },
};

export const norwegianExperiments: KitEntry[] = [languageCafesRomerike, languageCafeToyen];
