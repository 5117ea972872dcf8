import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser-path.mjs';
import type { BackendOptions } from './tests/e2e/fixtures.ts';

// Debian's packages; Playwright's own browsers are not needed.
const executablePath = browserPath(true);
// A port of this run's own, handed on to the workers, so that a forgotten server is no obstacle.
process.env.ATTENTOSCOPE_PORT ??= String(41_000 + (process.pid % 9_000));
const port = Number(process.env.ATTENTOSCOPE_PORT);
const launch = { ...(executablePath ? { executablePath } : {}) };

export default defineConfig<BackendOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Two software GPUs at once on two cores only slow each other down: one worker a backend.
  workers: 2,
  // A software GPU on a busy machine is slow; nothing here is a claim about speed.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // What fails once and then passes is counted as passed, and named as flaky in the list: to be mended.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    // What glides is drawn sixty times a second: a step costs a third without. Tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording snapshots of every head's picture takes as long as the tests: TRACE=1 asks for it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'webgpu',
      workers: 1,
      testIgnore: /wasm-\w+\.spec/,
      use: {
        backend: 'webgpu',
        launchOptions: { ...launch, args: ['--no-sandbox', '--enable-unsafe-webgpu'] },
      },
    },
    {
      name: 'wasm',
      // The second one where WebGPU's tests are through.
      workers: 2,
      testIgnore: /webgpu-\w+\.spec/,
      use: {
        backend: 'wasm',
        launchOptions: { ...launch, args: ['--no-sandbox', '--disable-features=WebGPU'] },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
