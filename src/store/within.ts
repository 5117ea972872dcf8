import type { Selection } from '../view/selection.ts';
import type { AppState } from './app.ts';
import { cellOf, type Pointer, shownStep } from './pointer.ts';

type Pointed = { readonly selection: Selection; readonly pointer: Pointer };

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

/**
 * Brings selection and pointer inside what the run has: its layers and heads, the rows decoded so
 * far, the features of the step.
 */
export function within(state: AppState): Pointed {
  const { run, time } = state;
  const selection = { ...state.selection, kind: kindWithin(state.selection) };
  if (!run) return { selection: placed(selection, state.pointer), pointer: state.pointer };
  const { nLayers, nHeads, dModel, dHead, maxLength } = run.dimensions;
  const layer = clamp(selection.layer, nLayers);
  const head = clamp(selection.head, nHeads);
  const decoded = Math.min(time + 1, run.target.inputs.length);
  const source = run.source.tokens.length;
  const beyond = state.stage === 'positions' && state.allPositions;
  const queries = selection.stack === 'encoder' ? source : decoded;
  const keys = selection.stack === 'decoder' && selection.kind === 'self_attn' ? decoded : source;
  const step = shownStep(state.stage, selection.step);
  const wide = step === 'x' || step === 'out';
  const pointer = {
    query: clamp(state.pointer.query, beyond ? maxLength : queries),
    key: clamp(state.pointer.key, beyond ? maxLength : keys),
    feature: clamp(state.pointer.feature, wide ? dModel : dHead),
  };
  return { selection: placed({ ...selection, layer, head }, pointer), pointer };
}

function kindWithin({ stack, kind }: Selection): Selection['kind'] {
  return stack === 'encoder' ? 'self_attn' : kind;
}

function placed(selection: Selection, pointer: Pointer): Selection {
  return { ...selection, ...cellOf(selection.step, pointer) };
}
