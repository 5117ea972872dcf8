import { sharing } from './en/classroom/sharing.ts';
import { tour } from './en/classroom/tour.ts';
import { forcing } from './en/decoding/forcing.ts';
import { longer } from './en/decoding/longer.ts';
import { device } from './en/device.ts';
import { benches } from './en/lab/benches.ts';
import { card } from './en/lab/card.ts';
import { cost } from './en/lab/cost.ts';
import { edit } from './en/lab/edit.ts';
import { future } from './en/lab/future.ts';
import { mask } from './en/lab/mask.ts';
import { order } from './en/lab/order.ts';
import { plugboard } from './en/lab/plugboard.ts';
import { projections } from './en/lab/projections.ts';
import { root } from './en/lab/root.ts';
import { switches } from './en/lab/switches.ts';
import { taking } from './en/lab/taking.ts';
import { back } from './en/learn/back.ts';
import { explain } from './en/learn/explain.ts';
import { glossary } from './en/learn/glossary.ts';
import { moments } from './en/learn/moments.ts';
import { predict } from './en/learn/predict.ts';
import { story } from './en/learn/story.ts';
import { undivided } from './en/learn/undivided.ts';
import { vocabulary } from './en/sentence/vocabulary.ts';
import { compare } from './en/views/compare.ts';
import { embedding } from './en/views/embedding.ts';
import { find } from './en/views/find.ts';
import { hand } from './en/views/hand.ts';
import { heads } from './en/views/heads.ts';
import { importance } from './en/views/importance.ts';
import { inside } from './en/views/inside.ts';
import { journey } from './en/views/journey.ts';
import { layers } from './en/views/layers.ts';
import { links } from './en/views/links.ts';
import { output } from './en/views/output.ts';
import { parts } from './en/views/parts.ts';
import { positions } from './en/views/positions.ts';
import { roles } from './en/views/roles.ts';
import { split } from './en/views/split.ts';
import { twice } from './en/views/twice.ts';
import { units } from './en/views/units.ts';

/** The words of what is shown later than the first map, in English; its keys are every language's. */
export const later = {
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
