// What every peer and the hand-written page have in common: fetch the range of the page, then mount, as a pasted snippet would.
export function boot(mount) {
  const asked = new URLSearchParams(location.search);
  const element = document.getElementById('calendar');
  const options = { month: asked.get('month'), view: asked.get('view'), locale: 'pl', perDay: 4 };
  fetch(`/bench/events?from=${asked.get('from')}&to=${asked.get('to')}`)
    .then((response) => response.json())
    .then((events) => (window.bench = mount(element, { ...options, events })));
}
