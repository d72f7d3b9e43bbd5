import type { Words } from '../wording.ts';

const appeal = 'Ja uzskatāt, ka tas nav pareizi, varat vienu reizi to paskaidrot savā lapā. Tad lēmumu izskatīs vēlreiz.';
const onlyAPage = 'Saite tikai atver lapu; nekas netiek izlemts, kamēr tur nenospiežat pogu. Tā darbojas vienu reizi un 30 dienas.';

export const lv: Words = {
  hello: 'Labdien!',
  letters: {
    'to-moderate': {
      heading: 'Ieraksts gaida izskatīšanu',
      before: ['Kāds ir atbildējis uz Jūsu jautājumu. Neviens cits ierakstu neredz, kamēr kāds no Jums to nav izlasījis.'],
      after: [onlyAPage],
      button: 'Izlasīt un izlemt',
    },
    reported: {
      heading: 'Par ierakstu ir ziņots',
      before: ['Kāds lasītājs lūdz Jūs pārskatīt šo ierakstu. Tas ir redzams, kamēr Jūs izlemjat.'],
      after: [onlyAPage],
      button: 'Skatīt ziņojumu',
    },
    appealed: {
      heading: 'Autors lūdz izlemt vēlreiz',
      before: ['Autors nepiekrīt lēmumam par šo ierakstu un paskaidro, kāpēc. Ja iespējams, lai atbild kāds, kurš iepriekš nav lēmis.'],
      after: [onlyAPage],
      button: 'Skatīt iebildumu',
    },
    received: {
      heading: 'Esam saņēmuši Jūsu ierakstu',
      before: ['Paldies, ka piedalāties. Katru ierakstu pirms publicēšanas izlasa cilvēks. Mēs Jums rakstīsim, kad Jūsējais būs izlasīts.'],
      after: ['Līdz tam varat to labot savā lapā. Atsaukt to varat jebkurā laikā.'],
      button: 'Skatīt manu ierakstu',
    },
    published: {
      heading: 'Jūsu ieraksts ir publicēts',
      before: ['Jūsu ieraksts ir izlasīts, un tagad to var redzēt visi.'],
      after: ['Ja vairs nevēlaties, lai tas būtu redzams, varat to jebkurā laikā atsaukt savā lapā.'],
      button: 'Skatīt manu ierakstu',
    },
    rejected: {
      heading: 'Jūsu ieraksts nav publicēts',
      before: ['Moderatori ir izlasījuši Jūsu ierakstu un nolēmuši to nepublicēt. Iemesls norādīts zemāk.'],
      after: [appeal],
      button: 'Skatīt manu ierakstu',
    },
    rephrase: {
      heading: 'Lūdzu, pasakiet to citiem vārdiem',
      before: ['Moderatori labprāt publicētu Jūsu ierakstu un lūdz vispirms kaut ko mainīt. Zemāk rakstīts, par ko ir runa.'],
      after: ['Lūdzu, izlabojiet tekstu savā lapā un nosūtiet to vēlreiz.'],
      button: 'Labot manu ierakstu',
    },
    removed: {
      heading: 'Jūsu ieraksts ir noņemts',
      before: ['Jūsu ieraksts vairs nav redzams. Tā nolēma cilvēks, nevis programma. Iemesls norādīts zemāk.'],
      after: [appeal],
      button: 'Skatīt manu ierakstu',
    },
    restored: {
      heading: 'Jūsu ieraksts atkal ir redzams',
      before: ['Moderatori ir izlēmuši vēlreiz: Jūsu ierakstu var redzēt visi.'],
      button: 'Skatīt manu ierakstu',
    },
    'appeal-restored': {
      heading: 'Jūsu ieraksts atkal ir redzams',
      before: ['Paldies par paskaidrojumu. Lēmums ir mainīts: Jūsu ierakstu var redzēt visi.'],
      button: 'Skatīt manu ierakstu',
    },
    'appeal-upheld': {
      heading: 'Lēmums paliek spēkā',
      before: ['Paldies par paskaidrojumu. Jūsu ieraksts ir izskatīts vēlreiz, un lēmums paliek spēkā.'],
      button: 'Skatīt manu ierakstu',
    },
    'report-kept': {
      heading: 'Uz Jūsu ziņojumu ir atbildēts',
      before: ['Paldies, ka ziņojāt. Moderatori ir pārskatījuši ierakstu un nolēmuši to atstāt.'],
      button: 'Uz dialogu',
    },
    'report-removed': {
      heading: 'Uz Jūsu ziņojumu ir atbildēts',
      before: ['Paldies, ka ziņojāt. Moderatori ir pārskatījuši ierakstu un to noņēmuši.'],
      button: 'Uz dialogu',
    },
  },
  reasons: {
    'off-topic': 'Tas neatbild uz jautājumu',
    'personal-data': 'Tajā stāstīts par kāda privāto dzīvi',
    insult: 'Tas kādu aizskar',
    discrimination: 'Tas noniecina kādu cilvēku grupu',
    advertising: 'Tā ir reklāma',
    unlawful: 'Tas ir pretrunā ar likumu',
    unclear: 'To nevar saprast',
    duplicate: 'Tas jau ir publicēts',
    other: 'Cits iemesls',
  },
  hints: {
    links: 'tajā ir saite',
    'blocked-words': 'tajā ir vārds, par kuru vēlējāties uzzināt',
    duplicate: 'tas ir līdzīgs citam ierakstam',
    'language-differs': 'šķiet, ka tas ir citā valodā',
  },
  labels: { topic: 'Jautājums', language: 'Valoda', author: 'Vārds', answers: 'Atbilde uz', hints: 'Ņemiet vērā', reason: 'Iemesls', note: 'Moderatoru piezīme', report: 'Ko saka lasītājs', appeal: 'Ko saka autors' },
  footers: {
    author: (library) => [
      `Šo vēstuli saņemat tāpēc, ka kopā ar ierakstu norādīta šī e-pasta adrese. To nosūtīja programma, un atbildes uz to neviens nelasa; jautājumu uzdod: ${library}.`,
      'Saite ved uz Jūsu personīgo lapu. Lūdzu, nenododiet to citiem: ar to var labot un atsaukt Jūsu ierakstu.',
    ],
    moderator: (library) => [
      `Šo vēstuli saņemat tāpēc, ka esat norādīts kā šī jautājuma moderators. To nosūtīja programma, un atbildes uz to neviens nelasa; jautājumu uzdod: ${library}.`,
      'Lūdzu, nenododiet saiti citiem: ar to var izlemt Jūsu vietā.',
    ],
    reporter: (library) => [`Šo vēstuli saņemat tāpēc, ka kopā ar ziņojumu norādīta šī e-pasta adrese. To nosūtīja programma, un atbildes uz to neviens nelasa; jautājumu uzdod: ${library}.`],
  },
};
