import { at, traced } from '../../matrix/matrix.ts';
import { layOver, type Operation, symbolOf } from './operation.ts';

export type Normalised = {
  readonly kind: 'norm';
  readonly normalized: number;
  readonly gain: number;
  readonly bias: number;
  readonly total: number;
};

/** LayerNorm's last step: a normalised row times gain, plus bias. */
export const normalise: Operation<'normalise', Normalised> = {
  lay: (_of, scene) => layOver(scene),
  sum({ norm }, { run }, { row, column }) {
    const normalized = at(traced(run.trace, `${norm}.normalized`), row, column);
    const gain = run.parameters.get(`${norm}.gain`).data[column] ?? 1;
    const bias = run.parameters.get(`${norm}.bias`).data[column] ?? 0;
    return { kind: 'norm', normalized, gain, bias, total: normalized * gain + bias };
  },
  tex: (_of, { step }, { result, shaped }) =>
    `${shaped(result)} = \\hat{${symbolOf(step)}} \\odot \\gamma + \\beta`,
};
