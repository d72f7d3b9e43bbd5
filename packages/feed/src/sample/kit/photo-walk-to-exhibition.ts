import type { KitEntry } from './entry.ts';

/** Whole in Latvian and English; the other languages have what a list shows, and the aims. */
export const photoWalkToExhibition: KitEntry = {
  id: 'photo-walk-to-exhibition',
  publisher: 'lnb',
  locale: 'lv',
  name: {
    lv: 'No fotopastaigas līdz izstādei',
    lt: 'Nuo fotografavimo pasivaikščiojimo iki parodos',
    pl: 'Od spaceru z aparatem do wystawy',
    nb: 'Fra fototur til utstilling',
    nl: 'Van fotowandeling tot tentoonstelling',
    en: 'From photo walk to exhibition',
  },
  description: {
    lv: 'Grupa dodas pastaigā ar tālruņiem, katrs izvēlas vienu fotogrāfiju un uzraksta tai trīs rindas. Lietuviešu „Kaimynystės garsų žemėlapis” te pārveidots: skaņas vietā ir attēls, pastaiga ir īsāka, un rezultātu tajā pašā dienā piekar pie bibliotēkas sienas.',
    lt: 'Grupė eina pasivaikščioti su telefonais, kiekvienas pasirenka vieną nuotrauką ir parašo jai tris eilutes. Lietuviškas „Kaimynystės garsų žemėlapis“ čia pakeistas: vietoj garso – vaizdas, pasivaikščiojimas trumpesnis, o rezultatas tą pačią dieną kabo ant bibliotekos sienos.',
    pl: 'Grupa idzie na spacer z telefonami, każdy wybiera jedno zdjęcie i pisze do niego trzy linijki. Litewska „Mapa dźwięków sąsiedztwa” jest tu przerobiona: zamiast dźwięku jest obraz, spacer jest krótszy, a wynik tego samego dnia wisi na ścianie biblioteki.',
    nb: 'Gruppa går på tur med telefonene, alle velger ett bilde og skriver tre linjer til det. Det litauiske «Et lydkart over nabolaget» er laget om: bilde i stedet for lyd, kortere tur, og resultatet henger på bibliotekets vegg samme dag.',
    nl: 'De groep wandelt met de telefoon in de hand, iedereen kiest één foto en schrijft er drie regels bij. De Litouwse ‘Klankkaart van de buurt’ is hier omgewerkt: beeld in plaats van geluid, een kortere wandeling, en het resultaat hangt dezelfde dag in de bibliotheek.',
    en: 'The group goes for a walk with their phones; everyone chooses one photograph and writes three lines to it. The Lithuanian “Sound map of the neighbourhood” is reworked here: a picture instead of a sound, a shorter walk, and the result hangs on the library’s wall the same day.',
  },
  keywords: [
    { lv: 'fotografēšana', lt: 'fotografavimas', pl: 'fotografowanie', nb: 'fotografering', nl: 'fotograferen', en: 'photography' },
    { lv: 'izstāde', lt: 'paroda', pl: 'wystawa', nb: 'utstilling', nl: 'tentoonstelling', en: 'exhibition' },
    { lv: 'viedtālrunis', lt: 'išmanusis telefonas', pl: 'smartfon', nb: 'smarttelefon', nl: 'smartphone', en: 'smartphone' },
    { lv: 'pilsēta', lt: 'miestas', pl: 'miasto', nb: 'by', nl: 'stad', en: 'town' },
    { lv: 'paraksts pie attēla', lt: 'nuotraukos prierašas', pl: 'podpis pod zdjęciem', nb: 'bildetekst', nl: 'bijschrift', en: 'caption' },
  ],
  themes: ['creative-incubator'],
  teaches: ['cultural-awareness', 'digital', 'literacy'],
  audience: ['adults', 'seniors', 'newcomers'],
  educationalLevel: 'beginner',
  license: 'CC-BY-SA-4.0',
  isBasedOn: ['sound-map-of-the-neighbourhood'],
  creator: ['Latvijas Nacionālā bibliotēka'],
  datePublished: '2025-09-02',
  scenario: {
    aims: [
      { lv: 'Dalībnieki skatās lēnāk un izvēlas.', lt: 'Dalyviai žiūri lėčiau ir renkasi.', pl: 'Uczestnicy patrzą wolniej i wybierają.', nb: 'Deltakerne ser langsommere og velger.', nl: 'De deelnemers kijken trager en kiezen.', en: 'Participants look more slowly, and choose.' },
      { lv: 'Viņi ar tālruni uzņem skaidru attēlu un nosūta to tālāk.', lt: 'Jie telefonu padaro aiškią nuotrauką ir ją persiunčia.', pl: 'Robią telefonem wyraźne zdjęcie i przesyłają je dalej.', nb: 'De tar et tydelig bilde med telefonen og sender det videre.', nl: 'Ze maken met de telefoon een scherpe foto en sturen die door.', en: 'They take a clear picture with a phone and send it on.' },
      { lv: 'Viņi redz savu darbu pie sienas blakus citu darbiem.', lt: 'Jie mato savo darbą ant sienos šalia kitų darbų.', pl: 'Widzą swoją pracę na ścianie obok prac innych.', nb: 'De ser sitt eget arbeid på veggen sammen med de andres.', nl: 'Ze zien hun werk aan de muur naast dat van anderen.', en: 'They see their work on the wall beside that of others.' },
    ],
    groupSize: { minValue: 4, maxValue: 14 },
    preparation: {
      lv: 'Izstaigājiet ceļu un atrodiet trīs vietas, kur var droši apstāties. Pārbaudiet, kā attēli no tālruņiem nonāk pie printera. Atbrīvojiet sienu vai plauktu galus un sagatavojiet auklu ar knaģiem.',
      en: 'Walk the way and find three places where it is safe to stop. Check how pictures get from phones to the printer. Clear a wall or the ends of shelves and prepare a line with pegs.',
    },
    space: {
      lv: 'Ielas ap bibliotēku un telpa ar galdu, printeri un brīvu sienu.',
      en: 'The streets around the library, and a room with a table, a printer and a free wall.',
    },
    supply: [
      { quantity: 1, per: 'person', name: { lv: 'Viedtālrunis ar kameru', lt: 'Išmanusis telefonas su kamera', pl: 'Smartfon z aparatem', nb: 'Smarttelefon med kamera', nl: 'Smartphone met camera', en: 'Smartphone with a camera' } },
      { quantity: 2, per: 'person', name: { lv: 'Biezāka papīra lapa printerim', lt: 'Storesnio popieriaus lapas spausdintuvui', pl: 'Arkusz grubszego papieru do drukarki', nb: 'Tykt ark til skriveren', nl: 'Vel dikker papier voor de printer', en: 'Sheet of heavier printer paper' } },
      { quantity: 2, per: 'person', name: { lv: 'Knaģis', lt: 'Segtukas', pl: 'Klamerka', nb: 'Klesklype', nl: 'Wasknijper', en: 'Peg' } },
      { quantity: 1, per: 'group', groupOf: 7, name: { lv: 'Lādētājs', lt: 'Įkroviklis', pl: 'Ładowarka', nb: 'Lader', nl: 'Oplader', en: 'Charger' } },
      { quantity: 1, per: 'session', name: { lv: 'Krāsu printeris', lt: 'Spalvinis spausdintuvas', pl: 'Drukarka kolorowa', nb: 'Fargeskriver', nl: 'Kleurenprinter', en: 'Colour printer' } },
      { quantity: 1, per: 'session', name: { lv: 'Aukla', lt: 'Virvė', pl: 'Sznurek', nb: 'Snor', nl: 'Touw', en: 'Line' } },
    ],
    step: [
      {
        name: { lv: 'Kadrs no rokām', en: 'A frame of hands' },
        minutes: 15,
        facilitator: { lv: 'Parādiet, kā ar rokām izveido rāmi, un lūdziet caur to apskatīt telpu. Jautājiet, kas palika ārpusē.', en: 'Show how to make a frame with one’s hands, and ask everyone to look at the room through it. Ask what stayed outside.' },
        participants: { lv: 'Skatās caur rāmi un pasaka blakussēdētājam, ko izvēlējās un kāpēc.', en: 'Look through the frame and tell their neighbour what they chose and why.' },
      },
      {
        name: { lv: 'Pastaiga', en: 'The walk' },
        minutes: 35,
        facilitator: { lv: 'Ejiet lēni. Pie katras pieturas dodiet uzdevumu: kaut kas apaļš, kaut kas vecs, kaut kas, ko rīt vairs nebūs. Cilvēkus fotografējam tikai ar viņu atļauju.', en: 'Walk slowly. At each stop give a task: something round, something old, something that will be gone tomorrow. We photograph people only with their permission.' },
        participants: { lv: 'Uzņem ne vairāk kā trīs attēlus katrā pieturā: izvēlas pirms uzņemšanas, nevis pēc.', en: 'Take no more than three pictures at each stop: they choose before, not after.' },
        tip: { lv: 'Objektīvu noslaukiet ar drānu. Tas palīdz vairāk nekā jauns tālrunis.', en: 'Wipe the lens with a cloth. It helps more than a new phone.' },
        groupSize: { maxValue: 12 },
      },
      {
        name: { lv: 'Viens attēls', en: 'One picture' },
        minutes: 20,
        facilitator: { lv: 'Palīdziet nosūtīt attēlu uz bibliotēkas adresi. Kamēr drukā, jautājiet katram, kāpēc tieši šis.', en: 'Help to send the picture to the library’s address. While it prints, ask each why this one.' },
        participants: { lv: 'Izvēlas vienu fotogrāfiju kopā ar vēl vienu dalībnieku.', en: 'Choose one photograph together with another participant.' },
      },
      {
        name: { lv: 'Trīs rindas', en: 'Three lines' },
        minutes: 20,
        facilitator: { lv: 'Piedāvājiet sākumu: „Šeit …”, „Man …”, „Rīt …”. Rakstīt var dzimtajā valodā.', en: 'Offer a beginning: “Here …”, “To me …”, “Tomorrow …”. One may write in one’s mother tongue.' },
        participants: { lv: 'Uzraksta trīs rindas un savu vārdu – vai atstāj bez vārda.', en: 'Write three lines and their name – or leave it without one.' },
      },
      {
        name: { lv: 'Atklāšana', en: 'The opening' },
        minutes: 20,
        facilitator: { lv: 'Piekariet darbus kopā un atklājiet izstādi ar tēju. Uzaiciniet lasītāju, kurš tobrīd ir bibliotēkā.', en: 'Hang the works together and open the exhibition with tea. Invite a reader who happens to be in the library.' },
        participants: { lv: 'Piekar savu lapu un iepazīstina ar to viesus.', en: 'Hang their sheet and introduce it to the guests.' },
      },
    ],
    adaptation: [
      { to: 'larger-group', text: { lv: 'Ja dalībnieku ir vairāk par divpadsmit, ejiet divās grupās pretējos virzienos.', en: 'With more than twelve participants, walk in two groups in opposite directions.' } },
      { to: 'accessibility', text: { lv: 'Kas nevar iet līdzi, fotografē no bibliotēkas logiem un plauktu vidū. Neredzīgs dalībnieks izvēlas vietu pēc skaņas, un pāris apraksta attēlu.', en: 'Those who cannot walk along photograph from the library’s windows and among the shelves. A blind participant chooses a place by its sound, and a partner describes the picture.' } },
      { to: 'online', text: { lv: 'Katrs fotografē savā pagalmā un sūta attēlu; izstādi atklāj tiešsaistē un piekar bibliotēkā.', en: 'Everyone photographs in their own yard and sends the picture; the exhibition is opened online and hung in the library.' } },
    ],
    risk: [
      { lv: 'Printerim beidzas krāsa. Izdrukājiet vienu paraugu iepriekš un turiet rezervē melnbaltu variantu.', en: 'The printer runs out of colour. Print a sample beforehand and keep black and white in reserve.' },
      { lv: 'Kāds nobildē svešu bērnu. Attēlu izdzēš uzreiz un nerāda.', en: 'Somebody photographs a stranger’s child. Delete the picture at once and do not show it.' },
    ],
    evaluation: [
      { lv: 'Izstādē atstājiet burtnīcu ar vienu jautājumu: pie kura attēla jūs apstājāties?', en: 'Leave a notebook at the exhibition with one question: at which picture did you stop?' },
      { lv: 'Pajautājiet dalībniekiem, ko viņi tagad redz ceļā uz mājām.', en: 'Ask participants what they now see on their way home.' },
    ],
  },
};
