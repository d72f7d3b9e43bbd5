import type { Text } from './text.ts';

type Series = { id: string; name: Text };

/** Weekly conversation groups, the same idea in every country. */
export const languageCafes: Series = {
  id: 'language-cafes',
  name: {
    lv: 'Valodu kafejnīcas bibliotēkās',
    lt: 'Kalbų kavinės bibliotekose',
    pl: 'Kawiarenki językowe w bibliotekach',
    nb: 'Språkkafeer i bibliotekene',
    nl: 'Taalcafés in de bibliotheek',
    en: 'Language cafés in libraries',
  },
};

/** What turns a librarian into an educator of adults. */
export const librariansAsEducators: Series = {
  id: 'librarians-as-educators',
  name: {
    lv: 'Bibliotekārs – pieaugušo izglītotājs',
    lt: 'Bibliotekininkas – suaugusiųjų švietėjas',
    pl: 'Bibliotekarz jako edukator dorosłych',
    nb: 'Bibliotekaren som voksenpedagog',
    nl: 'De bibliothecaris als begeleider van volwassenen',
    en: 'Librarians as educators of adults',
  },
};

/** Sessions in which a new way of learning is tried out and then described for others. */
export const learningExperiments: Series = {
  id: 'learning-experiments',
  name: {
    lv: 'Mācību eksperimenti',
    lt: 'Mokymosi eksperimentai',
    pl: 'Eksperymenty edukacyjne',
    nb: 'Læringseksperimenter',
    nl: 'Leerexperimenten',
    en: 'Learning experiments',
  },
};

/** Trainings for those who will train their colleagues. */
export const trainTheTrainers: Series = {
  id: 'train-the-trainers',
  name: {
    lv: 'Pasniedzēju apmācība',
    lt: 'Mokymai būsimiems lektoriams',
    pl: 'Szkolenia dla trenerów',
    nb: 'Opplæring av kursholdere',
    nl: 'Train de trainer',
    en: 'Train the trainers',
  },
};
