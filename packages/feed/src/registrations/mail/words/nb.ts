import type { Words } from '../wording.ts';

const cannotCome = 'Hvis du likevel ikke kan komme, ber vi deg melde deg av på siden din, så en annen kan få plassen.';
const notYou = 'Hvis det ikke var du som meldte deg på, trenger du ikke å gjøre noe: Uten bekreftelse faller påmeldingen bort av seg selv.';

export const nb: Words = {
  hello: (name) => (name ? `Hei, ${name}!` : 'Hei!'),
  letters: {
    'please-confirm': {
      heading: 'Vennligst bekreft påmeldingen',
      before: [
        () => 'Takk for påmeldingen. For at vi skal vite at denne e-postadressen er din, ber vi deg følge lenken nedenfor og bekrefte på siden som åpnes. Inntil da holder vi av plass til deg.',
      ],
      after: [notYou],
      button: 'Bekreft påmeldingen',
    },
    'please-confirm-in-queue': {
      heading: 'Vennligst bekreft plassen på ventelisten',
      before: [
        () => 'Takk for påmeldingen. Alle plassene er opptatt for øyeblikket, så vi holder av en plass på ventelisten til deg. Følg lenken nedenfor og bekreft på siden som åpnes. Du beholder plassen i køen så lenge du bekrefter i tide.',
      ],
      after: [notYou],
      button: 'Bekreft plassen på ventelisten',
    },
    requested: {
      heading: 'Vi har mottatt påmeldingen din',
      before: [(organizer) => `Takk! ${organizer} ser på hver påmelding og gir deg beskjed. Inntil da holder vi av plass til deg.`],
      button: 'Se påmeldingen',
    },
    confirmed: {
      heading: 'Du er påmeldt',
      before: [() => 'Vi gleder oss til å se deg. Avtalen er lagt ved denne meldingen, slik at du kan legge den inn i kalenderen din.'],
      after: [cannotCome],
      button: 'Se, endre eller avlys påmeldingen',
    },
    waiting: {
      heading: 'Du står på ventelisten',
      before: [() => 'Alle plassene er opptatt for øyeblikket. Så snart det blir plass til deg, skriver vi til deg.'],
      after: ['Hvis du ikke lenger vil vente, kan du melde deg av på siden din.'],
      button: 'Se plassen min på listen',
    },
    offered: {
      heading: 'Nå er det plass til deg',
      before: [
        () => 'Det har blitt ledige plasser, og vi holder dem av til deg. Følg lenken nedenfor og si fra om du tar imot dem. Hører vi ikke fra deg innen fristen nedenfor, går tilbudet videre til den neste på listen.',
      ],
      button: 'Ta imot eller takk nei',
    },
    reminder: {
      heading: 'Vi gleder oss til å se deg',
      subject: 'Påminnelse',
      before: [() => 'Vi minner om arrangementet du er påmeldt.'],
      after: [cannotCome],
      button: 'Se, endre eller avlys påmeldingen',
    },
    changed: {
      heading: 'Arrangementet er endret',
      before: [() => 'Tiden eller stedet for arrangementet er endret. Dette gjelder nå.'],
      after: [cannotCome],
      button: 'Se, endre eller avlys påmeldingen',
    },
    rescheduled: {
      heading: 'Arrangementet har fått ny tid',
      before: [() => 'Arrangementet holdes på et annet tidspunkt enn tidligere kunngjort. Dette gjelder nå.'],
      after: [cannotCome],
      button: 'Se, endre eller avlys påmeldingen',
    },
    movedOnline: {
      heading: 'Arrangementet holdes på nett',
      before: [() => 'Du trenger ikke å møte opp: Arrangementet holdes på nett. Dette gjelder nå.'],
      after: [cannotCome],
      button: 'Se, endre eller avlys påmeldingen',
    },
    postponed: {
      heading: 'Arrangementet er utsatt',
      before: [() => 'Arrangementet holdes ikke på det kunngjorte tidspunktet. Ny tid er ikke bestemt ennå; vi skriver til deg. Påmeldingen din gjelder fortsatt.'],
      button: 'Se, endre eller avlys påmeldingen',
    },
    'event-cancelled': {
      heading: 'Arrangementet er avlyst',
      before: [() => 'Dessverre blir ikke arrangementet holdt. Vi beklager. Du trenger ikke å gjøre noe.'],
      button: 'Se påmeldingen',
    },
    cancelled: {
      heading: 'Du er meldt av',
      before: [() => 'Takk for at du sa fra.'],
      button: 'Se påmeldingen',
    },
    withdrawn: {
      heading: 'Du står ikke lenger på ventelisten',
      before: [() => 'Takk for at du sa fra. Plassen din går til den neste på listen.'],
      button: 'Se påmeldingen',
    },
    expired: {
      heading: 'Påmeldingen din gjelder ikke lenger',
      before: [() => 'Vi hørte ikke fra deg i tide, så plassen holdes ikke lenger av til deg. Hvis du fortsatt vil komme, er du velkommen til å melde deg på igjen.'],
      button: 'Se påmeldingen',
    },
    refused: {
      heading: 'Påmeldingen din ble ikke godtatt',
      before: [(organizer) => `Vi beklager: ${organizer} kan ikke gi deg plass på dette arrangementet.`],
      button: 'Se påmeldingen',
    },
    link: {
      heading: 'Her er lenken til påmeldingen din',
      subject: 'Påmeldingen din',
      before: [
        () => 'Denne e-postadressen er nettopp oppgitt for dette arrangementet. Det finnes én påmelding med den; med lenken nedenfor kan du se, endre eller avlyse den. Hvis det ikke var du som oppga adressen, trenger du ikke å gjøre noe.',
      ],
      button: 'Se påmeldingen',
    },
    message: {
      heading: '',
      before: [(organizer) => `${organizer} skriver til de påmeldte:`],
      button: 'Se påmeldingen',
    },
    certificate: {
      heading: 'Deltakerbeviset ditt',
      before: [() => 'Takk for at du deltok. Deltakerbeviset er klart: Følg lenken nedenfor for å laste det ned.'],
      button: 'Hent deltakerbeviset',
    },
  },
  queueRule: 'Ledige plasser går til den første på listen som det er plass til hele følget til. Et lite følge kan derfor få plass før et større.',
  undo: 'Hvis det var en feil, kan du angre på siden din. Frem til tidspunktet nedenfor holder vi av plassen din.',
  attached: 'Det er også lagt ved denne meldingen.',
  seats: { one: '# plass', other: '# plasser' },
  status: { held: 'ikke bekreftet ennå', requested: 'venter på arrangørens svar', confirmed: 'bekreftet', waiting: 'på ventelisten', offered: 'plass er tilbudt; vi venter på svar fra deg' },
  labels: {
    event: 'Arrangement',
    when: 'Når',
    dates: 'Datoer',
    where: 'Hvor',
    before: 'Før endringen',
    online: 'På nett',
    room: 'Delta på nett',
    organizer: 'Arrangør',
    seats: 'Plasser',
    status: 'Påmelding',
    number: 'Påmeldingsnummer',
    reason: 'Arrangøren forklarer',
    confirmBy: 'Vennligst bekreft innen',
    answerBy: 'Vennligst svar innen',
    undoUntil: 'Kan angres frem til',
  },
  footer: (organizer) => [
    `Du får denne meldingen fordi denne e-postadressen ble oppgitt ved en påmelding. Den er sendt av et program, og ingen leser svar på den; spørsmål besvares av arrangøren, ${organizer}.`,
    'Lenken går til din egen side. Ikke gi den videre: Den som har den, kan endre og avlyse påmeldingen din.',
  ],
};
