import { engine } from './en/engine.ts';
import { explain } from './en/explain.ts';
import { map } from './en/map.ts';
import { maps } from './en/maps.ts';
import { output } from './en/output.ts';
import { positions } from './en/positions.ts';
import { problems } from './en/problems.ts';
import { sentence } from './en/sentence.ts';
import { shell } from './en/shell.ts';
import { stage } from './en/stage.ts';

/** Every word of the page in English; its keys are every language's. */
export const messages = {
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
