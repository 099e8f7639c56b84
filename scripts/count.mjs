/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Tests in a report that Jest wrote with --json. A file that could not be loaded counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Count}
 */
export function countReport(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

/** @param {boolean} succeeded @returns {Count} */
export const countStep = (succeeded) => (succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @param {Count[]} counts @returns {Count} */
export function total(counts) {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
