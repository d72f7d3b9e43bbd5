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
    nb: 'Et blad på en ettermiddag',
    nl: 'Een blaadje in één middag',
    en: 'A zine in an afternoon',
  },
  description: {
    lv: 'No vienas papīra lapas katrs saloka savu astoņu lappušu žurnāliņu par to, ko labi zina. Zīmēt prast nevajag: griež, līmē un raksta. Beigās žurnāliņus pavairo, un bibliotēkā rodas jauns plaukts.',
    lt: 'Iš vieno popieriaus lapo kiekvienas sulanksto savo aštuonių puslapių žurnaliuką apie tai, ką gerai išmano. Mokėti piešti nereikia: karpoma, klijuojama ir rašoma. Pabaigoje žurnaliukai padauginami, ir bibliotekoje atsiranda nauja lentyna.',
    pl: 'Z jednej kartki każdy składa własny ośmiostronicowy zin o tym, na czym dobrze się zna. Nie trzeba umieć rysować: tniemy, kleimy i piszemy. Na koniec ziny się powiela, a w bibliotece powstaje nowa półka.',
    nb: 'Av ett ark papir bretter hver deltaker sitt eget blad på åtte sider, om noe de kan godt. Ingen trenger å kunne tegne: Vi klipper, limer og skriver. Til slutt kopieres bladene, og biblioteket får en ny hylle.',
    nl: 'Van één vel papier vouwt iedereen een eigen blaadje van acht bladzijden, over iets wat men goed kent. Tekenen hoeft niemand te kunnen: we knippen, plakken en schrijven. Tot slot worden de blaadjes gekopieerd en krijgt de bibliotheek er een plank bij.',
    en: 'From one sheet of paper everyone folds a little magazine of eight pages about something they know well. Nobody needs to be able to draw: we cut, paste and write. In the end the zines are copied, and the library has a new shelf.',
  },
  keywords: [
    { lv: 'zins', lt: 'zinas', pl: 'zin', nb: 'fanzine', nl: 'zine', en: 'zine' },
    { lv: 'kolāža', lt: 'koliažas', pl: 'kolaż', nb: 'collage', nl: 'collage', en: 'collage' },
    { lv: 'papīrs', lt: 'popierius', pl: 'papier', nb: 'papir', nl: 'papier', en: 'paper' },
    { lv: 'kopētājs', lt: 'kopijavimas', pl: 'kserokopiarka', nb: 'kopimaskin', nl: 'kopieerapparaat', en: 'photocopier' },
    { lv: 'radoša rakstīšana', lt: 'kūrybinis rašymas', pl: 'twórcze pisanie', nb: 'kreativ skriving', nl: 'creatief schrijven', en: 'creative writing' },
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
      { lv: 'Katrs uzraksta un saliek pats savu mazu izdevumu.', lt: 'Kiekvienas parašo ir sudėlioja savo mažą leidinį.', pl: 'Każdy pisze i składa własne małe wydawnictwo.', nb: 'Alle skriver og setter sammen sin egen lille utgivelse.', nl: 'Iedereen schrijft en maakt een eigen kleine uitgave.', en: 'Everyone writes and puts together a small publication of their own.' },
      { lv: 'Dalībnieki izvēlas, kas ir svarīgākais, un pasaka to īsi.', lt: 'Dalyviai atsirenka, kas svarbiausia, ir pasako tai trumpai.', pl: 'Uczestnicy wybierają to, co najważniejsze, i mówią o tym krótko.', nb: 'Deltakerne velger ut det viktigste og sier det kort.', nl: 'De deelnemers kiezen wat het belangrijkst is en zeggen dat kort.', en: 'Participants choose what matters most and say it briefly.' },
      { lv: 'Viņi redz, ka bibliotēkā ir vieta arī viņu vārdiem.', lt: 'Jie pamato, kad bibliotekoje yra vietos ir jų žodžiams.', pl: 'Widzą, że w bibliotece jest miejsce także na ich słowa.', nb: 'De ser at biblioteket har plass til deres ord også.', nl: 'Ze zien dat er in de bibliotheek ook plaats is voor hun woorden.', en: 'They see that the library has room for their words, too.' },
    ],
    groupSize: { minValue: 4, maxValue: 16 },
    preparation: {
      nb: 'Brett ett tomt blad på forhånd, og prøv at kopimaskinen tar begge sider av arket. Samle gamle tidsskrifter, kart og kataloger som kan klippes i. Legg fram tre eller fire ferdige blader som viser at det kan gjøres enkelt.',
      en: 'Fold an empty zine beforehand, and try whether the photocopier takes both sides of the sheet. Collect old magazines, maps and catalogues that may be cut up. Put out three or four finished zines that show how simple they can be.',
    },
    space: {
      nb: 'Ett stort bord eller flere små, med plass til å spre papir. Godt lys, og en kopimaskin i nærheten.',
      en: 'One large table or several small ones, with room to spread out paper. Good light, and a photocopier close by.',
    },
    supply: [
      { quantity: 2, per: 'person', name: { lv: 'A4 papīra lapa', lt: 'A4 popieriaus lapas', pl: 'Kartka A4', nb: 'A4-ark', nl: 'Vel A4', en: 'Sheet of A4' } },
      { quantity: 1, per: 'person', name: { lv: 'Melns flomāsters', lt: 'Juodas flomasteris', pl: 'Czarny pisak', nb: 'Svart tusjpenn', nl: 'Zwarte stift', en: 'Black felt-tip pen' } },
      { quantity: 2, per: 'group', groupOf: 4, name: { lv: 'Šķēres', lt: 'Žirklės', pl: 'Nożyczki', nb: 'Saks', nl: 'Schaar', en: 'Scissors' } },
      { quantity: 2, per: 'group', groupOf: 4, name: { lv: 'Līmes zīmulis', lt: 'Klijų pieštukas', pl: 'Klej w sztyfcie', nb: 'Limstift', nl: 'Lijmstift', en: 'Glue stick' } },
      { quantity: 5, per: 'group', groupOf: 4, name: { lv: 'Veci žurnāli un kartes griešanai', lt: 'Seni žurnalai ir žemėlapiai karpymui', pl: 'Stare czasopisma i mapy do cięcia', nb: 'Gamle blader og kart til klipping', nl: 'Oude tijdschriften en kaarten om te knippen', en: 'Old magazines and maps to cut up' } },
      { quantity: 1, per: 'session', name: { lv: 'Kopētājs', lt: 'Kopijavimo aparatas', pl: 'Kserokopiarka', nb: 'Kopimaskin', nl: 'Kopieerapparaat', en: 'Photocopier' } },
    ],
    step: [
      {
        name: { nb: 'Det jeg kan', en: 'What I know' },
        minutes: 15,
        facilitator: { nb: 'Be alle tenke på noe de kan som andre ikke kan: en vei, en rett, et knep, et ord. La dem si det til sidemannen med to setninger.', en: 'Ask everyone to think of something they know and others do not: a path, a dish, a trick, a word. Let them tell it to their neighbour in two sentences.' },
        participants: { nb: 'Forteller i par og lytter. Hver skriver ned en tittel på en lapp.', en: 'Tell it in pairs and listen. Each writes a title on a slip of paper.' },
        tip: { nb: '«Slik reparerer jeg en sykkel» er like godt som «Min barndoms gate».', en: '“How I mend a bicycle” is as good as “The street of my childhood”.' },
      },
      {
        name: { nb: 'Brette og klippe', en: 'Folding and cutting' },
        minutes: 15,
        facilitator: { nb: 'Brett sammen med gruppa, ett brett om gangen, og hold arket høyt. Vent til alle er med før neste brett.', en: 'Fold together with the group, one fold at a time, holding the sheet high. Wait until everyone is there before the next fold.' },
        participants: { nb: 'Bretter arket til åtte sider og klipper ett snitt på midten. Den som er ferdig, hjelper sidemannen.', en: 'Fold the sheet into eight pages and make one cut in the middle. Those who are done help their neighbour.' },
        groupSize: { maxValue: 12 },
      },
      {
        name: { nb: 'Åtte sider', en: 'Eight pages' },
        minutes: 50,
        facilitator: { nb: 'Foreslå en rekkefølge: forside, fem sider med innhold, en side med et råd, bakside. Gå rundt og spør hva som skal stå på neste side.', en: 'Suggest an order: cover, five pages of content, a page with one piece of advice, back cover. Walk round and ask what comes on the next page.' },
        participants: { nb: 'Skriver, klipper og limer. De kan bruke morsmålet sitt, og gjerne to språk.', en: 'Write, cut and paste. They may use their mother tongue, and two languages if they like.' },
        tip: { nb: 'Hold en finger fra kanten fri: Kopimaskinen tar ikke med alt.', en: 'Keep a finger’s width from the edge free: the photocopier does not take everything.' },
      },
      {
        name: { nb: 'Kopiere og bytte', en: 'Copying and swapping' },
        minutes: 25,
        facilitator: { nb: 'Kopier hvert blad i så mange eksemplarer som det er deltakere, og ett til hylla. Vis den første hvordan, så viser de hverandre.', en: 'Copy each zine as many times as there are participants, and once more for the shelf. Show the first how; then they show each other.' },
        participants: { nb: 'Bretter kopiene og bytter med hverandre. Alle går hjem med en liten samling.', en: 'Fold the copies and swap. Everyone goes home with a small collection.' },
      },
      {
        name: { nb: 'Hylla', en: 'The shelf' },
        minutes: 15,
        facilitator: { nb: 'Sett bladene på en egen hylle sammen, og spør hver om ett ord om det de har laget. Si når neste gang er.', en: 'Put the zines on a shelf of their own together, and ask each for one word about what they made. Say when the next time is.' },
        participants: { nb: 'Setter bladet sitt på hylla og sier et ord om det.', en: 'Put their zine on the shelf and say a word about it.' },
      },
    ],
    adaptation: [
      { to: 'smaller-group', text: { nb: 'Med færre enn fire lager dere ett blad sammen, med to sider hver.', en: 'With fewer than four, make one zine together, two pages each.' } },
      { to: 'mixed-language-levels', text: { nb: 'La dem som skriver lite, lage sidene med bilder og ett ord. En medhjelper kan skrive det de sier.', en: 'Let those who write little make pages of pictures and one word. A helper can write down what they say.' } },
      { to: 'accessibility', text: { nb: 'Bruk A3 for den som ser dårlig eller har stive fingre, og ha en saks for venstrehendte.', en: 'Use A3 for those with poor sight or stiff fingers, and have left-handed scissors at hand.' } },
    ],
    risk: [
      { nb: 'Noen sier at de ikke har noe å fortelle. Spør hva folk pleier å be dem om hjelp til.', en: 'Some say that they have nothing to tell. Ask what people usually come to them for.' },
      { nb: 'Kopimaskinen stopper. Ha en reserveplan: Bladene kan skannes og kopieres neste dag.', en: 'The photocopier jams. Have a plan: the zines can be scanned and copied the next day.' },
    ],
    evaluation: [
      { nb: 'Tell hvor mange blader som lånes fra hylla den neste måneden.', en: 'Count how many zines are borrowed from the shelf in the next month.' },
      { nb: 'Spør hver deltaker hva bladet deres skulle hete om det kom et nummer to.', en: 'Ask each participant what their zine would be called if there were a second issue.' },
    ],
  },
};
