import { embedding } from './en/embedding.ts';
import { heads } from './en/heads.ts';
import { inside } from './en/inside.ts';
import { journey } from './en/journey.ts';
import { layers } from './en/layers.ts';
import { glossary } from './en/learn/glossary.ts';
import { predict } from './en/learn/predict.ts';
import { undivided } from './en/learn/undivided.ts';
import { links } from './en/links.ts';
import { output } from './en/output.ts';
import { parts } from './en/parts.ts';
import { positions } from './en/positions.ts';
import { units } from './en/units.ts';

/** The words of what is shown later than the first map, in English; its keys are every language's. */
export const later = {
  embedding,
  glossary,
  heads,
  inside,
  journey,
  layers,
  links,
  output,
  parts,
  positions,
  predict,
  units,
  undivided,
};
