// In the frame: tells the page around how high this one is, and nothing else. WordPress, which embeds by the bare address,
// has a form of its own for it, with a secret that it puts behind the address.
(() => {
  if (parent === window) return;
  const secret = /[#?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  let told = 0;
  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
  const tell = () => {
    told = height();
    parent.postMessage({ kopaHeight: told }, '*');
    if (secret) parent.postMessage({ message: 'height', value: told, secret }, '*');
  };
  const tellChange = () => void (height() !== told && tell());
  addEventListener('message', ({ data, source }) => void (source === parent && data === 'kopaHeight' && tell()));
  new ResizeObserver(tellChange).observe(document.documentElement);
  // Nothing is observed in a frame that is out of sight; there the first seconds, in which the events come, are looked at.
  for (const seconds of [0.5, 1, 2, 4, 8, 16]) setTimeout(tellChange, seconds * 1_000);
})();
