import type { KitEntry } from './entry.ts';

/** Whole in Norwegian and English; the other languages have what a list shows, and the aims. */
export const zineInAnAfternoon: KitEntry = {
  id: 'zine-in-an-afternoon',
  publisher: 'innlandet',
  locale: 'nb',
  name: {
    lv: 'Žurnāliņš vienā pēcpusdienā',
    lt: 'Žurnaliukas per vieną popietę',
    pl: 'Zin w jedno popołudnie',
    nb: 'Et lite blad på en ettermiddag',
    nl: 'Een eigen blaadje in één middag',
    en: 'A zine in an afternoon',
  },
  description: {
    lv: 'Katrs no vienas papīra lapas saloka savu astoņu lappušu žurnāliņu par to, ko labi zina. Zīmēt prast nevajag: griežam, līmējam un rakstām, kurš vienā, kurš divās valodās. Žurnāliņus pavairojam kopētājā un apmaināmies ar tiem, un bibliotēkā rodas jauns plaukts ar lasītāju pašu izdevumiem.',
    lt: 'Kiekvienas iš vieno popieriaus lapo sulanksto savo aštuonių puslapių žurnaliuką apie tai, ką gerai išmano. Mokėti piešti nereikia: karpome, klijuojame ir rašome, kas viena, kas dviem kalbomis. Žurnaliukus padauginame kopijavimo aparatu, jais apsikeičiame, ir bibliotekoje atsiranda nauja lentyna su pačių skaitytojų leidiniais.',
    pl: 'Każdy składa z jednej kartki własny ośmiostronicowy zin o tym, na czym dobrze się zna. Nie trzeba umieć rysować: tniemy, kleimy i piszemy, jedni w jednym języku, inni w dwóch. Ziny kserujemy i wymieniamy się nimi, a w bibliotece powstaje nowa półka z wydawnictwami samych czytelników.',
    nb: 'Alle bretter sitt eget blad på åtte sider av ett ark papir, om noe de kan godt. Ingen trenger å kunne tegne: Vi klipper, limer og skriver, noen på ett språk og noen på to. Bladene kopieres og byttes, og biblioteket får en ny hylle med det brukerne selv har gitt ut.',
    nl: 'Iedereen vouwt van één vel papier een eigen blaadje van acht bladzijden over iets waar hij of zij veel van weet. U hoeft niet te kunnen tekenen: we knippen, plakken en schrijven, de een in één taal, de ander in twee. De blaadjes worden gekopieerd en geruild, en de bibliotheek krijgt er een plank bij met uitgaven van de bezoekers zelf.',
    en: 'Everyone folds a little magazine of eight pages from one sheet of paper, about something they know well. Nobody needs to be able to draw: we cut, paste and write, some in one language and some in two. The zines are copied and swapped, and the library gains a shelf of what its visitors have published themselves.',
  },
  keywords: [
    { lv: 'zins', lt: 'zinas', pl: 'zin', nb: 'fanzine', nl: 'zine', en: 'zine' },
    { lv: 'kolāža', lt: 'koliažas', pl: 'kolaż', nb: 'collage', nl: 'collage', en: 'collage' },
    { lv: 'papīra locīšana', lt: 'popieriaus lankstymas', pl: 'składanie papieru', nb: 'papirbretting', nl: 'papier vouwen', en: 'paper folding' },
    { lv: 'kopētājs', lt: 'kopijavimo aparatas', pl: 'kserokopiarka', nb: 'kopimaskin', nl: 'kopieerapparaat', en: 'photocopier' },
    { lv: 'radošā rakstīšana', lt: 'kūrybinis rašymas', pl: 'twórcze pisanie', nb: 'kreativ skriving', nl: 'creatief schrijven', en: 'creative writing' },
  ],
  themes: ['creative-incubator'],
  teaches: ['literacy', 'cultural-awareness', 'personal-social-learning'],
  audience: ['adults', 'seniors', 'newcomers'],
  educationalLevel: 'beginner',
  license: 'CC-BY-4.0',
  creator: ['Innlandet fylkesbibliotek'],
  datePublished: '2025-03-10',
  scenario: {
    aims: [
      {
        lv: 'Katrs uzraksta un saliek savu mazo izdevumu.',
        lt: 'Kiekvienas parašo ir sudeda savo mažą leidinį.',
        pl: 'Każdy pisze i składa własne małe wydawnictwo.',
        nb: 'Alle skriver og setter sammen sin egen lille utgivelse.',
        nl: 'Iedereen schrijft en maakt een kleine eigen uitgave.',
        en: 'Everyone writes and puts together a small publication of their own.',
      },
      {
        lv: 'Dalībnieki izvēlas svarīgāko un pasaka to īsi.',
        lt: 'Dalyviai atsirenka, kas svarbiausia, ir pasako tai trumpai.',
        pl: 'Uczestnicy wybierają to, co najważniejsze, i mówią o tym krótko.',
        nb: 'Deltakerne velger ut det viktigste og sier det kort.',
        nl: 'De deelnemers kiezen wat het belangrijkst is en zeggen dat kort.',
        en: 'Participants choose what matters most and say it briefly.',
      },
      {
        lv: 'Viņi redz, ka bibliotēkā ir vieta arī viņu vārdiem.',
        lt: 'Jie pamato, kad bibliotekoje yra vietos ir jų žodžiams.',
        pl: 'Przekonują się, że w bibliotece jest miejsce także na ich słowa.',
        nb: 'De ser at biblioteket har plass til deres ord også.',
        nl: 'Ze merken dat er in de bibliotheek ook plaats is voor hun woorden.',
        en: 'They see that the library has room for their words, too.',
      },
    ],
    groupSize: { minValue: 4, maxValue: 16 },
    preparation: {
      nb: 'Brett et tomt blad på forhånd, og øv på det ene snittet i midten til du kan det uten å se etter. Kopier prøvebladet og se hvor nær kanten maskinen tar med strekene. Samle gamle tidsskrifter, kart, rutetabeller og kataloger som kan klippes i, og finn fram tre eller fire ferdige blader. Er det deres første gang, lager du dem selv: De må gjerne være enkle.',
      en: 'Fold an empty zine beforehand, and practise the one cut in the middle until you can do it without looking it up. Copy your trial zine and see how close to the edge the machine still takes the lines. Collect old magazines, maps, timetables and catalogues that may be cut up, and find three or four finished zines. If it is your first time, make them yourself: they may well be simple.',
    },
    space: {
      nb: 'Ett stort bord eller flere små med plass til å spre papir, og godt lys. Kopimaskinen bør stå i nærheten. Sett av en tom hylle eller en kasse som bladene kan stå i etterpå.',
      en: 'One large table or several small ones, with room to spread out paper and good light. The photocopier should be close by. Keep an empty shelf or box for the zines to stand in afterwards.',
    },
    supply: [
      { quantity: 2, per: 'person', name: { nb: 'A4-ark', en: 'Sheet of A4 paper' } },
      { quantity: 1, per: 'person', name: { nb: 'Svart tusjpenn', en: 'Black felt-tip pen' } },
      { quantity: 2, per: 'group', groupOf: 4, name: { nb: 'Saks', en: 'Scissors' } },
      { quantity: 2, per: 'group', groupOf: 4, name: { nb: 'Limstift', en: 'Glue stick' } },
      { quantity: 5, per: 'group', groupOf: 4, name: { nb: 'Gamle blader og kart til klipping', en: 'Old magazines and maps to cut up' } },
      { quantity: 4, per: 'session', name: { nb: 'Ferdige blader til å se i', en: 'Finished zines to look at' } },
      { quantity: 1, per: 'session', name: { nb: 'Pakke kopipapir (500 ark)', en: 'Pack of copy paper (500 sheets)' } },
      { quantity: 1, per: 'session', name: { nb: 'Kopimaskin', en: 'Photocopier' } },
    ],
    step: [
      {
        minutes: 15,
        name: { nb: 'Det jeg kan', en: 'What I know' },
        facilitator: {
          nb: 'Be alle tenke på noe de kan som andre kanskje ikke kan: en vei, en rett, et knep, et ord. La dem fortelle det til sidemannen på to minutter, og bytt så. Spør til slutt hva bladet til sidemannen burde hete.',
          en: 'Ask everyone to think of something they know and others perhaps do not: a path, a dish, a trick, a word. Let them tell their neighbour about it for two minutes, then change over. At the end ask what the neighbour’s zine should be called.',
        },
        participants: {
          nb: 'Deltakerne forteller i par og lytter. Hver skriver tittelen som sidemannen foreslo, på en lapp. Det er lov å bytte tittel senere.',
          en: 'Participants tell and listen in pairs. Each writes the title that their neighbour suggested on a slip of paper. They may change it later.',
        },
        tip: { nb: '«Slik lapper jeg en sykkel» er like godt som «Min barndoms gate».', en: '“How I mend a puncture” is as good as “The street of my childhood”.' },
      },
      {
        minutes: 10,
        name: { nb: 'Bla i andres', en: 'Leafing through others' },
        facilitator: {
          nb: 'Send de ferdige bladene rundt og be alle finne én ting de vil prøve selv. Pek på at noen bare har bilder og noen bare noen få ord. Si at ingen skal rette språket i dag.',
          en: 'Pass the finished zines round and ask everyone to find one thing they would like to try. Point out that some have only pictures and some only a few words. Say that nobody will correct anybody’s language today.',
        },
        participants: {
          nb: 'De blar, viser hverandre det de liker, og bestemmer om bladet skal ha mest tekst eller mest bilder. Den som er usikker, velger tre ting å vise: en begynnelse, noe i midten og en slutt.',
          en: 'They leaf through, show each other what they like and decide whether their zine will be mostly text or mostly pictures. Those who are unsure choose three things to show: a beginning, something in the middle and an end.',
        },
      },
      {
        minutes: 15,
        name: { nb: 'Brette og klippe', en: 'Folding and cutting' },
        groupSize: { maxValue: 12 },
        facilitator: {
          nb: 'Brett sammen med gruppa, ett brett om gangen, og hold arket høyt: i to, i fire, i åtte. Brett ut, legg arket dobbelt og klipp fra bretten inn til midten. Skyv endene mot hverandre så bladet åpner seg, og vent til alle er med før neste trinn.',
          en: 'Fold together with the group, one fold at a time, holding the sheet up: into two, four, eight. Unfold, double the sheet and cut from the fold to the middle. Push the ends together so that the zine opens, and wait until everyone is there before the next move.',
        },
        participants: {
          nb: 'De bretter og klipper et prøveark og nummererer sidene med blyant. Så gjør de det én gang til med det rene arket. Den som er ferdig, hjelper sidemannen.',
          en: 'They fold and cut a trial sheet and number its pages in pencil. Then they do it once more with the clean sheet. Those who are done help their neighbour.',
        },
        tip: { nb: 'Dra en negl over hver brett: Skarpe bretter gjør hele forskjellen.', en: 'Run a fingernail along each fold: sharp folds make all the difference.' },
      },
      {
        minutes: 50,
        name: { nb: 'Åtte sider', en: 'Eight pages' },
        facilitator: {
          nb: 'Foreslå en rekkefølge: forside, fem sider med innhold, én side med et godt råd og en bakside. Gå rundt og spør hva som kommer på neste side, ikke hva som mangler. Si fra når det er tjue minutter igjen, og når det er fem.',
          en: 'Suggest an order: cover, five pages of content, one page with a piece of good advice, and a back cover. Walk round and ask what comes on the next page, not what is missing. Say when twenty minutes are left, and when five.',
        },
        participants: {
          nb: 'De skriver, klipper og limer, på morsmålet, på norsk eller på begge. Den som ikke vil skrive selv, forteller, og en annen skriver det ned. På baksiden står år, sted og fornavn, eller et navn de finner på.',
          en: 'They write, cut and paste, in their mother tongue, in the language of the country or in both. Those who would rather not write tell it, and somebody else writes it down. The back cover has the year, the place and a first name, or one they make up.',
        },
        tip: { nb: 'La en fingerbredde langs kanten stå tom: Kopimaskinen tar ikke med alt.', en: 'Leave a finger’s width along the edge empty: the photocopier does not take everything.' },
      },
      {
        minutes: 25,
        name: { nb: 'Kopiere og bytte', en: 'Copying and swapping' },
        facilitator: {
          nb: 'Brett bladene ut igjen og kopier hvert av dem i ett eksemplar til hver deltaker og ett til hylla. Vis den første hvordan maskinen virker; deretter viser de hverandre. Sett de andre til å brette det som kommer ut.',
          en: 'Unfold the zines and copy each of them once for every participant and once for the shelf. Show the first person how the machine works; after that they show each other. Set the others to folding what comes out.',
        },
        participants: {
          nb: 'De kopierer, bretter og bytter, og alle går hjem med en liten samling. Mens de venter, leser de for hverandre fra bladene.',
          en: 'They copy, fold and swap, and everyone goes home with a small collection. While they wait, they read to each other from the zines.',
        },
      },
      {
        minutes: 15,
        name: { nb: 'Hylla', en: 'The shelf' },
        facilitator: {
          nb: 'Gå sammen til hylla og sett bladene på plass. Spør hver om de vil at bladet skal kunne lånes, bare leses her, eller ikke stå framme. Fortell når hylla fylles neste gang.',
          en: 'Go to the shelf together and put the zines in their places. Ask each person whether theirs may be borrowed, only read here, or not be on show. Say when the shelf will be filled next.',
        },
        participants: {
          nb: 'Hver setter bladet sitt på hylla og sier én setning om hvem som bør lese det. De andre sier hva de tar med seg hjem å lese først.',
          en: 'Each puts their zine on the shelf and says in one sentence who should read it. The others say which one they will read first at home.',
        },
      },
    ],
    adaptation: [
      {
        to: 'smaller-group',
        text: {
          nb: 'Er dere færre enn fire, lager dere ett blad sammen, med to sider til hver. Da rekker dere å kopiere det i tjue eksemplarer og legge det ut ved utlånet.',
          en: 'With fewer than four people, make one zine together, with two pages each. Then there is time to copy it twenty times and leave it at the lending desk.',
        },
      },
      {
        to: 'larger-group',
        text: {
          nb: 'Med mer enn tolv bretter dere ved to bord, med en som viser ved hvert. Kopier i løpet av de femti minuttene, etter hvert som folk blir ferdige, så det ikke blir kø.',
          en: 'With more than twelve, fold at two tables with somebody to show it at each. Copy during the fifty minutes, as people finish, so that there is no queue.',
        },
      },
      {
        to: 'mixed-language-levels',
        text: {
          nb: 'La dem som skriver lite norsk, lage sider med bilde og ett ord på to språk. Slike blader blir fine små ordbøker, og de andre lærer av dem.',
          en: 'Let those who write little of the language make pages with a picture and one word in two languages. Such zines become good small dictionaries, and the others learn from them.',
        },
      },
      {
        to: 'accessibility',
        text: {
          nb: 'Bruk A3 for den som ser dårlig eller har stive fingre, og ha ferdig brettede ark i reserve. Legg fram en saks for venstrehendte, og la den som ikke kan klippe, rive: Det er også collage.',
          en: 'Use A3 for those with poor sight or stiff fingers, and have folded sheets in reserve. Put out scissors for left-handed people, and let those who cannot cut tear: that is collage, too.',
        },
      },
    ],
    risk: [
      { nb: 'Noen sier at de ikke har noe å fortelle. Spør hva andre pleier å be dem om hjelp til; der er tittelen.', en: 'Some say that they have nothing to tell. Ask what others usually come to them for; there is the title.' },
      { nb: 'Kopimaskinen stopper. Skann bladene eller ta bilde av arkene, skriv ut senere, og avtal når samlingen kan hentes.', en: 'The photocopier jams. Scan the zines or photograph the sheets, print them later and agree on when the collections can be fetched.' },
      { nb: 'Et blad forteller noe privat om en som ikke er til stede. Snakk med den som har laget det, før dere kopierer, og foreslå et annet navn eller en annen side.', en: 'A zine tells something private about somebody who is not there. Talk to its maker before copying, and suggest another name or another page.' },
    ],
    evaluation: [
      { nb: 'Tell hvor mange blader som lånes fra hylla den første måneden, og hvor mange nye som kommer til.', en: 'Count how many zines are borrowed from the shelf in the first month, and how many new ones arrive.' },
      { nb: 'Spør alle ved døra: Hva ville nummer to av bladet ditt handle om?', en: 'Ask everyone at the door: what would the second issue of your zine be about?' },
      { nb: 'Skriv ned for deg selv hvor brettingen stoppet opp, og legg neste gang inn en pause der.', en: 'Note for yourself where the folding got stuck, and pause there next time.' },
    ],
  },
};
