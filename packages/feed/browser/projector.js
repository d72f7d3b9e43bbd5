// On the wall of a room, where scripts run: the page listens to what changes, and shows it as the feed would show it anew. What is
// new is marked for a while. When the line is cut, the browser asks again by itself; after a failure that it gives up on, and in
// any case once a minute, the page is read again.
const again = 5_000;
const atLeast = 60_000;
const marked = 20_000;

const main = /** @type {HTMLElement} */ (document.getElementById('content'));
/** @type {EventSource | undefined} */
let source;
let isReading = false;
let isStale = false;

/** Reads the page anew, and puts what it shows in the place of what is shown. */
async function read() {
  if (isReading) {
    isStale = true;
    return;
  }
  isReading = true;
  do {
    isStale = false;
    try {
      const answer = await fetch(location.href, { cache: 'no-cache' });
      if (answer.ok) show(await answer.text());
    } catch {
      // There is no line; what is shown stays.
    }
  } while (isStale);
  isReading = false;
}

/** @param {string} text */
function show(text) {
  const next = new DOMParser().parseFromString(text, 'text/html').getElementById('content');
  if (!next || next.innerHTML === main.innerHTML.replaceAll(' class="fresh"', '')) return;
  const before = new Set([...main.querySelectorAll('#wall > li')].map(({ id }) => id));
  const fresh = [...next.querySelectorAll('#wall > li')].filter(({ id }) => !before.has(id));
  for (const post of fresh) post.classList.add('fresh');
  main.replaceChildren(...next.childNodes);
  setTimeout(() => fresh.forEach((post) => post.removeAttribute('class')), marked);
}

function listen() {
  source = new EventSource(/** @type {string} */ (main.dataset.stream));
  for (const kind of ['post', 'topic', 'reload']) source.addEventListener(kind, () => void read());
  source.addEventListener('error', () => {
    if (source?.readyState === EventSource.CLOSED) setTimeout(listen, again);
  });
}

listen();
setInterval(() => void read(), atLeast);

export {};
