import type { PlacedModel } from '../backend.ts';
import { whenNeeded } from '../delivered.ts';
import { EngineError } from '../errors.ts';
import type { Placeable } from '../weights.ts';
import { isSmall, placeInLoops } from './place.ts';

/** What places a model on tfjs. */
type OnTfjs = { place(model: Placeable): PlacedModel };

/**
 * A model without a graphics processor: loops run it as it was trained, where it is small; tfjs runs all that is
 * changed of it, and larger ones.
 * @param startTfjs asked for when it is needed @throws whatever that does
 */
export async function placeWithLoops(
  model: Placeable,
  startTfjs: () => Promise<OnTfjs>,
): Promise<PlacedModel> {
  let gone = false;
  const onTfjs = whenNeeded(async () => {
    const tfjs = await startTfjs();
    // Nobody would free what is placed now.
    if (gone) throw new EngineError('superseded');
    return tfjs.place(model);
  });
  if (!isSmall(model.manifest.architecture.dimensions)) return onTfjs.get();
  const loops = placeInLoops(model);
  return {
    async run(source, options) {
      if (options.plan.length === 0) return loops.run(source, options);
      return (await onTfjs.get()).run(source, options);
    },
    dispose() {
      gone = true;
      onTfjs.made?.dispose();
      loops.dispose();
    },
  };
}
