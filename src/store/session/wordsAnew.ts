import type { Locale } from '../../messages/locales.ts';
import { writeEntry } from '../address/entry.ts';
import { app } from '../app.ts';
import { refetch } from './reload.ts';

/**
 * A browser may keep words that did not come as failed, and a newer page may have taken their place
 * on the server: when a language fails a second time, the page is loaded anew in that language.
 */
export function reloadForWords(page: Window): void {
  const failed = new Set<unknown>();
  app.subscribe(async ({ notice }, before) => {
    if (notice === before.notice || notice?.code !== 'language-missing') return;
    const { locale } = notice.params;
    if (failed.has(locale) && (await refetch(page.document))) reloadIn(locale as Locale, page);
    failed.add(locale);
  });
}

function reloadIn(locale: Locale, page: Window): void {
  writeEntry(page, 'replace', { ...app.getState(), locale });
  page.location.reload();
}

/** Where no language came at all: shows what the page itself says of that, in every language. */
export function tellWithoutWords(page: Document): void {
  const told = page.getElementById('wordless');
  if (!told) throw new Error('the page has no #wordless');
  told.hidden = false;
  for (const button of told.querySelectorAll('button')) {
    button.addEventListener('click', async () => {
      await refetch(page);
      page.location.reload();
    });
  }
}
