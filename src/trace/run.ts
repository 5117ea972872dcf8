import type { Dimensions } from './dimensions.ts';
import type { Trace } from './trace.ts';

/** A parameter as plain numbers, row-major. */
export type Parameter = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
};

/** Names share the activations' path: `encoder.1.self_attn.w_q`, `decoder.0.ln2.gain`, `embedding`. */
export type Parameters = {
  readonly names: readonly string[];
  /** @throws RangeError when the model has no parameter of that name. */
  get(name: string): Parameter;
};

export type BackendName = 'webgpu' | 'wasm';

/**
 * Why it is not WebGPU: the browser has none, the page is not on a secure origin, there is no
 * adapter, the device cannot make our programs, their numbers are wrong on it, it broke twice, or
 * the CPU was asked for. `none` when it is WebGPU.
 */
export type Fallback =
  | 'none'
  | 'unsupported'
  | 'insecure'
  | 'no-adapter'
  | 'refused'
  | 'disagrees'
  | 'broken'
  | 'chosen';

/** What computes, in facts the page can state. */
export type EngineReport = {
  readonly backend: BackendName;
  /** The adapter's own words, e.g. "apple m2"; empty on the CPU. */
  readonly adapter: string;
  /** True when WebGPU itself runs on the CPU (a software adapter). */
  readonly software: boolean;
  readonly fallback: Fallback;
};

/** What computed a run, and what it took. */
export type RunReport = EngineReport & {
  /** GPU compute dispatches of this run; 0 on the CPU. */
  readonly dispatches: number;
  readonly milliseconds: number;
};

/** A moment of training that was kept: cross-entropy in nats a word and share right, of held-out sentences. */
export type Snapshot = {
  readonly step: number;
  readonly loss: number;
  readonly exactMatch: number;
};

/** How the model of a run was trained, and after how many steps it is. */
export type Training = {
  /** The last step, after which the model is finished. */
  readonly steps: number;
  /** The moments kept, steps ascending; none where nothing was kept. */
  readonly snapshots: readonly Snapshot[];
  /** The moment of this very model; null for the finished one. */
  readonly at: number | null;
};

/**
 * One run: encode, greedy decode, and one teacher-forced forward over the result with every
 * activation read back. Rows of the decoder's activations are the *inputs* `<bos> y1 … yn`;
 * the output at row t is `target.tokens[t]`, so logits, probs and decoder rows have
 * `target.tokens.length` rows, the last one producing `<eos>`.
 */
export type Run = {
  /** The id of the model that computed it, as its manifest has it; a direction may have several. */
  readonly model: string;
  readonly direction: string;
  readonly dimensions: Dimensions;
  readonly source: {
    /** The text as typed. */
    readonly text: string;
    /** Tokens as typed for display, ending in `<eos>`; as long as `ids`. */
    readonly tokens: readonly string[];
    readonly ids: readonly number[];
    /** Positions of tokens the model does not know; they run as `<unk>`. */
    readonly unknown: readonly number[];
  };
  readonly target: {
    readonly text: string;
    /** What the decoder produced, ending in `<eos>` unless it was cut at the limit. */
    readonly tokens: readonly string[];
    readonly ids: readonly number[];
    /** What the decoder was fed: `<bos>` and then `tokens` but the last. Labels decoder rows. */
    readonly inputs: readonly string[];
    /** Whether decoding hit the length limit before `<eos>`. */
    readonly cut: boolean;
  };
  /** A run that was computed elsewhere has none. */
  readonly engine?: RunReport;
  readonly trace: Trace;
  /** A run that comes without them shows its activations, and not what they were multiplied by. */
  readonly parameters?: Parameters;
  /** Vocabulary tokens by id, to name the columns of `logits` and `probs`. */
  readonly vocabulary: readonly string[];
  /** First and last ids of the tokens of each of its two languages. */
  readonly tokenLanguages: Readonly<Record<string, [first: number, last: number][] | undefined>>;
  /** What it was trained on, by the grammar's ids; a grammar may be ahead of a model. */
  readonly constructions: readonly string[];
  /** A run that was computed elsewhere may come without. */
  readonly training?: Training;
};

/** A run that was computed here: nothing of it is missing. */
export type ComputedRun = Run & Required<Pick<Run, 'engine' | 'parameters'>>;

/** One run of a sweep: its trace has only the activations that were chosen. */
export type SweptRun = ComputedRun & {
  /** Of each word written, after those before it. */
  readonly probabilities: Float32Array;
  /** Likewise: what their softmax was taken of. */
  readonly logits: Float32Array;
  /**
   * What computed it: programs that do many variants at once, or, one by one, tfjs (loops, where nothing is
   * changed), because there is no GPU or because no program knows what is changed.
   */
  readonly by: 'kernels' | 'tfjs';
};
