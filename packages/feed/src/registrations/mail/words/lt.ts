import type { Words } from '../wording.ts';

const cannotCome = 'Jei vis dėlto negalėsite dalyvauti, prašome savo puslapyje atsisakyti vietos, kad ji galėtų atitekti kitam.';
const notYou = 'Jei registravotės ne Jūs, nieko daryti nereikia: nepatvirtinta registracija nustos galioti savaime.';

export const lt: Words = {
  hello: (name) => (name ? `Laba diena, ${name},` : 'Laba diena,'),
  letters: {
    'please-confirm': {
      heading: 'Prašome patvirtinti registraciją',
      before: [
        () => 'Dėkojame, kad registravotės. Kad žinotume, jog šis el. pašto adresas tikrai Jūsų, prašome atverti toliau esančią nuorodą ir atsivėrusiame puslapyje patvirtinti registraciją. Iki tol vietą Jums laikome.',
      ],
      after: [notYou],
      button: 'Patvirtinti registraciją',
    },
    'please-confirm-in-queue': {
      heading: 'Prašome patvirtinti vietą laukiančiųjų sąraše',
      before: [
        () => 'Dėkojame, kad registravotės. Šiuo metu visos vietos užimtos, todėl laikome Jums vietą laukiančiųjų sąraše. Prašome atverti toliau esančią nuorodą ir atsivėrusiame puslapyje patvirtinti registraciją. Jei patvirtinsite laiku, Jūsų vieta sąraše nepasikeis.',
      ],
      after: [notYou],
      button: 'Patvirtinti vietą sąraše',
    },
    requested: {
      heading: 'Jūsų registracija gauta',
      before: [(organizer) => `Dėkojame. Kiekvieną registraciją peržiūri ${organizer}; apie sprendimą Jums pranešime. Iki tol vietą Jums laikome.`],
      button: 'Peržiūrėti registraciją',
    },
    confirmed: {
      heading: 'Jūsų registracija patvirtinta',
      before: [() => 'Lauksime Jūsų! Prie šio laiško pridėtas renginio laikas, kad galėtumėte įsirašyti jį į savo kalendorių.'],
      after: [cannotCome],
      button: 'Peržiūrėti, pakeisti ar atšaukti registraciją',
    },
    waiting: {
      heading: 'Esate laukiančiųjų sąraše',
      before: [() => 'Šiuo metu visos vietos užimtos. Kai tik Jums atsiras vietos, parašysime.'],
      after: ['Jei nebenorite laukti, prašome apie tai pranešti savo puslapyje.'],
      button: 'Peržiūrėti mano vietą sąraše',
    },
    offered: {
      heading: 'Dabar Jums yra vietos',
      before: [
        () => 'Atsilaisvino vietų, ir mes jas laikome Jums. Prašome atverti toliau esančią nuorodą ir pranešti, ar jas priimate. Jei iki nurodyto laiko atsakymo nesulauksime, vietas pasiūlysime kitam sąraše.',
      ],
      button: 'Priimti arba atsisakyti',
    },
    reminder: {
      heading: 'Lauksime Jūsų!',
      subject: 'Priminimas',
      before: [() => 'Primename apie renginį, į kurį esate užsiregistravę.'],
      after: [cannotCome],
      button: 'Peržiūrėti, pakeisti ar atšaukti registraciją',
    },
    changed: {
      heading: 'Renginys pasikeitė',
      before: [() => 'Pasikeitė renginio laikas arba vieta. Dabar galioja ši informacija.'],
      after: [cannotCome],
      button: 'Peržiūrėti, pakeisti ar atšaukti registraciją',
    },
    rescheduled: {
      heading: 'Pasikeitė renginio laikas',
      before: [() => 'Renginys vyks kitu laiku, nei skelbta anksčiau. Dabar galioja ši informacija.'],
      after: [cannotCome],
      button: 'Peržiūrėti, pakeisti ar atšaukti registraciją',
    },
    movedOnline: {
      heading: 'Renginys vyks internetu',
      before: [() => 'Atvykti nereikia: renginys vyks internetu. Dabar galioja ši informacija.'],
      after: [cannotCome],
      button: 'Peržiūrėti, pakeisti ar atšaukti registraciją',
    },
    postponed: {
      heading: 'Renginys atidėtas',
      before: [() => 'Paskelbtu laiku renginys nevyks. Naujas laikas dar nežinomas; kai paaiškės, Jums parašysime. Jūsų registracija tebegalioja.'],
      button: 'Peržiūrėti, pakeisti ar atšaukti registraciją',
    },
    'event-cancelled': {
      heading: 'Renginys atšauktas',
      before: [() => 'Deja, renginys neįvyks. Labai apgailestaujame. Jums nieko daryti nereikia.'],
      button: 'Peržiūrėti registraciją',
    },
    cancelled: {
      heading: 'Jūsų registracija atšaukta',
      before: [() => 'Dėkojame, kad pranešėte.'],
      button: 'Peržiūrėti registraciją',
    },
    withdrawn: {
      heading: 'Jūsų laukiančiųjų sąraše nebėra',
      before: [() => 'Dėkojame, kad pranešėte. Jūsų vietą pasiūlysime kitam sąraše.'],
      button: 'Peržiūrėti registraciją',
    },
    expired: {
      heading: 'Jūsų registracija nebegalioja',
      before: [() => 'Laiku nesulaukėme Jūsų atsakymo, todėl vietos Jums nebelaikome. Jei vis dar norėtumėte dalyvauti, maloniai kviečiame registruotis iš naujo.'],
      button: 'Peržiūrėti registraciją',
    },
    refused: {
      heading: 'Jūsų registracija nepriimta',
      before: [(organizer) => `Apgailestaujame: ${organizer} negali Jums skirti vietos šiame renginyje.`],
      button: 'Peržiūrėti registraciją',
    },
    link: {
      heading: 'Nuoroda į Jūsų registraciją',
      subject: 'Jūsų registracija',
      before: [
        () => 'Šis el. pašto adresas ką tik nurodytas šiam renginiui. Su juo yra viena registracija; atvėrę toliau esančią nuorodą galite ją peržiūrėti, pakeisti ar atšaukti. Jei adresą nurodėte ne Jūs, nieko daryti nereikia.',
      ],
      button: 'Peržiūrėti registraciją',
    },
    message: {
      heading: '',
      before: [(organizer) => `${organizer} rašo užsiregistravusiems:`],
      button: 'Peržiūrėti registraciją',
    },
    certificate: {
      heading: 'Jūsų dalyvavimo pažymėjimas',
      before: [() => 'Dėkojame, kad dalyvavote. Dalyvavimo pažymėjimas parengtas: atverkite toliau esančią nuorodą ir jį atsisiųskite.'],
      button: 'Gauti pažymėjimą',
    },
  },
  queueRule: 'Laisvos vietos atitenka pirmam sąraše, kurio visiems užregistruotiems žmonėms jų užtenka. Todėl mažesnė grupė gali gauti vietų anksčiau už didesnę.',
  undo: 'Jei tai įvyko netyčia, atšaukimą dar galite atsiimti savo puslapyje. Iki nurodyto laiko vietą Jums laikome.',
  attached: 'Jis pridėtas ir prie šio laiško.',
  seats: { one: '# vieta', few: '# vietos', many: '# vietos', other: '# vietų' },
  status: { held: 'dar nepatvirtinta', requested: 'laukia organizatoriaus sprendimo', confirmed: 'patvirtinta', waiting: 'laukiančiųjų sąraše', offered: 'pasiūlyta vietų, laukiame Jūsų atsakymo' },
  labels: {
    event: 'Renginys',
    when: 'Kada',
    dates: 'Datos',
    where: 'Kur',
    before: 'Anksčiau',
    online: 'Internetu',
    room: 'Prisijungti nuotoliu',
    organizer: 'Organizuoja',
    seats: 'Vietos',
    status: 'Registracija',
    number: 'Registracijos numeris',
    reason: 'Organizatoriaus paaiškinimas',
    confirmBy: 'Prašome patvirtinti iki',
    answerBy: 'Prašome atsakyti iki',
    undoUntil: 'Atsiimti galima iki',
  },
  footer: (organizer) => [
    `Šį laišką gavote todėl, kad registruojantis buvo nurodytas šis el. pašto adresas. Jį išsiuntė programa, atsakymų į jį niekas neskaito; į klausimus atsakys organizatorius – ${organizer}.`,
    'Nuoroda veda į Jūsų asmeninį puslapį. Prašome jos neperduoti kitiems: kas ją turi, gali pakeisti ir atšaukti Jūsų registraciją.',
  ],
};
