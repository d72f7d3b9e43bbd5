import type { Language } from '../shared/language.ts';

type Words = Record<Language, string>;

/** What stands on a certificate. The sentence goes around the name in a form that fits all people. */
export const certificateWords = {
  title: { en: 'Certificate of attendance', lv: 'Dalības apliecinājums', lt: 'Dalyvavimo pažymėjimas', pl: 'Zaświadczenie o uczestnictwie', nb: 'Deltakerbevis', nl: 'Bewijs van deelname' },
  before: { en: 'This certifies that', lv: 'Ar šo apliecinām, ka', lt: 'Pažymima, kad', pl: 'Niniejszym poświadcza się udział następującej osoby:', nb: 'Dette bekrefter at', nl: 'Hierbij wordt bevestigd dat' },
  after: { en: 'took part in', lv: 'piedalījās pasākumā', lt: 'dalyvavo renginyje', pl: 'w wydarzeniu', nb: 'deltok på', nl: 'heeft deelgenomen aan' },
  when: { en: 'When', lv: 'Kad', lt: 'Kada', pl: 'Kiedy', nb: 'Når', nl: 'Wanneer' },
  where: { en: 'Where', lv: 'Kur', lt: 'Kur', pl: 'Gdzie', nb: 'Hvor', nl: 'Waar' },
  online: { en: 'Online', lv: 'Tiešsaistē', lt: 'Internetu', pl: 'Online', nb: 'På nett', nl: 'Online' },
  theme: { en: 'Theme', lv: 'Tēma', lt: 'Tema', pl: 'Temat', nb: 'Tema', nl: 'Thema' },
  organizer: { en: 'Organised by', lv: 'Rīkotājs', lt: 'Organizatorius', pl: 'Organizator', nb: 'Arrangør', nl: 'Organisator' },
  signature: { en: 'Signature', lv: 'Paraksts', lt: 'Parašas', pl: 'Podpis', nb: 'Underskrift', nl: 'Handtekening' },
  issued: { en: 'Issued on', lv: 'Izsniegts', lt: 'Išduota', pl: 'Wystawiono', nb: 'Utstedt', nl: 'Uitgegeven op' },
  number: { en: 'Number', lv: 'Numurs', lt: 'Numeris', pl: 'Numer', nb: 'Nummer', nl: 'Nummer' },
} satisfies Record<string, Words>;
