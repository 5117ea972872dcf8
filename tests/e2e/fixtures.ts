import { test as base, expect, type Page } from '@playwright/test';
import type { Console } from '../../src/store/session/console.ts';

export type BackendOptions = { backend: 'webgpu' | 'wasm' };

/** A page that must neither throw nor log an error, on the project's backend. */
export const test = base.extend<BackendOptions & { quiet: undefined }>({
  backend: ['webgpu', { option: true }],
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // A failed download or a policy is a test's own doing, and the browser reports it by itself.
        const own = /Failed to load resource|Content Security Policy/;
        if (message.type() !== 'error' || own.test(message.text())) return;
        complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

declare global {
  interface Window {
    attentoscope: Console;
  }
}

/** Opens the page and waits for its first translation. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await translated(page);
}

/**
 * Takes the page that is open to another state, as Back would; theme and panels stay as they are. Loading it anew
 * takes longer than most of what is looked at there.
 */
export async function turn(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', search);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await translated(page);
}

/** Waits until the page shows the run of the text in its field. */
export async function translated(page: Page): Promise<void> {
  await expect(page.getByTestId('translation')).toHaveAttribute('aria-busy', 'false');
}

export const field = (page: Page) => page.getByRole('textbox', { name: /Sentence|要翻译|句子/ });
export const translation = (page: Page) => page.getByTestId('translation');
