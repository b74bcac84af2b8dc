import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './vite/compress.ts';
import { verificationPage } from './vite/verificationPage.ts';

/** What every page needs to speak, the public page too, which loads nothing of the app. */
const WORDS = /\/src\/i18n\/(format|language|texts)\.ts$/;
/** What almost every page of the app shows. */
const ALWAYS_THERE =
  /\/src\/(ui\/(Avatar|Button|Card|EmptyState|Facts|FailureCard|Icon|Menu|Note|Notice|PageHeader|Skeleton|Status|TextLink|Timeline)\.tsx|shell\/Failure\.tsx|session\/session\.ts|actions\/useKey\.ts|api\/formProblem\.ts)$/;

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
    rolldownOptions: {
      input: ['index.html', 'intyg.html'],
      output: {
        // Twenty small files that are always fetched together weigh two kilobytes more than one, and what every page of the app
        // needs of others' libraries changes only when a library does.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|openapi-fetch|@tanstack)\//,
              priority: 3,
            },
            { name: 'words', test: WORDS, priority: 2 },
            { name: 'shell', test: ALWAYS_THERE, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
  },
});
