import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Public pages: static markup rendered by the server, without JavaScript in the browser (`dist/seiten`). */
export default defineConfig({
  plugins: [react()],
  build: {
    ssr: 'src/web/seiten/eintrag.tsx',
    outDir: 'dist/seiten',
    emptyOutDir: true,
    target: 'node24',
    copyPublicDir: false,
  },
});
