import { engine } from './en/engine.ts';
import { formula } from './en/formula.ts';
import { heads } from './en/heads.ts';
import { layers } from './en/layers.ts';
import { links } from './en/links.ts';
import { map } from './en/map.ts';
import { opening } from './en/opening.ts';
import { output } from './en/output.ts';
import { page } from './en/page.ts';
import { positions } from './en/positions.ts';
import { problems } from './en/problems.ts';
import { sentence } from './en/sentence.ts';
import { stage } from './en/stage.ts';
import { steps } from './en/steps.ts';
import { why } from './en/why.ts';

/** Every word of the page in English; its keys are every language's. */
export const messages = {
  engine,
  formula,
  heads,
  layers,
  links,
  map,
  opening,
  output,
  page,
  positions,
  problems,
  sentence,
  stage,
  steps,
  why,
};
