import { plainRun } from '../../src/engine/backend.ts';
import { placeOnTfjs } from '../../src/engine/tfjs/place.ts';
import type { StoredModel } from '../../src/engine/weights.ts';
import { heldOutSet } from '../../src/evaluation/sets.ts';
import { bosId, eosId, vocabularyFrom } from '../../src/language/vocabulary.ts';
import { type ActivationName, activationNames } from '../../src/trace/names.ts';
import type { Trace } from '../../src/trace/trace.ts';
import type { ExportedFiles } from './files.ts';
import { forward, idsOf, type Outputs, openSessions, translateGreedily } from './onnx-runtime.ts';

/** The activation that is furthest off, and by how much. */
export type Worst = { readonly off: number; readonly name: string };
export type Checked = {
  readonly sentences: number;
  /** Ids written in all. */
  readonly words: number;
  readonly worst: Worst;
  /** Sources that were translated otherwise. */
  readonly otherwise: readonly string[];
};
type Wish = { readonly count: number; readonly seed: number };

function offOf(got: ArrayLike<number> | undefined, wanted: ArrayLike<number>): number {
  if (got?.length !== wanted.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let at = 0; at < wanted.length; at++) {
    const off = Math.abs((got[at] as number) - (wanted[at] as number));
    // Not greater or equal, but not smaller: NaN is as far off as can be.
    if (!(off <= most)) most = Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
  }
  return most;
}

/** Over every cell of every activation; a blocked score is the same finite number on both sides. */
export function worstOf(
  outputs: Outputs,
  trace: Pick<Trace, 'get'>,
  names: readonly ActivationName[],
): Worst {
  return names.reduce<Worst>(
    (worst, name) => {
      const got = outputs.get(name)?.data as ArrayLike<number> | undefined;
      const off = offOf(got, trace.get(name).data);
      return off > worst.off ? { off, name } : worst;
    },
    { off: 0, name: '' },
  );
}

/** Sources that training never saw, as ids, long ones among them as `npm run evaluate` has them. */
function sourcesOf({ manifest }: StoredModel, { count, seed }: Wish): number[][] {
  const { direction, constructions } = manifest;
  const vocabulary = vocabularyFrom(manifest.vocabulary);
  const scope = { direction, constructions, vocabulary };
  const { pairs } = heldOutSet(scope, { count, seed, long: Math.ceil(count / 7) });
  return pairs.map(({ source }) => [...source.map(vocabulary.idOf), eosId]);
}

/**
 * Holds exported graphs, as ONNX Runtime computes them, against the page's own model on tfjs: the same
 * sentences translated by both, and every activation of the page's translation.
 */
export async function checkExported(
  stored: StoredModel,
  files: Pick<ExportedFiles, 'encoder.onnx' | 'decoder.onnx'>,
  wish: Wish,
): Promise<Checked> {
  const { architecture, vocabulary } = stored.manifest;
  const names = activationNames(architecture.dimensions).map(([name]) => name);
  const graphs = { encoder: files['encoder.onnx'], decoder: files['decoder.onnx'] };
  const sessions = await openSessions(graphs);
  const placed = placeOnTfjs(stored, true);
  const sources = sourcesOf(stored, wish);
  const otherwise: string[] = [];
  let [words, worst]: [number, Worst] = [0, { off: 0, name: '' }];
  for (const ids of sources) {
    const { produced, trace } = await placed.run(ids, plainRun());
    const theirs = await translateGreedily(sessions, ids, architecture.longestTarget);
    const same = String(theirs) === String(produced);
    if (!same) otherwise.push(ids.map((id) => vocabulary[id]).join(' '));
    const inputs = [bosId, ...produced.slice(0, -1)];
    const outputs = await forward(sessions, idsOf([ids]), idsOf([inputs]));
    const here = worstOf(outputs, trace, names);
    if (here.off > worst.off) worst = here;
    words += produced.length;
  }
  placed.dispose();
  return { sentences: sources.length, words, worst, otherwise };
}
