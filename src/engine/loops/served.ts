import type { PlacedModel } from '../backend.ts';
import { whenNeeded } from '../delivered.ts';
import type { Placeable } from '../weights.ts';
import { isSmall, placeInLoops } from './place.ts';

/** What places a model on tfjs. */
export type OnTfjs = { place(model: Placeable): PlacedModel };

/**
 * A model without a graphics processor: loops run it as it was trained, where it is small; tfjs runs all that is
 * changed of it, and larger ones.
 * @param startTfjs asked for when it is needed @throws whatever that does
 */
export async function placeWithLoops(
  model: Placeable,
  startTfjs: () => Promise<OnTfjs>,
): Promise<PlacedModel> {
  const onTfjs = whenNeeded(async () => (await startTfjs()).place(model));
  if (!isSmall(model.manifest.architecture.dimensions)) return onTfjs.get();
  const loops = placeInLoops(model);
  return {
    async run(source, options) {
      if (options.plan.length === 0) return loops.run(source, options);
      return (await onTfjs.get()).run(source, options);
    },
    dispose() {
      onTfjs.made?.dispose();
      loops.dispose();
    },
  };
}
