import { engine as engineEn } from './en/engine.ts';
import { explain as explainEn } from './en/explain.ts';
import { map as mapEn } from './en/map.ts';
import { maps as mapsEn } from './en/maps.ts';
import { output as outputEn } from './en/output.ts';
import { positions as positionsEn } from './en/positions.ts';
import { problems as problemsEn } from './en/problems.ts';
import { sentence as sentenceEn } from './en/sentence.ts';
import { shell as shellEn } from './en/shell.ts';
import { stage as stageEn } from './en/stage.ts';
import { engine as engineZh } from './zh/engine.ts';
import { explain as explainZh } from './zh/explain.ts';
import { map as mapZh } from './zh/map.ts';
import { maps as mapsZh } from './zh/maps.ts';
import { output as outputZh } from './zh/output.ts';
import { positions as positionsZh } from './zh/positions.ts';
import { problems as problemsZh } from './zh/problems.ts';
import { sentence as sentenceZh } from './zh/sentence.ts';
import { shell as shellZh } from './zh/shell.ts';
import { stage as stageZh } from './zh/stage.ts';

const en = {
  explain: explainEn,
  engine: engineEn,
  map: mapEn,
  problems: problemsEn,
  sentence: sentenceEn,
  maps: mapsEn,
  output: outputEn,
  positions: positionsEn,
  shell: shellEn,
  stage: stageEn,
};

/** Every word of the page; the compiler holds both languages to the same keys. */
export type Messages = typeof en;

const zh: Messages = {
  explain: explainZh,
  engine: engineZh,
  map: mapZh,
  problems: problemsZh,
  sentence: sentenceZh,
  maps: mapsZh,
  output: outputZh,
  positions: positionsZh,
  shell: shellZh,
  stage: stageZh,
};

export const catalogues = { en, 'zh-CN': zh } as const;
