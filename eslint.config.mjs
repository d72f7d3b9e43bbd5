import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['**/dist/**', '**/generated/**', 'data/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
    },
  },
  { files: ['packages/elements/**/*.ts', 'stories/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['packages/elements/**/*.ts', 'stories/**/*.ts'], ...wc['flat/recommended'] },
  { files: ['packages/elements/**/*.ts', 'stories/**/*.ts'], plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: ['packages/elements/src/**/*.ts'],
    rules: {
      // The element's own msg() knows plain texts with identifiers only.
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.name='msg'][arguments.0.type='TaggedTemplateExpression']", message: 'A message is a plain text; put markup around it.' },
        { selector: "CallExpression[callee.name='msg']:not([arguments.1.properties.0.key.name='id'])", message: 'msg() needs an id as its first option.' },
        // The minifier cuts white space at the edges of a template.
        { selector: "TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > TemplateElement:first-child[value.raw=/^ \\S/]", message: 'A space at the start of a template is lost; put it into a string.' },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off', 'lit-a11y/accessible-name': 'off' },
  },
];
