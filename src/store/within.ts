import type { Run } from '../trace/run.ts';
import { attentionSides, rowsSoFar } from '../view/heads/heads.ts';
import type { Selection } from '../view/selection.ts';
import type { AppState } from './app.ts';
import { cellOf, type Pointer, shownStep } from './pointer.ts';

type Pointing = Pick<AppState, 'run' | 'time' | 'stage' | 'allPositions' | 'selection' | 'pointer'>;

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

/** The selection inside what the run has: its layers and heads; row and column as pointed at. */
export function selectionWithin(state: Pointing): Selection {
  const { stack, layer, head } = state.selection;
  const kind = stack === 'encoder' ? 'self_attn' : state.selection.kind;
  const { nLayers, nHeads } = state.run?.dimensions ?? {};
  const selection = {
    ...state.selection,
    kind,
    layer: nLayers === undefined ? layer : clamp(layer, nLayers),
    head: nHeads === undefined ? head : clamp(head, nHeads),
  };
  return { ...selection, ...cellOf(selection.step, pointerWithin({ ...state, selection })) };
}

/**
 * Where the pointer stands in what is shown. The state keeps what was once pointed at; only here is
 * it brought inside the rows decoded so far and the features of the step. So a walk through a
 * smaller matrix leads back to the same cell.
 */
export function pointerWithin(state: Pointing): Pointer {
  const { run, pointer } = state;
  if (!run) return pointer;
  const { queries, keys } = state.stage === 'positions' ? placed(state, run) : attended(state, run);
  const step = shownStep(state.stage, state.selection.step);
  const { dModel, dHead } = run.dimensions;
  return {
    query: clamp(pointer.query, queries),
    key: clamp(pointer.key, keys),
    feature: clamp(pointer.feature, step === 'x' || step === 'out' ? dModel : dHead),
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
