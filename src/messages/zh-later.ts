import type { later as english } from './en-later.ts';
import { sharing } from './zh/classroom/sharing.ts';
import { tour } from './zh/classroom/tour.ts';
import { forcing } from './zh/decoding/forcing.ts';
import { longer } from './zh/decoding/longer.ts';
import { device } from './zh/device.ts';
import { benches } from './zh/lab/benches.ts';
import { card } from './zh/lab/card.ts';
import { cost } from './zh/lab/cost.ts';
import { edit } from './zh/lab/edit.ts';
import { future } from './zh/lab/future.ts';
import { mask } from './zh/lab/mask.ts';
import { order } from './zh/lab/order.ts';
import { plugboard } from './zh/lab/plugboard.ts';
import { projections } from './zh/lab/projections.ts';
import { root } from './zh/lab/root.ts';
import { switches } from './zh/lab/switches.ts';
import { taking } from './zh/lab/taking.ts';
import { back } from './zh/learn/back.ts';
import { explain } from './zh/learn/explain.ts';
import { glossary } from './zh/learn/glossary.ts';
import { moments } from './zh/learn/moments.ts';
import { predict } from './zh/learn/predict.ts';
import { story } from './zh/learn/story.ts';
import { undivided } from './zh/learn/undivided.ts';
import { vocabulary } from './zh/sentence/vocabulary.ts';
import { compare } from './zh/views/compare.ts';
import { embedding } from './zh/views/embedding.ts';
import { find } from './zh/views/find.ts';
import { hand } from './zh/views/hand.ts';
import { heads } from './zh/views/heads.ts';
import { importance } from './zh/views/importance.ts';
import { inside } from './zh/views/inside.ts';
import { journey } from './zh/views/journey.ts';
import { layers } from './zh/views/layers.ts';
import { links } from './zh/views/links.ts';
import { output } from './zh/views/output.ts';
import { parts } from './zh/views/parts.ts';
import { positions } from './zh/views/positions.ts';
import { roles } from './zh/views/roles.ts';
import { split } from './zh/views/split.ts';
import { twice } from './zh/views/twice.ts';
import { units } from './zh/views/units.ts';

export const later: typeof english = {
  back,
  compare,
  embedding,
  explain,
  find,
  future,
  glossary,
  device,
  forcing,
  heads,
  importance,
  inside,
  journey,
  layers,
  links,
  longer,
  moments,
  output,
  parts,
  positions,
  benches,
  card,
  cost,
  edit,
  hand,
  mask,
  order,
  plugboard,
  projections,
  root,
  split,
  switches,
  taking,
  roles,
  twice,
  predict,
  units,
  story,
  undivided,
  sharing,
  tour,
  vocabulary,
};
