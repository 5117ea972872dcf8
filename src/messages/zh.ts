import type { messages as english } from './en.ts';
import { engine } from './zh/engine.ts';
import { formula } from './zh/formula.ts';
import { map } from './zh/map.ts';
import { opening } from './zh/opening.ts';
import { page } from './zh/page.ts';
import { problems } from './zh/problems.ts';
import { sentence } from './zh/sentence/sentence.ts';
import { stage } from './zh/stage.ts';
import { steps } from './zh/steps.ts';
import { why } from './zh/why.ts';

export const messages: typeof english = {
  engine,
  formula,
  map,
  opening,
  page,
  problems,
  sentence,
  stage,
  steps,
  why,
};
