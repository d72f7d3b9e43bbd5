// The files of each peer and of the hand-written pages, minified as a site would have them.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { execute } from '../scripts/run.ts';
import type { Subject } from './subjects.ts';

const here = import.meta.dirname;
const folderOf = (name: string) => join(here, 'peers', name);

/** Installs the peers into their own folders, unless they are there; they are no part of the project. */
export async function installPeers(subjects: readonly Subject[]): Promise<void> {
  for (const name of new Set(subjects.flatMap(({ folder }) => folder ?? []))) {
    const cwd = folderOf(name);
    if (existsSync(join(cwd, 'node_modules', '.package-lock.json'))) continue;
    console.log(`Installing the peer ${name} …`);
    const { code, output } = await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd });
    if (code !== 0) throw new Error(`The peer ${name} could not be installed:\n${output}`);
  }
}

/** Names and contents of what the subject's page loads. */
export async function filesOf({ client, folder, scripts = [], styles = [] }: Subject): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (!client) return files;
  const packages = folder === undefined ? resolve('node_modules') : join(folderOf(folder), 'node_modules');
  for (const script of scripts) files.set(basename(script), readFileSync(join(packages, script), 'utf8'));
  if (styles.length > 0) {
    const css = styles.map((style) => readFileSync(join(packages, style), 'utf8')).join('\n');
    files.set('app.css', (await transform(css, { loader: 'css', minify: true })).code);
  }
  const { outputFiles } = await build({
    entryPoints: [join(here, 'clients', client)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: scripts.length > 0 ? 'iife' : 'esm',
    legalComments: 'none',
    conditions: ['browser', 'production'],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    plugins: [from(dirname(packages))],
    logLevel: 'error',
  });
  return files.set('app.js', outputFiles[0]!.text);
}

/** What a client imports by name comes from the folder's packages. */
const from = (folder: string): Plugin => ({
  name: 'packages-of-folder',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer, pluginData }) => {
      if (pluginData === 'found' || !importer.startsWith(join(here, 'clients'))) return undefined;
      return bundler.resolve(path, { resolveDir: folder, kind, pluginData: 'found' });
    });
  },
});
