import { defineConfig, mergeConfig } from 'vitest/config';
import basis from './vitest.config.ts';

/** The long tests: faults, load, soak. */
export default mergeConfig(
  { ...basis, test: { ...basis.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['{src,test}/**/*.lang.test.ts'],
      exclude: ['node_modules/**'],
      testTimeout: 900_000,
      fileParallelism: false,
    },
  }),
);
