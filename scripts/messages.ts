// Compares the translations in packages/elements/locales with the messages in the code. Fails for a message
// that is missing, stale (its English has changed since) or no longer used, and for a plural without one of
// the language's forms. `--update` adds new messages, drops unused ones and empties stale ones.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const elements = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const config = JSON.parse(readFileSync(join(elements, 'lit-localize.json'), 'utf8'));

interface Unit {
  source: string;
  target: string | undefined;
}

/** The units of an XLIFF file by their identifiers. */
function read(file: string): Map<string, Unit> {
  const units = readFileSync(file, 'utf8').matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>(?:\s*<target[^>]*>([\s\S]*?)<\/target>)?/g);
  return new Map([...units].map(([, id, source, target]) => [id!, { source: source!, target: target?.trim() ? target : undefined }]));
}

/** The messages of the code as a fresh XLIFF text, by locale. */
function extract(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'kopa-messages-'));
  const own = join(elements, 'lit-localize.extract.json');
  try {
    writeFileSync(own, JSON.stringify({ ...config, interchange: { format: 'xliff', xliffDir: folder } }));
    execFileSync(join(elements, '../../node_modules/.bin/lit-localize'), ['extract', '--config', own], { cwd: elements });
    return Object.fromEntries(config.targetLocales.map((locale: string) => [locale, readFileSync(join(folder, `${locale}.xlf`), 'utf8')]));
  } finally {
    rmSync(own, { force: true });
    rmSync(folder, { recursive: true });
  }
}

const known = (locale: string) => join(elements, 'locales', `${locale}.xlf`);

function problemsOf(locale: string, fresh: string): string[] {
  const wanted = new Map([...fresh.matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>/g)].map(([, id, source]) => [id!, source!]));
  const have = read(known(locale));
  const problems: string[] = [];
  for (const [id, source] of wanted) {
    const unit = have.get(id);
    if (!unit?.target) problems.push(`${id}: no translation of “${source}”`);
    else if (unit.source !== source) problems.push(`${id}: stale, the English is now “${source}”`);
    else problems.push(...pluralProblems(locale, id, unit));
  }
  for (const id of have.keys()) if (!wanted.has(id)) problems.push(`${id}: no longer used`);
  return problems.map((problem) => `packages/elements/locales/${locale}.xlf: ${problem}`);
}

function pluralProblems(locale: string, id: string, { source, target }: Unit): string[] {
  if (!/^\{\w+, plural,/.test(source)) return [];
  const forms = [...target!.matchAll(/[\s,}](=\d+|[a-z]+)\s*\{([^{}]*)\}/g)].map(([, form]) => form!);
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return [
    ...needed.filter((form) => !forms.includes(form)).map((form) => `${id}: plural form “${form}” missing`),
    ...forms.filter((form) => !needed.includes(form as Intl.LDMLPluralRule)).map((form) => `${id}: ${locale} has no plural form “${form}”`),
  ];
}

/** The fresh text with every translation that still fits. */
function update(locale: string, fresh: string): void {
  const have = read(known(locale));
  const text = fresh.replaceAll(/(<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>)(\s*<target[^>]*>[\s\S]*?<\/target>)?/g, (_, unit, id, source) => {
    const old = have.get(id);
    return old?.target && old.source === source ? `${unit}\n  <target>${old.target}</target>` : unit;
  });
  writeFileSync(known(locale), text);
}

const updates = process.argv.includes('--update');
const fresh = extract();
if (updates) for (const [locale, text] of Object.entries(fresh)) update(locale, text);
const problems = Object.entries(fresh).flatMap(([locale, text]) => problemsOf(locale, text));
for (const problem of problems) console.error(problem);
if (problems.length) console.error(updates ? 'Now write the translations into the files named above.' : 'Run `npm run messages`, which brings new messages into these files, and write the translations there.');
process.exitCode = problems.length ? 1 : 0;
