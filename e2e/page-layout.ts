import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'puppeteer-core';

/** The measure of the stories, as a script for any page. */
const measure = stripTypeScriptTypes(readFileSync('stories/src/layout.ts', 'utf8')).replace('export function', 'function');

/** Texts of a page that are cut off, lie outside their box or over each other: a sentence for each. */
export const faultsOfPage = (page: Page): Promise<string[]> => page.evaluate(`(() => { ${measure}; return faultsOfLayout(document.body); })()`) as Promise<string[]>;
