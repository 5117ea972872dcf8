import type { messages as english } from './en.ts';
import type { later as englishLater } from './en-later.ts';
import type { Locale } from './locales.ts';

/** The words that the page begins with; the compiler holds all languages to the same keys. */
export type Messages = typeof english;

/** The words of what is shown later than the first map. */
export type LaterMessages = typeof englishLater;

/** A language's words are a download of their own: a visitor who reads one waits for no other. */
export const catalogues: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>> =
  {
    en: () => import('./en.ts'),
    'zh-CN': () => import('./zh.ts'),
  };

/** Likewise, for the panels that need them. */
export const laterCatalogues: Readonly<
  Record<Locale, () => Promise<{ readonly later: LaterMessages }>>
> = {
  en: () => import('./en-later.ts'),
  'zh-CN': () => import('./zh-later.ts'),
};
