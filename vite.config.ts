import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { listUngenutzteKlassen } from './scripts/kern-klassen.ts';

/** Parts that the shell itself needs: whoever opens a page has them already. */
const schale = new Set<string>();
const readSchale: Plugin = {
  name: 'kim-schale',
  generateBundle: {
    order: 'pre',
    handler: (_, bundle) => {
      const add = (name: string): void => {
        const teil = bundle[name];
        if (teil?.type !== 'chunk' || schale.has(name)) return;
        schale.add(name);
        for (const anderes of teil.imports) add(anderes);
      };
      for (const [name, teil] of Object.entries(bundle)) if (teil.type === 'chunk' && teil.isEntry) add(name);
    },
  },
};

/**
 * The staff application. Everything is bundled: strict CSP, no call to another host, no inline script or style.
 * `assetsInlineLimit: 0` keeps fonts and pictures out of data URLs, so that the CSP needs `data:` for KERN icons only.
 */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react(), readSchale],
  css: { transformer: 'lightningcss', lightningcss: { unusedSymbols: listUngenutzteKlassen() } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Each page lists what it needs, and the entry holds the lists of all pages.
      resolveDependencies: (_, teile, { hostType }) =>
        hostType === 'js' ? teile.filter((teil) => !schale.has(teil)) : teile,
    },
    rolldownOptions: {
      input: ['src/web/index.html', 'src/web/stil/seiten.css'],
      // The entry lists every part that a page may need. A name says nothing to a browser; dist/web/.vite/manifest.json knows it.
      output: { chunkFileNames: 'assets/[hash:7].js' },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': `http://127.0.0.1:${process.env['KIM_PORT'] ?? '8080'}` },
  },
});
