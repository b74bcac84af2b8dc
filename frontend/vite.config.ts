import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './vite/compress.ts';
import { verificationPage } from './vite/verificationPage.ts';

export default defineConfig({
  plugins: [
    // The date field knows thirty languages; these are the ones we speak.
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-US'] }), enforce: 'pre' },
    react(),
    verificationPage(),
    compress(),
  ],
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '^/framsteg/': process.env.FRAMSTEG_SERVICE ?? 'http://localhost:8080' },
  },
  build: {
    // The service's content policy allows files of its own origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { input: ['index.html', 'intyg.html'] },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
  },
});
