import type { Words } from '../wording.ts';

const appeal = 'Jeśli uważają Państwo, że to niesłuszne, mogą Państwo jeden raz napisać o tym na swojej stronie. Decyzja zostanie wtedy rozważona ponownie.';
const onlyAPage = 'Link tylko otwiera stronę; nic nie zostaje rozstrzygnięte, dopóki nie naciśnie się tam przycisku. Działa jeden raz i przez 30 dni.';

export const pl: Words = {
  hello: 'Dzień dobry,',
  letters: {
    'to-moderate': {
      heading: 'Wpis czeka na przeczytanie',
      before: ['Ktoś odpowiedział na Państwa pytanie. Nikt inny nie widzi wpisu, dopóki ktoś z Państwa go nie przeczyta.'],
      after: [onlyAPage],
      button: 'Przeczytaj i zdecyduj',
    },
    reported: {
      heading: 'Zgłoszono wpis',
      before: ['Czytelnik prosi Państwa o przyjrzenie się temu wpisowi. Pozostaje on widoczny, dopóki Państwo nie zdecydują.'],
      after: [onlyAPage],
      button: 'Zobacz zgłoszenie',
    },
    appealed: {
      heading: 'Autor prosi o ponowną decyzję',
      before: ['Autor nie zgadza się z decyzją w sprawie tego wpisu i wyjaśnia dlaczego. Jeśli to możliwe, niech odpowie ktoś, kto wcześniej nie decydował.'],
      after: [onlyAPage],
      button: 'Zobacz odwołanie',
    },
    received: {
      heading: 'Otrzymaliśmy Państwa wpis',
      before: ['Dziękujemy za udział. Każdy wpis przed publikacją czyta człowiek. Napiszemy do Państwa, gdy wpis zostanie przeczytany.'],
      after: ['Do tego czasu można go zmienić na własnej stronie. Wycofać można go w każdej chwili.'],
      button: 'Zobacz mój wpis',
    },
    published: {
      heading: 'Państwa wpis jest opublikowany',
      before: ['Państwa wpis został przeczytany i teraz widzą go wszyscy.'],
      after: ['Jeśli nie chcą Państwo, by był dalej widoczny, można go w każdej chwili wycofać na własnej stronie.'],
      button: 'Zobacz mój wpis',
    },
    rejected: {
      heading: 'Państwa wpis nie został opublikowany',
      before: ['Moderatorzy przeczytali Państwa wpis i postanowili go nie publikować. Powód podano poniżej.'],
      after: [appeal],
      button: 'Zobacz mój wpis',
    },
    rephrase: {
      heading: 'Prosimy ująć to innymi słowami',
      before: ['Moderatorzy chętnie opublikują Państwa wpis, ale najpierw proszą o pewną zmianę. Poniżej napisano, o co chodzi.'],
      after: ['Prosimy poprawić tekst na własnej stronie i wysłać go ponownie.'],
      button: 'Zmień mój wpis',
    },
    removed: {
      heading: 'Państwa wpis został usunięty',
      before: ['Państwa wpis nie jest już widoczny. Zdecydował o tym człowiek, nie program. Powód podano poniżej.'],
      after: [appeal],
      button: 'Zobacz mój wpis',
    },
    restored: {
      heading: 'Państwa wpis znów jest widoczny',
      before: ['Moderatorzy zdecydowali ponownie: Państwa wpis widzą wszyscy.'],
      button: 'Zobacz mój wpis',
    },
    'appeal-restored': {
      heading: 'Państwa wpis znów jest widoczny',
      before: ['Dziękujemy za wyjaśnienie. Decyzja została zmieniona: Państwa wpis widzą wszyscy.'],
      button: 'Zobacz mój wpis',
    },
    'appeal-upheld': {
      heading: 'Decyzja pozostaje bez zmian',
      before: ['Dziękujemy za wyjaśnienie. Wpis rozpatrzono jeszcze raz i decyzja pozostaje bez zmian.'],
      button: 'Zobacz mój wpis',
    },
    'report-kept': {
      heading: 'Odpowiedź na Państwa zgłoszenie',
      before: ['Dziękujemy za zgłoszenie. Moderatorzy przyjrzeli się wpisowi i postanowili go pozostawić.'],
      button: 'Do dialogu',
    },
    'report-removed': {
      heading: 'Odpowiedź na Państwa zgłoszenie',
      before: ['Dziękujemy za zgłoszenie. Moderatorzy przyjrzeli się wpisowi i go usunęli.'],
      button: 'Do dialogu',
    },
  },
  reasons: {
    'off-topic': 'Nie odpowiada na pytanie',
    'personal-data': 'Ujawnia czyjeś prywatne sprawy',
    insult: 'Kogoś obraża',
    discrimination: 'Poniża grupę ludzi',
    advertising: 'To reklama',
    unlawful: 'Jest sprzeczny z prawem',
    unclear: 'Nie można go zrozumieć',
    duplicate: 'Był już zamieszczony',
    other: 'Inny powód',
  },
  hints: {
    links: 'zawiera link',
    'blocked-words': 'zawiera słowo, o którym chcieli Państwo wiedzieć',
    duplicate: 'przypomina inny wpis',
    'language-differs': 'wygląda na napisany w innym języku',
  },
  labels: { topic: 'Pytanie', language: 'Język', author: 'Imię', answers: 'W odpowiedzi na', hints: 'Proszę zwrócić uwagę', reason: 'Powód', note: 'Od moderatorów', report: 'Co pisze czytelnik', appeal: 'Co pisze autor' },
  footers: {
    author: (library) => [
      `Otrzymują Państwo tę wiadomość, ponieważ przy wpisie podano ten adres e-mail. Wysłał ją program i nikt nie czyta odpowiedzi na nią; pytanie zadaje: ${library}.`,
      'Link prowadzi do Państwa własnej strony. Prosimy nie przekazywać go innym: kto go ma, może zmienić i wycofać wpis.',
    ],
    moderator: (library) => [
      `Otrzymują Państwo tę wiadomość, ponieważ ten adres podano jako adres moderatora tego pytania. Wysłał ją program i nikt nie czyta odpowiedzi na nią; pytanie zadaje: ${library}.`,
      'Prosimy nie przekazywać linku innym: kto go ma, może zdecydować za Państwa.',
    ],
    reporter: (library) => [`Otrzymują Państwo tę wiadomość, ponieważ przy zgłoszeniu podano ten adres e-mail. Wysłał ją program i nikt nie czyta odpowiedzi na nią; pytanie zadaje: ${library}.`],
  },
};
