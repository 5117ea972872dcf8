import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * What the first map needs, as the three files in which it is asked for, each with what it alone
 * needs: packed together it is smaller than in seventy pieces, and takes fewer requests.
 */
const together = [
  { name: 'page', tags: ['$initial' as const], priority: 3 },
  { name: 'stage', test: /stage\/(opening\/OpeningStage|steps\/StepsStage)\.tsx$/, priority: 2 },
  { name: 'compute', test: /src\/engine\/(browser|webgpu)\.ts$/, priority: 1 },
];

/** Tests of what has state of its own: the page's store, whatever stands in a document, and what a global is replaced for. */
const withPage = [
  'tests/**/*.test.tsx',
  'tests/store/**/*.test.ts',
  'tests/engine/{backend,download}.test.ts',
];

// A relative base lets the built page be served from any folder.
export default defineConfig({
  base: './',
  plugins: [react()],
  // scripts/check/sizes.mjs reads the manifest.
  build: {
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: together } } },
  },
  // A worker asks for its parts when it needs them, as the page does.
  worker: { format: 'es' },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What fails once and then passes is counted as passed, and named at the end of the check: to be mended.
    retry: 1,
    // What tests print says something only where one fails.
    silent: 'passed-only',
    // One for each core of the machine it is asked for, where Vitest leaves one of two idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // What keeps nothing from one file to the next loads its modules once for all of them.
        test: {
          name: 'numbers',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...withPage],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'page', include: withPage, setupFiles: ['tests/words.ts'] },
      },
    ],
  },
});
