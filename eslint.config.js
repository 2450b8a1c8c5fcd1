import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const budgets = {
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 50 }],
  'max-params': ['error', 4],
  complexity: ['error', 8],
  'max-depth': ['error', 3],
};

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read settings from platform/configuration: it checks them all at start.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one thing has one name everywhere.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.data/', '**/*.generated.ts'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...budgets,
      'no-restricted-syntax': ['error', noEnvironment, noDefaultExport],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Nest's modules and GraphQL's marker classes are empty on purpose.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Types are compared by shape here, as everywhere in TypeScript.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers and dates of the database come as they come: `||` and `??` are chosen by hand.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    // Records and tables are longer than rules allow: they are lists, not logic.
    files: ['migrations/**/*.ts', 'test/**/*.ts', '**/*.spec.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['migrations/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/platform/configuration/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'fetch',
          'Buffer',
          'globalThis',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { ...budgets },
  },
);
