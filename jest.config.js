/** Tests run as native ES modules on the pinned Node; see bin/with-node.js. */
const shared = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.js' },
  modulePathIgnorePatterns: ['<rootDir>/cdk.out'],
};

export default {
  // Every core: most tests wait for a table or a service of this machine.
  maxWorkers: '100%',
  // A test that hangs ends; one that waits for its turn on a busy machine does not.
  testTimeout: 120_000,
  // A worker that has held a hundred suites takes its time to give them back; one that a test holds open still shows.
  workerGracefulExitTimeout: 10_000,
  projects: [
    { ...shared, displayName: 'product', roots: ['<rootDir>/test'], testPathIgnorePatterns: ['<rootDir>/test/lib/'] },
    // One synth for all tests of the stacks, and none when no such test runs.
    {
      ...shared,
      displayName: 'stacks',
      roots: ['<rootDir>/test/lib'],
      globalSetup: '<rootDir>/test/lib/synthesise.js',
    },
  ],
};
