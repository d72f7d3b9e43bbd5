// On a site that shows the calendar in a frame: makes each such frame as high as what is in it. Only messages of this
// script's own origin count, and only for the frame that they come from.
(() => {
  const { origin } = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src);
  addEventListener('message', ({ data, origin: from, source }) => {
    const height = from === origin && Number(data?.kopaHeight);
    if (!height || !(height > 0 && height < 1e5)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
    }
  });
  // Frames that were there before have told it already.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage('kopaHeight', '*');
  }
})();
