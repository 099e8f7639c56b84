import { countReport, countStep, total } from '../../scripts/count.mjs';

test('a test file that could not be loaded counts as one failure', () => {
  const report = { numPassedTests: 12, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
  expect(countReport(report)).toEqual({ passed: 12, failed: 3 });
});

test('steps and tests add up', () => {
  expect(total([countStep(true), countStep(false), { passed: 12, failed: 3 }])).toEqual({ passed: 13, failed: 4 });
});
