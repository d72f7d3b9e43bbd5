// At the door, where scripts run: what is tapped is noted at once and sent when there is a connection. Until then numbers and
// times are kept on this device, without names, so that a page that was closed loses nothing; what is sent is removed.
const store = 'kopa-check-in';
const door = /** @type {HTMLElement} */ (document.getElementById('door'));
const find = /** @type {HTMLInputElement} */ (document.getElementById('find'));
const nobody = /** @type {HTMLElement} */ (document.getElementById('nobody'));
const unsent = /** @type {HTMLElement} */ (document.getElementById('unsent'));
const tally = /** @type {HTMLElement} */ (document.getElementById('tally'));
const words = JSON.parse(door.dataset.words ?? '{}');
const rows = /** @type {HTMLElement[]} */ ([...door.children]);

/** @typedef {{ attended: number, at: string }} Note */

/** The last note for each registration; it is the one that counts. */
const notes = new Map(/** @type {[string, Note][]} */ (read()));
let sending = false;
let hasFailed = false;

function read() {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '[]');
  } catch {
    return [];
  }
}

/** What is not sent yet stays on the device; when all is sent, nothing does. */
function keep() {
  try {
    if (notes.size > 0) localStorage.setItem(store, JSON.stringify([...notes]));
    else localStorage.removeItem(store);
  } catch {
    // A device that keeps nothing still sends from this page.
  }
}

/** @param {string} [text] */
function tell(text) {
  const came = rows.reduce((sum, row) => sum + Number(row.dataset.came), 0);
  const expected = rows.reduce((sum, row) => sum + Number(row.dataset.size), 0);
  tally.textContent = words.ofSeats.replace('{taken}', came).replace('{seats}', expected);
  unsent.classList.toggle('unsent', notes.size > 0 || hasFailed);
  unsent.textContent = text ?? (notes.size > 0 ? words.notSent.replace('{n}', notes.size) : hasFailed ? words.lost : words.allSent);
}

/** @param {HTMLElement} row @param {number} attended */
function show(row, attended) {
  row.dataset.came = String(attended);
  for (const button of row.querySelectorAll('button')) {
    const isPressed = Number(button.dataset.number) === attended;
    button.setAttribute('aria-pressed', String(isPressed));
    button.value = isPressed ? '0' : String(button.dataset.number);
  }
}

async function send() {
  if (sending) return;
  sending = true;
  try {
    for (const [id, note] of notes) {
      const answer = await fetch(door.dataset.attendance + id, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(note),
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.status === 401) return tell(words.signInAgain);
      if (answer.status >= 500 || answer.status === 429) break;
      if (!answer.ok) hasFailed = true;
      // Tapped again while it travelled: that note is newer.
      if (notes.get(id) === note) notes.delete(id);
      keep();
      tell();
    }
  } catch {
    // No connection; the next try is in a few seconds.
  } finally {
    sending = false;
  }
}

door.addEventListener('submit', (event) => {
  const button = /** @type {HTMLButtonElement | null} */ (/** @type {SubmitEvent} */ (event).submitter);
  const row = button?.closest('li');
  if (!button || !row?.dataset.id) return;
  event.preventDefault();
  const attended = Number(button.value);
  show(row, attended);
  notes.set(row.dataset.id, { attended, at: `${new Date().toISOString().slice(0, 19)}Z` });
  keep();
  tell();
  void send();
});

/** As the feed folds texts, near enough for a list on a page. @param {string} text */
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('æ', 'ae');

find.addEventListener('input', () => {
  const wanted = fold(find.value).split(/\s+/).filter(Boolean);
  for (const row of rows) row.hidden = !wanted.every((word) => fold(row.dataset.find ?? '').includes(word));
  nobody.hidden = rows.some((row) => !row.hidden);
});

for (const each of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-scripted]'))) each.hidden = false;
for (const row of rows) {
  const note = notes.get(row.dataset.id ?? '');
  if (note) show(row, note.attended);
}
addEventListener('online', () => void send());
document.addEventListener('visibilitychange', () => void send());
setInterval(() => notes.size > 0 && void send(), 5_000);
tell();
void send();

export {};
