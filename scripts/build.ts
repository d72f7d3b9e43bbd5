// Builds everything that is generated: the contract's types, the translations, the compiled packages, the
// elements' manifest and the files that a page loads. Skips what is newer than its sources.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { run } from './run.ts';
import { widgets } from './widgets.ts';

const stamp = 'dist/widgets/.built';

/** One hash over everything that the build reads. */
function sources(): string {
  const hash = createHash('sha256');
  const files = globSync(['packages/*/**/*.{ts,json,yaml,xlf}', 'rollup.config.mjs', 'scripts/{build,messages,split-messages,widgets}.ts', 'tsconfig.base.json', 'package-lock.json'], {
    exclude: (path) => /(^|\/)(dist|node_modules|generated|custom-elements\.json)$|\.test\.ts$/.test(String(path)),
  });
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds unless the last build was made from the same sources. */
export async function build({ force = false } = {}): Promise<void> {
  const now = sources();
  if (!force && builtFrom() === now) return;
  await run('contract', 'node', ['packages/contract/generate.ts']);
  await run('translations', 'node', ['scripts/messages.ts']);
  await run('translations', 'lit-localize', ['build'], { cwd: 'packages/elements' });
  await run('translations', 'node', ['scripts/split-messages.ts']);
  await run('types', 'node', ['node_modules/typescript7/bin/tsc', '-b']);
  await run('elements', 'node', ['scripts/compile.ts']);
  await run('manifest', 'cem', ['analyze', '--litelement', '--globs', `src/*/{${widgets.join()}}.ts`, '--quiet'], { cwd: 'packages/elements' });
  sortManifest('packages/elements/custom-elements.json');
  await run('widgets', 'rollup', ['--config', '--silent']);
  compress();
  writeFileSync(stamp, now);
}

function builtFrom(): string {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}

/** The analyzer lists files in the order in which the disk has them; in the manifest they stand in one order everywhere. */
function sortManifest(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { modules: { path: string }[] };
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Writes each file also as .br and .gz, so that the feed serves them without work: as brotli in the shortest of a few ways. */
function compress(): void {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_NPOSTFIX, BROTLI_PARAM_NDIRECT } = constants;
  // How distances are coded makes the greatest difference; without trying, the length hangs on the hash in the names of files.
  const ways = [0, 1, 2, 3].flatMap((postfix) => [0, 1, 4, 8, 15].map((direct) => ({ [BROTLI_PARAM_NPOSTFIX]: postfix, [BROTLI_PARAM_NDIRECT]: direct << postfix })));
  for (const file of globSync('dist/widgets/**/*.js')) {
    const bytes = readFileSync(file);
    const tried = ways.map((way) => brotliCompressSync(bytes, { params: { ...way, [BROTLI_PARAM_LGWIN]: 16, [BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${file}.br`, tried.reduce((best, other) => (other.length < best.length ? other : best)));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) await build({ force: process.argv.includes('--force') });
