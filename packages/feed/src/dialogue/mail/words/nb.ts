import type { Words } from '../wording.ts';

const appeal = 'Mener du at dette er feil, kan du si fra én gang på siden din. Da blir avgjørelsen vurdert på nytt.';
const onlyAPage = 'Lenken åpner bare en side; ingenting blir avgjort før du trykker på en knapp der. Den virker én gang, og i 30 dager.';

export const nb: Words = {
  hello: 'Hei!',
  letters: {
    'to-moderate': {
      heading: 'Et innlegg venter på å bli lest',
      before: ['Noen har svart på spørsmålet deres. Ingen andre ser innlegget før en av dere har lest det.'],
      after: [onlyAPage],
      button: 'Les og avgjør',
    },
    reported: {
      heading: 'Et innlegg er meldt inn',
      before: ['En leser ber dere se på dette innlegget. Det er synlig til dere har bestemt dere.'],
      after: [onlyAPage],
      button: 'Se meldingen',
    },
    appealed: {
      heading: 'Forfatteren ber om en ny avgjørelse',
      before: ['Forfatteren er ikke enig i avgjørelsen om dette innlegget og forklarer hvorfor. La helst en annen svare enn den som avgjorde sist.'],
      after: [onlyAPage],
      button: 'Se klagen',
    },
    received: {
      heading: 'Vi har fått innlegget ditt',
      before: ['Takk for at du er med. Et menneske leser hvert innlegg før det blir synlig. Vi skriver til deg når ditt er lest.'],
      after: ['Til da kan du endre det på din egen side. Du kan trekke det tilbake når som helst.'],
      button: 'Se innlegget mitt',
    },
    published: {
      heading: 'Innlegget ditt er publisert',
      before: ['Innlegget ditt er lest, og nå kan alle se det.'],
      after: ['Vil du ikke lenger at det skal være synlig, kan du når som helst trekke det tilbake på siden din.'],
      button: 'Se innlegget mitt',
    },
    rejected: {
      heading: 'Innlegget ditt ble ikke publisert',
      before: ['Moderatorene har lest innlegget ditt og bestemt at det ikke blir publisert. Grunnen står nedenfor.'],
      after: [appeal],
      button: 'Se innlegget mitt',
    },
    rephrase: {
      heading: 'Kan du si det med andre ord?',
      before: ['Moderatorene vil gjerne publisere innlegget ditt, men ber deg endre noe først. Nedenfor står det hva det gjelder.'],
      after: ['Endre teksten på siden din og send den på nytt.'],
      button: 'Endre innlegget mitt',
    },
    removed: {
      heading: 'Innlegget ditt er fjernet',
      before: ['Innlegget ditt kan ikke lenger ses. Det har et menneske bestemt, ikke et program. Grunnen står nedenfor.'],
      after: [appeal],
      button: 'Se innlegget mitt',
    },
    restored: {
      heading: 'Innlegget ditt er synlig igjen',
      before: ['Moderatorene har bestemt seg på nytt: Alle kan se innlegget ditt.'],
      button: 'Se innlegget mitt',
    },
    'appeal-restored': {
      heading: 'Innlegget ditt er synlig igjen',
      before: ['Takk for forklaringen. Avgjørelsen er endret: Alle kan se innlegget ditt.'],
      button: 'Se innlegget mitt',
    },
    'appeal-upheld': {
      heading: 'Avgjørelsen blir stående',
      before: ['Takk for forklaringen. Innlegget ditt er vurdert en gang til, og avgjørelsen blir stående.'],
      button: 'Se innlegget mitt',
    },
    'report-kept': {
      heading: 'Du har fått svar på meldingen din',
      before: ['Takk for at du sa fra. Moderatorene har sett på innlegget og bestemt at det blir stående.'],
      button: 'Til dialogen',
    },
    'report-removed': {
      heading: 'Du har fått svar på meldingen din',
      before: ['Takk for at du sa fra. Moderatorene har sett på innlegget og fjernet det.'],
      button: 'Til dialogen',
    },
  },
  reasons: {
    'off-topic': 'Det svarer ikke på spørsmålet',
    'personal-data': 'Det forteller private ting om noen',
    insult: 'Det fornærmer noen',
    discrimination: 'Det nedvurderer en gruppe mennesker',
    advertising: 'Det er reklame',
    unlawful: 'Det er i strid med loven',
    unclear: 'Det er ikke til å forstå',
    duplicate: 'Det er skrevet før',
    other: 'En annen grunn',
  },
  hints: {
    links: 'det har en lenke',
    'blocked-words': 'det har et ord som dere ville få vite om',
    duplicate: 'det ligner et annet innlegg',
    'language-differs': 'det ser ut til å være på et annet språk',
  },
  labels: { topic: 'Spørsmål', language: 'Språk', author: 'Navn', answers: 'Svar på', hints: 'Merk', reason: 'Grunn', note: 'Fra moderatorene', report: 'Dette sier leseren', appeal: 'Dette sier forfatteren' },
  footers: {
    author: (library) => [
      `Du får denne meldingen fordi denne e-postadressen ble oppgitt sammen med et innlegg. Den er sendt av et program, og ingen leser svar på den; spørsmålet stilles av: ${library}.`,
      'Lenken går til din egen side. Ikke gi den videre: Den som har den, kan endre og trekke tilbake innlegget ditt.',
    ],
    moderator: (library) => [
      `Du får denne meldingen fordi du er oppgitt som moderator for dette spørsmålet. Den er sendt av et program, og ingen leser svar på den; spørsmålet stilles av: ${library}.`,
      'Ikke gi lenken videre: Den som har den, kan avgjøre i ditt sted.',
    ],
    reporter: (library) => [`Du får denne meldingen fordi denne e-postadressen ble oppgitt sammen med en melding om et innlegg. Den er sendt av et program, og ingen leser svar på den; spørsmålet stilles av: ${library}.`],
  },
};
