import { messages as en } from '../../src/messages/en.ts';
import { later as enLater } from '../../src/messages/en-later.ts';
import type { Locale } from '../../src/messages/locales.ts';
import { messages as zh } from '../../src/messages/zh.ts';
import { later as zhLater } from '../../src/messages/zh-later.ts';

/** Every language at once and whole, as a page never has them before it has been read in one. */
export const languages = {
  en: { ...en, ...enLater },
  'zh-CN': { ...zh, ...zhLater },
} as const satisfies Record<Locale, unknown>;
