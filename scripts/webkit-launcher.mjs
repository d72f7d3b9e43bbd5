import { startWebKit } from './webkit.ts';

/** Runs the tests of @web/test-runner in WebKitGTK. */
export function webkitLauncher({ environment = process.env } = {}) {
  let starting;
  let active;
  const webkit = () => (starting ??= startWebKit(environment));

  return {
    name: 'WebKit',
    type: 'webdriver', // lets the runner's sendKeys command call sendKeys() below
    concurrency: 1,
    initialize: async () => {},
    startSession: async (id, url) => {
      const { call } = await webkit();
      active = id;
      await call('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await webkit()).call('GET', '/url'),
    sendKeys: async (_, pressed) => (await webkit()).press(...pressed),
    stopSession: async () => {
      active = undefined;
      await (await webkit()).call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    stop: async () => (await starting)?.stop(),
  };
}
