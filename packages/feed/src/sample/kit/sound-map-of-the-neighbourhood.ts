import type { KitEntry } from './entry.ts';

/** Whole in Lithuanian and English; the other languages have what a list shows, and the aims. */
export const soundMapOfTheNeighbourhood: KitEntry = {
  id: 'sound-map-of-the-neighbourhood',
  publisher: 'lnmmb',
  locale: 'lt',
  name: {
    lv: 'Apkaimes skaņu karte',
    lt: 'Kaimynystės garsų žemėlapis',
    pl: 'Mapa dźwięków sąsiedztwa',
    nb: 'Et lydkart over nabolaget',
    nl: 'Een klankkaart van de buurt',
    en: 'A sound map of the neighbourhood',
  },
  description: {
    lv: 'Grupa iziet pastaigā ap bibliotēku un klausās. Ar tālruņiem ieraksta skaņas, kas apkaimei pieder, un piesprauž tās lielai kartei: kurš stūris skan, kurš klusē un kādas skaņas pietrūkst.',
    lt: 'Grupė išeina pasivaikščioti aplink biblioteką ir klausosi. Telefonais įrašomi vietai būdingi garsai ir pažymimi dideliame žemėlapyje: kuris kampas skamba, kuris tyli ir kurio garso pasigendama.',
    pl: 'Grupa idzie na spacer wokół biblioteki i słucha. Telefonami nagrywa dźwięki, które należą do okolicy, i zaznacza je na dużej mapie: który zakątek brzmi, który milczy i jakiego dźwięku brakuje.',
    nb: 'Gruppa går en tur rundt biblioteket og lytter. Med telefonen tar de opp lydene som hører til nabolaget, og fester dem på et stort kart: hvilket hjørne som har lyd, hvilket som er stille, og hvilken lyd de savner.',
    nl: 'De groep maakt een wandeling rond de bibliotheek en luistert. Met de telefoon neemt men geluiden op die bij de buurt horen en prikt die op een grote kaart: welke hoek klinkt, welke zwijgt en welk geluid men mist.',
    en: 'The group walks around the library and listens. With their phones they record the sounds that belong to the neighbourhood and pin them to a large map: which corner sounds, which is silent, and which sound is missed.',
  },
  keywords: [
    { lv: 'skaņas', lt: 'garsai', pl: 'dźwięki', nb: 'lyder', nl: 'geluiden', en: 'sounds' },
    { lv: 'pastaiga', lt: 'pasivaikščiojimas', pl: 'spacer', nb: 'spasertur', nl: 'wandeling', en: 'walk' },
    { lv: 'ieraksts', lt: 'įrašas', pl: 'nagranie', nb: 'opptak', nl: 'opname', en: 'recording' },
    { lv: 'karte', lt: 'žemėlapis', pl: 'mapa', nb: 'kart', nl: 'kaart', en: 'map' },
    { lv: 'klausīšanās', lt: 'klausymasis', pl: 'słuchanie', nb: 'lytting', nl: 'luisteren', en: 'listening' },
  ],
  themes: ['creative-incubator', 'intercultural-dialogue'],
  teaches: ['cultural-awareness', 'digital', 'citizenship'],
  audience: ['adults', 'seniors', 'newcomers', 'families'],
  educationalLevel: 'beginner',
  license: 'CC-BY-SA-4.0',
  creator: ['Lietuvos nacionalinė Martyno Mažvydo biblioteka'],
  datePublished: '2025-04-22',
  scenario: {
    aims: [
      { lv: 'Dalībnieki ierauga zināmu vietu no jauna – ar ausīm.', lt: 'Dalyviai iš naujo pamato pažįstamą vietą – ausimis.', pl: 'Uczestnicy odkrywają znane miejsce na nowo – uszami.', nb: 'Deltakerne oppdager et kjent sted på nytt – med ørene.', nl: 'De deelnemers ontdekken een bekende plek opnieuw – met hun oren.', en: 'Participants discover a familiar place anew – with their ears.' },
      { lv: 'Viņi ar savu tālruni ieraksta un saglabā skaņu.', lt: 'Jie savo telefonu įrašo ir išsaugo garsą.', pl: 'Nagrywają i zapisują dźwięk własnym telefonem.', nb: 'De tar opp og lagrer lyd med sin egen telefon.', nl: 'Ze nemen met hun eigen telefoon geluid op en bewaren het.', en: 'They record and keep a sound with their own phone.' },
      { lv: 'Viņi pasaka, ko apkaimē grib saglabāt un ko mainīt.', lt: 'Jie pasako, ką kaimynystėje norėtų išsaugoti, o ką pakeisti.', pl: 'Mówią, co w okolicy chcą zachować, a co zmienić.', nb: 'De sier hva de vil ta vare på i nabolaget, og hva de vil endre.', nl: 'Ze zeggen wat ze in de buurt willen bewaren en wat anders mag.', en: 'They say what they want to keep in the neighbourhood, and what to change.' },
    ],
    groupSize: { minValue: 5, maxValue: 18 },
    preparation: {
      lt: 'Iš anksto praeikite maršrutą: ne ilgesnį kaip kilometras, su dviem suolais. Atspausdinkite didelį apylinkės žemėlapį. Išbandykite, kaip telefone įrašomas garsas ir kaip jis perduodamas į bibliotekos kompiuterį.',
      en: 'Walk the route beforehand: no longer than a kilometre, with two benches. Print a large map of the area. Try how a phone records a sound and how it gets to the library’s computer.',
    },
    space: {
      lt: 'Gatvės aplink biblioteką ir patalpa su siena žemėlapiui. Jei lyja, klausomasi pastate: skaityklos, laiptinės, rūsio.',
      en: 'The streets around the library, and a room with a wall for the map. If it rains, listen in the building: reading room, stairs, basement.',
    },
    supply: [
      { quantity: 1, per: 'group', groupOf: 3, name: { lv: 'Viedtālrunis ar diktofonu', lt: 'Išmanusis telefonas su diktofonu', pl: 'Smartfon z dyktafonem', nb: 'Smarttelefon med opptaker', nl: 'Smartphone met opnamefunctie', en: 'Smartphone with a recorder' } },
      { quantity: 6, per: 'person', name: { lv: 'Krāsaina līmlapiņa', lt: 'Spalvotas lipnus lapelis', pl: 'Kolorowa karteczka samoprzylepna', nb: 'Farget klistrelapp', nl: 'Gekleurd plakbriefje', en: 'Coloured sticky note' } },
      { quantity: 1, per: 'person', name: { lv: 'Zīmulis', lt: 'Pieštukas', pl: 'Ołówek', nb: 'Blyant', nl: 'Potlood', en: 'Pencil' } },
      { quantity: 1, per: 'session', name: { lv: 'Liela apkaimes karte', lt: 'Didelis apylinkės žemėlapis', pl: 'Duża mapa okolicy', nb: 'Stort kart over nabolaget', nl: 'Grote kaart van de buurt', en: 'Large map of the area' } },
      { quantity: 1, per: 'session', name: { lv: 'Skaļrunis', lt: 'Garsiakalbis', pl: 'Głośnik', nb: 'Høyttaler', nl: 'Luidspreker', en: 'Loudspeaker' } },
    ],
    step: [
      {
        name: { lt: 'Minutė tylos', en: 'A minute of silence' },
        minutes: 10,
        facilitator: { lt: 'Pakvieskite užsimerkti ir minutę klausytis. Tada paklauskite, kiek garsų kas suskaičiavo ir kuris buvo toliausiai.', en: 'Invite everyone to close their eyes and listen for a minute. Then ask how many sounds they counted and which was farthest away.' },
        participants: { lt: 'Klausosi, skaičiuoja ant pirštų ir pasako vieną garsą, kurio kiti negirdėjo.', en: 'Listen, count on their fingers, and name one sound that others did not hear.' },
      },
      {
        name: { lt: 'Kaip įrašyti', en: 'How to record' },
        minutes: 15,
        facilitator: { lt: 'Parodykite, kur telefone yra diktofonas: dvidešimt sekundžių, telefonas nejuda, nekalbame. Padėkite tiems, kurie tai daro pirmą kartą.', en: 'Show where the recorder is on a phone: twenty seconds, the phone does not move, nobody talks. Help those who do it for the first time.' },
        participants: { lt: 'Trejetais įrašo bandomąjį garsą ir jo pasiklauso.', en: 'In threes, record a trial sound and listen to it.' },
        tip: { lt: 'Vėjas girdisi labiausiai: telefoną uždenkite delnu ar šaliku.', en: 'Wind is what one hears most: cover the phone with a hand or a scarf.' },
      },
      {
        name: { lt: 'Pasivaikščiojimas', en: 'The walk' },
        minutes: 40,
        facilitator: { lt: 'Eikite lėtai ir sustokite penkiose vietose. Kiekvienoje – tylėjimas, tada įrašas. Žmonių pokalbių be jų sutikimo neįrašome.', en: 'Walk slowly and stop at five places. At each: silence, then a recording. Nobody’s conversation is recorded without their consent.' },
        participants: { lt: 'Kiekvienas trejetas parsineša bent tris garsus ir užsirašo, kur juos rado.', en: 'Each group of three brings back at least three sounds and notes where it found them.' },
        groupSize: { maxValue: 15 },
      },
      {
        name: { lt: 'Žemėlapis', en: 'The map' },
        minutes: 30,
        facilitator: { lt: 'Leiskite garsus per garsiakalbį ir klauskite: kur tai? Lapeliai klijuojami į žemėlapį: žali – saugotini, raudoni – trikdantys, geltoni – kurių pasigendama.', en: 'Play the sounds and ask: where is this? Notes go on the map: green for sounds to keep, red for disturbing ones, yellow for those that are missed.' },
        participants: { lt: 'Spėja, pasakoja ir klijuoja lapelius. Naujakuriai pasako, kaip tas garsas vadinamas jų kalba.', en: 'Guess, tell and put up notes. Newcomers say what the sound is called in their language.' },
      },
      {
        name: { lt: 'Kas toliau', en: 'What next' },
        minutes: 15,
        facilitator: { lt: 'Paklauskite, kam šį žemėlapį reikėtų parodyti. Susitarkite, kas ir kada tai padarys.', en: 'Ask who should see this map. Agree on who will show it, and when.' },
        participants: { lt: 'Išsirenka vieną garsą, kurį verta išsaugoti bibliotekos svetainėje.', en: 'Choose one sound that is worth keeping on the library’s site.' },
      },
    ],
    adaptation: [
      { to: 'larger-group', text: { lt: 'Kai žmonių daugiau nei penkiolika, eikite dviem maršrutais su dviem vedėjais ir susitikite prie žemėlapio.', en: 'With more than fifteen people, take two routes with two leaders and meet at the map.' } },
      { to: 'accessibility', text: { lt: 'Neprigirdintys dalyviai ieško vibracijų: prie tilto, durų, stulpo. Judantiems ratukais parinkite kelią be laiptų.', en: 'People who are hard of hearing look for vibrations: at a bridge, a door, a pole. For wheelchair users choose a way without steps.' } },
      { to: 'online', text: { lt: 'Kiekvienas įrašo garsą pro savo langą ir atsiunčia; žemėlapis – bendras dokumentas.', en: 'Everyone records a sound from their own window and sends it; the map is a shared document.' } },
    ],
    risk: [
      { lt: 'Grupė išsisklaido. Prieš išeidami susitarkite dėl vietos ir laiko, kada visi susitinka.', en: 'The group scatters. Before you leave, agree on where and when all meet.' },
      { lt: 'Įraše girdėti svetimas pokalbis. Toks įrašas ištrinamas iš karto.', en: 'A stranger’s conversation is on a recording. Delete it at once.' },
    ],
    evaluation: [
      { lt: 'Paklauskite, ką kiekvienas išgirdo pirmą kartą.', en: 'Ask what each of them heard for the first time.' },
      { lt: 'Po mėnesio peržiūrėkite, ar kas nors pridėjo garsų prie žemėlapio.', en: 'After a month, see whether anybody has added sounds to the map.' },
    ],
  },
};
