import type { KitEntry } from './entry.ts';

/** Whole in Polish and English; the other languages have what a list shows, and the aims. */
export const skillsExchange: KitEntry = {
  id: 'skills-exchange',
  publisher: 'frsi',
  locale: 'pl',
  name: {
    lv: 'Prasmju birža kaimiņiem',
    lt: 'Kaimynų įgūdžių mainai',
    pl: 'Sąsiedzka wymiana umiejętności',
    nb: 'Byttering for ferdigheter',
    nl: 'Ruilkring van vaardigheden',
    en: 'A neighbours’ exchange of skills',
  },
  description: {
    lv: 'Katrs piedāvā stundu no tā, ko prot, un saņem stundu no cita. Grupa izveido prasmju sienu, atrod pirmos pārus un vienojas, kā bibliotēka tos saved kopā arī turpmāk – bez naudas un bez parādiem.',
    lt: 'Kiekvienas siūlo valandą to, ką moka, ir gauna valandą iš kito. Grupė sukuria įgūdžių sieną, suranda pirmąsias poras ir susitaria, kaip biblioteka jas suves ir toliau – be pinigų ir be skolų.',
    pl: 'Każdy daje godzinę tego, co umie, i dostaje godzinę od kogoś innego. Grupa tworzy ścianę umiejętności, dobiera pierwsze pary i ustala, jak biblioteka będzie je łączyć dalej – bez pieniędzy i bez długów.',
    nb: 'Alle gir en time av noe de kan, og får en time av en annen. Gruppa lager en vegg av ferdigheter, finner de første parene og blir enig om hvordan biblioteket skal føre folk sammen videre – uten penger og uten gjeld.',
    nl: 'Iedereen geeft een uur van wat hij of zij kan en krijgt een uur van een ander. De groep maakt een muur van vaardigheden, vindt de eerste paren en spreekt af hoe de bibliotheek mensen blijft samenbrengen – zonder geld en zonder schulden.',
    en: 'Everyone gives an hour of what they can do and gets an hour from somebody else. The group makes a wall of skills, finds the first pairs and agrees on how the library will go on bringing people together – without money and without debts.',
  },
  keywords: [
    { lv: 'prasmes', lt: 'įgūdžiai', pl: 'umiejętności', nb: 'ferdigheter', nl: 'vaardigheden', en: 'skills' },
    { lv: 'kaimiņi', lt: 'kaimynai', pl: 'sąsiedzi', nb: 'naboer', nl: 'buren', en: 'neighbours' },
    { lv: 'laika banka', lt: 'laiko bankas', pl: 'bank czasu', nb: 'tidsbank', nl: 'tijdbank', en: 'time bank' },
    { lv: 'brīvprātīgie', lt: 'savanorystė', pl: 'wolontariat', nb: 'frivillighet', nl: 'vrijwilligers', en: 'volunteering' },
    { lv: 'kopiena', lt: 'bendruomenė', pl: 'społeczność', nb: 'lokalsamfunn', nl: 'gemeenschap', en: 'community' },
  ],
  themes: ['social-innovation'],
  teaches: ['personal-social-learning', 'citizenship', 'entrepreneurship'],
  audience: ['adults', 'seniors', 'newcomers'],
  educationalLevel: 'intermediate',
  license: 'CC-BY-SA-4.0',
  creator: ['Fundacja Rozwoju Społeczeństwa Informacyjnego'],
  datePublished: '2025-05-19',
  scenario: {
    aims: [
      { lv: 'Dalībnieki ierauga, ka katram ir kāda prasme, kas citam noder.', lt: 'Dalyviai pamato, kad kiekvienas turi kitam naudingą įgūdį.', pl: 'Uczestnicy widzą, że każdy ma umiejętność, która komuś się przyda.', nb: 'Deltakerne ser at alle kan noe som andre har bruk for.', nl: 'De deelnemers zien dat iedereen iets kan waar een ander iets aan heeft.', en: 'Participants see that everyone has a skill that is of use to somebody.' },
      { lv: 'Viņi skaidri pasaka, ko piedāvā un ko nē.', lt: 'Jie aiškiai pasako, ką siūlo ir ko ne.', pl: 'Jasno mówią, co oferują, a czego nie.', nb: 'De sier tydelig hva de tilbyr og hva de ikke tilbyr.', nl: 'Ze zeggen duidelijk wat ze aanbieden en wat niet.', en: 'They say clearly what they offer, and what they do not.' },
      { lv: 'Viņi vienojas par pirmo tikšanos ar vietu un laiku.', lt: 'Jie susitaria dėl pirmojo susitikimo vietos ir laiko.', pl: 'Umawiają pierwsze spotkanie: miejsce i czas.', nb: 'De avtaler det første møtet med tid og sted.', nl: 'Ze spreken een eerste ontmoeting af, met plaats en tijd.', en: 'They arrange a first meeting, with a place and a time.' },
    ],
    groupSize: { minValue: 8, maxValue: 24 },
    preparation: {
      pl: 'Proszę zaprosić kilka osób, które na co dzień nic w bibliotece nie prowadzą: krawcową, wędkarza, studentkę z zagranicy. Warto przygotować ścianę z dwoma nagłówkami: „Umiem” i „Chcę się nauczyć” oraz krótkie zasady na jednej kartce.',
      en: 'Invite some people who do not usually lead anything in the library: a seamstress, an angler, a student from abroad. Prepare a wall with two headings, “I can” and “I want to learn”, and short rules on one sheet.',
    },
    space: {
      pl: 'Sala, w której można chodzić, ze ścianą lub dwiema tablicami. Krzesła w kręgu, stoliki przy ścianach.',
      en: 'A room in which people can walk about, with a wall or two boards. Chairs in a circle, small tables along the walls.',
    },
    supply: [
      { quantity: 4, per: 'person', name: { lv: 'Kartīte', lt: 'Kortelė', pl: 'Karteczka', nb: 'Kort', nl: 'Kaartje', en: 'Card' } },
      { quantity: 1, per: 'person', name: { lv: 'Flomāsters', lt: 'Flomasteris', pl: 'Pisak', nb: 'Tusjpenn', nl: 'Stift', en: 'Felt-tip pen' } },
      { quantity: 1, per: 'person', name: { lv: 'Vizītkarte „Mana stunda”', lt: 'Kortelė „Mano valanda“', pl: 'Bilet „Moja godzina”', nb: 'Lappen «Min time»', nl: 'Briefje ‘Mijn uur’', en: 'Ticket “My hour”' } },
      { quantity: 2, per: 'session', name: { lv: 'Liela lapa virsrakstam', lt: 'Didelis lapas antraštei', pl: 'Duży arkusz na nagłówek', nb: 'Stort ark til overskrift', nl: 'Groot vel voor een kop', en: 'Large sheet for a heading' } },
      { quantity: 1, per: 'session', name: { lv: 'Līmlente', lt: 'Lipni juosta', pl: 'Taśma klejąca', nb: 'Tape', nl: 'Plakband', en: 'Adhesive tape' } },
    ],
    step: [
      {
        name: { pl: 'Trzy umiejętności', en: 'Three skills' },
        minutes: 15,
        facilitator: { pl: 'Prosimy, by w parach opowiedzieć o trzech rzeczach, które się umie. Podajemy własny zwyczajny przykład: pieczenie chleba, układanie ręczników, cierpliwość w kolejce.', en: 'Ask people to tell each other in pairs three things that they can do. Give an ordinary example of your own: baking bread, folding towels, patience in a queue.' },
        participants: { pl: 'Opowiadają i notują umiejętność rozmówcy, nie swoją.', en: 'Tell, and write down the other person’s skill, not their own.' },
        tip: { pl: 'O sobie mówi się skromnie. Dlatego zapisuje sąsiad.', en: 'People are modest about themselves. That is why the neighbour writes.' },
      },
      {
        name: { pl: 'Ściana', en: 'The wall' },
        minutes: 25,
        facilitator: { pl: 'Zapraszamy do wieszania kartek pod „Umiem” i „Chcę się nauczyć”. Czytamy na głos te, które się powtarzają, i te, których nikt się nie spodziewał.', en: 'Invite everyone to put cards up under “I can” and “I want to learn”. Read aloud those that repeat and those that nobody expected.' },
        participants: { pl: 'Wieszają po dwie kartki pod każdym nagłówkiem i oglądają całą ścianę.', en: 'Put up two cards under each heading and look at the whole wall.' },
      },
      {
        name: { pl: 'Zasady', en: 'Rules' },
        minutes: 20,
        facilitator: { pl: 'Pokazujemy projekt zasad: godzina za godzinę, bez pieniędzy, pierwsze spotkanie w bibliotece, można odmówić. Pytamy, czego brakuje.', en: 'Show draft rules: an hour for an hour, no money, the first meeting is in the library, one may say no. Ask what is missing.' },
        participants: { pl: 'Poprawiają zasady i przyjmują je przez podniesienie ręki.', en: 'Correct the rules and adopt them by a show of hands.' },
        groupSize: { maxValue: 20 },
      },
      {
        name: { pl: 'Targ godzin', en: 'The market of hours' },
        minutes: 30,
        facilitator: { pl: 'Ogłaszamy targ: z biletem „Moja godzina” szuka się osoby, od której chce się uczyć. Pomagamy tym, którzy stoją z boku.', en: 'Open the market: with a ticket “My hour” one looks for somebody to learn from. Help those who stand aside.' },
        participants: { pl: 'Rozmawiają, wymieniają bilety i zapisują na nich miejsce oraz czas.', en: 'Talk, exchange tickets, and write a place and a time on them.' },
      },
      {
        name: { pl: 'Co dalej z tablicą', en: 'What becomes of the board' },
        minutes: 15,
        facilitator: { pl: 'Ustalamy, kto opiekuje się ścianą i kiedy jest następny targ. Bez zgody nie wieszamy numerów telefonów.', en: 'Agree on who looks after the wall and when the next market is. No telephone numbers go up without consent.' },
        participants: { pl: 'Mówią jednym zdaniem, na co się umówili.', en: 'Say in one sentence what they have arranged.' },
      },
    ],
    adaptation: [
      { to: 'larger-group', text: { pl: 'Powyżej dwudziestu osób zasady omawia się w trzech grupach, a potem zbiera trzy najważniejsze poprawki.', en: 'With more than twenty, discuss the rules in three groups and then collect the three most important corrections.' } },
      { to: 'mixed-language-levels', text: { pl: 'Na kartkach można rysować. Język obcy jest umiejętnością, więc ma na ścianie własne miejsce.', en: 'Cards may be drawn. A foreign language is a skill and has a place of its own on the wall.' } },
      { to: 'online', text: { pl: 'Ściana może być wspólnym dokumentem, a targ – rozmową w pokojach po trzy osoby.', en: 'The wall can be a shared document, and the market a talk in rooms of three.' } },
    ],
    risk: [
      { pl: 'Ktoś oferuje usługi ze swojej firmy. Zasada „bez pieniędzy” wisi na ścianie od początku.', en: 'Somebody offers the services of their company. The rule “no money” is on the wall from the start.' },
      { pl: 'Jedna osoba nie znajduje pary. Godzinę może wymienić z biblioteką.', en: 'Somebody finds no partner. They can exchange an hour with the library.' },
    ],
    evaluation: [
      { pl: 'Po sześciu tygodniach pytamy, ile umówionych godzin się odbyło i co przeszkodziło pozostałym.', en: 'After six weeks, ask how many of the hours took place and what kept the others from it.' },
      { pl: 'Liczymy, ile nowych kartek przybyło na ścianie.', en: 'Count the new cards on the wall.' },
    ],
  },
};
