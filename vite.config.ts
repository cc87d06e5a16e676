import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { listUngenutzteKlassen } from './scripts/kern-klassen.ts';

/**
 * The staff application. Everything is bundled: strict CSP, no call to another host, no inline script or style.
 * `assetsInlineLimit: 0` keeps fonts and pictures out of data URLs, so that the CSP needs `data:` for KERN icons only.
 */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  css: { transformer: 'lightningcss', lightningcss: { unusedSymbols: listUngenutzteKlassen() } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['src/web/index.html', 'src/web/stil/seiten.css'],
      // The entry lists every part that a page may need. A name says nothing to a browser; dist/web/.vite/manifest.json knows it.
      output: { chunkFileNames: 'assets/[hash].js' },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': `http://127.0.0.1:${process.env['KIM_PORT'] ?? '8080'}` },
  },
});
