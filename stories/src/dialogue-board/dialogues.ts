import type { GlossaryEntry, Post, PostForm, PostGone, PostPage, PostReceipt, ResolvedText, Thread, Topic } from '@kopa/sdk';

/** The answers about a topic, which stories and element tests get. */

const questions: Record<string, [question: string, introduction: string, rules: string, summary: string, partner: string]> = {
  lv: ['Ko jūs darāt kopā ar kaimiņiem, neprasot par to naudu?', 'Norvēģijā to sauc par dugnad, Latvijā un Lietuvā – par talku. Kā ir tur, kur dzīvojat jūs?', 'Rakstiet valodā, kurā jums vieglāk izteikties. Stāstiet par pieredzi, nevis par citiem cilvēkiem.\n\nNepiekrist drīkst, aizvainot – ne.', 'Visur kāds sāk pirmais, un visur pēc darba kopā ēd. Nākamo talku rīkosim maijā.', 'Latvijas Nacionālā bibliotēka'],
  lt: ['Ką su kaimynais darote kartu, neprašydami už tai pinigų?', 'Norvegijoje tai vadinama dugnad, Latvijoje ir Lietuvoje – talka. O kaip ten, kur gyvenate jūs?', 'Rašykite ta kalba, kuria jums lengviau.\n\nNesutikti galima, įžeidinėti – ne.', 'Visur kas nors pradeda pirmas, ir visur po darbo kartu valgoma.', 'Latvijos nacionalinė biblioteka'],
  pl: ['Co robią Państwo razem z sąsiadami, nie biorąc za to pieniędzy?', 'W Norwegii nazywa się to dugnad, na Łotwie i Litwie talka. A jak jest tam, gdzie Państwo mieszkają?', 'Prosimy pisać w tym języku, w którym jest Państwu najłatwiej.\n\nMożna się nie zgadzać, nie wolno obrażać.', 'Wszędzie ktoś zaczyna pierwszy i wszędzie po pracy je się razem.', 'Łotewska Biblioteka Narodowa'],
  nb: ['Hva gjør du sammen med naboene uten å ta betalt for det?', 'I Norge heter det dugnad, i Latvia og Litauen talka. Hva med der du bor?', 'Skriv på det språket som er lettest for deg.\n\nDet er lov å være uenig, men ikke å såre.', 'Overalt er det noen som begynner, og overalt spiser man sammen etterpå.', 'Latvias nasjonalbibliotek'],
  nl: ['Wat doet u samen met uw buren zonder er geld voor te vragen?', 'In Noorwegen heet het dugnad, in Letland en Litouwen talka. En waar u woont?', 'Schrijf in de taal die voor u het makkelijkst is.\n\nU mag het oneens zijn, maar niet kwetsen.', 'Overal begint iemand, en overal eet men na het werk samen.', 'Nationale Bibliotheek van Letland'],
  en: ['What do you do together with your neighbours without asking for money?', 'In Norway it is called dugnad, in Latvia and Lithuania talka. And where you live?', 'Write in the language that is easiest for you.\n\nOne may disagree, but not hurt.', 'Everywhere somebody begins, and everywhere people eat together when the work is done.', 'National Library of Latvia'],
};

const entry = (id: string, word: string, inLanguage: string, explanations: Record<string, string>): GlossaryEntry => ({ id: `word${id.padStart(12, '0')}`, word, inLanguage, explanations, status: 'published' });

const glossary: GlossaryEntry[] = [
  entry('1', 'dugnad', 'nb', {
    lv: 'Darbs, ko kaimiņi vai biedri dara kopā un bez maksas, piemēram, sakopj pagalmu; pēc tam kopā ēd.',
    pl: 'Praca, którą sąsiedzi wykonują razem i bez zapłaty, na przykład sprzątanie podwórka; potem wspólny posiłek.',
    en: 'Work that neighbours do together and unpaid, such as tidying the yard; afterwards they eat together.',
  }),
  entry('2', 'talka', 'lv', {
    lv: 'Kopīgs darbs, kurā palīdz kaimiņi, draugi un radi.',
    pl: 'Wspólna praca, przy której pomagają sąsiedzi, przyjaciele i krewni.',
    en: 'A day of work at which neighbours, friends and relatives help.',
  }),
];

const at = (day: number, time: string) => `2026-11-${`${day}`.padStart(2, '0')}T${time}:00Z`;
const idOf = (n: number | string) => `post${`${n}`.padStart(12, '0')}`;

export const topicId = 'what-neighbours-do-together';

export const post = (n: number | string, own: Partial<Post> & Pick<Post, 'originalText' | 'inLanguage'>): Post => ({
  id: idOf(n), topicId, replyTo: null, status: 'published', translations: {}, reactions: {}, created: at(20, '10:00'), ...own,
});

const edited = (text: string, by?: string) => ({ text, state: 'edited' as const, ...(by && { by }) });
const machine = (text: string) => ({ text, state: 'machine' as const });

const dugnadPost = post(1, {
  inLanguage: 'nb', name: 'Styret i oppgang B', town: 'Gjøvik', created: at(20, '16:05'), reactions: { thanks: 9, learned: 11 },
  originalText: 'Hos oss er det dugnad to lørdager i året. Halve borettslaget raker, og den andre halvparten steker vafler.\n\nDet er ikke plenen som blir best. Det er praten.',
  translations: {
    lv: edited('Pie mums dugnad ir divas sestdienas gadā. Puse nama grābj lapas, otra puse cep vafeles.\n\nVislabāk sanāk nevis zāliens, bet sarunas.', 'Innlandet bibliotek'),
    lt: edited('Pas mus dugnad būna du šeštadienius per metus. Pusė namo grėbia lapus, kita pusė kepa vaflius.\n\nGeriausiai pavyksta ne veja, o pokalbiai.'),
    pl: machine('U nas dugnad jest w dwie soboty w roku. Połowa spółdzielni grabi liście, a druga połowa piecze gofry.\n\nNajlepiej wychodzi nam nie trawnik, tylko rozmowy.'),
    nl: edited('Bij ons is er twee zaterdagen per jaar dugnad. De helft van het gebouw harkt, de andere helft bakt wafels.\n\nHet mooiste is niet het gazon, maar het gesprek.'),
    en: edited('With us there is dugnad on two Saturdays a year. Half the building rakes, and the other half makes waffles.\n\nWhat turns out best is not the lawn. It is the talk.'),
  },
});

const replies: Post[] = [
  post(11, {
    inLanguage: 'en', name: 'New on the second floor', town: 'Gjøvik', created: at(20, '20:40'), replyTo: idOf(1), reactions: { 'me-too': 10 },
    originalText: 'My first one was three weeks after I moved in. I understood “rake” and “coffee”, and that was enough.',
    translations: { lv: edited('Mans pirmais bija trīs nedēļas pēc tam, kad ievācos. Sapratu vārdus „grābeklis” un „kafija”, un ar to pietika.'), pl: edited('Mój pierwszy był trzy tygodnie po przeprowadzce. Rozumiałem „grabie” i „kawa” i to wystarczyło.') },
  }),
  post(12, { inLanguage: 'nb', name: 'Styret i oppgang B', town: 'Gjøvik', created: at(21, '07:52'), replyTo: idOf(1), originalText: 'Takk, det tenkte vi ikke på! Nå står det på seks språk på oppslaget.' }),
];

const threads: Thread[] = [
  {
    post: post(4, {
      inLanguage: 'ar', town: 'Rīga', created: at(21, '12:00'), originalText: 'عندنا يجتمع الجيران يوم الجمعة لتنظيف الشارع، ثم نشرب الشاي معًا.', reactions: { 'tell-me-more': 3 },
      translations: {
        lv: machine('Pie mums kaimiņi piektdienās sanāk kopā, lai sakoptu ielu, un pēc tam kopā dzeram tēju.'),
        pl: edited('U nas sąsiedzi spotykają się w piątek, żeby posprzątać ulicę, a potem pijemy razem herbatę.'),
        en: edited('With us neighbours meet on Fridays to clean the street, and then we drink tea together.'),
      },
    }),
    replies: [], replyCount: 0,
  },
  { post: dugnadPost, replies, replyCount: 2 },
  {
    post: post(2, {
      inLanguage: 'lv', name: 'Trešā paaudze', town: 'Madona', created: at(19, '17:30'), reactions: { thanks: 7 },
      originalText: 'Vecaistēvs stāstīja, ka talkā uzcelts viņu šķūnis: divdesmit kaimiņu, divas dienas, viena vārīta putra.',
      translations: { nb: edited('Bestefar fortalte at låven deres ble bygd på talka: tjue naboer, to dager, én gryte med grøt.'), pl: edited('Dziadek opowiadał, że ich stodołę zbudowano podczas talki: dwudziestu sąsiadów, dwa dni, jeden garnek kaszy.'), en: edited('Grandfather told us that their barn was built by talka: twenty neighbours, two days, one pot of porridge.') },
    }),
    replies: [post(21, { inLanguage: 'lt', name: 'Varnėnas', town: 'Anykščiai', created: at(19, '19:18'), replyTo: idOf(2), originalText: 'Pas mus irgi talka – tas pats žodis! O kokią košę verdate?' })],
    replyCount: 1,
  },
  {
    post: { id: idOf(3), topicId, replyTo: null, status: 'withdrawn', created: at(18, '09:00') } satisfies PostGone,
    replies: [post(31, { inLanguage: 'pl', created: at(18, '10:00'), replyTo: idOf(3), originalText: 'Dziękuję, u nas w klatce jest tak samo.' })],
    replyCount: 1,
  },
];

const long = 'Bibliotekpedagogikkutviklingsprosjektkoordineringsmøte ';

/** Threads of a topic that many have answered, from the newest on. */
export const manyThreads = (from: number, count: number): Thread[] =>
  Array.from({ length: count }, (_, index) => {
    const n = 9000 - from - index;
    return { post: post(n, { inLanguage: n % 2 ? 'lv' : 'nb', name: `Nr. ${n}`, originalText: `Talka nr. ${n} un dugnad pēc tās.`, created: new Date(Date.UTC(2026, 10, 1) + n * 1000).toISOString().replace('.000', '') }), replies: [], replyCount: 0 };
  });

const threadsOf: Record<string, Thread[]> = {
  quiet: [],
  long: threads.map((thread) => ({ ...thread, post: thread.post.status === 'published' ? { ...thread.post, name: long, town: long, originalText: long.repeat(4) } : thread.post })),
  chatty: [{ post: dugnadPost, replies: Array.from({ length: 10 }, (_, index) => post(`1${index}0`, { inLanguage: 'en', replyTo: idOf(1), created: at(21, `10:0${index}`), originalText: `Answer ${index + 1}` })), replyCount: 13 }],
};

const allReplies = (): Thread[] =>
  Array.from({ length: 13 }, (_, index) => ({ post: post(`1${index}0`, { inLanguage: 'en', replyTo: idOf(1), created: at(21, `10:${`${index}`.padStart(2, '0')}`), originalText: `Answer ${index + 1}` }), replies: [], replyCount: 0 }));

export function topicIn(language: string, own: Partial<Topic> = {}): Topic {
  const [question, introduction, rules, , partner] = questions[language]!;
  const text = (text: string): ResolvedText => ({ text, inLanguage: language });
  return {
    id: topicId, partner: { id: 'nll', name: text(partner), addressCountry: 'LV', url: 'https://lnb.example.org' }, question: text(question), introduction: text(introduction), rules: text(rules),
    state: 'open', isPaused: false, opens: at(1, '08:00'), closes: '2026-12-06T22:00:00Z', allowedLanguages: [], moderation: 'before', summary: null, eventId: null, materialId: null, glossary, posts: 7, change: 40,
    url: `https://feed.example.org/w/dialogue-board?topic=${topicId}`, language, ...own,
  } as Topic;
}

const topics: Record<string, (language: string) => Partial<Topic>> = {
  closed: (language) => ({ state: 'closed', closes: at(21, '22:00'), summary: { text: questions[language]![3], inLanguage: language } }),
  pausing: () => ({ isPaused }),
  paused: () => ({ isPaused: true, introduction: null, rules: null, glossary: [] }),
  upcoming: () => ({ state: 'upcoming', opens: at(25, '08:00'), posts: 0 }),
  few: () => ({ allowedLanguages: ['lv', 'lt', 'uk'] }),
  long: (language) => ({ question: { text: `${questions[language]![0]} ${long}`, inLanguage: language } }),
};

export function pageOf(state: string, url: URL): PostPage {
  if (url.searchParams.has('replyTo')) return { items: allReplies(), next: null, total: 14, languages: [], change: 40 };
  const only = url.searchParams.getAll('inLanguage');
  if (state === 'many') {
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const limit = Number(url.searchParams.get('limit'));
    return { items: manyThreads(from, limit), next: from + limit < 5000 ? `${from + limit}` : null, total: 5000, languages: [{ language: 'lv', count: 2500 }, { language: 'nb', count: 2500 }], change: 40 };
  }
  const all = state === 'upcoming' || (state === 'pausing' && isPaused) ? [] : (threadsOf[state] ?? threads);
  const items = only.length ? all.filter(({ post }) => post.status === 'published' && only.includes(post.inLanguage)) : all;
  const languages = all.length ? ['nb', 'lv', 'ar', 'en', 'lt', 'pl'].map((language) => ({ language, count: language === 'nb' ? 2 : 1 })) : [];
  return { items, next: null, total: languages.reduce((sum, { count }) => sum + count, 0), languages, change: 40 };
}

export const token = 't'.repeat(43);

const receipt = (text: string, inLanguage: string): PostReceipt => ({
  post: { id: idOf(99), topicId, replyTo: null, status: 'pending', originalText: text, inLanguage, question: { text: questions['en']![0], inLanguage: 'en' }, canChange: true, canAppeal: false, appeal: 'none', reasonCode: null, note: null, created: at(22, '10:00') },
  token, link: `https://feed.example.org/p/${token}`,
});

const form: PostForm = { state: 'open', isPaused: false, formToken: 'shown-at-ten', now: at(22, '10:00'), limits: { characters: 2000, links: 2 } };

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const problem = (status: number, code: string, own: object = {}) => json({ type: `/problems/${code}`, title: code, status, code, ...own }, status);

const refusals: Record<string, () => Response | Promise<Response>> = {
  ended: () => problem(409, 'topic-closed'),
  twins: () => problem(409, 'duplicate-post'),
  wronglanguage: () => problem(400, 'language-not-allowed'),
  lostpost: () => Promise.reject(new TypeError('Failed to fetch')),
};

/** Everything that was sent, newest last: for tests. */
export const sent: { path: string; key: string | null; body: Record<string, unknown> }[] = [];

const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
/** How many streams are open. */
export const openStreams = (): number => listeners.size;

let change = 40;

let isPaused = false;
/** Pauses the board of the state `pausing`, or goes on. */
export const setPaused = (now: boolean): void => {
  isPaused = now;
};

/** Tells all who listen what has changed, as the feed does. */
export function tellListeners(event: 'post' | 'topic' | 'reload', data: object): void {
  const bytes = new TextEncoder().encode(`id: ${++change}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  for (const listener of listeners) listener.enqueue(bytes);
}

function stream(signal: AbortSignal): Response {
  let own: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      listeners.add((own = controller));
      controller.enqueue(new TextEncoder().encode(': hello\n\n'));
    },
    cancel: () => void listeners.delete(own),
  });
  signal.addEventListener('abort', () => {
    if (listeners.delete(own)) own.error(signal.reason);
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

async function posted(state: string, path: string, request: Request): Promise<Response> {
  const body = (await request.clone().json()) as Record<string, unknown>;
  sent.push({ path, key: request.headers.get('idempotency-key'), body });
  if (path === 'language-guess') return json({ items: String(body['text']).includes('dugnad') ? [{ language: 'nb', score: 0.9 }] : [{ language: 'lv', score: 0.8 }] });
  if (refusals[state]) return refusals[state]();
  if (path.endsWith('/posts')) return json(receipt(String(body['text']), String(body['inLanguage'])), 201);
  if (path.endsWith('/reactions')) return json({ thanks: 10, learned: 11 });
  return json({ id: 'report0000000001', status: 'waiting' }, 201);
}

/** The answer of a feed in a state to what is asked about a topic; undefined for other questions. */
export function answerAboutTopic(state: string, url: URL, request: Request, languageOf: (url: URL) => string): Response | Promise<Response> | undefined {
  const path = url.pathname.replace(/^.*\/v1\//, '');
  if (path === 'dialogue-stream') return stream(request.signal);
  if (request.method === 'POST' && /^(topics|posts|language-guess)\b/.test(path)) return posted(state, path, request);
  const [, id, part] = /^topics\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (!id) return undefined;
  if (state === 'nothere') return problem(404, 'topic-not-found');
  if (part === '/posts') return json(pageOf(state, url));
  if (part === '/post-form') return json(form);
  const language = languageOf(url);
  return json(topicIn(language, topics[state]?.(language)));
}
