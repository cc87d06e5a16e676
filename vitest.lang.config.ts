import { defineConfig } from 'vitest/config';

/** The long tests: faults, load, soak. Each file by itself, one after the other. */
export default defineConfig({
  test: {
    include: ['{src,test}/**/*.lang.test.ts'],
    globalSetup: ['test/support/global.ts'],
    setupFiles: ['test/support/setup.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    clearMocks: true,
  },
});
