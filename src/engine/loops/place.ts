import { type Arena, arenaOf } from '../../kernels/arena.ts';
import { bosId } from '../../language/vocabulary.ts';
import { decodeGreedily } from '../../model/generate.ts';
import type { Dimensions } from '../../trace/dimensions.ts';
import { positionTable } from '../../trace/positions.ts';
import type { PlacedModel } from '../backend.ts';
import { decodingOf } from '../decoding.ts';
import { readArena } from '../kernels/read.ts';
import { turns } from '../queue.ts';
import type { Placeable } from '../weights.ts';
import { modelLoops } from './model.ts';
import { roomIn } from './views.ts';

/**
 * Multiplications of one row of the decoder up to which loops are surely the quicker. In Node, 6 to 24 words written, they take
 * 0.3 of tfjs's time for a row of 0.4 million, 0.4 for 1.1, 0.5 to 0.6 for 2.1 and up to 0.8 for 3.5.
 */
const most = 2_000_000;

/** Whether loops are quicker than tfjs for a model of this size, and its rows go in eights. */
export function isSmall(dimensions: Dimensions): boolean {
  const { dModel, dFf, dHead, nHeads, nLayers, vocabSize } = dimensions;
  const wide = nHeads * dHead;
  const layer = 6 * dModel * wide + 2 * dModel * dFf;
  const inEights = [dModel, dFf, dHead].every((width) => width % 8 === 0);
  return inEights && nLayers * layer + vocabSize * dModel <= most;
}

/** Where the ids that are fed in lie, one a row. */
const tokensOf = ({ offset }: Arena) => offset('decoder.tokens');

/** A model that plain loops run, as it was trained: no plan is looked at. */
export function placeInLoops({ parameters, manifest }: Placeable): PlacedModel {
  const { dimensions } = manifest.architecture;
  const positions = positionTable(dimensions.maxLength, dimensions.dModel);
  const told = { parameters, dimensions, positions };
  let kept = new Float32Array();

  return {
    async run(source, { decode, signal, names }) {
      const { given, limit, end } = decodingOf(decode, manifest.architecture);
      const arena = arenaOf({ source: source.length, target: limit }, dimensions);
      if (kept.length < arena.length) kept = new Float32Array(arena.length);
      const numbers = kept;
      const turn = turns(signal);
      await turn(true);
      const model = modelLoops(roomIn(numbers, arena, source.length, told));
      model.encode(source);
      let row = 0;
      /** Feeds in what has not been yet; gives the likeliest word after it. */
      const next = async (inputs: readonly number[]): Promise<number> => {
        let likeliest = bosId;
        for (; row < inputs.length; row++) {
          await turn();
          signal.throwIfAborted();
          const id = inputs[row] as number;
          numbers[tokensOf(arena) + row] = id;
          likeliest = model.write(row, id);
        }
        return likeliest;
      };
      const produced = await decodeGreedily(next, { begin: bosId, end, limit, given });
      // Words that were given all of them were not asked for.
      await next([bosId, ...produced.slice(0, -1)]);
      await turn();
      model.lookAhead(produced.length);
      numbers[arena.count] = produced.length;
      numbers.set(produced, arena.produced);
      const found = readArena(numbers, arena, source, dimensions, names);
      await turn(true);
      return found;
    },
    dispose() {
      kept = new Float32Array();
    },
  };
}
