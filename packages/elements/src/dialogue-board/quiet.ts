/** Speaks when it is told to, but never twice within `apart` milliseconds: what comes too fast is said once, when the time is over. */
export function createAnnouncer(speak: () => void, apart = 10_000) {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = () => {
    timer = undefined;
    last = performance.now();
    speak();
  };

  return {
    say() {
      timer ??= setTimeout(now, Math.max(0, last + apart - performance.now()));
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
