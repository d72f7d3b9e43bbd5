// Builds what a page loads, into dist/widgets: kopa.js, the loader, and under c/ the code that it fetches
// when it is needed. Everything under c/ has a hash in its name and may be cached for ever.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';
import { widgets } from './scripts/widgets.ts';

const from = 'packages/elements/dist';
const into = 'dist/widgets';
const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
// What the minifier may inline was chosen by weighing the results.
const minify = (compress) => terser({ ecma: 2021, module: true, compress: { passes: 5, unsafe: true, unsafe_arrows: true, ...compress }, format: { comments: false } });

/**
 * Leaves the identifier of each message in the code: its text comes with the files of messages. What is said when those
 * cannot be loaded keeps its English text.
 */
const identifiersOnly = {
  name: 'identifiers-only',
  transform: (code) => ({
    code: code.replace(/\bmsg\(\s*'(?:[^'\\]|\\.)*',\s*\{\s*id: ('[^']+')[^}]*\}\)/g, (call, id) => (/^'(failed|failed-material|retry)'/.test(id) ? call : `msg(${id})`)),
    map: null,
  }),
};

/**
 * Leaves out of Lit what is of no use here: what it says to programmers whose mistakes this code does not make (its tests would
 * have thrown), the lists of its copies on window, by which it would warn them, and its way with browsers that cannot adopt style
 * sheets: these are too old for the syntax of this code, too.
 */
const withoutOldBrowsers = {
  name: 'without-old-browsers',
  transform: (code, id) =>
    /node_modules\/(@lit|lit-html|lit-element)\//.test(id)
      ? {
          code: code
            .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
            .replace(/\bError\(("[^"]*"|\+|\w)+\)/g, 'Error()')
            .replace(/\w\.ShadowRoot&&.{0,80}"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/, 'true'),
          map: null,
        }
      : null,
};

/** One hash of all that the files are made from: with it in their names, what stands at an address never changes. */
const hash = hashOf(...globSync([`${from}/**/*.js`, 'packages/sdk/dist/**/*.js', 'package-lock.json', 'rollup.config.mjs', 'scripts/widgets.ts']).sort());

function hashOf(...files) {
  const all = createHash('sha256');
  for (const file of files) all.update(file).update(readFileSync(file));
  return all.digest('base64url').replace(/[^A-Za-z0-9]/g, '').slice(0, 6);
}

/** Files under c/ that a page loads by name. */
const names = (folder, ending) => globSync(`??${ending}`, { cwd: `${from}/${folder}` }).map((file) => basename(file, ending));
const locales = names('generated/locales', '.js').sort().join(' ');

/** The words of a widget's first view are in files that have the widget's name, as the loader asks for them. */
const nameOfWords = (name) => name.replace(/^(..)?$/, 'event-calendar-$&').replace(/^registration-/, 'seminar-registration-');

/** Addresses of words differ only in the locale: the finished code puts them together instead of naming each. */
const wordsByName = {
  name: 'words-by-name',
  buildStart() {
    const words = globSync('*.js', { cwd: `${from}/generated/locales` }).map((file) => basename(file, '.js'));
    for (const name of words) this.emitFile({ type: 'chunk', id: `${from}/generated/locales/${name}.js`, fileName: `c/${nameOfWords(name)}-${hash}.js`, preserveSignature: 'strict' });
  },
  transform: (code) => ({
    code: code.replace(/= \{(?:\s*\w+: \(\) => import\(["']\.\.\/generated\/locales\/([\w-]+-)?\w+\.js["']\),)+\s*\};/, (_, part = '') => `= (locale) => import("./${nameOfWords(part)}" + locale + "-${hash}.js");`)
      .replace('messages[locale]()', 'messages(locale)'),
    map: null,
  }),
};

// A classic script of another origin has no address of its own for import(): it is taken from the script tag.
const intro = `const script = document.currentScript, home = script ? new URL(".", script.src) : "./",
  load = (name) => import(home + "c/" + name + "-${hash}.js").catch(console.error), locales = ${JSON.stringify(locales)}, widgets = ${JSON.stringify(widgets.join(' '))}, last = ${widgets.length - 1};`;

const forgetOldFiles = { name: 'forget-old-files', buildStart: () => rmSync(into, { recursive: true, force: true }) };

/** Writes integrity.json: the version, and for each file what a page can pin it with (Subresource Integrity). */
const writeIntegrity = {
  name: 'write-integrity',
  writeBundle: () => {
    const names = globSync('{*.js,c/*.js}', { cwd: into }).sort();
    const digest = (name) => createHash('sha384').update(readFileSync(`${into}/${name}`)).digest('base64');
    const files = Object.fromEntries(names.map((name) => [name, `sha384-${digest(name)}`]));
    writeFileSync(`${into}/integrity.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
  },
};

/**
 * A widget as one file, and beside it what it fetches later. Each holds all that it needs at first, so that a page with one
 * widget pays for no other and waits for no second file; what the calendar fetches of another widget has a name of its own.
 */
const widget = (name, nameOf, ...plugins) => ({
  preserveEntrySignatures: false,
  input: { [name]: `${from}/${name}/${name}.js` },
  plugins: [...plugins, identifiersOnly, withoutOldBrowsers, wordsByName, htmlLiterals({ include: [`${from}/**`], failOnError: true }), resolve({ exportConditions: ['production'] }), minify({ passes: 3, inline: 1 })],
  output: { dir: into, format: 'es', entryFileNames: `c/[name]-${hash}.js`, chunkFileNames: (chunk) => `c/${nameOf(chunk.name)}-${hash}.js` },
});

const [calendar, ...others] = widgets;

export default [
  widget(calendar, (name) => name.replace('seminar-', '').replace(/^(later|proof)$/, 'registration-$&'), forgetOldFiles),
  ...others.map((other) => widget(other, (name) => `${other}-${name}`)),
  {
    input: { kopa: `${from}/kopa.js` },
    plugins: [minify(), writeIntegrity],
    // The same loader twice: at the address that follows every version, and at one whose content never changes.
    output: ['[name].js', `[name]-${version}-${hash}.js`].map((entryFileNames) => ({ dir: into, format: 'iife', entryFileNames, intro })),
  },
];
