import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A relative base lets the built page be served from any folder.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023', chunkSizeWarningLimit: 700 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    testTimeout: 120_000,
  },
});
