import type { Words } from '../wording.ts';

const cannotCome = 'Ja tomēr nevarēsiet piedalīties, lūdzu, atsakieties no vietas savā lapā, lai to varētu saņemt kāds cits.';
const notYou = 'Ja pieteikumu neiesniedzāt Jūs, nekas nav jādara: bez apstiprinājuma tas pats zaudēs spēku.';

export const lv: Words = {
  hello: (name) => (name ? `Labdien, ${name}!` : 'Labdien!'),
  letters: {
    'please-confirm': {
      heading: 'Lūdzu, apstipriniet pieteikumu',
      before: [
        () => 'Paldies par pieteikumu! Lai mēs zinātu, ka šī e-pasta adrese ir Jūsu, lūdzu, atveriet zemāk esošo saiti un apstipriniet pieteikumu atvērtajā lapā. Līdz tam vieta Jums tiek paturēta.',
      ],
      after: [notYou],
      button: 'Apstiprināt pieteikumu',
    },
    'please-confirm-in-queue': {
      heading: 'Lūdzu, apstipriniet vietu gaidītāju sarakstā',
      before: [
        () => 'Paldies par pieteikumu! Patlaban visas vietas ir aizņemtas, tāpēc esam Jums paturējuši vietu gaidītāju sarakstā. Lūdzu, atveriet zemāk esošo saiti un apstipriniet pieteikumu atvērtajā lapā. Ja to izdarīsiet laikus, Jūsu vieta sarakstā nemainīsies.',
      ],
      after: [notYou],
      button: 'Apstiprināt vietu sarakstā',
    },
    requested: {
      heading: 'Jūsu pieteikums ir saņemts',
      before: [(organizer) => `Paldies! Katru pieteikumu izskata ${organizer}, un par lēmumu Jums paziņosim. Līdz tam vieta Jums tiek paturēta.`],
      button: 'Skatīt pieteikumu',
    },
    confirmed: {
      heading: 'Jūsu pieteikums ir apstiprināts',
      before: [() => 'Priecāsimies Jūs satikt! Pasākuma laiks ir pievienots šai vēstulei, lai Jūs to varētu ielikt savā kalendārā.'],
      after: [cannotCome],
      button: 'Skatīt, labot vai atcelt pieteikumu',
    },
    waiting: {
      heading: 'Jūs esat gaidītāju sarakstā',
      before: [() => 'Patlaban visas vietas ir aizņemtas. Tiklīdz Jums atbrīvosies vieta, mēs Jums rakstīsim.'],
      after: ['Ja vairs nevēlaties gaidīt, lūdzu, atsakieties savā lapā.'],
      button: 'Skatīt manu vietu sarakstā',
    },
    offered: {
      heading: 'Tagad Jums ir iespēja piedalīties',
      before: [
        () => 'Ir atbrīvojušās vietas, un esam tās paturējuši Jums. Lūdzu, atveriet zemāk esošo saiti un paziņojiet, vai tās pieņemat. Ja līdz norādītajam laikam atbildi nesaņemsim, vietas piedāvāsim nākamajam sarakstā.',
      ],
      button: 'Pieņemt vai atteikties',
    },
    reminder: {
      heading: 'Gaidīsim Jūs!',
      subject: 'Atgādinājums',
      before: [() => 'Atgādinām par pasākumu, kuram ir apstiprināts Jūsu pieteikums.'],
      after: [cannotCome],
      button: 'Skatīt, labot vai atcelt pieteikumu',
    },
    changed: {
      heading: 'Pasākumā ir izmaiņas',
      before: [() => 'Ir mainīts pasākuma laiks vai vieta. Tagad ir spēkā šāda informācija.'],
      after: [cannotCome],
      button: 'Skatīt, labot vai atcelt pieteikumu',
    },
    rescheduled: {
      heading: 'Pasākumam ir jauns laiks',
      before: [() => 'Pasākums notiks citā laikā, nekā iepriekš paziņots. Tagad ir spēkā šāda informācija.'],
      after: [cannotCome],
      button: 'Skatīt, labot vai atcelt pieteikumu',
    },
    movedOnline: {
      heading: 'Pasākums notiks tiešsaistē',
      before: [() => 'Uz norises vietu nav jādodas: pasākums notiks tiešsaistē. Tagad ir spēkā šāda informācija.'],
      after: [cannotCome],
      button: 'Skatīt, labot vai atcelt pieteikumu',
    },
    postponed: {
      heading: 'Pasākums ir pārcelts uz vēlāku laiku',
      before: [() => 'Paziņotajā laikā pasākums nenotiks. Jaunais laiks vēl nav zināms; mēs Jums par to rakstīsim. Jūsu pieteikums paliek spēkā.'],
      button: 'Skatīt, labot vai atcelt pieteikumu',
    },
    'event-cancelled': {
      heading: 'Pasākums ir atcelts',
      before: [() => 'Diemžēl pasākums nenotiks. Atvainojamies! Jums nekas nav jādara.'],
      button: 'Skatīt pieteikumu',
    },
    cancelled: {
      heading: 'Jūsu pieteikums ir atcelts',
      before: [() => 'Paldies, ka paziņojāt!'],
      button: 'Skatīt pieteikumu',
    },
    withdrawn: {
      heading: 'Jūs vairs neesat gaidītāju sarakstā',
      before: [() => 'Paldies, ka paziņojāt! Jūsu vietu piedāvāsim nākamajam sarakstā.'],
      button: 'Skatīt pieteikumu',
    },
    expired: {
      heading: 'Jūsu pieteikums vairs nav spēkā',
      before: [() => 'Laikus nesaņēmām Jūsu atbildi, tāpēc vieta Jums vairs netiek paturēta. Ja joprojām vēlaties piedalīties, laipni lūdzam pieteikties vēlreiz.'],
      button: 'Skatīt pieteikumu',
    },
    refused: {
      heading: 'Jūsu pieteikums nav pieņemts',
      before: [(organizer) => `Diemžēl ${organizer} nevar Jums piešķirt vietu šajā pasākumā.`],
      button: 'Skatīt pieteikumu',
    },
    link: {
      heading: 'Saite uz Jūsu pieteikumu',
      subject: 'Jūsu pieteikums',
      before: [
        () => 'Šī e-pasta adrese tikko norādīta šim pasākumam. Ar to ir viens pieteikums; atverot zemāk esošo saiti, varat to skatīt, labot vai atcelt. Ja adresi norādījāt nevis Jūs, nekas nav jādara.',
      ],
      button: 'Skatīt pieteikumu',
    },
    message: {
      heading: '',
      before: [(organizer) => `${organizer} raksta visiem, kas ir pieteikušies:`],
      button: 'Skatīt pieteikumu',
    },
    certificate: {
      heading: 'Jūsu dalības apliecinājums',
      before: [() => 'Paldies, ka piedalījāties! Dalības apliecinājums ir gatavs: atveriet zemāk esošo saiti un lejupielādējiet to.'],
      button: 'Saņemt apliecinājumu',
    },
  },
  queueRule: 'Brīvās vietas saņem pirmais sarakstā, kura pieteiktajiem cilvēkiem to pietiek visiem. Tāpēc neliela grupa var tikt pie vietām ātrāk nekā lielāka.',
  undo: 'Ja tas notika nejauši, atcelšanu vēl varat atsaukt savā lapā. Līdz norādītajam laikam vieta Jums tiek paturēta.',
  attached: 'Tas ir arī pievienots šai vēstulei.',
  seats: { zero: '# vietu', one: '# vieta', other: '# vietas' },
  status: { held: 'vēl nav apstiprināts', requested: 'gaida rīkotāja lēmumu', confirmed: 'apstiprināts', waiting: 'gaidītāju sarakstā', offered: 'piedāvātas vietas, gaidām Jūsu atbildi' },
  labels: {
    event: 'Pasākums',
    when: 'Kad',
    dates: 'Datumi',
    where: 'Kur',
    before: 'Iepriekš',
    online: 'Tiešsaistē',
    room: 'Pievienoties tiešsaistē',
    organizer: 'Rīko',
    seats: 'Vietas',
    status: 'Pieteikums',
    number: 'Pieteikuma numurs',
    reason: 'Rīkotāja paskaidrojums',
    confirmBy: 'Lūdzu, apstipriniet līdz',
    answerBy: 'Lūdzu, atbildiet līdz',
    undoUntil: 'Atsaukt var līdz',
  },
  footer: (organizer) => [
    `Šo vēstuli saņemat tāpēc, ka pieteikumā norādīta šī e-pasta adrese. To nosūtīja programma, un atbildes uz to neviens nelasa; uz jautājumiem atbildēs rīkotājs – ${organizer}.`,
    'Saite ved uz Jūsu personīgo lapu. Lūdzu, nenododiet to citiem: ar to var mainīt un atcelt Jūsu pieteikumu.',
  ],
};
