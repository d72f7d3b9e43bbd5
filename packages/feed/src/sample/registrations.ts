import type { Question, RegistrationSettings } from '@kopa/contract';
import type { Text } from './text.ts';

/** How one registers for an event of the sample. `opensDaysBefore` counts from its start. */
type Registration = Pick<RegistrationSettings, 'capacity'> & Partial<RegistrationSettings> & { opensDaysBefore?: number };

const byLanguage = (text: Text) => text as Record<string, string>;

const experience: Question = {
  id: 'experience',
  type: 'choice',
  required: true,
  label: byLanguage({
    lv: 'Vai esat jau vadījis nodarbības pieaugušajiem?',
    lt: 'Ar jau esate vedę užsiėmimų suaugusiesiems?',
    pl: 'Czy prowadził(a) już Pan(i) zajęcia dla dorosłych?',
    nb: 'Har du holdt kurs for voksne før?',
    nl: 'Hebt u al eens activiteiten voor volwassenen begeleid?',
    en: 'Have you led activities for adults before?',
  }),
  options: [
    { value: 'never', label: byLanguage({ lv: 'Vēl nē', lt: 'Dar ne', pl: 'Jeszcze nie', nb: 'Nei, ikke ennå', nl: 'Nog niet', en: 'Not yet' }) },
    { value: 'sometimes', label: byLanguage({ lv: 'Dažas reizes', lt: 'Kelis kartus', pl: 'Kilka razy', nb: 'Noen ganger', nl: 'Enkele keren', en: 'A few times' }) },
    { value: 'often', label: byLanguage({ lv: 'Regulāri', lt: 'Nuolat', pl: 'Regularnie', nb: 'Regelmessig', nl: 'Regelmatig', en: 'Regularly' }) },
  ],
};

const library: Question = {
  id: 'library',
  type: 'text',
  required: true,
  label: byLanguage({ lv: 'Jūsu bibliotēka', lt: 'Jūsų biblioteka', pl: 'Państwa biblioteka', nb: 'Biblioteket ditt', nl: 'Uw bibliotheek', en: 'Your library' }),
  hint: byLanguage({
    lv: 'Nosaukums un pilsēta vai pagasts.',
    lt: 'Pavadinimas ir miestas ar rajonas.',
    pl: 'Nazwa i miejscowość.',
    nb: 'Navn og kommune.',
    nl: 'Naam en plaats.',
    en: 'Its name and town.',
  }),
};

const materials: Question = {
  id: 'materials',
  type: 'multi',
  required: false,
  label: byLanguage({
    lv: 'Ko vēlaties saņemt līdzi?',
    lt: 'Ką norėtumėte pasiimti su savimi?',
    pl: 'Co chcieliby Państwo zabrać ze sobą?',
    nb: 'Hva vil du ha med deg hjem?',
    nl: 'Wat wilt u meenemen?',
    en: 'What would you like to take home?',
  }),
  options: [
    { value: 'scenario', label: byLanguage({ lv: 'Nodarbības scenāriju', lt: 'Užsiėmimo scenarijų', pl: 'Scenariusz zajęć', nb: 'Opplegget til aktiviteten', nl: 'Het draaiboek van de activiteit', en: 'The scenario of the activity' }) },
    { value: 'slides', label: byLanguage({ lv: 'Prezentāciju', lt: 'Pateiktį', pl: 'Prezentację', nb: 'Presentasjonen', nl: 'De presentatie', en: 'The slides' }) },
  ],
};

const photos: Question = {
  id: 'photos',
  type: 'consent',
  required: false,
  label: byLanguage({
    lv: 'Piekrītu, ka bibliotēka publicē fotogrāfijas, kurās esmu redzams.',
    lt: 'Sutinku, kad biblioteka skelbtų nuotraukas, kuriose esu.',
    pl: 'Zgadzam się na publikację przez bibliotekę zdjęć, na których mnie widać.',
    nb: 'Biblioteket kan publisere bilder der jeg er med.',
    nl: 'De bibliotheek mag foto’s publiceren waarop ik te zien ben.',
    en: 'The library may publish pictures that show me.',
  }),
};

/** By the slug of the entry. What is not here takes no registration: one just comes. */
const registrations: Record<string, Registration> = {
  'viedtalrunis-senioriem': { capacity: 12, walkIns: 2, waitingListCapacity: 6, maximumPartySize: 2, scope: 'occurrence' },
  'vebinars-scenarijs': { capacity: 100, questions: [library, experience, materials] },
  'baltijas-pasniedzeju-apmaciba': { capacity: 24, waitingListCapacity: 12, approval: true, questions: [library, experience, photos] },
  'piparkuku-sarunas': { capacity: 3, waitingListCapacity: 6, maximumPartySize: 2, questions: [photos] },
  'skaitmeninis-detektyvas': { capacity: 20, waitingListCapacity: 10, questions: [library, experience] },
  'sodu-dirbtuves': { capacity: 16, walkIns: 4, maximumPartySize: 4 },
  'skaitmeninis-ketvirtadienis': { capacity: 10, waitingListCapacity: 5, scope: 'occurrence' },
  'prosty-jezyk-trudne-pismo': { capacity: 15, waitingListCapacity: 10, maximumPartySize: 2, questions: [materials] },
  'webinar-krotkie-scenariusze': { capacity: 80, questions: [library, materials] },
  'webinar-laeringsopplegg': { capacity: 60, opensDaysBefore: 21, questions: [library, experience] },
  'julekort-pa-fem-sprak': { capacity: 25, maximumPartySize: 6, confirmation: false },
  'digihjelp-for-seniorer': { capacity: 8, waitingListCapacity: 4, scope: 'occurrence', offerMinutes: 0 },
  'verhalenlab': { capacity: 12, waitingListCapacity: 6, questions: [photos] },
  'sinterklaasgedicht': { capacity: 20, maximumPartySize: 5, walkIns: 5 },
};

const defaults = { walkIns: 0, waitingListCapacity: 0, maximumPartySize: 1, scope: 'event', confirmation: true, holdMinutes: 120, offerMinutes: 1_440, approval: false, reminderHours: 24, retentionDays: { name: 30, email: 30, answers: 30, accessNeeds: 3 } } as const;

/** The settings of the entry with this slug, whose first date starts at a local time; undefined where one just comes. */
export function registrationFor(slug: string, start: string): RegistrationSettings | undefined {
  const found = registrations[slug];
  if (!found) return undefined;
  const { opensDaysBefore, ...settings } = found;
  const opens = opensDaysBefore && new Date(Date.parse(`${start}Z`) - opensDaysBefore * 86_400_000).toISOString().slice(0, 10);
  return { ...defaults, ...settings, ...(opens && { opens: `${opens}T09:00:00` }) };
}
