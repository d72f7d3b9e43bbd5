import type { FormQuestion, Occurrence, Registration, RegistrationForm, RegistrationStatus, ResolvedText, Seats } from '@kopa/sdk';
import { pages } from '../../../dist/fixtures/occurrences.js';

/** What a feed in each state answers about registering: for the stories, and for the tests that run on them. */

export const token = 'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDE';

const at = (text: string) => `2026-11-${text}Z`;

/** An event at a library, in a language; the same one in all. */
export function occurrenceIn(language: string): Occurrence {
  const isRight = ({ locations, eventStatus, showWithoutTime, kind, recurrenceId, start }: Occurrence) =>
    Boolean(locations?.[0]?.address) && eventStatus === 'scheduled' && !showWithoutTime && kind === 'seminar' && recurrenceId === null && start > '2026-11-24';
  return pages[language]!.items.find(isRight)!;
}

const words: Record<string, [used: string, hint: string, never: string, sometimes: string, often: string, topics: string, books: string, news: string, how: string, photo: string]> = {
  lv: ['Vai esat jau lietojis e-grāmatas?', 'Lai zinām, no kā sākt.', 'Nekad', 'Dažreiz', 'Bieži', 'Par ko vēlaties dzirdēt?', 'E-grāmatas', 'Ziņas un avoti', 'Kā par mums uzzinājāt?', 'Piekrītu, ka pasākumā fotografē'],
  lt: ['Ar esate skaitę el. knygas?', 'Kad žinotume, nuo ko pradėti.', 'Niekada', 'Kartais', 'Dažnai', 'Apie ką norėtumėte išgirsti?', 'El. knygos', 'Naujienos ir šaltiniai', 'Kaip apie mus sužinojote?', 'Sutinku, kad renginyje bus fotografuojama'],
  pl: ['Czy korzystali już Państwo z e-booków?', 'Abyśmy wiedzieli, od czego zacząć.', 'Nigdy', 'Czasami', 'Często', 'O czym chcieliby Państwo usłyszeć?', 'E-booki', 'Wiadomości i źródła', 'Skąd Państwo o nas wiedzą?', 'Zgadzam się na fotografowanie podczas wydarzenia'],
  nb: ['Har du brukt e-bøker før?', 'Så vi vet hvor vi skal begynne.', 'Aldri', 'Av og til', 'Ofte', 'Hva vil du høre om?', 'E-bøker', 'Nyheter og kilder', 'Hvor hørte du om oss?', 'Det er greit at det tas bilder'],
  nl: ['Hebt u al e-books gebruikt?', 'Zodat wij weten waar we beginnen.', 'Nooit', 'Soms', 'Vaak', 'Waarover wilt u iets horen?', 'E-books', 'Nieuws en bronnen', 'Hoe hebt u van ons gehoord?', 'Ik vind het goed dat er foto’s worden gemaakt'],
  en: ['Have you used e-books before?', 'So that we know where to begin.', 'Never', 'Sometimes', 'Often', 'What would you like to hear about?', 'E-books', 'News and sources', 'How did you hear of us?', 'I agree that photographs are taken'],
};

export function questionsIn(language: string): FormQuestion[] {
  const [used, hint, never, sometimes, often, topics, books, news, how, photo] = words[language]!;
  const text = (text: string): ResolvedText => ({ text, inLanguage: language });
  const option = (value: string, label: string) => ({ value, label: text(label) });
  return [
    { id: 'e-books', type: 'choice', label: text(used), hint: text(hint), required: true, options: [option('never', never), option('sometimes', sometimes), option('often', often)] },
    { id: 'topics', type: 'multi', label: text(topics), required: false, options: [option('books', books), option('news', news)] },
    { id: 'how', type: 'text', label: text(how), required: false },
    { id: 'photo', type: 'consent', label: text(photo), required: true },
  ];
}

const retention = { name: '2026-12-24T22:00:00Z', email: '2026-12-24T22:00:00Z', accessNeeds: '2026-11-27T22:00:00Z', answers: { 'e-books': '2026-12-24T22:00:00Z', 'topics': '2026-12-24T22:00:00Z', 'how': '2026-12-24T22:00:00Z', 'photo': '2026-12-24T22:00:00Z' } };

export function formIn(language: string, own: Partial<RegistrationForm> = {}): RegistrationForm {
  const occurrence = occurrenceIn(language);
  return {
    scope: 'event', occurrence, occurrences: [datesOf(occurrence, 0)], maximumPartySize: 4, waitingListCapacity: 20, confirmation: true, holdMinutes: 120, offerMinutes: 1440, approval: false,
    questions: questionsIn(language), retention, language, ...own,
  };
}

/** One of the dates of a series, some weeks after the first. */
function datesOf({ start, end, utcStart, utcEnd }: Occurrence, weeks: number): RegistrationForm['occurrences'][number] {
  const later = (time: string) => `${new Date(Date.parse(`${time.replace('Z', '')}Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 19)}`;
  return { recurrenceId: later(start), start: later(start), end: later(end), utcStart: `${later(utcStart)}Z`, utcEnd: `${later(utcEnd)}Z`, eventStatus: weeks === 2 ? 'cancelled' : 'scheduled' };
}

export const datesIn = (language: string) => [0, 1, 2, 3].map((weeks) => datesOf(occurrenceIn(language), weeks));

export const seats = (own: Partial<Seats> = {}): Seats => ({
  status: 'open', capacity: 30, free: 12, waiting: 0, waitingFree: 20, closes: at('24T06:00:00'), now: at('22T10:00:00'), formToken: 'shown-at-ten', ...own,
});

export function registrationIn(language: string, own: Partial<Registration> = {}): Registration {
  const occurrence = occurrenceIn(language);
  return {
    id: '7K2M9QXD', eventId: occurrence.eventId, recurrenceId: null, status: 'confirmed', partySize: 2, name: 'Lasītāja Kārlīne', email: 'lasitaja@example.org', language,
    answers: { 'e-books': 'sometimes', 'topics': ['books', 'news'], 'photo': true }, accessNeeds: 'Vieta pie durvīm', created: at('22T10:00:00'), updated: at('22T10:00:00'), emailConfirmed: true,
    occurrence, questions: questionsIn(language), retention, ...own,
  };
}

const longText = (text: string) => `${text} – ${text}: Bibliotekpedagogikkutviklingsprosjektkoordineringsmøte`;

/** What is different in a form. */
const forms: Record<string, (language: string) => Partial<RegistrationForm>> = {
  series: (language) => ({ occurrences: datesIn(language) }),
  dates: (language) => ({ scope: 'occurrence', occurrences: datesIn(language) }),
  short: () => ({ questions: [], maximumPartySize: 1, confirmation: false }),
  approval: () => ({ confirmation: false, approval: true }),
  long: (language) => {
    const occurrence = occurrenceIn(language);
    return {
      occurrence: { ...occurrence, title: { ...occurrence.title, text: longText(occurrence.title.text) } },
      questions: questionsIn(language).map((question) => ({ ...question, label: { ...question.label, text: longText(question.label.text) } })),
    };
  },
};

/** What is different in the seats. */
const seatsThat: Record<string, Partial<Seats>> = {
  few: { free: 3 },
  list: { status: 'waitingList', free: 0, waiting: 5, waitingFree: 15 },
  full: { status: 'full', free: 0, waiting: 20, waitingFree: 0 },
  announced: { status: 'announced', opens: at('23T07:00:00'), free: 30 },
  closed: { status: 'closed', free: 4, closes: at('22T06:00:00') },
  cancelled: { status: 'cancelled', free: 0 },
  taken: { free: 1 },
};

const registrations: Record<string, Partial<Registration> & { status: RegistrationStatus }> = {
  held: { status: 'held', expires: at('22T12:00:00'), emailConfirmed: false },
  heldinqueue: { status: 'held', inQueue: true, expires: at('22T12:00:00'), emailConfirmed: false },
  requested: { status: 'requested' },
  confirmed: { status: 'confirmed' },
  waiting: { status: 'waiting', position: 4 },
  offered: { status: 'offered', expires: at('23T10:00:00') },
  undoable: { status: 'cancelled', undoUntil: at('22T10:12:30') },
  over: { status: 'cancelled' },
  expired: { status: 'expired' },
  withdrawn: { status: 'withdrawn' },
  declined: { status: 'refused', reason: 'Semināru esam apvienojuši ar nākamo.' },
};

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const problem = (status: number, code: string, own: object = {}) => json({ type: `/problems/${code}`, title: code, status, code, ...own }, status);

const refusals: Record<string, () => Response | Promise<Response>> = {
  nomore: () => problem(409, 'full'),
  twice: () => problem(409, 'already-registered'),
  wrong: () => problem(400, 'invalid-body', { errors: [{ pointer: '/email', reason: 'malformed', detail: 'An address is needed.' }, { pointer: '/answers/how', reason: 'too-long', detail: 'At most 2000.' }] }),
  cutoff: () => Promise.reject(new TypeError('Failed to fetch')),
  gone: () => problem(401, 'unauthorized'),
  nothere: () => problem(404, 'registration-not-offered'),
};

/** Every state of a registration: `feedThatIs(state)` of each answers what is asked of it here. */
export const registrationStates = [...Object.keys(forms), ...Object.keys(seatsThat), ...Object.keys(registrations), ...Object.keys(refusals)];

let polls = 0;

/** The registration, in the language that is asked for in the body. */
async function created(request: Request, own: Partial<Registration>): Promise<Response> {
  const { language } = (await request.json()) as { language: string };
  return json({ registration: registrationIn(language in words ? language : 'en', own), token }, 201);
}

/** The answer of a feed in a state to what is asked about registering; undefined for other questions. */
export function answerAbout(state: string, url: URL, request: Request, languageOf: (url: URL) => string): Response | Promise<Response> | undefined {
  const { method } = request;
  const language = languageOf(url);
  const refuse = refusals[state];
  const of = (own: Partial<Registration>) => json(registrationIn(language, own));
  const path = url.pathname.replace(/^.*\/v1\/(events\/[^/]+\/)?/, '');
  switch (`${method} ${path}`) {
    case 'GET registration-form':
      return state === 'nothere' ? refuse!() : json(formIn(language, forms[state]?.(language)));
    case 'GET seats':
      return state === 'fadingseats' && polls++ > 0 ? problem(404, 'not-found') : json(seats(seatsThat[state]));
    case 'POST registrations':
      return refuse ? refuse() : created(request, registrations[state] ?? registrations['held']!);
    case 'POST registration/cancellation':
      return of(registrations['undoable']!);
    case 'DELETE registration':
      return new Response(null, { status: 204 });
    case 'GET registration':
    case 'PATCH registration':
    case 'POST registration/confirmation':
    case 'DELETE registration/cancellation':
      return state === 'gone' ? refuse!() : of(method === 'GET' ? (registrations[state] ?? {}) : {});
    default:
      return undefined;
  }
}

/** Starts the state `fadingseats` over. */
export const startSeatsOver = (): void => {
  polls = 0;
};
