import type { KitEntry } from './entry.ts';

/** Whole in Lithuanian and English; the other languages have what a list shows, and the aims. */
export const soundMapOfTheNeighbourhood: KitEntry = {
  id: 'sound-map-of-the-neighbourhood',
  publisher: 'lnmmb',
  locale: 'lt',
  name: {
    lv: 'Apkaimes skaņu karte',
    lt: 'Apylinkių garsų žemėlapis',
    pl: 'Mapa dźwięków okolicy',
    nb: 'Et lydkart over nabolaget',
    nl: 'Een klankkaart van de buurt',
    en: 'A sound map of the neighbourhood',
  },
  description: {
    lv: 'Dalībnieki no jauna iepazīst vietas ap bibliotēku – ar ausīm. Viņi izstaigā nelielu loku, ar tālruņiem ieraksta apkaimei raksturīgas skaņas un atzīmē tās lielā kartē: kurš stūris skan, kurš klusē un kuras skaņas pietrūkst. Der arī tiem, kuri vietējo valodu vēl tikai mācās, jo klausīties var bez vārdiem.',
    lt: 'Dalyviai iš naujo pažįsta vietas aplink biblioteką – ausimis. Jie apeina nedidelį ratą, telefonais įrašo apylinkėms būdingus garsus ir pažymi juos dideliame žemėlapyje: kuris kampas skamba, kuris tyli ir kurio garso pasigendama. Tinka ir tiems, kurie vietos kalbos dar tik mokosi, nes klausytis galima be žodžių.',
    pl: 'Uczestnicy poznają okolicę biblioteki na nowo – uszami. Obchodzą niewielkie koło, nagrywają telefonami dźwięki typowe dla tych miejsc i zaznaczają je na dużej mapie: który zakątek brzmi, który milczy i jakiego dźwięku brakuje. Sprawdza się też wśród osób, które dopiero uczą się języka, bo słuchać można bez słów.',
    nb: 'Deltakerne blir kjent med stedene rundt biblioteket på nytt – med ørene. De går en liten runde, tar opp lydene som hører til nabolaget, med telefonen og merker dem av på et stort kart: hvilket hjørne som har lyd, hvilket som er stille, og hvilken lyd de savner. Passer også for dem som fortsatt lærer språket, for man kan lytte uten ord.',
    nl: 'De deelnemers leren de omgeving van de bibliotheek opnieuw kennen – met hun oren. Ze lopen een klein rondje, nemen met hun telefoon geluiden op die bij de buurt horen en geven die aan op een grote kaart: welke hoek klinkt, welke zwijgt en welk geluid er ontbreekt. Ook geschikt voor wie de taal nog leert, want luisteren kan zonder woorden.',
    en: 'Participants get to know the places around the library anew – with their ears. They walk a small round, record the sounds that belong to the neighbourhood with their phones and mark them on a large map: which corner sounds, which is silent, and which sound is missed. It also suits people who are still learning the language, as listening needs no words.',
  },
  keywords: [
    { lv: 'skaņas', lt: 'garsai', pl: 'dźwięki', nb: 'lyder', nl: 'geluiden', en: 'sounds' },
    { lv: 'pastaiga', lt: 'pasivaikščiojimas', pl: 'spacer', nb: 'spasertur', nl: 'wandeling', en: 'walk' },
    { lv: 'skaņu ieraksts', lt: 'garso įrašas', pl: 'nagranie', nb: 'lydopptak', nl: 'geluidsopname', en: 'recording' },
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
      {
        lv: 'Dalībnieki pazīstamu vietu atklāj no jauna – ar ausīm.',
        lt: 'Dalyviai pažįstamą vietą atranda iš naujo – ausimis.',
        pl: 'Uczestnicy odkrywają znane miejsce na nowo – uszami.',
        nb: 'Deltakerne oppdager et kjent sted på nytt – med ørene.',
        nl: 'De deelnemers ontdekken een bekende plek opnieuw – met hun oren.',
        en: 'Participants discover a familiar place anew – with their ears.',
      },
      {
        lv: 'Viņi ar savu tālruni ieraksta un saglabā skaņu.',
        lt: 'Jie savo telefonu įrašo ir išsaugo garsą.',
        pl: 'Nagrywają i zapisują dźwięk własnym telefonem.',
        nb: 'De tar opp og lagrer lyd med sin egen telefon.',
        nl: 'Ze nemen met hun eigen telefoon geluid op en bewaren het.',
        en: 'They record and keep a sound with their own phone.',
      },
      {
        lv: 'Viņi pasaka, ko apkaimē gribētu saglabāt un ko mainīt.',
        lt: 'Jie pasako, ką apylinkėse norėtų išsaugoti, o ką pakeisti.',
        pl: 'Mówią, co w okolicy chcieliby zachować, a co zmienić.',
        nb: 'De sier hva de vil ta vare på i nabolaget, og hva de vil endre.',
        nl: 'Ze zeggen wat ze in de buurt willen bewaren en wat er anders mag.',
        en: 'They say what they want to keep in the neighbourhood, and what to change.',
      },
    ],
    groupSize: { minValue: 5, maxValue: 18 },
    preparation: {
      lt: 'Iš anksto praeikite maršrutą: ne ilgesnį kaip kilometras, be stačių laiptų, bent su dviem suolais. Pažymėkite penkias sustojimo vietas, kurios skamba skirtingai, pavyzdžiui, kiemą, stotelę, duris, medžius ir vandenį. Atspausdinkite didelį apylinkių žemėlapį ir pakabinkite jį tuščią. Išbandykite, kaip telefonu įrašomas garsas ir kaip jis perkeliamas į bibliotekos kompiuterį.',
      en: 'Walk the route beforehand: no longer than a kilometre, without steep stairs and with at least two benches. Mark five stops that sound different, such as a yard, a bus stop, a door, trees and water. Print a large map of the area and hang it up empty. Try how a phone records a sound and how the sound gets to the library’s computer.',
    },
    space: {
      lt: 'Gatvės ir kiemai aplink biblioteką bei patalpa su tuščia siena žemėlapiui, kompiuteriu ir garsiakalbiu. Jei lyja, klausomasi pastate: skaitykloje, laiptinėje, rūsyje, prie atviro lango.',
      en: 'The streets and yards around the library, and a room with an empty wall for the map, a computer and a loudspeaker. If it rains, listen in the building: in the reading room, on the stairs, in the basement, at an open window.',
    },
    supply: [
      { quantity: 1, per: 'group', groupOf: 3, name: { lt: 'Išmanusis telefonas su diktofonu', en: 'Smartphone with a recorder' } },
      { quantity: 6, per: 'person', name: { lt: 'Lipnus lapelis (žalias, raudonas arba geltonas)', en: 'Sticky note (green, red or yellow)' } },
      { quantity: 1, per: 'person', name: { lt: 'Pieštukas', en: 'Pencil' } },
      { quantity: 1, per: 'group', groupOf: 3, name: { lt: 'Kietas pagrindas su lapu užrašams', en: 'Clipboard with a sheet for notes' } },
      { quantity: 1, per: 'session', name: { lt: 'Didelis apylinkių žemėlapis', en: 'Large map of the area' } },
      { quantity: 1, per: 'session', name: { lt: 'Kompiuteris su garsiakalbiu', en: 'Computer with a loudspeaker' } },
      { quantity: 1, per: 'session', name: { lt: 'Laidas telefonui prijungti', en: 'Cable to connect a phone' } },
    ],
    step: [
      {
        minutes: 10,
        name: { lt: 'Minutė tylos', en: 'A minute of silence' },
        facilitator: {
          lt: 'Pakvieskite visus užsimerkti ir minutę klausytis. Tada paklauskite, kiek garsų kas suskaičiavo, kuris buvo arčiausiai ir kuris toliausiai. Pasakykite, kad šiandien bus vaikštoma lėtai ir kalbama mažai.',
          en: 'Invite everyone to close their eyes and listen for a minute. Then ask how many sounds they counted, which was nearest and which farthest away. Say that today you will walk slowly and talk little.',
        },
        participants: {
          lt: 'Dalyviai klausosi ir skaičiuoja ant pirštų. Kiekvienas pasako savo vardą ir vieną garsą, kurio kiti galbūt negirdėjo.',
          en: 'Participants listen and count on their fingers. Each gives their name and one sound that others may not have heard.',
        },
      },
      {
        minutes: 15,
        name: { lt: 'Kaip įrašyti', en: 'How to record' },
        facilitator: {
          lt: 'Suburkite žmones po tris ir pasirūpinkite, kad kiekvienas trejetas turėtų telefoną. Parodykite, kur rasti diktofoną: įrašas trunka dvidešimt sekundžių, telefonas nejuda, niekas nekalba. Padėkite tiems, kurie tai daro pirmą kartą.',
          en: 'Bring people together in threes and make sure that each three has a phone. Show where to find the recorder: a recording takes twenty seconds, the phone does not move, nobody talks. Help those who do it for the first time.',
        },
        participants: {
          lt: 'Trejetai įrašo bandomąjį garsą, pavyzdžiui, verčiamus knygos puslapius, ir jo pasiklauso. Jie pasiskirsto: vienas laiko telefoną, antras žiūri į laikrodį, trečias užsirašo vietą.',
          en: 'The threes record a trial sound, such as the pages of a book being turned, and listen to it. They share out the work: one holds the phone, the second watches the clock, the third notes the place.',
        },
        tip: { lt: 'Labiausiai trukdo vėjas: pridenkite telefoną delnu ar šaliku.', en: 'Wind disturbs most: shield the phone with a hand or a scarf.' },
      },
      {
        minutes: 40,
        name: { lt: 'Pasivaikščiojimas', en: 'The walk' },
        groupSize: { maxValue: 15 },
        facilitator: {
          lt: 'Eikite lėtai ir sustokite penkiose vietose. Kiekvienoje pirmiausia pusę minutės pabūkite tyloje, tik tada įrašinėkite. Priminkite, kad žmonių pokalbių be jų sutikimo neįrašome, ir pasirūpinkite, kad niekas neatsiliktų.',
          en: 'Walk slowly and stop at five places. At each of them first keep silent for half a minute, and only then record. Remind everyone that we do not record people’s talk without their consent, and see to it that nobody falls behind.',
        },
        participants: {
          lt: 'Kiekvienas trejetas parsineša bent tris garsus ir užsirašo, kur ir kada juos rado. Kas nori, užsirašo ir garsą, kurio įrašyti nepavyko.',
          en: 'Each three brings back at least three sounds and notes where and when they were found. Those who like also note a sound that could not be recorded.',
        },
      },
      {
        minutes: 15,
        name: { lt: 'Arbata ir atranka', en: 'Tea and a choice' },
        facilitator: {
          lt: 'Kol visi geria arbatą, perkelkite po du kiekvieno trejeto įrašus į kompiuterį. Pavadinkite juos numeriais, ne vietomis, kad vėliau būtų ką spėti. Įrašus, kuriuose girdėti svetimi pokalbiai, iš karto ištrinkite.',
          en: 'While everyone has tea, copy two recordings of each three to the computer. Name them by numbers, not by places, so that there is something to guess later. Delete at once any recording on which strangers’ talk can be heard.',
        },
        participants: {
          lt: 'Trejetai perklauso savo garsus ir sutaria, kurie du geriausiai pasakoja apie vietą. Jie sugalvoja garsui pavadinimą iš vieno ar dviejų žodžių.',
          en: 'The threes listen to their sounds again and agree on the two that tell most about the place. They think of a title of one or two words for each.',
        },
      },
      {
        minutes: 30,
        name: { lt: 'Žemėlapis', en: 'The map' },
        facilitator: {
          lt: 'Leiskite garsus po vieną ir klauskite: kur tai? Kai vieta atspėta, paprašykite klijuoti lapelius: žalias – garsas, kurį norime išsaugoti, raudonas – garsas, kuris trikdo, geltonas – garsas, kurio čia trūksta. Paklauskite, ar visi tą patį garsą girdi vienodai.',
          en: 'Play the sounds one by one and ask: where is this? When the place has been guessed, have notes put up: green for a sound we want to keep, red for one that disturbs, yellow for one that is missing here. Ask whether everyone hears the same sound in the same way.',
        },
        participants: {
          lt: 'Dalyviai spėja, pasakoja ir klijuoja lapelius. Iš kitur atvykę žmonės pasako, kaip tas garsas vadinamas jų kalba ir kuo jis ten kitoks.',
          en: 'Participants guess, tell and put up notes. People from elsewhere say what the sound is called in their language and how it differs there.',
        },
        tip: { lt: 'Garsažodžiai – varpo, gaidžio, lietaus – kiekvienoje kalboje kitokie: surinkite juos ant žemėlapio krašto.', en: 'Words for the sound of a bell, a cock or the rain differ in every language: collect them along the edge of the map.' },
      },
      {
        minutes: 15,
        name: { lt: 'Kas toliau', en: 'What next' },
        facilitator: {
          lt: 'Paklauskite, kam šį žemėlapį reikėtų parodyti: seniūnijai, mokyklai, kaimynams? Susitarkite, kas tai padarys ir kada. Žemėlapį palikite bibliotekoje kartu su lapeliais ir pieštuku, kad jį pildytų ir kiti.',
          en: 'Ask who should see this map: the municipality, the school, the neighbours? Agree on who will show it, and when. Leave the map in the library with notes and a pencil so that others can add to it.',
        },
        participants: {
          lt: 'Grupė išsirenka vieną garsą, kurį verta paskelbti bibliotekos svetainėje. Kiekvienas vienu sakiniu pasako, ko pasiklausys eidamas namo.',
          en: 'The group chooses one sound that is worth publishing on the library’s website. Everyone says in one sentence what they will listen for on their way home.',
        },
      },
    ],
    adaptation: [
      {
        to: 'larger-group',
        text: {
          lt: 'Kai žmonių daugiau nei penkiolika, eikite dviem maršrutais su dviem vedėjais. Prie žemėlapio viena grupė spėja kitos grupės garsus.',
          en: 'With more than fifteen people, take two routes with two leaders. At the map, one group guesses the other group’s sounds.',
        },
      },
      {
        to: 'mixed-language-levels',
        text: {
          lt: 'Vietoj pavadinimų garsus galima nupiešti arba pamėgdžioti balsu. Prieš išeidami visi kartu išmokite penkis žodžius: garsas, tyla, garsiai, tyliai, čia.',
          en: 'Instead of giving titles, people may draw a sound or imitate it. Before you leave, learn five words together: sound, silence, loud, quiet, here.',
        },
      },
      {
        to: 'accessibility',
        text: {
          lt: 'Neprigirdintys dalyviai ieško virpesių – prie durų, tilto turėklo, stulpo – ir pažymi, ką pajuto delnu. Vežimėliu judantiems žmonėms parinkite kelią be laiptų, o nueiti negalintys klausosi prie trijų skirtingų langų.',
          en: 'People who are hard of hearing look for vibrations – at a door, the rail of a bridge, a pole – and mark what their hand has felt. For wheelchair users choose a way without steps; those who cannot walk that far listen at three different windows.',
        },
      },
      {
        to: 'online',
        text: {
          lt: 'Kiekvienas įrašo garsą prie savo lango ir atsiunčia jį dieną prieš susitikimą. Žemėlapį rodykite ekrane, o lapelius klijuokite pagal tai, ką žmonės sako.',
          en: 'Everyone records a sound at their own window and sends it the day before. Show the map on the screen and put up notes as people tell you.',
        },
      },
    ],
    risk: [
      { lt: 'Grupė išsisklaido. Prieš išeidami susitarkite, kur ir kada visi susitinka, ir užrašykite bibliotekos telefono numerį ant kiekvieno lapo.', en: 'The group scatters. Before you leave, agree on where and when all meet, and write the library’s telephone number on every sheet.' },
      { lt: 'Garsas pažadina sunkų prisiminimą, pavyzdžiui, sirena ar šūvis. Neklausinėkite, pasiūlykite pertrauką ir sustabdykite įrašą.', en: 'A sound stirs a hard memory, such as a siren or a shot. Do not question the person; offer a break and stop the recording.' },
      { lt: 'Ne visi turi išmanųjį telefoną arba jame nebėra vietos. Todėl dirbama po tris, o vieną telefoną ar diktofoną paskolina biblioteka.', en: 'Not everyone has a smartphone, or there is no room left on it. That is why people work in threes, and the library lends one phone or recorder.' },
    ],
    evaluation: [
      { lt: 'Paklauskite, kurį garsą kiekvienas išgirdo pirmą kartą, nors čia eina kasdien.', en: 'Ask which sound each of them heard for the first time, although they pass here every day.' },
      { lt: 'Suskaičiuokite žalius, raudonus ir geltonus lapelius ir užsirašykite tris dažniausius: tai ir bus išvada, kurią rodysite kitiems.', en: 'Count the green, red and yellow notes and write down the three most frequent sounds: that is the finding you will show to others.' },
      { lt: 'Po mėnesio pažiūrėkite, kiek lapelių prie žemėlapio pridėjo kiti lankytojai.', en: 'After a month, see how many notes other visitors have added to the map.' },
    ],
  },
};
