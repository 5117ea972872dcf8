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
  const server = spawn('npx', command, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  server.stderr.on('data', (words) => {
    said += words;
  });
  const ended = new Promise((_, reject) => {
    server.once('exit', () => reject(new Error(`the preview server ended: ${said}`)));
  });
  // Once the page is served nobody waits for it any more.
  ended.catch(() => {});
  try {
    const url = `http://localhost:${port}/`;
    await Promise.race([answers(url), ended]);
    await use(url);
  } finally {
    if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid);
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
