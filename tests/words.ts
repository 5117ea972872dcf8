import { afterAll, vi } from 'vitest';
import { locales } from '../src/messages/locales.ts';
import { floats } from '../src/panels/controls/floats/floats.ts';
import { fetchLater } from '../src/store/later.ts';
import { fetchMessages } from '../src/store/locale.ts';

// A page is mounted once it has words; in a test that mounts a part of it, those of every
// language, and what stands over it.
if (globalThis.document) {
  for (const locale of locales) {
    await fetchMessages(locale);
    await fetchLater(locale);
  }
  await floats.load();
}

// A part that a test opened may still be on its way; without its environment it would fail then.
if (globalThis.document) afterAll(() => vi.dynamicImportSettled());
