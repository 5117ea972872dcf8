import { at, traced } from '../../matrix/matrix.ts';
import { hasParameter, parameterIn } from '../../parameters.ts';
import { type Lacking, layOver, type Operation, symbolOf } from './operation.ts';

export type Normalised = {
  readonly kind: 'norm';
  readonly normalized: number;
  readonly gain: number;
  readonly bias: number;
  readonly total: number;
};

/** LayerNorm's last step: a normalised row times gain, plus bias. */
export const normalise: Operation<'normalise', Normalised | Lacking> = {
  lay: (_of, scene) => layOver(scene),
  sum({ norm }, { run }, { row, column }) {
    const both = [`${norm}.gain`, `${norm}.bias`] as const;
    if (!both.every((name) => hasParameter(run, name))) return { kind: 'lacking', what: 'norm' };
    const normalized = at(traced(run.trace, `${norm}.normalized`), row, column);
    const [gain = 1, bias = 0] = both.map((name) => parameterIn(run, name).data[column]);
    return { kind: 'norm', normalized, gain, bias, total: normalized * gain + bias };
  },
  tex: (_of, { step }, { result, addends: [before], shaped }) => {
    const normalised = before ? shaped(before) : `\\hat{${symbolOf(step)}}`;
    return `${shaped(result)} = ${normalised} \\odot \\gamma + \\beta`;
  },
};
