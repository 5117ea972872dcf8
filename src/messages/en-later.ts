import { embedding } from './en/embedding.ts';
import { heads } from './en/heads.ts';
import { inside } from './en/inside.ts';
import { journey } from './en/journey.ts';
import { layers } from './en/layers.ts';
import { links } from './en/links.ts';
import { output } from './en/output.ts';
import { parts } from './en/parts.ts';
import { positions } from './en/positions.ts';
import { undivided } from './en/undivided.ts';

/** The words of what is shown later than the first map, in English; its keys are every language's. */
export const later = {
  embedding,
  heads,
  inside,
  journey,
  layers,
  links,
  output,
  parts,
  positions,
  undivided,
};
