// On an event's page, where scripts run: the button that prints its poster.
const button = /** @type {HTMLElement} */ (document.querySelector('[data-print]'));
button.addEventListener('click', () => print());
button.hidden = false;

export {};
