// Commands with which tests in the browser ask for what only its own tools can do. They work in Chromium.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  value?: { value: string | number };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** States and properties that a person hears of. */
const told = ['level', 'checked', 'pressed', 'expanded', 'busy', 'disabled', 'invalid', 'required', 'live', 'modal'];
/** Roles that are read out as one, with the text that they hold. */
const whole = /^(button|link|heading|checkbox|DisclosureTriangle|columnheader|LabelText|Legend)$/;

/** What a screen reader is given of the page's main part: a line for each thing, indented as it is nested. */
export async function accessibilityTree(page: Page): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find((node) => node.role?.value === 'main' && !node.ignored);
  if (!main) throw new Error('The page has no main part.');
  const lines: string[] = [];
  const write = (node: Node, depth: number, spoken: string) => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const isText = role === 'StaticText';
    if (role === 'InlineTextBox' || (isText && (!name || spoken.includes(name)))) return;
    const isSilent = node.ignored || /^(generic|none|paragraph|Section|LineBreak)$/.test(role);
    // A row is named by all that is in it.
    if (!isSilent) lines.push('  '.repeat(depth) + lineOf(node, isText ? 'text' : role, role === 'row' ? '' : name));
    for (const id of node.childIds ?? []) write(byId.get(id)!, isSilent ? depth : depth + 1, whole.test(role) ? name : isSilent ? spoken : '');
  };
  write(main, 0, '');
  return `${lines.join('\n')}\n`;
}

function lineOf({ value, description, properties = [] }: Node, role: string, name: string): string {
  const states = properties
    .filter((each) => told.includes(each.name) && each.value.value !== false && each.value.value !== 'false')
    .map((each) => `${each.name}=${each.value.value}`);
  return [
    role,
    ...(name ? [`“${name}”`] : []),
    ...states,
    ...(value?.value ? [`value=${value.value}`] : []),
    ...(description?.value ? [`(${description.value})`] : []),
  ].join(' ');
}

interface Looks {
  width: number;
  height: number;
  scale?: number;
  features?: { name: string; value: string }[];
}

const sessions = new WeakMap<Page, CDPSession>();

const commands: Record<string, (page: Page, payload: never) => Promise<unknown>> = {
  /** The tree in the file, and the one that there is; written to the file when UPDATE_TREES says so. */
  'accessibility-tree': async (page, { file, isControl }: { file: string; isControl?: boolean }) => {
    const found = await accessibilityTree(page);
    if (process.env['UPDATE_TREES'] && !isControl) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, found);
    }
    return { found, expected: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  },
  'show-as': async (page, { width, height, scale = 1, features = [] }: Looks) => {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    // What a session emulates ends with it.
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
  screenshot: async (page, { file }: { file: string }) => {
    mkdirSync(dirname(file), { recursive: true });
    await page.screenshot({ path: file as `${string}.png`, fullPage: true });
    return true;
  },
  /** What the check that runs the tests wants of them. */
  wishes: async () => ({ layout: process.env['LAYOUT'] ?? '', axe: process.env['AXE'] ?? '' }),
};

interface Asked {
  command: string;
  payload?: unknown;
  session: { id: string; browser: { getPage?: (id: string) => Page } };
}

/** A plugin of @web/test-runner. */
export const pageCommands = {
  name: 'page-commands',
  executeCommand: async ({ command, payload, session }: Asked) => {
    const act = commands[command];
    return act && (await act(session.browser.getPage?.(session.id) as Page, payload as never));
  },
};
