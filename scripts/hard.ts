// Runs one of the long checks in hard/ by its name, or lists them: `npm run hard -- load --requests 5000`.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';

const [name, ...args] = process.argv.slice(2);
const file = `hard/${name}.ts`;

if (name && /^[\w-]+$/.test(name) && existsSync(file)) {
  await build();
  process.argv = [process.argv[0]!, file, ...args];
  await import(pathToFileURL(file).href);
} else {
  if (name) console.error(`There is no check “${name}”. These are there:`);
  for (const check of globSync('hard/*.ts').sort()) {
    const [first] = readFileSync(check, 'utf8').split('\n');
    if (first!.startsWith('// ')) console.log(`${basename(check, '.ts').padEnd(16)} ${first!.slice(3)}`);
  }
  process.exitCode = name ? 2 : 0;
}
