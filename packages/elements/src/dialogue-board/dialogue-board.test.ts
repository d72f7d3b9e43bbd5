import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answerAsFeeds, feedThatIs, stopClock } from '../../../../stories/src/answers.ts';
import { openStreams, post, sent, setPaused, tellListeners } from '../../../../stories/src/dialogue-board/dialogues.ts';
import { until } from '../../../../stories/src/until.ts';
import { createAnnouncer } from './quiet.ts';
import type { DialogueBoard } from './dialogue-board.ts';
import './dialogue-board.ts';

before(() => {
  stopClock();
  answerAsFeeds();
});
afterEach(() => document.querySelectorAll('kopa-dialogue-board, .far').forEach((each) => each.remove()));

let shown = 0;

function mount(state = 'ready', language = 'en'): DialogueBoard {
  const board = document.createElement('kopa-dialogue-board');
  board.lang = language;
  board.feed = feedThatIs(state);
  board.topic = `test-${shown++}`;
  document.body.prepend(board);
  return board;
}

const find = <T extends HTMLElement = HTMLElement>(board: DialogueBoard, selector: string) => board.renderRoot.querySelector<T>(selector);
const all = (board: DialogueBoard, selector: string) => [...board.renderRoot.querySelectorAll<HTMLElement>(selector)];
const appears = <T extends HTMLElement = HTMLElement>(board: DialogueBoard, selector: string) => until(() => find<T>(board, selector));
const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const focused = (board: DialogueBoard) => (board.renderRoot as ShadowRoot).activeElement;
const shows = (board: DialogueBoard, text: string) => until(() => textOf(board.renderRoot as unknown as Element).includes(text) || undefined);

/** The board with all that comes after its first view. */
async function mounted(state = 'ready', language = 'en'): Promise<DialogueBoard> {
  const board = mount(state, language);
  await appears(board, '.post');
  await until(() => openStreams() > 0 || undefined);
  return board;
}

async function write(board: DialogueBoard, text: string): Promise<void> {
  const field = await appears<HTMLTextAreaElement>(board, '#write-text');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const tell = (board: DialogueBoard, n: number, own: Parameters<typeof post>[1]) => tellListeners('post', post(n, { topicId: board.topic!, created: `2026-11-22T09:${`${n}`.padStart(2, '0')}:00Z`, ...own }));

describe('reading', () => {
  it('shows the posts as a list of articles, each text in its language and direction', async () => {
    const board = await mounted();
    expect(all(board, '.threads > li > article')).to.have.length(4);
    expect(all(board, '.replies > li > article')).to.have.length(4);
    find(board, '.modes button:nth-child(2)')!.click();
    await board.updateComplete;
    expect(all(board, '.text').map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal(['ar rtl', 'nb ltr', 'en ltr', 'nb ltr', 'lv ltr', 'lt ltr', 'pl ltr']);
  });

  it('shows what is translated in the reader’s language, marked by who made it, with the original one press away', async () => {
    const board = await mounted('ready', 'pl');
    const [arabic, norwegian] = all(board, '.threads > li > article');
    const texts = (article: HTMLElement) => [...article.querySelectorAll<HTMLElement>('.text')].map(({ lang }) => lang).join();
    expect(texts(arabic!)).to.equal('pl');
    expect(textOf(arabic!.querySelector('.badge'))).to.equal('Tłumaczenie człowieka');
    expect(textOf(norwegian!.querySelector('.badge.machine'))).to.equal('Tłumaczenie maszynowe, niesprawdzone');
    const turn = norwegian!.querySelector<HTMLElement>('.turn')!;
    turn.focus();
    turn.click();
    await board.updateComplete;
    expect(texts(norwegian!)).to.equal('nb');
    expect(focused(board) === turn, 'the focus stays').to.equal(true);
    find(board, '.modes button:nth-child(3)')!.click();
    await board.updateComplete;
    expect(texts(norwegian!)).to.equal('nb,pl');
  });

  it('asks for the posts of one language', async () => {
    const board = await mounted();
    const select = find<HTMLSelectElement>(board, '.only select')!;
    select.value = 'lv';
    select.dispatchEvent(new Event('change'));
    await until(() => all(board, '.threads > li').length === 1 || undefined);
    expect(all(board, '.threads > li > article .by strong').map(textOf)).to.deep.equal(['Trešā paaudze']);
  });

  it('explains a word, and takes the focus back to it', async () => {
    const board = await mounted();
    const word = await appears(board, '.word');
    word.click();
    const explained = await appears(board, '.explained');
    expect([word.ariaExpanded, explained.id === word.getAttribute('aria-controls')]).to.deep.equal(['true', true]);
    expect(textOf(explained)).to.contain('dugnad (Norwegian) Work that neighbours do together');
    explained.querySelector('button')!.click();
    await board.updateComplete;
    expect([find(board, '.explained') === null, focused(board) === word]).to.deep.equal([true, true]);
  });

  it('brings older posts when they are asked for', async () => {
    const board = await mounted('many');
    expect(all(board, '.threads > li')).to.have.length(10);
    find(board, '.older button')!.click();
    await until(() => all(board, '.threads > li').length === 20 || undefined);
    await until(() => focused(board)?.id || undefined);
    expect(focused(board)?.id).to.equal(all(board, '.threads > li > article')[10]!.id);
  });

  it('brings the replies that are missing when they are asked for', async () => {
    const chatty = await mounted('chatty');
    expect(textOf(find(chatty, '.rest'))).to.equal('Show 3 more answers');
    find(chatty, '.rest')!.click();
    await until(() => all(chatty, '.replies > li').length === 13 || undefined);
    expect(find(chatty, '.rest') === null).to.equal(true);
  });

  it('asks for nothing before it is near the view', async () => {
    const far = document.createElement('div');
    far.className = 'far';
    far.style.blockSize = '9000px';
    const board = mount();
    board.before(far);
    await new Promise((next) => setTimeout(next, 300));
    expect(find(board, '.title') === null).to.equal(true);
    board.scrollIntoView();
    await appears(board, '.post');
  });

  it('says what one can do where nothing can be shown', async () => {
    for (const [state, text] of [
      ['nothere', 'There is no such conversation.'],
      ['failing', 'Please try again in a few minutes.'],
      ['paused', 'This conversation is paused.'],
      ['closed', 'This conversation has ended.'],
      ['upcoming', 'This conversation begins: November 25, 2026'],
      ['quiet', 'Nobody has answered yet.'],
    ] as const) {
      const board = mount(state);
      await shows(board, text);
      expect(Boolean(find(board, '.begin')), state).to.equal(state === 'quiet');
      board.remove();
    }
  });
});

describe('what is new', () => {
  it('waits until the reader asks for it, and is counted in the right plural', async () => {
    const board = await mounted('ready', 'pl');
    tell(board, 41, { inLanguage: 'pl', originalText: 'Pierwszy' });
    await shows(board, '1 nowy wpis');
    tell(board, 42, { inLanguage: 'lv', originalText: 'Otrais' });
    tell(board, 43, { inLanguage: 'lv', originalText: 'Atbilde', replyTo: 'post000000000001' });
    await shows(board, '3 nowe wpisy');
    expect(all(board, '.threads > li')).to.have.length(4);
    find(board, '.new button')!.click();
    await until(() => all(board, '.threads > li').length === 6 || undefined);
    expect(all(board, '.replies > li')).to.have.length(5);
    await until(() => focused(board)?.id === 'post-post000000000042' || undefined);
    expect(find(board, '.new button') === null).to.equal(true);
  });

  it('places the replies to a new post also where they are told before it, and leaves out those that went', async () => {
    const board = await mounted();
    const reply = (n: number) => tell(board, n, { inLanguage: 'lv', originalText: `Atbilde ${n}`, replyTo: 'post000000000047' });
    reply(48);
    reply(49);
    tellListeners('post', { id: 'post000000000049', topicId: board.topic, replyTo: 'post000000000047', status: 'withdrawn', created: '2026-11-22T09:49:00Z' });
    reply(50);
    tell(board, 47, { inLanguage: 'lv', originalText: 'Jautājums', reactions: { thanks: 1 } });
    await shows(board, '3 new posts');
    find(board, '.new button')!.click();
    const thread = (await appears(board, '#post-post000000000047')).closest('li')!;
    expect([...thread.querySelectorAll('.replies article')].map(({ id }) => id)).to.deep.equal(['post-post000000000048', 'post-post000000000050']);
  });

  it('changes what is there at once: reactions, translations, and posts that are gone', async () => {
    const board = await mounted();
    const article = find(board, '#post-post000000000002')!;
    tell(board, 2, { inLanguage: 'lv', originalText: 'Vecaistēvs', translations: { en: { text: 'Grandfather', state: 'edited' } }, reactions: { thanks: 8 } });
    await until(() => textOf(article).includes('Thank you 8') || undefined);
    tellListeners('post', { id: 'post000000000002', topicId: board.topic, replyTo: null, status: 'removed', created: '2026-11-19T17:30:00Z' });
    await shows(board, 'The moderators have removed this post.');
    expect(textOf(board.renderRoot as unknown as Element)).not.to.contain('Grandfather');
    expect(find(board, '.new button') === null).to.equal(true);
  });

  it('hides all posts while the board is paused, without being asked, and shows them again', async () => {
    const board = await mounted('pausing');
    setPaused(true);
    tellListeners('topic', { id: board.topic });
    await shows(board, 'This conversation is paused.');
    expect(find(board, '.post') === null).to.equal(true);
    setPaused(false);
    tellListeners('topic', { id: board.topic });
    await appears(board, '.post');
  });

  it('reads all posts again when too much has changed', async () => {
    const board = await mounted();
    tell(board, 46, { inLanguage: 'en', originalText: 'Waits' });
    await shows(board, '1 new post');
    tellListeners('reload', {});
    await until(() => !find(board, '.new button') || undefined);
    expect(all(board, '.threads > li')).to.have.length(4);
  });

  it('uses one connection for two boards, and lets go of it with them', async () => {
    const [one, other] = [await mounted(), await mounted()];
    await until(() => openStreams() === 1 || undefined);
    tell(one, 44, { inLanguage: 'en', originalText: 'For the first' });
    await shows(one, '1 new post');
    expect(find(other, '.new button') === null).to.equal(true);
    one.remove();
    other.remove();
    await until(() => openStreams() === 0 || undefined);
  });

  it('says it to those who do not see it, but never twice within the time that lies between', async () => {
    const times: number[] = [];
    const announcer = createAnnouncer(() => times.push(performance.now()), 150);
    for (let told = 0; told < 10; told++) {
      announcer.say();
      await new Promise((next) => setTimeout(next, 40));
    }
    await new Promise((next) => setTimeout(next, 200));
    expect(times.length).to.be.within(2, 4);
    for (const [index, time] of times.entries()) if (index) expect(time - times[index - 1]!).to.be.at.least(149);
  });
});

describe('taking part', () => {
  it('sends what was written once it has been looked at, in the language that was guessed, and shows the link to keep', async () => {
    const board = await mounted('ready', 'pl');
    const told = new Promise<CustomEvent>((heard) => board.addEventListener('kopa-posted', heard as (event: Event) => void, { once: true }));
    find(board, '.begin')!.click();
    await write(board, 'Hos oss er det dugnad.\n\n<b>Takk</b>');
    find(board, '.write .main')!.click();
    const preview = await appears(board, '.preview .text');
    expect([preview.lang, textOf(preview)]).to.deep.equal(['nb', 'Hos oss er det dugnad.<b>Takk</b>']);
    await until(() => focused(board)?.id === 'write-title' || undefined);
    find(board, '.write .main')!.click();
    const link = await appears<HTMLInputElement>(board, '.sent .link');
    expect(link.value).to.match(/^https:\/\/feed\.example\.org\/p\//);
    expect(textOf(find(board, '.sent'))).to.contain('Państwa wpis czeka na zatwierdzenie');
    const { body, key } = sent.at(-1)!;
    expect(body).to.deep.equal({ text: 'Hos oss er det dugnad.\n\n<b>Takk</b>', inLanguage: 'nb', formToken: 'shown-at-ten' });
    expect(key).to.match(/.{16}/);
    expect((await told).detail).to.deep.equal({ topicId: board.topic, postId: 'post000000000099' });
  });

  it('keeps what was written when sending fails and when the board leaves the page, and sends it again with the same key', async () => {
    const board = await mounted('lostpost');
    find(board, '.begin')!.click();
    await write(board, 'It is not lost');
    find(board, '.write .main')!.click();
    await appears(board, '.preview');
    find(board, '.write .main')!.click();
    const notice = await until(() => find(board, '.write .notice')).catch(() => until(() => find(board, '.write .notice')));
    expect(textOf(notice)).to.contain('What you have entered is still there.');
    expect(textOf(find(board, '.preview'))).to.contain('It is not lost');
    const keys = sent.filter(({ body }) => body['text'] === 'It is not lost' && body['formToken']).map(({ key }) => key);
    expect(keys.length).to.be.greaterThan(1);
    expect(new Set(keys).size).to.equal(1);
    board.remove();
    document.body.append(board);
    (await until(() => find(board, '.write') ?? undefined)).querySelector<HTMLElement>('.ends button:last-child')!.click();
    expect((await appears<HTMLTextAreaElement>(board, '#write-text')).value).to.equal('It is not lost');
    expect(Object.keys({ ...localStorage, ...sessionStorage })).to.deep.equal([]);
  });

  it('says at the field what is wrong, before and after it was sent', async () => {
    const board = await mounted('twins');
    find(board, '.begin')!.click();
    (await appears(board, '.write .main')).click();
    expect(textOf(await appears(board, '#write-text-mistake'))).to.equal('Please write something.');
    await until(() => focused(board)?.id === 'write-text' || undefined);
    await write(board, 'x'.repeat(2001));
    await board.updateComplete;
    expect(textOf(find(board, '#write-left'))).to.equal('1 character too many');
    await write(board, 'Labdien visiem');
    find(board, '.write .main')!.click();
    await appears(board, '.preview');
    find(board, '.write .main')!.click();
    await until(() => textOf(find(board, '#write-text-mistake')).startsWith('The same text has been sent already') || undefined);
    expect(find<HTMLTextAreaElement>(board, '#write-text')!.value).to.equal('Labdien visiem');
  });

  it('offers only the languages that the topic takes', async () => {
    const board = await mounted('few');
    find(board, '.begin')!.click();
    await write(board, 'Vi har dugnad');
    expect(textOf(find(board, '#write-text-hint'))).to.equal('Write in one of these languages: Latvian, Lithuanian, and Ukrainian');
    find(board, '.write .main')!.click();
    const select = await appears<HTMLSelectElement>(board, '#write-inLanguage');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['lv', 'lt', 'uk']);
  });

  it('answers the thread, not the reply', async () => {
    const board = await mounted();
    const reply = find(board, '#post-post000000000012')!;
    [...reply.querySelectorAll<HTMLElement>('.acts button')].find((each) => textOf(each) === 'Answer')!.click();
    await write(board, 'So it is here');
    find(board, '.write .main')!.click();
    await appears(board, '.preview');
    find(board, '.write .main')!.click();
    await appears(board, '.sent');
    expect(sent.at(-1)!.body['replyTo']).to.equal('post000000000001');
  });

  it('counts a reaction once', async () => {
    const board = await mounted();
    const article = find(board, '#post-post000000000001')!;
    const thanks = article.querySelector<HTMLElement>('.reaction')!;
    const before = sent.length;
    thanks.click();
    thanks.click();
    await until(() => textOf(thanks) === 'Thank you 10' || undefined);
    expect(thanks.getAttribute('aria-pressed')).to.equal('true');
    thanks.click();
    await new Promise((next) => setTimeout(next, 50));
    expect(sent.length - before).to.equal(1);
  });

  it('reports a post by keyboard alone', async () => {
    const board = await mounted();
    find(board, '#post-post000000000001 .quiet')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(board)?.id === 'report-title' || undefined);
    for (const press of ['Tab', 'Space', 'ArrowDown']) await sendKeys({ press });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'It names my neighbour' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shows(board, 'Thank you. A moderator looks at it.');
    const { path, body } = sent.at(-1)!;
    expect(path).to.equal('posts/post000000000001/reports');
    expect(body).to.deep.equal({ reasonCode: 'personal-data', language: 'en', text: 'It names my neighbour' });
  });

  it('shows hostile words as words', async () => {
    const board = await mounted();
    tell(board, 45, { inLanguage: 'en', name: '<img src=x onerror=alert(1)>', originalText: '<script>alert(1)</script> [x](javascript:alert(1))' });
    (await appears(board, '.new button')).click();
    const article = await appears(board, '#post-post000000000045');
    expect(article.querySelectorAll('img, script, a')).to.have.length(0);
    expect(textOf(article)).to.contain('<script>alert(1)</script>');
  });
});
