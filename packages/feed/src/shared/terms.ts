import type { AmenityFeature, Competence, DeliveryFailure, EducationalLevel, Event, EventKind, EventStatus, Experiment, LearningResourceType, Scenario, Theme } from '@kopa/contract';
import type { Language } from './language.ts';

type Words = Record<Language, string>;

interface Terms {
  kind: Record<EventKind, Words>;
  theme: Record<Theme, Words>;
  /** As it stands after “for”. */
  audience: Record<Event['audience'][number], Words>;
  status: Record<Exclude<EventStatus, 'scheduled'>, Words>;
  amenity: Record<AmenityFeature, Words>;
  learningResourceType: Record<LearningResourceType, Words>;
  competence: Record<Competence, Words>;
  educationalLevel: Record<EducationalLevel, Words>;
  adaptation: Record<NonNullable<Scenario['adaptation']>[number]['to'], Words>;
  /** As it stands after “costs”. */
  costClass: Record<NonNullable<Experiment['costClass']>, Words>;
  /** Why a mail was given up, as an organizer reads it after a colon. */
  deliveryFailure: Record<DeliveryFailure, Words>;
}

/** The fixed terms of the contract in the languages that the feed publishes, on its pages and in its exports. A missing one is a type error. */
export const terms: Terms = {
  kind: {
    seminar: { en: 'Seminar', lv: 'Seminārs', lt: 'Seminaras', pl: 'Seminarium', nb: 'Seminar', nl: 'Seminar' },
    conference: { en: 'Conference', lv: 'Konference', lt: 'Konferencija', pl: 'Konferencja', nb: 'Konferanse', nl: 'Conferentie' },
    training: { en: 'Training', lv: 'Apmācība', lt: 'Mokymai', pl: 'Szkolenie', nb: 'Kurs', nl: 'Training' },
    workshop: { en: 'Workshop', lv: 'Darbnīca', lt: 'Dirbtuvės', pl: 'Warsztaty', nb: 'Verksted', nl: 'Workshop' },
    meeting: { en: 'Meeting', lv: 'Tikšanās', lt: 'Susitikimas', pl: 'Spotkanie', nb: 'Møteplass', nl: 'Bijeenkomst' },
  },
  theme: {
    'creative-incubator': { en: 'Creative incubator', lv: 'Radošais inkubators', lt: 'Kūrybos inkubatorius', pl: 'Inkubator kreatywności', nb: 'Kreativ inkubator', nl: 'Creatieve broedplaats' },
    'social-innovation': { en: 'Social innovation', lv: 'Sociālā inovācija', lt: 'Socialinės inovacijos', pl: 'Innowacje społeczne', nb: 'Sosial innovasjon', nl: 'Sociale innovatie' },
    'intercultural-dialogue': { en: 'Intercultural dialogue', lv: 'Starpkultūru dialogs', lt: 'Tarpkultūrinis dialogas', pl: 'Dialog międzykulturowy', nb: 'Interkulturell dialog', nl: 'Interculturele dialoog' },
  },
  audience: {
    adults: { en: 'adults', lv: 'pieaugušajiem', lt: 'suaugusiesiems', pl: 'dorośli', nb: 'voksne', nl: 'volwassenen' },
    seniors: { en: 'older people', lv: 'senioriem', lt: 'vyresnio amžiaus žmonėms', pl: 'osoby starsze', nb: 'eldre', nl: 'ouderen' },
    newcomers: { en: 'newcomers to the country', lv: 'iebraucējiem', lt: 'atvykėliams', pl: 'osoby nowe w kraju', nb: 'nye i landet', nl: 'nieuwkomers' },
    families: { en: 'families', lv: 'ģimenēm', lt: 'šeimoms', pl: 'rodziny', nb: 'familier', nl: 'gezinnen' },
    librarians: { en: 'librarians', lv: 'bibliotekāriem', lt: 'bibliotekininkams', pl: 'bibliotekarze', nb: 'bibliotekarer', nl: 'bibliothecarissen' },
    educators: { en: 'educators of adults', lv: 'pieaugušo izglītotājiem', lt: 'suaugusiųjų švietėjams', pl: 'edukatorzy dorosłych', nb: 'voksenopplærere', nl: 'opleiders van volwassenen' },
  },
  status: {
    cancelled: { en: 'Cancelled', lv: 'Atcelts', lt: 'Atšaukta', pl: 'Odwołane', nb: 'Avlyst', nl: 'Afgelast' },
    postponed: { en: 'Postponed', lv: 'Pārcelts uz vēlāku laiku', lt: 'Atidėta', pl: 'Przełożone', nb: 'Utsatt', nl: 'Uitgesteld' },
    rescheduled: { en: 'New time', lv: 'Mainīts laiks', lt: 'Pakeistas laikas', pl: 'Nowy termin', nb: 'Nytt tidspunkt', nl: 'Nieuw tijdstip' },
    movedOnline: { en: 'Moved online', lv: 'Pārcelts uz tiešsaisti', lt: 'Perkelta į internetą', pl: 'Przeniesione do internetu', nb: 'Flyttet til nett', nl: 'Verplaatst naar online' },
  },
  amenity: {
    'step-free-access': { en: 'Step-free access', lv: 'Ieeja bez pakāpieniem', lt: 'Įėjimas be laiptelių', pl: 'Wejście bez schodów', nb: 'Trinnfri adkomst', nl: 'Ingang zonder trappen' },
    lift: { en: 'Lift', lv: 'Lifts', lt: 'Liftas', pl: 'Winda', nb: 'Heis', nl: 'Lift' },
    'accessible-toilet': { en: 'Accessible toilet', lv: 'Pielāgota tualete', lt: 'Pritaikytas tualetas', pl: 'Dostosowana toaleta', nb: 'HC-toalett', nl: 'Aangepast toilet' },
    'hearing-loop': { en: 'Hearing loop', lv: 'Indukcijas cilpa', lt: 'Indukcinė kilpa', pl: 'Pętla indukcyjna', nb: 'Teleslynge', nl: 'Ringleiding' },
    'accessible-parking': { en: 'Accessible parking', lv: 'Stāvvieta cilvēkiem ar invaliditāti', lt: 'Stovėjimo vieta žmonėms su negalia', pl: 'Miejsce parkingowe dla osób z niepełnosprawnością', nb: 'HC-parkering', nl: 'Gehandicaptenparkeerplaats' },
    'quiet-room': { en: 'Quiet room', lv: 'Klusā telpa', lt: 'Tylos kambarys', pl: 'Pokój wyciszenia', nb: 'Stillerom', nl: 'Stilteruimte' },
  },
  learningResourceType: {
    scenario: { en: 'Scenario', lv: 'Scenārijs', lt: 'Scenarijus', pl: 'Scenariusz', nb: 'Opplegg', nl: 'Draaiboek' },
    experiment: { en: 'Learning experiment', lv: 'Mācību eksperiments', lt: 'Mokymosi eksperimentas', pl: 'Eksperyment edukacyjny', nb: 'Læringseksperiment', nl: 'Leerexperiment' },
    model: { en: 'Library model', lv: 'Bibliotēkas modelis', lt: 'Bibliotekos modelis', pl: 'Model biblioteki', nb: 'Bibliotekmodell', nl: 'Bibliotheekmodel' },
    course: { en: 'Self-study course', lv: 'Pašmācības kurss', lt: 'Savarankiško mokymosi kursas', pl: 'Kurs do samodzielnej nauki', nb: 'Selvstudiekurs', nl: 'Zelfstudiecursus' },
    collection: { en: 'Collection', lv: 'Krājums', lt: 'Rinkinys', pl: 'Zbiór', nb: 'Samling', nl: 'Bundel' },
  },
  competence: {
    literacy: { en: 'Literacy', lv: 'Rakstpratība', lt: 'Raštingumas', pl: 'Rozumienie i tworzenie informacji', nb: 'Lese- og skriveferdigheter', nl: 'Geletterdheid' },
    multilingual: { en: 'Multilingual competence', lv: 'Daudzvalodība', lt: 'Daugiakalbystė', pl: 'Wielojęzyczność', nb: 'Flerspråklighet', nl: 'Meertaligheid' },
    'mathematical-scientific': { en: 'Mathematics, science and technology', lv: 'Matemātika, dabaszinātnes un tehnoloģijas', lt: 'Matematika, gamtos mokslai ir technologijos', pl: 'Matematyka, nauki przyrodnicze i technika', nb: 'Matematikk, naturfag og teknologi', nl: 'Wiskunde, exacte wetenschappen en techniek' },
    digital: { en: 'Digital competence', lv: 'Digitālā kompetence', lt: 'Skaitmeninė kompetencija', pl: 'Kompetencje cyfrowe', nb: 'Digital kompetanse', nl: 'Digitale vaardigheden' },
    'personal-social-learning': { en: 'Personal and social competence, learning to learn', lv: 'Personīgā un sociālā kompetence, prasme mācīties', lt: 'Asmeninė ir socialinė kompetencija, mokymasis mokytis', pl: 'Kompetencje osobiste i społeczne, umiejętność uczenia się', nb: 'Personlig og sosial kompetanse, å lære å lære', nl: 'Persoonlijke en sociale vaardigheden, leren leren' },
    citizenship: { en: 'Citizenship', lv: 'Pilsoniskums', lt: 'Pilietiškumas', pl: 'Kompetencje obywatelskie', nb: 'Medborgerskap', nl: 'Burgerschap' },
    entrepreneurship: { en: 'Entrepreneurship', lv: 'Uzņēmējspēja', lt: 'Verslumas', pl: 'Przedsiębiorczość', nb: 'Entreprenørskap', nl: 'Ondernemerschap' },
    'cultural-awareness': { en: 'Cultural awareness and expression', lv: 'Kultūras izpratne un izpausme', lt: 'Kultūrinis sąmoningumas ir raiška', pl: 'Świadomość i ekspresja kulturalna', nb: 'Kulturforståelse og kulturelle uttrykk', nl: 'Cultureel bewustzijn en culturele expressie' },
  },
  educationalLevel: {
    beginner: { en: 'For beginners', lv: 'Iesācējiem', lt: 'Pradedantiesiems', pl: 'Dla początkujących', nb: 'For nybegynnere', nl: 'Voor beginners' },
    intermediate: { en: 'With some experience', lv: 'Ar nelielu pieredzi', lt: 'Turintiems šiek tiek patirties', pl: 'Dla osób z pewnym doświadczeniem', nb: 'For dem med litt erfaring', nl: 'Met enige ervaring' },
    advanced: { en: 'For the experienced', lv: 'Pieredzējušiem', lt: 'Patyrusiems', pl: 'Dla doświadczonych', nb: 'For erfarne', nl: 'Voor gevorderden' },
  },
  adaptation: {
    online: { en: 'Online', lv: 'Tiešsaistē', lt: 'Internetu', pl: 'Online', nb: 'På nett', nl: 'Online' },
    'smaller-group': { en: 'With a smaller group', lv: 'Ar mazāku grupu', lt: 'Su mažesne grupe', pl: 'Z mniejszą grupą', nb: 'Med en mindre gruppe', nl: 'Met een kleinere groep' },
    'larger-group': { en: 'With a larger group', lv: 'Ar lielāku grupu', lt: 'Su didesne grupe', pl: 'Z większą grupą', nb: 'Med en større gruppe', nl: 'Met een grotere groep' },
    'mixed-language-levels': { en: 'With people who speak the language unequally well', lv: 'Ar cilvēkiem, kuri valodu prot atšķirīgi', lt: 'Su žmonėmis, kurie kalbą moka nevienodai', pl: 'Z osobami o różnej znajomości języka', nb: 'Med folk som kan språket ulikt godt', nl: 'Met mensen die de taal niet even goed spreken' },
    accessibility: { en: 'So that everyone can take part', lv: 'Lai varētu piedalīties visi', lt: 'Kad galėtų dalyvauti visi', pl: 'Aby każdy mógł wziąć udział', nb: 'Slik at alle kan delta', nl: 'Zodat iedereen kan meedoen' },
  },
  costClass: {
    free: { en: 'Free', lv: 'Bez maksas', lt: 'Nemokamai', pl: 'Bezpłatnie', nb: 'Gratis', nl: 'Gratis' },
    low: { en: 'Low', lv: 'Zemas', lt: 'Mažos', pl: 'Niskie', nb: 'Lave', nl: 'Laag' },
    medium: { en: 'Medium', lv: 'Vidējas', lt: 'Vidutinės', pl: 'Średnie', nb: 'Middels', nl: 'Gemiddeld' },
    high: { en: 'High', lv: 'Augstas', lt: 'Didelės', pl: 'Wysokie', nb: 'Høye', nl: 'Hoog' },
  },
  deliveryFailure: {
    'no-such-address': { en: 'there is no such mail address', lv: 'tādas e-pasta adreses nav', lt: 'tokio el. pašto adreso nėra', pl: 'nie ma takiego adresu e-mail', nb: 'det finnes ingen slik e-postadresse', nl: 'dit e-mailadres bestaat niet' },
    'takes-no-mail': { en: 'the address takes no mail', lv: 'adrese vēstules nepieņem', lt: 'adresas laiškų nepriima', pl: 'adres nie przyjmuje poczty', nb: 'adressen tar ikke imot e-post', nl: 'het adres neemt geen e-mail aan' },
    'mailbox-closed': { en: 'the mailbox is closed', lv: 'pastkaste ir slēgta', lt: 'pašto dėžutė uždaryta', pl: 'skrzynka jest zamknięta', nb: 'postkassen er stengt', nl: 'de mailbox is gesloten' },
    'mailbox-full': { en: 'the mailbox is full', lv: 'pastkaste ir pilna', lt: 'pašto dėžutė pilna', pl: 'skrzynka jest pełna', nb: 'postkassen er full', nl: 'de mailbox is vol' },
    'too-large': { en: 'the message is too large for the mailbox', lv: 'vēstule pastkastei ir par lielu', lt: 'laiškas pašto dėžutei per didelis', pl: 'wiadomość jest za duża dla tej skrzynki', nb: 'meldingen er for stor for postkassen', nl: 'het bericht is te groot voor de mailbox' },
    unreachable: { en: 'the mail address cannot be reached', lv: 'e-pasta adrese nav sasniedzama', lt: 'el. pašto adresas nepasiekiamas', pl: 'adres e-mail jest nieosiągalny', nb: 'e-postadressen kan ikke nås', nl: 'het e-mailadres is niet bereikbaar' },
    refused: { en: 'the mail server refused the message', lv: 'pasta serveris vēstuli nepieņēma', lt: 'pašto serveris laiško nepriėmė', pl: 'serwer poczty odrzucił wiadomość', nb: 'e-posttjeneren avviste meldingen', nl: 'de mailserver weigerde het bericht' },
    'not-delivered': { en: 'the message could not be delivered', lv: 'vēstuli neizdevās piegādāt', lt: 'laiško pristatyti nepavyko', pl: 'wiadomości nie udało się dostarczyć', nb: 'meldingen kunne ikke leveres', nl: 'het bericht kon niet worden bezorgd' },
  },
};

/** A fixed term in a language; undefined for one that has no words, such as `scheduled`. */
export function term(group: keyof Terms, name: string, language: Language): string | undefined {
  const all: Record<string, Words> = terms[group];
  return Object.hasOwn(all, name) ? all[name]![language] : undefined;
}
