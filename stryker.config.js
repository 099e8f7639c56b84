// Mutation testing: small faults are put into the arithmetic and into the reading of cells, one at a time, and a test must
// fail of each (docs/mutation.md).

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/calculation/**/*.ts', 'src/catalogue/arguments/**/*.ts', 'src/evaluation/**/*.ts', 'src/cells/**/*.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A fault in code that runs only while a module is loaded would need every test: a few table rows and constants.
  ignoreStatic: true,
  // On a busy machine a slow test is not a fault that was found.
  timeoutMS: 30_000,
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  ignorePatterns: ['dist', 'docs/images', 'reports'],
  cleanTempDir: 'always',
  thresholds: { high: 95, low: 90, break: 90 },
};
