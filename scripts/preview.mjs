// The built page, served for a while, and a browser to open it in.
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { browserPath } from './browser-path.mjs';

async function answers(url) {
  for (let tries = 0; tries < 100; tries++) {
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the preview server did not start: is there a build?');
}

/** Calls `use` with the page's address, and stops the server whatever comes of it. */
export async function withPreview(use) {
  const port = 40_000 + (process.pid % 9_000);
  const command = ['vite', 'preview', '--port', String(port), '--strictPort'];
  const server = spawn('npx', command, { stdio: 'ignore', detached: true });
  try {
    const url = `http://localhost:${port}/`;
    await answers(url);
    await use(url);
  } finally {
    process.kill(-server.pid);
  }
}

/**
 * Chromium with WebGPU even where there is only software.
 * @param more of the browser's own switches
 */
export function launchBrowser(more = []) {
  const args = ['--no-sandbox', '--enable-unsafe-webgpu', ...more];
  return chromium.launch({ executablePath: browserPath(), args });
}
