import type { Language } from '../text.ts';

/** Two questions for each of seven scenarios. */
export const queries: Record<Language, { q: string; id: string }[]> = {
  lv: [
    { q: 'zurnalins', id: 'zine-in-an-afternoon' }, { q: 'kolaza', id: 'zine-in-an-afternoon' },
    { q: 'skanu karte', id: 'sound-map-of-the-neighbourhood' }, { q: 'klausisanas', id: 'sound-map-of-the-neighbourhood' },
    { q: 'digitala pirma palidziba', id: 'digital-first-aid' }, { q: 'paroles', id: 'digital-first-aid' },
    { q: 'prasmju birza', id: 'skills-exchange' }, { q: 'laika banka', id: 'skills-exchange' },
    { q: 'fotografesana', id: 'photo-walk-to-exhibition' }, { q: 'izstade', id: 'photo-walk-to-exhibition' },
    { q: 'ideju laboratorija', id: 'idea-lab-with-the-municipality' }, { q: 'pasvaldiba', id: 'idea-lab-with-the-municipality' },
    { q: 'salabo', id: 'repair-and-tell' }, { q: 'ilgtspeja', id: 'repair-and-tell' },
  ],
  lt: [
    { q: 'zurnaliukas', id: 'zine-in-an-afternoon' }, { q: 'koliazas', id: 'zine-in-an-afternoon' },
    { q: 'garsu zemelapis', id: 'sound-map-of-the-neighbourhood' }, { q: 'irasas', id: 'sound-map-of-the-neighbourhood' },
    { q: 'skaitmenine pirmoji pagalba', id: 'digital-first-aid' }, { q: 'slaptazodziai', id: 'digital-first-aid' },
    { q: 'igudziu mainai', id: 'skills-exchange' }, { q: 'laiko bankas', id: 'skills-exchange' },
    { q: 'fotografavimas', id: 'photo-walk-to-exhibition' }, { q: 'paroda', id: 'photo-walk-to-exhibition' },
    { q: 'ideju dirbtuves', id: 'idea-lab-with-the-municipality' }, { q: 'savivaldybe', id: 'idea-lab-with-the-municipality' },
    { q: 'pataisyk', id: 'repair-and-tell' }, { q: 'tvarumas', id: 'repair-and-tell' },
  ],
  pl: [
    { q: 'zin', id: 'zine-in-an-afternoon' }, { q: 'kserokopiarka', id: 'zine-in-an-afternoon' },
    { q: 'mapa dzwiekow', id: 'sound-map-of-the-neighbourhood' }, { q: 'sluchanie', id: 'sound-map-of-the-neighbourhood' },
    { q: 'cyfrowa pomoc', id: 'digital-first-aid' }, { q: 'hasla', id: 'digital-first-aid' },
    { q: 'wymiana umiejetnosci', id: 'skills-exchange' }, { q: 'bank czasu', id: 'skills-exchange' },
    { q: 'spaceru z aparatem', id: 'photo-walk-to-exhibition' }, { q: 'wystawa', id: 'photo-walk-to-exhibition' },
    { q: 'laboratorium pomyslow', id: 'idea-lab-with-the-municipality' }, { q: 'przestrzen publiczna', id: 'idea-lab-with-the-municipality' },
    { q: 'napraw', id: 'repair-and-tell' }, { q: 'narzedzia', id: 'repair-and-tell' },
  ],
  nb: [
    { q: 'blad pa en ettermiddag', id: 'zine-in-an-afternoon' }, { q: 'kopimaskin', id: 'zine-in-an-afternoon' },
    { q: 'lydkart', id: 'sound-map-of-the-neighbourhood' }, { q: 'lytting', id: 'sound-map-of-the-neighbourhood' },
    { q: 'digital forstehjelp', id: 'digital-first-aid' }, { q: 'passord', id: 'digital-first-aid' },
    { q: 'byttering', id: 'skills-exchange' }, { q: 'tidsbank', id: 'skills-exchange' },
    { q: 'fototur', id: 'photo-walk-to-exhibition' }, { q: 'utstilling', id: 'photo-walk-to-exhibition' },
    { q: 'ideverksted', id: 'idea-lab-with-the-municipality' }, { q: 'medvirkning', id: 'idea-lab-with-the-municipality' },
    { q: 'reparer', id: 'repair-and-tell' }, { q: 'baerekraft', id: 'repair-and-tell' },
  ],
  nl: [
    { q: 'blaadje', id: 'zine-in-an-afternoon' }, { q: 'creatief schrijven', id: 'zine-in-an-afternoon' },
    { q: 'klankkaart', id: 'sound-map-of-the-neighbourhood' }, { q: 'geluiden', id: 'sound-map-of-the-neighbourhood' },
    { q: 'digitale eerste hulp', id: 'digital-first-aid' }, { q: 'wachtwoorden', id: 'digital-first-aid' },
    { q: 'ruilkring', id: 'skills-exchange' }, { q: 'tijdbank', id: 'skills-exchange' },
    { q: 'fotowandeling', id: 'photo-walk-to-exhibition' }, { q: 'bijschrift', id: 'photo-walk-to-exhibition' },
    { q: 'ideeenlab', id: 'idea-lab-with-the-municipality' }, { q: 'inspraak', id: 'idea-lab-with-the-municipality' },
    { q: 'herstel', id: 'repair-and-tell' }, { q: 'gereedschap', id: 'repair-and-tell' },
  ],
  en: [
    { q: 'zine', id: 'zine-in-an-afternoon' }, { q: 'photocopier', id: 'zine-in-an-afternoon' },
    { q: 'sound map', id: 'sound-map-of-the-neighbourhood' }, { q: 'recording', id: 'sound-map-of-the-neighbourhood' },
    { q: 'digital first aid', id: 'digital-first-aid' }, { q: 'passwords', id: 'digital-first-aid' },
    { q: 'exchange of skills', id: 'skills-exchange' }, { q: 'time bank', id: 'skills-exchange' },
    { q: 'photo walk', id: 'photo-walk-to-exhibition' }, { q: 'exhibition', id: 'photo-walk-to-exhibition' },
    { q: 'idea lab', id: 'idea-lab-with-the-municipality' }, { q: 'public space', id: 'idea-lab-with-the-municipality' },
    { q: 'repair', id: 'repair-and-tell' }, { q: 'sustainability', id: 'repair-and-tell' },
  ],
};
