// The tests that mutation testing runs, hundreds of times: those of the rooms that it changes, and the worked examples.
// The thousand rows of the independent engine, the quarter of a million of a tall range and the 20,000 calls of the fuzz test
// take seconds and find nothing that these miss; a module that computes while it is loaded, as the pane's headlines do, would
// make every fault a matter of all tests.
import jest, { unit } from './jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...unit,
  testTimeout: jest.testTimeout,
  testMatch: [
    '<rootDir>/test/calculation/**/*.test.ts',
    '<rootDir>/test/evaluation/**/*.test.ts',
    '<rootDir>/test/catalogue/{anchors,examples}.test.ts',
  ],
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, 'tall-range', 'fuzz.test'],
};
