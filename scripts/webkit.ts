// WebKitGTK by its own WebDriver, on a display of its own where there is none.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../packages/feed/test/free-port.ts';

/** Names of keys, as `KeyboardEvent.key` has them, in WebDriver's signs. */
const signs: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

export interface WebKit {
  /** A command of WebDriver in the session, such as `POST /url`. */
  call: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  /** Presses and lets go of keys, by the names that `KeyboardEvent.key` has, else by the letter. */
  press: (...keys: string[]) => Promise<void>;
  stop: () => Promise<void>;
}

const miniBrowser = () =>
  ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find((path) => existsSync(path));

let displays = 0;

/** Opens a browser that knows nothing of earlier visits. */
export async function startWebKit(environment: NodeJS.ProcessEnv): Promise<WebKit> {
  const children: ChildProcess[] = [];
  const display = environment['DISPLAY'] ?? `:${90 + ((process.pid + displays++) % 400)}`;
  if (!environment['DISPLAY']) children.push(spawn('Xvfb', [display, '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
  const base = `http://127.0.0.1:${await freePort()}`;
  children.push(
    spawn('WebKitWebDriver', [`--port=${new URL(base).port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...environment, DISPLAY: display } }),
  );

  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  for (let tries = 0; ; tries++) {
    try {
      await ask('GET', '/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(100);
    }
  }
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const call: WebKit['call'] = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  return {
    call,
    press: async (...keys) => {
      const actions = keys
        .map((key) => signs[key] ?? key)
        .flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      await call('DELETE', '/actions');
    },
    stop: async () => {
      await call('DELETE', '').catch(() => {});
      for (const child of children.reverse()) child.kill();
    },
  };
}
