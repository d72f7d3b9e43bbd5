import type { Words } from '../wording.ts';

const cannotCome = 'Jeśli jednak nie będą mogli Państwo przyjść, prosimy zrezygnować z miejsca na swojej stronie, aby mógł je zająć ktoś inny.';
const notYou = 'Jeśli to nie Państwo się zgłosili, nie trzeba nic robić: bez potwierdzenia zgłoszenie samo straci ważność.';

export const pl: Words = {
  // A name would have to be in the vocative.
  hello: () => 'Dzień dobry,',
  letters: {
    'please-confirm': {
      heading: 'Prosimy potwierdzić zgłoszenie',
      before: [
        () => 'Dziękujemy za zgłoszenie. Abyśmy wiedzieli, że ten adres e-mail należy do Państwa, prosimy otworzyć poniższy link i potwierdzić zgłoszenie na stronie, która się pojawi. Do tego czasu rezerwujemy dla Państwa miejsce.',
      ],
      after: [notYou],
      button: 'Potwierdzam zgłoszenie',
    },
    'please-confirm-in-queue': {
      heading: 'Prosimy potwierdzić miejsce na liście rezerwowej',
      before: [
        () => 'Dziękujemy za zgłoszenie. Obecnie wszystkie miejsca są zajęte, dlatego rezerwujemy dla Państwa miejsce na liście rezerwowej. Prosimy otworzyć poniższy link i potwierdzić zgłoszenie na stronie, która się pojawi. Jeśli zrobią to Państwo w terminie, kolejność na liście się nie zmieni.',
      ],
      after: [notYou],
      button: 'Potwierdzam miejsce na liście',
    },
    requested: {
      heading: 'Otrzymaliśmy Państwa zgłoszenie',
      before: [(organizer) => `Dziękujemy. Każde zgłoszenie rozpatruje ${organizer}; o decyzji Państwa powiadomimy. Do tego czasu rezerwujemy dla Państwa miejsce.`],
      button: 'Zobacz zgłoszenie',
    },
    confirmed: {
      heading: 'Państwa zgłoszenie jest potwierdzone',
      before: [() => 'Cieszymy się na spotkanie z Państwem. Do tej wiadomości dołączyliśmy termin wydarzenia, który można dodać do swojego kalendarza.'],
      after: [cannotCome],
      button: 'Zobacz, zmień lub odwołaj zgłoszenie',
    },
    waiting: {
      heading: 'Są Państwo na liście rezerwowej',
      before: [() => 'Obecnie wszystkie miejsca są zajęte. Gdy tylko znajdzie się miejsce dla Państwa, napiszemy.'],
      after: ['Jeśli nie chcą Państwo dłużej czekać, prosimy zrezygnować na swojej stronie.'],
      button: 'Zobacz moje miejsce na liście',
    },
    offered: {
      heading: 'Mamy już dla Państwa miejsce',
      before: [
        () => 'Zwolniły się miejsca i trzymamy je dla Państwa. Prosimy otworzyć poniższy link i odpowiedzieć, czy je Państwo przyjmują. Jeśli do podanej niżej godziny nie otrzymamy odpowiedzi, zaproponujemy je następnej osobie z listy.',
      ],
      button: 'Przyjmij lub zrezygnuj',
    },
    reminder: {
      heading: 'Do zobaczenia wkrótce!',
      subject: 'Przypomnienie',
      before: [() => 'Przypominamy o wydarzeniu, na które mają Państwo potwierdzone zgłoszenie.'],
      after: [cannotCome],
      button: 'Zobacz, zmień lub odwołaj zgłoszenie',
    },
    changed: {
      heading: 'Zmiana w wydarzeniu',
      before: [() => 'Zmienił się termin lub miejsce wydarzenia. Obecnie obowiązują poniższe informacje.'],
      after: [cannotCome],
      button: 'Zobacz, zmień lub odwołaj zgłoszenie',
    },
    rescheduled: {
      heading: 'Nowy termin wydarzenia',
      before: [() => 'Wydarzenie odbędzie się w innym terminie, niż wcześniej zapowiadano. Obecnie obowiązują poniższe informacje.'],
      after: [cannotCome],
      button: 'Zobacz, zmień lub odwołaj zgłoszenie',
    },
    movedOnline: {
      heading: 'Wydarzenie odbędzie się online',
      before: [() => 'Nie trzeba przychodzić na miejsce: wydarzenie odbędzie się online. Obecnie obowiązują poniższe informacje.'],
      after: [cannotCome],
      button: 'Zobacz, zmień lub odwołaj zgłoszenie',
    },
    postponed: {
      heading: 'Wydarzenie zostało przełożone',
      before: [() => 'Wydarzenie nie odbędzie się w zapowiadanym terminie. Nowy termin nie jest jeszcze znany; napiszemy do Państwa. Zgłoszenie pozostaje ważne.'],
      button: 'Zobacz, zmień lub odwołaj zgłoszenie',
    },
    'event-cancelled': {
      heading: 'Wydarzenie zostało odwołane',
      before: [() => 'Niestety wydarzenie się nie odbędzie. Przepraszamy. Nie muszą Państwo nic robić.'],
      button: 'Zobacz zgłoszenie',
    },
    cancelled: {
      heading: 'Państwa zgłoszenie zostało odwołane',
      before: [() => 'Dziękujemy za wiadomość.'],
      button: 'Zobacz zgłoszenie',
    },
    withdrawn: {
      heading: 'Nie są już Państwo na liście rezerwowej',
      before: [() => 'Dziękujemy za wiadomość. Miejsce zaproponujemy następnej osobie z listy.'],
      button: 'Zobacz zgłoszenie',
    },
    expired: {
      heading: 'Państwa zgłoszenie straciło ważność',
      before: [() => 'Nie otrzymaliśmy odpowiedzi w terminie, dlatego miejsce nie jest już dla Państwa zarezerwowane. Jeśli nadal chcieliby Państwo wziąć udział, serdecznie zapraszamy do ponownego zgłoszenia.'],
      button: 'Zobacz zgłoszenie',
    },
    refused: {
      heading: 'Państwa zgłoszenie nie zostało przyjęte',
      before: [(organizer) => `Bardzo nam przykro: ${organizer} nie może przyznać Państwu miejsca na tym wydarzeniu.`],
      button: 'Zobacz zgłoszenie',
    },
    link: {
      heading: 'Link do Państwa zgłoszenia',
      subject: 'Państwa zgłoszenie',
      before: [
        () => 'Ten adres e-mail podano właśnie przy zgłoszeniu na to wydarzenie. Istnieje jedno zgłoszenie z tym adresem; pod poniższym linkiem można je zobaczyć, zmienić lub odwołać. Jeśli to nie Państwo podali adres, nie trzeba nic robić.',
      ],
      button: 'Zobacz zgłoszenie',
    },
    message: {
      heading: '',
      before: [(organizer) => `${organizer} pisze do zgłoszonych osób:`],
      button: 'Zobacz zgłoszenie',
    },
    certificate: {
      heading: 'Zaświadczenie o udziale',
      before: [() => 'Dziękujemy za udział. Zaświadczenie jest gotowe: prosimy otworzyć poniższy link i je pobrać.'],
      button: 'Pobierz zaświadczenie',
    },
  },
  queueRule: 'Wolne miejsca otrzymuje pierwsza osoba z listy, dla której całej grupy ich wystarcza. Dlatego mniejsza grupa może dostać miejsca wcześniej niż większa.',
  undo: 'Jeśli to pomyłka, można ją jeszcze cofnąć na swojej stronie. Do podanej niżej godziny miejsce pozostaje zarezerwowane dla Państwa.',
  attached: 'Jest też dołączone do tej wiadomości.',
  seats: { one: '# miejsce', few: '# miejsca', many: '# miejsc', other: '# miejsca' },
  status: { held: 'jeszcze niepotwierdzone', requested: 'czeka na decyzję organizatora', confirmed: 'potwierdzone', waiting: 'na liście rezerwowej', offered: 'zaproponowano miejsca, czekamy na odpowiedź' },
  labels: {
    event: 'Wydarzenie',
    when: 'Kiedy',
    dates: 'Terminy',
    where: 'Gdzie',
    before: 'Przed zmianą',
    online: 'Online',
    room: 'Dołącz online',
    organizer: 'Organizator',
    seats: 'Miejsca',
    status: 'Zgłoszenie',
    number: 'Numer zgłoszenia',
    reason: 'Wyjaśnienie organizatora',
    confirmBy: 'Prosimy potwierdzić do',
    answerBy: 'Prosimy odpowiedzieć do',
    undoUntil: 'Można cofnąć do',
  },
  footer: (organizer) => [
    `Otrzymują Państwo tę wiadomość, ponieważ w zgłoszeniu podano ten adres e-mail. Wysłał ją program i nikt nie czyta odpowiedzi na nią; na pytania odpowie organizator: ${organizer}.`,
    'Link prowadzi do Państwa własnej strony. Prosimy nie przekazywać go innym: kto go ma, może zmienić i odwołać zgłoszenie.',
  ],
};
