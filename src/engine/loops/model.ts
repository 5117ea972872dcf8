import {
  epsilon,
  type FeedForwardSublayer,
  type Stack,
  type Sublayer,
  sublayersOf,
} from '../../trace/topology.ts';
import { attentionLoops } from './attention.ts';
import { largestAt, normalize, products, project, softmax } from './rows.ts';
import type { Room } from './views.ts';

/** FFN(x) = max(0, xW₁ + b₁)W₂ + b₂ (section 3.3, equation 2) of one row. */
function feedForwardLoops({ path, input }: FeedForwardSublayer, { parameter, view }: Room) {
  const [w1, b1] = [parameter(`${path}.w_1`), parameter(`${path}.b_1`)];
  const [w2, b2] = [parameter(`${path}.w_2`), parameter(`${path}.b_2`)];
  const [x, out] = [view(input), view(`${path}.out`)];
  const [pre, post] = [view(`${path}.pre`), view(`${path}.post`)];
  return {
    take(row: number): void {
      pre(row).set(project(x(row), w1, b1));
      const [before, after] = [pre(row), post(row)];
      for (let at = 0; at < before.length; at++) after[at] = Math.max(0, before[at] as number);
      out(row).set(project(after, w2, b2));
    },
  };
}

/** Add & norm (section 3.1) of one row: LayerNorm(x + Sublayer(x)). */
function addAndNormLoops({ input, path, sum, norm }: Sublayer, { parameter, view }: Room) {
  const [gain, bias] = [parameter(`${norm}.gain`), parameter(`${norm}.bias`)];
  const [x, added, total] = [view(input), view(`${path}.out`), view(sum)];
  const [mean, scale] = [view(`${norm}.mean`), view(`${norm}.scale`)];
  const [normalized, out] = [view(`${norm}.normalized`), view(`${norm}.out`)];
  return (row: number): void => {
    const [one, other, both] = [x(row), added(row), total(row)];
    for (let at = 0; at < both.length; at++) {
      both[at] = (one[at] as number) + (other[at] as number);
    }
    const into = { mean: mean(row), scale: scale(row), normalized: normalized(row), out: out(row) };
    normalize(both, gain, bias, epsilon, into);
  };
}

function sublayerLoops(sublayer: Sublayer, room: Room) {
  const ends = addAndNormLoops(sublayer, room);
  const attention = sublayer.kind === 'ffn' ? null : attentionLoops(sublayer, room);
  const { take } = attention ?? feedForwardLoops(sublayer as FeedForwardSublayer, room);
  return {
    ...{ kind: sublayer.kind, attention },
    take(row: number): void {
      take(row);
      ends(row);
    },
  };
}

/** Words and places (sections 3.4, 3.5) of one row: embedding × √dModel, plus the position's sinusoids. */
function embedLoops(stack: Stack, { parameter, view, positions, dimensions: { dModel } }: Room) {
  const embedding = parameter('embedding');
  const [words, places] = [view(`${stack}.embed`), view(`${stack}.pos_embed`)];
  const stream = view(`${stack}.0.resid_pre`);
  return (row: number, id: number): void => {
    const [word, place, x] = [words(row), places(row), stream(row)];
    for (let at = 0; at < dModel; at++) {
      word[at] = (embedding[id * dModel + at] as number) * Math.sqrt(dModel);
      place[at] = positions[row * dModel + at] as number;
      x[at] = (word[at] as number) + (place[at] as number);
    }
  };
}

/** The model as it was trained, one row after the other; every activation goes into the room. */
export function modelLoops(room: Room) {
  const { dimensions, source, parameter, view } = room;
  const sublayers = (stack: Stack) =>
    sublayersOf(stack, dimensions).map((one) => sublayerLoops(one, room));
  const [encoder, decoder] = [sublayers('encoder'), sublayers('decoder')];
  const [readWord, writtenWord] = [embedLoops('encoder', room), embedLoops('decoder', room)];
  const top = view(`${sublayersOf('decoder', dimensions).at(-1)?.norm as Sublayer['norm']}.out`);
  const [logits, probs] = [view('logits'), view('probs')];
  const everyRow = (does: (row: number) => void) => {
    for (let row = 0; row < source; row++) does(row);
  };

  return {
    /** All words that are read, and what each has for the decoder. */
    encode(ids: readonly number[]): void {
      everyRow((row) => readWord(row, ids[row] as number));
      for (const { attention, take } of encoder) {
        if (attention) everyRow(attention.offer);
        everyRow(take);
      }
      for (const { kind, attention } of decoder) {
        if (kind === 'cross_attn' && attention) everyRow(attention.offer);
      }
    },

    /** @returns the likeliest word after the one of this row, and those of the rows before */
    write(row: number, id: number): number {
      writtenWord(row, id);
      for (const { kind, attention, take } of decoder) {
        if (kind === 'self_attn') attention?.offer(row);
        take(row);
      }
      products(top(row), parameter('embedding'), logits(row));
      softmax(logits(row), probs(row));
      return largestAt(logits(row));
    },

    /** What no row could know while it was written. */
    lookAhead(words: number): void {
      for (const { kind, attention } of decoder) {
        if (kind === 'self_attn') attention?.ahead(words);
      }
    },
  };
}
