import type { Words } from '../wording.ts';

const cannotCome = 'Kunt u toch niet komen, meld u dan alstublieft af op uw pagina, zodat iemand anders de plaats kan krijgen.';
const notYou = 'Hebt u zich niet zelf aangemeld, dan hoeft u niets te doen: zonder bevestiging vervalt de aanmelding vanzelf.';

export const nl: Words = {
  hello: (name) => (name ? `Beste ${name},` : 'Goedendag,'),
  letters: {
    'please-confirm': {
      heading: 'Bevestig alstublieft uw aanmelding',
      before: [
        () => 'Dank u voor uw aanmelding. Om zeker te weten dat dit e-mailadres van u is, vragen wij u de link hieronder te openen en op de pagina die verschijnt te bevestigen. Tot dan houden wij plaats voor u vrij.',
      ],
      after: [notYou],
      button: 'Mijn aanmelding bevestigen',
    },
    'please-confirm-in-queue': {
      heading: 'Bevestig alstublieft uw plaats op de wachtlijst',
      before: [
        () => 'Dank u voor uw aanmelding. Op dit moment zijn alle plaatsen bezet; daarom houden wij een plaats op de wachtlijst voor u vrij. Open alstublieft de link hieronder en bevestig op de pagina die verschijnt. Zolang u op tijd bevestigt, blijft uw plaats op de lijst dezelfde.',
      ],
      after: [notYou],
      button: 'Mijn plaats bevestigen',
    },
    requested: {
      heading: 'Wij hebben uw aanmelding ontvangen',
      before: [(organizer) => `Dank u wel. ${organizer} bekijkt elke aanmelding en laat u weten of u kunt komen. Tot dan houden wij plaats voor u vrij.`],
      button: 'Mijn aanmelding bekijken',
    },
    confirmed: {
      heading: 'U bent aangemeld',
      before: [() => 'Wij zien u graag. De afspraak is bij dit bericht gevoegd, zodat u die in uw agenda kunt zetten.'],
      after: [cannotCome],
      button: 'Mijn aanmelding bekijken, wijzigen of annuleren',
    },
    waiting: {
      heading: 'U staat op de wachtlijst',
      before: [() => 'Op dit moment zijn alle plaatsen bezet. Zodra er plaats voor u is, schrijven wij u.'],
      after: ['Wilt u niet langer wachten, laat het ons dan weten op uw pagina.'],
      button: 'Mijn plaats op de lijst bekijken',
    },
    offered: {
      heading: 'Er is nu plaats voor u',
      before: [
        () => 'Er zijn plaatsen vrijgekomen en wij houden ze voor u vrij. Open alstublieft de link hieronder en laat ons weten of u ze aanneemt. Horen wij voor het tijdstip hieronder niets van u, dan bieden wij ze de volgende op de lijst aan.',
      ],
      button: 'Aannemen of afzien',
    },
    reminder: {
      heading: 'Tot ziens!',
      subject: 'Herinnering',
      before: [() => 'Wij herinneren u graag aan de activiteit waarvoor u bent aangemeld.'],
      after: [cannotCome],
      button: 'Mijn aanmelding bekijken, wijzigen of annuleren',
    },
    changed: {
      heading: 'De activiteit is gewijzigd',
      before: [() => 'De tijd of de plaats van de activiteit is gewijzigd. Nu geldt het volgende.'],
      after: [cannotCome],
      button: 'Mijn aanmelding bekijken, wijzigen of annuleren',
    },
    rescheduled: {
      heading: 'De activiteit heeft een nieuw tijdstip',
      before: [() => 'De activiteit vindt op een ander tijdstip plaats dan eerder aangekondigd. Nu geldt het volgende.'],
      after: [cannotCome],
      button: 'Mijn aanmelding bekijken, wijzigen of annuleren',
    },
    movedOnline: {
      heading: 'De activiteit vindt online plaats',
      before: [() => 'U hoeft niet naar de locatie te komen: de activiteit vindt online plaats. Nu geldt het volgende.'],
      after: [cannotCome],
      button: 'Mijn aanmelding bekijken, wijzigen of annuleren',
    },
    postponed: {
      heading: 'De activiteit is uitgesteld',
      before: [() => 'De activiteit vindt niet plaats op het aangekondigde tijdstip. Het nieuwe tijdstip is nog niet bekend; wij schrijven u. Uw aanmelding blijft geldig.'],
      button: 'Mijn aanmelding bekijken, wijzigen of annuleren',
    },
    'event-cancelled': {
      heading: 'De activiteit gaat niet door',
      before: [() => 'Helaas gaat de activiteit niet door. Het spijt ons. U hoeft niets te doen.'],
      button: 'Mijn aanmelding bekijken',
    },
    cancelled: {
      heading: 'Uw aanmelding is geannuleerd',
      before: [() => 'Dank u dat u het ons hebt laten weten.'],
      button: 'Mijn aanmelding bekijken',
    },
    withdrawn: {
      heading: 'U staat niet meer op de wachtlijst',
      before: [() => 'Dank u dat u het ons hebt laten weten. Uw plaats gaat naar de volgende op de lijst.'],
      button: 'Mijn aanmelding bekijken',
    },
    expired: {
      heading: 'Uw aanmelding is vervallen',
      before: [() => 'Wij hebben niet op tijd van u gehoord; daarom houden wij de plaats niet langer voor u vrij. Wilt u nog steeds komen, dan kunt u zich gerust opnieuw aanmelden.'],
      button: 'Mijn aanmelding bekijken',
    },
    refused: {
      heading: 'Uw aanmelding is niet aangenomen',
      before: [(organizer) => `Het spijt ons: ${organizer} kan u geen plaats bij deze activiteit geven.`],
      button: 'Mijn aanmelding bekijken',
    },
    link: {
      heading: 'De link naar uw aanmelding',
      subject: 'Uw aanmelding',
      before: [
        () => 'Dit e-mailadres is zojuist voor deze activiteit opgegeven. Er is één aanmelding mee; met de link hieronder kunt u die bekijken, wijzigen of annuleren. Hebt u het adres niet zelf opgegeven, dan hoeft u niets te doen.',
      ],
      button: 'Mijn aanmelding bekijken',
    },
    message: {
      heading: '',
      before: [(organizer) => `${organizer} schrijft aan wie zich heeft aangemeld:`],
      button: 'Mijn aanmelding bekijken',
    },
    certificate: {
      heading: 'Uw bewijs van deelname',
      before: [() => 'Dank u voor uw deelname. Uw bewijs van deelname staat klaar: open de link hieronder om het te downloaden.'],
      button: 'Mijn bewijs van deelname ophalen',
    },
  },
  queueRule: 'Vrije plaatsen gaan naar de eerste op de lijst voor wiens hele gezelschap er plaats is. Een klein gezelschap kan daardoor eerder plaatsen krijgen dan een groter.',
  undo: 'Was het een vergissing, dan kunt u het op uw pagina ongedaan maken. Tot het tijdstip hieronder houden wij uw plaats vrij.',
  attached: 'Het is ook bij dit bericht gevoegd.',
  seats: { one: '# plaats', other: '# plaatsen' },
  status: { held: 'nog niet bevestigd', requested: 'wacht op het antwoord van de organisator', confirmed: 'bevestigd', waiting: 'op de wachtlijst', offered: 'er is plaats aangeboden; wij wachten op uw antwoord' },
  labels: {
    event: 'Activiteit',
    when: 'Wanneer',
    dates: 'Data',
    where: 'Waar',
    before: 'Vóór de wijziging',
    online: 'Online',
    room: 'Online deelnemen',
    organizer: 'Georganiseerd door',
    seats: 'Plaatsen',
    status: 'Aanmelding',
    number: 'Aanmeldnummer',
    reason: 'Toelichting van de organisator',
    confirmBy: 'Bevestig alstublieft voor',
    answerBy: 'Antwoord alstublieft voor',
    undoUntil: 'Ongedaan te maken tot',
  },
  footer: (organizer) => [
    `U ontvangt dit bericht omdat dit e-mailadres bij een aanmelding is opgegeven. Het is door een programma verstuurd en antwoorden worden niet gelezen; vragen beantwoordt de organisator: ${organizer}.`,
    'De link leidt naar uw eigen pagina. Geef hem alstublieft niet door: wie hem heeft, kan uw aanmelding wijzigen en annuleren.',
  ],
};
