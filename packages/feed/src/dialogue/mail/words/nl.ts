import type { Words } from '../wording.ts';

const appeal = 'Als u vindt dat dit niet klopt, kunt u dat één keer op uw pagina uitleggen. De beslissing wordt dan opnieuw bekeken.';
const onlyAPage = 'De link opent alleen een pagina; er wordt niets beslist voordat u daar op een knop drukt. Hij werkt één keer, en 30 dagen lang.';

export const nl: Words = {
  hello: 'Goedendag,',
  letters: {
    'to-moderate': {
      heading: 'Een bericht wacht om gelezen te worden',
      before: ['Iemand heeft uw vraag beantwoord. Niemand anders ziet het bericht voordat een van u het gelezen heeft.'],
      after: [onlyAPage],
      button: 'Lezen en beslissen',
    },
    reported: {
      heading: 'Een bericht is gemeld',
      before: ['Een lezer vraagt u naar dit bericht te kijken. Het blijft zichtbaar tot u beslist.'],
      after: [onlyAPage],
      button: 'De melding bekijken',
    },
    appealed: {
      heading: 'De schrijver vraagt om een nieuwe beslissing',
      before: ['De schrijver is het niet eens met de beslissing over dit bericht en legt uit waarom. Laat zo mogelijk iemand antwoorden die nog niet beslist heeft.'],
      after: [onlyAPage],
      button: 'Het bezwaar bekijken',
    },
    received: {
      heading: 'Wij hebben uw bericht ontvangen',
      before: ['Fijn dat u meedoet. Een mens leest elk bericht voordat het zichtbaar wordt. Wij schrijven u wanneer het uwe gelezen is.'],
      after: ['Tot dan kunt u het op uw eigen pagina wijzigen. Intrekken kunt u het altijd.'],
      button: 'Mijn bericht bekijken',
    },
    published: {
      heading: 'Uw bericht is gepubliceerd',
      before: ['Uw bericht is gelezen en iedereen kan het nu zien.'],
      after: ['Wilt u niet langer dat het zichtbaar is, dan kunt u het op uw pagina altijd intrekken.'],
      button: 'Mijn bericht bekijken',
    },
    rejected: {
      heading: 'Uw bericht is niet gepubliceerd',
      before: ['De moderatoren hebben uw bericht gelezen en besloten het niet te publiceren. De reden staat hieronder.'],
      after: [appeal],
      button: 'Mijn bericht bekijken',
    },
    rephrase: {
      heading: 'Kunt u het anders zeggen?',
      before: ['De moderatoren willen uw bericht graag publiceren en vragen u eerst iets te veranderen. Hieronder staat waar het om gaat.'],
      after: ['Pas de tekst op uw pagina aan en verstuur hem opnieuw.'],
      button: 'Mijn bericht wijzigen',
    },
    removed: {
      heading: 'Uw bericht is verwijderd',
      before: ['Uw bericht is niet meer te zien. Dat heeft een mens beslist, geen programma. De reden staat hieronder.'],
      after: [appeal],
      button: 'Mijn bericht bekijken',
    },
    restored: {
      heading: 'Uw bericht is weer te zien',
      before: ['De moderatoren hebben opnieuw beslist: iedereen kan uw bericht zien.'],
      button: 'Mijn bericht bekijken',
    },
    'appeal-restored': {
      heading: 'Uw bericht is weer te zien',
      before: ['Dank u voor uw uitleg. De beslissing is veranderd: iedereen kan uw bericht zien.'],
      button: 'Mijn bericht bekijken',
    },
    'appeal-upheld': {
      heading: 'De beslissing blijft staan',
      before: ['Dank u voor uw uitleg. Uw bericht is nog een keer bekeken, en de beslissing blijft staan.'],
      button: 'Mijn bericht bekijken',
    },
    'report-kept': {
      heading: 'Uw melding is beantwoord',
      before: ['Dank u voor uw melding. De moderatoren hebben naar het bericht gekeken en besloten dat het blijft staan.'],
      button: 'Naar de dialoog',
    },
    'report-removed': {
      heading: 'Uw melding is beantwoord',
      before: ['Dank u voor uw melding. De moderatoren hebben naar het bericht gekeken en het verwijderd.'],
      button: 'Naar de dialoog',
    },
  },
  reasons: {
    'off-topic': 'Het beantwoordt de vraag niet',
    'personal-data': 'Het vertelt privézaken van iemand',
    insult: 'Het beledigt iemand',
    discrimination: 'Het zet een groep mensen neer als minder',
    advertising: 'Het is reclame',
    unlawful: 'Het is in strijd met de wet',
    unclear: 'Het is niet te begrijpen',
    duplicate: 'Het is al eerder geplaatst',
    other: 'Een andere reden',
  },
  hints: {
    links: 'er staat een link in',
    'blocked-words': 'er staat een woord in waarvan u wilde weten',
    duplicate: 'het lijkt op een ander bericht',
    'language-differs': 'het lijkt in een andere taal te zijn',
  },
  labels: { topic: 'Vraag', language: 'Taal', author: 'Naam', answers: 'Antwoord op', hints: 'Let op', reason: 'Reden', note: 'Van de moderatoren', report: 'Wat de lezer zegt', appeal: 'Wat de schrijver zegt' },
  footers: {
    author: (library) => [
      `U ontvangt dit bericht omdat dit e-mailadres bij een bericht in de dialoog is opgegeven. Het is door een programma verstuurd en antwoorden worden niet gelezen; de vraag komt van: ${library}.`,
      'De link leidt naar uw eigen pagina. Geef hem alstublieft niet door: wie hem heeft, kan uw bericht wijzigen en intrekken.',
    ],
    moderator: (library) => [
      `U ontvangt dit bericht omdat u als moderator van deze vraag bent opgegeven. Het is door een programma verstuurd en antwoorden worden niet gelezen; de vraag komt van: ${library}.`,
      'Geef de link alstublieft niet door: wie hem heeft, kan in uw plaats beslissen.',
    ],
    reporter: (library) => [`U ontvangt dit bericht omdat dit e-mailadres bij een melding is opgegeven. Het is door een programma verstuurd en antwoorden worden niet gelezen; de vraag komt van: ${library}.`],
  },
};
