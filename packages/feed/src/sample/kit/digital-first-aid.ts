import type { KitEntry } from './entry.ts';

/** Whole in Latvian and English; the other languages have what a list shows, and the aims. */
export const digitalFirstAid: KitEntry = {
  id: 'digital-first-aid',
  publisher: 'kisc',
  locale: 'lv',
  name: {
    lv: 'Digitālā pirmā palīdzība',
    lt: 'Skaitmeninė pirmoji pagalba',
    pl: 'Cyfrowa pierwsza pomoc',
    nb: 'Digital førstehjelp',
    nl: 'Digitale eerste hulp',
    en: 'Digital first aid',
  },
  description: {
    lv: 'Pie viena galda apmeklētāji palīdz cits citam ar telefonu un datoru: kas vienu lietu jau prot, to parāda tālāk. Bibliotekārs sagatavo galdu un noteikumus, bet ne visas atbildes.',
    lt: 'Prie vieno stalo lankytojai padeda vieni kitiems su telefonu ir kompiuteriu: kas vieną dalyką jau moka, tas parodo kitam. Bibliotekininkas paruošia stalą ir taisykles, bet ne visus atsakymus.',
    pl: 'Przy jednym stole czytelnicy pomagają sobie nawzajem z telefonem i komputerem: kto jedną rzecz już umie, pokazuje ją dalej. Bibliotekarz przygotowuje stół i zasady, ale nie wszystkie odpowiedzi.',
    nb: 'Rundt ett bord hjelper besøkende hverandre med telefon og datamaskin: Den som kan én ting, viser den videre. Bibliotekaren gjør klar bordet og reglene, men ikke alle svarene.',
    nl: 'Aan één tafel helpen bezoekers elkaar met telefoon en computer: wie één ding al kan, geeft het door. De bibliothecaris zorgt voor de tafel en de afspraken, niet voor alle antwoorden.',
    en: 'At one table visitors help each other with phone and computer: whoever can do one thing shows it to the next. The librarian prepares the table and the rules, but not all the answers.',
  },
  keywords: [
    { lv: 'viedtālrunis', lt: 'išmanusis telefonas', pl: 'smartfon', nb: 'smarttelefon', nl: 'smartphone', en: 'smartphone' },
    { lv: 'savstarpēja palīdzība', lt: 'savitarpio pagalba', pl: 'pomoc wzajemna', nb: 'gjensidig hjelp', nl: 'elkaar helpen', en: 'mutual help' },
    { lv: 'e-pakalpojumi', lt: 'e. paslaugos', pl: 'e-usługi', nb: 'digitale tjenester', nl: 'digitale overheid', en: 'online services' },
    { lv: 'paroles', lt: 'slaptažodžiai', pl: 'hasła', nb: 'passord', nl: 'wachtwoorden', en: 'passwords' },
    { lv: 'seniori', lt: 'senjorai', pl: 'seniorzy', nb: 'eldre', nl: 'senioren', en: 'older people' },
  ],
  themes: ['social-innovation'],
  teaches: ['digital', 'personal-social-learning', 'citizenship'],
  audience: ['adults', 'seniors', 'newcomers'],
  educationalLevel: 'beginner',
  license: 'CC-BY-4.0',
  creator: ['Kultūras informācijas sistēmu centrs'],
  datePublished: '2025-02-03',
  scenario: {
    aims: [
      { lv: 'Katrs aiziet ar vienu atrisinātu jautājumu un vienu lietu, ko var parādīt citam.', lt: 'Kiekvienas išeina su vienu išspręstu klausimu ir vienu dalyku, kurį gali parodyti kitam.', pl: 'Każdy wychodzi z jednym rozwiązanym problemem i jedną rzeczą, którą umie pokazać komuś innemu.', nb: 'Alle går hjem med ett løst spørsmål og én ting de kan vise andre.', nl: 'Iedereen gaat naar huis met één opgeloste vraag en één ding om door te geven.', en: 'Everyone leaves with one question solved and one thing that they can show to somebody else.' },
      { lv: 'Dalībnieki atpazīst krāpniecisku ziņu un zina, kam par to pastāstīt.', lt: 'Dalyviai atpažįsta apgaulingą žinutę ir žino, kam apie ją pranešti.', pl: 'Uczestnicy rozpoznają fałszywą wiadomość i wiedzą, komu o niej powiedzieć.', nb: 'Deltakerne kjenner igjen en svindelmelding og vet hvem de skal si fra til.', nl: 'De deelnemers herkennen een vals bericht en weten bij wie ze het kunnen melden.', en: 'Participants recognise a fraudulent message and know whom to tell.' },
      { lv: 'Palīdzētājs rāda, bet tālruni tur pats jautātājs.', lt: 'Padedantysis rodo, bet telefoną laiko pats klausiantysis.', pl: 'Pomagający pokazuje, ale telefon trzyma osoba, która pyta.', nb: 'Den som hjelper, viser; den som spør, holder telefonen selv.', nl: 'Wie helpt, wijst aan; wie vraagt, houdt zelf de telefoon vast.', en: 'The helper shows; whoever asks holds the phone.' },
    ],
    groupSize: { minValue: 4, maxValue: 12 },
    preparation: {
      lv: 'Pārbaudiet bibliotēkas bezvadu tīklu un uzrakstiet tā nosaukumu lieliem burtiem. Sagatavojiet lādētājus, lupu un lapu „Ko mēs šeit nedarām”: neievadām citu paroles, nepieslēdzamies bankai cita vietā. Uzaiciniet divus cilvēkus, kuri labprāt palīdz pirmie.',
      en: 'Check the library’s wireless network and write its name in large letters. Have chargers, a magnifying glass and a sheet “What we do not do here”: we do not type other people’s passwords, and do not log in to a bank for anybody. Invite two people who are glad to help first.',
    },
    space: {
      lv: 'Viens garš galds ar kontaktligzdām klusākā stūrī, kur var sēdēt blakus. Viens neliels galdiņš malā tam, ko negrib stāstīt visiem.',
      en: 'One long table with power sockets in a quieter corner, where people can sit side by side. One small table apart for what one does not want to tell everybody.',
    },
    supply: [
      { quantity: 1, per: 'person', name: { lv: 'Lapa „Mans jautājums”', lt: 'Lapas „Mano klausimas“', pl: 'Kartka „Moje pytanie”', nb: 'Arket «Spørsmålet mitt»', nl: 'Blad ‘Mijn vraag’', en: 'Sheet “My question”' } },
      { quantity: 1, per: 'person', name: { lv: 'Pildspalva', lt: 'Rašiklis', pl: 'Długopis', nb: 'Penn', nl: 'Pen', en: 'Pen' } },
      { quantity: 2, per: 'group', groupOf: 6, name: { lv: 'Lādētājs ar dažādiem spraudņiem', lt: 'Įkroviklis su įvairiomis jungtimis', pl: 'Ładowarka z różnymi wtykami', nb: 'Lader med flere plugger', nl: 'Oplader met verschillende stekkers', en: 'Charger with several plugs' } },
      { quantity: 1, per: 'group', groupOf: 6, name: { lv: 'Lupa', lt: 'Didinamasis stiklas', pl: 'Lupa', nb: 'Forstørrelsesglass', nl: 'Vergrootglas', en: 'Magnifying glass' } },
      { quantity: 1, per: 'session', name: { lv: 'Dators ar internetu', lt: 'Kompiuteris su internetu', pl: 'Komputer z internetem', nb: 'Datamaskin med internett', nl: 'Computer met internet', en: 'Computer with internet' } },
    ],
    step: [
      {
        name: { lv: 'Jautājumi uz galda', en: 'Questions on the table' },
        minutes: 15,
        facilitator: { lv: 'Lūdziet katram uzrakstīt vai nosaukt vienu jautājumu un vienu lietu, ko viņš ar tālruni prot. Sakārtojiet lapas tā, lai prasme stāv blakus jautājumam.', en: 'Ask everyone to write down or name one question and one thing they can do with a phone. Arrange the sheets so that a skill lies beside a question.' },
        participants: { lv: 'Iepazīstas un noliek savu lapu uz galda. Redz, ka jautājumi atkārtojas.', en: 'Introduce themselves and put their sheet on the table. They see that questions repeat.' },
        tip: { lv: 'Arī „protu pagriezt ekrānu” ir prasme.', en: '“I can turn the screen” is a skill, too.' },
      },
      {
        name: { lv: 'Pa pāriem', en: 'In pairs' },
        minutes: 35,
        facilitator: { lv: 'Salieciet pārus: viens jautā, otrs rāda. Ejiet apkārt un atgādiniet, ka tālruni tur tas, kurš mācās. Ja atbildi nezina neviens, meklējiet to kopā.', en: 'Make pairs: one asks, the other shows. Walk round and remind them that whoever learns holds the phone. If nobody knows an answer, look for it together.' },
        participants: { lv: 'Risina vienu jautājumu un pieraksta trīs soļus saviem vārdiem. Tad mainās.', en: 'Solve one question and write down three steps in their own words. Then they change.' },
        groupSize: { maxValue: 10 },
      },
      {
        name: { lv: 'Krāpnieku stūrītis', en: 'The swindlers’ corner' },
        minutes: 20,
        facilitator: { lv: 'Rādiet trīs ziņas uz lielā ekrāna: divas viltus, vienu īstu. Jautājiet, kas tajās steidzina, sola vai biedē.', en: 'Show three messages on the large screen: two false, one genuine. Ask what in them hurries, promises or frightens.' },
        participants: { lv: 'Balso ar roku un pasaka, pēc kā pazinuši. Pieraksta, kur par krāpšanu ziņot.', en: 'Vote by hand and say what gave it away. They note where to report fraud.' },
      },
      {
        name: { lv: 'Ko paņemu līdzi', en: 'What I take along' },
        minutes: 20,
        facilitator: { lv: 'Lūdziet katram vienā teikumā pateikt, ko tagad prot parādīt citam. Piedāvājiet nākamreiz nākt par palīgu.', en: 'Ask everyone to say in one sentence what they can now show to others. Offer them to come as a helper next time.' },
        participants: { lv: 'Pasaka savu teikumu un, ja grib, pierakstās par palīgu.', en: 'Say their sentence and, if they like, sign up as a helper.' },
      },
    ],
    adaptation: [
      { to: 'larger-group', text: { lv: 'Ja cilvēku ir vairāk par desmit, atklājiet otru galdu ar otru vadītāju un daliet jautājumus pēc tēmas.', en: 'With more than ten people, open a second table with a second leader and divide the questions by topic.' } },
      { to: 'mixed-language-levels', text: { lv: 'Tālruņa valodu nemainiet: rādiet ikonas un vietu ekrānā. Soļus var uzzīmēt.', en: 'Do not change the phone’s language: show icons and places on the screen. Steps can be drawn.' } },
      { to: 'accessibility', text: { lv: 'Sāciet ar burtu lielumu un skaļumu: tie ir iestatījumi, par kuriem reti kurš pajautā.', en: 'Begin with the size of letters and the volume: settings that few people ask about.' } },
    ],
    risk: [
      { lv: 'Kāds grib, lai ievada viņa paroli. Atgādiniet lapu uz galda un aiciniet uz mazo galdiņu.', en: 'Somebody wants their password typed for them. Point to the sheet on the table and invite them to the small table.' },
      { lv: 'Palīgs dara visu pats. Palūdziet viņam turēt rokas aiz muguras.', en: 'A helper does everything himself. Ask him to keep his hands behind his back.' },
    ],
    evaluation: [
      { lv: 'Saskaitiet atrisinātos jautājumus un tos, kas palika: tie ir nākamās reizes tēmas.', en: 'Count the questions that were solved and those that remain: they are the topics of the next time.' },
      { lv: 'Pajautājiet, cik dalībnieku šonedēļ kaut ko parādījuši mājās.', en: 'Ask how many have shown something to somebody at home this week.' },
    ],
  },
};
