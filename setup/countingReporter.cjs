const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Mocha's spec reporter, which also writes how many tests passed and failed to the file of its option `counts`. */
module.exports = class CountingReporter extends reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      writeFileSync(options.reporterOptions.counts, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
