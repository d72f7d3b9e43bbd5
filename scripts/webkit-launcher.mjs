import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Home: '\uE011', End: '\uE010', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', PageUp: '\uE00E', PageDown: '\uE00F' };

const miniBrowser = () => ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find((path) => existsSync(path));

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Runs the tests in WebKitGTK by its own WebDriver, on a display of its own where there is none. */
export function webkitLauncher({ environment = process.env } = {}) {
  const children = [];
  let base;
  let session;
  let starting;
  let active;

  const call = async (method, path, body) => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  const start = async () => {
    const display = environment.DISPLAY ?? `:${90 + (process.pid % 9)}`;
    if (!environment.DISPLAY) children.push(spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    children.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...environment, DISPLAY: display } }));
    for (let tries = 0; ; tries++) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (tries > 100) throw error;
        await sleep(100);
      }
    }
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } } });
    session = `/session/${sessionId}`;
  };

  return {
    name: 'WebKit',
    type: 'webdriver', // lets the runner's sendKeys command call sendKeys() below
    concurrency: 1,
    initialize: async () => {},
    startSession: async (id, url) => {
      await (starting ??= start());
      active = id;
      await call('POST', `${session}/url`, { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => call('GET', `${session}/url`),
    sendKeys: async (_, pressed) => {
      const actions = pressed.map((key) => keys[key] ?? key).flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
      await call('DELETE', `${session}/actions`);
    },
    stopSession: async () => {
      active = undefined;
      await call('POST', `${session}/url`, { url: 'about:blank' });
      return {};
    },
    stop: async () => {
      if (session) await call('DELETE', session).catch(() => {});
      for (const child of children.reverse()) child.kill();
    },
  };
}
