import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A relative base lets the built page be served from any folder.
export default defineConfig({
  base: './',
  plugins: [react()],
  // scripts/sizes.mjs reads the manifest.
  build: { target: 'es2023', manifest: true, chunkSizeWarningLimit: 700 },
  // A worker asks for its parts when it needs them, as the page does.
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/words.ts'],
    testTimeout: 120_000,
    // One for each core of the machine it is asked for, where Vitest leaves one of two idle.
    maxWorkers: 2,
  },
});
