import { engine } from './en/engine.ts';
import { formula } from './en/formula.ts';
import { map } from './en/map.ts';
import { opening } from './en/opening.ts';
import { page } from './en/page.ts';
import { problems } from './en/problems.ts';
import { sentence } from './en/sentence/sentence.ts';
import { stage } from './en/stage.ts';
import { steps } from './en/steps.ts';
import { why } from './en/why.ts';

/** The words that the page begins with, in English; its keys are every language's. */
export const messages = {
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
