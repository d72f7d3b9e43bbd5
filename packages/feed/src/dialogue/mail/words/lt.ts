import type { Words } from '../wording.ts';

const appeal = 'Jei manote, kad tai neteisinga, vieną kartą galite tai paaiškinti savo puslapyje. Tada sprendimas bus peržiūrėtas iš naujo.';
const onlyAPage = 'Nuoroda tik atveria puslapį; niekas nesprendžiama, kol jame nepaspaudžiate mygtuko. Ji veikia vieną kartą ir 30 dienų.';

export const lt: Words = {
  hello: 'Laba diena,',
  letters: {
    'to-moderate': {
      heading: 'Įrašas laukia peržiūros',
      before: ['Kažkas atsakė į Jūsų klausimą. Niekas kitas įrašo nemato, kol kas nors iš Jūsų jo neperskaitė.'],
      after: [onlyAPage],
      button: 'Perskaityti ir nuspręsti',
    },
    reported: {
      heading: 'Apie įrašą pranešta',
      before: ['Skaitytojas prašo Jūsų peržiūrėti šį įrašą. Jis matomas, kol nuspręsite.'],
      after: [onlyAPage],
      button: 'Žiūrėti pranešimą',
    },
    appealed: {
      heading: 'Autorius prašo nuspręsti iš naujo',
      before: ['Autorius nesutinka su sprendimu dėl šio įrašo ir paaiškina kodėl. Jei galite, tegul atsako tas, kas anksčiau nesprendė.'],
      after: [onlyAPage],
      button: 'Žiūrėti prieštaravimą',
    },
    received: {
      heading: 'Gavome Jūsų įrašą',
      before: ['Dėkojame, kad dalyvaujate. Kiekvieną įrašą prieš paskelbiant perskaito žmogus. Parašysime Jums, kai Jūsų įrašas bus perskaitytas.'],
      after: ['Iki tol galite jį pakeisti savo puslapyje. Atsiimti jį galite bet kada.'],
      button: 'Žiūrėti mano įrašą',
    },
    published: {
      heading: 'Jūsų įrašas paskelbtas',
      before: ['Jūsų įrašas perskaitytas, dabar jį mato visi.'],
      after: ['Jei nebenorite, kad jis būtų matomas, bet kada galite jį atsiimti savo puslapyje.'],
      button: 'Žiūrėti mano įrašą',
    },
    rejected: {
      heading: 'Jūsų įrašas nepaskelbtas',
      before: ['Moderatoriai perskaitė Jūsų įrašą ir nusprendė jo neskelbti. Priežastis nurodyta žemiau.'],
      after: [appeal],
      button: 'Žiūrėti mano įrašą',
    },
    rephrase: {
      heading: 'Prašome pasakyti kitais žodžiais',
      before: ['Moderatoriai mielai paskelbtų Jūsų įrašą ir prašo pirmiausia šį tą pakeisti. Žemiau parašyta, apie ką kalbama.'],
      after: ['Prašome pataisyti tekstą savo puslapyje ir išsiųsti jį dar kartą.'],
      button: 'Keisti mano įrašą',
    },
    removed: {
      heading: 'Jūsų įrašas pašalintas',
      before: ['Jūsų įrašas nebematomas. Taip nusprendė žmogus, ne programa. Priežastis nurodyta žemiau.'],
      after: [appeal],
      button: 'Žiūrėti mano įrašą',
    },
    restored: {
      heading: 'Jūsų įrašas vėl matomas',
      before: ['Moderatoriai nusprendė iš naujo: Jūsų įrašą mato visi.'],
      button: 'Žiūrėti mano įrašą',
    },
    'appeal-restored': {
      heading: 'Jūsų įrašas vėl matomas',
      before: ['Dėkojame už paaiškinimą. Sprendimas pakeistas: Jūsų įrašą mato visi.'],
      button: 'Žiūrėti mano įrašą',
    },
    'appeal-upheld': {
      heading: 'Sprendimas lieka galioti',
      before: ['Dėkojame už paaiškinimą. Jūsų įrašas peržiūrėtas dar kartą, sprendimas lieka galioti.'],
      button: 'Žiūrėti mano įrašą',
    },
    'report-kept': {
      heading: 'Į Jūsų pranešimą atsakyta',
      before: ['Dėkojame, kad pranešėte. Moderatoriai peržiūrėjo įrašą ir nusprendė jį palikti.'],
      button: 'Į dialogą',
    },
    'report-removed': {
      heading: 'Į Jūsų pranešimą atsakyta',
      before: ['Dėkojame, kad pranešėte. Moderatoriai peržiūrėjo įrašą ir jį pašalino.'],
      button: 'Į dialogą',
    },
  },
  reasons: {
    'off-topic': 'Jis neatsako į klausimą',
    'personal-data': 'Jame pasakojama apie kieno nors privatų gyvenimą',
    insult: 'Jis ką nors įžeidžia',
    discrimination: 'Jis menkina žmonių grupę',
    advertising: 'Tai reklama',
    unlawful: 'Jis prieštarauja įstatymams',
    unclear: 'Jo neįmanoma suprasti',
    duplicate: 'Jis jau paskelbtas',
    other: 'Kita priežastis',
  },
  hints: {
    links: 'jame yra nuoroda',
    'blocked-words': 'jame yra žodis, apie kurį norėjote žinoti',
    duplicate: 'jis panašus į kitą įrašą',
    'language-differs': 'atrodo, kad jis parašytas kita kalba',
  },
  labels: { topic: 'Klausimas', language: 'Kalba', author: 'Vardas', answers: 'Atsakymas į', hints: 'Atkreipkite dėmesį', reason: 'Priežastis', note: 'Moderatorių pastaba', report: 'Ką sako skaitytojas', appeal: 'Ką sako autorius' },
  footers: {
    author: (library) => [
      `Šį laišką gavote todėl, kad kartu su įrašu buvo nurodytas šis el. pašto adresas. Jį išsiuntė programa, atsakymų į jį niekas neskaito; klausimą užduoda: ${library}.`,
      'Nuoroda veda į Jūsų asmeninį puslapį. Prašome jos neperduoti kitiems: kas ją turi, gali pakeisti ir atsiimti Jūsų įrašą.',
    ],
    moderator: (library) => [
      `Šį laišką gavote todėl, kad esate nurodyti kaip šio klausimo moderatorius. Jį išsiuntė programa, atsakymų į jį niekas neskaito; klausimą užduoda: ${library}.`,
      'Prašome neperduoti nuorodos kitiems: kas ją turi, gali nuspręsti už Jus.',
    ],
    reporter: (library) => [`Šį laišką gavote todėl, kad kartu su pranešimu buvo nurodytas šis el. pašto adresas. Jį išsiuntė programa, atsakymų į jį niekas neskaito; klausimą užduoda: ${library}.`],
  },
};
