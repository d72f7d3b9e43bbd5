import type { KitEntry } from './entry.ts';

/** Whole in Lithuanian and English; the other languages have what a list shows, and the aims. */
export const ideaLabWithTheMunicipality: KitEntry = {
  id: 'idea-lab-with-the-municipality',
  publisher: 'lnmmb',
  locale: 'lt',
  name: {
    lv: 'Ideju laboratorija ar pašvaldību',
    lt: 'Idėjų dirbtuvės su savivaldybe',
    pl: 'Laboratorium pomysłów z gminą',
    nb: 'Idéverksted med kommunen',
    nl: 'Ideeënlab met de gemeente',
    en: 'An idea lab with the municipality',
  },
  description: {
    lv: 'Iedzīvotāji un pašvaldības darbinieks pie viena galda meklē risinājumu mazai vietējai problēmai: solam, pieturai, tumšai ielai. No sūdzības top uzdevums, no uzdevuma – modelis no kartona un solījums ar datumu.',
    lt: 'Gyventojai ir savivaldybės darbuotojas prie vieno stalo ieško mažos vietos problemos sprendimo: suolo, stotelės, tamsios gatvės. Iš skundo tampa užduotis, iš užduoties – kartoninis modelis ir pažadas su data.',
    pl: 'Mieszkańcy i pracownik gminy przy jednym stole szukają rozwiązania małego lokalnego kłopotu: ławki, przystanku, ciemnej ulicy. Ze skargi robi się zadanie, z zadania – model z tektury i obietnica z datą.',
    nb: 'Innbyggere og en ansatt i kommunen sitter ved samme bord og løser et lite lokalt problem: en benk, et busstopp, en mørk gate. Klagen blir en oppgave, oppgaven blir en modell i papp og et løfte med dato.',
    nl: 'Inwoners en iemand van de gemeente zoeken aan één tafel een oplossing voor een klein lokaal probleem: een bank, een halte, een donkere straat. Van klacht wordt het een opdracht, van opdracht een model van karton en een belofte met een datum.',
    en: 'Residents and somebody from the municipality sit at one table and look for a solution to a small local problem: a bench, a bus stop, a dark street. A complaint becomes a task, the task a cardboard model and a promise with a date.',
  },
  keywords: [
    { lv: 'pašvaldība', lt: 'savivaldybė', pl: 'gmina', nb: 'kommune', nl: 'gemeente', en: 'municipality' },
    { lv: 'līdzdalība', lt: 'dalyvavimas', pl: 'uczestnictwo', nb: 'medvirkning', nl: 'inspraak', en: 'participation' },
    { lv: 'prototips', lt: 'prototipas', pl: 'prototyp', nb: 'prototyp', nl: 'prototype', en: 'prototype' },
    { lv: 'publiskā telpa', lt: 'viešoji erdvė', pl: 'przestrzeń publiczna', nb: 'uterom', nl: 'openbare ruimte', en: 'public space' },
    { lv: 'idejas', lt: 'idėjos', pl: 'pomysły', nb: 'ideer', nl: 'ideeën', en: 'ideas' },
  ],
  themes: ['social-innovation', 'creative-incubator'],
  teaches: ['citizenship', 'entrepreneurship', 'personal-social-learning'],
  audience: ['adults', 'seniors', 'newcomers'],
  educationalLevel: 'advanced',
  license: 'CC-BY-4.0',
  creator: ['Lietuvos nacionalinė Martyno Mažvydo biblioteka'],
  datePublished: '2025-10-06',
  scenario: {
    aims: [
      { lv: 'Dalībnieki no sūdzības izveido jautājumu, uz kuru var atbildēt.', lt: 'Dalyviai iš skundo padaro klausimą, į kurį galima atsakyti.', pl: 'Uczestnicy zamieniają skargę w pytanie, na które można odpowiedzieć.', nb: 'Deltakerne gjør en klage om til et spørsmål som kan besvares.', nl: 'De deelnemers maken van een klacht een vraag die te beantwoorden is.', en: 'Participants turn a complaint into a question that can be answered.' },
      { lv: 'Viņi uzbūvē vienkāršu modeli un pārbauda to ar citiem.', lt: 'Jie pastato paprastą modelį ir išbando jį su kitais.', pl: 'Budują prosty model i sprawdzają go z innymi.', nb: 'De bygger en enkel modell og prøver den på andre.', nl: 'Ze bouwen een eenvoudig model en toetsen het bij anderen.', en: 'They build a simple model and try it with others.' },
      { lv: 'Viņi zina, kurš pašvaldībā par ko atbild un kad būs atbilde.', lt: 'Jie žino, kas savivaldybėje už ką atsako ir kada bus atsakymas.', pl: 'Wiedzą, kto w gminie za co odpowiada i kiedy będzie odpowiedź.', nb: 'De vet hvem i kommunen som har ansvar for hva, og når svaret kommer.', nl: 'Ze weten wie bij de gemeente waarvoor verantwoordelijk is en wanneer er antwoord komt.', en: 'They know who in the municipality answers for what, and when there will be an answer.' },
    ],
    groupSize: { minValue: 8, maxValue: 20 },
    preparation: {
      lt: 'Prieš mėnesį susitarkite su savivaldybės darbuotoju, kuris gali nuspręsti ar bent pažadėti atsakymą. Kartu pasirinkite vieną nedidelę vietą. Nufotografuokite ją ir atspausdinkite planą.',
      en: 'A month before, agree with somebody from the municipality who can decide, or at least promise an answer. Choose one small place together. Photograph it and print a plan.',
    },
    space: {
      lt: 'Erdvi patalpa su keturiais stalais ir vieta modeliams pastatyti. Geriausia – ten, kur vaikšto lankytojai.',
      en: 'A large room with four tables and a place to put the models. Best where visitors pass by.',
    },
    supply: [
      { quantity: 1, per: 'group', groupOf: 5, name: { lv: 'Vietas plāns', lt: 'Vietos planas', pl: 'Plan miejsca', nb: 'Kart over stedet', nl: 'Plattegrond van de plek', en: 'Plan of the place' } },
      { quantity: 3, per: 'group', groupOf: 5, name: { lv: 'Kartona kaste', lt: 'Kartoninė dėžė', pl: 'Karton', nb: 'Pappeske', nl: 'Kartonnen doos', en: 'Cardboard box' } },
      { quantity: 1, per: 'group', groupOf: 5, name: { lv: 'Līmlente un šķēres', lt: 'Lipni juosta ir žirklės', pl: 'Taśma i nożyczki', nb: 'Tape og saks', nl: 'Plakband en schaar', en: 'Tape and scissors' } },
      { quantity: 5, per: 'person', name: { lv: 'Līmlapiņa', lt: 'Lipnus lapelis', pl: 'Karteczka samoprzylepna', nb: 'Klistrelapp', nl: 'Plakbriefje', en: 'Sticky note' } },
      { quantity: 3, per: 'person', name: { lv: 'Balsošanas punkts', lt: 'Balsavimo lipdukas', pl: 'Naklejka do głosowania', nb: 'Stemmeklistremerke', nl: 'Stemsticker', en: 'Voting dot' } },
    ],
    step: [
      {
        name: { lt: 'Kas kliūva', en: 'What gets in the way' },
        minutes: 20,
        facilitator: { lt: 'Parodykite nuotraukas ir paklauskite, kas šioje vietoje kliūva ir kam. Savivaldybės žmogus kol kas tik klausosi.', en: 'Show the photographs and ask what gets in the way at this place, and for whom. The person from the municipality only listens for now.' },
        participants: { lt: 'Rašo po vieną dalyką ant lapelio ir deda jį į planą.', en: 'Write one thing on each note and put it on the plan.' },
      },
      {
        name: { lt: 'Kaip galėtume …?', en: 'How might we …?' },
        minutes: 25,
        facilitator: { lt: 'Padėkite kiekvieną skundą paversti klausimu „Kaip galėtume …?“. Balsuojama lipdukais, lieka trys klausimai.', en: 'Help to turn each complaint into a question “How might we …?”. People vote with dots; three questions remain.' },
        participants: { lt: 'Perrašo, sugretina panašius ir balsuoja.', en: 'Rewrite, put similar ones together, and vote.' },
        tip: { lt: 'Jei klausime jau yra atsakymas („Kaip pastatyti suolą?“), paklauskite: o kam jo reikia?', en: 'If the question has an answer in it (“How to put up a bench?”), ask: what is it for?' },
      },
      {
        name: { lt: 'Modelis iš kartono', en: 'A cardboard model' },
        minutes: 45,
        facilitator: { lt: 'Grupės po penkis stato. Primenate laiką ir klausiate: kas tuo naudosis lietui lyjant, naktį, su vežimėliu?', en: 'Groups of five build. Remind them of the time and ask: who will use this in the rain, at night, with a pram?' },
        participants: { lt: 'Stato modelį ir pasiruošia parodyti jį per dvi minutes.', en: 'Build a model and prepare to show it in two minutes.' },
        groupSize: { minValue: 8 },
      },
      {
        name: { lt: 'Bandymas su lankytojais', en: 'Trying it with visitors' },
        minutes: 25,
        facilitator: { lt: 'Pakvieskite bibliotekos lankytojus prie modelių. Kiekvienas palieka po vieną „taip“ ir vieną „bet“.', en: 'Invite visitors of the library to the models. Each leaves one “yes” and one “but”.' },
        participants: { lt: 'Rodo, klausosi ir nesiginčija: „bet“ užsirašomi.', en: 'Show, listen and do not argue: every “but” is written down.' },
      },
      {
        name: { lt: 'Pažadas su data', en: 'A promise with a date' },
        minutes: 20,
        facilitator: { lt: 'Dabar kalba savivaldybės žmogus: kas įmanoma, kas ne ir kodėl. Užrašykite, kas, ką ir iki kada padarys.', en: 'Now the person from the municipality speaks: what is possible, what is not, and why. Write down who does what, and by when.' },
        participants: { lt: 'Klausia ir pasirenka du žmones, kurie primins apie pažadą.', en: 'Ask, and choose two people who will remind others of the promise.' },
      },
    ],
    adaptation: [
      { to: 'smaller-group', text: { lt: 'Kai žmonių mažiau nei aštuoni, statomas vienas modelis, o bandymui lieka daugiau laiko.', en: 'With fewer than eight people, build one model and leave more time for trying it.' } },
      { to: 'mixed-language-levels', text: { lt: 'Pirmame žingsnyje lapelius galima piešti; klausimus „Kaip galėtume …?“ perskaitykite garsiai du kartus.', en: 'In the first step notes may be drawn; read the questions “How might we …?” aloud twice.' } },
      { to: 'accessibility', text: { lt: 'Modelius statykite ant stalų, prie kurių privažiuojama vežimėliu, ir leiskite juos liesti.', en: 'Put the models on tables that a wheelchair can reach, and let people touch them.' } },
    ],
    risk: [
      { lt: 'Savivaldybės žmogus ima teisintis. Priminkite, kad jo eilė – paskutinė.', en: 'The person from the municipality begins to defend themselves. Remind them that their turn is last.' },
      { lt: 'Pažadas užmirštamas. Data užrašoma viešai, ant bibliotekos lentos.', en: 'The promise is forgotten. The date is written in public, on the library’s board.' },
    ],
    evaluation: [
      { lt: 'Sutartą dieną susirinkite vėl ir paklauskite, kas padaryta.', en: 'Meet again on the agreed day and ask what has been done.' },
      { lt: 'Paklauskite savivaldybės žmogaus, ką jis sužinojo, ko nebuvo laiškuose.', en: 'Ask the person from the municipality what they learned that was not in letters.' },
    ],
  },
};
