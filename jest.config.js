/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // What the build does is done once, not in every file that reads a text or starts the bot.
  globalSetup: '<rootDir>/test/support/make-ready.ts',
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  testSequencer: '<rootDir>/test/support/journeys-first.mjs',
  // The journeys wait for other processes most of the time: all cores but one would leave half of a small machine idle.
  maxWorkers: '100%',
  // On a busy machine a worker that ran many tests takes longer than the usual half second to give its memory back.
  workerGracefulExitTimeout: 10_000,
  testTimeout: 20_000,
  setupFilesAfterEnv: ['<rootDir>/test/support/same-seed.ts'],
  clearMocks: true,
};
