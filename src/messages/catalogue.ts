import { shell as shellEn } from './en/shell.ts';
import { shell as shellZh } from './zh/shell.ts';

const en = {
  shell: shellEn,
};

/** Every word of the page; the compiler holds both languages to the same keys. */
export type Messages = typeof en;

const zh: Messages = {
  shell: shellZh,
};

export const catalogues = { en, 'zh-CN': zh } as const;
