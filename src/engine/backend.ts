import type { Decode } from '../lab/decode.ts';
import type { Plan } from '../lab/plan.ts';
import type { ActivationName } from '../trace/names.ts';
import type { BackendName, EngineReport, Fallback, SweptRun } from '../trace/run.ts';
import type { Trace } from '../trace/trace.ts';
import type { StoredModel } from './weights.ts';

export type EnginePreference = 'auto' | BackendName;

export type PlacedOptions = {
  readonly decode: Decode;
  /** What is changed of the model; it reaches the encoder, every decoding step and the trace. */
  readonly plan: Plan;
  /** Looked at after every wait: a newer edit makes this run pointless. */
  readonly signal: AbortSignal;
  /** The activations wanted, so that no other is copied; null for every one. */
  readonly names: ReadonlySet<ActivationName> | null;
};

/** The model as it was trained, decoding greedily, every activation wanted. */
export function plainRun(): PlacedOptions {
  return {
    decode: { kind: 'greedy' },
    plan: [],
    signal: new AbortController().signal,
    names: null,
  };
}

/** What the decoder wrote, `<eos>` included unless cut, and everything on the way. */
export type Found = { readonly produced: readonly number[]; readonly trace: Trace };

/** A variant as a backend needs it. @property source ids, `<eos>` last */
export type Asked = Pick<PlacedOptions, 'decode' | 'plan'> & { readonly source: readonly number[] };

/** What a variant wrote, with the logit and the probability of each word. */
export type FoundVariant = Found & Pick<SweptRun, 'probabilities' | 'logits'>;

/** Many variants at once. */
export type Sweeping = {
  /** Whether all that is changed can be, at once with others. */
  knows(plan: Plan): boolean;
  /** How many of these, the first ones, there is room for together. */
  roomFor(asked: readonly Asked[], names: ReadonlySet<ActivationName>): number;
  /** @throws the signal's reason, once it is aborted */
  run(
    asked: readonly Asked[],
    options: Pick<PlacedOptions, 'signal'> & { readonly names: ReadonlySet<ActivationName> },
  ): Promise<readonly FoundVariant[]>;
};

/** A model's numbers where a backend can compute with them. */
export type PlacedModel = {
  /**
   * Encodes, decodes and reads back the activations wanted. One call at a time.
   * @param source ids, `<eos>` last, no more than the model takes
   * @throws the signal's reason, once it is aborted
   */
  run(source: readonly number[], options: PlacedOptions): Promise<Found>;
  /** Gets ready to compute many variants at once; where it is missing they go one by one. */
  readonly sweeping?: () => Promise<Sweeping>;
  dispose(): void;
};

/** What computes: WebGPU by kernels of our own, the processor by loops of our own, or tfjs on either. */
export type ActiveBackend = {
  readonly report: EngineReport;
  /** Resolves when the device is gone or has reported an error; never on the processor. */
  readonly broken: Promise<void>;
  /** @throws BackendRefused when this backend cannot serve the model, and another has to */
  place(model: StoredModel): Promise<PlacedModel>;
  /** What has to come before a run with this plan can begin; null, or left out, where nothing has. */
  readonly comesFirst?: (plan: Plan) => Promise<unknown> | null;
  /** Tensors, or GPU buffers, alive. */
  arrays(): number;
  /** GPU compute dispatches up to now; 0 on the processor. */
  dispatches(): number;
  /** Frees the device; what was placed on it is gone. */
  close(): void;
};

/** A backend that is there but cannot be used, and why. */
export class BackendRefused extends Error {
  override readonly name = 'BackendRefused';
  readonly reason: Fallback;

  constructor(reason: Fallback, told: string) {
    super(told);
    this.reason = reason;
  }
}

/** Why WebGPU cannot be used; null when it might be. */
export function webgpuObstacle(): Fallback | null {
  if (!globalThis.isSecureContext) return 'insecure';
  return navigator.gpu ? null : 'unsupported';
}
