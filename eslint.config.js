import eslint from '@eslint/js';
import officePlugin from 'eslint-plugin-office-addins';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Its declarations declare nothing.
const office = /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (officePlugin));

const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeRuntime', 'CustomFunctions', 'OfficeExtension'];

/** The rooms of the house, the lowest first: a room imports from itself and from those before it, never from those behind. */
const ROOMS = [
  'calculation',
  'data',
  'cells',
  'language',
  'formula',
  'catalogue',
  'evaluation',
  'workbook',
  'pane',
  'hosts',
];

/** What stands above the catalogue calls its functions, not the arithmetic behind them. */
const COMPUTES = ['calculation', 'data', 'catalogue'];

/** @param {string[]} rooms @returns {string} a pattern of what imports from them */
const into = (rooms) => `^(\\.\\./)+(${rooms.join('|')})(/|$)`;

/** @param {string} room @returns {import('eslint').Linter.Config} */
function boundary(room) {
  const above = ROOMS.slice(ROOMS.indexOf(room) + 1);
  const closed = COMPUTES.includes(room) ? above : ['calculation', ...above];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: into(closed), message: `src/${room} does not know ${closed.join(', ')}.` }] },
      ],
    },
  };
}

/**
 * Each host is one adapter; neither knows the other.
 * @param {string} host @param {string} other
 * @returns {import('eslint').Linter.Config}
 */
const apart = (host, other) => ({
  files: [`src/hosts/${host}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: into(['calculation']), message: 'src/hosts does not know calculation.' },
          { regex: into([other]), message: `src/hosts/${host} does not know ${other}.` },
        ],
      },
    ],
  },
});

/** @type {import('eslint').Linter.Config} */
const calculation = {
  files: ['src/calculation/**/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            // Random numbers and beta variates are libraries' work; they take their seed from the caller.
            regex: '^(?!\\./|d3-random$|pure-rand/)',
            message: 'src/calculation imports nothing outside itself but seeded generators.',
          },
        ],
      },
    ],
    'no-restricted-globals': ['error', 'Date', 'performance', 'window', 'document', ...OFFICE_GLOBALS],
    'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Randomness takes a seed.' }],
  },
};

/** @type {import('eslint').Linter.Config} */
const onlyExcelKnowsOffice = {
  files: ['src/{data,cells,language,formula,catalogue,evaluation,workbook,pane,hosts/workbench}/**/*.{ts,tsx}'],
  rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
};

// The plugin's own preset brings prettier and no-undef with it.
/** @type {import('eslint').Linter.Config} */
const officeRules = {
  files: ['src/hosts/excel/**/*.{ts,tsx}'],
  plugins: { 'office-addins': office },
  rules: Object.fromEntries(Object.keys(office.rules ?? {}).map((rule) => [`office-addins/${rule}`, 'error'])),
};

/** @type {Parameters<typeof tseslint.config>[0]} */
const typed = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    // Numbers in texts are what this product is made of.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // The grid answers at once behind an interface that Excel answers with promises.
    '@typescript-eslint/require-await': 'off',
    // Asks for the ! that the strict set forbids.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    // The enumerations of Office.js are types here: at run time only their texts exist.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-maps/',
      '.cache/',
      'coverage/',
      '.stryker-tmp/',
      'reports/',
      'node_modules/',
      'test/schemas/',
    ],
  },
  eslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }] },
  },
  typed,
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  calculation,
  ...ROOMS.filter((room) => room !== 'calculation' && room !== 'hosts').map(boundary),
  apart('excel', 'workbench'),
  apart('workbench', 'excel'),
  onlyExcelKnowsOffice,
  officeRules,
);
