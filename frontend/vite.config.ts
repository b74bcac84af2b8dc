import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './vite/compress.ts';

export default defineConfig({
  plugins: [react(), compress()],
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/framsteg': process.env.FRAMSTEG_SERVICE ?? 'http://localhost:8080' },
  },
  build: {
    // The service's content policy allows files of its own origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
  },
});
