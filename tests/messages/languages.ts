import { messages as en } from '../../src/messages/en.ts';
import type { Locale } from '../../src/messages/locales.ts';
import { messages as zh } from '../../src/messages/zh.ts';

/** Every language at once, as a page never has them before it has been read in one. */
export const languages = { en, 'zh-CN': zh } as const satisfies Record<Locale, unknown>;
