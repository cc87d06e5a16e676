import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { Reihenfolge } from './test/support/reihenfolge.ts';

/** Pages, in jsdom. All others run in Node on the database: one embedded cluster per run (test/support/global.ts). */
const SEITEN = ['src/**/*.test.tsx', 'src/web/**/*.test.ts'];
/** Not part of the quick check: the product as a process, servers that are killed, attacks that wait, large data sets. */
const PROZESSE = [
  'test/{prozess,angriff,plaene}/**/*.test.ts',
  'src/platform/embedded/{embedded,run-as}.test.ts',
  'src/anwendung/land/**/*.test.ts',
  'src/anwendung/demo/demo.db.test.ts',
  'src/cli/erzeuge.db.test.ts',
];
const NIE = ['test/e2e/**', '**/*.lang.test.ts'];

/**
 * Two kinds of worker, because one keeps its environment: files isolate by a fresh Mandant or a fresh page and share the
 * modules of their worker. Loading these anew for every file took a third of the time.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    pool: 'forks',
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'server',
          include: ['{src,test,bench,scripts}/**/*.test.ts'],
          exclude: [...SEITEN, ...PROZESSE, ...NIE],
          globalSetup: ['test/support/global.ts'],
          // Node reads our TypeScript by itself, as in the product; Vite would translate every module again.
          experimental: { viteModuleRunner: false },
        },
      },
      {
        extends: true,
        test: {
          name: 'prozesse',
          include: PROZESSE,
          exclude: NIE,
          globalSetup: ['test/support/global.ts'],
        },
      },
      { extends: true, test: { name: 'seiten', include: SEITEN, environment: 'jsdom' } },
    ],
    setupFiles: ['test/support/setup.ts'],
    isolate: false,
    sequence: { sequencer: Reihenfolge },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The cluster is stopped and taken away; cut short, it would stay.
    teardownTimeout: 60_000,
    // What is waited for may take as long on a busy machine; what never comes fails all the same.
    expect: { poll: { timeout: 15_000 } },
    clearMocks: true,
  },
});
