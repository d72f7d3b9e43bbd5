import type { Material, MaterialPage, Run } from '@kopa/sdk';

/** What a feed in each state answers about a scenario: for the stories, and for the tests that run on them. */

/** A text in some languages; in the others it is read in English. */
interface Words {
  lv?: string;
  pl?: string;
  en: string;
}

const base = 'https://feed.example.org';

const texts = {
  'name': { lv: 'Viena recepte, daudz stāstu', pl: 'Jeden przepis, wiele historii', en: 'One recipe, many stories' },
  'description': {
    lv: 'Cilvēki, kuri nav pazīstami, iepazīstas, stāstot par ēdienu no savas bērnības.\n\nNodarbībai nevajag virtuvi: pietiek ar galdu, kartītēm un vienu cepumu šķīvi.',
    pl: 'Osoby, które się nie znają, poznają się, opowiadając o potrawie ze swojego dzieciństwa.\n\nKuchnia nie jest potrzebna: wystarczy stół, karteczki i talerz ciastek.',
    en: 'People who do not know each other become acquainted by telling of a dish from their childhood.\n\nNo kitchen is needed: a table, some cards and a plate of biscuits will do.',
  },
  'keywords/0': { lv: 'ēdiens', pl: 'jedzenie', en: 'food' },
  'scenario/aims/0': { lv: 'Katrs ir pastāstījis un uzklausījis vismaz vienu stāstu.', pl: 'Każdy opowiedział i wysłuchał przynajmniej jednej historii.', en: 'Everyone has told one story and listened to one.' },
  'scenario/aims/1': { lv: 'Dalībnieki pamana, kas viņiem kopīgs.', pl: 'Uczestnicy zauważają, co ich łączy.', en: 'The participants notice what they have in common.' },
  'scenario/preparation': { lv: 'Salieciet krēslus pa četriem ap galdiem. Uzrakstiet uz tāfeles jautājumu: “Ko pie jums ēda svētdienās?”', pl: 'Proszę ustawić po cztery krzesła przy stołach i napisać na tablicy: „Co jadło się u was w niedzielę?”', en: 'Put four chairs around each table. Write on the board: “What did you eat on Sundays?”' },
  'scenario/space': { lv: 'Telpa, kurā var pārvietot galdus; viens stūris, kur ir klusāk.', pl: 'Sala, w której można przesuwać stoły, z jednym cichszym kątem.', en: 'A room in which tables can be moved, with one quieter corner.' },
  'scenario/supply/0/name': { lv: 'Kartītes A6', pl: 'Karteczki A6', en: 'Cards, A6' },
  'scenario/supply/1/name': { lv: 'Pildspalvas', pl: 'Długopisy', en: 'Pens' },
  'scenario/supply/2/name': { lv: 'Liela papīra loksne', pl: 'Duży arkusz papieru', en: 'A large sheet of paper' },
  'scenario/supply/3/name': { lv: 'Zvaniņš', pl: 'Dzwonek', en: 'A bell' },
  'scenario/step/0/name': { lv: 'Sasveicināšanās pie galda', pl: 'Powitanie przy stole', en: 'Welcome at the table' },
  'scenario/step/0/facilitator': { lv: 'Sasveicinās ar katru pie durvīm un nosauc savu vārdu.', pl: 'Wita każdego przy drzwiach i podaje swoje imię.', en: 'Welcomes everyone at the door and says their own name.' },
  'scenario/step/0/participants': { lv: 'Izvēlas galdu un uzraksta uz kartītes savu vārdu.', pl: 'Wybierają stół i piszą swoje imię na karteczce.', en: 'Choose a table and write their name on a card.' },
  'scenario/step/1/name': { lv: 'Viens ēdiens, trīs teikumi', pl: 'Jedna potrawa, trzy zdania', en: 'One dish, three sentences' },
  'scenario/step/1/facilitator': {
    lv: 'Pats pastāsta par vienu ēdienu trīs teikumos: kas to gatavoja, kā tas smaržoja, kad to ēda.\n\nDod piecas minūtes, lai pierakstītu.',
    pl: 'Sama opowiada o jednej potrawie w trzech zdaniach: kto ją gotował, jak pachniała, kiedy ją jedzono.\n\nDaje pięć minut na notatki.',
    en: 'Tells of one dish in three sentences: who cooked it, how it smelled, when it was eaten.\n\nGives five minutes to write.',
  },
  'scenario/step/1/participants': { lv: 'Raksta vai zīmē savu ēdienu; valodu izvēlas paši.', pl: 'Piszą lub rysują swoją potrawę; język wybierają sami.', en: 'Write or draw their dish, in the language they choose.' },
  'scenario/step/1/tip': { lv: 'Kas negrib rakstīt, var zīmēt. Nelabojiet kļūdas.', pl: 'Kto nie chce pisać, może rysować. Proszę nie poprawiać błędów.', en: 'Those who would rather not write can draw. Do not correct mistakes.' },
  'scenario/step/2/name': { lv: 'Stāsti pāros', pl: 'Opowieści w parach', en: 'Stories in pairs' },
  'scenario/step/2/facilitator': { lv: 'Ar zvaniņu trīs reizes maina pārus.', pl: 'Dzwonkiem trzy razy zmienia pary.', en: 'Changes the pairs three times, with the bell.' },
  'scenario/step/2/participants': { lv: 'Stāsta viens otram un uzdod vienu jautājumu.', pl: 'Opowiadają sobie nawzajem i zadają jedno pytanie.', en: 'Tell each other, and ask one question.' },
  'scenario/step/3/name': { lv: 'Kopīgā karte', pl: 'Wspólna mapa', en: 'The common map' },
  'scenario/step/3/facilitator': { lv: 'Piestiprina kartītes pie lielās loksnes un jautā, kas atkārtojas.', pl: 'Przypina karteczki do dużego arkusza i pyta, co się powtarza.', en: 'Pins the cards onto the large sheet and asks what comes up more than once.' },
  'scenario/step/3/participants': { lv: 'Savelk līnijas starp ēdieniem, kas līdzinās.', pl: 'Łączą liniami potrawy, które są podobne.', en: 'Draw lines between dishes that are alike.' },
  'scenario/adaptation/0/text': { lv: 'Mazāk par astoņiem: paliek pie viena galda un pārus nemaina.', pl: 'Przy mniej niż ośmiu osobach wszyscy siedzą przy jednym stole, a par się nie zmienia.', en: 'With fewer than eight, stay at one table and keep the pairs.' },
  'scenario/adaptation/1/text': { lv: 'Vairāk par divdesmit: pie katra galda savs vadītājs; karti katrs galds veido atsevišķi.', pl: 'Przy więcej niż dwudziestu osobach każdy stół ma swoją osobę prowadzącą i własną mapę.', en: 'With more than twenty, each table has a facilitator and a map of its own.' },
  'scenario/adaptation/2/text': { lv: 'Vispirms atrodiet attēlus: stāstīt var, rādot uz tiem.', pl: 'Najpierw proszę poszukać obrazków: można opowiadać, pokazując je.', en: 'Find pictures first: one can tell a story by pointing at them.' },
  'scenario/risk/0': { lv: 'Ēdiens var atgādināt par zaudējumu. Ļaujiet klusēt un piedāvājiet kluso stūri.', pl: 'Jedzenie może przypominać o stracie. Proszę pozwolić milczeć i wskazać cichy kąt.', en: 'Food may recall a loss. Let people be silent, and show them the quiet corner.' },
  'scenario/evaluation/0': { lv: 'Cik daudz līniju ir kartē? Kurš pēc nodarbības palika parunāt?', pl: 'Ile linii jest na mapie? Kto po zajęciach został porozmawiać?', en: 'How many lines are on the map? Who stayed to talk?' },
  'associatedMedia/0/name': { lv: 'Stāsta kartīte', pl: 'Karteczka na opowieść', en: 'Story card' },
  'associatedMedia/1/name': { lv: 'Aicinājums uz sienas', pl: 'Zaproszenie na ścianę', en: 'Notice for the wall' },
} satisfies Record<string, Words>;

type Pointer = keyof typeof texts;

const runs: Run[] = [
  { id: 'a1b2c3d4e5f6g7h8', materialId: 'one-recipe', date: '2026-10-14', addressLocality: 'Hamar bibliotek', addressCountry: 'NO', groupSize: 11, changes: 'Vi brukte bilder i stedet for kort, og det gikk fint.', inLanguage: 'nb', status: 'published', created: '2026-10-15T08:00:00Z' },
  { id: 'b1b2c3d4e5f6g7h8', materialId: 'one-recipe', date: '2026-09-02', addressLocality: 'Kielce', addressCountry: 'PL', groupSize: 21, status: 'published', created: '2026-09-03T08:00:00Z' },
];

const publishers = {
  lnb: { id: 'lnb', addressCountry: 'LV', name: { lv: 'Latvijas Nacionālā bibliotēka', pl: 'Łotewska Biblioteka Narodowa', en: 'National Library of Latvia' } },
  innlandet: { id: 'innlandet', addressCountry: 'NO', name: { en: 'Innlandet County Library' } },
} satisfies Record<string, { id: string; addressCountry: string; name: Words }>;

/** A scenario in a language; `lacks` are pointers that exist in English alone. */
export function scenarioIn(language: string, { lacks = [], own = {} }: { lacks?: Pointer[]; own?: Partial<Material> } = {}): Material {
  const resolve = (words: Words) => {
    const text = language in words ? words[language as 'en'] : undefined;
    return text === undefined ? { text: words.en, inLanguage: 'en' } : { text, inLanguage: language };
  };
  const at = (pointer: Pointer) => resolve(lacks.includes(pointer) ? { en: texts[pointer].en } : texts[pointer]);
  const partner = ({ name, ...rest }: (typeof publishers)['lnb' | 'innlandet']) => ({ ...rest, name: resolve(name) });
  const step = (index: 0 | 1 | 2 | 3, minutes: number) => ({
    minutes,
    name: at(`scenario/step/${index}/name`),
    facilitator: at(`scenario/step/${index}/facilitator`),
    participants: at(`scenario/step/${index}/participants`),
  });
  const untranslated = (Object.keys(texts) as Pointer[]).filter((pointer) => at(pointer).inLanguage !== language);
  return {
    id: 'one-recipe',
    learningResourceType: 'scenario',
    publisher: partner(publishers.lnb),
    locale: 'lv',
    name: at('name'),
    description: at('description'),
    themes: ['intercultural-dialogue'],
    teaches: ['multilingual', 'cultural-awareness'],
    audience: ['adults', 'newcomers'],
    educationalLevel: 'beginner',
    groupSize: { minValue: 8, maxValue: 20 },
    timeRequired: 'PT1H30M',
    inLanguage: ['lv', 'en', 'pl'],
    license: 'CC-BY-SA-4.0',
    addressCountry: 'LV',
    dateModified: '2026-10-15',
    url: `${base}/w/material/one-recipe`,
    keywords: [at('keywords/0')],
    creator: [{ name: 'Latvijas Nacionālā bibliotēka' }],
    isBasedOn: [{ id: 'a-taste-of-home', url: `${base}/w/material/a-taste-of-home`, name: { text: 'En smak av hjemme', inLanguage: 'nb' }, learningResourceType: 'scenario', publisher: partner(publishers.innlandet) }],
    isPartOf: [],
    citation: [{ name: 'UNESCO: Text of the Convention for the Safeguarding of the Intangible Cultural Heritage', url: 'https://ich.unesco.org/en/convention', pages: '2' }],
    associatedMedia: [
      { id: 'story-card', name: at('associatedMedia/0/name'), inLanguage: 'lv', state: 'available', encodingFormat: 'application/pdf', contentSize: 48_200, contentUrl: `${base}/attachments/abc/story-card.pdf` },
      { id: 'notice', name: at('associatedMedia/1/name'), state: 'missing' },
    ],
    datePublished: '2026-03-01',
    adaptations: 2,
    runs,
    events: [
      { eventId: 'evening0storytel', recurrenceId: null, title: { text: 'Stāstu vakars', inLanguage: 'lv' }, start: '2026-12-03T18:00:00', timeZone: 'Europe/Riga', showWithoutTime: false, addressLocality: 'Rīga', url: `${base}/w/event/evening0storytel` },
    ],
    untranslated,
    language,
    scenario: {
      aims: [at('scenario/aims/0'), at('scenario/aims/1')],
      groupSize: { minValue: 8, maxValue: 20 },
      preparation: at('scenario/preparation'),
      space: at('scenario/space'),
      supply: [
        { name: at('scenario/supply/0/name'), quantity: 2, per: 'person' },
        { name: at('scenario/supply/1/name'), quantity: 1, per: 'person' },
        { name: at('scenario/supply/2/name'), quantity: 1, per: 'group', groupOf: 4 },
        { name: at('scenario/supply/3/name'), quantity: 1, per: 'session' },
      ],
      step: [
        step(0, 10),
        { ...step(1, 25), tip: at('scenario/step/1/tip'), media: ['story-card', 'notice'] },
        { ...step(2, 30), groupSize: { minValue: 6, maxValue: 16 } },
        step(3, 25),
      ],
      adaptation: [
        { to: 'smaller-group', text: at('scenario/adaptation/0/text') },
        { to: 'larger-group', text: at('scenario/adaptation/1/text') },
        { to: 'mixed-language-levels', text: at('scenario/adaptation/2/text') },
      ],
      risk: [at('scenario/risk/0')],
      evaluation: [at('scenario/evaluation/0')],
    },
    ...own,
  };
}

const longWord = 'Bibliotekpedagogikkutviklingsprosjektkoordineringsmøte';

/** Every text as long as it may come, with a word of sixty letters. */
function long(material: Material): Material {
  const text = JSON.stringify(material, (key, value: unknown) => (key === 'text' && typeof value === 'string' ? `${value} – ${longWord}: ${value}` : value));
  return JSON.parse(text) as Material;
}

const partly: Pointer[] = ['scenario/step/1/tip', 'scenario/step/3/name', 'scenario/step/3/facilitator', 'scenario/step/3/participants', 'scenario/risk/0', 'scenario/evaluation/0'];

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const problem = (status: number, code: string, own: object = {}) => json({ type: `/problems/${code}`, title: code, status, code, ...own }, status);

const materials: Record<string, (language: string) => Response> = {
  partly: (language) => json(scenarioIn(language, { lacks: partly })),
  machine: (language) => {
    const material = scenarioIn(language);
    return json({ ...material, description: { ...material.description, state: 'machine' } });
  },
  long: (language) => json(long(scenarioIn(language))),
  bare: (language) => json(bareIn(language)),
  course: (language) => {
    const { scenario: _, groupSize: __, ...material } = scenarioIn(language);
    return json({ ...material, learningResourceType: 'course', course: { lesson: [] } });
  },
  withdrawn: () => problem(404, 'material-not-found'),
};

/** No more than a scenario must have. */
function bareIn(language: string): Material {
  const { educationalLevel: _, datePublished: __, scenario, ...material } = scenarioIn(language);
  const { aims, groupSize, step } = scenario!;
  return { ...material, themes: [], teaches: [], audience: [], associatedMedia: [], isBasedOn: [], citation: [], runs: [], events: [], adaptations: 0, creator: [], scenario: { aims, groupSize, step: step.slice(0, 1) } };
}

const refusals: Record<string, () => Response | Promise<Response>> = {
  cutoff: () => Promise.reject(new TypeError('Failed to fetch')),
  wrong: () => problem(400, 'invalid-body', { errors: [{ pointer: '/date', reason: 'out-of-range', detail: 'It is still to come.' }] }),
};

/** The states of a feed with a scenario: `feedThatIs(state)` of each answers what is asked of it here. */
export const materialStates = [...Object.keys(materials), ...Object.keys(refusals), 'fading'];

let reads = 0;

/** Starts the state `fading` over. */
export const startReadsOver = (): void => {
  reads = 0;
};

/** The answer of a feed in a state to what is asked about a material; undefined for other questions. */
export function answerAboutMaterial(state: string, url: URL, request: Request, languageOf: (url: URL) => string): Response | Promise<Response> | undefined {
  const path = /\/v1\/materials\/[^/]+(.*)$/.exec(url.pathname)?.[1];
  if (path === undefined) return undefined;
  const language = languageOf(url);
  if (request.method === 'POST') return refusals[state]?.() ?? json({ ...runs[0]!, status: 'pending' }, 201);
  if (path === '/adaptations') {
    const { id, learningResourceType, publisher, locale, name, description, themes, teaches, audience, inLanguage, license, dateModified } = scenarioIn(language);
    const summary = { id, learningResourceType, publisher, locale, name, description, themes, teaches, audience, inLanguage, license, dateModified };
    const page: MaterialPage = { items: [summary, { ...summary, id: 'one-song', publisher: { ...publisher, addressCountry: 'LT' } }], next: null, total: 2, language };
    return json(page);
  }
  if (state === 'fading' && reads++ > 0) return problem(404, 'not-found');
  return materials[state]?.(language) ?? json(scenarioIn(language));
}
