// Checks where code may import from: packages only as contract ← sdk ← elements and contract ← feed; a slice
// (a folder of a package's src) only itself and shared/, and elements may fetch each other; no cycles; one index.ts for each package. Files that
// lie directly in src, and feed's commands/, put the slices together and may import all of their package.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages that a package may import. */
const directions: Record<string, string[]> = { contract: [], sdk: ['contract'], elements: ['sdk'], feed: ['contract'] };

/** Folders of src that put slices together. */
const compositions = ['commands', 'sample'];

interface Place {
  package: string;
  /** The slice's folder; undefined for files that lie directly in the package or its src. */
  slice: string | undefined;
}

function placeOf(file: string): Place {
  const [, name, src, ...rest] = file.split(sep);
  const slice = src === 'src' && rest.length > 1 ? rest[0] : undefined;
  return { package: name!, slice: compositions.includes(slice ?? '') ? undefined : slice };
}

/** The element of another slice, fetched when it is needed: whoever does so uses its tag and nothing else. */
const fetchedElement = /\bimport\('\.\.\/([a-z-]+)\/\1\.ts'\)/g;

/** What a file imports: relative paths as files, packages by name. */
function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '');
  const code = placeOf(file).package === 'elements' ? text.replace(fetchedElement, '') : text;
  const names = [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|typeof import\()['"]([^'"]+)['"]/g)].map(([, name]) => name!);
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

function wrongImport(file: string, imported: string): string | undefined {
  const from = placeOf(file);
  const kopa = /^@kopa\/([^/]+)/.exec(imported)?.[1];
  if (kopa) return directions[from.package]!.includes(kopa) ? undefined : `${from.package} must not import ${kopa}`;
  if (!imported.startsWith(`packages${sep}`)) return undefined;
  const to = placeOf(imported);
  if (to.package !== from.package) return `${from.package} reaches into ${to.package} by a path; packages are imported by name`;
  if (from.slice === undefined || to.slice === from.slice || to.slice === 'shared' || to.slice === 'generated') return undefined;
  if (/\.test\.ts$/.test(file)) return undefined;
  return to.slice === undefined ? `the slice ${from.slice} must not import what puts the slices together` : `the slice ${from.slice} must not import the slice ${to.slice}`;
}

/** One cycle of imports that goes through a file, as a path. */
function cycleFrom(start: string, graph: Map<string, string[]>): string[] | undefined {
  const walk = (file: string, path: string[], seen: Set<string>): string[] | undefined => {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return [...path, file, start];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, file], seen);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [], new Set([start]));
}

/** All that is wrong with the structure of the packages below `root`, one sentence each. */
export function structureProblems(root: string): string[] {
  const files = globSync('packages/*/{src/**/,}*.ts', { cwd: root, exclude: (path) => /(^|\/)(node_modules|dist)$/.test(String(path)) }).filter((file) => !file.endsWith('.d.ts'));
  const graph = new Map(files.map((file) => [file, importsOf(root, file)]));
  const problems: string[] = [];
  for (const [file, imports] of graph) {
    for (const imported of imports) {
      const problem = wrongImport(file, imported);
      if (problem) problems.push(`${file} imports ${imported}: ${problem}.`);
    }
  }
  const seen = new Set<string>();
  for (const file of files) {
    const cycle = cycleFrom(file, graph);
    const key = cycle && [...new Set(cycle)].sort().join();
    if (!cycle || seen.has(key!)) continue;
    seen.add(key!);
    problems.push(`These files import each other in a circle: ${cycle.join(' → ')}.`);
  }
  for (const name of Object.keys(directions)) {
    const own = files.filter((file) => placeOf(file).package === name && /(^|[\\/])index\.ts$/.test(file) && !/[\\/]sample[\\/]/.test(file));
    if (existsSync(join(root, 'packages', name)) && own.length !== 1) problems.push(`packages/${name} has ${own.length} index.ts instead of one: ${own.join(', ')}.`);
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const problems = structureProblems('.');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
