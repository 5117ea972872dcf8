import type { messages as english } from './en.ts';
import type { Locale } from './locales.ts';

/** Every word of the page; the compiler holds all languages to the same keys. */
export type Messages = typeof english;

/** A language's words are a download of their own: a visitor who reads one waits for no other. */
export const catalogues: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>> =
  {
    en: () => import('./en.ts'),
    'zh-CN': () => import('./zh.ts'),
  };
