/** Prints, last, how many tests passed and failed over all browsers; a file that does not load counts as failed. */
export const totals = () => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0 };
    const add = ({ tests, suites }) => {
      for (const { passed, skipped } of tests) if (!skipped) count[passed ? 'passed' : 'failed']++;
      suites.forEach(add);
    };
    for (const { testResults, errors } of sessions) {
      if (testResults) add(testResults);
      if (!testResults || errors.length) count.failed++;
    }
    console.log(`${count.passed} passed, ${count.failed} failed`);
  },
});
