import { build } from 'vite';

/** Builds the pages into dist/web. */
process.env['NODE_ENV'] = 'production';
await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
