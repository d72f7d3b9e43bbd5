// Builds what a page loads, into dist/widgets: kopa.js, the loader, and under c/ the code that it fetches
// when it is needed. Everything under c/ has a hash in its name and may be cached for ever.
import { rmSync } from 'node:fs';
import { dirname, resolve as resolvePath } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';

const from = 'packages/elements/dist';
const into = 'dist/widgets';
const minify = terser({ ecma: 2021, module: true, compress: { passes: 2 }, format: { comments: false } });

/**
 * Leaves the identifier of each message in the code: its text comes with the files of messages. What is said when nothing
 * can be loaded keeps its English text.
 */
const identifiersOnly = {
  name: 'identifiers-only',
  transform: (code) => ({
    code: code.replace(/\bmsg\(\s*'(?:[^'\\]|\\.)*',\s*\{\s*id: ('[^']+')[^}]*\}\)/g, (call, id) => (/^'(failed|retry)/.test(id) ? call : `msg(${id})`)),
    map: null,
  }),
};

/** Finished file of each module that the loader imports. */
const fileOf = new Map();

const rememberFiles = {
  name: 'remember-files',
  buildStart: () => rmSync(into, { recursive: true, force: true }),
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) if (chunk.facadeModuleId) fileOf.set(chunk.facadeModuleId, chunk.fileName);
  },
};

const importFinishedFiles = {
  name: 'import-finished-files',
  resolveDynamicImport: (specifier, importer) => {
    const file = fileOf.get(resolvePath(dirname(importer), specifier));
    if (!file) throw new Error(`The loader imports ${specifier}, which the widgets do not have`);
    return { id: `./${file}`, external: true };
  },
  // A classic script of another origin has no address of its own for import(): it is taken from the script tag.
  renderDynamicImport: () => ({ left: 'import(beside(', right: '))' }),
};

const beside = 'const from = document.currentScript?.src, beside = (file) => (from ? new URL(file, from).href : file);';

export default [
  {
    preserveEntrySignatures: false,
    input: { 'event-calendar': `${from}/event-calendar/event-calendar.js` },
    plugins: [rememberFiles, identifiersOnly, htmlLiterals({ include: [`${from}/**`], failOnError: true }), resolve({ exportConditions: ['production'] }), minify],
    output: { dir: into, format: 'es', entryFileNames: 'c/[name]-[hash].js', chunkFileNames: 'c/[name]-[hash].js' },
  },
  {
    input: { kopa: `${from}/kopa.js` },
    plugins: [importFinishedFiles, minify],
    output: { dir: into, format: 'iife', entryFileNames: '[name].js', intro: beside },
  },
];
