import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importCirclesPlugin } from './setup/importCircles.js';

const typescript = ['**/*.{ts,tsx}'];

/** Which folder may import from which, besides from itself. */
const arrows = {
  shared: [],
  'shared/workbook': ['shared'],
  'shared/document': ['shared', 'shared/workbook'],
  'shared/intake': ['shared', 'shared/workbook', 'shared/document'],
  'shared/files': ['shared', 'shared/workbook', 'shared/document', 'shared/intake'],
  taskpane: ['shared', 'shared/files'],
  functions: ['shared', 'shared/workbook'],
  cli: ['shared', 'shared/workbook', 'shared/document', 'shared/intake', 'shared/files'],
  sandbox: ['shared', 'shared/workbook'],
  docs: ['shared', 'shared/document', 'sandbox', 'setup', 'test'],
  bench: [
    'shared',
    'shared/workbook',
    'shared/document',
    'shared/intake',
    'shared/files',
    'taskpane',
    'functions',
    'sandbox',
    'cli',
    'setup',
    'test',
  ],
  soak: [
    'shared',
    'shared/workbook',
    'shared/document',
    'shared/intake',
    'shared/files',
    'taskpane',
    'functions',
    'sandbox',
    'cli',
    'setup',
    'test',
    'bench',
  ],
  test: [
    'shared',
    'shared/workbook',
    'shared/document',
    'shared/intake',
    'shared/files',
    'taskpane',
    'functions',
    'sandbox',
    'cli',
    'setup',
    'bench',
    'docs',
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.gouji/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        File: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable' } },
  },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': 'off',
      // What has to give a promise is often done at once.
      '@typescript-eslint/require-await': 'off',
      // The printed form spaces its headings with full-width blanks.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
    },
  },
  {
    files: ['taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'office-addins': officeAddins },
    rules: {
      // The others ask what a compiler of React would do, which is not used here, and take as long as all the rest.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: typescript,
    plugins: { boundaries, imports: importCirclesPlugin(import.meta.dirname, Object.keys(arrows)) },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/elements': [
        'shared/workbook',
        'shared/document',
        'shared/intake',
        'shared/files',
        'setup',
        ...Object.keys(arrows),
      ].map((type) => ({
        type,
        pattern: `${type}/**`,
        partialMatch: false,
      })),
    },
    rules: {
      'imports/no-import-circles': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { from: { element: { type: '*' } }, allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(arrows).map(([type, targets]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: [type, ...targets] } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'react*', '@azure/*', '@fluentui/*'],
              message: 'shared/ is pure: plain data in, plain data out.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'Office',
        'Excel',
        'OfficeExtension',
        'window',
        'document',
        'process',
        'fetch',
        'Buffer',
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // node:test is not used: mocha's describe and it return nothing that could be left unawaited.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
