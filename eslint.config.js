import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};
/** The security policy allows `style:` directives and no `style="…"`. */
const noStaticStyle = {
  selector: "SvelteAttribute[key.name='style'] > SvelteLiteral",
  message: 'Use a class, or a `style:` directive: the security policy forbids this.',
};
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use an `as const` list.' };

/** Time, chance and the browser come into the pure rooms as arguments. */
const impure = [
  ...['Date', 'window', 'document', 'fetch', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['navigator', 'location', 'performance', 'setTimeout', 'setInterval'],
].map((name) => ({ name, message: 'A pure room takes this as an argument.' }));

export default ts.config(
  { ignores: ['dist', 'dist-single', 'node_modules', '.cache', 'shots', '.svelte-kit'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noStaticStyle],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/{language,conversation,analysis,practice}/**'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': ['error', 400] },
  },
  {
    files: ['*.config.{js,ts}', 'tests/**/*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
