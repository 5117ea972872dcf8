import { maps as mapsEn } from './en/maps.ts';
import { output as outputEn } from './en/output.ts';
import { positions as positionsEn } from './en/positions.ts';
import { shell as shellEn } from './en/shell.ts';
import { maps as mapsZh } from './zh/maps.ts';
import { output as outputZh } from './zh/output.ts';
import { positions as positionsZh } from './zh/positions.ts';
import { shell as shellZh } from './zh/shell.ts';

const en = {
  maps: mapsEn,
  output: outputEn,
  positions: positionsEn,
  shell: shellEn,
};

/** Every word of the page; the compiler holds both languages to the same keys. */
export type Messages = typeof en;

const zh: Messages = {
  maps: mapsZh,
  output: outputZh,
  positions: positionsZh,
  shell: shellZh,
};

export const catalogues = { en, 'zh-CN': zh } as const;
