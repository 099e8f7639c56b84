// JavaScript, because Jest reads a TypeScript configuration only with a loader or a later Node.
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
      transform: { '\\.[jt]sx?$': ['@swc/jest', swc] },
      // The spreadsheet engine is published as ES modules only.
      transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
    },
  ],
};
