import type { Dimensions } from '../trace/dimensions.ts';
import type { ActivationName } from '../trace/names.ts';
import type { Run } from '../trace/run.ts';
import { patternNames } from './heads/heads.ts';
import { outputNames } from './output/output.ts';
import { type Selection, type View, views } from './selection.ts';
import type { Step } from './steps/steps.ts';
import { walkNames } from './steps/walkNames.ts';

type Sizes = Pick<Dimensions, 'nLayers'>;

type ViewTraits = {
  /** The activations without which there is nothing to show; disabled where a run lacks one. */
  readonly needs: (where: Selection, sizes: Sizes) => readonly ActivationName[];
  /** The step it shows, wherever the walk stands. */
  readonly step?: Step;
};

/** What is true of each view but its looks, which are in `panels/stage/views.ts`. */
export const viewTraits: Readonly<Record<View, ViewTraits>> = {
  steps: { needs: walkNames },
  links: { needs: walkNames, step: 'pattern' },
  heads: {
    needs: (where, sizes) => [...walkNames(where), ...patternNames(where, sizes)],
    step: 'pattern',
  },
  // What is added to X.
  positions: { needs: ({ stack }) => [`${stack}.pos_embed`], step: 'x' },
  output: { needs: () => outputNames },
};

/** The views that this run lacks numbers for. */
export function lackingViews({ trace, dimensions }: Run, where: Selection): readonly View[] {
  const lacks = (view: View) =>
    viewTraits[view].needs(where, dimensions).some((name) => !trace.has(name));
  return views.filter(lacks);
}
