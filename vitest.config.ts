import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One embedded cluster per run (test/support/global.ts); files isolate by a fresh Mandant, so no process isolation. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/**/*.test.{ts,tsx}',
      'bench/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    exclude: ['test/e2e/**', '**/*.lang.test.ts', 'node_modules/**'],
    globalSetup: ['test/support/global.ts'],
    setupFiles: ['test/support/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for may take as long on a busy machine; what never comes fails all the same.
    expect: { poll: { timeout: 15_000 } },
    clearMocks: true,
  },
});
