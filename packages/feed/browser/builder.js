// The snippet builder, where scripts run: shows what has been chosen at once, and copies. The server writes every snippet;
// this page only asks it again.
const form = /** @type {HTMLFormElement} */ (document.querySelector('form.make'));
const result = /** @type {HTMLElement} */ (document.getElementById('result'));
const accent = /** @type {HTMLInputElement} */ (document.getElementById('accent'));
const picker = /** @type {HTMLInputElement} */ (document.querySelector('.picker input'));

/** @param {string} selector @returns {NodeListOf<HTMLElement>} */
const all = (selector) => document.querySelectorAll(selector);
const showButtons = () => all('.picker, [data-copy]').forEach((each) => (each.hidden = false));

/** Fields that another choice makes idle say nothing; the page's style hides them. */
function disableIdle() {
  const said = (/** @type {string} */ name) => /** @type {HTMLSelectElement | null} */ (form.elements.namedItem(name))?.value;
  const isCompact = said('view') === 'compact';
  /** @type {[string, boolean][]} */
  const places = [['.if-compact', !isCompact], ['.unless-compact', isCompact], ['.if-some', isCompact || said('may') !== 'some']];
  for (const [place, isIdle] of places) {
    form.querySelectorAll(`${place} :is(input, select)`).forEach((field) => (/** @type {HTMLInputElement} */ (field).disabled = isIdle));
  }
}

/** The choice as an address; what is not chosen is left out. */
function chosenAddress() {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value !== '' && !(name === 'widget' && value === 'event-calendar')) address.searchParams.append(name, String(value));
  return address;
}

/** Another widget is asked other things; what is said of all of them stays. */
function turnToWidget() {
  const address = chosenAddress();
  const kept = ['lang', 'site', 'widget', 'widget-lang', 'accent', 'heading-level', 'scheme'];
  for (const name of new Set(address.searchParams.keys())) if (!kept.includes(name)) address.searchParams.delete(name);
  location.assign(address.search);
}

/** @type {AbortController | undefined} */
let asking;

async function update() {
  asking?.abort();
  asking = new AbortController();
  const { search } = chosenAddress();
  try {
    const answer = await fetch(location.pathname + search, { signal: asking.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const height = document.querySelector('iframe')?.style.height;
    if (height) /** @type {HTMLElement} */ (page.querySelector('iframe')).style.height = height;
    page.querySelectorAll('details').forEach((each) => (each.open = document.querySelector(`#${each.id}[open]`) !== null));
    result.replaceChildren(.../** @type {HTMLElement} */ (page.getElementById('result')).childNodes);
    const languages = all('.languages a');
    page.querySelectorAll('.languages a').forEach((link, at) => languages[at]?.setAttribute('href', link.getAttribute('href') ?? ''));
    history.replaceState(null, '', search);
    showButtons();
  } catch (error) {
    if (/** @type {Error} */ (error).name !== 'AbortError') console.error(error);
  }
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let later;
form.addEventListener('input', ({ target }) => {
  if (target === form.elements.namedItem('widget')) return turnToWidget();
  if (target === picker) accent.value = picker.value;
  if (target === accent && accent.validity.valid && accent.value) picker.value = accent.value;
  disableIdle();
  if (!form.checkValidity()) return;
  clearTimeout(later);
  later = setTimeout(update, 300);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void update();
});

/** @param {HTMLTextAreaElement} field */
async function copy(field) {
  const told = /** @type {HTMLElement} */ (document.querySelector('.told'));
  field.select();
  const isCopied = await navigator.clipboard.writeText(field.value).then(() => true, () => document.execCommand('copy'));
  told.textContent = '';
  setTimeout(() => (told.textContent = (isCopied ? told.dataset['copied'] : told.dataset['failed']) ?? ''), 50);
}
result.addEventListener('click', ({ target }) => {
  const id = /** @type {HTMLElement} */ (target).dataset['copy'];
  if (id) void copy(/** @type {HTMLTextAreaElement} */ (document.getElementById(id)));
});
disableIdle();
showButtons();

export {};
