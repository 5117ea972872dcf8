import type { later as english } from './en-later.ts';
import { embedding } from './zh/embedding.ts';
import { heads } from './zh/heads.ts';
import { inside } from './zh/inside.ts';
import { journey } from './zh/journey.ts';
import { layers } from './zh/layers.ts';
import { glossary } from './zh/learn/glossary.ts';
import { predict } from './zh/learn/predict.ts';
import { undivided } from './zh/learn/undivided.ts';
import { links } from './zh/links.ts';
import { output } from './zh/output.ts';
import { parts } from './zh/parts.ts';
import { positions } from './zh/positions.ts';
import { units } from './zh/units.ts';

export const later: typeof english = {
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
