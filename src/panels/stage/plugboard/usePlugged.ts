import { useMemo } from 'react';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { pluggedHead } from '../../../view/plugboard/compute.ts';
import { type Fit, fitOf } from '../../../view/plugboard/fit.ts';
import { type Plugs, plugsIn } from '../../../view/plugboard/plugs.ts';
import { matrixFrom } from '../../../view/projections/numbers.ts';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';

/** How a cross-attention is plugged in now, and what its shapes come to at this decoding step. */
export type Board = {
  readonly run: Run;
  readonly head: AttentionHead;
  readonly plugs: Plugs;
  readonly fit: Fit;
  /** How many of the decoder's rows there are. */
  readonly written: number;
  /** The words whose rows each stack has, so far. */
  readonly words: Readonly<Record<'encoder' | 'decoder', readonly string[]>>;
  /** The row and the key pointed at, as far as there are. */
  readonly row: number;
  readonly column: number;
};

export function useBoard(run: Run): Board {
  const head = useHead();
  const word = useApp((state) => state.plugs);
  const time = useSlot((state) => state.time);
  const pointer = useSlot((state) => state.pointer);
  const { words } = useWords();
  const written = Math.min(time + 1, run.target.inputs.length);
  const plugs = useMemo(() => plugsIn(word), [word]);
  const fit = fitOf(plugs, { encoder: run.source.tokens.length, decoder: written });
  return {
    ...{ run, head, plugs, fit, written },
    words: { encoder: words.source, decoder: words.target.slice(0, written) },
    row: Math.min(pointer.query, fit.rows.q - 1),
    column: Math.min(pointer.key, fit.rows.k - 1),
  };
}

/** What is computed with these plugs, as far as it has a shape: the head's weights, and A V. */
export function usePluggedNumbers({ run, head, plugs, written }: Board) {
  return useMemo(() => {
    const { pattern, context } = pluggedHead(run, head, plugs, written);
    return { pattern: matrixFrom(pattern), out: context && matrixFrom(context) };
  }, [run, head, plugs, written]);
}
