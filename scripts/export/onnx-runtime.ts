import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { bosId, eosId } from '../../src/language/vocabulary.ts';
import { decodeGreedily } from '../../src/model/generate.ts';

// One thread is what a page that is not cross-origin isolated has.
env.wasm.numThreads = 1;
env.logLevel = 'error';

/** Both graphs of a model, opened by ONNX Runtime Web on WebAssembly. */
export type Sessions = Readonly<Record<'encoder' | 'decoder', InferenceSession>>;
/** Outputs by name: those of the encoder, then of the decoder. */
export type Outputs = ReadonlyMap<string, Tensor>;

export async function openSessions(files: Record<keyof Sessions, Uint8Array>): Promise<Sessions> {
  const open = (file: Uint8Array) =>
    InferenceSession.create(file, { executionProviders: ['wasm'], graphOptimizationLevel: 'all' });
  return { encoder: await open(files.encoder), decoder: await open(files.decoder) };
}

/** Rows of ids, 0 where one is shorter than the longest: [batch, n] */
export function idsOf(rows: readonly (readonly number[])[]): Tensor {
  const length = Math.max(...rows.map((row) => row.length));
  const ids = rows.flatMap((row) => [...row, ...new Array<number>(length - row.length).fill(0)]);
  return new Tensor('int32', Int32Array.from(ids), [rows.length, length]);
}

/** Every activation, for sentences side by side; `target` are the ids fed in. */
export async function forward(
  { encoder, decoder }: Sessions,
  source: Tensor,
  target: Tensor,
): Promise<Outputs> {
  const encoded = await encoder.run({ source });
  const decoded = await decoder.run({ source, target, memory: encoded.memory as Tensor });
  return new Map([...Object.entries(encoded), ...Object.entries(decoded)] as [string, Tensor][]);
}

/** The likeliest of the last row. @param logits [1, n, vocab] */
function likeliest(logits: Tensor): number {
  const width = logits.dims[2] as number;
  const row = (logits.data as Float32Array).subarray(-width);
  return row.indexOf(Math.max(...row));
}

/** Translates greedily, every row anew for every word. @returns the ids written */
export async function translateGreedily(
  { encoder, decoder }: Sessions,
  ids: readonly number[],
  limit: number,
): Promise<readonly number[]> {
  const source = idsOf([ids]);
  const { memory } = await encoder.run({ source }, ['memory']);
  const next = async (inputs: readonly number[]) => {
    const given = { source, memory: memory as Tensor, target: idsOf([inputs]) };
    const { logits } = await decoder.run(given, ['logits']);
    return likeliest(logits as Tensor);
  };
  return decodeGreedily(next, { begin: bosId, end: eosId, limit });
}
