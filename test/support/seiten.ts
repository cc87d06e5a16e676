import { runnerImport } from 'vite';

let jeWorker: Promise<typeof import('#src/web/seiten/eintrag.tsx')> | undefined;

/** What `dist/seiten/eintrag.js` offers, without a build: Node reads TypeScript by itself, but no JSX. */
export function loadSeiten(): Promise<typeof import('#src/web/seiten/eintrag.tsx')> {
  jeWorker ??= runnerImport<typeof import('#src/web/seiten/eintrag.tsx')>(
    './src/web/seiten/eintrag.tsx',
  ).then(({ module }) => module);
  return jeWorker;
}
