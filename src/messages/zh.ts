import type { messages as english } from './en.ts';
import { engine } from './zh/engine.ts';
import { explain } from './zh/explain.ts';
import { map } from './zh/map.ts';
import { maps } from './zh/maps.ts';
import { output } from './zh/output.ts';
import { positions } from './zh/positions.ts';
import { problems } from './zh/problems.ts';
import { sentence } from './zh/sentence.ts';
import { shell } from './zh/shell.ts';
import { stage } from './zh/stage.ts';

export const messages: typeof english = {
  engine,
  explain,
  map,
  maps,
  output,
  positions,
  problems,
  sentence,
  shell,
  stage,
};
