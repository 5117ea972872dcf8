import type { Dimensions } from '../../src/trace/dimensions.ts';
import { activationNames } from '../../src/trace/names.ts';
import type { Parameter, Run } from '../../src/trace/run.ts';
import { type Activation, traceOf } from '../../src/trace/trace.ts';
import {
  cellOf,
  gaussian,
  type Plain,
  plain,
  plus,
  slice,
  softmaxed,
  times,
  turned,
} from './matrices.ts';

type Options = {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly dimensions?: Partial<Dimensions>;
};

/** A whole forward pass in plain loops with random parameters: every number is a true one. */
export function plainRun({
  source = ['the', 'cat', 'sleeps', '<eos>'],
  target = ['le', 'chat', 'dort', '<eos>'],
  dimensions: sizes = {},
}: Options = {}): Run {
  const vocabulary = [...new Set(['<pad>', '<bos>', '<eos>', '<unk>', ...source, ...target])];
  const dimensions: Dimensions = {
    ...{ dModel: 8, dHead: 4, nHeads: 2, nLayers: 2, dFf: 16, maxLength: 32 },
    vocabSize: vocabulary.length,
    ...sizes,
  };
  const inputs = ['<bos>', ...target.slice(0, -1)];
  const ids = (tokens: readonly string[]) => tokens.map((token) => vocabulary.indexOf(token));
  const pass = new Pass(dimensions);
  pass.run(ids(source), ids(inputs));
  return {
    direction: 'en-fr',
    dimensions,
    source: { text: source.slice(0, -1).join(' '), tokens: source, ids: ids(source), unknown: [] },
    target: { text: target.join(' '), tokens: target, ids: ids(target), inputs, cut: false },
    engine: { backend: 'wasm', adapter: '', software: false, fallback: 'chosen' },
    ...{ dispatches: 0, milliseconds: 1, vocabulary },
    trace: traceOf(
      activationNames(dimensions).map(([name, axes]) => ({
        ...(pass.activations.get(name) as Pick<Activation, 'shape' | 'data'>),
        ...{ name, axes },
      })),
    ),
    parameters: {
      names: [...pass.parameters.keys()],
      get(name) {
        const found = pass.parameters.get(name);
        if (!found) throw new RangeError(`no parameter named ${name}`);
        return found;
      },
    },
  };
}

class Pass {
  readonly activations = new Map<string, { shape: readonly number[]; data: Float32Array }>();
  readonly parameters = new Map<string, Parameter>();
  private readonly next = gaussian(7);

  private readonly d: Dimensions;

  constructor(dimensions: Dimensions) {
    this.d = dimensions;
  }

  run(source: readonly number[], target: readonly number[]): void {
    const { nLayers, vocabSize, dModel } = this.d;
    const table = this.parameter('embedding', vocabSize, dModel, 1 / Math.sqrt(dModel));
    let x = this.embed('encoder', source, table);
    for (let layer = 0; layer < nLayers; layer++) {
      const path = `encoder.${layer}`;
      this.keep(`${path}.resid_pre`, x);
      x = this.norm(
        `${path}.ln1`,
        this.keep(`${path}.resid_mid`, plus(x, this.attend(`${path}.self_attn`, x, x))),
      );
      x = this.norm(`${path}.ln2`, this.feedForward(path, x));
    }
    const memory = this.keep('memory', x);
    let y = this.embed('decoder', target, table);
    for (let layer = 0; layer < nLayers; layer++) {
      const path = `decoder.${layer}`;
      this.keep(`${path}.resid_pre`, y);
      y = this.norm(
        `${path}.ln1`,
        this.keep(`${path}.resid_mid`, plus(y, this.attend(`${path}.self_attn`, y, y, true))),
      );
      y = this.norm(
        `${path}.ln2`,
        this.keep(`${path}.resid_mid_cross`, plus(y, this.attend(`${path}.cross_attn`, y, memory))),
      );
      y = this.norm(`${path}.ln3`, this.feedForward(path, y));
    }
    this.keep('probs', softmaxed(this.keep('logits', times(y, turned(table)))));
  }

  private keep(name: string, matrix: Plain): Plain {
    this.activations.set(name, { shape: [matrix.rows, matrix.columns], data: matrix.data });
    return matrix;
  }

  private keepHeads(name: string, heads: readonly Plain[]): void {
    const [{ rows, columns }] = heads as [Plain];
    const data = new Float32Array(heads.length * rows * columns);
    heads.forEach((head, index) => {
      data.set(head.data, index * rows * columns);
    });
    this.activations.set(name, { shape: [heads.length, rows, columns], data });
  }

  private parameter(name: string, rows: number, columns: number, spread?: number): Plain {
    const matrix = plain(rows, columns, () => this.next() * (spread ?? 1 / Math.sqrt(rows)));
    const shape = rows === 1 ? [columns] : [rows, columns];
    this.parameters.set(name, { name, shape, data: matrix.data });
    return matrix;
  }

  private embed(stack: string, ids: readonly number[], table: Plain): Plain {
    const { dModel } = this.d;
    this.activations.set(`${stack}.tokens`, { shape: [ids.length], data: Float32Array.from(ids) });
    const words = plain(
      ids.length,
      dModel,
      (r, c) => cellOf(table, ids[r] as number, c) * Math.sqrt(dModel),
    );
    const positions = plain(ids.length, dModel, (r, c) => {
      const angle = r / 10000 ** ((2 * Math.floor(c / 2)) / dModel);
      return c % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    });
    return plus(this.keep(`${stack}.embed`, words), this.keep(`${stack}.pos_embed`, positions));
  }

  private attend(path: string, from: Plain, memory: Plain, causal = false): Plain {
    const { dModel, dHead, nHeads } = this.d;
    const w = (name: string) =>
      this.parameter(`${path}.${name}`, dModel, nHeads * dHead, 2 / Math.sqrt(dModel));
    const [wq, wk, wv] = [w('w_q'), w('w_k'), w('w_v')];
    const wo = this.parameter(`${path}.w_o`, nHeads * dHead, dModel);
    const heads = Array.from({ length: nHeads }, (_, head) => {
      const [a, b] = [head * dHead, (head + 1) * dHead];
      const of = (x: Plain, matrix: Plain) => times(x, slice(matrix, a, b, 'columns'));
      const [q, k, v] = [of(from, wq), of(memory, wk), of(memory, wv)];
      const scores = times(q, turned(k));
      const scaled = plain(
        scores.rows,
        scores.columns,
        (r, c) => cellOf(scores, r, c) / Math.sqrt(dHead),
      );
      const masked = plain(scores.rows, scores.columns, (r, c) =>
        causal && c > r ? -1e9 : cellOf(scaled, r, c),
      );
      const pattern = softmaxed(masked);
      const context = times(pattern, v);
      return {
        q,
        k,
        v,
        scores,
        scaled,
        masked,
        pattern,
        context,
        head_out: times(context, slice(wo, a, b, 'rows')),
      };
    });
    for (const part of Object.keys(heads[0] ?? {}) as (keyof (typeof heads)[0])[]) {
      this.keepHeads(
        `${path}.${part}`,
        heads.map((head) => head[part]),
      );
    }
    return this.keep(`${path}.out`, heads.map(({ head_out }) => head_out).reduce(plus));
  }

  private norm(path: string, x: Plain): Plain {
    const { dModel } = this.d;
    const gain = this.parameter(`${path}.gain`, 1, dModel, 0.5);
    const bias = this.parameter(`${path}.bias`, 1, dModel, 0.2);
    const rows = Array.from({ length: x.rows }, (_, r) =>
      x.data.subarray(r * dModel, (r + 1) * dModel),
    );
    const means = rows.map((row) => row.reduce((sum, value) => sum + value, 0) / dModel);
    const scales = rows.map((row, r) =>
      Math.sqrt(
        row.reduce((sum, value) => sum + (value - (means[r] as number)) ** 2, 0) / dModel + 1e-5,
      ),
    );
    this.keep(
      `${path}.scale`,
      plain(x.rows, 1, (r) => scales[r] as number),
    );
    const normalized = plain(
      x.rows,
      dModel,
      (r, c) => (cellOf(x, r, c) - (means[r] as number)) / (scales[r] as number),
    );
    this.keep(`${path}.normalized`, normalized);
    const out = plain(
      x.rows,
      dModel,
      (r, c) => cellOf(normalized, r, c) * cellOf(gain, 0, c) + cellOf(bias, 0, c),
    );
    return this.keep(`${path}.out`, out);
  }

  private feedForward(path: string, x: Plain): Plain {
    const { dModel, dFf } = this.d;
    const pre = this.keep(
      `${path}.ffn.pre`,
      times(x, this.parameter(`${path}.ffn.w_1`, dModel, dFf)),
    );
    const post = this.keep(
      `${path}.ffn.post`,
      plain(pre.rows, dFf, (r, c) => Math.max(0, cellOf(pre, r, c))),
    );
    const out = this.keep(
      `${path}.ffn.out`,
      times(post, this.parameter(`${path}.ffn.w_2`, dFf, dModel)),
    );
    return this.keep(`${path}.resid_post`, plus(x, out));
  }
}
