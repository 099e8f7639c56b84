// JavaScript, because Jest reads a TypeScript configuration only with a loader or a later Node.
const swc = { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } };

/** @satisfies {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  transform: { '\\.[jt]sx?$': /** @type {[string, object]} */ (['@swc/jest', swc]) },
};

/** @satisfies {import('jest').Config} */
export const unit = {
  ...common,
  displayName: 'unit',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/scripts/'],
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@ironcalc|d3-random|marked)/)'],
};

/** @satisfies {import('jest').Config} */
export default {
  // A browser starts, a page with a grid loads: seconds on a small machine. A test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    unit,
    {
      ...common,
      displayName: 'scripts',
      testMatch: ['<rootDir>/test/scripts/**/*.test.ts'],
      // The scripts are ES modules, because they run in plain Node (with --experimental-vm-modules: see scripts/test.mjs).
      extensionsToTreatAsEsm: ['.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      extensionsToTreatAsEsm: ['.ts'],
    },
  ],
};
