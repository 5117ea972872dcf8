import type { Run } from '../trace/run.ts';
import { attentionSides, rowsSoFar } from '../view/heads/heads.ts';
import type { Selection } from '../view/selection.ts';
import { stepRows } from '../view/steps/steps.ts';
import type { AppState } from './app.ts';
import { type Pointer, shownStep } from './pointer.ts';

type Pointing = Pick<AppState, 'run' | 'time' | 'view' | 'allPositions' | 'selection' | 'pointer'>;

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

type Selecting = { readonly run: Pick<Run, 'dimensions'> | null; readonly selection: Selection };

/** The selection inside what the run has: its layers and heads. The state keeps what was asked. */
export function selectionWithin({ run, selection }: Selecting): Selection {
  if (!run) return selection;
  const { nLayers, nHeads } = run.dimensions;
  const { layer, head } = selection;
  return { ...selection, layer: clamp(layer, nLayers), head: clamp(head, nHeads) };
}

/**
 * Where the pointer stands in what is shown. The state keeps what was once pointed at; only here is
 * it brought inside the rows decoded so far and the features of the step. So a walk through a
 * smaller matrix leads back to the same cell.
 */
export function pointerWithin(state: Pointing): Pointer {
  const { run, pointer } = state;
  if (!run) return pointer;
  const { queries, keys } = state.view === 'positions' ? placed(state, run) : attended(state, run);
  const [, column] = stepRows[shownStep(state.view, state.selection.step)].axes;
  return {
    query: clamp(pointer.query, queries),
    key: clamp(pointer.key, keys),
    feature: clamp(pointer.feature, run.dimensions[column === 'dModel' ? 'dModel' : 'dHead']),
  };
}

function attended({ selection, time }: Pointing, run: Run) {
  const { key } = attentionSides(selection);
  return {
    queries: rowsSoFar(run, selection, time),
    keys: key === 'source' ? run.source.tokens.length : rowsSoFar(run, selection, time),
  };
}

/** Positions against positions, whatever attends to what; no word's place waits for decoding. */
function placed({ selection, allPositions }: Pointing, run: Run) {
  const tokens = selection.stack === 'encoder' ? run.source.tokens : run.target.inputs;
  const length = allPositions ? run.dimensions.maxLength : tokens.length;
  return { queries: length, keys: length };
}
