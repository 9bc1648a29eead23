import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Pages that need nothing but their own origin: no foreign host, no script in the page itself, workers as files. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, so that the pages also work below a path of a proxy.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // Scripts as files only: the security policy takes no inline ones.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: { input: ['explorer.html', 'playground.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))) },
  },
});
