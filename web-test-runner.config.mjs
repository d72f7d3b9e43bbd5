// The elements in real browsers: Chromium always (CHROME_PATH, else the one that npm brought); Firefox and WebKit
// where BROWSERS names them and the system has them. Time zone and language are not a developer's.
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { far, firefoxPath } from './scripts/browsers.ts';
import { chromiumPath } from './scripts/chromium.ts';
import { pageCommands } from './scripts/page-commands.ts';
import { totals } from './scripts/totals-reporter.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const environment = { ...process.env, ...far };
const named = (name, launcher) => Object.assign(launcher, { name });

const engines = {
  chromium: async () =>
    named(
      'Chromium',
      chromeLauncher({
        puppeteer,
        launchOptions: { executablePath: await chromiumPath(), headless: 'shell', env: environment, args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=pl'] },
      }),
    ),
  firefox: async () =>
    named(
      'Firefox',
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: firefoxPath(), env: environment, extraPrefsFirefox: { 'intl.accept_languages': 'pl' } },
      }),
    ),
  webkit: async () => webkitLauncher({ environment }),
};

export default {
  files: ['packages/elements/src/**/*.test.ts', 'stories/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './packages/elements/tsconfig.json' }), pageCommands],
  browsers: await Promise.all((process.env.BROWSERS ?? 'chromium').split(',').map((name) => engines[name]())),
  concurrency: 2,
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit|<kopa-/.test(String(args[0])),
  reporters: [summaryReporter(), totals()],
};
