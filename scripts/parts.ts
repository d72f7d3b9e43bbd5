import { execute } from './run.ts';
import { structureProblems } from './structure.ts';

/** One part of the checks: a name for people, and its run. */
export interface Part {
  name: string;
  run: () => Promise<{ passed: boolean; output: string }>;
}

const program = (name: string, command: string, ...args: string[]): Part => ({
  name,
  run: async () => {
    const { code, output } = await execute(command, args);
    return { passed: code === 0, output };
  },
});

const structure: Part = {
  name: 'structure',
  run: async () => {
    const problems = structureProblems('.');
    return { passed: problems.length === 0, output: problems.join('\n') };
  },
};

/** What `npm run lint` does. */
export const lintParts: Part[] = [
  program('lint', 'eslint', '--max-warnings', '0', '.'),
  program('templates', 'lit-analyzer', 'packages/elements/src/**/*.ts', '--strict', '--rules.no-invalid-css', 'off'),
  structure,
];

/** What can be said of the code without running it. */
export const staticParts: Part[] = [
  program('contract', 'redocly', 'lint', 'packages/contract/openapi.yaml'),
  program('contract’s types', 'node', 'packages/contract/generate.ts', '--check'),
  // The build has just written them; a difference is a file that should be added to the change.
  program('generated files', 'git', 'diff', '--exit-code', '--stat', '--', 'packages/*/generated', 'packages/elements/src/generated', 'packages/elements/custom-elements.json'),
  program('translations', 'node', 'scripts/messages.ts'),
  program('types', 'node', 'node_modules/typescript7/bin/tsc', '-b'),
  program('types of scripts and tests', 'node', 'node_modules/typescript7/bin/tsc', '-p', 'scripts/tsconfig.json'),
  ...lintParts,
];
