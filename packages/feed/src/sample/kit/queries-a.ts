import type { Language } from '../text.ts';

/** Twenty questions in each language for the scenarios of creative incubators and social innovation. */
export const queries: Record<Language, { q: string; id: string }[]> = {
  lv: [
    { q: 'zurnalins', id: 'zine-in-an-afternoon' }, { q: 'kolaza', id: 'zine-in-an-afternoon' }, { q: 'radosa rakstisana', id: 'zine-in-an-afternoon' },
    { q: 'skanu karte', id: 'sound-map-of-the-neighbourhood' }, { q: 'klausisanas', id: 'sound-map-of-the-neighbourhood' }, { q: 'skanu ieraksts', id: 'sound-map-of-the-neighbourhood' },
    { q: 'fotografesana', id: 'photo-walk-to-exhibition' }, { q: 'fotopastaiga', id: 'photo-walk-to-exhibition' }, { q: 'izstade biblioteka', id: 'photo-walk-to-exhibition' },
    { q: 'labojam', id: 'repair-and-tell' }, { q: 'ilgtspeja', id: 'repair-and-tell' }, { q: 'darbariki', id: 'repair-and-tell' },
    { q: 'digitala pirma palidziba', id: 'digital-first-aid' }, { q: 'paroles', id: 'digital-first-aid' }, { q: 'krapsana interneta', id: 'digital-first-aid' },
    { q: 'prasmju birza', id: 'skills-exchange' }, { q: 'laika banka', id: 'skills-exchange' }, { q: 'kaiminu', id: 'skills-exchange' },
    { q: 'ideju laboratorija', id: 'idea-lab-with-the-municipality' }, { q: 'dizaina domasana', id: 'idea-lab-with-the-municipality' },
  ],
  lt: [
    { q: 'zurnaliukas', id: 'zine-in-an-afternoon' }, { q: 'koliazas', id: 'zine-in-an-afternoon' }, { q: 'popieriaus lankstymas', id: 'zine-in-an-afternoon' },
    { q: 'garsu zemelapis', id: 'sound-map-of-the-neighbourhood' }, { q: 'garso irasas', id: 'sound-map-of-the-neighbourhood' }, { q: 'apylinkiu', id: 'sound-map-of-the-neighbourhood' },
    { q: 'fotografavimas', id: 'photo-walk-to-exhibition' }, { q: 'paroda bibliotekoje', id: 'photo-walk-to-exhibition' }, { q: 'nuotraukos aprasas', id: 'photo-walk-to-exhibition' },
    { q: 'taisome', id: 'repair-and-tell' }, { q: 'tvarumas', id: 'repair-and-tell' }, { q: 'irankiai', id: 'repair-and-tell' },
    { q: 'skaitmenine pirmoji pagalba', id: 'digital-first-aid' }, { q: 'slaptazodziai', id: 'digital-first-aid' }, { q: 'sukciu zinutes', id: 'digital-first-aid' },
    { q: 'igudziu mainai', id: 'skills-exchange' }, { q: 'laiko bankas', id: 'skills-exchange' },
    { q: 'ideju dirbtuves', id: 'idea-lab-with-the-municipality' }, { q: 'savivaldybe', id: 'idea-lab-with-the-municipality' }, { q: 'viesoji erdve', id: 'idea-lab-with-the-municipality' },
  ],
  pl: [
    { q: 'zin', id: 'zine-in-an-afternoon' }, { q: 'kserokopiarka', id: 'zine-in-an-afternoon' }, { q: 'tworcze pisanie', id: 'zine-in-an-afternoon' },
    { q: 'mapa dzwiekow', id: 'sound-map-of-the-neighbourhood' }, { q: 'sluchanie', id: 'sound-map-of-the-neighbourhood' }, { q: 'dzwieki okolicy', id: 'sound-map-of-the-neighbourhood' },
    { q: 'spacer z aparatem', id: 'photo-walk-to-exhibition' }, { q: 'mala wystawa', id: 'photo-walk-to-exhibition' }, { q: 'podpis pod zdjeciem', id: 'photo-walk-to-exhibition' },
    { q: 'naprawiamy', id: 'repair-and-tell' }, { q: 'rekodzielo', id: 'repair-and-tell' }, { q: 'zrownowazony rozwoj', id: 'repair-and-tell' },
    { q: 'cyfrowa pomoc', id: 'digital-first-aid' }, { q: 'hasla', id: 'digital-first-aid' }, { q: 'oszustwa w internecie', id: 'digital-first-aid' },
    { q: 'wymiana umiejetnosci', id: 'skills-exchange' }, { q: 'sasiedzi', id: 'skills-exchange' }, { q: 'bank czasu', id: 'skills-exchange' },
    { q: 'laboratorium pomyslow', id: 'idea-lab-with-the-municipality' }, { q: 'przestrzen publiczna', id: 'idea-lab-with-the-municipality' },
  ],
  nb: [
    { q: 'blad pa en ettermiddag', id: 'zine-in-an-afternoon' }, { q: 'kopimaskin', id: 'zine-in-an-afternoon' }, { q: 'papirbretting', id: 'zine-in-an-afternoon' },
    { q: 'lydkart', id: 'sound-map-of-the-neighbourhood' }, { q: 'lytting', id: 'sound-map-of-the-neighbourhood' }, { q: 'orene', id: 'sound-map-of-the-neighbourhood' },
    { q: 'fototur', id: 'photo-walk-to-exhibition' }, { q: 'utstilling', id: 'photo-walk-to-exhibition' }, { q: 'bildetekst', id: 'photo-walk-to-exhibition' },
    { q: 'reparer', id: 'repair-and-tell' }, { q: 'baerekraft', id: 'repair-and-tell' }, { q: 'handarbeid', id: 'repair-and-tell' },
    { q: 'digital forstehjelp', id: 'digital-first-aid' }, { q: 'passord', id: 'digital-first-aid' }, { q: 'nettsvindel', id: 'digital-first-aid' },
    { q: 'byttering', id: 'skills-exchange' }, { q: 'tidsbank', id: 'skills-exchange' },
    { q: 'ideverksted', id: 'idea-lab-with-the-municipality' }, { q: 'kommunen', id: 'idea-lab-with-the-municipality' }, { q: 'uterom', id: 'idea-lab-with-the-municipality' },
  ],
  nl: [
    { q: 'blaadje', id: 'zine-in-an-afternoon' }, { q: 'creatief schrijven', id: 'zine-in-an-afternoon' }, { q: 'papier vouwen', id: 'zine-in-an-afternoon' },
    { q: 'klankkaart', id: 'sound-map-of-the-neighbourhood' }, { q: 'geluiden', id: 'sound-map-of-the-neighbourhood' }, { q: 'geluidsopname', id: 'sound-map-of-the-neighbourhood' },
    { q: 'fotowandeling', id: 'photo-walk-to-exhibition' }, { q: 'tentoonstelling', id: 'photo-walk-to-exhibition' }, { q: 'bijschrift', id: 'photo-walk-to-exhibition' },
    { q: 'herstel', id: 'repair-and-tell' }, { q: 'gereedschap', id: 'repair-and-tell' }, { q: 'duurzaamheid', id: 'repair-and-tell' },
    { q: 'digitale eerste hulp', id: 'digital-first-aid' }, { q: 'wachtwoorden', id: 'digital-first-aid' }, { q: 'internetfraude', id: 'digital-first-aid' },
    { q: 'ruilkring', id: 'skills-exchange' }, { q: 'vrijwilligerswerk', id: 'skills-exchange' },
    { q: 'ideeenlab', id: 'idea-lab-with-the-municipality' }, { q: 'inspraak', id: 'idea-lab-with-the-municipality' }, { q: 'model van karton', id: 'idea-lab-with-the-municipality' },
  ],
  en: [
    { q: 'zine', id: 'zine-in-an-afternoon' }, { q: 'photocopier', id: 'zine-in-an-afternoon' }, { q: 'creative writing', id: 'zine-in-an-afternoon' },
    { q: 'sound map', id: 'sound-map-of-the-neighbourhood' }, { q: 'recording', id: 'sound-map-of-the-neighbourhood' }, { q: 'listening', id: 'sound-map-of-the-neighbourhood' },
    { q: 'photo walk', id: 'photo-walk-to-exhibition' }, { q: 'exhibition', id: 'photo-walk-to-exhibition' }, { q: 'caption', id: 'photo-walk-to-exhibition' },
    { q: 'repair', id: 'repair-and-tell' }, { q: 'mending', id: 'repair-and-tell' }, { q: 'sustainability', id: 'repair-and-tell' },
    { q: 'digital first aid', id: 'digital-first-aid' }, { q: 'passwords', id: 'digital-first-aid' }, { q: 'online fraud', id: 'digital-first-aid' },
    { q: 'exchange of skills', id: 'skills-exchange' }, { q: 'time bank', id: 'skills-exchange' }, { q: 'volunteering', id: 'skills-exchange' },
    { q: 'idea lab', id: 'idea-lab-with-the-municipality' }, { q: 'public space', id: 'idea-lab-with-the-municipality' },
  ],
};
