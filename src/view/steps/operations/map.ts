import { at } from '../../matrix/matrix.ts';
import { lackingAmong } from '../matrices/operands.ts';
import { pieceOf } from '../matrices/pieces.ts';
import type { Mapping } from '../row.ts';
import {
  type Computed,
  type Lacking,
  layOver,
  type Operation,
  type Scene,
  symbolOf,
  type Written,
} from './operation.ts';

/** One number divided by a root, or multiplied with it. */
export type Quotient = {
  readonly kind: 'quotient';
  readonly dividend: number;
  readonly radicand: number;
  readonly divisor: number;
  readonly total: number;
};
export type Enlarged = {
  readonly kind: 'enlarged';
  readonly entry: number;
  readonly radicand: number;
  readonly total: number;
};
/** max(0, value) */
export type Rectified = {
  readonly kind: 'rectified';
  readonly value: number;
  readonly total: number;
};
export type Mapped = Quotient | Enlarged | Rectified;

type Of = Computed<'map'>;

const sums: Readonly<Record<Mapping, (value: number, scene: Scene) => Mapped>> = {
  /** By √d_k (section 3.2.1). */
  divide(dividend, { run }) {
    const radicand = run.dimensions.dHead;
    const divisor = Math.sqrt(radicand);
    return { kind: 'quotient', dividend, radicand, divisor, total: dividend / divisor };
  },
  /** By √d_model (section 3.4). */
  enlarge(entry, { run }) {
    const radicand = run.dimensions.dModel;
    return { kind: 'enlarged', entry, radicand, total: entry * Math.sqrt(radicand) };
  },
  relu: (value) => ({ kind: 'rectified', value, total: Math.max(0, value) }),
};

const texts: Readonly<Record<Mapping, (of: Of, scene: Scene, written: Written) => string>> = {
  divide({ of }, { run }, { word }) {
    const over = (root: string) => `\\frac{${word(of)}}{\\sqrt{${root}}}`;
    return `${over('d_k')} = ${over(String(run.dimensions.dHead))}`;
  },
  enlarge(_, { run }, { result, addends, shaped }) {
    const [table] = addends;
    const entries = table ? shaped(table) : 'E';
    return `${shaped(result)} = \\sqrt{${run.dimensions.dModel}}\\;${entries}`;
  },
  relu: (_, { step }) => `${symbolOf(step)}_{ij} = \\max(0, H_{ij})`,
};

/** Every cell by itself. */
export const map: Operation<'map', Mapped | Lacking> = {
  lay: (_of, scene) => layOver(scene),
  sum({ of, by }, scene, { row, column }) {
    const { run, where } = scene;
    const what = lackingAmong(run, where, [of]);
    if (what) return { kind: 'lacking', what };
    return sums[by](at(pieceOf(run, where, of).matrix, row, column), scene);
  },
  tex: (of, scene, written) => texts[of.by](of, scene, written),
};
